"""Opening and closing the port, and the pages for whoever watches over the bot."""

from __future__ import annotations

import asyncio
import logging
import socket
from dataclasses import replace

import pytest
from aiohttp import ClientSession

from bot.domain.faults import PortTaken
from bot.web import health as health_pages
from bot.web.health import Health
from bot.web.server import WebServer

from .street import Street


async def well() -> Health:
    return Health(storing=True)


async def status(street: Street, path: str) -> tuple[int, str, str]:
    async with street.session.get(street.url(path)) as response:
        body = await response.json()
        return response.status, body["status"], body.get("reason", "")


async def test_a_taken_port_is_named_with_its_mend(street: Street) -> None:
    with pytest.raises(PortTaken, match=rf"端口 {street.server.port}.*web\.port.*BOT_WEB__PORT"):
        await WebServer("127.0.0.1", street.server.port, well).start()


@pytest.mark.parametrize("host", ["192.0.2.1", "no-such-host.invalid", "x" * 70 + ".invalid"])
async def test_a_host_that_is_not_ours_is_named_with_its_mend(host: str) -> None:
    with pytest.raises(PortTaken, match=r"BOT_WEB__HOST"):
        await WebServer(host, 0, well).start()


async def test_without_a_sandbox_there_are_only_health_pages() -> None:
    server = WebServer("127.0.0.1", 0, well)
    await server.start()
    try:
        async with ClientSession() as session:
            for path, expected in (("/healthz", 200), ("/sandbox", 404), ("/sandbox/api/rooms", 404), ("/", 404)):
                async with session.get(f"{server.url}{path}") as response:
                    assert response.status == expected
    finally:
        await server.stop()


async def test_an_open_host_is_warned_about(street: Street, caplog: pytest.LogCaptureFixture) -> None:
    server = WebServer("0.0.0.0", 0, well, street.gateway)
    with caplog.at_level(logging.WARNING):
        await server.start()
    await server.stop()
    assert "沙盒只供本机访问" in caplog.text
    assert server.url.startswith("http://127.0.0.1:")


async def test_stopping_frees_the_port_at_once() -> None:
    server = WebServer("127.0.0.1", 0, well)
    await server.start()
    port = server.port
    await server.stop()
    again = WebServer("127.0.0.1", port, well)
    await again.start()
    await again.stop()


async def test_a_reader_that_hangs_does_not_hold_up_the_stop(street: Street) -> None:
    loop = asyncio.get_running_loop()
    with socket.create_connection(("127.0.0.1", street.server.port)) as deaf:
        deaf.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1024)
        deaf.sendall(b"GET /sandbox/api/stream HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
        await asyncio.sleep(0.1)
        for n in range(200):
            await street.says("长" * 20_000, id=f"m-{n}")
        began = loop.time()
        await street.server.stop()
        assert loop.time() - began < 2.5


async def test_no_words_of_people_stand_in_the_log(street: Street, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        await street.says("悄悄话")
        street.bot.failures = [RuntimeError("x")]
        await street.post(room="qinghe-1", sender="li-ayi", text="悄悄话")
    assert "悄悄话" not in caplog.text


async def test_a_bot_that_stores_and_is_connected_is_ready(street: Street) -> None:
    street.health = replace(street.health, counts={"messages": 3}, knowledge={"entries": 60}, version="0.1.0")
    async with street.session.get(street.url("/healthz")) as response:
        assert response.status == 200
        assert await response.json() == {
            "status": "ok",
            "gateways": [{"channel": "sandbox:demo", "status": "up", "reason": ""}],
            "counts": {"messages": 3},
            "knowledge": {"entries": 60},
            "version": "0.1.0",
        }
    assert await status(street, "/readyz") == (200, "ok", "")


async def test_a_gateway_that_is_down_is_healthy_but_not_ready(street: Street) -> None:
    street.health = Health(storing=True, gateways=[{"status": "connecting", "reason": "正在连接网关。"}])
    assert await status(street, "/healthz") == (200, "ok", "")
    assert await status(street, "/readyz") == (503, "failing", "正在连接网关。")
    street.health = Health(storing=True)
    assert (await status(street, "/readyz"))[0] == 503


async def test_a_bot_that_cannot_store_is_neither(street: Street) -> None:
    street.health = replace(street.health, storing=False, reason="磁盘已满。")
    assert await status(street, "/healthz") == (503, "failing", "磁盘已满。")
    assert await status(street, "/readyz") == (503, "failing", "磁盘已满。")


@pytest.mark.parametrize("hangs", [True, False])
async def test_a_check_that_fails_or_hangs_is_an_answer(hangs: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(health_pages, "_PATIENCE_S", 0.05)

    async def ill() -> Health:
        if hangs:
            await asyncio.sleep(60)
        raise OSError

    server = WebServer("127.0.0.1", 0, ill)
    await server.start()
    try:
        async with ClientSession() as session, session.get(f"{server.url}/healthz") as response:
            assert response.status == 503
            assert (await response.json())["reason"]
    finally:
        await server.stop()
