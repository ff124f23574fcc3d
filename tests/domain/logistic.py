"""Logistic regression over what stands in texts: fitted whole, so that the order of the lines changes nothing."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Iterable, Sequence, Set
from typing import Any

import numpy as np
from numpy.typing import NDArray

Row = NDArray[Any]
_REMEMBERED = 8
_STEPS = 150
_SHRINK = 0.5
_SMALL = 1e-4
_STEEP = 1e-4


class Lines:
    """Which signs stand in which line, for those signs that stand in several; the constant stands in all.

    `share`: what a sign counts for in a line of so many signs.
    """

    def __init__(self, lines: Sequence[Set[str]], least: int, share: Callable[[int], float] | None = None) -> None:
        seen = Counter(sign for signs in lines for sign in signs)
        self.signs = ["", *sorted(sign for sign, count in seen.items() if count >= least)]
        at = {sign: place for place, sign in enumerate(self.signs)}
        rows = [[0, *sorted(at[sign] for sign in signs if sign in at)] for signs in lines]
        self._places = np.array([place for row in rows for place in row])
        self._sizes = np.array([len(row) for row in rows])
        self._starts = np.concatenate([[0], np.cumsum(self._sizes)[:-1]])
        each = [share(len(signs)) if share else 1.0 for signs in lines]
        self._shares = np.repeat(np.array(each), self._sizes)
        self._shares[self._starts] = 1.0

    def sums(self, weights: Row) -> Row:
        """Of each line, the weights of what stands in it."""
        told = weights[self._places]
        return np.add.reduceat((told.T * self._shares).T, self._starts, axis=0)

    def gathered(self, slopes: Row) -> Row:
        """Of each sign, the slopes of the lines it stands in."""
        return np.bincount(self._places, np.repeat(slopes, self._sizes) * self._shares, len(self.signs))


def fit(
    lines: Sequence[Set[str]],
    holds: Iterable[bool],
    worth: Iterable[float],
    penalty: float,
    least: int,
    share: Callable[[int], float] | None = None,
) -> dict[str, float]:
    """What each sign adds to the odds, the constant under ""; `penalty` keeps the weights small."""
    known = Lines(lines, least, share)
    truth, each = np.array(list(holds), float), np.array(list(worth), float)

    def slope(weights: Row) -> tuple[float, Row]:
        odds = known.sums(weights)
        loss = float((each * (np.logaddexp(0, odds) - truth * odds)).sum() + penalty * (weights[1:] ** 2).sum() / 2)
        down = known.gathered(each * (1 / (1 + np.exp(-np.clip(odds, -30, 30))) - truth))
        down[1:] += penalty * weights[1:]
        return loss, down

    return dict(zip(known.signs, descend(slope, np.zeros(len(known.signs))).tolist(), strict=True))


def sort(
    lines: Sequence[Set[str]], kinds: Sequence[str], worth: Iterable[float], penalty: float, least: int
) -> tuple[list[str], dict[str, Row]]:
    """The kinds, and what each sign adds to the odds of each of them."""
    known, names = Lines(lines, least), sorted(set(kinds))
    truth = np.array([[float(kind == name) for name in names] for kind in kinds])
    each = np.array(list(worth), float)[:, None]

    def slope(flat: Row) -> tuple[float, Row]:
        weights = flat.reshape(len(known.signs), len(names))
        odds = known.sums(weights)
        odds -= odds.max(1, keepdims=True)
        shares = np.exp(odds)
        total = shares.sum(1, keepdims=True)
        told = each[:, 0] * (np.log(total[:, 0]) - (odds * truth).sum(1))
        loss = float(told.sum() + penalty * (weights[1:] ** 2).sum() / 2)
        down = np.stack([known.gathered(column) for column in (each * (shares / total - truth)).T], axis=1)
        down[1:] += penalty * weights[1:]
        return loss, down.ravel()

    found = descend(slope, np.zeros(len(known.signs) * len(names))).reshape(len(known.signs), len(names))
    return names, dict(zip(known.signs, found, strict=True))


def descend(slope: Callable[[Row], tuple[float, Row]], start: Row) -> Row:
    """The lowest point of a bowl, by the slopes of the last steps (L-BFGS)."""
    at, (loss, down) = start, slope(start)
    steps: deque[tuple[Row, Row, float]] = deque(maxlen=_REMEMBERED)
    for _ in range(_STEPS):
        way, size = _way(down, steps), 1.0
        fall = float(down @ way)
        moved = at + way
        then, next_down = slope(moved)
        while then > loss + _STEEP * size * fall and size > _SMALL:
            size *= _SHRINK
            moved = at + size * way
            then, next_down = slope(moved)
        gained = loss - then
        step, turn = moved - at, next_down - down
        if float(step @ turn) > 0:
            steps.append((step, turn, 1 / float(step @ turn)))
        at, loss, down = moved, then, next_down
        if gained < _SMALL * max(loss, 1.0) / 100:
            break
    return at


def _way(down: Row, steps: deque[tuple[Row, Row, float]]) -> Row:
    """Where to go from here, as far as the last steps tell how the slope turns."""
    way = -down
    if not steps:
        return np.asarray(way / max(float(np.linalg.norm(down)), 1.0))
    shares: list[float] = []
    for step, turn, rate in reversed(steps):
        shares.append(rate * float(step @ way))
        way = way - shares[-1] * turn
    step, turn, rate = steps[-1]
    way = way / (rate * float(turn @ turn))
    for (step, turn, rate), share in zip(steps, reversed(shares), strict=True):
        way = way + (share - rate * float(turn @ way)) * step
    return np.asarray(way)
