"""One writer thread that commits in groups, and a pool of readers. Nothing here knows what is stored."""

from __future__ import annotations

import asyncio
import logging
import queue
import sqlite3
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Generic, TypeVar

from sqlite_utils import Database

from bot.domain.faults import DatabaseGone, StoreFailed
from bot.store.kept import Kept
from bot.texts import operators as texts

T = TypeVar("T")
R = TypeVar("R")
Work = Callable[[sqlite3.Connection], T]
Hook = Callable[[], None]

BATCH = 512
BUSY_MS = 15_000
PATIENCE_S = 0.05

log = logging.getLogger(__name__)


def _nothing() -> None:
    return


def connect(path: Path, create: bool = True) -> Database:
    """A connection with the settings that every part of the bot relies on.

    Raises StoreFailed where the file cannot be opened or is no database; `create` False: also where there is none.
    """
    try:
        return Database(_opened(path, create))
    except sqlite3.DatabaseError as error:
        raise StoreFailed(texts.database_unusable(str(path), str(error))) from error


def _opened(path: Path, create: bool) -> sqlite3.Connection:
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={'rwc' if create else 'rw'}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=BUSY_MS / 1000,
        cached_statements=512,
    )
    for pragma in (
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
        "cache_size = -16000",
        "temp_store = MEMORY",
        "wal_autocheckpoint = 4000",
        f"busy_timeout = {BUSY_MS}",
    ):
        connection.execute(f"PRAGMA {pragma}")
    return connection


class _Job(Generic[T]):
    """A piece of work with the place its result goes to."""

    __slots__ = ("error", "future", "loop", "result", "work")

    def __init__(self, work: Work[T], loop: asyncio.AbstractEventLoop, future: asyncio.Future[T]) -> None:
        self.work, self.loop, self.future = work, loop, future
        self.result: T | None = None
        self.error: BaseException | None = None

    def settle(self) -> None:
        if self.future.done():
            return
        if self.error is not None:
            self.future.set_exception(self.error)
        else:
            self.future.set_result(self.result)  # type: ignore[arg-type]  # the result of work is a T, None included


