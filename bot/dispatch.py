"""The dispatcher: order per room, rooms side by side, decided in batches, each outcome committed once."""

from __future__ import annotations

import asyncio
import logging
import traceback
from collections import deque
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from itertools import islice, takewhile
from typing import Any

from bot.domain.changes.people import BindRoom, JoinSame
from bot.domain.faults import Conflict, StoreFailed
from bot.domain.message import Message
from bot.domain.outcome import Outcome
from bot.domain.speech import two_matters
from bot.ports import Clock
from bot.services import apologise
from bot.services.context import Context, Office, no_number
from bot.services.reading.read_situation import Accounts, is_urgent, read_situation
from bot.store.reader import Reader
from bot.store.store import Store
from handlers import handle

BATCH = 256
ROOM_BATCH = 32
NUMBERS = 50
RETRY_S = 1.0

Prepare = Callable[[Message], "asyncio.Future[None] | None"]
"""Begins what is slow about a message, from the moment it is taken; None where nothing is."""

log = logging.getLogger(__name__)


def not_at_all(_: Message) -> None:
    """Nothing is slow: matching goes on words alone."""


@dataclass(slots=True)
class _Room:
    """What waits in one room; a room in flight is decided or committed just now. `urgent` are ids among it."""

    waiting: deque[Message] = field(default_factory=deque)
    in_flight: bool = False
    urgent: set[int] = field(default_factory=set)


class _Fate(Enum):
    """What became of a decided message: settled for good, to be decided anew, or waiting for the database."""

    DONE = auto()
    AGAIN = auto()
    LATER = auto()


_TRIES = {Conflict.__name__: 5, StoreFailed.__name__: 30}
"""How often a message is decided, by the error that may be gone the next time; with any other it is given up."""


def _kind(error: Exception) -> str:
    return StoreFailed.__name__ if isinstance(error, StoreFailed) else type(error).__name__


@dataclass(frozen=True, slots=True)
class _Decided:
    """The result for one room: messages that lead to nothing, then at most one that does."""

    room: int
    quiet: list[int]
    message: Message | None = None
    outcome: Outcome = Outcome()
    error: str = ""


