"""A question put to the bot about a notice that this room has just been sent: its own sentence is said, or the worker
hears which notice is meant."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.domain.knowledge import Verdict
from bot.domain.notices.notice import plain_text
from bot.domain.outcome import Outcome, Urgency
from bot.domain.places.place import Mode, Purpose
from bot.domain.situation import Situation
from bot.domain.talk.notice_question import (
    answering,
    asks_detail,
    asks_if_real,
    asks_of_notice,
    asks_of_rumour,
    asks_until,
    asks_why_out,
    is_about,
    is_of_topic,
    leans_on,
    names_of_notice,
    outage_asked_of,
    still_holds,
)
from bot.domain.tickets.deadline import to_local
from bot.domain.units import DAY_MS, HOUR_MS
from bot.domain.words.placeholders import fill
from bot.services import tell
from bot.services.context import Context
from bot.services.hearing.answer_question import FOLLOW_UP_MS, match, pass_on
from bot.store.questions.notice_values import Run
from bot.texts import residents_notices as texts

LATELY_MS = 3 * DAY_MS
"""So long a notice without an end is asked about."""
FRESH_MS = HOUR_MS
"""So long after it was sent a question that names nothing is of the notice."""
_BROUGHT = re.compile(
    r"(?:携?带|凭|持|出示)(?:本人|有效|好|上|着)*(?:身份证|户口[本簿]|证件|老年证|医保卡|社保卡)[^，,。；;！!\n]*"
)
"""带身份证 is no matter of the police."""


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
    return _lean(situation, context)


def hear_announced(situation: Situation, context: Context) -> Outcome | None:
    """The same; where no notice tells of what was heard of, or of an outage to come, whoever is in charge hears of it.
    None where an approved answer tells whether it is so."""
    if (answered := answer_from_notice(situation, context)) is not None:
        return answered
    if outage := outage_asked_of(situation.words):
        return pass_on(situation, context, context.category_of(outage))
    if not asks_of_rumour(situation.words) or match(situation, context).mentioned is Verdict.ANSWER:
        return None
    return pass_on(situation, context)


def _lean(situation: Situation, context: Context) -> Outcome | None:
    """停到几点, 我64行不行: of the newest notice, where nothing was answered to them since."""
    if situation.message.quote is not None and not situation.quotes_bot:
        return None
    run = next(iter(context.read.notices_here(situation.room.id, context.now - LATELY_MS)), None)
    text = _told(situation, context, run) if run else ""
    if run is None or not text:
        return None
    fresh = run.opened_at >= context.now - FRESH_MS
    if _answered_since(situation, context, run) and not (fresh and names_of_notice(text, situation.words)):
        return None
    return _answer(situation, context, run, text) if leans_on(run.title, text, situation.words, fresh) else None


def _answered_since(situation: Situation, context: Context, run: Run) -> bool:
    since = max(run.opened_at, context.now - FOLLOW_UP_MS)
    return context.read.last_answer(situation.speaker.person, situation.room.id, since) is not None


def _told(situation: Situation, context: Context, run: Run) -> str:
    """What it says here; "" where it is over."""
    if run.until is not None and run.until < context.now:
        return ""
    return plain_text(fill(run.text, context.places.placeholder_values(situation.room.grid)) or "")


def _answer(situation: Situation, context: Context, run: Run, text: str) -> Outcome | None:
    sentence, sent = answering(text, situation.words), context.moment(run.opened_at)
    day = to_local(run.opened_at, context.office.zone).date()
    told = texts.really_sent if asks_if_real(situation.words) else texts.from_notice
    if not sentence and asks_why_out(situation.words):
        sentence, told = answering(text, run.title), texts.without_reason
    if sentence and still_holds(sentence, day, context.today):
        lives = context.now + context.office.manners.answer_lives
        said = told(run.title, sent, sentence)
        return Outcome(say=(tell.to_speaker(situation, said, verbatim=True, urgency=Urgency.ANSWER, expires_at=lives),))
    found = match(situation, context)
    of_organisers = asks_detail(situation.words) and run.opened_at >= context.now - FRESH_MS
    of_organisers = of_organisers or asks_until(situation.words)
    if (
        not of_organisers
        and found.mentioned is Verdict.ANSWER
        and found.best
        and is_of_topic(run.title, f"{found.best.question}{found.best.answer}")
    ):
        return None
    # Whoever has to do with what the notice is about: 要带身份证不, of a 义诊, is none for the police.
    asked = replace(situation, words=texts.asked_of(situation.words, run.title, sent))
    return pass_on(asked, context, context.category_of(f"{run.title} {_BROUGHT.sub('', text)}"))
