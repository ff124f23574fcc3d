"""The main job from gateway to queued reply: throughput beside aiogram 3 and NoneBot2, latency, growth, start-up.

Run: python -m tests.bench.bench_thread [--quick] [--only throughput,latency,rooms,history,start]
Everything is durable (synchronous=FULL), on the project's own data/ and faq/, on words alone. Each part runs in a
process of its own, so that none pays for what another left behind: modules, garbage, what waits for the disk.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import multiprocessing
import os
import statistics
import sys
import tempfile
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.office import OfficeDesk
from tests.bench.thread_history import make_history
from tests.bench.thread_mix import Town
from tests.bench.thread_rig import Rig, Round, percentile, read_office, sync_ms
from tests.bench.thread_rivals import rivals

GOAL_PER_S, GOAL_TIMES_AIOGRAM = 5_000, 2.0
GOAL_P99_MS, GOAL_P99_SYNCS = 20.0, 10
GOAL_OVER_ROOMS, GOAL_OVER_HISTORY = 1.3, 1.25
GOAL_READY_S, GOAL_MB = 3.0, 150


@dataclass(frozen=True)
class Size:
    """How much is measured. `town`: groups of 500, as large as they become; `growing`: how many people there are where
    the rooms or the history grow."""

    town: Town
    growing: int
    rounds: int
    messages: int
    rival_messages: int
    slow_messages: int
    offered_s: float
    rooms: tuple[int, ...]
    earlier: tuple[int, ...]
    growth_messages: int
    growth_rounds: int
    starts: int
    talk: int


FULL = Size(
    town=Town(200, 100_000), growing=10_000, rounds=5, messages=5_000, rival_messages=5_000, slow_messages=400, offered_s=10,
    rooms=(10, 100, 1_000, 10_000), earlier=(0, 100_000, 1_000_000), growth_messages=2_500, growth_rounds=4,
    starts=3, talk=1_000,
)  # fmt: skip
QUICK = Size(
    town=Town(100, 50_000), growing=2_000, rounds=2, messages=1_000, rival_messages=1_000, slow_messages=100, offered_s=2,
    rooms=(10, 1_000), earlier=(0, 50_000), growth_messages=800, growth_rounds=2, starts=1, talk=100,
)  # fmt: skip


def goal(text: str, met: bool) -> None:
    print(f"- {'met' if met else 'MISSED'}: {text}", flush=True)


def spread(values: Sequence[float]) -> str:
    return f"{min(values):,.0f} / {statistics.median(values):,.0f} / {max(values):,.0f}"


@asynccontextmanager
async def opened(desk: OfficeDesk, *towns: Town) -> AsyncIterator[list[Rig]]:
    """A conveyor for each town, on a database of its own."""
    with tempfile.TemporaryDirectory(prefix="bench-thread-") as scratch:
        rigs = []
        for number, town in enumerate(towns):
            rigs.append(Rig(Path(scratch) / str(number), town, desk))
            await rigs[-1].open()
        yield rigs
        for rig in rigs:
            await rig.close()


async def throughput(desk: OfficeDesk, size: Size) -> None:
    print("### Messages per second (min / median / max of the rounds)\n")
    async with opened(desk, size.town) as (rig,):
        await rig.saturate(await rig.lines(2 * size.messages, 0))
        found: dict[str, list[Round]] = {}
        others = rivals()
        for number in range(1, size.rounds + 1):
            lines = await rig.lines(size.messages, number)
            found.setdefault("ours, reply queued", []).append(await rig.saturate(lines))
            different = await rig.lines(size.messages, 500 + number, distinct=True)
            found.setdefault("ours, no text twice", []).append(await rig.saturate(different))
            lines = await rig.lines(size.messages, 1_000 + number)
            found.setdefault("ours, reply sent", []).append(await rig.saturate(lines, sends=True))
            for rival in others:
                count = size.slow_messages if rival.is_slow else size.rival_messages
                found.setdefault(rival.name, []).append(await rival.round(lines[:count]))
    ours = found["ours, reply queued"]
    print("| | messages/s | CPU µs per message | ours is … times as fast |\n|---|---|---|---|")
    ratios = {}
    for name, rounds in found.items():
        ratios[name] = statistics.median(a.per_s / b.per_s for a, b in zip(ours, rounds, strict=True))
        cpu = spread([each.cpu_us for each in rounds])
        print(f"| {name} | {spread([each.per_s for each in rounds])} | {cpu} | {ratios[name]:.2f} |")
    print()
    rate = statistics.median(each.per_s for each in ours)
    goal(f"{rate:,.0f} messages/s, goal {GOAL_PER_S:,}", rate >= GOAL_PER_S)
    for rival in others:
        if "aiogram" in rival.name:
            ratio = ratios[rival.name]
            goal(f"{ratio:.2f} times {rival.name}, goal {GOAL_TIMES_AIOGRAM}", ratio >= GOAL_TIMES_AIOGRAM)


async def latency(desk: OfficeDesk, size: Size) -> None:
    print("\n### From gateway to reply at a rate that does not wait (ms)\n")
    print(
        "| offered/s | accepted p50 | p99 | reply queued p50 | p99 | sync p50 | p99 |\n|---|---|---|---|---|---|---|",
        flush=True,
    )
    goals = []
    async with opened(desk, size.town) as (rig,):
        await rig.saturate(await rig.lines(size.messages, 0))
        for rate in (500, 2_000):
            before = sync_ms(rig.folder)
            found = await rig.offer(await rig.lines(int(rate * size.offered_s), rate), rate)
            after = sync_ms(rig.folder)
            sync = (before[0] + after[0]) / 2, max(before[1], after[1])
            times = [percentile(values, share) for values in (found.accepted, found.replied) for share in (0.5, 0.99)]
            print(f"| {rate:,} | " + " | ".join(f"{each:.2f}" for each in (*times, *sync)) + " |")
            goals.append((rate, times[-1], GOAL_P99_MS + GOAL_P99_SYNCS * sync[0]))
    print()
    for rate, p99, most in goals:
        goal(
            f"p99 {p99:.1f} ms at {rate:,}/s, goal {GOAL_P99_MS:.0f} ms + {GOAL_P99_SYNCS} syncs = {most:.1f} ms",
            p99 <= most,
        )


async def cpu_in_turns(rigs: list[Rig], size: Size) -> list[float]:
    """CPU µs per message of each, in turns; the best round, because whatever else runs here only ever adds."""
    found: list[list[float]] = [[] for _ in rigs]
    for number in range(size.growth_rounds):
        for rig, rounds in zip(rigs, found, strict=True):
            rounds.append((await rig.saturate(await rig.lines(size.growth_messages, 100 + number))).cpu_us)
    return [min(rounds) for rounds in found]


async def rooms(desk: OfficeDesk, size: Size) -> None:
    async with opened(desk, *(Town(count, size.growing) for count in size.rooms)) as rigs:
        for rig in rigs:
            await rig.saturate(await rig.lines(size.growth_messages, 0))
        cpu = await cpu_in_turns(rigs, size)
    _tell_growth("rooms", size.rooms, cpu, GOAL_OVER_ROOMS)


async def history(desk: OfficeDesk, size: Size) -> None:
    async with opened(desk, *(Town(size.town.rooms, size.growing) for _ in size.earlier)) as rigs:
        there = []
        for rig, earlier in zip(rigs, size.earlier, strict=True):
            await rig.saturate(await rig.lines(size.growth_messages, 0))
            there.append(await make_history(rig.store, earlier) if earlier else 0)
        cpu = await cpu_in_turns(rigs, size)
    _tell_growth("earlier messages", there, cpu, GOAL_OVER_HISTORY)


def _tell_growth(what: str, counts: Sequence[int], cpu: Sequence[float], most: float) -> None:
    print(f"\n### CPU per message over {what}\n")
    print(f"| {what} | " + " | ".join(f"{count:,}" for count in counts) + " |\n|---|" + "---|" * len(counts))
    print("| µs | " + " | ".join(f"{each:.0f}" for each in cpu) + " |\n")
    ratio = max(cpu[1:]) / cpu[0]
    goal(f"{ratio:.2f} times over the {what}, goal {most}", ratio <= most)


async def start(desk: OfficeDesk, size: Size) -> None:
    from tests.bench.thread_process import measure_start

    questions = [entry.question for entry in desk.knowledge.entries]
    with tempfile.TemporaryDirectory(prefix="bench-start-") as scratch:
        found = await asyncio.to_thread(measure_start, Path(scratch), size.starts, size.talk, questions)
    warm = statistics.median(found.warm_s)
    print("\n### Start-up and memory of the process (sandbox gateway, words alone)\n")
    print(f"first start {found.cold_s:.2f} s, warm {warm:.2f} s; memory {found.mb_ready:.0f} MB when ready, "
          f"{found.mb_after:.0f} MB after {found.messages:,} messages\n")  # fmt: skip
    goal(f"ready within {warm:.2f} s when warm, goal {GOAL_READY_S:.0f} s", warm <= GOAL_READY_S)
    goal(
        f"{max(found.mb_ready, found.mb_after):.0f} MB, goal {GOAL_MB} MB",
        max(found.mb_ready, found.mb_after) <= GOAL_MB,
    )


PARTS = {"throughput": throughput, "latency": latency, "rooms": rooms, "history": history, "start": start}


def measure(name: str, size: Size) -> None:
    """One part, from a settled start."""
    os.sync()
    desk = read_office()
    # As bot/app.py does when it starts.
    gc.collect()
    gc.freeze()
    asyncio.run(PARTS[name](desk, size))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a rough look in half a minute")
    parser.add_argument("--only", default=",".join(PARTS))
    given = parser.parse_args()
    wanted = given.only.split(",")
    if unknown := set(wanted) - set(PARTS):
        sys.exit(f"no part {', '.join(unknown)}; there are: {', '.join(PARTS)}")
    load = os.getloadavg()[0]
    print(
        f"{os.cpu_count()} cores, load {load:.1f} before the start (what else runs here slows everything below)\n",
        flush=True,
    )
    failed = False
    for name in PARTS:
        if name in wanted:
            process = multiprocessing.get_context("spawn").Process(
                target=measure, args=(name, QUICK if given.quick else FULL)
            )
            process.start()
            process.join()
            failed |= process.exitcode != 0
    sys.exit(failed)


if __name__ == "__main__":
    main()
