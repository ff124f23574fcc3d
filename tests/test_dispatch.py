"""Order per room, rooms side by side, and nobody waiting behind somebody else's slow question."""

from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path

import pytest

import bot.dispatch
from bot.domain.message import Message
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.store.reader import Reader
from tests.chat import Chat


async def opened(folder: Path, slow: dict[str, asyncio.Future[None]]) -> Chat:
    chat = Chat(folder)

    def prepare(message: Message) -> asyncio.Future[None] | None:
        return next((future for words, future in slow.items() if words in message.text), None)

    chat.prepare = prepare
    await asyncio.to_thread(chat.desk.knowledge.load_jieba)
    return await chat.open()


async def heard_so_far(chat: Chat) -> list[str]:
    await asyncio.sleep(0.2)
    await chat.outbox.flush()
    texts = [letter.text.replace("\u2005", " ") for letter in chat.gateway.sent]
    chat.gateway.sent.clear()
    return texts


async def test_a_slow_question_holds_up_no_other_room(tmp_path: Path) -> None:
    slow: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    chat = await opened(tmp_path, {"居住证": slow})
    await chat.inbox.take(chat.incoming("李阿姨", "@小灵通 居住证怎么办"))
    await chat.inbox.take(chat.incoming("王奶奶", "@小灵通 水费怎么交"))
    assert [text.split()[0] for text in await heard_so_far(chat)] == ["@王奶奶"]
    slow.set_result(None)
    assert [text.split()[0] for text in await heard_so_far(chat)] == ["@李阿姨"]
    await chat.close()


async def test_a_room_keeps_its_order_behind_a_slow_question(tmp_path: Path) -> None:
    slow: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    chat = await opened(tmp_path, {"居住证": slow})
    await chat.inbox.take(chat.incoming("李阿姨", "@小灵通 居住证怎么办"))
    await chat.inbox.take(chat.incoming("张大爷", "@小灵通 水费怎么交"))
    assert await heard_so_far(chat) == []
    slow.set_result(None)
    assert [text.split()[0] for text in await heard_so_far(chat)] == ["@李阿姨", "@张大爷"]
    await chat.close()


async def test_a_failed_preparation_only_makes_the_decision_slower(tmp_path: Path) -> None:
    broken: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    broken.set_exception(RuntimeError("the encoder is gone"))
    chat = await opened(tmp_path, {"居住证": broken})
    await chat.says("李阿姨", "@小灵通 居住证怎么办")
    chat.expects("居民群", "派出所")
    await chat.close()


async def test_the_same_message_delivered_three_times_is_one_ticket(chat: Chat) -> None:
    report = chat.incoming("李阿姨", "@小蜜蜂 3号楼楼道灯坏了", id="same")
    results = await asyncio.gather(*(chat.inbox.take(report) for _ in range(3)))
    await chat.settle()
    assert sorted(results) == [False, False, True]
    assert [row.number for row in await chat.ledger()] == [1001]


async def test_ticket_numbers_go_on_after_a_clean_stop(chat: Chat) -> None:
    await chat.says("李阿姨", "@小蜜蜂 3号楼楼道灯坏了")
    await chat.restart()
    await chat.says("李阿姨", "@小蜜蜂 5号楼电梯坏了")
    assert [row.number for row in await chat.ledger()] == [1001, 1002]


async def failed(chat: Chat) -> list[tuple[str, int]]:
    return await chat.store.query(
        lambda conn: conn.execute("SELECT state, attempts FROM messages WHERE state <> 'handled'").fetchall()
    )


async def test_a_disk_that_cannot_be_read_for_a_moment_costs_no_report(
    chat: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.dispatch.RETRY_S", 0.01)
    scene, failures = Reader.scene, [sqlite3.OperationalError("disk I/O error")] * 3

    def reads(self: Reader, *args: object, **more: object) -> object:
        if failures:
            self._conn = Unreadable(failures.pop())
        return scene(self, *args, **more)

    monkeypatch.setattr(Reader, "scene", reads)
    await chat.says("李阿姨", "@小蜜蜂 3号楼楼道灯坏了")
    assert [row.number for row in await chat.ledger()] == [1001]
    assert await failed(chat) == []


async def test_what_never_can_be_read_is_given_up_and_holds_up_nobody(
    chat: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.dispatch.RETRY_S", 0.001)
    scene = Reader.scene

    def reads(self: Reader, message: Message, *args: object, **more: object) -> object:
        if "坏消息" in message.text:
            self._conn = Unreadable(sqlite3.OperationalError("too many SQL variables"))
        return scene(self, message, *args, **more)

    monkeypatch.setattr(Reader, "scene", reads)
    await chat.says("李阿姨", "@小蜜蜂 坏消息 3号楼楼道灯坏了")
    await chat.says("张大爷", "@小蜜蜂 5号楼电梯坏了")
    assert [row.text for row in await chat.ledger()] == ["5号楼电梯坏了"]
    assert [state for state, _ in await failed(chat)] == ["failed"]


async def test_an_apology_that_fails_holds_up_nobody(chat: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    real = bot.dispatch.handle

    def broken(situation: Situation, context: Context) -> Outcome:
        if "坏消息" in situation.words:
            raise ValueError
        return real(situation, context)

    def no_apology(*_: object) -> Outcome:
        raise ValueError

    monkeypatch.setattr("bot.dispatch.handle", broken)
    monkeypatch.setattr("bot.dispatch.apologise.apologise", no_apology)
    await chat.says("李阿姨", "@小蜜蜂 坏消息 3号楼楼道灯坏了")
    await chat.says("张大爷", "@小蜜蜂 5号楼电梯坏了")
    assert [row.text for row in await chat.ledger()] == ["5号楼电梯坏了"]
    assert [state for state, _ in await failed(chat)] == ["failed"]


class Unreadable:
    """A connection that fails with every question."""

    def __init__(self, error: sqlite3.OperationalError) -> None:
        self._error = error

    def execute(self, *_: object) -> None:
        raise self._error