class Turn:
    """Whoever takes it works while the others wait.

    Two busy threads of one interpreter hand it to each other at every statement, which costs them a
    third of their time. It is a courtesy and protects nothing: nobody waits long for it.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()

    @contextmanager
    def taken(self) -> Iterator[None]:
        mine = self._lock.acquire(timeout=PATIENCE_S)
        try:
            yield
        finally:
            if mine:
                self._lock.release()


class Writer:
    """Runs work on one thread; whatever waits shares one transaction, and what fails in it fails alone.
    With `kept`, nothing succeeds while the file is not where it was.

    Work may run more than once, what it did before is undone then. A future is resolved only after the COMMIT that holds its work has returned.
    So that nobody remembers rows that are not there: `before_batch` is called before every transaction (what was
    done until then stands), `after_rollback` when all that was done since has been undone, `after_failure` when one
    piece of work has, which failed and may have done a part.
    """

    def __init__(
        self,
        database: Database,
        before_batch: Hook = _nothing,
        after_rollback: Hook = _nothing,
        after_failure: Hook = _nothing,
        kept: Kept | None = None,
    ) -> None:
        self.turn = Turn()
        self._kept = kept
        self._conn: sqlite3.Connection = database.conn
        self._before_batch = before_batch
        self._after_rollback = after_rollback
        self._after_failure = after_failure
        self._jobs: queue.SimpleQueue[_Job[Any] | None] = queue.SimpleQueue()
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="writer", daemon=True)
        self._thread.start()

    def submit(self, work: Work[T]) -> asyncio.Future[T]:
        """Queue work in order; call from the event loop."""
        if self._closed:
            raise RuntimeError("the writer is closed")
        loop = asyncio.get_running_loop()
        future: asyncio.Future[T] = loop.create_future()
        self._jobs.put(_Job(work, loop, future))
        return future

    def close(self) -> None:
        """Finish what waits, then end the thread."""
        if not self._closed:
            self._closed = True
            self._jobs.put(None)
            self._thread.join()

    def _run(self) -> None:
        while (first := self._jobs.get()) is not None:
            with self.turn.taken():
                batch, last = self._collect(first)
                self._commit(batch)
            _settle(batch)
            if last:
                return

    def _collect(self, first: _Job[Any]) -> tuple[list[_Job[Any]], bool]:
        batch = [first]
        while len(batch) < BATCH:
            try:
                job = self._jobs.get_nowait()
            except queue.Empty:
                return batch, False
            if job is None:
                return batch, True
            batch.append(job)
        return batch, False

    def _commit(self, batch: list[_Job[Any]]) -> None:
        """All in one transaction; where that is lost as a whole, each once more alone.

        Savepoints cost as much as many a piece of work and are seldom needed: only a batch in which
        something failed is done once more with them.
        """
        try:
            if not self._transact(batch, self._work_plainly):
                self._transact(batch, self._work_apart)
        except Exception as error:  # whatever it was, nobody may wait for an answer for ever
            self._rollback()
            if len(batch) == 1:
                batch[0].error = error if isinstance(error, StoreFailed) else StoreFailed(str(error))
                return
            log.warning("a group of %d commits failed (%s), trying each alone", len(batch), type(error).__name__)
            for job in batch:
                self._commit([job])

    def _transact(self, batch: list[_Job[Any]], work: Callable[[list[_Job[Any]]], bool]) -> bool:
        self._before_batch()
        self._check()
        self._conn.execute("BEGIN IMMEDIATE")
        if not work(batch):
            self._rollback()
            return False
        self._conn.execute("COMMIT")
        self._check(written=True)
        return True

    def _check(self, written: bool = False) -> None:
        """Where the journal's name is gone we alone hold what it holds: it goes into the database at once."""
        try:
            if self._kept:
                self._kept.check(written)
        except DatabaseGone:
            with suppress(sqlite3.Error):
                self._conn.execute("PRAGMA wal_checkpoint(PASSIVE)")
            raise

    def _work_plainly(self, batch: list[_Job[Any]]) -> bool:
        """False where a piece of work failed: nothing of the batch counts then."""
        try:
            for job in batch:
                job.error = None
                job.result = job.work(self._conn)
        except Exception:  # which error it is and whose comes out when each is done apart
            return False
        return True

    def _work_apart(self, batch: list[_Job[Any]]) -> bool:
        """Each in its own savepoint: what fails fails alone."""
        execute = self._conn.execute
        for job in batch:
            job.error = None
            execute("SAVEPOINT job")
            try:
                job.result = job.work(self._conn)
            except Exception as error:  # any failure of one piece of work belongs to that piece alone
                if not self._conn.in_transaction:
                    raise sqlite3.OperationalError("the transaction was ended by an error") from error
                job.error = StoreFailed(str(error)) if isinstance(error, sqlite3.OperationalError) else error
                execute("ROLLBACK TO job")
                self._after_failure()
            execute("RELEASE job")
        return True

    def _rollback(self) -> None:
        try:
            if self._conn.in_transaction:
                self._conn.execute("ROLLBACK")
        except sqlite3.Error as error:
            log.warning("a rollback failed: %s", error)
        self._after_rollback()


def _settle(batch: list[_Job[Any]]) -> None:
    """One wake-up of the event loop for the whole batch."""

    def settle_all() -> None:
        for job in batch:
            job.settle()

    try:
        batch[0].loop.call_soon_threadsafe(settle_all)
    except RuntimeError:
        log.warning("the event loop ended before %d commits could be told", len(batch))


@contextmanager
def one_moment(conn: sqlite3.Connection) -> Iterator[None]:
    """All that is read within stands as it stood at the first question."""
    conn.execute("BEGIN")
    try:
        yield
    finally:
        if conn.in_transaction:
            conn.execute("COMMIT")


class Readers:
    """A few threads with a connection each; reading never waits for the writer.

    All are opened at once: one that is opened later, after somebody took the file away, could tell no admin of it.
    """

    def __init__(self, path: Path, size: int = 2) -> None:
        self._local = threading.local()
        self._open = [connect(path, create=False) for _ in range(size)]
        for database in self._open:
            database.conn.execute("PRAGMA query_only = ON")
        self._free = iter(self._open)
        self._pool = ThreadPoolExecutor(size, thread_name_prefix="reader", initializer=self._begin)

    def _begin(self) -> None:
        self._local.database = next(self._free)

    def connection(self) -> sqlite3.Connection:
        """The connection of the calling thread, one of the few."""
        connection: sqlite3.Connection = self._local.database.conn
        return connection

    async def run(self, work: Work[R]) -> R:
        return await asyncio.get_running_loop().run_in_executor(self._pool, lambda: work(self.connection()))

    def close(self) -> None:
        self._pool.shutdown(wait=True)
        for database in self._open:
            database.conn.close()
