"""What somebody in office was called to lately, and which of it goes on calling."""

from __future__ import annotations

from bot.domain.situation import Situation
from bot.domain.tickets.ticket import State, Ticket
from bot.domain.units import MINUTE_MS
from bot.services.context import Context
from bot.services.reading.find_ticket import current, may_act

CALLED_MS = 10 * MINUTE_MS


def alarms_waiting(situation: Situation, context: Context) -> list[Ticket]:
    """Emergencies that they were told of here within the last minutes and that nobody has accepted."""
    called = context.read.pinged(situation.speaker.person, situation.room.id, context.now - CALLED_MS)
    tickets = [current(context, number) for number in dict.fromkeys(one.number for one in called)]
    return [
        one
        for one in tickets
        if one and one.urgent and one.state is State.DISPATCHED and not one.is_confidential
        if may_act(context, situation.speaker, one)
    ]


def calling_now(situation: Situation, context: Context) -> Ticket | None:
    """The only one, where nothing else was sent to them since: 接单 alone means that one."""
    waiting = alarms_waiting(situation, context)
    called = context.read.pinged(situation.speaker.person, situation.room.id, context.now - CALLED_MS)
    return waiting[0] if len(waiting) == 1 and called[0].number == waiting[0].number else None
