"""要不要我们先把摊撤了: kept with the emergency that its writer, or a neighbour, has called out, and told at once to whoever
has it; what is safe meanwhile is said."""

from __future__ import annotations

from bot.domain.danger.advice import Advice, advice_for
from bot.domain.danger.emergency import recognise_emergency
from bot.domain.danger.kinds import SPREADS
from bot.domain.danger.medicine import asks_of_medicine
from bot.domain.danger.needs import need_asked
from bot.domain.danger.what_now import asks_to_go_in, asks_what_now, may_ask_what_now
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.talk.progress import is_of_elsewhere
from bot.domain.tickets.ticket import Ticket
from bot.domain.units import HOUR_MS
from bot.services import tell
from bot.services.context import Context
from bot.services.hearing.beside_alarm import told_over
from bot.services.taking.add_to_ticket import add
from bot.services.taking.raise_emergency import emergency_line
from bot.texts import residents_corrections, residents_emergency, residents_meanwhile

WITHIN_MS = 2 * HOUR_MS
_FOR_ALL = frozenset({Advice.FLOODED, Advice.CAR_FLOODED})
"""What is as true for those around as for whoever called it out."""


def hear_what_now(situation: Situation, context: Context) -> Outcome | None:
    """None where no emergency of theirs is open: then it is a question like any other."""
    own = context.read.called_out_by(situation.speaker.person, context.now - WITHIN_MS)
    ticket = next((one for one in own if one.is_open and not one.is_confidential), None)
    if ticket is None or is_of_elsewhere(situation.words, ticket.text):
        return None
    told = recognise_emergency(ticket.text)
    needs = told is not None and need_asked(situation.words, told.kinds) is not None
    if not (needs or (may_ask_what_now(situation.words) and asks_what_now(situation.words, ticket.text))):
        return None
    return tell_what_now(situation, context, ticket)


def tell_what_now(situation: Situation, context: Context, ticket: Ticket) -> Outcome:
    own = ticket.reporter == situation.speaker.person
    added = add(situation, context, ticket, situation.words, named=not own)
    text = residents_corrections.asked_what_now(ticket.number, _meanwhile(situation.words, ticket, context, own))
    return Outcome(added.changes, (tell.about(situation, ticket, text), *added.say[1:]))


def _meanwhile(words: str, ticket: Ticket, context: Context, own: bool) -> str:
    """Nothing where it was told to be over."""
    told = recognise_emergency(ticket.text)
    if told is None or told_over(ticket, context):
        return ""
    if asks_of_medicine(words, told.kinds):
        return residents_emergency.medicine()
    if (need := need_asked(words, told.kinds)) is not None:
        return residents_meanwhile.to_need(need)
    if asks_to_go_in(words) and not SPREADS.isdisjoint(told.kinds):
        return residents_emergency.stay_out(told)
    advice = advice_for(ticket.text, told)
    if advice in _FOR_ALL or (own and advice is not None):
        return emergency_line(ticket.text, told)
    return residents_emergency.meanwhile(told)
