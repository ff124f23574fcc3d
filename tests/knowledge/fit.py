"""Fits the weights of bot/knowledge/weights.py anew: `python -m tests.knowledge.fit` prints them.

Learns from the tuned parts, from the starter content (each 相似问 asked of the rest; entries left out altogether, whose
questions nothing then answers) and from group talk; never from what is only measured. The examples are those that the
unprompted decision is learned from as well (learn_unasked.py).
Needs scipy and an encoder. Chat in FAQ_EVAL_DIR/negatives.jsonl is used where it is there.
The sayings of sayings.py are taken away from our questions, and of those of everyday/ the nearest ones, so that they
do not count for more than they will be worth on questions that nobody thought of.
"""

from __future__ import annotations

import json
import os
import random
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import yaml
from numpy.typing import NDArray

from bot.knowledge.encoders import open_encoder
from bot.knowledge.feature_names import HEAD_NAMES, NAMES
from bot.knowledge.features import Pair, head_values, other_matter, pairs
from bot.knowledge.forest import Forest
from bot.knowledge.gate import LEAST_TONE
from bot.knowledge.judge import rank
from bot.knowledge.knowledge import Knowledge
from bot.knowledge.speech import manner
from bot.knowledge.vectors import Matrix
from bot.knowledge.weights import ALONE, Weights
from tests.knowledge.learn_tone import held_out
from tests.knowledge.questions import TUNED, Asked, chatter, own

ROOT = Path(__file__).resolve().parents[2]
TODAY = date(2026, 11, 21)
FOLDS = 6
_GOOD_TEXT = """
语义 语义均 语义答 事类 事类高 词 字 义 义均 音 覆盖 反覆盖 同事 同问 全同 分 领先 语义领先 全覆盖 近覆盖
近最低 近反 近反低 提问 有问号 像事 事类领先 问腔 言外 答覆盖 字覆盖 对照
"""
GOOD = frozenset(_GOOD_TEXT.split())
_BAD_TEXT = """
异事 多事 缺事 异问 轻异问 顺带问 否定不合 生词 最重漏词 漏动作 陈述 反问 邀约 对人 长文 全漏 别事
"""
BAD = frozenset(_BAD_TEXT.split())
_MANNER_TEXT = """
提问 陈述 反问 邀约 对人 有问号 长文
"""
MANNER = frozenset(_MANNER_TEXT.split())
UNUSED = frozenset(("长", "提示"))
Array = NDArray[np.float64]


REAL = frozenset(("street", "lane", "north", "south", "county", "delta"))
LIKE_REAL = 3.0
"""What a line of these counts for: they were written without a look at the matcher."""

CHAT = 1200
_PULL = 3e-4
_OTHERS = len(TUNED) - len(REAL)


@dataclass(frozen=True)
class Line:
    """What is asked, how many of the nearest sayings are hidden (-1: none, and hints are looked up), and what the
    line weighs in each fit."""

    asked: Asked
    hidden: int
    rank: float
    told: float
    unasked: float


@dataclass(frozen=True, slots=True)
class Head:
    """What the decision about the first entry goes by, whether that entry is right, what it does not cover, all that it
    says, and the vectors of the question, of the nearest wording and of the entry."""

    values: tuple[float, ...]
    right: bool
    core: str
    uncovered: tuple[str, ...]
    text: str
    other: bool
    vectors: tuple[Matrix, Matrix, Matrix] | None


@dataclass
class Example:
    """One line against one collection: its close looks, and which of them is right (-1: none).

    `head` gives the decision about the first entry, or if asked so about the first wrong one, as if the right one were
    not there.
    """

    line: Line
    found: list[Pair]
    right_at: int
    head: Callable[[Weights, bool], Head | None]


def examples(encoder_kind: str) -> list[Example]:
    """Every example, on words alone when `encoder_kind` is empty."""
    encoder = open_encoder(encoder_kind) if encoder_kind else None
    made: list[Example] = []
    for entries, lines in _collections():
        with tempfile.TemporaryDirectory() as scratch:
            (Path(scratch) / "条目.yaml").write_text(yaml.safe_dump(entries, allow_unicode=True), encoding="utf-8")
            knowledge = Knowledge(
                Path(scratch), ROOT / "data/words.txt", ROOT / "data/synonyms.yaml", encoder, ROOT / "data/state/fit"
            )
            knowledge.reload(None)
            knowledge.load_jieba()
            knowledge.embed()
            made += [_example(knowledge, line) for line in lines]
    return made


def _collections() -> Iterator[tuple[list[dict[str, Any]], list[Line]]]:
    chat, told = _chat(), chatter()
    tones, _ = held_out()
    for number, part in enumerate(TUNED):
        labelled = own(part)
        real = part in REAL
        more = LIKE_REAL if real else 1.0
        if real:
            lines = [Line(asked, -1, more, more, more) for asked in labelled.questions]
        else:
            lines = [Line(asked, 4, 1.0, 1.0, 1.0) for asked in labelled.questions]
            lines += [Line(asked, 1, 0.3, 0.3, 0.0) for asked in labelled.questions]
        talk = [asked for asked in labelled.negatives if asked.kind == "talk"]
        talk += told if real else told[number::_OTHERS]
        talk += [Asked(text, "chat") for text in chat[number * CHAT : (number + 1) * CHAT]]
        lines += [Line(asked, -1, 0.0, 0.6 * more, 4.0 * more) for asked in labelled.negatives if asked.kind == "near"]
        lines += [
            Line(asked, -1, 0.0, 0.0, 4.0 * more)
            for asked in dict.fromkeys(talk)
            if tones.get(asked.text, 0.0) >= LEAST_TONE
        ]
        rows = [_row(entry.question, entry.question, entry.similar, entry.answer) for entry in labelled.entries]
        yield rows, lines
    yield from _starter_folds()


