"""A notice to ten thousand rooms: how long until every room has its row, how much memory, and what others feel of it.

Run: python -m tests.bench.bench_notices [--rooms N]
Everything is durable (synchronous=FULL), on the test street; the gateway only remembers.
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import sys
import tempfile
import time
import tracemalloc
from dataclasses import dataclass
from pathlib import Path
from sqlite3 import Connection

import psutil

from bot.domain.changes.notice import DecideNotice, MakeNotice
from bot.domain.notices.notice import MadeNotice
from bot.domain.outcome import Outcome
from bot.store.reader import Reader
from tests.bench.thread_rig import percentile
from tests.chat import CHANNEL, Chat, copy_office

ROOMS = 10_000
GOAL_QUEUED_S, GOAL_MB, GOAL_TAKE_P99_MS, GOAL_TICK_MS = 5.0, 60.0, 100.0, 20.0


@dataclass(frozen=True)
class Result:
    queued_s: float
    peak_mb: float
    resident_mb: float
    database_mb: float
    take_ms: list[float]
    idle_ms: list[float]
    sent_per_s: float


def add_rooms(conn: Connection, count: int) -> None:
    conn.executemany(
        "INSERT INTO rooms (channel, channel_room, topic, purpose, grid) VALUES (?, ?, ?, 'residents', ?)",
        [(CHANNEL, f"n{n}", f"居民群 {n}", "yinxing-1" if n % 2 else "yinxing-2") for n in range(count)],
    )


async def measure(folder: Path, rooms: int, traced: bool) -> Result:
    for old in (folder / "data" / "notices").glob("*.md"):
        old.unlink()
    chat = await Chat(folder).open()
    await chat.store.write(lambda conn: add_rooms(conn, rooms))
    await chat.tick()
    text = "周六上午九点到十二点停水，{社区}的居民请提前存水，咨询电话 {服务电话}。"
    make = MakeNotice(MadeNotice(1, "停水通知", text, ("yinxing",), (), chat.clock(), False, False, "laozhou", 1))
    await chat.store.commit(None, Outcome((make, DecideNotice(1, True, chat.clock(), "laozhou"))), chat.clock())
    chat.clock.now += 1
    before = psutil.Process().memory_info().rss
    if traced:
        tracemalloc.start()
    take_ms: list[float] = []
    talking = asyncio.create_task(talk(chat, take_ms))
    started = time.perf_counter()
    await chat.notices.tick()
    queued_s = time.perf_counter() - started
    talking.cancel()
    await asyncio.gather(talking, return_exceptions=True)
    peak = tracemalloc.get_traced_memory()[1] / 1e6 if traced else 0.0
    if traced:
        tracemalloc.stop()
    resident = (psutil.Process().memory_info().rss - before) / 1e6
    waiting = await chat.store.read(_waiting)
    assert waiting == rooms + 2, waiting
    idle_ms = []
    for _ in range(30):
        started = time.perf_counter()
        await chat.notices.tick()
        idle_ms.append((time.perf_counter() - started) * 1000)
    started = time.perf_counter()
    await chat.outbox.flush()
    sent_per_s = len(chat.gateway.sent) / (time.perf_counter() - started)
    database = (folder / "state" / "bot.db").stat().st_size / 1e6
    await chat.close()
    return Result(queued_s, peak, resident, database, take_ms, idle_ms, sent_per_s)


def _waiting(reader: Reader) -> int:
    run = reader.run(1)
    return reader.progress(run).waiting if run else 0


async def talk(chat: Chat, take_ms: list[float]) -> None:
    """Somebody speaks all the while: until the message is on disk."""
    while True:
        message = chat.incoming("李阿姨", f"今天天气不错 {len(take_ms)}")
        started = time.perf_counter()
        await chat.inbox.take(message)
        take_ms.append((time.perf_counter() - started) * 1000)
        await asyncio.sleep(0.002)


def run(rooms: int, traced: bool) -> Result:
    with tempfile.TemporaryDirectory() as name:
        copy_office(Path(name))
        return asyncio.run(measure(Path(name), rooms, traced))


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rooms", type=int, default=ROOMS)
    rooms = parser.parse_args(arguments).rooms
    timed, traced = run(rooms, traced=False), run(rooms, traced=True)
    p99 = percentile(sorted(timed.take_ms), 0.99)
    tick = statistics.median(timed.idle_ms)
    print(f"a notice to {rooms:,} rooms: queued in {timed.queued_s:.2f} s ({rooms / timed.queued_s:,.0f} rooms/s)")
    print(f"memory: {traced.peak_mb:.1f} MB of Python objects at the peak, process {timed.resident_mb:+.1f} MB")
    print(f"database: {timed.database_mb:.1f} MB")
    print(
        f"meanwhile a message is on disk in {statistics.median(timed.take_ms):.1f} ms, p99 {p99:.1f} ms, {len(timed.take_ms)} messages"
    )
    print(f"a look of the clock while it drains: {tick:.1f} ms")
    print(f"without any limit it drains at {timed.sent_per_s:,.0f} letters/s")
    met = (
        timed.queued_s <= GOAL_QUEUED_S
        and traced.peak_mb <= GOAL_MB
        and p99 <= GOAL_TAKE_P99_MS
        and tick <= GOAL_TICK_MS
    )
    print("goals met" if met else f"NOT MET: {GOAL_QUEUED_S} s, {GOAL_MB} MB, {GOAL_TAKE_P99_MS} ms, {GOAL_TICK_MS} ms")
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
