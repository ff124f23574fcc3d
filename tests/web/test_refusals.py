"""What the sandbox does not take, and that it says how to mend it; and who is not let in at all."""

from __future__ import annotations

import json
from base64 import b64encode
from types import SimpleNamespace
from typing import Any

import pytest
from aiohttp import web

from bot.texts import web as texts
from bot.web.guard import guard, is_local_host

from .street import PNG, Street, refusal

LI_AYI = {"room": "qinghe-1", "sender": "li-ayi", "text": "在吗"}


@pytest.mark.parametrize(
    ("change", "status", "has"),
    [
        ({"room": "qinghe-9"}, 404, "qinghe-9"),
        ({"room": "dm:nobody"}, 404, "dm:nobody"),
        ({"sender": "nobody"}, 400, "nobody"),
        ({"sender": "nobody", "room": "dm:li-ayi"}, 400, "nobody"),
        ({"sender": "bot"}, 403, "机器人"),
        ({"sender": "bot", "room": "dm:bot"}, 403, "机器人"),
        ({"sender": "lu-ren"}, 403, "路人不在“青禾 1 号居民群”里"),
        ({"sender": "lu-ren", "room": "dm:li-ayi"}, 403, "私聊"),
        ({"text": ""}, 400, "text 和 image"),
        ({"text": None}, 400, "text 和 image"),
        ({"text": "长" * 20_001}, 400, "20001"),
        ({"text": "\ud83d"}, 400, "代理"),
        ({"text": 1}, 400, "text"),
        ({"room": "\ud83d"}, 404, "群"),
        ({"room": None}, 400, "room"),
        ({"sender": 7}, 400, "sender"),
        ({"mentions": ["li-ayi", "nobody"]}, 400, "nobody"),
        ({"mentions": "bot"}, 400, "列表"),
        ({"mentions": [1]}, 400, "列表"),
        ({"quote": "nothing"}, 400, "nothing"),
        ({"quote": "\ud83d"}, 400, "引用"),
        ({"id": "两个字"}, 400, "id"),
        ({"id": "a b"}, 400, "id"),
        ({"id": "a\nb"}, 400, "id"),
        ({"id": ""}, 400, "id"),
        ({"id": "x" * 129}, 400, "128"),
        ({"id": "out-7"}, 400, "out-"),
        ({"id": 7}, 400, "id"),
        ({"image": "不是"}, 400, "base64"),
        ({"image": "abc"}, 400, "base64"),
        ({"image": "data:image/png;base64,AAAA"}, 400, "data:"),
        ({"image": b64encode(b"<svg onload=alert(1)>").decode()}, 400, "JPEG"),
        ({"mention": ["bot"]}, 400, "mentions"),
        ({"zzz": 1}, 400, "zzz"),
    ],
)
async def test_a_mistake_is_named_and_nothing_is_kept(
    street: Street, change: dict[str, Any], status: int, has: str
) -> None:
    assert has in await refusal(await street.post(**{**LI_AYI, **change}), status)
    assert street.bot.heard == []
    assert await street.texts() == []


async def test_a_quote_from_another_room_is_unknown_here(street: Street) -> None:
    elsewhere = await street.says("内部的话", room="staff", sender="lao-zhou")
    assert elsewhere in await refusal(await street.post(**LI_AYI, quote=elsewhere), 400)


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'"text"', b"\xff\xfe\xfa", b"[" * 100_000], ids=repr)
async def test_a_body_that_is_no_object_is_refused(street: Street, body: bytes) -> None:
    headers = {"Content-Type": "application/json"}
    async with street.session.post(street.url("/sandbox/api/messages"), data=body, headers=headers) as response:
        assert "JSON" in await refusal(response, 400)


async def test_only_json_is_read(street: Street) -> None:
    async with street.session.post(street.url("/sandbox/api/messages"), data=json.dumps(LI_AYI)) as response:
        assert "application/json" in await refusal(response, 415)


