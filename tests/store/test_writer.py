"""Group commit: together, each for itself when something is wrong, and told only when it is on disk."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.domain.faults import StoreFailed
from bot.store.database import BATCH, Readers, Writer, connect

Work = Callable[[sqlite3.Connection], object]


class Shop:
    """A writer over one table, with a counter of commits, and what the writer tells whoever remembers."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.database = connect(path)
        self.database.conn.execute("CREATE TABLE sold (what TEXT UNIQUE, shelf INTEGER REFERENCES shelves(id))")
        self.database.conn.execute("CREATE TABLE shelves (id INTEGER PRIMARY KEY)")
        self.batches = 0
        self.told: list[str] = []
        self.database.conn.set_trace_callback(self._count_commit)
        self.writer = Writer(
            self.database,
            before_batch=lambda: self.told.append("begin"),
            after_rollback=lambda: self.told.append("all undone"),
            after_failure=lambda: self.told.append("one undone"),
        )

    def _count_commit(self, sql: str) -> None:
        self.batches += sql == "COMMIT"

    @asynccontextmanager
    async def closed_door(self) -> AsyncIterator[None]:
        """Whatever is submitted inside waits and is then one batch."""
        entered, go = threading.Event(), threading.Event()

        def hold(conn: sqlite3.Connection) -> None:
            entered.set()
            go.wait(5)

        held = self.writer.submit(hold)
        await asyncio.to_thread(entered.wait, 5)
        yield
        self.batches = 0
        self.told.clear()
        go.set()
        await held
        self.batches -= 1

    def sold(self) -> list[str]:
        """What another connection sees: only what is committed."""
        with sqlite3.connect(self.path) as conn:
            return [row[0] for row in conn.execute("SELECT what FROM sold ORDER BY rowid")]

    def sell(self, what: str) -> Awaitable[str]:
        return self.writer.submit(lambda conn: _sell(conn, what))


def _sell(conn: sqlite3.Connection, what: str) -> str:
    conn.execute("INSERT INTO sold (what) VALUES (:what)", {"what": what})
    return what


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    return Shop(tmp_path / "shop.sqlite")


async def test_what_waits_together_is_committed_together(shop: Shop) -> None:
    async with shop.closed_door():
        waiting = [shop.sell(f"{n}") for n in range(100)]
        assert shop.sold() == []
    assert await asyncio.gather(*waiting) == [f"{n}" for n in range(100)]
    assert shop.sold() == [f"{n}" for n in range(100)]
    assert shop.batches == 1


async def test_a_batch_has_a_limit(shop: Shop) -> None:
    async with shop.closed_door():
        waiting = [shop.sell(f"{n}") for n in range(BATCH + 1)]
    await asyncio.gather(*waiting)
    assert shop.batches == 2


async def test_nobody_is_told_before_the_commit(shop: Shop) -> None:
    for number in range(20):
        await shop.sell(f"{number}")
        assert shop.sold()[-1] == f"{number}"


async def test_one_that_fails_fails_alone(shop: Shop) -> None:
    def fails_halfway(conn: sqlite3.Connection) -> None:
        _sell(conn, "half")
        raise LookupError("no such thing")

    async with shop.closed_door():
        first, bad, last = shop.sell("first"), shop.writer.submit(fails_halfway), shop.sell("last")
        twice = shop.sell("first")
    assert [await first, await last] == ["first", "last"]
    with pytest.raises(LookupError):
        await bad
    with pytest.raises(sqlite3.IntegrityError):
        await twice
    assert shop.sold() == ["first", "last"]
    assert shop.told == ["begin", "all undone", "begin", "one undone", "one undone"]
    assert shop.batches == 1, "all at once, then each in a savepoint: one commit"


async def test_where_nothing_fails_there_is_no_savepoint(shop: Shop) -> None:
    statements: list[str] = []
    shop.database.conn.set_trace_callback(statements.append)
    async with shop.closed_door():
        waiting = [shop.sell(f"{n}") for n in range(10)]
    await asyncio.gather(*waiting)
    assert [sql for sql in statements if "SAVEPOINT" in sql] == []


async def test_work_that_is_done_twice_counts_once(shop: Shop) -> None:
    """The one that fails makes the others be done once more."""
    times: list[str] = []

    def sell(what: str) -> Work:
        return lambda conn: times.append(what) or _sell(conn, what)

    async with shop.closed_door():
        good = shop.writer.submit(sell("good"))
        twice = [shop.writer.submit(sell("same")) for _ in range(2)]
    assert await good == "good"
    with pytest.raises(sqlite3.IntegrityError):
        await twice[1]
    assert times.count("good") == 2
    assert shop.sold() == ["good", "same"]


async def test_nobody_waits_long_for_the_turn(shop: Shop) -> None:
    with shop.writer.turn.taken():
        await asyncio.wait_for(shop.sell("meanwhile"), 2)
    assert shop.sold() == ["meanwhile"]


def _orphan(conn: sqlite3.Connection) -> None:
    """Is found out only at the COMMIT."""
    conn.execute("PRAGMA defer_foreign_keys = ON")
    conn.execute("INSERT INTO sold (what, shelf) VALUES ('orphan', 99)")


