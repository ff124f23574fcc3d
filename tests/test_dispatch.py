"""Order per room, rooms side by side, and nobody waiting behind somebody else's slow question."""

from __future__ import annotations

import asyncio
from pathlib import Path

from bot.domain.message import Message
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
