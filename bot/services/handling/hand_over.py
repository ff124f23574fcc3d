"""Tickets never stay with somebody on leave, nor with nobody: what the clock does about it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial

from bot.domain.changes.leave import HandOver, MovePart
from bot.domain.changes.talk import NoteTold
from bot.domain.changes.ticket import AddStep, MoveTicket
from bot.domain.outcome import SILENCE, Change, Outcome, Say, Urgency
from bot.domain.places.place import ROLE_NAMES, Official
from bot.domain.tickets.confidential import confidential_handler
from bot.domain.tickets.deadline import to_local, to_ms
from bot.domain.tickets.duty import Away, handler_for, leader_of, stand_in
from bot.domain.tickets.ticket import State, Step, Ticket, What
from bot.services import tell
from bot.services.context import Context
from bot.services.handling.hands import MOVABLE, accept_due, desk_of, ping_anew, raised
from bot.services.handling.tell_hops import told_besides
from bot.services.handling.tell_parties import tell_parties
from bot.services.row_by_row import row_by_row
from bot.services.taking.who_is_accused import meant_by_him, tell_nobody_takes
from bot.texts import residents_dispatch, workers, workers_joint
from bot.texts import workers_leave as texts

_HOPS = frozenset({What.HANDED_OVER, What.REASSIGNED, What.RETURNED, What.PASSED_UP, What.DISPATCHED})


@dataclass(frozen=True, slots=True)
class Handed:
    """One ticket and who has it now; None: nobody was found."""

    ticket: Ticket
    to: Official | None


def hand_over_of_leave(context: Context) -> Outcome:
    """Whoever is on leave today and still has open tickets: each goes to whoever stands in.

    A leave begins at midnight: what is not urgent changes hands then and is told when duty begins.
    """
    away = [official for key in context.away if (official := context.official(key)) is not None]
    return row_by_row(away, _of_leave, context)


def _of_leave(official: Official, context: Context) -> Outcome:
    handed = hand_over(context, official, context.away)
    midnight, duty = _morning(context)
    if context.now >= duty:
        return handed if handed.changes else _tell_of_night(context, official, midnight, duty)
    moved = [change for change in handed.changes if not isinstance(change, NoteTold)]
    waits = all(isinstance(change, HandOver) and change.handler for change in moved)
    urgent = any(ticket.urgent for ticket in context.read.open_tickets_of(official.key))
    if waits and not urgent:
        return Outcome(handed.changes)
    return told_at_night(context, official, handed)


def told_at_night(context: Context, official: Official, handed: Outcome) -> Outcome:
    """Those in office have heard of it at once: in the morning only the reporters do."""
    if context.now >= _morning(context)[1] or not handed.changes:
        return handed
    return Outcome((*handed.changes, NoteTold(_told_key(official), context.now)), handed.say)


def _morning(context: Context) -> tuple[int, int]:
    """Midnight of today and the moment when duty begins, UTC ms."""
    midnight = to_local(context.now, context.office.zone).replace(hour=0, minute=0, second=0, microsecond=0)
    return to_ms(midnight), to_ms(midnight + timedelta(minutes=context.office.clocks.hours.start))


def _told_key(official: Official, whom: str = "") -> str:
    return " ".join(filter(None, ("handed over", official.key, whom)))


def _tell_of_night(context: Context, official: Official, midnight: int, duty: int) -> Outcome:
    """Once a day: what changed hands before duty began and is still with whoever got it. Its reporters hear of it now;
    those in office too, where they have not been told at once."""
    if context.read.told_since(_told_key(official, "reporters"), midnight):
        return Outcome()
    tickets = context.read.handed_over(official.key, midnight, duty)
    tickets = sorted((one for one in tickets if _handed_last(context, one) == official.key), key=_urgent_first)
    handed = [Handed(ticket, to) for ticket in tickets if (to := context.official(ticket.handler)) and to != official]
    if not handed:
        return Outcome()
    noted = NoteTold(_told_key(official, "reporters"), context.now)
    if not context.read.told_since(_told_key(official), midnight):
        return Outcome((noted,), _tell(context, official, handed, context.away))
    waited = [one for one in handed if not one.ticket.urgent]
    return Outcome((noted,), _tell_reporters(context, official, waited))


def _handed_last(context: Context, ticket: Ticket) -> str:
    """Whose leave it was that it changed hands for; "" where it has been passed on since."""
    hops = [step for step in context.read.steps(ticket.number) if step.what in _HOPS]
    return hops[-1].by or "" if hops and hops[-1].what is What.HANDED_OVER else ""


def hand_over(context: Context, official: Official, away: Away) -> Outcome:
    """Everything open of one person, listed once to each who takes over, and once to the leader; what is urgent first,
    and before all what nobody has accepted."""
    tickets = sorted(context.read.open_tickets_of(official.key), key=_urgent_first)
    held = [Handed(one, _taker(context, official, one, away)) for one in tickets]
    changes: list[Change] = []
    for one in held:
        changes += (_whole if one.ticket.handler == official.key else _part)(context, official, one)
    return Outcome(tuple(changes), _tell(context, official, held, away))


def _urgent_first(ticket: Ticket) -> tuple[bool, bool]:
    return (not ticket.urgent, ticket.urgent and ticket.state is not State.DISPATCHED)


def _taker(context: Context, official: Official, ticket: Ticket, away: Away) -> Official | None:
    """What is confidential stays in its chain; everything else goes to whoever stands in, at last to a leader."""
    if ticket.is_confidential:
        him = meant_by_him(context, ticket)
        found = confidential_handler(context.places, ticket.grid, ticket.text, away, also=him)
        return found if found and found.key not in away else None
    found = stand_in(context.places, official, desk_of(ticket), context.today, away)
    return found or leader_of(context.places, desk_of(ticket), official.key, away)


def _step(context: Context, official: Official, to: Official | None) -> Step:
    """In the name of whoever is on leave: by it the ledger finds what they handed over."""
    text = texts.handed_step(official.name, to.name if to else "")
    return Step(context.now, workers.the_bot(), What.HANDED_OVER, text, official.key)


def _whole(context: Context, official: Official, handed: Handed) -> tuple[Change, ...]:
    ticket, to = handed.ticket, handed.to
    step = _step(context, official, to)
    due = accept_due(context, ticket)
    over = HandOver(ticket.number, ticket.state, official.key, to.key if to else None, due, step)
    leads = ticket.joint and any(
        part.official == official.key and part.ended_at is None for part in context.read.parts(ticket.number)
    )
    part = (MovePart(ticket.number, official.key, to.key),) if leads and to else ()
    told = told_besides(context, ticket.number, to.key if to else None)
    return (over, *(raised(context, ticket) if ticket.state in MOVABLE else ()), *part, *told)


def _part(context: Context, official: Official, handed: Handed) -> tuple[Change, ...]:
    """A part that nobody can take over is struck out; the lead reads it in the ledger and asks somebody else."""
    to = handed.to
    if to and to.key == handed.ticket.handler:
        to = None
    step = _step(context, official, to)
    move = MovePart(handed.ticket.number, official.key, to.key if to else None)
    return (move, AddStep(handed.ticket.number, step))


def _tell(context: Context, official: Official, handed: list[Handed], away: Away) -> tuple[Say, ...]:
    says: tuple[Say, ...] = ()
    for to in dict.fromkeys(one.to for one in handed if one.to):
        says += _tell_taker(context, official, to, [one.ticket for one in handed if one.to == to])
        says += _tell_parties(context, official, to, [one.ticket for one in handed if one.to == to])
    open_ones = [one for one in handed if one.to and not one.ticket.is_confidential]
    leader = leader_of(context.places, official.grids[0] if official.grids else None, official.key, away)
    listed = [one for one in open_ones if one.to != leader]
    if leader and listed:
        lines = [texts.handed_line_to(_line(context, one.ticket), one.to.name if one.to else "") for one in listed]
        text = texts.handed_for_leader(official.name, lines, _urgent([one.ticket for one in listed]))
        says += tell.to_official(context, leader, text)
    says += _tell_reporters(context, official, handed)
    return (*says, *_tell_of_left(context, official, [one.ticket for one in handed if one.to is None]))


def _tell_parties(context: Context, official: Official, to: Official, tickets: list[Ticket]) -> tuple[Say, ...]:
    """Who leads from now on; of a part alone the lead stays whoever it was."""
    says: tuple[Say, ...] = ()
    for ticket in tickets:
        parts = (
            {part.official for part in context.read.parts(ticket.number)} if ticket.joint else {to.key, official.key}
        )
        if ticket.handler == official.key or (ticket.handler == to.key and official.key not in parts):
            says += tell_parties(context, ticket, workers_joint.led_by(ticket.number, to.name), to.key)
    return says


def _tell_of_left(context: Context, official: Official, tickets: list[Ticket]) -> tuple[Say, ...]:
    """What nobody is there to take, for the admins; of an accusation each alone."""
    numbers = [one.number for one in tickets if not one.is_confidential]
    says = tell.to_admins(context, texts.nobody_left(official.name, numbers)) if numbers else ()
    kept = [say for one in tickets if one.is_confidential for say in tell_nobody_takes(context, one)]
    return (*says, *dict.fromkeys(kept))


def _tell_reporters(context: Context, official: Official, handed: list[Handed]) -> tuple[Say, ...]:
    """Who deals with it now, and not why, an emergency by itself; of what is confidential nothing. Before duty begins nobody is woken but for
    an emergency."""
    night = context.now < _morning(context)[1]
    says: tuple[Say, ...] = ()
    for to in dict.fromkeys(one.to for one in handed if one.to):
        role, name = ROLE_NAMES[to.role], to.name
        theirs = [
            one.ticket
            for one in handed
            if one.to == to and _is_told(one.ticket, official) and (one.ticket.urgent or not night)
        ]
        text = partial(residents_dispatch.all_with, role=role, name=name)
        for urgent in (True, False):
            says += tell.to_reporters_of_all(context, [one for one in theirs if one.urgent is urgent], text)
    return says


def _is_told(ticket: Ticket, official: Official) -> bool:
    """A part of a joint ticket, and what waits for a leader to check it, are no matter of the reporter's."""
    if ticket.joint and ticket.handler != official.key:
        return False
    return not ticket.is_confidential and ticket.state is not State.VERIFYING


