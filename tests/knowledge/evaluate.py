"""Measures the answers on labelled questions: `python -m tests.knowledge.evaluate`.

Prints the goals beside what is reached on the measured parts of our own set, and on every set in FAQ_EVAL_DIR,
with and without an encoder, beside BM25 and character TF-IDF in the same run.
Figures come in shares of one. "False answers" are weighted 0.9 group talk + 0.1 near-domain questions.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np
import yaml

from bot.domain.knowledge import Verdict
from bot.knowledge.encoders import EncoderMissing, open_encoder
from bot.knowledge.knowledge import Knowledge
from tests.knowledge.curves import svg
from tests.knowledge.questions import NEAR_STRATA, Asked, Entry, Set, folder, own
from tests.knowledge.rivals import rivals

ROOT = Path(__file__).resolve().parents[2]
TODAY = date(2026, 11, 21)
GOALS = {
    "直接问 前 1": 0.86,
    "直接问 前 3": 0.95,
    "平实 前 1": 0.99,
    "口语 前 1": 0.74,
    "主动答对（误答 ≤ 0.5 %）": 0.57,
    "主动答对（误答 ≤ 0.2 %）": 0.50,
    "出厂点误答": 0.002,
    "出厂点近域误答": 0.015,
    "直接回答而错": 0.05,
    "改给选项": 0.25,
}
_LESS_IS_MORE = frozenset(("出厂点误答", "出厂点近域误答", "直接回答而错", "改给选项"))


@dataclass(frozen=True)
class Reply:
    """What a method does with one line: entries best first, certainty unasked, and its decisions, if it has any."""

    asked: Asked
    ranked: tuple[str, ...]
    score: float
    answer: bool | None = None
    mentioned: str = ""

    @property
    def right(self) -> bool:
        return bool(self.ranked) and self.ranked[0] in self.asked.gold


def build(labelled: Set, encoder_kind: str, scratch: Path) -> Knowledge:
    """A Knowledge over the entries of a set, complete; `encoder_kind` "" is words alone. Raises EncoderMissing."""
    faq = scratch / labelled.name
    faq.mkdir(parents=True, exist_ok=True)
    rows = [
        {
            "编号": entry.id,
            "标准问": entry.question,
            "相似问": list(entry.similar),
            "答案": entry.answer.translate({ord("{"): "（", ord("}"): "）"}),
        }
        for entry in _without_twins(labelled)
    ]
    (faq / "条目.yaml").write_text(yaml.safe_dump(rows, allow_unicode=True, sort_keys=False), encoding="utf-8")
    encoder = open_encoder(encoder_kind) if encoder_kind else None
    knowledge = Knowledge(faq, ROOT / "data/words.txt", ROOT / "data/synonyms.yaml", encoder, _kept(labelled.name))
    faults = knowledge.reload(None)
    if faults:
        raise SystemExit("\n".join(map(str, faults)))
    knowledge.load_jieba()
    while not knowledge.embed():
        pass
    return knowledge


def _without_twins(labelled: Set) -> list[Entry]:
    """Research sets hold the same wording twice; the first one stays."""
    seen: set[str] = set()
    kept = []
    for entry in labelled.entries:
        key = "".join(sign for sign in entry.question.lower() if sign.isalnum())
        if key not in seen:
            seen.add(key)
            kept.append(entry)
    return kept


def _kept(name: str) -> Path:
    """Where vectors are kept between runs."""
    return ROOT / "data/state/eval" / name


def ours(labelled: Set, knowledge: Knowledge) -> list[Reply]:
    replies = []
    for asked in (*labelled.questions, *labelled.negatives):
        if asked.kind == "talk" and not knowledge.worth_encoding(asked.text):
            # As in the bot: what is put to nobody and asks nothing is not looked at any closer.
            replies.append(Reply(asked, (), 0.0, False, Verdict.NONE.value))
            continue
        judgement = knowledge.judge(asked.text, None, TODAY)
        match = judgement.match
        ranked = tuple(candidate.entry.id for candidate in match.candidates)
        replies.append(Reply(asked, ranked, judgement.unasked, match.sure, match.mentioned.value))
    return replies


def theirs(labelled: Set) -> dict[str, list[Reply]]:
    rows = [(entry.id, text) for entry in labelled.entries for text in (entry.question, *entry.similar)]
    found = {}
    for name, rank in rivals([text for _, text in rows]).items():
        replies = []
        for asked in (*labelled.questions, *labelled.negatives):
            order, score = rank(asked.text)
            replies.append(Reply(asked, tuple(dict.fromkeys(rows[at][0] for at in order))[:10], score))
        found[name] = replies
    return found


def figures(replies: list[Reply]) -> dict[str, float]:
    """The goals' figures of one method on one set; decisions only where the method has any."""
    asked = [reply for reply in replies if reply.asked.gold]
    result = {
        "直接问 前 1": _share(reply.right for reply in asked),
        "直接问 前 3": _share(not set(reply.ranked[:3]).isdisjoint(reply.asked.gold) for reply in asked),
    }
    for shown, kind in (("平实", "plain"), ("口语", "colloquial"), ("方言", "dialect"), ("错字", "typo")):
        some = [reply for reply in asked if reply.asked.kind == kind]
        if some:
            result[f"{shown} 前 1"] = _share(reply.right for reply in some)
    for budget, shown in ((0.005, "0.5"), (0.002, "0.2")):
        limit = threshold(replies, budget)
        result[f"主动答对（误答 ≤ {shown} %）"] = _share(reply.right and reply.score > limit for reply in asked)
    if replies[0].answer is not None:
        result |= _decided(replies, asked)
    return result


