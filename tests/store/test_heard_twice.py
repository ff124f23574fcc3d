"""A room of two accounts on a network that gives each of them another id for the same message."""

from __future__ import annotations

import asyncio
import random
import sqlite3
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest

from bot.domain.changes.talk import Fulfil
from bot.domain.faults import Conflict, StoreFailed
from bot.domain.message import MessageKind
from bot.domain.outcome import Outcome
from bot.store.attachments import SavedPhoto
from bot.store.heard_twice import APART_MS, KEPT_MS
from tests.store.desk import LI, NOW, PHOTO, WANG, Desk, said

ONE, TWO = "wechaty:main", "wechaty:second"


@pytest.fixture
async def accounts(desk: Desk) -> Desk:
    desk.store.serve((ONE, TWO))
    return desk


async def hear(
    desk: Desk,
    channel: str,
    id: str,
    text: str = "灯坏了",
    after: int = 0,
    who: tuple[str, str] = LI,
    photo: SavedPhoto | None = None,
    **more: object,
) -> bool:
    """Whether it was new."""
    message = replace(said(text, who, id=id, channel=channel, **more), sent_at=NOW + after)
    return await desk.store.take(message, photo, NOW + after) is not None


async def test_it_is_one_message_whoever_hears_it_first(accounts: Desk) -> None:
    assert await hear(accounts, ONE, "a1")
    assert not await hear(accounts, TWO, "b1", after=2000)
    assert await hear(accounts, TWO, "b2", "门坏了", after=3000)
    assert not await hear(accounts, ONE, "a2", "门坏了", after=3100)
    assert not await hear(accounts, TWO, "b1", after=2000), "delivered once more"
    assert not await hear(accounts, ONE, "a1"), "delivered once more"


async def test_what_was_said_twice_is_heard_twice(accounts: Desk) -> None:
    assert [await hear(accounts, *heard) for heard in ((ONE, "a1"), (ONE, "a2"), (TWO, "b1"), (TWO, "b2"))] == [
        True,
        True,
        False,
        False,
    ]
    assert [await hear(accounts, *heard) for heard in ((TWO, "b3"), (TWO, "b4"), (ONE, "a3"), (ONE, "a4"))] == [
        True,
        True,
        False,
        False,
    ]


@pytest.mark.parametrize("seed", range(20))
async def test_however_the_two_accounts_mix_nothing_is_lost_or_doubled(accounts: Desk, seed: int) -> None:
    rng = random.Random(seed)
    words = [rng.choice(("1", "收到", "在吗")) for _ in range(12)]
    queues = {channel: [(f"{channel}{n}", text) for n, text in enumerate(words)] for channel in (ONE, TWO)}
    new = []
    while any(queues.values()):
        channel = rng.choice([channel for channel, queue in queues.items() if queue])
        id, text = queues[channel].pop(0)
        if await hear(accounts, channel, id, text):
            new.append(text)
    assert sorted(new) == sorted(words)


async def test_one_account_that_misses_some_loses_nothing_for_the_other(accounts: Desk) -> None:
    assert await hear(accounts, ONE, "a1", "1")
    assert not await hear(accounts, TWO, "b2", "1", after=1000), "the first or the second, nobody can tell"
    assert await hear(accounts, ONE, "a2", "1", after=1000)


async def test_others_other_words_other_rooms_and_other_times_are_other_messages(accounts: Desk) -> None:
    assert await hear(accounts, ONE, "a1")
    assert await hear(accounts, TWO, "b1", who=WANG)
    assert await hear(accounts, TWO, "b2", "灯坏了。")
    assert await hear(accounts, TWO, "b3", room="r2")
    assert await hear(accounts, TWO, "b4", after=APART_MS + 1)
    assert await hear(accounts, TWO, "b5", room=None)


async def test_pictures_are_known_by_what_they_show_and_voices_are_not_known(accounts: Desk) -> None:
    more = {"kind": MessageKind.IMAGE}
    assert await hear(accounts, ONE, "a1", "", photo=PHOTO, **more)
    assert not await hear(accounts, TWO, "b1", "", photo=PHOTO, **more)
    assert await hear(accounts, TWO, "b2", "", photo=SavedPhoto("cd/other.jpg", "image/jpeg"), **more)
    assert await hear(accounts, TWO, "b3", "", **more)
    assert await hear(accounts, ONE, "a4", "", kind=MessageKind.VOICE)
    assert await hear(accounts, TWO, "b4", "", kind=MessageKind.VOICE)


async def test_what_is_taken_back_under_the_other_id_is_what_was_kept(accounts: Desk) -> None:
    await hear(accounts, ONE, "a1")
    await hear(accounts, TWO, "b1")
    assert await hear(accounts, TWO, "b2", "", recalls="b1", kind=MessageKind.RECALL)
    assert not await hear(accounts, ONE, "a2", "", recalls="a1", kind=MessageKind.RECALL)
    assert await accounts.rows("SELECT recalls FROM messages WHERE kind = 'recall'") == [("a1",)]


