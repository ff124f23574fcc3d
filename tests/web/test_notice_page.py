"""The page of a notice: readable by anybody, escaped, and nothing else to be found under its address."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from aiohttp import ClientSession

from bot.services.notices.show_notice import NoticeView
from bot.web.health import Health
from bot.web.notice_page import as_html
from bot.web.server import WebServer

PAGE = "7-0123456789"
VIEWS = {
    PAGE: NoticeView("停水<b>通知</b>", "## 时间\n\n周六 **9 点**\n第二行", "3 月 2 日 09:00", False),
    "8-0123456789": NoticeView("旧的", "旧的。", "3 月 2 日 09:00", True),
}


@pytest.fixture
async def url() -> AsyncIterator[str]:
    async def well() -> Health:
        return Health(storing=True)

    async def find(page: str) -> NoticeView | None:
        return VIEWS.get(page)

    server = WebServer("127.0.0.1", 0, well, notices=find)
    await server.start()
    yield server.url
    await server.stop()


async def test_the_page_shows_title_text_and_time(url: str) -> None:
    async with ClientSession() as session:
        async with session.get(f"{url}/notice/{PAGE}") as answer:
            body = await answer.text()
            assert answer.status == 200 and answer.content_type == "text/html"
            assert "default-src 'self'" in answer.headers["Content-Security-Policy"]
        async with session.get(f"{url}/notice/notice.css") as style:
            assert style.status == 200 and style.content_type == "text/css"
    assert "停水&lt;b&gt;通知" in body and "<b>" not in body
    assert "<h2>时间</h2>" in body and "<strong>9 点</strong><br>" in body
    assert "撤回" not in body
    assert 'name="viewport"' in body and 'class="valid"' in body


async def test_a_withdrawn_one_says_so(url: str) -> None:
    async with ClientSession() as session, session.get(f"{url}/notice/8-0123456789") as answer:
        body = await answer.text()
        assert 'class="withdrawn"' in body and "已经撤回" in body


@pytest.mark.parametrize("path", ["7", "7-", "7-012345678", "7-01234567890", "9-0123456789", "x", "../healthz2", ""])
async def test_nothing_else_is_found(url: str, path: str) -> None:
    async with ClientSession() as session, session.get(f"{url}/notice/{path}") as answer:
        assert answer.status == 404


@pytest.mark.parametrize(
    ("markdown", "never"),
    [
        ("<script>alert(1)</script>", "<script"),
        ("<img src=x onerror=alert(1)>", "<img"),
        ("[点我](javascript:alert(1))", '<a href="javascript'),
        ("![图](https://evil.example/p.png)", "<img"),
        ("<a href='https://x' onclick='y'>z</a>", "<a href='https"),
        ('[好](https://example.org "t\\" onmouseover=\\"x")', '" onmouseover="'),
    ],
)
def test_nothing_foreign_gets_in(markdown: str, never: str) -> None:
    assert never not in as_html(markdown)


def test_links_and_tables_stay() -> None:
    assert 'href="https://example.org"' in as_html("[看](https://example.org)")
    assert 'href="tel:12345"' in as_html("[打](tel:12345)")
    assert "<td>2</td>" in as_html("|a|b|\n|---|---|\n|1|2|")
