"""Many questions at once, for measuring: what would be ranked, and what would be said."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from bot.knowledge.knowledge import Knowledge


def answer_batch(lines: Iterable[str], knowledge: Knowledge, today: date) -> Iterator[dict[str, Any]]:
    """For each JSON line {"qid", "text"} the decision, in input order; all entries, no grid. Blank lines are left out.

    Gives {"qid", "ranked", "score", "answer", "mentioned"}. Raises ValueError for a line that is no such object.
    """
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            asked = json.loads(line)
            qid, text = asked["qid"], str(asked["text"])
        except (ValueError, KeyError, TypeError) as error:
            raise ValueError(number) from error
        judgement = knowledge.judge(text, None, today)
        match = judgement.match
        yield {
            "qid": qid,
            "ranked": [candidate.entry.id for candidate in match.candidates],
            "score": judgement.unasked,
            "answer": match.sure,
            "mentioned": match.mentioned.value,
        }
