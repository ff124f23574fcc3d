"""换好了, by a worker who has both a fire and a lamp in hand: the lamp; where it may be of either, they are asked alone."""

from __future__ import annotations

from bot.domain.commands.parse import Command
from bot.domain.commands.repaired import says_repaired
from bot.domain.commands.table import Verb
from bot.domain.danger.emergency import recognise_emergency
from bot.domain.danger.kinds import EmergencyKind
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.speech.kinds import Speech
from bot.domain.tickets.ticket import State, Ticket
from bot.services.context import Context
from bot.services.reading.find_ticket import ask_which, refuse
from bot.texts import workers_slips, workers_talk

_REPAIRED = frozenset({EmergencyKind.LIFT, EmergencyKind.SHOCK, EmergencyKind.GAS})
"""What is out of danger once it is repaired."""


def hear_repaired(situation: Situation, context: Context) -> Outcome | None:
    """None where they have not both in hand."""
    official = situation.speaker.official
    mine = context.read.open_tickets_of(official.key) if official else []
    mine = [one for one in mine if one.state is State.ACCEPTED and not one.is_confidential]
    ordinary = [one for one in mine if not one.urgent and one.speech is not Speech.QUESTION]
    alarms = [one for one in mine if one.urgent]
    if not (ordinary and alarms):
        return None
    if says_repaired(situation.words):
        alarms = [one for one in alarms if _may_be_repaired(one)]
    meant = [*alarms, *ordinary]
    if len(meant) > 1:
        return ask_which(situation, Command(Verb.FINISH, None, ""), meant)
    command = workers_slips.command(Verb.FINISH.value, meant[0].number, situation.words)
    return refuse(situation, workers_talk.offered(workers_slips.by_yes(command)), meant[0].number)


def _may_be_repaired(ticket: Ticket) -> bool:
    told = recognise_emergency(ticket.text)
    return told is not None and (told.live_wire or told.overhead or not _REPAIRED.isdisjoint(told.kinds))
