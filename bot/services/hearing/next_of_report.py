"""What somebody says after they have reported something that is open still."""

from __future__ import annotations

from bot.domain.next.meant import Meant
from bot.domain.outcome import Outcome
from bot.domain.places.place import Mode
from bot.domain.situation import Next, Situation
from bot.services.context import Context
from bot.services.hearing import answer_question
from bot.services.hearing.hear_waiting import still_waits
from bot.services.hearing.next_meanings import HearNext, silent
from bot.services.reading.find_ticket import current
from bot.services.reading.just_reported import accuses
from bot.services.taking.add_to_ticket import add_words
from bot.services.taking.correct_report import correct
from bot.services.taking.note_suspect import note_suspect
from bot.services.taking.open_several import open_matters
from bot.services.taking.withdraw_ticket import told_over


def _more(situation: Situation, context: Context, said: Next) -> Outcome | None:
    ticket = current(context, said.number or 0)
    if ticket is None or accuses(situation.words, context):
        return None
    return add_words(situation, context, ticket, situation.words)


def _another(situation: Situation, context: Context, said: Next) -> Outcome | None:
    if accuses(situation.words, context):
        return None
    return (open_matters if situation.addressed else note_suspect)(situation, context)


def _urges(situation: Situation, context: Context, said: Next) -> Outcome | None:
    ticket = current(context, said.number or 0)
    return still_waits(situation, context, ticket) if ticket else None


def _not_needed(situation: Situation, context: Context, said: Next) -> Outcome | None:
    ticket = current(context, said.number or 0)
    return told_over(situation, context, ticket) if ticket else None


def _corrects(situation: Situation, context: Context, said: Next) -> Outcome | None:
    return correct(situation, context) or _more(situation, context, said)


def _asks(situation: Situation, context: Context, said: Next) -> Outcome | None:
    if situation.addressed:
        return answer_question.hear_question(situation, context)
    return answer_question.answer_unprompted(situation, context) if situation.room.mode is Mode.ON else Outcome()


AFTER_REPORT: HearNext = {
    Meant.MORE: _more,
    Meant.ANOTHER: _another,
    Meant.URGE: _urges,
    Meant.NOT_NEEDED: _not_needed,
    Meant.CORRECTION: _corrects,
    Meant.QUESTION: _asks,
    Meant.IDLE: silent,
}