class Dispatcher:
    """`committed` is called whenever something was queued to be said."""

    def __init__(
        self,
        store: Store,
        office: Callable[[], Office],
        accounts: Callable[[], Accounts],
        clock: Clock,
        committed: Callable[[], None],
        prepare: Prepare = not_at_all,
    ) -> None:
        self._store = store
        self._office = office
        self._accounts = accounts
        self._clock = clock
        self._committed = committed
        self._prepare = prepare
        self._preparing: set[int] = set()
        self._rooms: dict[int, _Room] = {}
        self._urgent: deque[int] = deque()
        self._ready: deque[int] = deque()
        self._known: set[int] = set()
        self._numbers: deque[int] = deque()
        self._reserved_until = 0
        self._wake, self._empty = asyncio.Event(), asyncio.Event()
        self._empty.set()
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def waiting(self) -> int:
        """Messages taken and not handled yet."""
        return len(self._known)

    def put(self, message: Message) -> None:
        """Hand over an accepted message; a second time is harmless."""
        if message.id in self._known:
            return
        self._known.add(message.id)
        self._empty.clear()
        room = self._rooms.setdefault(message.room, _Room())
        room.waiting.append(message)
        if is_urgent(message):
            room.urgent.add(message.id)
        elif (preparation := self._prepare(message)) is not None:
            self._preparing.add(message.id)
            preparation.add_done_callback(lambda _: self._prepared(message))
            return
        self._offer(message.room, room)

    def _prepared(self, message: Message) -> None:
        """Whatever came of it: what is missing is done when the message is decided."""
        self._preparing.discard(message.id)
        if room := self._rooms.get(message.room):
            self._offer(message.room, room)

    async def take_up(self) -> None:
        """Put everything that is accepted and not handled: after a start, or when a room was bound."""
        for message in await self._store.read(lambda reader: reader.new_messages()):
            self.put(message)

    async def run(self) -> None:
        """Work until cancelled; `finish` first lets what is in flight come to its end."""
        if not self._reserved_until:
            await self._store.free_numbers()
        while True:
            await self._wake.wait()
            self._wake.clear()
            while batch := self._next_batch():
                await self._work(batch)

    async def idle(self) -> None:
        """Wait until nothing is left to do."""
        await self._empty.wait()

    async def finish(self) -> None:
        """Wait for the commits under way and give back unused ticket numbers."""
        if self._tasks:
            await asyncio.wait(self._tasks)
        if self._numbers:
            await self._store.return_numbers(self._numbers[0], self._reserved_until)

    def _offer(self, number: int, room: _Room) -> None:
        if room.waiting and not room.in_flight and room.waiting[0].id not in self._preparing:
            (self._urgent if room.urgent else self._ready).append(number)
            self._wake.set()

    def _next_batch(self) -> list[tuple[int, list[Message]]]:
        """The heads of the rooms that are ready, urgent ones first; these rooms are in flight from now on."""
        batch: list[tuple[int, list[Message]]] = []
        size = 0
        for queue in (self._urgent, self._ready):
            while queue and size < BATCH:
                number = queue.popleft()
                room = self._rooms.get(number)
                if room is None or room.in_flight or not room.waiting or not self._is_prepared(room.waiting[0]):
                    continue
                room.in_flight = True
                heads = list(takewhile(self._is_prepared, islice(room.waiting, ROOM_BATCH)))
                batch.append((number, heads))
                size += len(heads)
        return batch

    def _is_prepared(self, message: Message) -> bool:
        return message.id not in self._preparing

    async def _work(self, batch: list[tuple[int, list[Message]]]) -> None:
        try:
            numbers = await self._some_numbers(two_matters.MOST * len(batch))
            try:
                decided = await self._store.decide(lambda reader: self._decide(reader, batch, numbers))
            finally:
                self._numbers.extendleft(reversed(numbers))
        except Exception:
            log.exception("a batch could not be decided, trying again in %s s", RETRY_S)
            await asyncio.sleep(RETRY_S)
            for number, _ in batch:
                self._release(number)
            return
        quiet = [message for result in decided for message in result.quiet]
        if quiet:
            self._start(self._mark_quiet(quiet))
        for result in decided:
            if result.message is None:
                self._drop(result.room, len(result.quiet))
                self._release(result.room)
            else:
                self._start(self._commit(result))

    async def _some_numbers(self, count: int) -> deque[int]:
        """At least so many reserved ticket numbers: what one message of every room of a batch can use up."""
        if len(self._numbers) < count:
            if self._numbers:
                await self._store.return_numbers(self._numbers[0], self._reserved_until)
            block = await self._store.reserve_numbers(count + NUMBERS)
            self._numbers = deque(block)
            self._reserved_until = block.stop
        numbers, self._numbers = self._numbers, deque()
        return numbers

    def _decide(self, reader: Reader, batch: list[tuple[int, list[Message]]], numbers: deque[int]) -> list[_Decided]:
        """On a reader thread: for each room go on until something follows."""
        context = Context(self._clock(), reader, self._office(), numbers.popleft)
        accounts = self._accounts()
        return [self._decide_room(room, messages, context, accounts) for room, messages in batch]

    def _decide_room(self, room: int, messages: list[Message], context: Context, accounts: Accounts) -> _Decided:
        quiet: list[int] = []
        for message in messages:
            try:
                outcome = handle(read_situation(message, context, accounts), context)
            except Exception as error:
                # Whatever is wrong with one message must cost nobody else anything.
                _log_failure(message, error)
                return _Decided(room, quiet, message, error=_kind(error))
            if not outcome.is_quiet:
                return _Decided(room, quiet, message, outcome)
            quiet.append(message.id)
        return _Decided(room, quiet)

    async def _mark_quiet(self, messages: list[int]) -> None:
        while True:
            try:
                return await self._store.mark_quiet(messages)
            except StoreFailed as error:
                log.error("the database cannot write: %s", error)
                await asyncio.sleep(RETRY_S)

    async def _commit(self, result: _Decided) -> None:
        """One outcome. Whatever comes of it, the room goes on."""
        assert result.message is not None
        message, fate = result.message, _Fate.LATER
        try:
            fate = await self._settle(message, result)
            if fate is _Fate.DONE and any(isinstance(change, BindRoom | JoinSame) for change in result.outcome.changes):
                await self.take_up()
        except Exception as error:
            _log_failure(message, error)
            await asyncio.sleep(RETRY_S)
        self._drop(result.room, len(result.quiet) + (fate is _Fate.DONE))
        if fate is _Fate.AGAIN:
            self._rooms[result.room].waiting[0] = replace(message, attempts=message.attempts + 1)
        self._release(result.room)
        self._committed()

    async def _settle(self, message: Message, result: _Decided) -> _Fate:
        """Commit what was decided. A conflict and an unreadable database are tried a few times, then given up;
        an unwritable one is waited for."""
        error = result.error
        try:
            if not error:
                await self._store.commit(message.id, result.outcome, self._clock())
                return _Fate.DONE
        except StoreFailed as failure:
            return await self._wait_for_store(failure)
        except Conflict:
            error = Conflict.__name__
        except Exception as failure:
            _log_failure(message, failure)
            error = _kind(failure)
        if message.attempts + 1 >= _TRIES.get(error, 0):
            return await self._give_up(message, error)
        if error != Conflict.__name__:
            await asyncio.sleep(RETRY_S)
        return _Fate.AGAIN

    async def _wait_for_store(self, failure: StoreFailed) -> _Fate:
        log.error("the database fails: %s", failure)
        await asyncio.sleep(RETRY_S)
        return _Fate.LATER

    async def _give_up(self, message: Message, error: str) -> _Fate:
        """Kept as failed, shown to the admins; whoever spoke to the bot gets one polite line."""
        now = self._clock()
        office, accounts = self._office(), self._accounts()

        def apology(reader: Reader) -> Outcome:
            return apologise.apologise(message, Context(now, reader, office, no_number), accounts, error)

        try:
            outcome = await self._store.read(apology)
        except Exception as failure:
            # The message was not handled, and that it is kept as failed matters more than the polite line.
            _log_failure(message, failure)
            outcome = Outcome()
        try:
            await self._store.fail(message.id, error, outcome, now)
        except StoreFailed as failure:
            return await self._wait_for_store(failure)
        return _Fate.DONE

    def _drop(self, number: int, count: int) -> None:
        room = self._rooms[number]
        for _ in range(count):
            message = room.waiting.popleft()
            self._known.discard(message.id)
            room.urgent.discard(message.id)
        if not self._known:
            self._empty.set()

    def _release(self, number: int) -> None:
        room = self._rooms[number]
        room.in_flight = False
        if room.waiting:
            self._offer(number, room)
        else:
            del self._rooms[number]

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


def _log_failure(message: Message, error: Exception) -> None:
    """Where it happened and what kind of error it is; its own words could hold what somebody said."""
    places = "".join(traceback.format_tb(error.__traceback__))
    log.error("message %d could not be handled: %s\n%s", message.id, type(error).__name__, places)
