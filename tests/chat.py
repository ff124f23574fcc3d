"""The whole conveyor in one process with a network that only remembers: a test drives it like a chat."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any
from unittest.mock import patch

from bot.app import MEGABYTE
from bot.clockwork import Clockwork
from bot.config import Reports, Settings
from bot.content.categories import load_categories
from bot.content.sandbox import load_sandbox
from bot.dispatch import Dispatcher, Prepare, not_at_all
from bot.domain.faults import Fault, SendError
from bot.domain.message import Incoming, Letter, MessageKind, Picture, Quote
from bot.domain.sandbox_net import SandboxPerson, SandboxRoom
from bot.domain.tickets.category import Category
from bot.drafts import DraftWriter
from bot.inbox import Inbox
from bot.knowledge.vocabulary import Vocabulary, load_vocabulary
from bot.notices import NoticeClock
from bot.office import OfficeDesk
from bot.outbox import Outbox, Pace
from bot.polls import PollClock
from bot.ports import Account, GatewayState, GatewayStatus, Receipt
from bot.services.context import Context
from bot.services.reports.report_unsent import report_unsent
from bot.store.attachments import Attachments
from bot.store.demo import settle
from bot.store.operating import operators
from bot.store.operating.operators import LedgerRow
from bot.store.store import Store
from tests.pictures import picture as picture_of

PROJECT = Path(__file__).parent.parent
OFFICE = Path(__file__).parent / "office"
MINUTE = 60_000
MONDAY_MORNING = 1_803_862_800_000
"""2027-03-01 09:00 in Shanghai."""

CHANNEL = "test:one"
PHOTOS = (".jpg", ".png", ".gif", ".webp")


class HandClock:
    """Time that only moves when a test moves it."""

    def __init__(self, now: int = MONDAY_MORNING) -> None:
        self.now = now

    def __call__(self) -> int:
        return self.now


@dataclass
class RememberingGateway:
    """Keeps what is sent; `troubles` are raised by the next sends, one each."""

    channel: str = CHANNEL
    account: Account = Account("bot", "小灵通")
    sent: deque[Letter] = field(default_factory=deque)
    troubles: deque[SendError | None] = field(default_factory=deque)
    receipts: dict[str, Receipt] = field(default_factory=dict)
    status: GatewayStatus = GatewayStatus.UP

    def state(self) -> GatewayState:
        return GatewayState(self.status)

    async def start(self, take: Any) -> None: ...

    async def stop(self) -> None: ...

    async def send(self, letter: Letter) -> str:
        trouble = self.troubles.popleft() if self.troubles else None
        if trouble:
            raise trouble
        self.sent.append(letter)
        return letter.key

    async def receipt(self, letter: Letter) -> Receipt:
        return self.receipts.get(letter.key, Receipt.NOT_SENT)


def copy_office(folder: Path) -> tuple[Path, Path]:
    """data/ and faq/ of the little test street, with the project's categories and words."""
    data, faq = folder / "data", folder / "faq"
    shutil.copytree(OFFICE / "data", data)
    shutil.copytree(OFFICE / "faq", faq)
    for name in ("categories.yaml", "words.txt", "synonyms.yaml"):
        shutil.copy(PROJECT / "data" / name, data / name)
    return data, faq


_read_words: dict[tuple[bytes, bytes], Vocabulary] = {}


def _words_read_once(words: Path, synonyms: Path) -> tuple[Vocabulary, list[Fault]]:
    """The same for the words of the office."""
    content = words.read_bytes(), synonyms.read_bytes()
    if content not in _read_words:
        vocabulary, faults = load_vocabulary(words, synonyms)
        if faults:
            return vocabulary, faults
        _read_words[content] = vocabulary
    return _read_words[content], []


_read_categories: dict[bytes, tuple[Category, ...]] = {}


def _categories_read_once(path: Path) -> tuple[tuple[Category, ...], list[Fault]]:
    """Nearly every test starts with the same kinds of work, and they are the longest file to read."""
    content = path.read_bytes()
    if content not in _read_categories:
        kinds, faults = load_categories(path)
        if faults:
            return kinds, faults
        _read_categories[content] = kinds
    return _read_categories[content], []


