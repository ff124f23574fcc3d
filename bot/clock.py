"""The real clock; whoever needs a time gets a clock given."""

from __future__ import annotations

import time


def system_clock() -> int:
    """UTC milliseconds."""
    return time.time_ns() // 1_000_000
