"""Prints how often something that has nothing to do with what happened before is heard otherwise than alone.

`python -m tests.talk_next.apart [--tuned]`; questions that are put to the office and reports, four hundred of each, put to
the bot after a report, an emergency, an end, an answer, of the speaker's own or of a neighbour's. A line counts where
something else follows from it than would follow from it alone: another answer, no ticket, an addition to what was
reported. Some of them are no mistakes: 居住证能加急吗, after 居住证怎么办, goes on with it. The lines are of parts that are
not learned from and are not shown; those of the tuned part may be looked at, and some of them were learned.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import count
from pathlib import Path
from unittest.mock import patch

from bot import dispatch
from bot.domain.changes.talk import Expect, NoteAnswer
from bot.domain.changes.ticket import AddStep, OpenTicket
from bot.domain.message import Message
from bot.domain.outcome import Outcome
from bot.services.context import Context
from bot.services.reading.read_situation import read_situation
from bot.store.reader import Reader
from handlers import handle
from tests.chat import CHANNEL, Chat
from tests.domain.evaluate_speech import lines as told
from tests.knowledge.questions import MEASURED, TUNED, blocks
from tests.process import copy_demo
from tests.talk_next.playing import OTHER, ROOM, SPEAKER

EACH = 400
_ASKED_PARTS = tuple(sorted(MEASURED - {"measured", "latest"}))
_TOLD_PARTS = ("measured", "unseen", "latest")
_WORKER = "王晓宁"
_FIRST_NUMBER = 9_000
_SHOWN = 40
_LAMP = (SPEAKER, "@小蜜蜂 3号楼楼道灯坏了")
BEFORE: dict[str, tuple[tuple[str, str] | int, ...]] = {
    "own report": (_LAMP, 1),
    "own report, half an hour ago": (_LAMP, 30),
    "own report without a place": ((SPEAKER, "@小蜜蜂 楼上天天装修吵死了"), 1),
    "own report that has ended": (_LAMP, (_WORKER, "接单 1001"), (_WORKER, "办结 1001 灯泡已更换"), 5),
    "own question without an answer": ((SPEAKER, "@小灵通 婚宴摆小区里办行不"), 1),
    "own question with an answer": ((SPEAKER, "@小灵通 居住证怎么办"), 1),
    "own smell of gas": ((SPEAKER, "@小灵通 3号楼有煤气味 好浓"), 5),
    "own emergency, twenty minutes ago": ((SPEAKER, "@小灵通 我老伴摔倒了 叫不醒"), 20),
    "a neighbour's report": ((OTHER, _LAMP[1]), 1),
    "a neighbour's fire": ((OTHER, "@小灵通 5号楼三楼着火了"),),
    "a neighbour who is missed": ((OTHER, "@小灵通 我妈不见了 早上出门到现在没回来"),),
    "a neighbour's fight": ((OTHER, "@小灵通 小区门口打起来了 有人流血"),),
}
"""Who said what, and minutes that passed."""


def questions(parts: Sequence[str]) -> list[str]:
    """What the FAQ files of the parts are asked, and what only sounds like it."""
    return _some(line.text for part in parts for _, asked in blocks(part) for line in asked)


def reports(parts: Sequence[str]) -> list[str]:
    """What is to be done."""
    return _some(line.text for part in parts for line in told("category", part))


def _some(texts: Iterable[str]) -> list[str]:
    found = sorted(set(texts))
    random.Random(5).shuffle(found)
    return found[:EACH]


def follows(outcome: Outcome) -> str:
    """In a word or two what becomes of what was said; two texts of which the same becomes have the same."""
    for change in outcome.changes:
        if isinstance(change, NoteAnswer):
            return f"answer {change.entry}"
        if isinstance(change, OpenTicket):
            return f"ticket {change.ticket.speech}{' urgent' if change.ticket.urgent else ''}"
    kinds = tuple(change for change in outcome.changes if isinstance(change, Expect | AddStep))
    if kinds:
        return f"asked: {kinds[0].awaits}" if isinstance(kinds[0], Expect) else "added"
    return outcome.say[0].text if outcome.say else "nothing"


async def heard(folder: Path, before: Sequence[tuple[str, str] | int], texts: Sequence[str]) -> list[str]:
    """What would follow from each of the texts after all that; nothing of it is kept."""
    chat, seen = Chat(folder), list[Message]()
    chat.desk.knowledge.load_jieba()

    def watched(message: Message, *rest: object) -> object:
        seen.append(message)
        return read_situation(message, *rest)  # type: ignore[arg-type]

    with patch.object(dispatch, "read_situation", watched):
        await chat.open()
        await chat.says(SPEAKER, "@小灵通 你好", ROOM)
        for step in before:
            if isinstance(step, int):
                await chat.later(step)
            else:
                await chat.says(*step, None if step[0] == _WORKER else ROOM)
    said = next(message for message in seen if message.sender_name == SPEAKER)
    accounts, number = {CHANNEL: chat.gateway.account}, count(_FIRST_NUMBER)

    def hear(reader: Reader) -> list[str]:
        context = Context(chat.clock(), reader, chat.desk.office, number.__next__)
        messages = (replace(said, text=f"@小灵通\u2005{text}", sent_at=chat.clock()) for text in texts)
        return [follows(handle(read_situation(message, context, accounts), context)) for message in messages]

    found = await chat.store.decide(hear)
    await chat.close()
    return found


async def measure(texts: Sequence[str], shown: bool) -> None:
    with tempfile.TemporaryDirectory() as folder:
        alone: list[str] = []
        for at, (name, before) in enumerate([("nothing", ()), *BEFORE.items()]):
            found = await heard(_office(Path(folder) / str(at)), before, texts)
            alone = alone or found
            other = [row for row in zip(texts, alone, found, strict=True) if row[1] != row[2]]
            if before:
                print(f"after {name}\t{len(other)} of {len(texts)}\t{len(other) / len(texts):.1%}", flush=True)
            for text, once, now in other[: _SHOWN if shown else 0]:
                print(f"    {text} | {once} -> {now}".replace("\n", " "))


def _office(folder: Path) -> Path:
    copy_demo(folder)
    return folder


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--tuned", action="store_true")
    tuned = parser.parse_args().tuned
    print("== questions")
    asyncio.run(measure(questions(TUNED if tuned else _ASKED_PARTS), tuned))
    print("== reports")
    asyncio.run(measure(reports(("tuned",) if tuned else _TOLD_PARTS), tuned))