def _tell_taker(context: Context, official: Official, to: Official, tickets: list[Ticket]) -> tuple[Say, ...]:
    """One message; a single ticket can be accepted by quoting it. Who has no contact is called in the staff room."""
    only = tickets[0].number if len(tickets) == 1 else None
    lines = [_line(context, ticket) for ticket in tickets]
    text = texts.handed_to_you(official.name, tickets[0].number, lines, _urgent(tickets))
    urgency = Urgency.EMERGENCY if _urgent(tickets) else Urgency.PING
    private = tell.to_official(context, to, text, only, urgency)
    public = [ticket for ticket in tickets if not ticket.is_confidential]
    if private or not public:
        return private
    numbers, pressing = [one.number for one in public], [one.number for one in public if one.urgent]
    text = texts.handed_in_group(official.name, to.name, numbers, pressing)
    return tell.to_staff_room(context, public[0].grid, text, (to,), only, urgency)


def _urgent(tickets: list[Ticket]) -> int:
    return sum(ticket.urgent for ticket in tickets)


def _line(context: Context, ticket: Ticket) -> str:
    waits = "" if ticket.state in MOVABLE else ticket.state.value
    if ticket.urgent:
        return texts.handed_urgent(ticket.number, ticket.kind, waits, ticket.text)
    return texts.handed_line(ticket.number, ticket.kind, waits, ticket.text, context.moment(ticket.handle_due))


