"""A question with a standard answer and a report in one message: the answer is said and the report becomes a ticket."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.knowledge import Verdict
from bot.domain.outcome import Outcome
from bot.domain.place import Mode
from bot.domain.situation import Situation
from bot.services.answer_question import match, say_answer
from bot.services.context import Context
from bot.services.open_several import open_parts, parts_in
from bot.services.open_ticket import open_ticket


def hear_both(situation: Situation, context: Context) -> Outcome | None:
    """None where there is no question beside a report. One that is not certainly answered is for the worker, who reads
    it with the report."""
    if situation.late or situation.room.mode is Mode.QUIET:
        return None
    parts = parts_in(situation, context)
    if not parts.question:
        return None
    asked = replace(situation, words=parts.question)
    found = match(asked, context)
    sure = found.best if found.mentioned is Verdict.ANSWER else None
    answered = say_answer(asked, context, sure, prompted=True) if sure else None
    if answered is None and len(parts.matters) == 1:
        return open_ticket(situation, context, kind=context.category_of(parts.matters[0]))
    opened = open_parts(situation, context, parts.matters, situation.words)
    if answered is None:
        return opened
    return Outcome((*answered.changes, *opened.changes), (*opened.say, *answered.say))
