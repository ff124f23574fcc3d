"""Learns how much the words of a text speak for a report, an accusation, and each other kind of speech.

`python -m tests.domain.learn_speech` (half a minute) after lines were added to the tuned part writes
bot/domain/speech/weights.py. Only lines that may be looked at are learned from; the measured parts never are.
`--cross` prints instead how well the tuned lines are told, each fifth learned from the others.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import dataclass

import numpy as np

from bot.domain.speech.idle import signs_of_chat
from bot.domain.speech.kinds import Speech, is_matter, signs_of_accusation, signs_of_kind, signs_of_report
from bot.domain.speech.money_due import awaits_due
from bot.domain.speech.neighbours import accuses_neighbour
from bot.domain.speech.praise import signs_of_praise
from bot.domain.words.score import characters
from tests.domain.evaluate_speech import categories, lines
from tests.domain.learn_wording import DOMAIN, ORDINARY, Example, said_next, write
from tests.domain.test_neighbours import LINES as NEIGHBOURS
from tests.knowledge.questions import TUNED, blocks

_AT_A_PLACE = frozenset(
    ("水电气暖", "楼盘问题", "环境保护", "市政管养", "安全生产", "噪声扰民", "环境卫生", "停车管理")
)
_TABLES = {"ASKS_": "咨询", "NEEDS_": "求助", "COMPLAINS_": "投诉", "SUGGESTS_": "建议"}
_PLAIN_REPORT = 0.1
_STATED_AND_ASKED = 0.25
_NO_CHAT = 0.1
_SAID_NEXT = 0.3
"""What such a line weighs: there are many."""
_GOOD = re.compile(r"[谢赞夸]|表扬|辛苦|真好|不错|好人")
_LEAST = 0.12
_PENALTY = 2.0
_PENALTY_OF_CHAT = 4.0
"""There is no end to what one may chat about: what a few lines share says little."""
_STEPS = 300
_SEEN = 4
_FOLDS = 5
_SCALE = 20

Told = tuple[str, str, float, str]
"""A text, its label, its weight, and the file it is from."""


def told_of_reports() -> Iterator[Told]:
    """Reports and what neighbours talk about otherwise; matters told to the office are most often reports."""
    yield from ((line.text, line.label, 1.0, "report") for line in lines("report", "tuned"))
    matters = [line.text for line in lines("category", "tuned") if line.label in _AT_A_PLACE]
    matters += [example for kind in categories() if kind.name in _AT_A_PLACE for example in kind.examples]
    yield from ((text, "report", ORDINARY, "category") for text in matters)
    idle = [line.text for line in lines("speech", "tuned") if line.label in ("question", "neither")]
    asked = (line.text for line in lines("kinds", "tuned") if line.label == Speech.QUESTION)
    idle += [text for text in asked if not awaits_due(text)]
    yield from ((text, "none", 1.0, "speech") for text in idle)
    of_people = [line.text for line in lines("person", "tuned") if line.label == "none"]
    yield from ((text, "none", ORDINARY, "person") for text in of_people if not (awaits_due(text) or is_matter(text)))
    yield from (
        (line.text, "none", ORDINARY, "emergency") for line in lines("emergency", "tuned") if line.label == "none"
    )


def told_of_accusations() -> Iterator[Told]:
    """Who is accused, and what is ordinary; an ordinary matter weighs less, there are many."""
    yield from ((line.text, _accused(line.label), 1.0, "kinds") for line in lines("kinds", "tuned"))
    yield from ((line.text, _accused(line.label), 1.0, "person") for line in lines("person", "tuned"))
    neighbours = [row for row in NEIGHBOURS if row["part"] == "tuned"]
    yield from ((row["text"], _accused(row["label"]), 1.0, "neighbours") for row in neighbours)
    for name in ("category", "report", "speech"):
        texts = [line.text for line in lines(name, "tuned") if not accuses_neighbour(line.text)]
        yield from ((text, "none", ORDINARY, name) for text in texts)
    yield from (
        (line.text, "none", ORDINARY, "emergency") for line in lines("emergency", "tuned") if line.label == "none"
    )
    yield from ((text, "none", _SAID_NEXT, "next") for text in said_next())


def told_of_kinds() -> Iterator[Told]:
    """What is no accusation; a matter that is only stated is a request for help, unless its words say otherwise."""
    kinds = [line for line in lines("kinds", "tuned") if line.label != Speech.ACCUSATION]
    yield from ((line.text, line.label, 1.0, "kinds") for line in kinds if not awaits_due(line.text))
    asked = [line.text for line in lines("speech", "tuned") if line.label == "question"]
    yield from ((text, Speech.QUESTION.value, ORDINARY, "speech") for text in asked)
    both = [line.text for line in lines("speech", "tuned") if line.label == "both"]
    yield from ((text, Speech.HELP.value, _STATED_AND_ASKED, "speech") for text in both)
    matters = [line.text for line in lines("category", "tuned") if line.label in _AT_A_PLACE]
    yield from ((text, Speech.HELP.value, _PLAIN_REPORT, "category") for text in matters)


def told_of_chat() -> Iterator[Told]:
    """What is idle, and matters that sound like it; beside them every matter there is, of which there are many."""
    for name in ("idle", "idle_more"):
        yield from ((line.text, line.label, 1.0, name) for line in lines(name, "tuned"))
    for name in ("kinds", "category", "speech"):
        texts = [line.text for line in lines(name, "tuned") if line.label != "neither"]
        yield from ((text, "matter", _NO_CHAT, name) for text in texts)
    reported = [line.text for line in lines("report", "tuned") if line.label == "report"]
    yield from ((text, "matter", _NO_CHAT, "report") for text in reported)
    accused = [line.text for line in lines("person", "tuned") if line.label == "person"]
    yield from ((text, "matter", _NO_CHAT, "person") for text in accused)
    dangers = [line.text for line in lines("emergency", "tuned") if line.label != "none"]
    yield from ((text, "matter", _NO_CHAT, "emergency") for text in dangers)
    for entry, asked in (block for part in TUNED for block in blocks(part)):
        wordings = (entry.question, *entry.similar, *(one.text for one in asked))
        yield from ((text, "matter", _NO_CHAT, "faq") for text in wordings)


def told_of_praise() -> Iterator[Told]:
    """Who praises somebody, and what only has its words; whoever thanks may praise as well, and is left out."""
    yield from ((line.text, line.label, 1.0, "praise") for line in lines("praise", "tuned"))
    for name in ("kinds", "report", "person", "idle", "idle_more"):
        told = (line for line in lines(name, "tuned") if not _GOOD.search(line.text))
        yield from ((line.text, "none", _NO_CHAT, name) for line in told)


def _accused(label: str) -> str:
    return "accused" if label in (Speech.ACCUSATION.value, "person", "accusation") else "none"


@dataclass(frozen=True, slots=True)
class Question:
    """What is learned: the beginning of the constants' names, from which lines, by which signs, for which label."""

    prefix: str
    told: Callable[[], Iterator[Told]]
    signs: Callable[[str], Set[str]]
    label: str
    penalty: float = _PENALTY


