"""What a reporter asks after they were told of the end: of what was done, or of anything else."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes.talk import Awaits, Expect
from bot.domain.knowledge import Verdict
from bot.domain.next.meant import REPORTED_MS
from bot.domain.outcome import Outcome
from bot.domain.places.place import Mode
from bot.domain.situation import Next, Situation
from bot.domain.talk.own_rating import rates_in_words
from bot.domain.talk.progress import asks_progress, asks_whether_done
from bot.domain.tickets.ticket import Ticket
from bot.domain.units import MINUTE_MS
from bot.domain.words.subjects import shares_word
from bot.services import tell
from bot.services.context import Context
from bot.services.hearing import answer_question
from bot.services.hearing.hear_question import hear_question
from bot.services.hearing.next_meanings import told_once
from bot.services.reading.find_ticket import current, result_of
from bot.services.reading.just_reported import accuses
from bot.texts import residents_ending, workers_taking

_SURE, _SURE_ADDRESSED = 0.9, 0.7
_ONCE_MS = 10 * MINUTE_MS


def asks_after_end(situation: Situation, context: Context, said: Next) -> Outcome | None:
    """Of what was done the handler knows; what else is asked is a question like any other."""
    words, ticket = situation.words, current(context, said.number or 0)
    if ticket is None or accuses(words, context) or asks_progress(words):
        return None
    if said.meaning.sure < (_SURE_ADDRESSED if situation.addressed else _SURE):
        return None
    if not situation.addressed and (not _may_be_asked_of_us(situation) or not is_fresh(ticket, context)):
        return None
    found = answer_question.match(situation, context)
    if found.mentioned is Verdict.ANSWER and found.best is not None:
        if situation.addressed:
            return hear_question(situation, context)
        since = context.now - context.office.manners.quiet_after_answer
        if context.read.answered_lately(situation.room.id, found.best.id, since):
            return None
        return answer_question.say_answer(situation, context, found.best, prompted=False)
    of_what_was_done = is_fresh(ticket, context) and asks_whether_done(words)
    if not speaks_of(words, ticket, context) and not of_what_was_done:
        return None
    of_it = workers_taking.said_of(ticket.number, "", words)
    if situation.addressed:
        return answer_question.pass_on(replace(situation, words=of_it), context)
    return _offer_to_ask(situation, context, of_it)


def _may_be_asked_of_us(situation: Situation) -> bool:
    """Not 你们对垃圾满意吗, which is put to the neighbours."""
    return may_reply(situation) and situation.speaker.official is None and not rates_in_words(situation.words)


def _offer_to_ask(situation: Situation, context: Context, asked: str) -> Outcome | None:
    """是 passes it on."""
    expires = context.now + answer_question.CHOICE_MS
    expect = Expect(situation.speaker.person, situation.room.id, Awaits.HANDOVER, (asked,), expires)
    offer = tell.to_speaker(situation, residents_ending.offer_to_ask())
    return once(situation, context, "ask", Outcome((expect,), (offer,)))


def may_reply(situation: Situation) -> bool:
    """Not to what was put to nobody, where the bot speaks only when it is asked."""
    return situation.addressed or situation.room.mode is Mode.ON


def once(situation: Situation, context: Context, what: str, said: Outcome | None) -> Outcome | None:
    """To whoever put it to nobody: not again for a while, and nothing where the bot speaks only when it is asked."""
    if said is None or situation.addressed:
        return said
    key = f"after the end: {what} {situation.speaker.person} {situation.room.id}"
    return told_once(context, key, _ONCE_MS, said) if may_reply(situation) else Outcome()


def speaks_of(words: str, ticket: Ticket, context: Context) -> bool:
    """Whether they share a word with what was reported, or with what was done."""
    return shares_word(words, f"{ticket.text} {result_of(context, ticket)}")


def is_fresh(ticket: Ticket, context: Context) -> bool:
    """Later on what they ask or mention among neighbours is for these."""
    return (ticket.ended_at or 0) >= context.now - REPORTED_MS
