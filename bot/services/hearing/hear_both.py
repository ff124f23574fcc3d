"""A question with a standard answer and a report in one message: the answer is said and the report becomes a ticket.
Two questions, each with an answer of its own: both are said."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes.talk import NoteMiss
from bot.domain.knowledge import Verdict
from bot.domain.outcome import Outcome, together
from bot.domain.places.place import Mode
from bot.domain.situation import Situation
from bot.domain.speech.two_matters import Parts, is_counted, questions_in
from bot.domain.talk.follow_up import is_topicless
from bot.services import tell
from bot.services.context import Context
from bot.services.hearing.answer_question import match, say_answer, would_be_asked
from bot.services.taking.open_several import open_parts, parts_in, stays_whole
from bot.services.taking.open_ticket import open_ticket
from bot.texts import workers_taking


def hear_both(situation: Situation, context: Context) -> Outcome | None:
    """None where there is no question beside a report. One that is not certainly answered is for the worker: with the
    report, or beside several of them as a 咨询 of its own."""
    if situation.late or situation.room.mode is Mode.QUIET:
        return None
    if questions := questions_in(situation.words):
        if answered := _answer_each(situation, context, questions):
            return answered
        if is_counted(situation.words) and not stays_whole(situation, context, questions):
            return _answer_some(situation, context, Parts((), questions))
    parts = parts_in(situation, context)
    return _answer_some(situation, context, parts) if parts.questions else None


def _answer_some(situation: Situation, context: Context, parts: Parts) -> Outcome | None:
    """What is certainly answered is said; the rest is passed on with the matters."""
    said: list[Outcome] = []
    left: list[str] = []
    questions = _with_topics(parts.questions)
    if not parts.matters and len(questions) < 2:
        return None
    for question in questions:
        asked = replace(situation, words=question)
        found = match(asked, context)
        sure = found.best if found.mentioned is Verdict.ANSWER else None
        answered = say_answer(asked, context, sure, prompted=True) if sure else None
        if answered is None:
            left.append(question)
        else:
            said.append(answered)
    if not said and len(parts.matters) < 2:
        return open_ticket(situation, context, kind=context.category_of(parts.matters[0])) if parts.matters else None
    passed_on = _pass_on(situation, context, parts.matters, left)
    return together((passed_on, *said))


def _with_topics(questions: tuple[str, ...]) -> list[str]:
    """一个是居住证怎么办 还有就是要带什么: the second is of the same."""
    found: list[str] = []
    for question in questions:
        if found and is_topicless(question):
            found[-1] = f"{found[-1]}，{question}"
        else:
            found.append(question)
    return found


def _pass_on(situation: Situation, context: Context, matters: tuple[str, ...], questions: list[str]) -> Outcome:
    """The matters and the questions beside them, acknowledged together, each question kept as a miss; nobody gets their
    own."""
    misses = tuple(NoteMiss(situation.room.id, one, context.now, situation.room.grid) for one in questions)
    own = [one for one in questions if would_be_asked(replace(situation, words=one), context)]
    told = (*matters, *(one for one in questions if one not in own))
    opened = open_parts(situation, context, told, situation.words) if told else Outcome()
    says = (tell.to_speaker(situation, workers_taking.no_answer_for_you()),) if own else ()
    return Outcome((*opened.changes, *misses), (*opened.say, *says))


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