QUESTIONS = (
    Question("REPORTS_", told_of_reports, signs_of_report, "report"),
    Question("GLANCE_", told_of_reports, characters, "report"),
    Question("ACCUSES_", told_of_accusations, signs_of_accusation, "accused"),
    *(Question(prefix, told_of_kinds, signs_of_kind, label) for prefix, label in _TABLES.items()),
    Question("PRAISES_", told_of_praise, signs_of_praise, "praise"),
    Question("CHATS_", told_of_chat, signs_of_chat, "idle", _PENALTY_OF_CHAT),
)


def once(told: Iterator[Told]) -> list[Told]:
    """Each text as it is first labelled."""
    return list({text: (text, label, weight, name) for text, label, weight, name in reversed([*told])}.values())


def learned(told: Sequence[Told], question: Question) -> dict[str, float]:
    """Without what stands in few lines or says little: the table stays small."""
    examples = [Example(question.signs(text), label == question.label, weight) for text, label, weight, _ in told]
    seen: dict[str, int] = {}
    for example in examples:
        for sign in example.signs:
            seen[sign] = seen.get(sign, 0) + 1
    kept = ["", *sorted(sign for sign, count in seen.items() if count >= _SEEN)]
    weights = dict(zip(kept, fitted(examples, kept, question.penalty), strict=True))
    least = 0.0 if question.prefix == "GLANCE_" else _LEAST
    return {sign: weight for sign, weight in weights.items() if not sign or abs(weight) >= least}


