"""Entries that ask the same and entries that only seem to: the labelled pairs of tests/data/doubles, and how many
`check` tells of each.

tune.txt may be used to choose weights by; measured.txt is only ever measured. `＃` begins a topic, `【标准问】相似问｜相似问`
with a line `答` an entry. `同` before it means that it asks the same as the entry above; all other entries of a topic are
about the same thing, but ask something else. Every third 同 states the facts of the entry above in other words, the
others tell what a second author might have told.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from pathlib import Path

from bot.knowledge.doubles import Doubles, doubles
from bot.knowledge.encoders import open_encoder
from bot.knowledge.knowledge import Knowledge
from tests.knowledge.evaluate import ROOT, build
from tests.knowledge.questions import Entry, Set

FOLDER = ROOT / "tests" / "data" / "doubles"
TODAY = date(2026, 11, 21)
_SAME = "同"


@dataclass(frozen=True)
class Written:
    """An entry with its topic, and the number of what it asks: equal where two ask the same."""

    entry: Entry
    topic: str
    matter: int


def written(part: str) -> list[Written]:
    """All entries of a part, in the order of the file; their ids sort likewise."""
    found: list[Written] = []
    topic, matter, head = "", 0, ""
    for line in (FOLDER / f"{part}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("＃"):
            topic = line[1:]
        elif line.startswith("答"):
            question, _, similar = head.removeprefix(_SAME)[1:].partition("】")
            entry = Entry(f"{len(found):04}", question, tuple(similar.split("｜")), line[2:])
            found.append(Written(entry, topic, matter))
        elif line:
            head = line
            matter += not line.startswith(_SAME)
    return found


@dataclass(frozen=True)
class Labels:
    """Pairs of ids of a part: those that ask the same, and those of a topic that do not."""

    same: frozenset[tuple[str, str]]
    near: frozenset[tuple[str, str]]


def labels(entries: Sequence[Written]) -> Labels:
    beside = [(one, other) for one, other in combinations(entries, 2) if one.topic == other.topic]
    named = {(one.entry.id, other.entry.id): one.matter == other.matter for one, other in beside}
    return Labels(
        frozenset(pair for pair, same in named.items() if same),
        frozenset(pair for pair, same in named.items() if not same),
    )


def folders(part: str) -> Iterator[Set]:
    """A part as one folder; then one entry of each matter, first the upper ones, then the lower ones: a folder without
    doubles, where the nearest neighbour of an entry is always another matter."""
    entries = written(part)
    upper = {one.matter: one for one in reversed(entries)}
    lower = {one.matter: one for one in entries}
    for name, chosen in (("all", entries), ("upper", upper.values()), ("lower", lower.values())):
        ordered = sorted(chosen, key=lambda one: one.entry.id)
        yield Set(f"doubles-{part}-{name}", [one.entry for one in ordered])


def told(knowledge: Knowledge) -> tuple[set[tuple[str, str]], list[tuple[str, str]]]:
    """Pairs of ids that `check` tells as doubles, and as possible ones, the likeliest first."""
    index = knowledge.index
    found: Doubles = doubles(index, TODAY)
    ids = [entry.id for entry in index.entries]
    sure = {(ids[pair.one], ids[pair.other]) for pair in found.sure}
    return sure, [(ids[pair.one], ids[pair.other]) for pair in found.perhaps]


def figures(part: str, encoder: str, scratch: Path) -> dict[str, float]:
    """Shares of one: of the doubles that are told in the folder of all, and of the near pairs that are told in any."""
    marked = labels(written(part))
    sure: set[tuple[str, str]] = set()
    every: set[tuple[str, str]] = set()
    found: dict[str, float] = {}
    for folder in folders(part):
        certain, perhaps = told(build(folder, encoder, scratch))
        if not found:
            whole = {*certain, *perhaps}
            found["近重：肯定"] = len(certain & marked.same) / len(marked.same)
            found["近重：连同可能"] = len(whole & marked.same) / len(marked.same)
            found["说出的里面确是近重"] = len(whole & marked.same) / max(1, len(whole))
        sure |= certain
        every |= {*certain, *perhaps}
    found["相近而不同：肯定"] = len(sure & marked.near) / len(marked.near)
    found["相近而不同：连同可能"] = len(every & marked.near) / len(marked.near)
    return found


def starter(encoder: str, state: Path) -> Knowledge:
    """The starter content, in which no two entries ask the same. Raises EncoderMissing."""
    opened = open_encoder(encoder) if encoder else None
    knowledge = Knowledge(ROOT / "faq", ROOT / "data/words.txt", ROOT / "data/synonyms.yaml", opened, state)
    faults = knowledge.reload(None)
    if faults:
        raise SystemExit("\n".join(map(str, faults)))
    knowledge.load_jieba()
    while not knowledge.embed():
        pass
    return knowledge


def table(columns: Mapping[str, Mapping[str, float]]) -> str:
    """Figures by method."""
    rows = [["", *columns], ["---"] * (1 + len(columns))]
    rows += [[name, *(f"{each[name]:.3f}" for each in columns.values())] for name in next(iter(columns.values()))]
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)


def main() -> None:
    """Print how many doubles are told of the part to tune on, of the measured one and of the starter content."""
    methods = {"编码器": "both", "只用词": ""}
    with tempfile.TemporaryDirectory() as scratch:
        for part in ("tune", "measured"):
            marked = labels(written(part))
            print(f"\n{part}：{len(marked.same)} 对近重，{len(marked.near)} 对相近而不同\n")
            print(table({name: figures(part, kind, Path(scratch)) for name, kind in methods.items()}))
        for name, kind in methods.items():
            knowledge = starter(kind, ROOT / "data/state/eval/starter")
            sure, perhaps = told(knowledge)
            print(f"\n起步内容（{name}）：{len(knowledge.entries)} 条里肯定 {len(sure)} 对，可能 {len(perhaps)} 对")
            shown = {entry.id: entry.question for entry in knowledge.entries}
            print("\n".join(f"  {shown[one]} | {shown[other]}" for one, other in (*sure, *perhaps)))


if __name__ == "__main__":
    main()
