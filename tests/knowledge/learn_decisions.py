"""Learns when to answer, asked and unasked: `python -m tests.knowledge.learn_decisions` (a quarter of an hour).

Writes bot/knowledge/compare_weights.py, what of two vectors must agree, and bot/knowledge/trees.py, the decisions. After
learn_tone.py, learn_beyond.py and fit.py. The tone of a line, what it says beyond the entry and what the comparison
tells come from what was learned without the lines of its part, so that the decisions do not trust them for more than
they are worth. Every question is also asked as if its entry were not there. Needs scikit-learn.
"""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression

from bot.knowledge.compare import SCALE
from bot.knowledge.encoders import open_encoder
from bot.knowledge.feature_names import TOLD_NAMES, UNASKED_NAMES
from bot.knowledge.weights import ENCODER, WORDS, Weights
from tests.knowledge.examples import BAD, GOOD, MANNER, UNUSED, Example, Seen, examples, look
from tests.knowledge.learn_beyond import retell
from tests.knowledge.learn_tone import held_out

BOT = Path(__file__).resolve().parents[2] / "bot" / "knowledge"
_TREES, _RATE, _LEAVES, _LEAST_IN_LEAF, _PULL = 140, 0.09, 12, 20, 5.0
_COMPARED_TO, _TONED_TO = 6.0, 8.0
_LOOSE = 0.0005
_FREE = frozenset(["覆盖", "反覆盖", "近覆盖", "近最低", "近反", "近反低", "全覆盖", "答覆盖", "字覆盖", "全漏"])
"""How much of a wording is said may speak against it too: what names all of a title and something else besides is
another question. How near the entry is never does: freed as well, talk that is near to nothing was answered more."""

Array = NDArray[np.float64]


def products(seen: Sequence[Seen]) -> Array:
    """Number by number of the vectors: the question's times the wording's, then times the entry's; a row a line."""
    vectors = [one.head.vectors or (np.zeros(0),) * 3 for one in seen]
    return np.array([np.concatenate([asked * wording, asked * told]) for asked, wording, told in vectors])


def compare(seen: Iterable[Seen]) -> Array:
    """What each product of two numbers counts, the constant last; all 0 without an encoder."""
    used = [one for one in seen if one.line.unasked and not one.talk and one.line.asked.kind not in ("out", "left")]
    values = products(used)
    if not values.shape[1]:
        return np.zeros(1)
    spread = values.std(axis=0) + 1e-9
    weights = np.array([one.line.unasked * one.share for one in used])
    model = LogisticRegression(C=_LOOSE, max_iter=500)
    model.fit(values / spread, [one.head.right for one in used], sample_weight=weights / weights.mean())
    return np.append(model.coef_[0] / spread, model.intercept_)


def compared(seen: Sequence[Seen]) -> Array:
    """By line: what the comparison tells that was learned without its part."""
    told, values = np.zeros(len(seen)), products(seen)
    if values.shape[1]:
        for part in {one.part for one in seen}:
            weights = compare([one for one in seen if one.part != part])
            here = np.array([one.part == part for one in seen])
            told[here] = values[here] @ weights[:-1] + weights[-1]
    return np.clip(told, -_COMPARED_TO, _COMPARED_TO)


def features(seen: Sequence[Seen], tones: dict[str, float]) -> Array:
    """As UNASKED_NAMES has them."""
    heads = np.array([(*one.head.values, float(one.head.other)) for one in seen])
    tone = np.clip([tones.get(one.line.asked.text, 0.0) for one in seen], -_TONED_TO, _TONED_TO)
    return np.column_stack([heads, compared(seen), tone])


def grow(values: Array, names: Sequence[str], right: Array, weights: Array, unused: frozenset[str]) -> Any:
    """Boosted trees; apart from how much is covered, they never count for what speaks against."""
    signs = [1 if name in GOOD - _FREE else -1 if name in BAD - _FREE else 0 for name in names]
    kept = np.array([name not in unused for name in names])
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
    return model.fit(np.where(kept, values[:, : len(names)], 0.0), right, sample_weight=weights)


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

Written by tests/knowledge/learn_decisions.py; not to be changed by hand.
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


_HEAD = '''"""The trees of the decisions, one a line: bot/knowledge/forest.py tells how they are read.

Written by tests/knowledge/learn_decisions.py; not to be changed by hand.
"""

from __future__ import annotations

'''


def decisions(name: str, seen: Sequence[Seen], tones: dict[str, float]) -> str:
    """The trees of a question to the bot and of one to nobody."""
    values = features(seen, tones)
    right = np.array([one.head.right for one in seen])
    told = np.array([one.line.told * one.share for one in seen])
    unasked = np.array([one.line.unasked * one.share for one in seen])
    tables = []
    for kind, names, weights, unused in (
        ("TOLD", TOLD_NAMES, told, UNUSED | MANNER),
        ("UNASKED", UNASKED_NAMES, unasked, UNUSED),
    ):
        some = weights > 0
        tables.append(table(f"{name}_{kind}", grow(values[some], names, right[some], weights[some], unused)))
    return "".join(tables)


def seen_by(made: Sequence[Example], weights: Weights) -> list[Seen]:
    retell(made, weights)
    return look(made, weights)


def main() -> None:
    tones, _ = held_out()
    save(seen_by(examples("both"), ENCODER), seen_by(examples(""), WORDS), tones)


def save(with_encoder: Sequence[Seen], on_words: Sequence[Seen], tones: dict[str, float], folder: Path = BOT) -> None:
    usual = products([one for one in with_encoder if not one.talk]).mean(axis=0)
    (folder / "compare_weights.py").write_text(compared_table(compare(with_encoder), usual), encoding="utf-8")
    tables = [decisions("ENCODER", with_encoder, tones), decisions("WORDS", on_words, tones)]
    (folder / "trees.py").write_text(_HEAD + "".join(tables), encoding="utf-8")


if __name__ == "__main__":
    main()
