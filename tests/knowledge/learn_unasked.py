"""Learns when to answer what was put to nobody: `python -m tests.knowledge.learn_unasked` (a quarter of an hour).

Writes bot/knowledge/beyond_weights.py, what a question says beyond an entry, bot/knowledge/compare_weights.py, what of
two vectors must agree, and bot/knowledge/trees.py, the decision itself. After learn_tone.py. The tone of a line, what it
says beyond the entry and what the comparison tells come from what was learned without the entries of its fold, so that
the decision does not trust them for more than they are worth. Every question is also asked as if its entry were not
there. Needs scikit-learn.
"""

from __future__ import annotations

import json
import textwrap
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression

from bot.knowledge.beyond import signs_beyond
from bot.knowledge.compare import SCALE
from bot.knowledge.encoders import open_encoder
from bot.knowledge.feature_names import UNASKED_NAMES
from bot.knowledge.weights import ENCODER, WORDS
from tests.domain.learn_wording import write
from tests.knowledge.fit import BAD, GOOD, UNUSED, Head, examples
from tests.knowledge.learn_tone import Example, held_out, learn, rounded

BOT = Path(__file__).resolve().parents[2] / "bot" / "knowledge"
_STIFFNESS = 3.3
_TREES, _RATE, _LEAVES, _LEAST_IN_LEAF, _PULL = 80, 0.09, 12, 20, 5.0
_UTMOST = (8.0, 6.0, 1.0, 6.0)
_LOOSE = 0.0005
_WITHOUT = 0.3
"""What a question counts for whose entry is looked past, beside the question itself."""

Array = NDArray[np.float64]
Learned = Callable[["Seen"], float]


@dataclass(frozen=True, slots=True)
class Seen:
    """A line with the decision about the first entry that was found for it, or about the first wrong one."""

    text: str
    kind: str
    weight: float
    head: Head

    @property
    def talk(self) -> bool:
        return self.kind in ("talk", "chat")

    @property
    def signs(self) -> set[str]:
        return signs_beyond(self.head.core, self.head.uncovered, self.head.text)

    @property
    def products(self) -> Array:
        """Number by number of the vectors: the question's times the wording's, then times the entry's."""
        asked, wording, told = self.head.vectors or (np.zeros(0),) * 3
        return np.concatenate([asked * wording, asked * told]).astype(np.float64)


def look(encoder_kind: str) -> list[Seen]:
    weights = ENCODER if encoder_kind else WORDS
    found = []
    for example in examples(encoder_kind):
        line = example.line
        for wrong in (False, True):
            share = (_WITHOUT if example.right_at >= 0 and line.asked.kind != "left" else 0.0) if wrong else 1.0
            head = example.head(weights, wrong) if line.unasked * share else None
            if head is not None:
                found.append(Seen(line.asked.text, line.asked.kind, line.unasked * share, head))
    return found


def beyond(seen: Iterable[Seen]) -> dict[str, float]:
    """What speaks for the entry and against it, of what the question says and the entry does not."""
    used = [one for one in seen if not one.talk]
    known = [Example(one.text, one.head.right, one.weight, "") for one in used]
    return learn(known, [one.signs for one in used], _STIFFNESS)


def compare(seen: Iterable[Seen]) -> Array:
    """What each product of two numbers counts, the constant last; all 0 without an encoder."""
    used = [one for one in seen if not one.talk and one.kind not in ("out", "left")]
    values = np.array([one.products for one in used])
    if not values.shape[1]:
        return np.zeros(1)
    spread = values.std(axis=0) + 1e-9
    weights = np.array([one.weight for one in used])
    model = LogisticRegression(C=_LOOSE, max_iter=500)
    model.fit(values / spread, [one.head.right for one in used], sample_weight=weights / weights.mean())
    return np.append(model.coef_[0] / spread, model.intercept_)


def by_fold(seen: Sequence[Seen], folds: dict[str, int], learned: Callable[[list[Seen]], Learned]) -> list[Learned]:
    """What was learned without each fold."""
    return [learned([one for one in seen if folds.get(one.text, 0) != fold]) for fold in sorted(set(folds.values()))]


def fitting(seen: Iterable[Seen]) -> Learned:
    weights = rounded(beyond(seen))
    return lambda one: weights[""] + sum(weights.get(sign, 0.0) for sign in one.signs)


def comparing(seen: Iterable[Seen]) -> Learned:
    weights = compare(seen)
    return lambda one: float(one.products @ weights[:-1] + weights[-1])


