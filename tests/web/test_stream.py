"""The stream of events: everything once, in order, at once; nobody is held up by a slow reader or at the end."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import ClientResponse

from bot.domain.message import Incoming, Letter
from bot.gateways import sandbox
from bot.web import sandbox_api

from .street import Street


@asynccontextmanager
async def listening(street: Street, **headers: str) -> AsyncIterator[ClientResponse]:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    url = street.url("/sandbox/api/stream")
    async with asyncio.timeout(20), street.session.get(url, headers=named) as response:
        assert response.status == 200
        assert response.content_type == "text/event-stream"
        assert await response.content.readuntil(b"\n\n") == b": hello\n\n"
        yield response


async def event(response: ClientResponse) -> dict[str, Any]:
    lines = (await response.content.readuntil(b"\n\n")).decode().strip().split("\n")
    fields = dict(line.split(": ", 1) for line in lines)
    assert sorted(fields) == ["data", "id"]
    message: dict[str, Any] = json.loads(fields["data"])
    assert fields["id"] == message["id"]
    return message


async def test_everything_of_every_room_comes_in_order(street: Street) -> None:
    async with listening(street) as one, listening(street) as other:
        ids = [await street.says("第一行\n第二行"), await street.says("工作", room="staff", sender="lao-zhou")]
        ids.append(await street.gateway.send(Letter("out-1", "sandbox:demo", "您好", contact_id="lu-ren")))
        for response in (one, other):
            assert [(await event(response))["id"] for _ in ids] == ids
    [kept] = await street.get("messages?room=dm:lu-ren")
    assert kept["room"] == "dm:lu-ren"


async def test_a_stream_goes_on_where_it_broke_off(street: Street) -> None:
    """More than are read at once, of every room, each once; then what is said now."""
    ids = [await street.says(f"第 {n} 句", id=f"m-{n}") for n in range(sandbox._AT_ONCE + 3)]
    ids.append(await street.gateway.send(Letter("out-1", "sandbox:demo", "您好", contact_id="lu-ren")))
    async with listening(street, Last_Event_ID=ids[0]) as response:
        now = await street.says("现在")
        assert [(await event(response))["id"] for _ in ids] == [*ids[1:], now]
    async with listening(street, Last_Event_ID=now) as response:
        said = await street.says("又一句")
        assert (await event(response))["id"] == said


@pytest.mark.parametrize("last", ["m-9", "没有", "x" * 200])
async def test_an_unknown_last_event_is_refused(street: Street, last: str) -> None:
    headers = {"Last-Event-ID": last}
    async with street.session.get(street.url("/sandbox/api/stream"), headers=headers) as response:
        assert response.status == 404
        assert "Last-Event-ID" in (await response.json())["error"]


async def test_a_message_comes_before_the_answer_to_it(street: Street) -> None:
    async def answering(incoming: Incoming) -> bool:
        await street.gateway.send(Letter(f"out-{incoming.message_id}", "sandbox:demo", "答", room_id=incoming.room_id))
        return True

    await street.gateway.stop()
    await street.gateway.start(answering)
    async with listening(street) as response:
        ids = [await street.says(f"问 {n}") for n in range(10)]
        heard = [(await event(response))["id"] for _ in range(20)]
    assert heard == [name for message in ids for name in (message, f"out-{message}")]


async def test_what_is_delivered_twice_is_heard_once(street: Street) -> None:
    async with listening(street) as response:
        for _ in range(2):
            await street.says("一遍", id="m-1")
            await street.gateway.send(Letter("out-1", "sandbox:demo", "一遍", room_id="qinghe-1"))
        await street.says("完", id="m-2")
        assert [(await event(response))["id"] for _ in range(3)] == ["m-1", "out-1", "m-2"]


async def test_a_silent_stream_shows_that_it_lives(street: Street, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sandbox_api, "_HEARTBEAT_S", 0.05)
    async with listening(street) as response:
        assert (await response.content.readuntil(b"\n\n")).startswith(b":")
        await street.says("醒了")
        while (line := await response.content.readuntil(b"\n\n")).startswith(b":"):
            pass
        assert "醒了" in line.decode()


async def test_who_reads_too_slowly_is_cut_off_and_holds_nobody_up(
    street: Street, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sandbox, "_BACKLOG", 3)
    with street.gateway.listen() as slow, street.gateway.listen() as quick:
        for n in range(6):
            await street.says(f"第 {n} 句", id=f"m-{n}")
            heard = await quick.next()
            assert heard is not None and heard.id == f"m-{n}"
        ends = [await slow.next() for _ in range(4)]
    assert [said.id if said else None for said in ends] == ["m-0", "m-1", "m-2", None]


async def test_a_stopping_gateway_ends_the_streams(street: Street) -> None:
    async with listening(street) as response:
        await street.says("再见")
        await street.gateway.stop()
        assert (await event(response))["text"] == "再见"
        assert await response.content.read() == b""


async def test_a_stopping_server_waits_for_no_stream(street: Street) -> None:
    loop = asyncio.get_running_loop()
    async with listening(street), listening(street):
        began = loop.time()
        await street.server.stop()
        assert loop.time() - began < 1.5
