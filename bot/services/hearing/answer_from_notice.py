"""A question put to the bot about a notice that this room has just been sent: its own sentence is said, or the worker
hears which notice is meant."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.knowledge import Verdict
from bot.domain.notices.notice import plain_text
from bot.domain.outcome import Outcome, Urgency
from bot.domain.places.place import Mode, Purpose
from bot.domain.situation import Situation
from bot.domain.talk.notice_question import answering, asks_of_notice, is_about, still_holds
from bot.domain.tickets.deadline import to_local
from bot.domain.units import DAY_MS
from bot.domain.words.placeholders import fill
from bot.services import tell
from bot.services.context import Context
from bot.services.hearing.answer_question import match, pass_on
from bot.store.notice_values import Run
from bot.texts import residents_notices as texts

LATELY_MS = 3 * DAY_MS
"""So long a notice without an end is asked about."""


def answer_from_notice(situation: Situation, context: Context) -> Outcome | None:
    """None where no notice of this room is clearly meant, or where a standard answer says more than the notice."""
    if situation.room.purpose is not Purpose.RESIDENTS or situation.room.mode is Mode.QUIET or situation.late:
        return None
    if not asks_of_notice(situation.words):
        return None
    for run in context.read.notices_here(situation.room.id, context.now - LATELY_MS):
        text = _told(situation, context, run)
        if text and is_about(run.title, text, situation.words):
            return _answer(situation, context, run, text)
    return None


def _told(situation: Situation, context: Context, run: Run) -> str:
    """What it says here; "" where it is over."""
    if run.until is not None and run.until < context.now:
        return ""
    return plain_text(fill(run.text, context.places.placeholder_values(situation.room.grid)) or "")


def _answer(situation: Situation, context: Context, run: Run, text: str) -> Outcome | None:
    sentence, sent = answering(text, situation.words), context.moment(run.opened_at)
    day = to_local(run.opened_at, context.office.zone).date()
    if sentence and still_holds(sentence, day, context.today):
        lives = context.now + context.office.manners.answer_lives
        said = texts.from_notice(run.title, sent, sentence)
        return Outcome(say=(tell.to_speaker(situation, said, verbatim=True, urgency=Urgency.ANSWER, expires_at=lives),))
    if match(situation, context).mentioned is Verdict.ANSWER:
        return None
    return pass_on(replace(situation, words=texts.asked_of(situation.words, run.title, sent)), context)
