"""The page of a notice, for anybody who has its address: plain, readable on a phone, nothing private, nothing foreign."""

from __future__ import annotations

import html
from collections.abc import Awaitable, Callable
from pathlib import Path
from string import Template

from aiohttp import web

from bot.services.notices.show_notice import NoticeView

FindNotice = Callable[[str], Awaitable[NoticeView | None]]

_TEMPLATES = Path(__file__).parent / "templates"
_STYLE = Path(__file__).parent / "static" / "notice.css"
_TAGS = {
    *("p", "br", "strong", "em", "s", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "hr"),
    *("a", "code", "pre", "table", "thead", "tbody", "tr", "th", "td"),
}
_SCHEMES = {"http", "https", "tel", "mailto"}


def add_notice_pages(app: web.Application, find: FindNotice) -> None:
    template = Template((_TEMPLATES / "notice.html").read_text(encoding="utf-8"))
    withdrawn = (_TEMPLATES / "notice_withdrawn.html").read_text(encoding="utf-8").strip()

    async def show(request: web.Request) -> web.Response:
        view = await find(request.match_info["page"])
        if view is None:
            raise web.HTTPNotFound
        body = template.substitute(
            title=html.escape(view.title),
            when=html.escape(view.when),
            mark="withdrawn" if view.withdrawn else "valid",
            note=withdrawn if view.withdrawn else "",
            text=as_html(view.markdown),
        )
        return web.Response(text=body, content_type="text/html")

    async def style(_: web.Request) -> web.FileResponse:
        return web.FileResponse(_STYLE)

    app.router.add_get("/notice/notice.css", style)
    app.router.add_get(r"/notice/{page:\d{1,9}-[0-9a-f]{10}}", show)


def as_html(markdown: str) -> str:
    """Only tags of text; no pictures, scripts or styles, whatever stands in the file. Line breaks stay."""
    # Many a bot never shows a page: 2 MB that wait for the first one.
    import nh3  # noqa: PLC0415
    from markdown_it import MarkdownIt  # noqa: PLC0415

    reader = MarkdownIt("commonmark", {"html": False, "breaks": True}).enable("table").enable("strikethrough")
    return nh3.clean(reader.render(markdown), tags=_TAGS, attributes={"a": {"href"}}, url_schemes=_SCHEMES)