def fitted(examples: Sequence[Example], kept: Sequence[str], small: float) -> list[float]:
    """Logistic regression with a quadratic penalty, the constant first; no order of the lines, no chance.

    Each step goes as far as a bound of the curvature allows, and a little further in the direction of the last.
    """
    at = {sign: place for place, sign in enumerate(kept)}
    rows = [[0, *sorted(at[sign] for sign in example.signs if sign in at)] for example in examples]
    lengths = np.array([len(row) for row in rows])
    places, starts = np.concatenate([np.array(row) for row in rows]), np.concatenate([[0], lengths.cumsum()[:-1]])
    truth = np.array([float(example.holds) for example in examples])
    worth = np.array([example.weight for example in examples])
    penalty = np.full(len(kept), small)
    penalty[0] = 0.0
    bound = np.bincount(places, np.repeat(worth * lengths / 4, lengths), len(kept)) + penalty
    weights = ahead = np.zeros(len(kept))
    for done in range(_STEPS):
        wrong = worth * (1 / (1 + np.exp(-np.add.reduceat(ahead[places], starts))) - truth)
        slope = np.bincount(places, np.repeat(wrong, lengths), len(kept)) + penalty * ahead
        before, weights = weights, ahead - slope / bound
        ahead = weights + done / (done + 3) * (weights - before)
    return [float(weight) for weight in weights]


def crossed(question: Question) -> list[tuple[Told, float]]:
    """The score of each text, learned from four fifths that it is not in."""
    told = once(question.told())
    fold = np.random.default_rng(7).integers(0, _FOLDS, len(told))
    found: list[tuple[Told, float]] = []
    for number in range(_FOLDS):
        weights = learned([one for one, its in zip(told, fold, strict=True) if its != number], question)
        left_out = (one for one, its in zip(told, fold, strict=True) if its == number)
        found += [(one, _SCALE * _sum(weights, question.signs(one[0]))) for one in left_out]
    return found


def _sum(weights: dict[str, float], signs: Set[str]) -> float:
    return weights[""] + sum(weights.get(sign, 0.0) for sign in signs)


def print_crossed() -> None:
    """Recall of what is meant and false alarms among the rest by file, above several scores; kinds of speech right."""
    for question in (one for one in QUESTIONS if one.prefix in ("REPORTS_", "ACCUSES_", "CHATS_", "PRAISES_")):
        found = crossed(question)
        for least in range(-20, 21, 5):
            print(question.prefix, f"above {least:>3}:", *_by_file(found, question.label, least))
    best: dict[str, tuple[float, str]] = {}
    for question in (one for one in QUESTIONS if one.told is told_of_kinds):
        for (text, *_), score in crossed(question):
            best[text] = max(best.get(text, (score, question.label)), (score, question.label))
    right = [best[text][1] == label for text, label, _, name in once(told_of_kinds()) if name == "kinds"]
    print(f"kinds of speech without accusations: {sum(right) / len(right):.1%} right")


def _by_file(found: list[tuple[Told, float]], label: str, least: int) -> Iterator[str]:
    for name in dict.fromkeys(told[3] for told, _ in found):
        mine = [(told[1] == label, score > least) for told, score in found if told[3] == name]
        yield name
        if any(meant for meant, _ in mine):
            yield f"recall {sum(meant and said for meant, said in mine) / sum(meant for meant, _ in mine):.1%}"
            yield f"precision {sum(meant and said for meant, said in mine) / max(sum(said for _, said in mine), 1):.1%}"
        if not all(meant for meant, _ in mine):
            others = [said for meant, said in mine if not meant]
            yield f"false alarms {sum(others) / len(others):.1%}"


if __name__ == "__main__":
    if "--cross" in sys.argv[1:]:
        print_crossed()
    else:
        tables = {question.prefix: learned(once(question.told()), question) for question in QUESTIONS}
        write(tables, "a kind of speech", DOMAIN / "speech" / "weights.py", by="tests/domain/learn_speech.py")
