"""Learns what is meant by what is said next.

`python -m tests.talk_next.learn [REPORTED ANSWERED … | OWN]` (a minute for each table, all of them where none is named)
after lines were added to tests/data/next/tuned.txt, or families to bot/domain/next/families.py, writes
bot/domain/next/weights.py. Only what may be looked at is learned from: the tuned part, group talk, and questions and
reports that come after something else (`apart`), of which what stands by itself is learned too (`own`). `--cross`
prints instead how well it is told, each fifth of the situations learned from the others; `--measure` how well the parts
that were never learned from are.

The tables ENDED, AT_WORK, NEIGHBOUR and ALARMED stand as they were learned while `apart` held questions alone: with
reports in it short words that go on with something (哦她回了) went lost there.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from bot.domain.danger.wording import signs_at_a_glance
from bot.domain.next.meant import AFTER_DANGER, Before, Meant, meaning
from bot.domain.next.own import GOES_ON, OWN
from bot.domain.next.signs import signs_of_next, signs_of_words
from bot.domain.words.subjects import shares_word
from tests.domain.evaluate_speech import Line as Said
from tests.domain.evaluate_speech import lines as reports
from tests.domain.learn_wording import DOMAIN, sorting, table
from tests.domain.logistic import Row, fit, sort
from tests.knowledge.questions import TUNED, blocks, chatter, talk
from tests.talk_next.evaluate import PARTS, situations
from tests.talk_next.reading import Kind, Situation

PENALTY = 1.0
AMONG = frozenset(Before) - {Before.AT_WORK}
"""After what it is learned too that group talk which has nothing to do with it is nothing for the bot."""
_TALK_WORTH = 0.2
_APART_FROM = {
    Before.REPORTED: (Meant.QUESTION, Meant.ANOTHER, 0.08),
    Before.ENDED: (Meant.QUESTION, Meant.ANOTHER, 0.04),
    Before.NEIGHBOUR: (Meant.QUESTION, Meant.ANOTHER, 0.02),
    Before.ALARMED: (Meant.ASKS_ELSE, Meant.ANOTHER, 0.1),
    Before.NEAR_ALARM: (Meant.ANOTHER, Meant.ANOTHER, 0.1),
    Before.ANSWERED: (Meant.ASKS_ELSE, Meant.MATTER, 0.1),
}
"""What a question to the office is, and a report to it, where it has nothing to do with what happened before; and what
such a line counts beside one that was written for the situation: more makes more of what is added another matter."""
_ASKED_EVERY = 4
_APART_MEANT = frozenset({
    Meant.ANOTHER, Meant.QUESTION, Meant.ASKS_ELSE, Meant.MATTER, Meant.IDLE, Meant.DANGER,
})  # fmt: skip
"""What does not go on with what happened before."""
_UNADDRESSED_WORTH = 0.5
_PENALTY_OF_OWN, _SEEN_OF_OWN = 3.0, 5
_APART, _APART_WORTH = (Meant.ANOTHER.value, Meant.IDLE.value, Meant.QUESTION.value), 0.05
_SEEN = 3
_LEAST = 1
"""Of a sign's steps for the kinds, one must be so large for it to be kept."""
_OF_NEIGHBOUR = {
    Before.NEIGHBOUR: (Meant.SECONDED.value, Meant.MORE.value),
    Before.NEAR_ALARM: (Meant.MORE.value, Meant.NOT_NEEDED.value, Meant.CORRECTION.value, Meant.DANGER.value),
}
_PENALTY_AT_A_GLANCE, _SEEN_AT_A_GLANCE, _LEAST_AT_A_GLANCE = 2.0, 4, 2
_TALK_AT_A_GLANCE = 0.3
_FOLDS = 5
_SURE = (0.5, 0.7, 0.8, 0.9)
BEFORE = {
    Kind.REPORTED: (Before.REPORTED, False),
    Kind.REPORTED_BEFORE: (Before.REPORTED, True),
    Kind.ANSWERED: (Before.ANSWERED, False),
    Kind.DONE: (Before.ENDED, False),
    Kind.PINGED: (Before.AT_WORK, False),
    Kind.ACCEPTED: (Before.AT_WORK, True),
    Kind.NEIGHBOUR: (Before.NEIGHBOUR, False),
    Kind.ALARMED: (Before.ALARMED, False),
    Kind.ALARMED_BEFORE: (Before.ALARMED, True),
    Kind.NEAR_ALARM: (Before.NEAR_ALARM, False),
}
"""What stands in the file, as the bot knows it: what happened, and whether some minutes ago."""
_HEAD = '''"""What each sign speaks for, of what may be meant by what is said next: a letter for each meaning (score.Sorting).

Written by tests/talk_next/learn.py from the labelled lines; not to be changed by hand.
"""

from __future__ import annotations

'''


