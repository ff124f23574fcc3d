"""Plain talk is done with as soon as it is kept: only where every route would have been silent."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.domain.message import Incoming, Message, MessageKind, Quote
from bot.domain.next.meant import NEIGHBOUR_MS, REPORTED_MS
from bot.domain.places.place import Mode, Purpose
from bot.ports import Account
from bot.services.context import Context
from bot.services.reading.plain_talk import is_plain_talk
from bot.services.reading.read_situation import read_situation
from bot.store.reader import Reader
from handlers import handle
from tests.chat import CHANNEL, MINUTE, PROJECT, Chat
from tests.talks.talk import read

DATA = Path(__file__).parent / "data"
ACCOUNTS = {CHANNEL: Account("bot", "小网格")}
ODD = (
    "小灵通安静",
    "小蜜蜂，安静",
    "小网格安静",
    "",
    "。。。",
    "👍👍",
    "1",
    "是",
    "不用",
    "好的",
    "0",
    "小灵通",
    "小灵通 居住证怎么办",
    "\u200b",
    "嗯" * 10_000,
)


def talk() -> list[str]:
    """What neighbours say to each other."""
    return [line for line in (DATA / "faq" / "talk.txt").read_text("utf-8").splitlines() if line and line[0] != "【"]


def lines() -> Iterator[str]:
    """What the tests have anybody say; of the labelled lines every eighth, which is enough and takes seconds."""
    yield from talk()
    yield from ODD
    for path in sorted((DATA / "faq").glob("*.txt")):
        yield from (line.partition("\t")[0] for line in path.read_text("utf-8").splitlines())
    for path in sorted((DATA / "speech").glob("*.jsonl")):
        yield from (json.loads(line)["text"] for line in path.read_text("utf-8").splitlines()[::8])
    for path in sorted((PROJECT / "tests" / "talks").glob("*.txt")):
        yield from (line.text.partition(":")[2].strip() for line in read(path))


def said(text: str, **more: object) -> Incoming:
    incoming = Incoming(CHANNEL, "m", "r", "wx_li", "李阿姨", text, 0)
    return replace(incoming, **more)  # type: ignore[arg-type]  # named as the fields are


async def test_whatever_is_plain_talk_is_silence_by_every_route(chat: Chat) -> None:
    """In rooms of every kind and mode, said by a resident and by the worker of the grid."""
    await chat.says("李阿姨", "早")
    await chat.says("小王", "早", "居民群")
    plain = [text for text in dict.fromkeys(lines()) if is_plain_talk(said(text), chat.desk.office, ACCOUNTS)]
    rooms = [(purpose, mode) for purpose in Purpose if purpose is not Purpose.PRIVATE for mode in Mode]

    def heard(reader: Reader) -> list[str]:
        context = Context(chat.clock() + 1, reader, chat.desk.office, lambda: 0)
        speakers = [message for number in (1, 2) if (message := reader.message(number))]
        assert len(speakers) == 2
        return [
            f"{purpose.value} {mode.value}: {text}"
            for at, text in enumerate(plain)
            # The worker says every third of them.
            for speaker in (speakers if at % 3 == 0 else speakers[:1])
            for situation in [read_situation(_says(speaker, text), context, ACCOUNTS)]
            for purpose, mode in rooms
            if not handle(
                replace(situation, room=replace(situation.room, purpose=purpose, mode=mode)), context
            ).is_quiet
        ]

    assert await chat.store.read(heard) == []
    assert len(plain) > 1000


def _says(speaker: Message, text: str) -> Message:
    return replace(speaker, id=1_000, message_id="now", text=text)


def test_most_talk_is_plain(chat_office: Chat) -> None:
    found = talk()
    assert sum(is_plain_talk(said(text), chat_office.desk.office, ACCOUNTS) for text in found) > 0.75 * len(found)


@pytest.fixture
def chat_office(tmp_path: Path) -> Chat:
    """Only its files: nothing is opened."""
    return Chat(tmp_path)


@pytest.mark.parametrize(
    "incoming",
    [
        said("哈哈", room_id=None),
        said("哈哈", kind=MessageKind.IMAGE),
        said("哈哈", own=True),
        said("哈哈", quote=Quote("请问要转给网格员吗", "小灵通")),
        said("哈哈", mention_ids=("bot",)),
        said("", kind=MessageKind.RECALL, recalls="m1"),
        said("@小灵通 哈哈"),
        said("＠小蜜蜂 哈哈"),
        said("接单 1001"),
        said("3号楼着火了"),
        said("3号楼2单元电梯坏了"),
        said("居住证怎么办理"),
        said("要带什么材料"),
        said("小网格安静"),
        said("小通安静", bot_alias="小通"),
        said("小灵通，说话"),
    ],
    ids=str,
)
def test_what_might_lead_to_something_is_not(chat_office: Chat, incoming: Incoming) -> None:
    assert not is_plain_talk(incoming, chat_office.desk.office, ACCOUNTS)


async def states(chat: Chat) -> list[tuple[str, str]]:
    return await chat.store.query(lambda conn: conn.execute("SELECT text, state FROM messages ORDER BY id").fetchall())


async def test_it_is_handled_with_the_row_and_goes_no_further(chat: Chat) -> None:
    chat.inbox._accepted = lambda message: pytest.fail(f"{message.text} was passed on")
    assert await chat.inbox.take(chat.incoming("李阿姨", "今晚跳舞的人真多", id="m1"))
    assert not await chat.inbox.take(chat.incoming("李阿姨", "今晚跳舞的人真多", id="m1"))
    assert await states(chat) == [("今晚跳舞的人真多", "handled")]


async def test_behind_an_open_message_of_the_same_person_it_waits(chat: Chat) -> None:
    """All taken at once: the words are the matter that the bot is about to ask for."""
    await asyncio.gather(
        chat.inbox.take(chat.incoming("李阿姨", "@小灵通 转人工")),
        chat.inbox.take(chat.incoming("张大爷", "今晚跳舞的人真多")),
        chat.inbox.take(chat.incoming("李阿姨", "就是门口那个大家伙")),
    )
    await chat.settle()
    assert [row.text for row in await chat.ledger()] == ["就是门口那个大家伙"]


@pytest.mark.parametrize("words", ["补充一下，就在二楼", "就是门口那个大家伙"])
async def test_after_a_report_its_writer_is_listened_to(chat: Chat, words: str) -> None:
    await chat.says("李阿姨", "@小蜜蜂 3号楼楼道灯坏了")
    heard: list[str] = []
    accepted = chat.inbox._accepted
    chat.inbox._accepted = lambda message: (heard.append(message.text), accepted(message))[1]
    await chat.says("李阿姨", words)
    await chat.says("张大爷", "今晚跳舞的人真多")
    assert heard == [words]
    await chat.later(REPORTED_MS // MINUTE + 1)
    await chat.says("李阿姨", "今晚跳舞的人真多")
    assert heard == [words]


async def test_while_a_report_is_new_neighbours_who_may_speak_of_it_are_listened_to(chat: Chat) -> None:
    await chat.says("李阿姨", "@小蜜蜂 3号楼停水了")
    heard: list[str] = []
    accepted = chat.inbox._accepted
    chat.inbox._accepted = lambda message: (heard.append(message.text), accepted(message))[1]
    await chat.says("张大爷", "今晚跳舞的人真多")
    await chat.says("张大爷", "我家也是这个样子")
    assert heard == ["我家也是这个样子"]
    await chat.later(NEIGHBOUR_MS // MINUTE + 1)
    await chat.says("王奶奶", "我家也是这个样子", "居民群")
    assert heard == ["我家也是这个样子"]


async def test_an_answer_to_our_question_is_none(chat: Chat) -> None:
    await chat.says("李阿姨", "@小灵通 居住证怎么办")
    await chat.says("李阿姨", "没用")
    chat.forget()
    await chat.says("李阿姨", "好的")
    chat.expects("居民群", "已转给网格员")
    chat.forget()


async def test_flood_counts_it(chat: Chat) -> None:
    """Talk that was handled at once still counts as having been said."""
    for _ in range(2):
        await chat.says("李阿姨", "今晚跳舞的人真多")
    rows = await chat.store.read(lambda reader: reader.message(2))
    assert rows is not None
    again = replace(rows, id=3)
    since = chat.clock() - 60_000
    recent = await chat.store.read(lambda reader: reader.recent(again, since))
    assert [one.text for one in recent] == ["今晚跳舞的人真多"] * 2
