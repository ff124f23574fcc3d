"""Examples to learn from: every line that may be learned from, with the close looks at the entries that might answer it.

They come from the tuned parts, from the starter content (each 相似问 asked of the rest; entries left out altogether,
whose questions nothing then answers) and from group talk; never from what is only measured. The sayings of sayings.py
are taken away from our older questions, and of those of everyday/ the nearest ones, so that they do not count for more
than they will be worth on questions that nobody thought of. Chat in FAQ_EVAL_DIR/negatives.jsonl is used where it is
there.
"""

from __future__ import annotations

import json
import os
import random
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from bot.knowledge.beyond import Beyond
from bot.knowledge.encoders import open_encoder
from bot.knowledge.feature_names import NAMES
from bot.knowledge.features import Pair, head_values, other_matter
from bot.knowledge.gate import LEAST_TONE
from bot.knowledge.judge import candidates, rank
from bot.knowledge.knowledge import Knowledge
from bot.knowledge.speech import manner
from bot.knowledge.vectors import Matrix
from bot.knowledge.weights import Weights
from tests.knowledge.learn_tone import held_out
from tests.knowledge.questions import REAL, TUNED, Asked, chatter, own

ROOT = Path(__file__).resolve().parents[2]
TODAY = date(2026, 11, 21)
FOLDS = 6
_GOOD_TEXT = """
语义 语义均 语义答 事类 事类高 全文 字 义 义均 音 覆盖 反覆盖 同事 同问 全同 分 领先 语义领先 全覆盖 近覆盖
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

LIKE_REAL = 3.0
"""What a line of the parts counts for that were written without a look at the matcher."""

WITHOUT = 0.3
"""What a question counts for whose entry is looked past, beside the question itself."""

CHAT = 1200
_AT = NAMES.index("言外")
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
    """One line against one collection: its close looks, and which of them is right (-1: none). It is left out with its
    `part`.

    `head` gives the decision about the first entry, or if asked so about the first wrong one, as if the right one were
    not there. `retell` gives the close looks what the question says beyond the entry as other weights tell it.
    """

    line: Line
    part: str
    found: list[Pair]
    right_at: int
    head: Callable[[Weights, bool], Head | None]
    retell: Callable[[Beyond], None]


@dataclass(frozen=True, slots=True)
class Seen:
    """A line with the decision about the first entry that was found for it, or about the first wrong one, and its share
    of the line's weights."""

    line: Line
    part: str
    share: float
    head: Head

    @property
    def talk(self) -> bool:
        return self.line.asked.kind in ("talk", "chat")


def look(made: Iterable[Example], weights: Weights) -> list[Seen]:
    """The decisions about the first entries, and about the first wrong ones as if the right ones were not there."""
    found = []
    for example in made:
        line = example.line
        asked_without = example.right_at >= 0 and line.asked.kind != "left" and line.hidden != 1
        for wrong, share in ((False, 1.0), (True, WITHOUT * asked_without)):
            head = example.head(weights, wrong) if share else None
            if head is not None:
                found.append(Seen(line, example.part, share, head))
    return found


def examples(encoder_kind: str) -> list[Example]:
    """Every example, on words alone when `encoder_kind` is empty."""
    encoder = open_encoder(encoder_kind) if encoder_kind else None
    made: list[Example] = []
    tones, parts = held_out()
    for entries, lines in _collections(tones):
        with tempfile.TemporaryDirectory() as scratch:
            (Path(scratch) / "条目.yaml").write_text(yaml.safe_dump(entries, allow_unicode=True), encoding="utf-8")
            knowledge = Knowledge(
                Path(scratch), ROOT / "data/words.txt", ROOT / "data/synonyms.yaml", encoder, ROOT / "data/state/fit"
            )
            knowledge.reload(None)
            knowledge.load_jieba()
            knowledge.embed()
            made += [_example(knowledge, line, parts.get(line.asked.text, "")) for line in lines]
    return made


def _collections(tones: dict[str, float]) -> Iterator[tuple[list[dict[str, Any]], list[Line]]]:
    chat, told = _chat(), chatter()
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
        lines += [Line(asked, -1, 0.0, 1.0 * more, 4.0 * more) for asked in labelled.negatives if asked.kind == "near"]
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


def _example(knowledge: Knowledge, line: Line, part: str) -> Example:
    asked = line.asked
    index, analyser, encoded = knowledge.parts_for(asked.text, line.hidden < 0)
    terms = analyser.terms(asked.text, line.hidden < 0)
    if line.hidden > 0 and encoded is not None and index.vectors is not None:
        encoded = index.vectors.encoded(terms.spoken, encoded.vector, encoded.words, line.hidden)
    found = candidates(terms, encoded, index, None, TODAY)
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

    def retell(beyond: Beyond) -> None:
        telling = beyond.telling(terms.text)
        for at, pair in enumerate(found):
            fit = beyond.fits(telling, pair.uncovered, index.gists[pair.entry].text)
            found[at] = replace(pair, values=(*pair.values[:_AT], fit, *pair.values[_AT + 1 :]))

    return Example(line, part, found, right_at, head, retell)
