"""The one door to the database for everything that runs on the event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from sqlite3 import Connection
from typing import TypeVar

from bot.domain.changes.people import IDENTITIES
from bot.domain.message import Incoming, Message
from bot.domain.outcome import Outcome
from bot.store import outgoing
from bot.store.attachments import SavedPhoto
from bot.store.database import Readers, Writer, connect, one_moment
from bot.store.intake import Intake, Plain
from bot.store.kept import Kept
from bot.store.lock import make_folder
from bot.store.operating import operators
from bot.store.reader import Reader
from bot.store.revisions import bump
from bot.store.rows import apply as applying
from bot.store.schema.migrations import migrate

T = TypeVar("T")


class Store:
    """Open it once per process; `close` finishes what waits."""

    def __init__(self, path: Path, create: bool = True) -> None:
        """Raises StoreFailed where the folder cannot be made or the file is no database, without `create` also where
        there is none."""
        if create:
            make_folder(path.parent)
        self._database = connect(path, create)
        self._kept = Kept(path)
        migrate(self._database)
        self._intake = Intake()
        self._served: frozenset[str] = frozenset()
        self._writer = Writer(
            self._database,
            self._intake.begin,
            after_rollback=self._intake.undone,
            after_failure=self._intake.forget,
            kept=self._kept,
        )
        self._readers = Readers(path)

    def close(self) -> None:
        self._writer.close()
        self._readers.close()
        self._database.conn.close()

    def check_kept(self) -> None:
        """Raises DatabaseGone where the file is not the one any more that stands under its name."""
        self._kept.check()

    def serve(self, channels: Iterable[str]) -> None:
        """Tell which accounts this process has, before anything is taken."""
        self._intake.channels = tuple(channels)
        self._served = frozenset(self._intake.channels)

    def note_room(self, channel: str, channel_room: str, topic: str) -> asyncio.Future[int]:
        """A row for a room that an account is in, before anybody has said anything there."""
        return self._writer.submit(lambda conn: self._intake.note_room(conn, channel, channel_room, topic))

    def take(
        self, incoming: Incoming, photo: SavedPhoto | None, now: int, plain: Plain | None = None
    ) -> asyncio.Future[Message | None]:
        """Keep a message durably; None where it was known. Calls in order are kept in order. See Intake.take."""
        return self._writer.submit(lambda conn: self._intake.take(conn, incoming, photo, now, plain))

    def commit(self, message: int | None, outcome: Outcome, now: int) -> asyncio.Future[bool]:
        """Apply an outcome, whole or not at all; see bot.store.rows.apply.apply."""
        identities = any(isinstance(change, IDENTITIES) for change in outcome.changes)

        def work(conn: Connection) -> bool:
            done = applying.apply(conn, message, outcome, now)
            if identities:
                self._intake.forget()
            return done

        return self._writer.submit(work)

    def mark_quiet(self, messages: list[int]) -> asyncio.Future[None]:
        return self._writer.submit(lambda conn: applying.mark_quiet(conn, messages))

    def fail(self, message: int, error: str, outcome: Outcome, now: int) -> asyncio.Future[None]:
        """Give a message up: mark it, and say what is to be said about it, in one commit."""

        def work(conn: Connection) -> None:
            if operators.retry_or_fail(conn, message, error, now):
                applying.apply(conn, None, outcome, now)

        return self._writer.submit(work)

    async def reserve_numbers(self, count: int) -> range:
        return await self._writer.submit(lambda conn: operators.reserve_numbers(conn, count))

    async def return_numbers(self, first: int, end: int) -> None:
        """Ticket numbers that were reserved and not used, so that a stop leaves no gap."""
        await self._writer.submit(lambda conn: operators.return_numbers(conn, first, end))

    async def free_numbers(self) -> None:
        """The same after a process that was killed. Only before anybody reserves any."""
        await self._writer.submit(operators.free_numbers)

    def claim(
        self, channel: str, now: int, limit: int, rest_ms: int = 0
    ) -> asyncio.Future[tuple[list[outgoing.Parcel], int | None]]:
        """Rows of a channel to send now; without any, when its next waiting one will be due (None: nothing waits).

        Every room that is written to rests for `rest_ms`.
        """

        def work(conn: Connection) -> tuple[list[outgoing.Parcel], int | None]:
            outgoing.expire(conn, now)
            parcels = outgoing.claim(conn, channel, now, limit, rest_ms)
            return parcels, None if parcels else outgoing.next_due(conn, channel)

        return self._writer.submit(work)

    def mark_sent(self, sent: Sequence[tuple[int, str, str]], now: int) -> asyncio.Future[None]:
        return self._writer.submit(lambda conn: outgoing.mark_sent(conn, sent, now))

    def requeue(self, row: int, not_before: int, error: str, marked: bool = False) -> asyncio.Future[None]:
        return self._writer.submit(lambda conn: outgoing.requeue(conn, row, not_before, error, marked))

    def mark_ended(self, row: int, state: str, error: str) -> asyncio.Future[None]:
        return self._writer.submit(lambda conn: outgoing.mark_ended(conn, row, state, error))

    async def interrupted(self, channel: str) -> list[outgoing.Parcel]:
        """What was being sent through a channel when the last process ended."""
        return await self._readers.run(lambda conn: outgoing.interrupted(conn, channel))

    def forget_identities(self) -> asyncio.Future[None]:
        """Another process bound something: remembered ids may be untrue."""
        return self._writer.submit(lambda _: self._intake.forget())

    async def check_writing(self) -> None:
        """Raises StoreFailed where a message that came in now could not be kept."""
        await self._writer.submit(lambda conn: bump(conn, "checked"))

    async def read(self, work: Callable[[Reader], T]) -> T:
        """Run questions on a reader thread."""
        return await self._readers.run(lambda conn: work(Reader(conn, self._served)))

    async def decide(self, work: Callable[[Reader], T]) -> T:
        """As `read`, of one moment, and taking turns with the writer.

        One transaction around many questions spares the locks that each of them would take by itself.
        """

        def in_turn(conn: Connection) -> T:
            with self._writer.turn.taken(), one_moment(conn):
                return work(Reader(conn, self._served, of_one_moment=True))

        return await self._readers.run(in_turn)

    async def write(self, work: Callable[[Connection], T]) -> T:
        """Run one of the functions of bot.store inside the writer's transaction."""
        return await self._writer.submit(work)

    async def query(self, work: Callable[[Connection], T]) -> T:
        """Run one of the reading functions of bot.store on a reader thread."""
        return await self._readers.run(work)