def _end_the_transaction(conn: sqlite3.Connection) -> None:
    """As a full disk does."""
    _sell(conn, "lost")
    conn.execute("ROLLBACK")
    raise sqlite3.OperationalError("database or disk is full")


@pytest.mark.parametrize("ruin", [_orphan, _end_the_transaction])
async def test_where_the_batch_is_lost_each_is_done_alone(shop: Shop, ruin: Work) -> None:
    async with shop.closed_door():
        before = [shop.sell("a"), shop.sell("b")]
        bad = shop.writer.submit(ruin)
        after = [shop.sell("c"), shop.sell("d")]
    assert await asyncio.gather(*before, *after) == ["a", "b", "c", "d"]
    with pytest.raises(StoreFailed):
        await bad
    assert shop.sold() == ["a", "b", "c", "d"]
    assert shop.told[:2] == ["begin", "all undone"], "what was remembered of the lost batch must be forgotten"
    await shop.sell("e")
    assert shop.sold()[-1] == "e"


async def test_what_succeeds_alone_is_told_so_though_it_failed_in_its_batch(shop: Shop) -> None:
    """It failed because of another that did not come about in the end."""
    times: list[str] = []

    def fails_alone(conn: sqlite3.Connection) -> None:
        times.append("tried")
        if len(times) > 2:
            raise LookupError("no such thing")
        _sell(conn, "same")

    async with shop.closed_door():
        first = shop.writer.submit(fails_alone)
        second = shop.sell("same")
        orphan = shop.writer.submit(_orphan)
    with pytest.raises(LookupError):
        await first
    with pytest.raises(StoreFailed):
        await orphan
    assert await second == "same"
    assert shop.sold() == ["same"]


async def test_a_batch_that_cannot_begin_undoes_nothing_that_was_committed(shop: Shop) -> None:
    await shop.sell("before")
    shop.told.clear()
    shop.database.conn.execute("PRAGMA query_only = ON")
    with pytest.raises(StoreFailed):
        await shop.sell("shut out")
    assert shop.told[0] == "begin"


async def test_full_disk_tells_everybody_and_recovers_by_itself(shop: Shop) -> None:
    def fill(conn: sqlite3.Connection) -> None:
        pages = conn.execute("PRAGMA page_count").fetchone()[0]
        conn.execute(f"PRAGMA max_page_count = {pages}")

    await shop.writer.submit(fill)
    async with shop.closed_door():
        waiting = [shop.sell(f"{n}" + "长" * 5000) for n in range(10)]
    results = await asyncio.gather(*waiting, return_exceptions=True)
    assert all(isinstance(result, StoreFailed) for result in results)
    assert shop.sold() == []
    await shop.writer.submit(lambda conn: conn.execute("PRAGMA max_page_count = 1000000").fetchone())
    await shop.sell("after")
    assert shop.sold() == ["after"]


async def test_an_error_of_the_batch_itself_reaches_everybody(tmp_path: Path) -> None:
    def broken() -> None:
        raise RuntimeError("a mistake in the code")

    shop = Shop(tmp_path / "shop.sqlite")
    shop.writer.close()
    writer = Writer(connect(shop.path), broken)
    results = await asyncio.wait_for(
        asyncio.gather(*(writer.submit(lambda conn: _sell(conn, "x")) for _ in range(3)), return_exceptions=True), 5
    )
    assert len(results) == 3 and all(isinstance(result, Exception) for result in results)
    assert shop.sold() == []
    writer.close()


async def test_a_cancelled_wait_disturbs_nobody(shop: Shop) -> None:
    async with shop.closed_door():
        impatient = asyncio.ensure_future(shop.sell("impatient"))
        patient = shop.sell("patient")
        impatient.cancel()
    assert await patient == "patient"
    assert shop.sold() == ["impatient", "patient"]


async def test_close_finishes_what_waits_and_takes_nothing_more(shop: Shop) -> None:
    waiting = [shop.sell(f"{n}") for n in range(50)]
    shop.writer.close()
    assert len(await asyncio.gather(*waiting)) == 50
    with pytest.raises(RuntimeError):
        shop.sell("too late")
    shop.writer.close()


async def test_readers_see_only_what_is_committed_and_never_wait(shop: Shop) -> None:
    readers = Readers(shop.path)
    count: Callable[[sqlite3.Connection], int] = lambda conn: conn.execute("SELECT COUNT(*) FROM sold").fetchone()[0]  # noqa: E731
    await shop.sell("one")
    async with shop.closed_door():
        assert await asyncio.wait_for(readers.run(count), 2) == 1
    assert await asyncio.gather(*(readers.run(count) for _ in range(20))) == [1] * 20
    readers.close()


async def test_readers_cannot_write(shop: Shop) -> None:
    readers = Readers(shop.path)
    with pytest.raises(sqlite3.OperationalError):
        await readers.run(lambda conn: _sell(conn, "stolen"))
    readers.close()
    assert shop.sold() == []


def test_every_connection_is_durable(tmp_path: Path) -> None:
    conn = connect(tmp_path / "x.sqlite").conn
    pragmas = {
        name: conn.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous", "foreign_keys")
    }
    assert pragmas == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}
