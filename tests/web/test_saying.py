"""What people say in the sandbox reaches the bot once it is kept, in order, and never twice as two messages."""

from __future__ import annotations

import asyncio
from base64 import b64encode

import pytest

from bot.domain.faults import StoreFailed
from bot.domain.message import MessageKind, Quote
from bot.gateways import sandbox
from tests.pictures import opened, photo

from .street import PNG, Street, refusal


async def test_a_message_is_with_the_bot_before_the_answer_comes(street: Street) -> None:
    message = await street.says("@小灵通\u2005居住证怎么办", mentions=["bot", "bot"])
    [heard] = street.bot.heard
    assert (heard.channel, heard.message_id, heard.room_id) == ("sandbox:demo", message, "qinghe-1")
    assert (heard.sender_id, heard.sender_name, heard.room_topic) == ("li-ayi", "李阿姨", "青禾 1 号居民群")
    assert (heard.text, heard.mention_ids, heard.kind, heard.own) == (
        "@小灵通\u2005居住证怎么办",
        ("bot",),
        MessageKind.TEXT,
        False,
    )
    assert heard.sent_at == street.clock.now


async def test_a_private_chat_has_no_room(street: Street) -> None:
    await street.says("你好", room="dm:lu-ren", sender="lu-ren")
    assert (street.bot.heard[0].room_id, street.bot.heard[0].sender_id) == (None, "lu-ren")
    assert await street.texts("dm:lu-ren") == ["你好"]


async def test_a_quote_carries_text_and_author(street: Street) -> None:
    first = await street.says("灯坏了")
    await street.says("我去看看", sender="xiao-wang", quote=first)
    assert street.bot.heard[1].quote == Quote("灯坏了", "李阿姨", first)


async def test_a_quote_that_was_copied_as_text_is_none_of_the_words(street: Street) -> None:
    await street.says("「王晓宁：办结 1033 已修好」\n- - - - -\n收到")
    [heard] = street.bot.heard
    assert (heard.text, heard.quote) == ("收到", Quote("办结 1033 已修好", "王晓宁"))


async def test_the_same_id_is_one_message_delivered_twice(street: Street) -> None:
    assert await street.says("第一遍", id="m-1") == "m-1"
    assert await street.says("第一遍", id="m-1") == "m-1"
    assert [(heard.message_id, heard.text) for heard in street.bot.heard] == [("m-1", "第一遍")] * 2
    assert await street.texts() == ["第一遍"]


async def test_another_message_under_an_id_that_is_taken_is_refused(street: Street) -> None:
    """A client that counts per room would else lose what was said, and be told that it is kept."""
    photo = b64encode(PNG).decode()
    first = {"room": "qinghe-1", "sender": "li-ayi", "text": "灯坏了", "id": "m-1"}
    assert (await street.post(**first)).status == 200
    others = (
        {"text": "水管爆了"},
        {"sender": "xiao-wang"},
        {"room": "dm:li-ayi"},
        {"mentions": ["bot"]},
        {"image": photo},
    )
    for other in others:
        assert "换一个 id" in await refusal(await street.post(**{**first, **other}), 409)
    assert (await street.post(**first)).status == 200
    assert await street.texts() == ["灯坏了"]
    assert {heard.text for heard in street.bot.heard} == {"灯坏了"}
    for _ in range(2):
        pictured = await street.post(
            room="qinghe-1", sender="li-ayi", id="m-2", image=photo, mentions=["bot", "li-ayi"]
        )
        assert pictured.status == 200


async def test_messages_of_a_room_arrive_in_the_order_of_the_log(street: Street) -> None:
    await asyncio.gather(*(street.says(f"第 {n} 句") for n in range(30)))
    history = [message["id"] for message in await street.get("messages?room=qinghe-1")]
    assert street.bot.ids == history


async def test_what_the_bot_could_not_take_stays_and_is_taken_at_the_next_try(street: Street) -> None:
    street.bot.failures = [StoreFailed("disk full")]
    reason = await refusal(await street.post(room="qinghe-1", sender="li-ayi", text="存不下", id="m-1"), 503)
    assert "稍后" in reason
    assert street.bot.ids == []
    await street.says("存不下", id="m-1")
    assert street.bot.ids == ["m-1"]


