"""An emergency that was ended too early: the number to call first, then alarm, before anything else is said."""

from __future__ import annotations

from bot.domain.changes.taking import RaiseAlarm
from bot.domain.changes.ticket import AddStep
from bot.domain.danger.emergency import recognise_emergency
from bot.domain.danger.kinds import Emergency
from bot.domain.danger.ordinary_smoke import is_same_smoke
from bot.domain.danger.still_danger import says_still
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.tickets.ticket import Ticket, What
from bot.domain.units import DAY_MS, HOUR_MS
from bot.services.context import Context
from bot.services.reading.find_ticket import step_of
from bot.services.taking.raise_emergency import alarm, emergency_line
from bot.texts import workers_ending

WITHIN_MS = 2 * HOUR_MS
"""When it must be done: danger waits for no second round of days."""

_LATELY_MS = DAY_MS


def danger_of(context: Context, ticket: Ticket, words: str, said_so: bool) -> Emergency | None:
    """What is still wrong, by the words; `said_so`: 没解决 alone says it too, as long as the end is fresh."""
    if ticket.is_confidential or is_same_smoke(words, ticket.text, ticket.place):
        return None
    fresh = said_so and not words and context.now - (ticket.ended_at or 0) <= _LATELY_MS
    if not fresh and not says_still(words):
        return None
    found = recognise_emergency(ticket.text)
    return found if found or not words else recognise_emergency(f"{ticket.text}，{words}")


def with_alarm(
    situation: Situation, context: Context, ticket: Ticket, words: str, emergency: Emergency, ordinary: Outcome
) -> Outcome:
    """`ordinary`: what is done and said anyway, after the alarm. The alarm is repeated until somebody accepts."""
    told = workers_ending.still_in_danger(ticket.text, words)
    line = emergency_line(words or ticket.text, emergency)
    says = alarm(situation, context, ticket, line, told, emergency.hotlines)
    return Outcome((*ordinary.changes, RaiseAlarm(ticket.number, context.now)), (*says, *ordinary.say))


def called_again(situation: Situation, context: Context, ticket: Ticket, words: str, ordinary: Outcome) -> Outcome:
    """没解决 or 不满意 on a matter that is still open: `ordinary`, after an alarm where the words tell of danger."""
    danger = danger_of(context, ticket, words, said_so=False)
    if danger is None:
        return ordinary
    noted = AddStep(ticket.number, step_of(situation, context, What.CALLED_AGAIN, words))
    return with_alarm(situation, context, ticket, words, danger, Outcome((noted,), ordinary.say))
