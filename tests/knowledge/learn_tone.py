"""Learns what sounds like a question to the office and what like talk: `python -m tests.knowledge.learn_tone`.

Writes bot/knowledge/tone_weights.py after lines were added to the parts that may be learned from. Questions are those
of the tuned parts (also the near-domain ones: no entry answers them, but they are put to an office) and the wordings
of the starter content; talk is chatter.txt and the tuned halves of talk.txt and street-talk.txt. Needs scipy.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import yaml
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from bot.knowledge.tone import signs_of
from tests.domain.learn_wording import write
from tests.knowledge.questions import REAL, TUNED, blocks, chatter, talk

ROOT = Path(__file__).resolve().parents[2]
FILE = ROOT / "bot" / "knowledge" / "tone_weights.py"
_SEEN = 3
_SCALE, _LEAST = 20, 3
_STIFFNESS = 1.0
_WORDING = 0.3
"""What the wordings of entries count for: they are written, not said."""

_TOGETHER = 10
"""So many lines of talk that stand side by side are left out together."""

_STARTER = "faq"

Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Example:
    """A line, whether it is a question to the office, what it weighs, and with which part it is left out."""

    text: str
    asks: bool
    weight: float
    part: str


def examples() -> list[Example]:
    return list({example.text: example for example in _all()}.values())


def _all() -> Iterator[Example]:
    for part in TUNED:
        for entry, asked in blocks(part):
            for text in (entry.question, *entry.similar):
                yield Example(text, True, _WORDING, part)
            for line in asked:
                yield Example(line.text, True, 1.0, part)
    for path in sorted((ROOT / "faq").glob("*.yaml")):
        for row in yaml.safe_load(path.read_text("utf-8")):
            for text in (row["标准问"], *(row.get("相似问") or [])):
                yield Example(text, True, _WORDING, _STARTER)
    for lines in (talk("tune"), talk("street"), chatter()):
        for number, line in enumerate(lines):
            yield Example(line.text, False, 1.0, REAL[number // _TOGETHER % len(REAL)])


def learn(known: Sequence[Example], signs: Sequence[Set[str]], stiffness: float = _STIFFNESS) -> dict[str, float]:
    """Logistic regression over what stands in several lines, the constant under ""."""
    seen = Counter(sign for each in signs for sign in each)
    at = {sign: place for place, sign in enumerate(sorted(sign for sign, count in seen.items() if count >= _SEEN))}
    places = [sorted(at[sign] for sign in each if sign in at) for each in signs]
    ends = np.cumsum([0, *map(len, places)])
    held: Any = csr_matrix((np.ones(ends[-1]), np.concatenate(places), ends), shape=(len(places), len(at)))
    truth = np.array([float(one.asks) for one in known])
    weights = np.array([one.weight for one in known])

    def loss(vector: Array) -> tuple[float, Array]:
        odds = held @ vector[:-1] + vector[-1]
        sure = 1 / (1 + np.exp(-np.clip(odds, -30, 30)))
        value = (weights * (np.logaddexp(0, odds) - truth * odds)).sum()
        slope = weights * (sure - truth)
        pull = np.append(stiffness * vector[:-1], 0.0)
        return float(value + 0.5 * pull @ vector), np.append(held.T @ slope, slope.sum()) + pull

    found = minimize(loss, np.zeros(len(at) + 1), jac=True, method="L-BFGS-B", options={"maxiter": 500}).x
    return {"": float(found[-1])} | dict(zip(at, found[:-1].tolist(), strict=True))


def held_out() -> tuple[dict[str, float], dict[str, str]]:
    """The tone of every line as told by what was learned without its part, and that part: who writes a part writes in
    one way, which nobody whom we do not know will share."""
    known = examples()
    signs = [signs_of(one.text) for one in known]
    tones: dict[str, float] = {}
    for part in dict.fromkeys(one.part for one in known):
        kept = [at for at, one in enumerate(known) if one.part != part]
        weights = rounded(learn([known[at] for at in kept], [signs[at] for at in kept]))
        for at, one in enumerate(known):
            if one.part == part:
                tones[one.text] = weights[""] + sum(weights.get(sign, 0.0) for sign in signs[at])
    return tones, {one.text: one.part for one in known}


def rounded(weights: dict[str, float]) -> dict[str, float]:
    """As the table holds them."""
    rounded = {sign: round(_SCALE * weight) for sign, weight in weights.items()}
    return {sign: weight / _SCALE for sign, weight in rounded.items() if abs(weight) >= _LEAST or not sign}


def main() -> None:
    known = examples()
    weights = learn(known, [signs_of(one.text) for one in known])
    write({"": weights}, "a question to the office", FILE, by="tests/knowledge/learn_tone.py")


if __name__ == "__main__":
    main()
