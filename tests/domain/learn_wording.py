"""Learns how much the words of a text speak for danger.

`python -m tests.domain.learn_wording` after lines were added to the tuned part (two or three minutes) writes
bot/domain/emergency_weights.py. Only lines that may be looked at are learned
from; the measured parts never are. `--by-situation` prints instead how well danger is told in
situations that were not learned from.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.domain.danger import EmergencyKind
from bot.domain.emergency import (
    DOUBTFUL,
    has_word_of_danger,
    signs_of_danger,
    signs_of_kind,
    sure_above,
    words_of_danger,
)
from bot.domain.emergency_score import characters
from tests.domain.evaluate_speech import ROOT, Line, categories, lines, situations

DOMAIN = ROOT / "bot" / "domain"
_ROUNDS = 30
_ORDERS = (7, 8, 9)
_RATE = 0.05
_DECAY = 0.001
_SEEN = 3
_SEEN_OF_A_KIND = 8
_UNSAID = 3.0
_LEAST = 3
ORDINARY = 0.5
_SCALE = 20
_WIDTH = 118
_LOOKING_FOR = "找人找物"
_FOLDS = 5
_HEAD = '''"""What each character, pair, triple and family of words speaks for {what} (above 0) or against it, in twentieths.

Written by {by} from the labelled lines; not to be changed by hand.
"""

from __future__ import annotations

'''


Row = NDArray[Any]


@dataclass(frozen=True, slots=True)
class Example:
    signs: Set[str]
    holds: bool
    weight: float = 1.0
    situation: str = ""
    sure: int = 0
    """The score above which it counts."""


def first_glance() -> list[Example]:
    """The same lines by their single characters; what is told without a word of danger must not be passed over."""
    told = [(line.text, line.label != "none") for line in situations()]
    told += [(line.text, line.label != "none") for line in _written()]
    told += [(text, False) for text in (*_others(), *_talk())]
    return [
        Example(characters(text), holds, _UNSAID if holds and not has_word_of_danger(text) else 1.0)
        for text, holds in told
    ]


def dangers() -> list[Example]:
    """Emergencies and what sounds like them; ordinary messages are harmless, with less weight each.

    What the rules say counts only in lines that were written after them: in the others they are always right.
    """
    found = [
        Example(signs_of_danger(line.text), line.label != "none", 1.0, line.situation, sure_above(line.text))
        for line in situations()
    ]
    told = _written()
    found += [Example(words_of_danger(line.text), line.label != "none") for line in told]
    found += [Example(words_of_danger(text), False, ORDINARY) for text in _others()]
    return found + [Example(signs_of_danger(text), False, ORDINARY) for text in _talk()]


def _written() -> list[Line]:
    """Without swindles, which are told by rules alone."""
    found = [line for part in ("tuned", "hard") for line in lines("emergency", part)]
    return [line for line in found if line.label != EmergencyKind.FRAUD.value]


def _others() -> list[str]:
    """Matters and talk of every day; among what is told to the office some are emergencies too."""
    others = [line.text for name in ("category", "report", "speech") for line in lines(name, "tuned")]
    others += [example for category in categories() for example in category.examples]
    return [text for text in dict.fromkeys(others) if "~!clear" not in signs_of_danger(text)]


def _talk() -> list[str]:
    """What neighbours say in the group, without those who look for somebody."""
    path = ROOT / "tests" / "data" / "faq" / "chatter.txt"
    sections = re.split(r"^【(\w+)】$", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    told = zip(sections[1::2], sections[2::2], strict=True)
    return [text for name, said in told if name != _LOOKING_FOR for text in said.split("\n") if text]


def learn(known: Sequence[Example]) -> dict[str, float]:
    """Logistic regression by stochastic descent over what stands in several lines, the constant under "".

    The mean over several orders of the lines and over the later rounds: a line more or less changes little.
    """
    seen = Counter(sign for example in known for sign in example.signs)
    kept = ["", *sorted(sign for sign, count in seen.items() if count >= _SEEN)]
    at = {sign: place for place, sign in enumerate(kept)}
    rows = [np.array([0, *sorted(at[sign] for sign in example.signs if sign in at)]) for example in known]
    holds = [(float(example.holds), example.weight) for example in known]
    mean = sum(_descend(rows, holds, len(kept), seed) for seed in _ORDERS) / len(_ORDERS)
    return dict(zip(kept, np.asarray(mean).tolist(), strict=True))


def _descend(rows: list[Row], holds: list[tuple[float, float]], size: int, seed: int) -> Row:
    weights, moved, mean = np.zeros(size), np.full(size, 1e-3), np.zeros(size)
    chance = np.random.default_rng(seed)
    for done in range(_ROUNDS):
        for number in chance.permutation(len(rows)):
            row, (truth, weight) = rows[number], holds[number]
            odds = float(np.clip(weights[row].sum(), -30, 30))
            slope = (truth - 1 / (1 + np.exp(-odds))) * weight - _DECAY * weights[row]
            moved[row] += slope * slope
            weights[row] += _RATE * slope / np.sqrt(moved[row])
        mean += weights * (done >= _ROUNDS // 2)
    return mean / (_ROUNDS - _ROUNDS // 2)


def write(
    tables: dict[str, dict[str, float]],
    what: str,
    path: Path,
    more: str = "",
    by: str = "tests/domain/learn_wording.py",
) -> None:
    """`tables`: from the beginning of the constants' names to the weights."""
    texts = [_table(prefix, weights) for prefix, weights in tables.items()]
    path.write_text(_HEAD.format(what=what, by=by) + "".join(texts) + more, encoding="utf-8")


