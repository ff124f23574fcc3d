"""The usual ways to find an entry, to measure ours beside: BM25 twice and character TF-IDF."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from bot.knowledge.field import Fields

Rank = Callable[[str], tuple[list[int], float]]
"""A question in, the rows best first and the score of the first out."""


def rivals(wordings: Sequence[str]) -> dict[str, Rank]:
    """By name; those whose package is not installed are left out."""
    found: dict[str, Rank] = {"字 TF-IDF": _characters(wordings)}
    for name, maker in (("rank-bm25", _rank_bm25), ("bm25s", _bm25s)):
        try:
            found[name] = maker(wordings)
        except ImportError:
            continue
    return found


def _order(scores: Any) -> tuple[list[int], float]:
    order = np.argsort(-np.asarray(scores), kind="stable")[:60].tolist()
    return order, float(scores[order[0]])


def _characters(wordings: Sequence[str]) -> Rank:
    def grams(text: str) -> list[str]:
        return list(dict.fromkeys([*text, *(text[at : at + 2] for at in range(len(text) - 1))]))

    index = Fields([[grams(text) for text in wordings]])
    return lambda text: _order(index.cosines((grams(text),))[0])


def _words() -> Callable[[str], list[str]]:
    jieba = importlib.import_module("jieba")
    jieba.setLogLevel(60)
    tokenizer = jieba.Tokenizer()
    return lambda text: list(tokenizer.cut(text))


def _rank_bm25(wordings: Sequence[str]) -> Rank:
    package, cut = importlib.import_module("rank_bm25"), _words()
    index = package.BM25Okapi([cut(text) for text in wordings])
    return lambda text: _order(index.get_scores(cut(text)))


def _bm25s(wordings: Sequence[str]) -> Rank:
    package, cut = importlib.import_module("bm25s"), _words()
    index = package.BM25()
    index.index([cut(text) for text in wordings], show_progress=False)
    known = set(index.vocab_dict)

    def rank(text: str) -> tuple[list[int], float]:
        words = [word for word in cut(text) if word in known]
        return _order(index.get_scores(words)) if words else ([], 0.0)

    return rank
