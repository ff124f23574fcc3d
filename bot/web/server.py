"""The web server of the bot: puts its parts together, opens the port, closes it fast."""

from __future__ import annotations

import errno
import ipaddress
import logging

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

from bot.domain.faults import PortTaken
from bot.gateways.sandbox import SandboxGateway
from bot.texts import web as texts
from bot.web.health import CheckHealth, add_health
from bot.web.login import LoginPage, add_login
from bot.web.notice_page import FindNotice, add_notice_pages
from bot.web.replies import refusal
from bot.web.sandbox_api import add_sandbox

_MB = 1024 * 1024
_SLACK = _MB // 2
_SHUTDOWN_S = 1.0
_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'self'; img-src 'self' data: blob:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
}

log = logging.getLogger(__name__)


class WebServer:
    """Health pages always; pages of notices where they can be found; the sandbox only with its gateway. Port 0 takes a free one (see `port` after `start`)."""

    def __init__(
        self,
        host: str,
        port: int,
        health: CheckHealth,
        sandbox: SandboxGateway | None = None,
        max_photo_mb: int = 10,
        login: LoginPage | None = None,
        notices: FindNotice | None = None,
    ) -> None:
        self.host, self.port = host, port
        self._sandbox = sandbox
        # Base64 makes four bytes of three; the slack is for the words beside the photo.
        app = web.Application(
            middlewares=[_plain_errors(max_photo_mb)], client_max_size=max_photo_mb * _MB * 4 // 3 + _SLACK
        )
        app.on_response_prepare.append(_add_headers)
        add_health(app, health)
        if sandbox is not None:
            add_sandbox(app, sandbox, max_photo_mb * _MB)
        if login is not None:
            add_login(app, login)
        if notices is not None:
            add_notice_pages(app, notices)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=_SHUTDOWN_S)

    @property
    def url(self) -> str:
        """Where a browser on this machine finds it."""
        host = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(self.host, self.host)
        return f"http://{f'[{host}]' if ':' in host and host[0] != '[' else host}:{self.port}"

    async def start(self) -> None:
        """Raises PortTaken where the address cannot be listened on."""
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, self.host, self.port).start()
        except (OSError, UnicodeError) as error:
            await self._runner.cleanup()
            raise PortTaken(_why(self.host, self.port, error)) from error
        self.port = self._runner.addresses[0][1]
        if self._sandbox is not None and not _only_here(self.host):
            log.warning(texts.sandbox_only_here(self.host))

    async def stop(self) -> None:
        await self._runner.cleanup()


def _why(host: str, port: int, error: Exception) -> str:
    code = error.errno if isinstance(error, OSError) else None
    if code == errno.EADDRINUSE:
        return texts.port_taken(host, port)
    if code in (errno.EACCES, errno.EPERM):
        return texts.port_forbidden(host, port)
    return texts.cannot_listen(host, port, getattr(error, "strerror", None) or str(error))


def _only_here(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


async def _add_headers(_: web.Request, response: web.StreamResponse) -> None:
    for name, value in _HEADERS.items():
        response.headers.setdefault(name, value)
    response.headers.setdefault("Cache-Control", "no-cache")


def _plain_errors(max_photo_mb: int) -> Middleware:
    """Every error is {"error": one Chinese sentence}; what went wrong inside is for the log alone."""
    sentences = {
        403: texts.NO_SUCH_ADDRESS,
        404: texts.NO_SUCH_ADDRESS,
        405: texts.WRONG_METHOD,
        413: texts.too_large(max_photo_mb),
    }

    @web.middleware
    async def plain_errors(request: web.Request, handler: Handler) -> web.StreamResponse:
        try:
            return await handler(request)
        except web.HTTPError as error:
            return refusal(sentences.get(error.status, texts.BAD_REQUEST), error.status)
        except web.HTTPException:
            raise
        except Exception:
            log.exception("%s %s failed", request.method, request.rel_url.raw_path)
            return refusal(texts.BROKEN, 500)

    return plain_errors
