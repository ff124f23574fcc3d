"""What grid.yaml does not have any more: somebody with open tickets, the grid that a room is bound to."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes.leave import HandOver, MovePart
from bot.domain.changes.talk import NoteTold
from bot.domain.outcome import SILENCE, Outcome, Say, together
from bot.domain.places.place import Official
from bot.domain.tickets.ticket import Step, Ticket, What
from bot.domain.units import DAY_MS, MINUTE_MS
from bot.services import tell
from bot.services.context import Context
from bot.services.handling.hand_over import taker_of
from bot.services.handling.hands import accept_due, ping_anew, raised
from bot.services.row_by_row import row_by_row
from bot.services.taking.who_is_accused import tell_nobody_takes
from bot.texts import admins, workers
from bot.texts import workers_leave as texts

GONE_FOR_MS = 10 * MINUTE_MS
"""How long somebody may be gone by mistake before their tickets change hands."""


def hand_over_of_gone(context: Context) -> Outcome:
    """Whoever was taken out of grid.yaml has no tickets any more. The admins hear of it first and have a while to put
    back who was lost by mistake, as in a file saved by halves; emergencies do not wait."""
    gone = [key for key in context.read.open_handlers() if key not in context.places.officials]
    return row_by_row(gone, _of_gone, context)


def _of_gone(key: str, context: Context) -> Outcome:
    tickets, told = context.read.open_tickets_of(key), f"gone {key}"
    person = context.read.person_of(key)
    name = person.name if person else key
    is_new = not context.read.told_since(told, context.now - DAY_MS)
    waits = is_new or context.read.told_since(told, context.now - GONE_FOR_MS)
    handed = together(_from_gone(ticket, key, name, context) for ticket in tickets if ticket.urgent or not waits)
    if not is_new:
        return handed
    text = admins.gone_from_grid(name, len(tickets), GONE_FOR_MS // MINUTE_MS)
    return together((Outcome((NoteTold(told, context.now),), tell.to_admins(context, text)), handed))


def _from_gone(ticket: Ticket, key: str, name: str, context: Context) -> Outcome:
    if ticket.handler != key:
        return Outcome((MovePart(ticket.number, key, None),))
    to = taker_of(context, ticket)
    step = Step(context.now, workers.the_bot(), What.HANDED_OVER, texts.gone_step(name, to.name if to else ""))
    change = HandOver(ticket.number, ticket.state, key, to.key if to else None, accept_due(context, ticket), step)
    return Outcome((change, *raised(context, ticket)), _tell_of_gone(context, ticket, name, to))


def _tell_of_gone(context: Context, ticket: Ticket, name: str, to: Official | None) -> tuple[Say, ...]:
    if to is None and ticket.is_confidential:
        return tell_nobody_takes(context, ticket)
    if to is None:
        return tell.to_admins(context, admins.nobody_on_duty(ticket.number, context.grid_name(ticket.grid)))
    given = replace(ticket, handler=to.key, accept_due=accept_due(context, ticket))
    return ping_anew(context, given, to, texts.gone_before_you(name))


def tell_of_rooms_without_grid(context: Context) -> Outcome:
    """A room that is bound to a grid which grid.yaml does not have any more: the admins hear of it once a day."""
    lost = [room for room in context.read.rooms() if room.grid and room.grid not in context.places.grids]
    fresh = [room for room in lost if not context.read.told_since(f"no grid {room.id}", context.now - DAY_MS)]
    if not fresh:
        return SILENCE
    lines = [(room.topic, room.grid or "") for room in fresh]
    noted = tuple(NoteTold(f"no grid {room.id}", context.now) for room in fresh)
    return Outcome(noted, tell.to_admins(context, admins.rooms_without_grid(lines)))