def kinds_of_danger() -> str:
    """Naive Bayes over families of words and characters: which kind of danger each speaks for."""
    told = [line for line in situations() if line.label != "none"]
    told += [line for line in _written() if line.label != "none"]
    kinds = [kind.value for kind in EmergencyKind if kind is not EmergencyKind.FRAUD]
    counts = Counter(line.label for line in told)
    held = Counter((sign, line.label) for line in told for sign in signs_of_kind(line.text) if sign.isalnum())
    often = Counter(sign for (sign, _), count in held.items() for _ in range(count))
    entries = [_letters("before", [np.log(counts[kind]) for kind in kinds])]
    for sign in sorted(sign for sign, count in often.items() if count >= _SEEN_OF_A_KIND):
        logs = [np.log((held[sign, kind] + 0.3) / (counts[kind] + 0.6)) for kind in kinds]
        entries.append(_letters(sign, logs))
    return 'KINDS = """\n' + "\n".join([" ".join(kinds), *_filled("", entries)]) + '\n"""\n'


def _letters(sign: str, logs: Sequence[float]) -> str:
    """In fifths, from a to z."""
    steps = np.clip(np.round(5 * (np.array(logs) - np.mean(logs))), -12, 13)
    return f"{sign}=" + "".join(chr(ord("m") + int(step)) for step in steps)


def _table(prefix: str, weights: dict[str, float]) -> str:
    rounded = {sign: round(_SCALE * weight) for sign, weight in weights.items()}
    by_weight: dict[int, list[str]] = {}
    for sign, weight in rounded.items():
        if sign.strip() and abs(weight) >= _LEAST:
            by_weight.setdefault(weight, []).append(sign)
    rows = "\n".join(row for weight in sorted(by_weight) for row in _rows(weight, by_weight[weight]))
    return f'{prefix}CONSTANT = {rounded[""]}\n{prefix}WEIGHTS = """\n{rows}\n"""\n'


def _rows(weight: int, signs: list[str]) -> list[str]:
    return _filled(str(weight), signs)


def _filled(first: str, entries: Iterable[str]) -> list[str]:
    """Rows that begin with `first`, as long as they may be."""
    rows = [first]
    for entry in entries:
        if len(rows[-1]) + len(entry) + 1 > _WIDTH:
            rows.append(first)
        rows[-1] = f"{rows[-1]} {entry}".strip()
    return rows


def by_situation() -> None:
    """Recall and false alarms in each fifth of the situations, learned from the others."""
    known = dangers()
    names = sorted({example.situation for example in known if example.situation})
    fold_of = {name: number % _FOLDS for number, name in enumerate(np.random.default_rng(7).permutation(names))}
    scores: list[tuple[float, bool, int]] = []
    for fold in range(_FOLDS):
        weights = learn([one for one in known if fold_of.get(one.situation) != fold])
        for one in known:
            if fold_of.get(one.situation) == fold:
                score = _SCALE * (weights[""] + sum(weights.get(sign, 0.0) for sign in one.signs))
                scores.append((score, one.holds, one.sure))
    _print_shares("emergency", [(score > sure, holds) for score, holds, sure in scores])
    _print_shares("or doubtful", [(score > min(sure, DOUBTFUL), holds) for score, holds, sure in scores])
    for least in range(-60, 31, 10):
        _print_shares(f"above {least}", [(score > least, holds) for score, holds, _ in scores])


def _print_shares(name: str, answers: list[tuple[bool, bool]]) -> None:
    hits = [answer for answer, holds in answers if holds]
    alarms = [answer for answer, holds in answers if not holds]
    print(f"{name:<12} recall {sum(hits) / len(hits):.1%}  false alarms {sum(alarms) / len(alarms):.1%}")


if __name__ == "__main__":
    if "--by-situation" in sys.argv[1:]:
        by_situation()
    else:
        tables = {"": learn(dangers()), "GLANCE_": learn(first_glance())}
        write(tables, "danger", DOMAIN / "emergency_weights.py", kinds_of_danger())
