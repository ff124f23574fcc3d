"""Runs the benchmarks one after the other, each in a process of its own: `python -m tests.bench [NAME …]`."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
PREFIX = "bench_"


def benchmarks() -> list[str]:
    """Names of the modules that can be run by themselves."""
    found = (path for path in sorted(HERE.glob(f"{PREFIX}*.py")) if "\ndef main(" in path.read_text(encoding="utf-8"))
    return [path.stem.removeprefix(PREFIX) for path in found]


def run(name: str) -> bool:
    print(f"\n## {name}\n", flush=True)
    started = time.monotonic()
    ran = subprocess.run([sys.executable, "-m", f"tests.bench.{PREFIX}{name}"], cwd=HERE.parents[1], check=False)
    print(f"\n{'done' if ran.returncode == 0 else 'FAILED'} after {time.monotonic() - started:.0f} s", flush=True)
    return ran.returncode == 0


def main(wanted: Sequence[str]) -> int:
    known = benchmarks()
    if unknown := [name for name in wanted if name not in known]:
        print(f"no benchmark {', '.join(unknown)}; there are: {', '.join(known)}", file=sys.stderr)
        return 2
    worked = [run(name) for name in wanted or known]
    return 0 if all(worked) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
