"""Learns when to answer what was put to nobody: `python -m tests.knowledge.learn_unasked` (a quarter of an hour).

Writes bot/knowledge/beyond_weights.py, what a question says beyond an entry, and bot/knowledge/trees.py, the decision
itself. After learn_tone.py. The tone of a line and what it says beyond the entry are told by what was learned without
the entries of its fold, so that the decision does not trust them for more than they are worth. Needs scikit-learn.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence, Set
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import HistGradientBoostingClassifier

from bot.domain.knowledge import FaqEntry
from bot.knowledge.beyond import signs_beyond
from bot.knowledge.features import UNASKED_NAMES
from bot.knowledge.weights import ENCODER, WORDS
from tests.domain.learn_wording import write
from tests.knowledge.fit import BAD, GOOD, UNUSED, examples
from tests.knowledge.learn_tone import Example, held_out, learn, rounded

BOT = Path(__file__).resolve().parents[2] / "bot" / "knowledge"
_STIFFNESS = 3.3
_TREES, _RATE, _LEAVES, _LEAST_IN_LEAF, _PULL = 80, 0.09, 8, 20, 5.0
_UTMOST = (8.0, 6.0)
Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Seen:
    """A line with the first entry that was found for it; `values` are all features but those that are learned."""

    text: str
    kind: str
    right: bool
    weight: float
    values: tuple[float, ...]
    core: str
    uncovered: tuple[str, ...]
    entry: FaqEntry

    @property
    def talk(self) -> bool:
        return self.kind in ("talk", "chat")

    @property
    def signs(self) -> Set[str]:
        return signs_beyond(self.core, self.uncovered, self.entry)


def look(encoder_kind: str) -> list[Seen]:
    weights = ENCODER if encoder_kind else WORDS
    found = []
    for example in examples(encoder_kind):
        head = example.head(weights) if example.line.unasked else None
        if head is not None:
            line = example.line
            found.append(
                Seen(
                    line.asked.text,
                    line.asked.kind,
                    head.right,
                    line.unasked,
                    head.values,
                    head.core,
                    head.uncovered,
                    head.entry,
                )
            )
    return found


def beyond(seen: Iterable[Seen]) -> dict[str, float]:
    """What speaks for the entry and against it, of what the question says and the entry does not."""
    used = [one for one in seen if not one.talk]
    known = [Example(one.text, one.right, one.weight, "") for one in used]
    return learn(known, [one.signs for one in used], _STIFFNESS)


def fits_by_fold(seen: Sequence[Seen], folds: dict[str, int]) -> list[Callable[[Seen], float]]:
    """By fold: how surely the entry answers, learned without that fold."""

    def fits(weights: dict[str, float]) -> Callable[[Seen], float]:
        return lambda one: weights[""] + sum(weights.get(sign, 0.0) for sign in one.signs)

    return [
        fits(rounded(beyond(one for one in seen if folds.get(one.text, 0) != fold)))
        for fold in sorted(set(folds.values()))
    ]


def features(
    seen: Sequence[Seen], tones: dict[str, float], folds: dict[str, int], fits: Sequence[Callable[[Seen], float]]
) -> Array:
    rows = []
    for one in seen:
        learned = (tones.get(one.text, 0.0), fits[folds.get(one.text, 0)](one))
        rows.append((*one.values, *(max(-most, min(most, v)) for most, v in zip(_UTMOST, learned, strict=True))))
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
    return model.fit(values, [one.right for one in seen], sample_weight=[one.weight for one in seen])


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


_HEAD = '''"""The trees of the unprompted decision, one a line: bot/knowledge/forest.py tells how they are read.

Written by tests/knowledge/learn_unasked.py; not to be changed by hand.
"""

from __future__ import annotations

'''


def main() -> None:
    tones, folds = held_out()
    with_encoder, on_words = look("both"), look("")
    save(with_encoder, on_words, tones, folds)


def save(
    with_encoder: Sequence[Seen], on_words: Sequence[Seen], tones: dict[str, float], folds: dict[str, int]
) -> None:
    fits = fits_by_fold(with_encoder, folds)
    what = "an entry where it stands in the question only"
    write({"": beyond(with_encoder)}, what, BOT / "beyond_weights.py", by="tests/knowledge/learn_unasked.py")
    tables = [
        table(name, grow(features(seen, tones, folds, fits), seen))
        for name, seen in (("ENCODER", with_encoder), ("WORDS", on_words))
    ]
    (BOT / "trees.py").write_text(_HEAD + "".join(tables), encoding="utf-8")


if __name__ == "__main__":
    main()