@pytest.mark.parametrize("extra", [500_000, 5_000_000])
async def test_too_large_a_photo_is_refused(street: Street, extra: int) -> None:
    coded = b64encode(PNG + b"\0" * (3 * 1024 * 1024 + extra)).decode()
    assert "3 MB" in await refusal(await street.post(**LI_AYI, image=coded), 413)
    await street.says("小一点的")


async def test_unknown_rooms_and_messages_are_not_found(street: Street) -> None:
    here = await street.says("这里")
    for query, status in (
        ("", 400),
        ("?room=qinghe-9", 404),
        ("?room=dm:nobody", 404),
        ("?room=qinghe-1&after=nothing", 404),
        ("?room=qinghe-1&after=%F0%9F%98%80", 404),
        (f"?room=staff&after={here}", 404),
    ):
        async with street.session.get(street.url(f"/sandbox/api/messages{query}")) as response:
            await refusal(response, status)


@pytest.mark.parametrize("path", ["/sandbox/api/nothing", "/nothing", "/sandbox/api/images/../../sandbox.db"])
async def test_other_addresses_are_not_found(street: Street, path: str) -> None:
    async with street.session.get(street.url(path)) as response:
        await refusal(response, 404)


async def test_an_erased_photo_is_not_found_and_that_is_not_remembered(street: Street) -> None:
    await street.says("", image=b64encode(PNG).decode())
    [kept] = await street.get("messages?room=qinghe-1")
    for file in street.attachments.folder.rglob("*.png"):
        file.unlink()
    async with street.session.get(street.url(kept["image"])) as response:
        await refusal(response, 404)
        assert "immutable" not in response.headers["Cache-Control"]


async def test_a_wrong_method_is_refused(street: Street) -> None:
    async with street.session.delete(street.url("/sandbox/api/messages")) as response:
        await refusal(response, 405)


@pytest.mark.parametrize("host", ["evil.example", "evil.example:8080", "127.0.0.1.evil.example", "localhost:x", ""])
@pytest.mark.parametrize("path", ["/sandbox", "/sandbox/api/rooms", "/sandbox/static/sandbox.js", "/sandbox/nothing"])
async def test_a_foreign_host_is_refused(street: Street, host: str, path: str) -> None:
    async with street.session.get(street.url(path), headers={"Host": host}) as response:
        await refusal(response, 403)


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:9000", "127.0.0.1:1", "[::1]", "[::1]:8080"])
async def test_this_machine_is_let_in_by_each_of_its_names(street: Street, host: str) -> None:
    assert await street.get("rooms", headers={"Host": host})
    assert is_local_host(host.lower())


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "http://127.0.0.1:1", "https://127.0.0.1"])
async def test_a_foreign_origin_is_refused(street: Street, origin: str) -> None:
    headers = {"Origin": origin}
    async with street.session.post(street.url("/sandbox/api/messages"), json=LI_AYI, headers=headers) as response:
        await refusal(response, 403)
    assert street.bot.heard == []


async def test_the_own_origin_is_let_in(street: Street) -> None:
    assert await street.get("rooms", headers={"Origin": street.server.url})


@pytest.mark.parametrize(
    ("remote", "let_in"),
    [
        ("127.0.0.1", True),
        ("::1", True),
        ("::ffff:127.0.0.1", True),
        ("192.0.2.7", False),
        ("::ffff:192.0.2.7", False),
        (None, False),
    ],
)
async def test_only_peers_on_this_machine_are_let_in(remote: str | None, let_in: bool) -> None:
    async def inside(_: Any) -> web.StreamResponse:
        return web.Response()

    request: Any = SimpleNamespace(remote=remote, headers={"Host": "127.0.0.1:8080"})
    response = await guard(request, inside)
    assert response.status == (200 if let_in else 403)


def test_every_sentence_is_one_line() -> None:
    sentences = [value for name, value in vars(texts).items() if name.isupper() and value]
    assert all("\n" not in sentence and sentence.endswith("。") for sentence in sentences)
