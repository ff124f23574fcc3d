"""Years of tickets: figures, the lists of people and the clocks at a million, against ten thousand; the spreadsheet.

Run: python -m tests.bench.bench_ledger [--tickets N] [--rows N]
A thousand tickets a day on a tree of 1 / 7 / 52 / 262 grids, the last three days partly open: what people ask every day
looks at what is open, so its cost should not grow with the years behind it.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from sqlite3 import Connection

from bot.config import Settings
from bot.content.assessment import load_assessment
from bot.domain.tickets.tallies import added_up
from bot.office import OfficeDesk
from bot.services.context import Context, Office, no_number
from bot.services.reports.take_figures import slice_of, take_figures
from bot.store.database import connect
from bot.store.reader import Reader
from bot.store.schema.migrations import migrate
from tests.bench.ledger_history import DAY_MS, DISTRICTS, MICRO, fill, places
from tests.bench.thread_rig import percentile
from tests.chat import MONDAY_MORNING, copy_office

FEW, MANY, ROWS = 10_000, 1_000_000, 100_000
GOAL_SHEET_S, GOAL_SHEET_MB = 60.0, 300.0
GOAL_RATIO = 1.5
"""How much slower a daily question may be at a million (at the median)."""

NOW = MONDAY_MORNING


@dataclass(frozen=True)
class Times:
    """Milliseconds."""

    median: float
    p99: float


def office(folder: Path) -> Office:
    data, faq = copy_office(folder)
    desk = OfficeDesk(Settings(), data, faq, None, None)
    assert desk.read().faults == ()
    assessment, _ = load_assessment(folder / "none.yaml", None)
    return replace(desk.office, places=places(), assessment=assessment)


def database(folder: Path, tickets: int, kinds: tuple[str, ...]) -> tuple[Connection, float]:
    path = folder / f"{tickets}.db"
    found = connect(path)
    migrate(found)
    started = time.perf_counter()
    fill(found.conn, tickets, NOW, kinds)
    found.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    print(
        f"{tickets:,} tickets made in {time.perf_counter() - started:.0f} s, {path.stat().st_size / 1e6:,.0f} MB",
        flush=True,
    )
    return found.conn, path.stat().st_size / 1e6


def timed(work: Callable[[int], object], times: int) -> Times:
    work(0)
    taken = []
    for turn in range(times):
        started = time.perf_counter()
        work(turn)
        taken.append((time.perf_counter() - started) * 1000)
    return Times(statistics.median(taken), percentile(sorted(taken), 0.99))


def daily(context: Context) -> dict[str, tuple[Callable[[int], object], int]]:
    """What people and the clocks ask all day, with how often it is measured."""
    read, root = context.read, context.places.root
    everywhere = frozenset(context.places.grids)
    day = NOW - NOW % DAY_MS
    return {
        "待办 (open_tickets_of)": (lambda n: read.open_tickets_of(f"w{n * 37 % MICRO}", 1_000), 300),
        "待办 (verifying)": (lambda n: read.verifying(), 300),
        "clocks (due_tickets, none)": (lambda n: read.due_tickets(NOW - 30 * DAY_MS, 200), 300),
        "clocks (due_tickets, 200)": (lambda n: read.due_tickets(NOW + 3 * DAY_MS, 200), 100),
        "digests (officials_to_remind)": (lambda n: read.officials_to_remind(), 300),
        "今日 (tallies)": (lambda n: added_up(read.tallies(day, NOW), everywhere, root), 100),
        "挂账 (suspended)": (lambda n: read.suspended(500), 100),
    }


def figures(context: Context, weeks: bool) -> dict[str, tuple[Callable[[int], object], int]]:
    """`stats` over a span: the rank of whoever asks decides how much."""
    month = (NOW - 30 * DAY_MS, NOW + 1)

    def stats(grid: str | None, since: int, until: int) -> object:
        return take_figures(context, slice_of(context, grid, since, until), "")

    found: dict[str, tuple[Callable[[int], object], int]] = {
        "stats, a month": (lambda n: stats(None, *month), 5),
        "stats, a month of one grid": (lambda n: stats(f"d{n * 17 % DISTRICTS}", *month), 20),
        "本周": (
            lambda n: context.read.ticket_counts(slice_of(context, f"c{n % 7}", NOW - 7 * DAY_MS, NOW + 1)),
            20,
        ),
    }
    if weeks:
        found["stats, everything"] = (lambda n: stats(None, 0, NOW + 1), 1)
    return found


def measure(conn: Connection, office: Office) -> dict[str, Times]:
    context = Context(NOW, Reader(conn), office, no_number)
    work = {**daily(context), **figures(context, weeks=True)}
    return {name: timed(run, times) for name, (run, times) in work.items()}


def sheet(folder: Path, rows: int) -> tuple[float, float]:
    """`run_bot.py ledger --format xlsx` in a process of its own: seconds and MB at the peak.

    Not ru_maxrss: a child begins with that of the process that started it.
    """
    root = Path(__file__).resolve().parents[2]
    code = (
        "import runpy, sys; sys.argv = sys.argv[1:];\n"
        "try:\n    runpy.run_path('run_bot.py', run_name='__main__')\n"
        "except SystemExit: pass\n"
        "peak = [line for line in open('/proc/self/status') if line.startswith('VmHWM')][0]\n"
        "print(int(peak.split()[1]) / 1024)"
    )
    state = folder / "state"
    state.mkdir()
    found = connect(state / "bot.db")
    migrate(found)
    fill(found.conn, rows, NOW, ("楼盘问题", "水电气暖"))
    found.conn.close()
    started = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", code, "run_bot.py", "ledger", "--format", "xlsx", "--out", str(folder / "ledger.xlsx")],
        cwd=root,
        env={
            "BOT_DATA_DIR": str(folder / "data"),
            "BOT_FAQ_DIR": str(folder / "faq"),
            "BOT_STATE_DIR": str(state),
            "PYTHONIOENCODING": "utf-8",
        },
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    return time.perf_counter() - started, float(done.stdout.split()[-1])


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--tickets", type=int, default=MANY)
    parser.add_argument("--rows", type=int, default=ROWS)
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        rules = office(folder)
        kinds = tuple(category.name for category in rules.categories)
        few, many = (measure(database(folder, count, kinds)[0], rules) for count in (FEW, options.tickets))
        names = list(daily(Context(NOW, Reader(connect(folder / f"{FEW}.db").conn), rules, no_number)))
        print(f"\n{'':34}{FEW:>12,} p50/p99 ms{options.tickets:>14,} p50/p99 ms   ratio")
        for work, there in many.items():
            here = few[work]
            print(
                f"{work:34}{here.median:>12.2f} / {here.p99:<8.2f}{there.median:>14.2f} / {there.p99:<8.2f}"
                f"{there.median / here.median:>8.2f}"
            )
        slow = [work for work in names if many[work].median > GOAL_RATIO * few[work].median + 0.1]
        seconds, megabytes = sheet(folder, options.rows)
        print(f"\nledger --format xlsx, {options.rows:,} rows: {seconds:.1f} s, {megabytes:.0f} MB at the peak")
    met = not slow and seconds <= GOAL_SHEET_S and megabytes <= GOAL_SHEET_MB
    print("goals met" if met else f"NOT MET: {slow or ''} {GOAL_SHEET_S} s, {GOAL_SHEET_MB} MB, ratio {GOAL_RATIO}")
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
