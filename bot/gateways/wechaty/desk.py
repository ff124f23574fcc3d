"""Where everything that is told outwards goes through: in order, once per outage, never stopping the reader."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from bot.domain.units import MINUTE_MS
from bot.gateways.wechaty.hooks import AlertKind, Hooks
from bot.texts import gateway as texts

log = logging.getLogger(__name__)


class AlertDesk:
    """A queue of calls to the hooks, worked off by `run`; an error in a hook is logged."""

    def __init__(self, hooks: Hooks) -> None:
        self.hooks = hooks
        self.code: str | None = None
        self._said: set[AlertKind] = set()
        self._calls: asyncio.Queue[Callable[[], Awaitable[Any]]] = asyncio.Queue()

    async def run(self) -> None:
        while True:
            call = await self._calls.get()
            try:
                await call()
            except Exception:
                log.exception("a hook failed")

    def tell(self, call: Callable[[], Awaitable[Any]]) -> None:
        self._calls.put_nowait(call)

    def alert(self, kind: AlertKind, text: str, code: str | None = None, *, again: bool = False) -> None:
        """Once per outage and kind, unless `again`."""
        if again or kind not in self._said:
            self._said.add(kind)
            self.tell(lambda: self.hooks.on_alert(kind, text, code))

    def scan(self, code: str) -> None:
        if code != self.code:
            self.code = code
            self.alert(AlertKind.SCAN, texts.ALERT_SCAN, code, again=True)

    def window(self, start_ms: int, end_ms: int) -> None:
        self.tell(lambda: self.hooks.on_offline_window(start_ms, end_ms))

    def recovered(self, name: str, away_ms: int) -> None:
        """The outage is over: what was alarming is taken back, and the next outage is told anew."""
        said, self._said, self.code = self._said, set(), None
        if said & {AlertKind.LOGOUT, AlertKind.SCAN}:
            self.tell(lambda: self.hooks.on_alert(AlertKind.LOGIN, texts.alert_login(name), None))
        elif said & {AlertKind.UNREACHABLE, AlertKind.TOKEN, AlertKind.TLS, AlertKind.SECOND_BOT}:
            minutes = max(1, round(away_ms / MINUTE_MS))
            self.tell(lambda: self.hooks.on_alert(AlertKind.BACK, texts.alert_back(minutes), None))