@cache
def _new_database() -> bytes:
    """A database in its newest form with nothing in it: copied, it costs a twentieth of what making one does."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bot.db"
        Store(path).close()
        return path.read_bytes()


class Chat:
    """`says` speaks, `expects` finds what was said in answer, `silence` that nothing was."""

    def __init__(self, folder: Path, settings: Settings | None = None, clock: HandClock | None = None) -> None:
        self.folder, self.clock = folder, clock or HandClock()
        self.settings = settings or Settings(ignored_bots=("群管家",), reports=Reports(kinds=()))
        if not (folder / "data").exists():
            copy_office(folder)
        self.desk = OfficeDesk(self.settings, folder / "data", folder / "faq", None, None)
        with (
            patch("bot.content.office.load_categories", _categories_read_once),
            patch("bot.knowledge.vocabulary.load_vocabulary", _words_read_once),
        ):
            assert self.desk.read().faults == ()
        net, faults = load_sandbox(folder / "data" / "sandbox.yaml", self.desk.office.places)
        assert net is not None, faults
        self.net = net
        self._people: dict[str, SandboxPerson] = {person.name: person for person in net.people}
        self._rooms: dict[str, SandboxRoom] = {room.topic: room for room in net.rooms}
        self.gateway = RememberingGateway()
        self.heard: list[Letter] = []
        self.told: list[Letter] = []
        self.prepare: Prepare = not_at_all
        self._ids = 0
        self._login = ""
        self._unsendable: deque[tuple[int, str]] = deque()

    async def open(self) -> Chat:
        database = self.folder / "state" / "bot.db"
        if not database.exists():
            database.parent.mkdir(exist_ok=True)
            database.write_bytes(_new_database())
        self.store = Store(database)
        attachments = Attachments(self.folder / "state" / "photos")
        officials = self.desk.office.places.officials.values()
        await self.store.write(lambda conn: operators.sync_officials(conn, officials))
        await self.store.write(lambda conn: settle(conn, self.net, CHANNEL))
        self.outbox = Outbox(
            self.store,
            (self.gateway,),
            attachments,
            self.clock,
            Pace(),
            failed=lambda parcel, reason: self._unsendable.append((parcel.id, reason)),
            beside=self.folder / "data" / "notices",
        )
        self.dispatcher = Dispatcher(
            self.store,
            lambda: self.desk.office,
            lambda: {CHANNEL: self.gateway.account},
            self.clock,
            committed=lambda: None,
            prepare=self.prepare,
        )
        limit = self.settings.talk.max_photo_mb * MEGABYTE
        self.inbox = Inbox(
            self.store,
            attachments,
            lambda: self.desk.office,
            lambda: {CHANNEL: self.gateway.account},
            self.clock,
            self.dispatcher.put,
            limit,
        )
        self.notices = NoticeClock(
            self.store,
            lambda: self.desk.office,
            self.clock,
            committed=lambda: None,
            answer=lambda entries: self.desk.knowledge.set_more(entries) or None,
        )
        self.polls = PollClock(self.store, attachments, lambda: self.desk.office, self.clock, committed=lambda: None)
        self.clockwork = Clockwork(self.store, lambda: self.desk.office, self.clock, committed=lambda: None)
        self.drafts = DraftWriter(self.store, self.desk, self.clock, lambda: None, self._read_files)
        await self.outbox.resolve_interrupted()
        await self.dispatcher.take_up()
        self._running = asyncio.create_task(self.dispatcher.run())
        return self

    async def close(self) -> None:
        self._running.cancel()
        await asyncio.gather(self._running, return_exceptions=True)
        await self.dispatcher.finish()
        self.store.close()

    async def restart(self) -> None:
        """Stop and start again on the same files."""
        await self.close()
        await self.open()

    async def use(self, **settings: Any) -> None:
        """Other settings from now on: the operator changes them and starts the bot again."""
        await self.close()
        self.settings = self.settings.model_copy(update=settings)
        self.desk = OfficeDesk(self.settings, self.folder / "data", self.folder / "faq", None, None)
        assert self.desk.read().faults == ()
        await self.open()

    def incoming(self, who: str, text: str = "", room: str | None = None, **more: Any) -> Incoming:
        """`room` is a topic, 私聊, or the place where such a person usually speaks. `photo=True` adds a picture."""
        person = self._people.get(who) or SandboxPerson(who, who, None, self._people["李阿姨"].role)
        place = self._place(person, room)
        if more.pop("photo", False):
            self._ids += 1
            picture = Picture(picture_of(seed=self._ids), "image/png")
            more |= {"picture": picture, "kind": MessageKind.IMAGE}
        self._ids += 1
        return Incoming(
            channel=CHANNEL,
            message_id=more.pop("id", None) or f"m{self._ids}-{self.clock()}",
            room_id=place.id + self._login if place else None,
            sender_id=more.pop("sender_id", person.id + self._login),
            sender_name=who,
            text=text,
            sent_at=more.pop("sent_at", self.clock()),
            room_topic=place.topic if place else "",
            **more,
        )

    def _place(self, person: SandboxPerson, room: str | None) -> SandboxRoom | None:
        if room == "私聊":
            return None
        if room is not None and room not in self._rooms:
            self._rooms[room] = SandboxRoom(f"new-{room}", room, None, self._rooms["居民群"].purpose, ())
        if room is not None:
            return self._rooms[room]
        homes = [place for place in self.net.rooms if person.id in place.members]
        if person.official:
            homes = [place for place in homes if place.topic in ("员工群", "管理员群")] or homes
        return homes[0] if homes else None

    def log_in_again(self) -> None:
        """The account's phone logged in anew: from now on every room and person has another id."""
        self._login += "+"

    async def gets_code(self, who: str, code: str) -> None:
        """The operator makes a one-time code for somebody in a role."""
        officials = self.desk.office.places.officials.values()
        key = next(official.key for official in officials if official.name == who)
        await self.store.write(lambda conn: operators.add_code(conn, code, key, self.clock() + 24 * 60 * MINUTE))

    async def says(self, who: str, text: str = "", room: str | None = None, **more: Any) -> str:
        """One message, and everything that follows from it; returns its id."""
        message = self.incoming(who, text, room, **more)
        await self.inbox.take(message)
        await self.settle()
        return message.message_id

    async def settle(self) -> None:
        """Until nothing is left to decide or to send now."""
        await asyncio.wait_for(self.dispatcher.idle(), 20)
        await self.outbox.flush()
        while self._unsendable:
            await self._report(*self._unsendable.popleft())
            await self.outbox.flush()
        self.heard += self.gateway.sent
        self.told += self.gateway.sent
        self.gateway.sent.clear()

    async def _report(self, letter: int, reason: str) -> None:
        now, office = self.clock(), self.desk.office
        outcome = await self.store.read(
            lambda reader: report_unsent(letter, reason, Context(now, reader, office, lambda: 0))
        )
        await self.store.commit(None, outcome, now)

    async def tick(self) -> None:
        """Let the clocks look."""
        await self.notices.tick()
        await self.clockwork.tick()
        await self.polls.tick()
        await self.drafts.tick()
        await self.settle()

    async def _read_files(self) -> None:
        await asyncio.to_thread(self.desk.read)

    async def later(self, minutes: float) -> None:
        self.clock.now += int(minutes * MINUTE)
        await self.tick()

    def target(self, letter: Letter) -> str:
        """Where a letter went, as a test names it: a topic, or a person (in private)."""
        id = str(letter.room_id or letter.contact_id)
        name, unheard = id.rstrip("+"), "" if id.endswith(self._login) else "（旧编号）"
        if letter.room_id:
            return next(room.topic for room in self._rooms.values() if room.id == name) + unheard
        return next((p.name for p in self._people.values() if p.id == name), name) + unheard

    def last_said(self, words: str) -> Letter:
        """The newest thing the bot said anywhere that holds these words: what somebody would quote."""
        return next(letter for letter in reversed(self.told) if words in readable(letter))

    def expects(self, target: str, *has: str) -> Letter:
        """Takes the oldest letter to that room or person that holds all of these words."""
        for letter in self.heard:
            if self.target(letter) == target and all(part in readable(letter) for part in has):
                self.heard.remove(letter)
                return letter
        raise AssertionError(f"{target} 没有听到 {'、'.join(has)}；说过的有：\n{self.transcript()}")

    def silence(self) -> None:
        assert not self.heard, f"不该说话，却说了：\n{self.transcript()}"

    def forget(self) -> None:
        self.heard.clear()

    def transcript(self) -> str:
        return "\n".join(f"→ {self.target(letter)}: {readable(letter)}" for letter in self.heard)

    async def ledger(self) -> list[LedgerRow]:
        return await self.store.query(lambda conn: list(operators.ledger(conn, None, None)))


def readable(letter: Letter) -> str:
    path = Path(letter.picture_path) if letter.picture_path else None
    enclosed = "" if path is None else "[照片]" if path.suffix in PHOTOS else f"[文件 {path.name}]"
    return letter.text.replace("\u2005", " ") + enclosed


def quote_of(letter: Letter, by_text: bool = False) -> Quote:
    """A quote of something the bot said, as channels give it: by id, or only its text and author."""
    return Quote(letter.text, "小灵通", None if by_text else letter.key)


def said(letters: Iterable[Letter]) -> list[str]:
    return [readable(letter) for letter in letters]
