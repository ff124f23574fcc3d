"""The page with the log-in QR codes: behind a key that only the operator's log holds, and from this machine only."""

from __future__ import annotations

import hmac
import html
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from string import Template

from aiohttp import web

from bot.texts import web as texts
from bot.web.guard import guard

_TEMPLATES = Path(__file__).parent / "templates"
_STYLE = Path(__file__).parent / "static" / "login.css"


@dataclass(frozen=True, slots=True)
class LoginView:
    """One account as the page shows it; `code` None: nothing to scan."""

    channel: str
    reason: str
    code: str | None


@dataclass(frozen=True, slots=True)
class LoginPage:
    key: str
    views: Callable[[], Sequence[LoginView]]


def add_login(app: web.Application, page: LoginPage) -> None:
    async def show(request: web.Request) -> web.Response:
        if not hmac.compare_digest(request.match_info["key"].encode(), page.key.encode()):
            raise web.HTTPNotFound
        body = Template(_read("login.html")).substitute(accounts="".join(map(_account, page.views())))
        return web.Response(text=body, content_type="text/html", headers={"Cache-Control": "no-store"})

    async def style(_: web.Request) -> web.FileResponse:
        return web.FileResponse(_STYLE)

    part = web.Application(middlewares=[guard])
    part.router.add_get("/static/login.css", style)
    part.router.add_get("/{key}", show)
    app.add_subapp("/login", part)


def _account(view: LoginView) -> str:
    picture = ""
    if view.code:
        # Only who logs in waits for what writes QR codes.
        import segno  # noqa: PLC0415

        image = segno.make(view.code, error="m").svg_data_uri(scale=6, border=3)
        picture = Template(_read("login_code.html")).substitute(image=html.escape(image))
    reason = html.escape(view.reason or texts.LOGGED_IN)
    return Template(_read("login_account.html")).substitute(
        channel=html.escape(view.channel), reason=reason, picture=picture
    )


def _read(name: str) -> str:
    return (_TEMPLATES / name).read_text(encoding="utf-8")
