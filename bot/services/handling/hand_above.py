"""A matter that its handler did not solve goes to the leader above, with a new clock."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.changes.ticket import MoveTicket
from bot.domain.outcome import Change, Say
from bot.domain.places.place import Official
from bot.domain.tickets.checking import grid_led
from bot.domain.tickets.ticket import State, Step, Ticket, What
from bot.domain.units import HOUR_MS
from bot.services import tell
from bot.services.context import Context
from bot.services.handling.chain import above, stands_above
from bot.services.handling.tell_hops import told_besides
from bot.services.handling.tell_parties import begin_again
from bot.services.reading.find_ticket import result_of
from bot.services.taking.ping import photos_to, said_since
from bot.texts import workers_ending

_ROUNDS = frozenset({What.REDONE, What.APPEALED, What.SUPERVISED})
_SOON = 4
"""With less than this part of it left a limit has as good as run out."""
_LEAST_MS = 2 * HOUR_MS


@dataclass(frozen=True, slots=True)
class Handed:
    """The changes, what leader and former handler hear, and what the resident may be promised."""

    changes: tuple[Change, ...]
    say: tuple[Say, ...]
    leader: Official
    due: str
    above: bool


def hand_above(context: Context, ticket: Ticket, step: Step, why: str, within: int | None = None) -> Handed | None:
    """None where nobody stands above the handler. `within`: a shorter limit than that of its kind, in ms."""
    handler = context.official(ticket.handler)
    leader = above(context, ticket)
    if leader is None:
        return None
    accept_due, handle_due = new_clock(context, ticket, within)
    if ticket.redone or ticket.appealed or step.what is What.SUPERVISED:
        handle_due = min(handle_due, _no_later(context, ticket))
    move = MoveTicket(
        ticket.number,
        ticket.state,
        State.DISPATCHED,
        step,
        handler=leader.key,
        expected_handler=ticket.handler,
        accept_due=accept_due,
        handle_due=handle_due,
        desk=grid_led(context.places, ticket.grid, leader),
    )
    due = context.moment(handle_due)
    ping = (workers_ending.supervised if step.what is What.SUPERVISED else workers_ending.appealed)(
        ticket.number,
        ticket.kind,
        tell.place_of(context, ticket),
        ticket.text,
        why,
        context.name_of(ticket.handler),
        result_of(context, ticket),
        context.moment(accept_due),
        due,
    )
    ping = "\n".join(line for line in (ping, said_since(context, ticket)) if line)
    passed = workers_ending.passed_over(ticket.number, why, leader.name)
    parts, parties = begin_again(context, ticket, why, leader)
    return Handed(
        (move, *parts, *told_besides(context, ticket.number, leader.key)),
        (
            *tell.to_official(context, leader, ping, ticket.number),
            *photos_to(context, leader, context.read.photos_of(ticket.number), ticket.number),
            *(tell.to_official(context, handler, passed, ticket.number) if handler else ()),
            *parties,
        ),
        leader,
        due,
        stands_above(context, leader, handler),
    )


def _no_later(context: Context, ticket: Ticket) -> int:
    """Whoever has waited twice is not put off further: the limit before stays, or its length where it has run out."""
    begun = [step.at for step in context.read.steps(ticket.number) if step.what in _ROUNDS]
    length = ticket.handle_due - max([ticket.opened_at, *begun])
    left = ticket.handle_due - context.now
    return ticket.handle_due if left >= length // _SOON else context.now + max(length, _LEAST_MS)


def new_clock(context: Context, ticket: Ticket, within: int | None = None) -> tuple[int, int]:
    """When it must be accepted and done, counted from now; where it must be done `within` a time, there is danger."""
    category = context.category(ticket.kind)
    if category is None:
        return context.now, ticket.handle_due if within is None else context.now + within
    due = context.due(category.handle_within)
    if within is None:
        return context.accept_due(category, ticket.urgent), due
    return context.accept_due(category, urgent=True), min(due, context.now + within)
