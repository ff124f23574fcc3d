"""Learns how likely two entries ask the same: `python -m tests.knowledge.learn_doubles`.

Writes bot/knowledge/doubles_weights.py, after learn_decisions.py. Needs scipy and an encoder. Learned from the part of
tests/data/doubles to tune on; the entries of the other tuned parts and the starter content, in which hardly two ask the
same, show what an ordinary folder is like and set the limit.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.knowledge.doubles import SIGNALS, compared
from bot.knowledge.knowledge import Knowledge
from tests.knowledge.doubles import TODAY, folders, labels, starter, written
from tests.knowledge.evaluate import ROOT, build
from tests.knowledge.fit import minimum
from tests.knowledge.questions import TUNED, Set, blocks

FILE = ROOT / "bot" / "knowledge" / "doubles_weights.py"
_FOLDS = 7
_DOUBLE = 3.0
"""What a double weighs: they are few."""
_PULL = 1e-3
_FALSE = 0.5 / 50
"""So many false ones may be told for each entry of an ordinary folder."""

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Example:
    """A pair of entries; what is of one `fold` is learned together or not at all."""

    signals: tuple[float, ...]
    same: bool
    fold: int
    ordinary: bool


def examples(encoder: str, scratch: Path) -> Iterator[Example]:
    entries = {one.entry.id: one for one in written("tune")}
    same = labels(list(entries.values())).same
    topics = list(dict.fromkeys(one.topic for one in entries.values()))
    for folder in folders("tune"):
        for one, other, signals in _pairs(build(folder, encoder, scratch)):
            yield Example(signals, (one, other) in same, topics.index(entries[one].topic) % _FOLDS, False)
    for number, part in enumerate(TUNED):
        alone = Set(f"ordinary-{part}", [entry for entry, _ in blocks(part)])
        for _, _, signals in _pairs(build(alone, encoder, scratch)):
            yield Example(signals, False, number % _FOLDS, True)
    for number, (_, _, signals) in enumerate(_pairs(starter(encoder, ROOT / "data/state/eval/starter"))):
        yield Example(signals, False, number % _FOLDS, True)


def _pairs(knowledge: Knowledge) -> Iterator[tuple[str, str, tuple[float, ...]]]:
    ids = [entry.id for entry in knowledge.index.entries]
    for pair in compared(knowledge.index, TODAY):
        yield ids[pair.one], ids[pair.other], pair.signals


def learn(made: Sequence[Example]) -> Array:
    """A weight by signal, none below 0, and the number that stands alone: logistic regression."""
    values = np.array([example.signals for example in made])
    same = np.array([float(example.same) for example in made])
    counts = np.where(same > 0, _DOUBLE, 1.0)
    counts /= counts.sum()
    middle = counts @ values
    spread = np.sqrt(counts @ (values - middle) ** 2) + 1e-6
    scaled = (values - middle) / spread

    def loss(vector: Array) -> tuple[float, Array]:
        likely = 1 / (1 + np.exp(-(scaled @ vector[:-1] + vector[-1])))
        value = -(counts * (same * np.log(likely + 1e-12) + (1 - same) * np.log(1 - likely + 1e-12))).sum()
        slope, free = counts * (likely - same), vector[:-1]
        return float(value + _PULL * free @ free), np.append(scaled.T @ slope + 2 * _PULL * free, slope.sum())

    found = minimum(loss, len(SIGNALS) + 1, [*[(0.0, None)] * len(SIGNALS), (None, None)])
    weights = found[:-1] / spread
    return np.append(weights, found[-1] - weights @ middle)


def held_out(made: Sequence[Example]) -> Array:
    """How likely each is by what was learned without its fold."""
    found = np.zeros(len(made))
    for fold in range(_FOLDS):
        weights = learn([example for example in made if example.fold != fold])
        for at, example in enumerate(made):
            if example.fold == fold:
                found[at] = 1 / (1 + np.exp(-(np.array(example.signals) @ weights[:-1] + weights[-1])))
    return found


def limit(made: Sequence[Example], likely: Array, entries: int) -> float:
    """The lowest certainty at which no more false ones are told of the ordinary entries than may be."""
    false = sorted((one for one, example in zip(likely, made, strict=True) if example.ordinary), reverse=True)
    return float(np.ceil(100 * false[int(_FALSE * entries)]) / 100)


def main() -> None:
    """Write the tables; print what was found of the part to tune on by what was learned without the topic."""
    tables = []
    entries = sum(len(list(blocks(part))) for part in TUNED)
    with tempfile.TemporaryDirectory() as scratch:
        entries += len(starter("", Path(scratch)).entries)
        for name, kind in (("ENCODER", "both"), ("WORDS", "")):
            made = list(examples(kind, Path(scratch)))
            likely = held_out(made)
            least = limit(made, likely, entries)
            told = [example for example, one in zip(made, likely, strict=True) if one >= least]
            print(
                f"{name}: {sum(one.same for one in told)} of {len(labels(written('tune')).same)} doubles, "
                f"{sum(one.ordinary for one in told)} false in {entries} ordinary entries, "
                f"{sum(not one.same and not one.ordinary for one in told)} among neighbours of three folders"
            )
            weights = ", ".join(f"{weight:.3g}" for weight in learn(made))
            tables.append(f"{name} = ({weights})\nLEAST_{name} = {least:g}\n")
    FILE.write_text(_HEAD + "".join(tables), encoding="utf-8")


_HEAD = '''"""What the signals of bot/knowledge/doubles.py count for two entries that may ask the same, with the number that stands
alone, and how likely that must be to be told.

Written by tests/knowledge/learn_doubles.py; not to be changed by hand.
"""

from __future__ import annotations

'''


if __name__ == "__main__":
    main()