@dataclass(frozen=True, slots=True)
class Line:
    """One labelled line; `situation` tells which lines were written together, `worth` what it counts."""

    before: Before
    words: str
    earlier: str
    addressed: bool
    later: bool
    meant: tuple[str, ...]
    situation: str
    worth: float = 1.0

    @property
    def signs(self) -> set[str]:
        danger, at_work = self.before in AFTER_DANGER, self.before is Before.AT_WORK
        return signs_of_next(self.words, self.earlier, self.addressed, self.later, danger, at_work)


def lines(those: Iterable[Situation]) -> list[Line]:
    """Each line of the situations."""
    return [
        Line(
            *(BEFORE[one.kind][0], re.sub(r"^@\S+\s*", "", said.words), one.earlier),
            *(said.mentions or said.privately, BEFORE[one.kind][1]),
            *(tuple(label.value for label in said.labels), f"{one.kind} {one.earlier}"),
        )
        for one in those
        for said in one.lines
    ]


def talk_beside(known: Sequence[Line]) -> list[Line]:
    """Group talk as if it were said after what these lines were said after: that half of it which may be learned from."""
    earlier = sorted({one.earlier for one in known})
    said = [one.text for one in (*chatter(), *talk("tune"))]
    return [
        Line(known[0].before, words, earlier[at % len(earlier)], False, False, (Meant.IDLE.value,), "", _TALK_WORTH)
        for at, words in enumerate(said)
    ]


def asked_beside(known: Sequence[Line]) -> list[Line]:
    """What is asked after a report of one's own as if it were asked after a neighbour's: of that nobody wrote lines."""
    asked = [one for one in known if one.before is Before.REPORTED and one.meant == (Meant.QUESTION.value,)]
    return [replace(one, before=Before.NEIGHBOUR, later=False) for one in asked]


def apart_from_danger(known: Sequence[Line]) -> list[Line]:
    """Talk, questions and other matters after a report as if they were said after a danger was called out."""
    found: list[Line] = []
    for before, after in ((Before.REPORTED, Before.ALARMED), (Before.NEIGHBOUR, Before.NEAR_ALARM)):
        earlier = sorted({one.earlier for one in known if one.before is after})
        said = [one for one in known if one.before is before and one.meant[0] in _APART]
        found += [
            replace(one, before=after, earlier=earlier[at % len(earlier)], later=at % 2 == 0, worth=_APART_WORTH)
            for at, one in enumerate(said)
        ]
    return found


def apart(known: Sequence[Line]) -> list[Line]:
    """What the FAQ files are asked and what the office is told, as if it came after something that it has nothing to do
    with: not a word of which stands in it. All of it is put to the bot, half of it some minutes later."""
    asked = [line.text for part in TUNED for _, said in blocks(part) for line in said][::_ASKED_EVERY]
    told = [line.text for line in _told()]
    found: list[Line] = []
    for before, (asks, tells, worth) in _APART_FROM.items():
        earlier = sorted({one.earlier for one in known if one.before is before})
        for texts, label in ((asked, asks), (told, tells)):
            pairs = [(words, earlier[at % len(earlier)]) for at, words in enumerate(texts)]
            found += [
                Line(before, words, what, True, at % 2 == 0, (label.value,), "", worth)
                for at, (words, what) in enumerate(pairs)
                if not shares_word(words, what)
            ]
    return found


def _told() -> list[Said]:
    """What the office is told."""
    return [line for line in (*reports("report", "tuned"), *reports("category", "tuned")) if line.label != "none"]


def learned(known: Sequence[Line]) -> tuple[list[str], dict[str, Row]]:
    """What each sign speaks for; of two labels the first is learned."""
    if known[0].before in AMONG:
        known = [*known, *talk_beside(known)]
    worth = [one.worth for one in known]
    return sort([one.signs for one in known], [one.meant[0] for one in known], worth, PENALTY, _SEEN)


def own(known: Sequence[Line]) -> str:
    """What stands by itself, against what goes on with something; what is asked after one's own danger goes on with it."""
    asked = {line.text for part in TUNED for _, said in blocks(part) for line in said}
    alone = sorted(asked | {line.text for line in _told()})
    goes_on = [one for one in known if one.before in AMONG and (one.meant[0] not in _APART_MEANT or _is_of_danger(one))]
    signs = [signs_of_words(words) for words in (*(one.words for one in goes_on), *alone)]
    kinds = [GOES_ON] * len(goes_on) + [OWN] * len(alone)
    worth = [1.0 if one.addressed else _UNADDRESSED_WORTH for one in goes_on] + [1.0] * len(alone)
    return sorting("OWN", *sort(signs, kinds, worth, _PENALTY_OF_OWN, _SEEN_OF_OWN), _LEAST)


def _is_of_danger(one: Line) -> bool:
    return one.before is Before.ALARMED and one.meant[0] == Meant.QUESTION


