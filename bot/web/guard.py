"""Lets only this machine in: where the request comes from, which address it thinks it calls, which page sent it."""

from __future__ import annotations

import ipaddress

from aiohttp import web
from aiohttp.typedefs import Handler

from bot.texts import web as texts
from bot.web.replies import refusal

_HOSTS = frozenset({"localhost", "127.0.0.1", "[::1]"})


@web.middleware
async def guard(request: web.Request, handler: Handler) -> web.StreamResponse:
    """A peer elsewhere, a foreign Host (DNS rebinding) or a foreign Origin (another site's script) gets 403."""
    host = request.headers.get("Host", "").lower()
    origin = request.headers.get("Origin")
    if not _is_here(request.remote):
        return _forbidden(texts.FOREIGN_PEER)
    if not is_local_host(host):
        return _forbidden(texts.FOREIGN_HOST)
    if origin is not None and origin.lower() != f"http://{host}":
        return _forbidden(texts.FOREIGN_ORIGIN)
    return await handler(request)


def is_local_host(host: str) -> bool:
    """Whether a Host header names this machine, with any port or none."""
    name, colon, port = host.rpartition(":")
    if not colon or host.endswith("]"):
        return host in _HOSTS
    return name in _HOSTS and port.isascii() and port.isdigit()


def _is_here(remote: str | None) -> bool:
    try:
        address = ipaddress.ip_address(remote or "")
    except ValueError:
        return False
    mapped = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
    return (mapped or address).is_loopback


def _forbidden(reason: str) -> web.Response:
    return refusal(reason, 403)