def _chat() -> list[str]:
    file = Path(os.environ.get("FAQ_EVAL_DIR", "")) / "negatives.jsonl"
    if not file.is_file():
        return []
    texts = [json.loads(line)["text"] for line in file.read_text(encoding="utf-8").splitlines()]
    random.Random(5).shuffle(texts)
    return texts


def _starter_folds() -> Iterator[tuple[list[dict[str, Any]], list[Line]]]:
    rows = [row for path in sorted((ROOT / "faq").glob("*.yaml")) for row in yaml.safe_load(path.read_text("utf-8"))]
    order = list(range(len(rows)))
    random.Random(3).shuffle(order)
    for fold in range(FOLDS):
        out = set(order[fold::FOLDS])
        kept: list[dict[str, Any]] = []
        lines: list[Line] = []
        for number, row in enumerate(rows):
            similar = list(row.get("相似问") or [])
            if number in out:
                lines += [Line(Asked(text, "out"), -1, 0.0, 0.25, 0.25) for text in (row["标准问"], *similar)]
                continue
            if fold < len(similar):
                lines.append(Line(Asked(similar.pop(fold), "left", (row["编号"],)), -1, 0.5, 0.7, 0.15))
            kept.append(_row(row["编号"], row["标准问"], similar, row["答案"]))
        yield kept, lines


def _row(id: str, question: str, similar: Any, answer: str) -> dict[str, Any]:
    return {"编号": id, "标准问": question, "相似问": list(similar), "答案": answer}


def _example(knowledge: Knowledge, line: Line) -> Example:
    asked = line.asked
    index, analyser, encoded = knowledge.parts_for(asked.text, line.hidden < 0)
    terms = analyser.terms(asked.text, line.hidden < 0)
    if line.hidden > 0 and encoded is not None and index.vectors is not None:
        encoded = index.vectors.encoded(terms.spoken, encoded.vector, encoded.words, line.hidden)
    found = pairs(terms, encoded, index, None, TODAY) if terms.senses else []
    gold = asked.gold[0] if asked.gold else ""
    right_at = next((at for at, pair in enumerate(found) if index.entries[pair.entry].id == gold), -1)

    def head(weights: Weights, wrong: bool = False) -> Head | None:
        kept = [pair for at, pair in enumerate(found) if not (wrong and at == right_at)]
        if not kept:
            return None
        ranked, scores = rank(kept, weights)
        first = ranked[0]
        values = head_values(terms, encoded, index, ranked, scores, manner(asked.text, terms.text))
        right = index.entries[first.entry].id == gold
        other = bool(other_matter(terms, index, first))
        seen = None
        if encoded is not None and index.vectors is not None:
            seen = (encoded.vector, *index.vectors.sides(first.row, first.entry))
        return Head(values, right, terms.text, first.uncovered, index.gists[first.entry].text, other, seen)

    return Example(line, found, right_at, head)


def fit(encoder_kind: str) -> Weights:
    """The weights; the operating points are left to whoever reads the tables of evaluate.py."""
    learned = examples(encoder_kind)
    ranking = _fit_rank(learned)
    first = Weights(ranking, (), (), Forest(0.0, ""), 0.0, 0.0, 0.0)
    heads = [(example.line, looked) for example in learned if (looked := example.head(first, False))]
    values = np.array([head.values for _, head in heads])
    right = np.array([float(head.right) for _, head in heads])
    told = _fit_head(values, right, np.array([line.told for line, _ in heads]), UNUSED | MANNER)
    alike = _fit_head(values, right, np.array([line.unasked for line, _ in heads]), UNUSED)
    return Weights(ranking, told, alike, first.unasked, 0.0, 0.0, 0.0)


def _bounds(names: tuple[str, ...]) -> list[tuple[float | None, float | None]]:
    return [(0.0, None) if name in GOOD else (None, 0.0) if name in BAD else (None, None) for name in names]


def _minimum(loss: Callable[[Array], tuple[float, Array]], size: int, bounds: Any) -> Array:
    from scipy.optimize import minimize

    found: Array = minimize(
        loss, np.zeros(size), jac=True, method="L-BFGS-B", bounds=bounds, options={"maxiter": 2000}
    ).x
    return found


def _fit_rank(learned: list[Example]) -> tuple[float, ...]:
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

    return tuple(_minimum(loss, len(NAMES), _bounds(NAMES)).tolist())


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

    found = _minimum(loss, len(HEAD_NAMES) + 1, [*_bounds(HEAD_NAMES), (None, None)])
    real = found[:-1] / spread * kept
    return (*real.tolist(), float(found[-1] - (real * middle).sum()))


def main() -> None:
    for name, kind in (("ENCODER", "both"), ("WORDS", "")):
        weights = fit(kind)
        for part, names in (("rank", NAMES), ("told", (*HEAD_NAMES, ALONE)), ("alike", (*HEAD_NAMES, ALONE))):
            shown = (f"{one} {number:.3g}" for one, number in zip(names, getattr(weights, part), strict=True) if number)
            print(name, part, "  ".join(shown))


if __name__ == "__main__":
    main()
