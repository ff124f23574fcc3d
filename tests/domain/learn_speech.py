"""Learns how much the words of a text speak for a report that nobody addressed to the bot.

`python -m tests.domain.learn_speech` after lines were added to the tuned part writes bot/domain/speech_weights.py.
Only lines that may be looked at are learned from; the measured parts never are.
"""

from __future__ import annotations

from collections.abc import Callable, Set

from bot.domain.emergency_score import characters, grams
from tests.domain.evaluate_speech import categories, lines
from tests.domain.learn_wording import DOMAIN, ORDINARY, Example, learn, write

_AT_A_PLACE = frozenset(
    ("水电气暖", "楼盘问题", "环境保护", "市政管养", "安全生产", "噪声扰民", "环境卫生", "停车管理")
)


def reports(signs: Callable[[str], Set[str]]) -> list[Example]:
    """Reports and what neighbours talk about otherwise; matters told to the office are most often reports."""
    told = [(line.text, line.label == "report", 1.0) for line in lines("report", "tuned")]
    told += [(line.text, True, ORDINARY) for line in lines("category", "tuned") if line.label in _AT_A_PLACE]
    told += [
        (example, True, ORDINARY) for kind in categories() if kind.name in _AT_A_PLACE for example in kind.examples
    ]
    told += [(line.text, False, 1.0) for line in lines("speech", "tuned") if line.label in ("question", "neither")]
    told += [(line.text, False, ORDINARY) for line in lines("emergency", "tuned") if line.label == "none"]
    return [Example(signs(text), report, weight) for text, report, weight in told]


if __name__ == "__main__":
    tables = {"": learn(reports(grams)), "GLANCE_": learn(reports(characters))}
    write(tables, "a report", DOMAIN / "speech_weights.py", by="learn_speech.py")
