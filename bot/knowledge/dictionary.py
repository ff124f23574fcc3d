"""How often jieba's dictionary counted each word; what we use of it is kept beside the database and read from there."""

from __future__ import annotations

import contextlib
from pathlib import Path

from bot.knowledge.packaged import packaged

_RARE = 10
_LONGEST = 6
_KEPT = "words.cache"


def word_counts(folder: Path | None) -> dict[str, float]:
    """The count of each word, and 0 for what is only the beginning of one.

    Rare and very long words are left out: they cost memory and only ever hide the shorter words that questions share.
    Without a folder, or with a file in it that cannot be read or is of another dictionary, jieba's is read: 350,000
    lines, a third of a second.
    """
    source = packaged("jieba", "dict.txt")
    assert source, "jieba is not installed"
    seal = f"{source.stat().st_size} {source.stat().st_mtime_ns} {_RARE} {_LONGEST}"
    kept = folder / _KEPT if folder else None
    counts = _kept(kept, seal) if kept else None
    if counts is None:
        counts = _read(source)
        if kept:
            _keep(kept, seal, counts)
    return counts


def _read(source: Path) -> dict[str, float]:
    counts: dict[str, float] = {}
    with source.open(encoding="utf-8") as lines:
        for line in lines:
            word, figures, _ = line.split(" ")
            if len(word) <= _LONGEST and (count := int(figures)) >= _RARE:
                add(counts, word, count)
    return counts


def add(counts: dict[str, float], word: str, count: float) -> None:
    """One more word, and that it has beginnings."""
    counts[word] = count
    for end in range(1, len(word)):
        counts.setdefault(word[:end], 0)


def _kept(file: Path, seal: str) -> dict[str, float] | None:
    try:
        first, words, counts = file.read_text(encoding="utf-8").split("\n")
        return dict(zip(words.split(" "), map(int, counts.split(" ")), strict=True)) if first == seal else None
    except (OSError, ValueError):
        return None


def _keep(file: Path, seal: str, counts: dict[str, float]) -> None:
    """As a whole or not at all; where it cannot be written, the next start reads the dictionary again."""
    part = file.with_suffix(".part")
    with contextlib.suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        part.write_text("\n".join((seal, " ".join(counts), " ".join(map(str, counts.values())))), encoding="utf-8")
        part.replace(file)
