"""Traced from outside: whatever was accepted had been synced to the disk before it was called accepted."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MESSAGES = 10
SYNCS = ("fsync", "fdatasync")

CHILD = r"""
import asyncio, os, sys
from pathlib import Path
from bot.domain.message import Incoming
from bot.store.attachments import Attachments
from bot.store.store import Store
from tests.pictures import picture

async def main(folder, count, synchronous):
    store, photos = Store(folder / "bot.sqlite"), Attachments(folder / "photos")
    if synchronous:
        store._database.conn.execute(f"PRAGMA synchronous = {synchronous}")
    os.write(1, b"ready\n")
    for number in range(count):
        photo = photos.save(picture(seed=number))
        incoming = Incoming("test", str(number), "r1", "wx_li", "李阿姨", "灯坏了", 0)
        assert await store.take(incoming, photo, number)
        os.write(1, b"accepted %d\n" % number)
    store.close()

asyncio.run(main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]))
"""


@dataclass(frozen=True)
class Call:
    """A system call at the moment it returned."""

    name: str
    path: str
    line: str


def trace(folder: Path, synchronous: str = "") -> list[Call]:
    """What a child process wrote and synced while it took messages, in order."""
    strace = shutil.which("strace")
    if strace is None:
        if os.environ.get("CI") == "true":
            pytest.fail("strace is missing: apt-get install strace")
        pytest.skip("strace is missing: apt-get install strace")
    calls = "trace=write,pwrite64,pwritev,fsync,fdatasync,rename,renameat2"
    command = [strace, "-f", "-y", "-s", "256", "-e", calls, "-o", str(folder / "trace"), sys.executable, "-c"]
    child = subprocess.run(
        [*command, CHILD, str(folder), str(MESSAGES), synchronous],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    if child.returncode and "ptrace" in child.stderr and os.environ.get("CI") != "true":
        pytest.skip(f"this machine allows no tracing: {child.stderr.strip()[:200]}")
    assert child.returncode == 0, child.stderr
    return returned((folder / "trace").read_text(errors="replace").splitlines())


def returned(lines: list[str]) -> list[Call]:
    """Calls that another thread interrupted in the trace stand where they were resumed."""
    calls, begun = [], {}
    for line in lines:
        thread, rest = line.split(maxsplit=1)
        if rest.endswith("<unfinished ...>"):
            begun[thread] = rest
            continue
        if rest.startswith("<..."):
            rest = begun.pop(thread, "") + rest
        found = re.match(r"(\w+)\((?:\d+<([^>]*)>|(?:AT_FDCWD[^,]*, )?\"([^\"]*)\")?", rest)
        if found and not re.search(r"= -1 E", rest):
            calls.append(Call(found[1], found[2] or found[3] or "", rest))
    return calls


def between_acceptances(calls: list[Call]) -> list[list[Call]]:
    """What happened for each message, up to the line that calls it accepted."""
    ends = [at for at, call in enumerate(calls) if call.name == "write" and re.search(r'"(ready|accepted)', call.line)]
    assert len(ends) == MESSAGES + 1
    return [calls[start + 1 : end] for start, end in pairwise(ends)]


def is_synced(calls: list[Call]) -> bool:
    """Whether the log was written, and the last thing that happened to it was its sync."""
    log = [call.name for call in calls if call.path.endswith("bot.sqlite-wal")]
    return "pwrite64" in log and log[-1] in SYNCS


@pytest.fixture(scope="module")
def messages(tmp_path_factory: pytest.TempPathFactory) -> list[list[Call]]:
    return between_acceptances(trace(tmp_path_factory.mktemp("traced")))


def test_an_fsync_comes_before_every_acceptance(messages: list[list[Call]]) -> None:
    assert [is_synced(calls) for calls in messages] == [True] * MESSAGES


def test_a_photo_is_on_disk_before_a_row_speaks_of_it(messages: list[list[Call]]) -> None:
    for calls in messages:
        row = next(at for at, call in enumerate(calls) if call.path.endswith("-wal"))
        files = [call for call in calls[:row] if "/photos/" in call.path]
        named = next(at for at, call in enumerate(files) if call.name.startswith("rename"))
        assert any(call.name in SYNCS and call.path.endswith(".part") for call in files[:named])
        assert any(call.name in SYNCS for call in files[named:])


def test_a_store_that_does_not_sync_is_found_out(tmp_path: Path) -> None:
    assert not any(is_synced(calls) for calls in between_acceptances(trace(tmp_path, synchronous="OFF")))


def test_the_reading_of_a_trace() -> None:
    lines = [
        "7 fdatasync(5</x/bot.sqlite-wal> <unfinished ...>",
        '8 write(1<pipe:[9]>, "accepted 0\\n", 11) = 11',
        "7 <... fdatasync resumed>) = 0",
        "7 fsync(5</x/y>) = -1 EIO (Input/output error)",
        "7 +++ exited with 0 +++",
    ]
    assert [(call.name, call.path) for call in returned(lines)] == [
        ("write", "pipe:[9]"),
        ("fdatasync", "/x/bot.sqlite-wal"),
    ]
