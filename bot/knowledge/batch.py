"""Many questions at once, for measuring: what would be ranked, and what would be said."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any

from bot.domain.knowledge import Match, Verdict
from bot.knowledge.knowledge import Knowledge

Decide = Callable[[str, Match], tuple[bool, Verdict]]
"""Of a text and its match: whether it is answered where it is put to nobody, and what is said to whoever asks the bot."""


def answer_batch(lines: Iterable[str], knowledge: Knowledge, today: date, decide: Decide) -> Iterator[dict[str, Any]]:
    """For each JSON line {"qid", "text"} the decision, in input order; all entries, no grid. Blank lines are left out.

    Gives {"qid", "ranked", "score", "answer", "mentioned"}. Raises ValueError for a line that is no such object, before
    anything is judged.
    """
    asked = [_asked(number, line) for number, line in enumerate(lines, 1) if line.strip("\ufeff \t\r\n")]
    return (_decision(qid, text, knowledge, today, decide) for qid, text in asked)


def _asked(number: int, line: str) -> tuple[Any, str]:
    """Editors of some systems begin a file with an invisible mark."""
    try:
        asked = json.loads(line.removeprefix("\ufeff") if number == 1 else line)
        qid, text = asked["qid"], asked["text"]
    except (ValueError, KeyError, TypeError) as error:
        raise ValueError(number) from error
    if not isinstance(text, str):
        raise ValueError(number)
    return qid, text


def _decision(qid: Any, text: str, knowledge: Knowledge, today: date, decide: Decide) -> dict[str, Any]:
    judgement = knowledge.judge(text, None, today)
    unasked, mentioned = decide(text, judgement.match)
    return {
        "qid": qid,
        "ranked": [candidate.entry.id for candidate in judgement.match.candidates],
        "score": judgement.unasked,
        "answer": unasked,
        "mentioned": mentioned.value,
    }