async def test_where_ids_agree_they_alone_decide(accounts: Desk) -> None:
    """A repeats that only one account heard is then never taken for what came before it."""
    assert await hear(accounts, ONE, "m1")
    assert not await hear(accounts, TWO, "m1")
    assert await hear(accounts, ONE, "m2", "1")
    assert await hear(accounts, TWO, "m3", "1", after=1000)
    assert not await hear(accounts, ONE, "m3", "1", after=1000)


async def test_with_one_account_nothing_is_compared(desk: Desk) -> None:
    assert await hear(desk, ONE, "a1")
    assert await hear(desk, ONE, "a2")


async def test_it_is_not_remembered_for_long(accounts: Desk) -> None:
    await hear(accounts, ONE, "a1")
    twice = accounts.store._intake._twice
    assert twice._messages
    await hear(accounts, ONE, "a2", "别的", after=KEPT_MS + 1)
    await hear(accounts, TWO, "b2", "别的", after=KEPT_MS + 1)
    assert len(twice._messages) == len(twice._ages) == 1
    await hear(accounts, ONE, "a3", "再说", after=2 * KEPT_MS + 2)
    assert len(twice._messages) == 1 and not twice._others


# What is undone beside it.


NO_LONGER_OPEN = Outcome((Fulfil(999),))


def end_the_transaction(conn: sqlite3.Connection) -> None:
    """As a full disk does."""
    conn.execute("ROLLBACK")
    raise sqlite3.OperationalError("database or disk is full")


@asynccontextmanager
async def one_batch(desk: Desk) -> AsyncIterator[None]:
    """Whatever is begun inside is one batch of the writer."""
    entered, go = threading.Event(), threading.Event()

    def hold(_: sqlite3.Connection) -> None:
        entered.set()
        go.wait(5)

    held = desk.store._writer.submit(hold)
    await asyncio.to_thread(entered.wait, 5)
    yield
    go.set()
    await held


async def test_what_somebody_else_could_not_do_makes_no_message_new(accounts: Desk) -> None:
    assert await hear(accounts, ONE, "a1")
    with pytest.raises(Conflict):
        await accounts.store.commit(None, NO_LONGER_OPEN, NOW)
    with pytest.raises(StoreFailed):
        await accounts.store.write(end_the_transaction)
    assert not await hear(accounts, TWO, "b1")
    with pytest.raises(Conflict):
        await accounts.store.commit(None, NO_LONGER_OPEN, NOW)
    assert not await hear(accounts, TWO, "b1"), "delivered once more"
    assert await hear(accounts, TWO, "b2", "", recalls="b1", kind=MessageKind.RECALL)
    assert await accounts.rows("SELECT recalls FROM messages WHERE kind = 'recall'") == [("a1",)]


async def test_a_database_that_is_shut_for_a_moment_makes_no_message_new(accounts: Desk) -> None:
    assert await hear(accounts, ONE, "a1")
    conn = accounts.store._database.conn
    conn.execute("PRAGMA query_only = ON")
    with pytest.raises(StoreFailed):
        await hear(accounts, TWO, "b0", "门坏了")
    conn.execute("PRAGMA query_only = OFF")
    assert not await hear(accounts, TWO, "b1")
    assert await hear(accounts, ONE, "a0", "门坏了"), "nobody has kept it"


async def test_both_hear_it_in_a_batch_in_which_something_fails(accounts: Desk) -> None:
    async with one_batch(accounts):
        one = asyncio.ensure_future(hear(accounts, ONE, "a1"))
        failing = asyncio.ensure_future(accounts.store.write(_refuse))
        two = asyncio.ensure_future(hear(accounts, TWO, "b1"))
        await asyncio.sleep(0)
    assert [await one, await two] == [True, False]
    with pytest.raises(Conflict):
        await failing
    assert not await hear(accounts, TWO, "b1"), "delivered once more"


def _refuse(_: sqlite3.Connection) -> None:
    raise Conflict


@pytest.mark.parametrize("again", ["one", "two"])
async def test_what_was_undone_with_its_batch_is_new_again_for_everybody(accounts: Desk, again: str) -> None:
    def shut(conn: sqlite3.Connection) -> None:
        conn.execute("PRAGMA query_only = ON")
        end_the_transaction(conn)

    async with one_batch(accounts):
        waiting = [asyncio.ensure_future(hear(accounts, channel, id)) for channel, id in ((ONE, "a1"), (TWO, "b1"))]
        waiting.append(asyncio.ensure_future(accounts.store.write(shut)))  # type: ignore[arg-type]
        await asyncio.sleep(0)
    assert all(isinstance(result, StoreFailed) for result in await asyncio.gather(*waiting, return_exceptions=True))
    accounts.store._database.conn.execute("PRAGMA query_only = OFF")
    order = [(ONE, "a1"), (TWO, "b1")]
    first, second = order if again == "one" else order[::-1]
    assert await hear(accounts, *first)
    assert not await hear(accounts, *second)
    assert await accounts.rows("SELECT message_id FROM messages") == [(first[1],)]