def features(
    seen: Sequence[Seen],
    tones: dict[str, float],
    folds: dict[str, int],
    fits: Sequence[Learned],
    compared: Sequence[Learned],
) -> Array:
    rows = []
    for one in seen:
        fold = folds.get(one.text, 0)
        learned = (tones.get(one.text, 0.0), fits[fold](one), float(one.head.other), compared[fold](one))
        rows.append((*one.head.values, *(max(-most, min(most, v)) for most, v in zip(_UTMOST, learned, strict=True))))
    return np.array(rows)


def grow(values: Array, seen: Sequence[Seen]) -> Any:
    """Boosted trees that never count for what speaks against."""
    signs = [1 if name in GOOD else -1 if name in BAD else 0 for name in UNASKED_NAMES]
    unused = np.array([name in UNUSED for name in UNASKED_NAMES])
    model = HistGradientBoostingClassifier(
        max_iter=_TREES,
        learning_rate=_RATE,
        max_leaf_nodes=_LEAVES,
        min_samples_leaf=_LEAST_IN_LEAF,
        l2_regularization=_PULL,
        max_bins=64,
        monotonic_cst=signs,
        early_stopping=False,
        random_state=0,
    )
    values = np.where(unused, 0.0, values)
    return model.fit(values, [one.head.right for one in seen], sample_weight=[one.weight for one in seen])


def table(name: str, model: Any) -> str:
    """The trees as forest.py reads them."""
    lines = []
    for (tree,) in model._predictors:
        nodes = [
            f"{node['value']:.4g}"
            if node["is_leaf"]
            else f"{node['feature_idx']}:{node['num_threshold']:.4g}:{node['left']}:{node['right']}"
            for node in tree.nodes
        ]
        lines.append(" ".join(nodes))
    return f'{name}_ALONE = {model._baseline_prediction[0, 0]:.4f}\n{name} = """\n' + "\n".join(lines) + '\n"""\n'


_COMPARED = '''"""What each product of two numbers of the vectors counts, in thousandths of the weight that it would have if every number
of a vector were as large as the mean: first those with the wording, then those with the whole entry.

Written by tests/knowledge/learn_unasked.py; not to be changed by hand.
"""

from __future__ import annotations

CONSTANTS = {constants}
NUMBERS = {{
{tables}}}
'''


def compared_table(weights: Array, usual: Array) -> str:
    """The weights as compare.py reads them, by encoder; the constant is shared out so that with the `usual` products each
    encoder says the same.
    """
    encoder = open_encoder("both")
    sides, said = weights[:-1].reshape(2, -1), (weights[:-1] * usual).reshape(2, -1)
    each = (said.sum() + weights[-1]) / len(encoder.parts)
    tables, constants, start = [], {}, 0
    for name, size in zip(encoder.name.split("+"), encoder.parts, strict=True):
        numbers = np.round(sides[:, start : start + size] * SCALE / size).astype(int).ravel().tolist()
        constants[name.rpartition("-")[0]] = round(SCALE * (each - float(said[:, start : start + size].sum())))
        shown = textwrap.fill(" ".join(map(str, numbers)), 118)
        tables.append(f'    "{name.rpartition("-")[0]}": """\n{shown}\n""",\n')
        start += size
    return _COMPARED.format(constants=json.dumps(constants), tables="".join(tables))


_HEAD = '''"""The trees of the unprompted decision, one a line: bot/knowledge/forest.py tells how they are read.

Written by tests/knowledge/learn_unasked.py; not to be changed by hand.
"""

from __future__ import annotations

'''


def main() -> None:
    tones, folds = held_out()
    save(look("both"), look(""), tones, folds)


def save(
    with_encoder: Sequence[Seen], on_words: Sequence[Seen], tones: dict[str, float], folds: dict[str, int]
) -> None:
    fits = by_fold(with_encoder, folds, fitting)
    what = "an entry where it stands in the question only"
    write({"": beyond(with_encoder)}, what, BOT / "beyond_weights.py", by="tests/knowledge/learn_unasked.py")
    usual = np.mean([one.products for one in with_encoder if not one.talk], axis=0)
    (BOT / "compare_weights.py").write_text(compared_table(compare(with_encoder), usual), encoding="utf-8")
    tables = []
    for name, seen in (("ENCODER", with_encoder), ("WORDS", on_words)):
        compared = by_fold(seen, folds, comparing) if seen is with_encoder else [lambda _: 0.0] * len(fits)
        tables.append(table(name, grow(features(seen, tones, folds, fits, compared), seen)))
    (BOT / "trees.py").write_text(_HEAD + "".join(tables), encoding="utf-8")


if __name__ == "__main__":
    main()
