"""Which closed tickets an observer is given: chance that comes out the same whenever it is computed again."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256

SAMPLES = 3
SAMPLED_WITHIN_MS = 30 * 24 * 3_600_000

_BAD = ("不满意", "不太满意", "很不满意", "没解决", "没有解决", "未解决", "没修好", "没办好", "没有办", "没处理")


def shuffled(numbers: Iterable[int], seed: int) -> list[int]:
    """In an order that nobody can foresee or choose; the same for the same `seed`."""
    return sorted(numbers, key=lambda number: sha256(f"{seed}:{number}".encode()).digest())


def is_bad(words: str) -> bool:
    """Whether the person called back was not served."""
    return words.startswith(_BAD)
