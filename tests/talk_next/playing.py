"""Plays what is said next in a bot of its own: the situation is prepared once, and each line begins with a copy of it.

The real inbox, dispatcher, store and outbox (tests/chat.py), on words alone, in the demo street with its FAQ files; no
notice is due there. Nothing that one line leads to is there for the next.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unittest.mock import patch

from bot.config import Reports, Settings
from bot.domain.changes.talk import Awaits, Expect, NoteAnswer
from bot.domain.changes.ticket import OpenTicket
from bot.domain.outcome import Change, Outcome
from bot.domain.situation import Situation as Read
from bot.domain.tickets.ticket import State
from bot.domain.words.choosing import offered
from bot.services.context import Context
from bot.store.operating.operators import LedgerRow
from handlers import ROUTES
from tests.chat import MONDAY_MORNING, Chat, HandClock, readable
from tests.process import copy_demo
from tests.talk_next.reading import AFTER_ALARM, NAME, PRIVATELY, Kind, Said, Situation

SPEAKER, OTHER, LEADER = "李阿姨", "张大爷", "陈树青"
ROOM, STAFF = "青禾 1 号微网格居民群", "青禾社区工作群"
SECONDS = 1000
MINUTE = 60 * SECONDS
TALK = (("张大爷", "今天菜市场的黄瓜两块一斤"), ("小陈", "晚上篮球场三缺一，来不来"))
"""What neighbours say meanwhile."""
PLAIN_TALK = "plain talk"
"""Stands for a route where the inbox has seen that no route would do anything."""
NOBODY = "no route"


@dataclass(frozen=True, slots=True)
class Heard:
    """A letter as a person sees it: a room's topic or a person's name, and the words."""

    to: str
    text: str


@dataclass(frozen=True, slots=True)
class Begun:
    """A situation that came about: the ticket it is about, 0 after an answer; who speaks next; the FAQ entry that was the
    answer."""

    number: int
    speaker: str
    entry: str = ""


@dataclass(frozen=True, slots=True)
class Deed:
    """What really happened after one line: which route decided it, what was written, what was said and to whom.

    `titles`: the FAQ questions that were answered or offered, by their entry; `earlier`: the one that was answered before.
    """

    route: str
    changes: tuple[Change, ...]
    letters: tuple[Heard, ...]
    begun: Begun
    earlier: str
    titles: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Played:
    """`deed` is None where the situation itself did not come about: no ticket was opened, no answer was given."""

    situation: Situation
    said: Said
    deed: Deed | None


@dataclass
class _Record:
    """Who was asked and everything that was committed, since `clear`."""

    route: str = PLAIN_TALK
    changes: list[Change] = field(default_factory=list)

    def clear(self) -> None:
        self.route = PLAIN_TALK
        self.changes.clear()


class Stage:
    """One bot, opened again and again on copies of its database."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.clock, self.record = folder, HandClock(), _Record()
        copy_demo(folder)
        notices = folder / "data" / "notices"
        shutil.rmtree(notices)
        notices.mkdir()
        self.chat = Chat(folder, Settings(reports=Reports(kinds=())), self.clock)
        self.chat.desk.knowledge.load_jieba()
        self.database = folder / "state" / "bot.db"
        self.began = folder / "began.db"
        self.prepared = folder / "prepared.db"

    async def begin(self) -> None:
        """The street, where nothing has been said yet."""
        await self._open(None)
        await self.chat.close()
        _copy(self.database, self.began)

    async def play(self, situation: Situation) -> AsyncIterator[Played]:
        """Each line of the situation, as it went."""
        begun = await self._prepare(situation)
        at = self.clock.now
        for said in situation.lines:
            self.clock.now = at
            yield Played(situation, said, await self._say(situation, said, begun) if begun else None)

    async def _prepare(self, situation: Situation) -> Begun | None:
        """Lets it come about, and keeps it; None where it does not: no ticket is opened, no answer given."""
        self.clock.now = MONDAY_MORNING + 30 * MINUTE
        await self._open(self.began)
        self.record.clear()
        number = await _ACTS[situation.kind](self.chat, situation)
        entries = [change.entry for change in self.record.changes if isinstance(change, NoteAnswer)]
        at_work = situation.kind in (Kind.PINGED, Kind.ACCEPTED) and number is not None
        speaker = await _worker(self.chat) if at_work else SPEAKER
        await self.chat.close()
        _copy(self.database, self.prepared)
        if situation.kind is Kind.ANSWERED:
            return Begun(0, speaker, entries[-1]) if entries else None
        if situation.kind in AFTER_ALARM and not any(map(_calls_out, self.record.changes)):
            return None
        return Begun(number, speaker) if number is not None else None

    async def _say(self, situation: Situation, said: Said, begun: Begun) -> Deed:
        await self._open(self.prepared)
        room = PRIVATELY if said.privately else ROOM if begun.speaker == SPEAKER else STAFF
        self.record.clear()
        await self.chat.says(begun.speaker, said.words, room)
        letters = tuple(Heard(self.chat.target(letter), readable(letter)) for letter in self.chat.heard)
        self.chat.forget()
        await self.chat.close()
        changes = tuple(self.record.changes)
        titles = {entry: self._title(entry) for entry in _entries(changes)}
        earlier = self._title(begun.entry)
        return Deed(self.record.route, changes, letters, begun, earlier, titles)

    def _title(self, entry: str) -> str:
        found = self.chat.desk.office.knowledge.entry(entry)
        return found.question if found else ""

    async def _open(self, copy: Path | None) -> None:
        for old in self.database.parent.glob("bot.db*"):
            old.unlink()
        if copy is not None:
            self.database.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(copy, self.database)
        await self.chat.open()
        self.chat.forget()
        self.chat.told.clear()
        self._listen()

    def _listen(self) -> None:
        """Note what is really written: an outcome that met another state is none."""
        store, commit = self.chat.store, self.chat.store.commit

        def noting(message: int | None, outcome: Outcome, now: int) -> Any:
            done = commit(message, outcome, now)
            done.add_done_callback(lambda it: it.exception() or self.record.changes.extend(outcome.changes))
            return done

        store.commit = noting  # type: ignore[method-assign]


