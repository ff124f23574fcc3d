"""The conveyor on the project's own data/ and faq/, fed by a gateway inside the process."""

from __future__ import annotations

import asyncio
import os
import statistics
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from sqlite3 import Connection
from typing import Any

from bot.config import Settings
from bot.content.sandbox import load_sandbox
from bot.dispatch import Dispatcher
from bot.domain.message import Incoming, Letter, Message
from bot.domain.outcome import Outcome
from bot.domain.places.place import Level, Purpose
from bot.inbox import Inbox
from bot.office import OfficeDesk
from bot.outbox import Outbox, Pace
from bot.ports import Account, GatewayState, GatewayStatus, Receipt
from bot.store.attachments import Attachments
from bot.store.demo import settle
from bot.store.operating import operators
from bot.store.store import Store
from tests.bench.thread_mix import Filed, Line, Town, mix

ROOT = Path(__file__).resolve().parents[2]
CHANNEL = "bench:one"
AT_ONCE = 512
LARGEST_PHOTO = 10_000_000


def system_clock() -> int:
    return time.time_ns() // 1_000_000


class InstantGateway:
    """Accepts every letter at once and keeps none."""

    channel = CHANNEL
    account = Account("bot", "小灵通")

    def __init__(self) -> None:
        self.sent = 0

    def state(self) -> GatewayState:
        return GatewayState(GatewayStatus.UP)

    async def start(self, take: Any) -> None: ...

    async def stop(self) -> None: ...

    async def send(self, letter: Letter) -> str:
        self.sent += 1
        return letter.key

    async def receipt(self, letter: Letter) -> Receipt:
        return Receipt.NOT_SENT


class WatchedStore(Store):
    """Notes when each outcome was on disk."""

    committed_at: dict[int, float]

    def commit(self, message: int | None, outcome: Outcome, now: int) -> asyncio.Future[bool]:
        done = super().commit(message, outcome, now)
        if message is not None and outcome.say:
            done.add_done_callback(lambda _: self.committed_at.setdefault(message, time.perf_counter()))
        return done


@dataclass
class Round:
    """What one round took."""

    messages: int
    seconds: float
    cpu_s: float

    @property
    def per_s(self) -> float:
        return self.messages / self.seconds

    @property
    def cpu_us(self) -> float:
        return self.cpu_s / self.messages * 1e6


@dataclass
class Latencies:
    """Milliseconds, sorted."""

    accepted: list[float] = field(default_factory=list)
    replied: list[float] = field(default_factory=list)


def read_office() -> OfficeDesk:
    """The project's own files, on words alone, ready to match."""
    desk = OfficeDesk(Settings(), ROOT / "data", ROOT / "faq", None, None)
    faults = desk.read().faults
    assert not faults, faults
    desk.knowledge.load_jieba()
    return desk


