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


def hear_both(situation: Situation, context: Context) -> Outcome | None:
    """None where there is no question beside a report, or none that is certainly answered: then it stays one message
    for the worker, who reads both."""
    if situation.late or situation.room.mode is Mode.QUIET:
        return None
    parts = parts_in(situation, context)
    if not parts.question:
        return None
    asked = replace(situation, words=parts.question)
    found = match(asked, context)
    if found.mentioned is not Verdict.ANSWER or found.best is None:
        return None
    answered = say_answer(asked, context, found.best, prompted=True)
    if answered is None:
        return None
    opened = open_parts(situation, context, parts.matters, situation.words)
    return Outcome((*answered.changes, *opened.changes), (*opened.say, *answered.say))
