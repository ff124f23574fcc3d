"""Traced from outside: whatever was accepted had been synced to the disk before it was called accepted."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MESSAGES = 20

CHILD = """
import asyncio, os, sys
from pathlib import Path
from bot.domain.message import Incoming
from bot.store.attachments import Attachments
from bot.store.store import Store

async def main(folder):
    store, photos = Store(folder / "bot.sqlite"), Attachments(folder / "photos")
    for number in range({messages}):
        photo = photos.save(b"\\xff\\xd8\\xff" + bytes([number]))
        incoming = Incoming("test", str(number), "r1", "wx_li", "李阿姨", "灯坏了", 0)
        assert await store.take(incoming, photo, number)
        os.write(1, b"accepted %d\\n" % number)
    store.close()

asyncio.run(main(Path(sys.argv[1])))
"""


@dataclass(frozen=True)
class Call:
    """A system call at the moment it returned."""

    name: str
    path: str
    line: str


def trace(folder: Path) -> list[Call]:
    """What a child process wrote and synced while it took messages, in order."""
    strace = shutil.which("strace")
    if strace is None:
        if os.environ.get("CI") == "true":
            pytest.fail("strace is missing: apt-get install strace")
        pytest.skip("strace is missing: apt-get install strace")
    calls = "trace=write,pwrite64,pwritev,fsync,fdatasync,rename,renameat2"
    command = [strace, "-f", "-y", "-s", "32", "-e", calls, "-o", str(folder / "trace"), sys.executable, "-c"]
    child = subprocess.run(
        [*command, CHILD.format(messages=MESSAGES), str(folder)],
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
        found = re.match(r"(\w+)\((?:\d+<([^>]*)>)?", rest)
        if found and not re.search(r"= -1 E", rest):
            calls.append(Call(found[1], found[2] or "", rest))
    return calls


def test_an_fsync_comes_before_every_acceptance(tmp_path: Path) -> None:
    calls = trace(tmp_path)
    accepted = [at for at, call in enumerate(calls) if call.name == "write" and '"accepted ' in call.line]
    assert len(accepted) == MESSAGES
    for number, (start, end) in enumerate(zip([0, *accepted], accepted, strict=False)):
        between = calls[start:end]
        log = [call for call in between if call.path.endswith("bot.sqlite-wal")]
        assert any(call.name.startswith("pwrite") for call in log), f"message {number} was not written"
        assert log[-1].name in ("fsync", "fdatasync"), f"message {number} was accepted before it was on disk: {log[-1].line}"
        picture = [call for call in between if "/photos/" in call.path and call.name == "fsync"]
        row = next(at for at, call in enumerate(between) if call.name.startswith("pwrite") and call in log)
        assert len(picture) >= 2, f"the photo of message {number} and its folder were not synced"
        assert between.index(picture[-1]) < row, "the photo must be on disk before a row speaks of it"


def test_the_reading_of_a_trace() -> None:
    lines = [
        "7 fdatasync(5</x/bot.sqlite-wal> <unfinished ...>",
        '8 write(1<pipe:[9]>, "accepted 0\\n", 11) = 11',
        "7 <... fdatasync resumed>) = 0",
        "7 fsync(5</x/y>) = -1 EIO (Input/output error)",
        "7 +++ exited with 0 +++",
    ]
    assert [(call.name, call.path) for call in returned(lines)] == [("write", "pipe:[9]"), ("fdatasync", "/x/bot.sqlite-wal")]
