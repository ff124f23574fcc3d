"""Whether the bot can work, for whoever watches over it: /healthz and /readyz."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from bot.ports import GatewayStatus
from bot.texts import web as texts
from bot.web.replies import reply

_PATIENCE_S = 5.0

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Health:
    """How the bot is. `storing`: a message that came in now would be kept; else `reason` says why not, in Chinese.

    Each of `gateways` has at least `status` (a value of GatewayStatus) and `reason`. `missing` are the parts of the
    bot that have ended and not begun anew yet.
    """

    storing: bool
    reason: str = ""
    gateways: list[dict[str, Any]] = field(default_factory=list)
    counts: dict[str, Any] = field(default_factory=dict)
    knowledge: dict[str, Any] = field(default_factory=dict)
    version: str = ""
    missing: tuple[str, ...] = ()


CheckHealth = Callable[[], Awaitable[Health]]


def add_health(app: web.Application, check: CheckHealth) -> None:
    async def healthz(_: web.Request) -> web.Response:
        health = await _checked(check)
        return _answer(health, "" if health.storing else health.reason or texts.HEALTH_UNKNOWN)

    async def readyz(_: web.Request) -> web.Response:
        health = await _checked(check)
        return _answer(health, _why_not_ready(health))

    app.router.add_get("/healthz", healthz)
    app.router.add_get("/readyz", readyz)


async def _checked(check: CheckHealth) -> Health:
    """A check that fails or hangs is an answer, too."""
    try:
        async with asyncio.timeout(_PATIENCE_S):
            return await check()
    except Exception:
        log.exception("the health check failed")
        return Health(storing=False, reason=texts.HEALTH_UNKNOWN)


def _why_not_ready(health: Health) -> str:
    if not health.storing:
        return health.reason or texts.HEALTH_UNKNOWN
    if health.missing:
        return texts.part_missing(health.missing)
    if not health.gateways:
        return texts.NO_GATEWAY
    down = [gateway for gateway in health.gateways if gateway.get("status") != GatewayStatus.UP]
    return str(down[0].get("reason") or texts.GATEWAY_NOT_UP) if down else ""


def _answer(health: Health, reason: str) -> web.Response:
    body = {
        "status": "failing" if reason else "ok",
        **({"reason": reason} if reason else {}),
        "gateways": health.gateways,
        "counts": health.counts,
        "knowledge": health.knowledge,
        "version": health.version,
    }
    return reply(body, 503 if reason else 200)