@contextmanager
def watched(stage: Stage) -> Iterator[None]:
    """The name of the route that handles a message is noted."""

    def handle(situation: Read, context: Context) -> Outcome:
        for route in ROUTES:
            if route.matches(situation) and (outcome := route.handle(situation, context)) is not None:
                stage.record.route = route.__name__.removeprefix("handlers.")  # type: ignore[attr-defined]
                return outcome
        stage.record.route = NOBODY
        return Outcome()

    with patch("bot.dispatch.handle", handle):
        yield


def _calls_out(change: Change) -> bool:
    return isinstance(change, OpenTicket) and change.ticket.urgent


def _copy(database: Path, to: Path) -> None:
    """With what still stands in the log of the database."""
    to.unlink(missing_ok=True)
    with sqlite3.connect(database) as conn:
        conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    conn.close()
    shutil.copy(database, to)


def _entries(changes: Iterable[Change]) -> Iterator[str]:
    """What was answered, or offered to be picked."""
    for change in changes:
        if isinstance(change, NoteAnswer):
            yield change.entry
        elif isinstance(change, Expect) and change.awaits is Awaits.CHOICE:
            yield from (entry for entry, _ in offered(change.options))


async def _report(chat: Chat, words: str, who: str = SPEAKER) -> int | None:
    """Says it to the bot; the number of the ticket, None where none was opened."""
    await chat.says(who, f"{NAME} {words}", ROOM)
    rows = await chat.ledger()
    return rows[0].number if len(rows) == 1 else None


async def _reported(chat: Chat, situation: Situation) -> int | None:
    number = await _report(chat, situation.earlier)
    chat.clock.now += 40 * SECONDS
    return number


async def _reported_before(chat: Chat, situation: Situation) -> int | None:
    number = await _report(chat, situation.earlier)
    for who, words in TALK:
        await chat.later(4)
        await chat.says(who, words, ROOM)
    await chat.later(2)
    return number


async def _answered(chat: Chat, situation: Situation) -> None:
    await chat.says(SPEAKER, f"{NAME} {situation.earlier}", ROOM)
    chat.clock.now += 40 * SECONDS


async def _pinged(chat: Chat, situation: Situation) -> int | None:
    number = await _report(chat, situation.earlier)
    await chat.later(1)
    return number


async def _accepted(chat: Chat, situation: Situation) -> int | None:
    number = await _pinged(chat, situation)
    if number is None:
        return None
    await chat.says(await _worker(chat), f"接单 {number}", STAFF)
    await chat.later(30)
    return number if (await _ticket(chat)).state == State.ACCEPTED else None


async def _done(chat: Chat, situation: Situation) -> int | None:
    """With a photo where one is wanted, and checked by the leader where that has to be."""
    number = await _accepted(chat, situation)
    if number is None:
        return None
    await chat.says(await _worker(chat), f"办结 {number} {situation.outcome}", STAFF)
    if (await _ticket(chat)).state == State.ACCEPTED:
        await chat.says(await _worker(chat), "", STAFF, photo=True)
    if (await _ticket(chat)).state == State.VERIFYING:
        await chat.says(LEADER, f"核查 {number}", STAFF)
    await chat.later(5)
    return number if (await _ticket(chat)).state == State.DONE else None


async def _ticket(chat: Chat) -> LedgerRow:
    """The only one there is."""
    return (await chat.ledger())[0]


async def _worker(chat: Chat) -> str:
    """Who has it in hand."""
    handler = (await _ticket(chat)).handler
    return next(one.name for one in chat.desk.office.places.officials.values() if handler in (one.key, one.name))


async def _neighbour(chat: Chat, situation: Situation) -> int | None:
    number = await _report(chat, situation.earlier, OTHER)
    await chat.later(1)
    return number


async def _alarmed(chat: Chat, situation: Situation) -> int | None:
    number = await _report(chat, situation.earlier)
    await chat.later(2)
    return number


async def _alarmed_before(chat: Chat, situation: Situation) -> int | None:
    """The leader has accepted it meanwhile, and neighbours have talked."""
    number = await _alarmed(chat, situation)
    if number is None:
        return None
    await chat.says(await _worker(chat), f"接单 {number}", STAFF)
    for who, words in TALK:
        await chat.later(10)
        await chat.says(who, words, ROOM)
    await chat.later(8)
    return number


async def _near_alarm(chat: Chat, situation: Situation) -> int | None:
    number = await _report(chat, situation.earlier, OTHER)
    await chat.later(1)
    return number


_ACTS = {
    Kind.REPORTED: _reported,
    Kind.REPORTED_BEFORE: _reported_before,
    Kind.ANSWERED: _answered,
    Kind.DONE: _done,
    Kind.PINGED: _pinged,
    Kind.ACCEPTED: _accepted,
    Kind.NEIGHBOUR: _neighbour,
    Kind.ALARMED: _alarmed,
    Kind.ALARMED_BEFORE: _alarmed_before,
    Kind.NEAR_ALARM: _near_alarm,
}
