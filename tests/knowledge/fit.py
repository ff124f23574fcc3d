"""Fits the weights of bot/knowledge/weights.py anew: `python -m tests.knowledge.fit` prints them.

Those that order the entries, and those that tell doubles for `check`. After learn_beyond.py. Needs scipy and an encoder.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.knowledge.feature_names import HEAD_NAMES, NAMES
from bot.knowledge.weights import ALONE, ENCODER, WORDS, Weights
from tests.knowledge.examples import BAD, GOOD, UNUSED, Example, examples, look
from tests.knowledge.learn_beyond import retell

_PULL = 3e-4
Array = NDArray[np.float64]


def fit(encoder_kind: str) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """`rank` and `alike`; the operating points are left to whoever reads the tables of evaluate.py."""
    weights = ENCODER if encoder_kind else WORDS
    made = examples(encoder_kind)
    retell(made, weights)
    return ranking(made), alike(made, weights)


def alike(made: Sequence[Example], weights: Weights) -> tuple[float, ...]:
    seen = [one for one in look(made, weights) if one.share == 1.0]
    values = np.array([one.head.values for one in seen])
    right = np.array([float(one.head.right) for one in seen])
    return _fit_head(values, right, np.array([one.line.unasked for one in seen]), UNUSED)


def _bounds(names: tuple[str, ...]) -> list[tuple[float | None, float | None]]:
    return [(0.0, None) if name in GOOD else (None, 0.0) if name in BAD else (None, None) for name in names]


def minimum(loss: Callable[[Array], tuple[float, Array]], size: int, bounds: Any) -> Array:
    from scipy.optimize import minimize

    found: Array = minimize(
        loss, np.zeros(size), jac=True, method="L-BFGS-B", bounds=bounds, options={"maxiter": 2000}
    ).x
    return found


def ranking(learned: Sequence[Example]) -> tuple[float, ...]:
    """Softmax over the close looks of each answered question."""
    used = [(ex, ex.line.rank) for ex in learned if ex.right_at >= 0]
    longest = max(len(example.found) for example, _ in used)
    values = np.zeros((len(used), longest, len(NAMES)))
    missing = np.full((len(used), longest), -1e9)
    for at, (example, _) in enumerate(used):
        values[at, : len(example.found)] = [pair.values for pair in example.found]
        missing[at, : len(example.found)] = 0.0
    weights = np.array([weight for _, weight in used])
    weights /= weights.sum()
    right = np.array([example.right_at for example, _ in used])
    rows = np.arange(len(used))

    def loss(vector: Array) -> tuple[float, Array]:
        scores = values @ vector + missing
        shares = np.exp(scores - scores.max(1, keepdims=True))
        shares /= shares.sum(1, keepdims=True)
        wrong = (shares[:, :, None] * values).sum(1) - values[rows, right]
        value = -(weights * np.log(shares[rows, right] + 1e-12)).sum() + _PULL * vector @ vector
        return float(value), (weights[:, None] * wrong).sum(0) + 2 * _PULL * vector

    return tuple(minimum(loss, len(NAMES), _bounds(NAMES)).tolist())


def _fit_head(values: Array, right: Array, weights: Array, unused: frozenset[str]) -> tuple[float, ...]:
    """Logistic regression with known signs; the last number stands alone."""
    kept = np.array([name not in unused for name in HEAD_NAMES])
    some = weights > 0
    values, right, weights = values[some] * kept, right[some], weights[some] / weights[some].sum()
    middle = (weights[:, None] * values).sum(0)
    spread = np.sqrt((weights[:, None] * (values - middle) ** 2).sum(0)) + 1e-6
    scaled = (values - middle) / spread * kept

    def loss(vector: Array) -> tuple[float, Array]:
        sure = 1 / (1 + np.exp(-(scaled @ vector[:-1] + vector[-1])))
        value = -(weights * (right * np.log(sure + 1e-12) + (1 - right) * np.log(1 - sure + 1e-12))).sum()
        slope = weights * (sure - right)
        free = vector[:-1]
        return float(value + 1e-3 * free @ free), np.append(scaled.T @ slope + 2e-3 * free, slope.sum())

    found = minimum(loss, len(HEAD_NAMES) + 1, [*_bounds(HEAD_NAMES), (None, None)])
    real = found[:-1] / spread * kept
    return (*real.tolist(), float(found[-1] - (real * middle).sum()))


def main() -> None:
    for name, kind in (("ENCODER", "both"), ("WORDS", "")):
        for part, names, found in zip(("rank", "alike"), (NAMES, (*HEAD_NAMES, ALONE)), fit(kind), strict=True):
            shown = (f"{one} {number:.3g}" for one, number in zip(names, found, strict=True) if number)
            print(name, part, "  ".join(shown))


if __name__ == "__main__":
    main()