class Rig:
    """Everything between gateway and queued reply. `open` first."""

    def __init__(self, folder: Path, town: Town, desk: OfficeDesk) -> None:
        self.folder, self.town, self.desk = folder, town, desk
        self.gateway = InstantGateway()
        self._ids = 0

    async def open(self) -> None:
        self.store = WatchedStore(self.folder / "bot.db")
        self.store.committed_at = {}
        photos = Attachments(self.folder / "photos")
        self.outbox = Outbox(self.store, (self.gateway,), photos, system_clock, Pace(), failed=lambda *_: None)
        self.sends = False
        self.dispatcher = Dispatcher(
            self.store,
            lambda: self.desk.office,
            lambda: {CHANNEL: self.gateway.account},
            system_clock,
            committed=self._committed,
        )
        self.inbox = Inbox(
            self.store,
            photos,
            lambda: self.desk.office,
            lambda: {CHANNEL: self.gateway.account},
            system_clock,
            self._accepted,
            LARGEST_PHOTO,
        )
        self.message_ids: dict[str, int] = {}
        await self._populate()
        self._tasks = [asyncio.create_task(self.dispatcher.run())]

    def _accepted(self, message: Message) -> None:
        self.message_ids[message.message_id] = message.id
        self.dispatcher.put(message)

    def _committed(self) -> None:
        if self.sends:
            self.outbox.wake()

    async def close(self) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self.dispatcher.finish()
        failed = await self.store.query(
            lambda conn: conn.execute("SELECT COUNT(*) FROM messages WHERE state = 'failed'").fetchone()[0]
        )
        self.store.close()
        if failed:
            print(f"- WRONG: {failed} messages could not be handled, so the figures above mean nothing")

    async def _populate(self) -> None:
        """Officials, their rooms, and the residents' rooms spread over the lowest grids."""
        places = self.desk.office.places
        net, faults = load_sandbox(ROOT / "data" / "sandbox.yaml", places)
        assert net is not None, faults
        micro = [grid.id for grid in places.grids.values() if grid.level is Level.MICRO]
        self._staff_rooms = {p: r.id for r in net.rooms if r.purpose is Purpose.STAFF for p in r.members}
        self._contacts = {person.official: person.id for person in net.people if person.official}

        def work(conn: Connection) -> None:
            operators.sync_officials(conn, places.officials.values())
            settle(conn, net, CHANNEL)
            for number in range(self.town.rooms):
                room, grid = self.town.room(number), micro[number % len(micro)]
                operators.ensure_bound_room(conn, CHANNEL, room, room, grid, Purpose.RESIDENTS)
            for number in range(self.town.people):
                operators.bind_known_contact(conn, CHANNEL, f"p{number}", f"邻居{number}", None)

        await self.store.write(work)

    def questions(self) -> list[str]:
        """How the entries of faq/ are asked."""
        entries = self.desk.knowledge.entries
        return [wording for entry in entries for wording in (entry.question, *entry.similar)]

    async def tickets(self, limit: int = 2_000) -> list[Filed]:
        """The newest tickets, oldest first, with the handler's own contact."""
        rows = await self.store.query(
            lambda conn: conn.execute(
                """SELECT t.number, t.state, c.contact, r.channel_room, t.handler FROM tickets t
                JOIN rooms r ON r.id = t.room JOIN contacts c ON c.person = t.reporter
                WHERE t.state IN ('待接单', '处置中') AND r.channel = :channel
                ORDER BY t.number DESC LIMIT :limit""",
                {"channel": CHANNEL, "limit": limit},
            ).fetchall()
        )
        found = []
        for number, state, reporter, room, handler in reversed(rows):
            contact = self._contacts.get(handler, "")
            staff = self._staff_rooms.get(contact) if number % 2 else None
            found.append(Filed(number, state, reporter, room, contact, staff))
        return found

    async def lines(self, count: int, seed: int, distinct: bool = False) -> list[Line]:
        return mix(self.town, self.questions(), await self.tickets(), count, seed, distinct)

    def incoming(self, line: Line) -> Incoming:
        self._ids += 1
        return Incoming(
            channel=CHANNEL,
            message_id=f"m{self._ids}-{system_clock()}",
            room_id=line.room,
            sender_id=line.person,
            sender_name=line.name,
            text=line.text,
            sent_at=system_clock(),
            mention_ids=("bot",) if "\u2005" in line.text else (),
        )

    async def saturate(self, lines: Iterable[Line], sends: bool = False) -> Round:
        """As fast as it goes, until everything is decided and queued (or sent)."""
        messages = [self.incoming(line) for line in lines]
        self.sends = sends
        sender = asyncio.create_task(self.outbox.run()) if sends else None
        waiting = iter(messages)
        began, cpu = time.perf_counter(), time.process_time()

        async def feed() -> None:
            for message in waiting:
                await self.inbox.take(message)

        await asyncio.gather(*(feed() for _ in range(AT_ONCE)))
        await self.dispatcher.idle()
        while sends and (await self.store.read(lambda reader: reader.counts()))["outbox"]:
            await asyncio.sleep(0.005)
        round_ = Round(len(messages), time.perf_counter() - began, time.process_time() - cpu)
        if sender:
            sender.cancel()
            await asyncio.gather(sender, return_exceptions=True)
        self._forget()
        return round_

    async def offer(self, lines: Sequence[Line], per_s: int) -> Latencies:
        """At a rate that does not wait for us: what is late counts from when it was due."""
        found, due_at = Latencies(), dict[str, float]()
        began = time.perf_counter() + 0.05

        async def one(message: Incoming, due: float) -> None:
            await self.inbox.take(message)
            found.accepted.append((time.perf_counter() - due) * 1e3)

        takes = set[asyncio.Task[None]]()
        for number, line in enumerate(lines):
            due = began + number / per_s
            while (early := due - time.perf_counter()) > 0:
                await asyncio.sleep(early)
            message = self.incoming(line)
            due_at[message.message_id] = due
            take = asyncio.create_task(one(message, due))
            takes.add(take)
            take.add_done_callback(takes.discard)
        await asyncio.gather(*takes)
        await self.dispatcher.idle()
        await asyncio.sleep(0.05)
        committed = self.store.committed_at
        found.replied = sorted(
            (committed[message] - due_at[key]) * 1e3
            for key, message in self.message_ids.items()
            if message in committed
        )
        found.accepted.sort()
        self._forget()
        return found

    def _forget(self) -> None:
        self.message_ids.clear()
        self.store.committed_at.clear()


def percentile(values: Sequence[float], share: float) -> float:
    return values[min(len(values) - 1, int(len(values) * share))]


def sync_ms(folder: Path, times: int = 200) -> tuple[float, float]:
    """Median and p99 of appending 4 KB and fdatasync in this folder."""
    path = folder / "sync"
    handle = os.open(path, os.O_CREAT | os.O_WRONLY | os.O_APPEND)
    found = sorted(_timed(lambda: (os.write(handle, bytes(4096)), os.fdatasync(handle))) for _ in range(times))
    os.close(handle)
    path.unlink()
    return statistics.median(found) * 1e3, percentile(found, 0.99) * 1e3


def _timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began