async def test_a_later_message_does_not_overtake_one_that_waits(street: Street) -> None:
    street.bot.failures = [StoreFailed("disk full")]
    await street.post(room="qinghe-1", sender="li-ayi", text="先说的", id="m-1")
    await street.says("后说的", id="m-2")
    assert street.bot.ids == ["m-1", "m-2"]


async def test_what_waits_is_handed_over_without_anybody_asking(
    street: Street, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sandbox, "_RETRY_S", 0.05)
    await street.restart()
    street.bot.failures = [StoreFailed("disk full")]
    await street.post(room="qinghe-1", sender="li-ayi", text="等一等", id="m-1")
    async with asyncio.timeout(5):
        while street.bot.ids != ["m-1"]:
            await asyncio.sleep(0.02)


async def test_a_crash_between_keeping_and_taking_loses_nothing(street: Street) -> None:
    await street.says("已经交过了", id="m-0")
    street.bot.failures = [RuntimeError("gone"), RuntimeError("gone"), RuntimeError("gone")]
    first = await street.post(room="qinghe-1", sender="li-ayi", text="甲", id="m-1")
    second = await street.post(room="staff", sender="lao-zhou", text="乙", id="m-2")
    third = await street.post(room="qinghe-1", sender="li-ayi", id="m-3", image=b64encode(PNG).decode())
    assert [response.status for response in (first, second, third)] == [500, 500, 500]
    assert "gone" not in await refusal(first, 500)
    street.bot.heard.clear()
    await street.restart()
    assert street.bot.ids == ["m-1", "m-2", "m-3"]
    assert street.bot.heard[2].picture is not None and street.bot.heard[2].picture.content == PNG
    street.bot.heard.clear()
    await street.restart()
    assert street.bot.ids == []


async def test_before_the_start_and_after_the_stop_nothing_is_accepted(street: Street) -> None:
    await street.gateway.stop()
    assert "稍后" in await refusal(await street.post(room="qinghe-1", sender="li-ayi", text="在吗"), 503)
    assert await street.texts() == []


async def test_what_was_said_survives_a_restart(street: Street) -> None:
    message = await street.says("还在吗")
    await street.restart()
    assert [one["id"] for one in await street.get("messages?room=qinghe-1")] == [message]


async def test_a_large_photo_arrives_with_its_words(street: Street) -> None:
    """What is handed to the bot and shown on the page is the cleaned picture."""
    sent = photo(2400, 1800)
    assert len(sent) > 1_000_000
    coded = b64encode(sent).decode()
    message = await street.says("就是这里", image=coded)
    [heard] = street.bot.heard
    assert (heard.kind, heard.text) == (MessageKind.IMAGE, "就是这里")
    assert heard.picture is not None
    assert heard.picture.media_type == "image/jpeg"
    assert opened(heard.picture.content).size == (2400, 1800)
    [kept] = await street.get("messages?room=qinghe-1")
    assert kept["id"] == message
    async with street.session.get(street.url(kept["image"])) as response:
        assert await response.read() == heard.picture.content
        assert response.headers["Content-Type"] == "image/jpeg"
        assert response.headers["X-Content-Type-Options"] == "nosniff"
        assert "immutable" in response.headers["Cache-Control"]


async def test_a_photo_may_come_alone_and_with_line_breaks_in_its_base64(street: Street) -> None:
    coded = b64encode(PNG).decode()
    await street.says("", image=f"{coded[:76]}\n{coded[76:]}\n")
    assert street.bot.heard[0].kind is MessageKind.IMAGE


@pytest.mark.parametrize("text", ["😀", "\u200b\u200b", "长" * 20_000, "[微笑](.*)+", " "], ids=lambda text: text[:3])
async def test_odd_words_are_taken_as_they_are(street: Street, text: str) -> None:
    await street.says(text)
    assert street.bot.heard[0].text == text
    assert await street.texts() == [text]