def dispatch_waiting(context: Context) -> Outcome:
    """A ticket that nobody could be found for goes to the first who is on duty again."""
    return row_by_row(context.read.unassigned(), _dispatch, context)


def _dispatch(ticket: Ticket, context: Context) -> Outcome:
    to = taker_of(context, ticket)
    if to is None:
        return SILENCE
    due = accept_due(context, ticket)
    step = Step(context.now, workers.the_bot(), What.DISPATCHED, to.name)
    move = MoveTicket(ticket.number, State.DISPATCHED, State.DISPATCHED, step, handler=to.key, accept_due=due)
    given = replace(ticket, handler=to.key, accept_due=due)
    return Outcome((move, *raised(context, given)), ping_anew(context, given, to))


def taker_of(context: Context, ticket: Ticket) -> Official | None:
    """Who is to have a ticket now; None where nobody is on duty."""
    if ticket.is_confidential:
        him = meant_by_him(context, ticket)
        found = confidential_handler(context.places, ticket.grid, ticket.text, context.away, also=him)
        return found if found and found.key not in context.away else None
    category = context.category(ticket.kind)
    if category is None:
        return leader_of(context.places, desk_of(ticket), away=context.away)
    return handler_for(context.places, desk_of(ticket), category, context.today, context.away).official
