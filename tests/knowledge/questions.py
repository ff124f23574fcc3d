"""The labelled questions of tests/data/faq: entries, questions, near-domain questions and group talk, in parts.

tune.txt, more.txt, ordinary.txt, street.txt, lane.txt, north.txt, south.txt, county.txt, delta.txt, parish.txt,
quay.txt, harbour.txt, meadow.txt, orchard.txt and terrace.txt may be used to choose weights and words by; measured.txt,
fresh.txt, unseen.txt, latest.txt, bridge.txt, canal.txt and summit.txt are only ever measured. street.txt and unseen.txt
are halves of one set; what their neighbours say in the group stands in street-talk.txt, that of the last four in
latest-talk.txt, the talk of the others in talk.txt. chatter.txt is group talk about the matters of an office that wants no answer of it, all of it to
tune on.
A block is `【标准问】相似问｜相似问`, then one line per kind: 答 answer, 平 plain, 口 colloquial, 裹 wrapped,
方 dialect, 错 typos, 近 near-domain questions that no entry answers.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parents[1] / "data" / "faq"
KINDS = {"平": "plain", "口": "colloquial", "裹": "wrapped", "方": "dialect", "错": "typo", "近": "near"}
COLLECTIONS = {
    "tune": ("tune", "measured"), "measured": ("tune", "measured"), "more": ("more", "tune"),
    "street": ("street", "unseen"), "unseen": ("street", "unseen"),
}  # fmt: skip
"""The parts whose entries are asked together; a part that is not named is asked alone."""

REAL = (
    "street",
    "lane",
    "north",
    "south",
    "county",
    "delta",
    "parish",
    "quay",
    "harbour",
    "meadow",
    "orchard",
    "terrace",
)
"""Written by people who did not look at the matcher."""

TUNED = ("tune", "more", "ordinary", *REAL)
MEASURED = frozenset(("measured", "fresh", "unseen", "latest", "bridge", "canal", "summit"))
TALK = {"street": "street-talk", "unseen": "street-talk"}
"""Whose group talk a part is asked beside; talk.txt for the others."""

_OTHER_TALK = ("latest", "bridge", "canal", "summit")
"""Asked beside all of latest-talk.txt, of which nothing is learned."""

NEAR_STRATA = frozenset(("near", "near_oos", "open_gov", "hard_oos"))


@dataclass(frozen=True)
class Entry:
    id: str
    question: str
    similar: tuple[str, ...]
    answer: str


@dataclass(frozen=True)
class Asked:
    """One line that somebody says; `gold` are the entries that answer it, none for what needs no answer."""

    text: str
    kind: str
    gold: tuple[str, ...] = ()


@dataclass
class Set:
    """Entries, and what is asked of them."""

    name: str
    entries: list[Entry] = field(default_factory=list)
    questions: list[Asked] = field(default_factory=list)
    negatives: list[Asked] = field(default_factory=list)


def own(part: str) -> Set:
    """One part of our own questions, against the entries of its collection."""
    found = Set(part)
    for name in COLLECTIONS.get(part, (part,)):
        for entry, asked in blocks(name):
            found.entries.append(entry)
            if name == part:
                for line in asked:
                    (found.negatives if line.kind == "near" else found.questions).append(line)
    found.negatives += talk(part)
    return found


def folder(path: Path, name: str) -> Set:
    """A set in JSON lines: NAME.faq.jsonl, NAME.queries.jsonl, NAME.hard_oos.jsonl and negatives.jsonl."""
    found = Set(name)
    found.entries = [
        Entry(row["id"], row["question"], tuple(row["similar"]), row["answer"])
        for row in _rows(path / f"{name}.faq.jsonl")
    ]
    found.questions = [Asked(r["text"], r["kind"], tuple(r["gold"])) for r in _rows(path / f"{name}.queries.jsonl")]
    for file in (path / f"{name}.hard_oos.jsonl", path / "negatives.jsonl"):
        if file.exists():
            found.negatives += [Asked(row["text"], row["kind"]) for row in _rows(file)]
    return found


def _rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def blocks(name: str) -> Iterator[tuple[Entry, list[Asked]]]:
    block: list[str] = []
    for line in [*(FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines(), "【"]:
        if line.startswith("【") and block:
            yield _block(block)
            block = []
        if line.strip():
            block.append(line.strip())


def _block(lines: list[str]) -> tuple[Entry, list[Asked]]:
    question, _, similar = lines[0][1:].partition("】")
    entry = Entry(question, question, tuple(similar.split("｜")), lines[1][2:])
    asked = []
    for line in lines[2:]:
        kind = KINDS[line[0]]
        gold = () if kind == "near" else (entry.id,)
        asked += [Asked(text, kind, gold) for text in line[2:].split("｜")]
    return entry, asked


def talk(part: str) -> list[Asked]:
    """Every other line of each section: one half to tune on, one half only measured; of latest-talk.txt all."""
    if part in _OTHER_TALK:
        return _all("latest-talk")
    measured = part in MEASURED
    sections = _sections(TALK.get(part, "talk"))
    return [Asked(line, "talk") for section in sections for line in section[int(measured) :: 2]]


def chatter() -> list[Asked]:
    """All lines of chatter.txt."""
    return _all("chatter")


def _all(name: str) -> list[Asked]:
    return [Asked(line, "talk") for section in _sections(name) for line in section]


def _sections(name: str) -> list[list[str]]:
    found: list[list[str]] = []
    for line in (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("【") and line.endswith("】"):
            found.append([])
        else:
            found[-1].append(line)
    return found
