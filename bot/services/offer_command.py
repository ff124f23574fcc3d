"""A command that was mistyped among colleagues: nothing is done, and what was probably meant is said in private."""

from __future__ import annotations

from bot.domain.command_table import Verb
from bot.domain.near_commands import near_command
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.ticket import State
from bot.services.context import Context
from bot.services.find_ticket import current, may_act, refuse
from bot.texts import workers_slips


def offer_command(situation: Situation, context: Context) -> Outcome:
    """Only of open tickets that the speaker may act on: of anything else people talk among themselves."""
    meant = near_command(situation.words)
    if meant is None:
        return Outcome()
    verb, number, rest = meant
    ticket = current(context, number)
    if ticket is None or not ticket.is_open or not may_act(context, situation.speaker, ticket):
        return Outcome()
    if verb is Verb.ACCEPT and ticket.state is not State.DISPATCHED:
        verb, rest = Verb.FINISH, ""
    if not situation.may_give(verb):
        return Outcome()
    return refuse(situation, workers_slips.not_understood(verb.value, number, rest), number)
