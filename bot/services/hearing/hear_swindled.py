"""他叫我带身份证去银行, 没有被骗 人家是真警察: kept with the swindle that whoever says it is caught in; and what is not to be done,
as long as something may still be handed over."""

from __future__ import annotations

from bot.domain.danger.emergency import recognise_emergency
from bot.domain.danger.kinds import EmergencyKind
from bot.domain.danger.swindled import tells_of_another
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.speech.named import accused_by_name
from bot.domain.tickets.ticket import Ticket
from bot.services import tell
from bot.services.context import Context
from bot.services.hearing.hear_news import has_just_added
from bot.services.hearing.next_meanings import without_a_word
from bot.services.taking.add_to_ticket import add
from bot.services.taking.raise_emergency import call_again
from bot.texts import residents_in_danger

_OF_IT = frozenset({EmergencyKind.FRAUD, EmergencyKind.CRIME, EmergencyKind.HELP})


def hear_swindled(situation: Situation, context: Context, ticket: Ticket, gives: bool) -> Outcome | None:
    """`gives`: something is about to be handed over, which is called out once more. None where it is another danger or
    another swindler, or said against somebody in office."""
    told, other = recognise_emergency(ticket.text), situation.emergency
    if told is None or (other is not None and _OF_IT.isdisjoint(other.kinds)):
        return None
    if other is not None and other.kind is EmergencyKind.FRAUD and tells_of_another(situation.words):
        return None
    if accused_by_name(context.places, situation.words):
        return None
    if gives or (other is not None and other.kind is EmergencyKind.FRAUD):
        return call_again(situation, context, ticket, told)
    added = add(situation, context, ticket, situation.words)
    text = residents_in_danger.swindler_noted(ticket.number)
    heard = Outcome(added.changes, (tell.about(situation, ticket, text), *added.say[1:]))
    goes_on = not situation.addressed and has_just_added(situation, context, ticket)
    return without_a_word(situation, heard) if goes_on or situation.is_flood else heard