def _decided(replies: list[Reply], asked: list[Reply]) -> dict[str, float]:
    near = [reply for reply in replies if reply.asked.kind in NEAR_STRATA]
    return {
        "出厂点主动答对": _share(bool(reply.answer) and reply.right for reply in asked),
        "出厂点误答": _false(replies, lambda reply: bool(reply.answer)),
        "出厂点近域误答": _share(bool(reply.answer) for reply in near),
        "直接回答": _share(reply.mentioned == "answer" for reply in asked),
        "直接回答而错": _share(reply.mentioned == "answer" and not reply.right for reply in asked),
        "改给选项": _share(reply.mentioned == "choices" for reply in asked),
        "近域被直接回答": _share(reply.mentioned == "answer" for reply in near),
    }


def threshold(replies: list[Reply], budget: float) -> float:
    """The lowest score above which false answers stay within the budget."""
    limit = float("inf")
    for score in sorted({reply.score for reply in replies if not reply.asked.gold}, reverse=True):
        if _false(replies, lambda reply, score=score: reply.score >= score) > budget:  # type: ignore[misc]
            return score
        limit = score
    return limit if limit == float("inf") else -1.0


def _false(replies: list[Reply], answered: Callable[[Reply], bool]) -> float:
    """Share of lines answered that should not be: 0.9 over the strata of talk, 0.1 over the near-domain ones."""
    strata: dict[str, list[bool]] = {}
    for reply in replies:
        if not reply.asked.gold:
            strata.setdefault(reply.asked.kind, []).append(answered(reply))
    talk = [_share(values) for kind, values in strata.items() if kind not in NEAR_STRATA]
    near = [_share(values) for kind, values in strata.items() if kind in NEAR_STRATA]
    if not talk or not near:
        return float(np.mean(talk or near or [0.0]))
    return 0.9 * float(np.mean(talk)) + 0.1 * float(np.mean(near))


def curve(replies: list[Reply]) -> list[tuple[float, float]]:
    """(false, right) at each threshold, the strictest first."""
    asked = [reply for reply in replies if reply.asked.gold]
    scores = sorted({reply.score for reply in replies if reply.score > 0}, reverse=True)
    return [
        (
            _false(replies, lambda reply, score=score: reply.score >= score),  # type: ignore[misc]
            _share(reply.right and reply.score >= score for reply in asked),
        )
        for score in scores[:: max(1, len(scores) // 150)]
    ]


def _share(values: Iterable[bool]) -> float:
    counted = list(values)
    return sum(counted) / len(counted) if counted else 0.0


def methods(labelled: Set, scratch: Path) -> dict[str, list[Reply]]:
    """Every method's replies on one set."""
    found = {}
    try:
        found["小灵通（编码器）"] = ours(labelled, build(labelled, "both", scratch))
    except EncoderMissing as error:
        print(f"没有编码器（{error}），只测词语。", file=sys.stderr)
    found["小灵通（只用词）"] = ours(labelled, build(labelled, "", scratch))
    return found | theirs(labelled)


def table(results: dict[str, dict[str, float]]) -> str:
    """Figures by method, beside the goal; ✓ where the first column reaches it."""
    names = list(dict.fromkeys(name for figures in results.values() for name in figures))
    head = ["", "目标", *results]
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    for name in names:
        goal = GOALS.get(name)
        cells = [f"{figures[name]:.3f}" if name in figures else "–" for figures in results.values()]
        first = next(iter(results.values())).get(name)
        if goal is not None and first is not None:
            cells[0] += " ✓" if (first <= goal if name in _LESS_IS_MORE else first >= goal) else ""
        sign = "" if goal is None else f"{'≤' if name in _LESS_IS_MORE else '≥'} {goal:g}"
        lines.append("| " + " | ".join([name, sign, *cells]) + " |")
    return "\n".join(lines)


def sets() -> list[Set]:
    """Our own parts that are only measured, and every set in FAQ_EVAL_DIR."""
    found = [own("measured"), own("fresh"), own("unseen"), own("latest"), own("bridge"), own("canal"), own("summit")]
    place = os.environ.get("FAQ_EVAL_DIR")
    if place:
        found += [
            folder(Path(place), path.name[: -len(".faq.jsonl")]) for path in sorted(Path(place).glob("*.faq.jsonl"))
        ]
    return found


def main() -> None:
    """Print every table; `--curves FOLDER` draws the curves there as well."""
    drawn = Path(sys.argv[sys.argv.index("--curves") + 1]) if "--curves" in sys.argv else None
    with tempfile.TemporaryDirectory() as scratch:
        for labelled in sets():
            counts = f"{len(labelled.entries)} 条，{len(labelled.questions)} 问，{len(labelled.negatives)} 句不该答"
            print(f"\n{labelled.name}：{counts}\n")
            replies = methods(labelled, Path(scratch))
            print(table({name: figures(each) for name, each in replies.items()}))
            if drawn:
                picture = svg(f"主动回答：{labelled.name}", {name: curve(each) for name, each in replies.items()})
                (drawn / f"answers-{labelled.name}.svg").write_text(picture, encoding="utf-8")


if __name__ == "__main__":
    main()
