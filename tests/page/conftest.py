"""A real Chromium on the sandbox page of the running bot (fixture `running_bot` of tests/conftest.py)."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, sync_playwright

from .sandbox_page import PHONE, SIZES, SandboxPage

PROGRAMS = ("chromium", "chromium-browser", "google-chrome")
QUIET = (
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def find_chromium() -> str:
    for name in PROGRAMS:
        if path := shutil.which(name):
            return path
    message = "没有找到 Chromium，页面测试没有运行。请先安装：apt install chromium fonts-noto-cjk"
    if os.environ.get("CI") == "true":
        pytest.fail(message, pytrace=False)
    pytest.skip(message)


# Not wider than a module: while Playwright's synchronous API is open, no other event loop can run.
@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    path = find_chromium()
    # Chromium refuses to start its own sandbox as root, which is what a build container is.
    as_root = ("--no-sandbox",) if os.geteuid() == 0 else ()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=[*QUIET, *as_root])
        yield browser
        browser.close()


@pytest.fixture
def open_page(browser: Browser, running_bot: Any) -> Iterator[Callable[..., SandboxPage]]:
    """Opens the page as a fresh visitor; at the end no page may have reported an error."""
    contexts: list[BrowserContext] = []
    pages: list[SandboxPage] = []

    def open_one(size: str, **options: Any) -> SandboxPage:
        width, height = SIZES[size]
        touch = {"has_touch": True, "is_mobile": True} if size != "desktop" else {}
        context = browser.new_context(
            viewport={"width": width, "height": height}, locale="zh-CN", timezone_id="Asia/Shanghai", **touch, **options
        )
        contexts.append(context)
        pages.append(SandboxPage(context.new_page(), running_bot.url, phone=size != "desktop"))
        pages[-1].open()
        return pages[-1]

    yield open_one
    errors = [error for page in pages for error in page.errors]
    for context in contexts:
        context.close()
    assert errors == []


@pytest.fixture(params=["desktop", PHONE])
def size(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def page(open_page: Callable[..., SandboxPage], size: str) -> SandboxPage:
    return open_page(size)
