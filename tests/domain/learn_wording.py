"""Learns how much each character or pair of characters speaks for danger, and for a report.

`python -m tests.domain.learn_wording` after lines were added to the tuned part (some seconds) writes
bot/domain/emergency_weights.py and speech_weights.py. Only lines that may be looked at are learned
from; the measured parts never are.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Sequence
from math import exp, sqrt
from pathlib import Path

from bot.domain.emergency import recognise_signs
from bot.domain.emergency_score import grams
from tests.domain.evaluate_speech import ROOT, categories, lines

Example = tuple[frozenset[str], bool, float]

_DOMAIN = ROOT / "bot" / "domain"
_ROUNDS = 14
_RATE = 0.25
_DECAY = 0.003
_SEEN = 3
_LEAST = 4
_ORDINARY = 0.5
_AT_A_PLACE = frozenset(
    ("水电气暖", "楼盘问题", "环境保护", "市政管养", "安全生产", "噪声扰民", "环境卫生", "停车管理")
)
_SCALE = 20
_HEAD = '''"""What each character or pair of characters speaks for {what} (above 0) or against it, in twentieths.

Written by tests/domain/learn_wording.py from the labelled lines; not to be changed by hand.
"""

from __future__ import annotations

'''


def dangers() -> list[Example]:
    """Emergencies and what sounds like them; ordinary messages are harmless, with less weight each."""
    told = [line for part in ("tuned", "hard") for line in lines("emergency", part)]
    found = [(grams(line.text), line.label != "none", 1.0) for line in told]
    others = [line.text for name in ("category", "report", "speech") for line in lines(name, "tuned")]
    others += [example for category in categories() for example in category.examples]
    harmless = [text for text in others if recognise_signs(text) is None]
    return found + [(grams(text), False, _ORDINARY) for text in harmless]


def reports() -> list[Example]:
    """Reports and what neighbours talk about otherwise; matters told to the office are most often reports."""
    told = [(line.text, line.label == "report", 1.0) for line in lines("report", "tuned")]
    told += [(line.text, True, _ORDINARY) for line in lines("category", "tuned") if line.label in _AT_A_PLACE]
    told += [
        (example, True, _ORDINARY) for kind in categories() if kind.name in _AT_A_PLACE for example in kind.examples
    ]
    told += [(line.text, False, 1.0) for line in lines("speech", "tuned") if line.label in ("question", "neither")]
    told += [(line.text, False, _ORDINARY) for line in lines("emergency", "tuned") if line.label == "none"]
    return [(grams(text), report, weight) for text, report, weight in told]


def learn(known: Sequence[Example]) -> dict[str, float]:
    """Logistic regression by stochastic descent over what stands in several lines, the constant under ""."""
    weights: dict[str, float] = {"": 0.0}
    moved: dict[str, float] = {}
    seen = Counter(gram for held, _, _ in known for gram in held)
    order = [(frozenset(gram for gram in held if seen[gram] >= _SEEN), danger, by) for held, danger, by in known]
    shuffle = random.Random(7)
    for _ in range(_ROUNDS):
        shuffle.shuffle(order)
        for held, danger, weight in order:
            _correct(weights, moved, held, danger, weight)
    return weights


def _correct(weights: dict[str, float], moved: dict[str, float], held: frozenset[str], danger: bool, by: float) -> None:
    total = weights[""] + sum(weights.get(gram, 0.0) for gram in held)
    error = (float(danger) - 1 / (1 + exp(-max(-30.0, min(30.0, total))))) * by
    for gram in ("", *held):
        old = weights.get(gram, 0.0)
        slope = error - _DECAY * old
        moved[gram] = moved.get(gram, 1e-3) + slope * slope
        weights[gram] = old + _RATE * slope / sqrt(moved[gram])


def write(weights: dict[str, float], what: str, path: Path) -> None:
    rounded = {gram: round(_SCALE * weight) for gram, weight in weights.items()}
    kept = sorted((weight, gram) for gram, weight in rounded.items() if gram and abs(weight) >= _LEAST)
    rows: list[str] = []
    row = ""
    for weight, gram in kept:
        if len(row) + len(gram) + 8 > 74:
            rows.append(row)
            row = ""
        row += f"{gram}{weight} "
    text = "".join(f"{line.strip()}\n" for line in (*rows, row))
    path.write_text(f'{_HEAD.format(what=what)}CONSTANT = {rounded[""]}\nWEIGHTS = """\n{text}"""\n', encoding="utf-8")


if __name__ == "__main__":
    write(learn(dangers()), "danger", _DOMAIN / "emergency_weights.py")
    write(learn(reports()), "a report", _DOMAIN / "speech_weights.py")
