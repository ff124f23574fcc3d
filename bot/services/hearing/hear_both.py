"""A question with a standard answer and a report in one message: the answer is said and the report becomes a ticket.
Two questions, each with an answer of its own: both are said."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes.talk import NoteMiss
from bot.domain.knowledge import Verdict
from bot.domain.outcome import Outcome
from bot.domain.places.place import Mode
from bot.domain.situation import Situation
from bot.domain.speech.two_matters import Parts, questions_in
from bot.services import tell
from bot.services.context import Context
from bot.services.hearing.answer_question import match, say_answer, would_be_asked
from bot.services.taking.open_several import open_parts, parts_in
from bot.services.taking.open_ticket import open_ticket
from bot.texts import workers_taking


def hear_both(situation: Situation, context: Context) -> Outcome | None:
    """None where there is no question beside a report. One that is not certainly answered is for the worker: with the
    report, or beside several of them as a 咨询 of its own."""
    if situation.late or situation.room.mode is Mode.QUIET:
        return None
    if (questions := questions_in(situation.words)) and (answered := _answer_each(situation, context, questions)):
        return answered
    parts = parts_in(situation, context)
    if not parts.question:
        return None
    asked = replace(situation, words=parts.question)
    found = match(asked, context)
    sure = found.best if found.mentioned is Verdict.ANSWER else None
    answered = say_answer(asked, context, sure, prompted=True) if sure else None
    if answered is None and len(parts.matters) == 1:
        return open_ticket(situation, context, kind=context.category_of(parts.matters[0]))
    if answered is None:
        return _pass_on(asked, situation, context, parts)
    opened = open_parts(situation, context, parts.matters, situation.words)
    return Outcome((*answered.changes, *opened.changes), (*opened.say, *answered.say))


def _pass_on(asked: Situation, situation: Situation, context: Context, parts: Parts) -> Outcome:
    """The question beside several matters, acknowledged with them, and kept as a miss; nobody gets their own."""
    miss = NoteMiss(situation.room.id, parts.question, context.now, situation.room.grid)
    if not would_be_asked(asked, context):
        opened = open_parts(situation, context, (*parts.matters, parts.question), situation.words)
        return Outcome((*opened.changes, miss), opened.say)
    opened = open_parts(situation, context, parts.matters, situation.words)
    return Outcome(
        (*opened.changes, miss), (*opened.say, tell.to_speaker(situation, workers_taking.no_answer_for_you()))
    )


def _answer_each(situation: Situation, context: Context, questions: tuple[str, ...]) -> Outcome | None:
    """None unless all are certainly answered, each by another entry: a story told in questions asks one thing."""
    asked = [replace(situation, words=question) for question in questions]
    found = [match(one, context) for one in asked]
    entries = [one.best for one in found if one.mentioned is Verdict.ANSWER and one.best]
    if len({entry.id for entry in entries}) < len(questions):
        return None
    said = [say_answer(one, context, entry, prompted=True) for one, entry in zip(asked, entries, strict=True)]
    told = [one for one in said if one is not None]
    if len(told) < len(questions):
        return None
    return Outcome(
        tuple(change for one in told for change in one.changes), tuple(say for one in told for say in one.say)
    )