def glance(known: Sequence[Line]) -> dict[str, float]:
    """What each character, and each two, speaks for that words said to nobody are of what a neighbour has reported."""
    said = [one for one in known if one.before in _OF_NEIGHBOUR and not one.addressed]
    told = [(one.words, one.meant[0] in _OF_NEIGHBOUR[one.before], 1.0) for one in said]
    told += [(one.text, False, _TALK_AT_A_GLANCE) for one in (*chatter(), *talk("tune"))]
    signs = [signs_at_a_glance(words) for words, _, _ in told]
    return fit(
        signs, [holds for _, holds, _ in told], [worth for *_, worth in told], _PENALTY_AT_A_GLANCE, _SEEN_AT_A_GLANCE
    )


def write(known: Sequence[Line], path: Path, anew: Sequence[Before]) -> None:
    """The tables that are learned anew, the others as they stand in the file."""
    more = [*known, *asked_beside(known), *apart(known), *apart_from_danger(known)]
    stand = path.read_text(encoding="utf-8")
    texts = [
        sorting(before.name, *learned([one for one in more if one.before is before]), _LEAST)
        if before in anew
        else _table(stand, before)
        for before in Before
    ]
    texts.append(own(known))
    texts.append(table("GLANCE_", glance(known), _LEAST_AT_A_GLANCE))
    path.write_text(_HEAD + "\n".join(texts), encoding="utf-8")


def _table(text: str, before: Before) -> str:
    """From its first name to the first of the next one."""
    found = re.search(rf"^{before.name}_NAMES.*?\n(?=\n[A-Z_]+_NAMES)", text, re.DOTALL | re.MULTILINE)
    assert found is not None, before
    return found[0]


def crossed(known: Sequence[Line]) -> dict[Before, list[tuple[float, bool]]]:
    """How sure, and whether right: each fifth of the situations learned from the others."""
    names = sorted({one.situation for one in known})
    fold = {name: at % _FOLDS for at, name in enumerate(np.random.default_rng(7).permutation(names))}
    found: dict[Before, list[tuple[float, bool]]] = {}
    for before in Before:
        its = [one for one in known if one.before is before]
        for number in range(_FOLDS):
            kinds, weights = learned([one for one in its if fold[one.situation] != number])
            for one in (one for one in its if fold[one.situation] == number):
                sums = sum((weights[sign] for sign in sorted(one.signs & weights.keys())), weights[""])
                odds = np.exp(sums - np.max(sums))
                best = int(np.argmax(odds))
                sure = float(odds[best] / odds.sum())
                found.setdefault(before, []).append((sure, kinds[best] in one.meant))
    return found


def measured(part: str) -> dict[Before, list[tuple[float, bool]]]:
    """The same of a part that was not learned from, with the weights as they stand in the file. After one's own danger
    these parts call every question 问."""
    found: dict[Before, list[tuple[float, bool]]] = {}
    for one in lines(situations(part)):
        told = meaning(one.before, one.words, one.earlier, one.addressed, one.later)
        meant = Meant.QUESTION if one.before is Before.ALARMED and told.meant is Meant.ASKS_ELSE else told.meant
        found.setdefault(one.before, []).append((told.sure, meant.value in one.meant))
    return found


def shares(part: str, sure: float = 0.8) -> dict[str, float]:
    """Of all lines of a part, and of those where it is so sure, how many are told right."""
    found = [one for those in measured(part).values() for one in those]
    where_sure = [is_right for how_sure, is_right in found if how_sure >= sure]
    right = sum(is_right for _, is_right in found) / len(found)
    return {"right": right, "right where sure": sum(where_sure) / max(len(where_sure), 1)}


def shown(found: dict[Before, list[tuple[float, bool]]]) -> str:
    """A row for each situation, and one for all."""
    rows = [_row(before.value, those) for before, those in found.items()]
    return "\n".join([*rows, _row("all", [one for those in found.values() for one in those])])


def _row(name: str, those: Sequence[tuple[float, bool]]) -> str:
    right = sum(is_right for _, is_right in those) / len(those)
    cells = [f"{name}\t{len(those)} lines\t{right:.1%} right"]
    for least in _SURE:
        sure = [is_right for how_sure, is_right in those if how_sure >= least]
        share = sum(sure) / max(len(sure), 1)
        cells.append(f"sure {least}: {len(sure) / len(those):.0%} of them, {share:.1%} right")
    return "\t".join(cells)


if __name__ == "__main__":
    if "--measure" in sys.argv:
        for part in PARTS[1:]:
            print(part, shown(measured(part)), sep="\n")
    else:
        tuned = lines(situations(PARTS[0]))
        if "--cross" in sys.argv:
            print(shown(crossed(tuned)))
        else:
            named = [before for before in Before if before.name in sys.argv]
            anew = named if named or "OWN" in sys.argv else list(Before)
            write(tuned, DOMAIN / "next" / "weights.py", anew)
