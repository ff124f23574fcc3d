"""What is common to every change of hands: who may receive a ticket, its new limit, and who is told."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bot.domain.changes.leave import MovePart
from bot.domain.changes.taking import RaiseAlarm
from bot.domain.changes.ticket import MoveTicket
from bot.domain.commands.party import Party, close_names, own_branch
from bot.domain.outcome import Change, Outcome, Say
from bot.domain.places.place import HANDLING_ROLES, ROLE_NAMES, Official, Purpose, Role
from bot.domain.situation import Situation
from bot.domain.speech.named import accused_by_name
from bot.domain.tickets.confidential import may_be_given
from bot.domain.tickets.duty import Away, is_available, substitute_of, who_is_on_duty
from bot.domain.tickets.ticket import State, Step, Ticket, What
from bot.services import tell
from bot.services.context import Context
from bot.services.handling.tell_hops import hop_told
from bot.services.handling.tell_parties import tell_parties
from bot.services.taking.ping import ping
from bot.services.taking.raise_emergency import call_on, is_alarm
from bot.services.taking.who_is_accused import meant_by_him
from bot.texts import residents_dispatch, workers_dispatch, workers_joint

MOVABLE = frozenset({State.DISPATCHED, State.ACCEPTED})
"""挂账 and 待核查 wait for a decision, not for other hands."""
_BY_SOMEBODY = frozenset({What.REASSIGNED, What.RETURNED, What.PASSED_UP})


def desk_of(ticket: Ticket) -> str | None:
    return ticket.desk or ticket.grid


def may_receive(context: Context, ticket: Ticket, official: Official) -> bool:
    """What is confidential goes to its chain alone, never to anybody it is about."""
    if not ticket.is_confidential:
        return official.key not in accused_by_name(context.places, ticket.text)
    return official in _chain(context, ticket)


def _chain(context: Context, ticket: Ticket) -> tuple[Official, ...]:
    return may_be_given(context.places, ticket.grid, ticket.text, meant_by_him(context, ticket))


def why_not_given(context: Context, ticket: Ticket, people: Iterable[Official]) -> str:
    """The sentence that says why one of them may not have it, and who else may; "" where all of them may."""
    refused = next((one for one in people if not may_receive(context, ticket, one)), None)
    if refused is None:
        return ""
    if not ticket.is_confidential:
        return workers_dispatch.speaks_of(ticket.number, refused.name)
    return who_else(context, ticket)


def who_else(context: Context, ticket: Ticket) -> str:
    """Of what is confidential: the others of its chain."""
    others = [one.name for one in _chain(context, ticket) if one.key != ticket.handler]
    return workers_dispatch.only_in_chain(ticket.number, others)


def accept_due(context: Context, ticket: Ticket) -> int:
    """A new limit to accept, for whoever has it now; the limit to handle goes on."""
    category = context.category(ticket.kind)
    return context.accept_due(category, ticket.urgent) if category else ticket.accept_due


def told_to_accept(context: Context, ticket: Ticket) -> str:
    """By when whoever gets it now is to accept it; "" where that is at once."""
    return "" if is_alarm(context, ticket) else context.moment(accept_due(context, ticket))


def find_party(context: Context, ticket: Ticket, party: Party, verb: str, by: str = "") -> Official | str:
    """The person who is meant and present now, or the sentence that says why not and who could do it instead; `by`: the
    key of whoever asks for it."""
    number = ticket.number
    if party.role is not None:
        handler = context.official(ticket.handler)
        has_it = handler is not None and handler.role is party.role
        # 转派 1001 网格员, said of a ticket that a grid worker has, means another one.
        away = {**context.away, handler.key: ""} if handler and has_it else context.away
        found = _nearest(context, ticket, party.role, away)
        if handler and has_it and (found is None or not _is_colleague(context, ticket, handler, found)):
            return workers_dispatch.has_it_already(number, handler.name)
        return found or workers_dispatch.nobody_in_role(ROLE_NAMES[party.role])
    if not party.people:
        return workers_dispatch.unknown_party(
            party.word, close_names(party.word, context.places, ticket.grid), verb, number
        )
    near = [one for one in party.people if context.places.serves(one, ticket.grid)]
    near = near or [one for one in party.people if not is_from_elsewhere(context, ticket, one)] or list(party.people)
    if len(near) > 1:
        return workers_dispatch.several_of_that_name(party.word, [one.key for one in near], verb, number)
    return _present(context, ticket, near[0], verb, by)


def _is_colleague(context: Context, ticket: Ticket, handler: Official, other: Official) -> bool:
    """In the same role and community; who only stands in for a handler that is there was not meant."""
    return other.role is handler.role and not is_from_elsewhere(context, ticket, other)


def _nearest(context: Context, ticket: Ticket, role: Role, away: Away) -> Official | None:
    """From the grid where the matter is; what was passed up lies on a desk that may have nobody in this role.

    A leader is one at or above that desk: those below have passed it up.
    """
    start = desk_of(ticket) if role is Role.LEADER else ticket.grid
    return who_is_on_duty(context.places, start, [role], context.today, away).official


def is_from_elsewhere(context: Context, ticket: Ticket, official: Official) -> bool:
    """Whether somebody serves in another community only."""
    return own_branch(context.places, ticket.grid).isdisjoint(official.grids)


def say_from_elsewhere(context: Context, ticket: Ticket, people: Iterable[Official]) -> str:
    """A line for each who serves in another community; they were named in full, but perhaps by mistake."""
    far = [one for one in people if is_from_elsewhere(context, ticket, one)]
    return "".join(f"\n{workers_dispatch.from_elsewhere(one.name, context.grid_name(one.grids[0]))}" for one in far)


def _present(context: Context, ticket: Ticket, person: Official, verb: str, by: str) -> Official | str:
    if person.role not in HANDLING_ROLES:
        return workers_dispatch.handles_nothing(person.name, ROLE_NAMES[person.role])
    if is_available(context.places, person, context.today, context.away):
        return person
    if person.key in context.away:
        other = substitute_of(context.places, person, context.away)
        other = other or _of_role(context, ticket, person.role)
        return workers_dispatch.on_leave(person.name, _name_of(ticket, other, by), verb, ticket.number)
    other = _of_role(context, ticket, person.role)
    return workers_dispatch.off_duty(person.name, _name_of(ticket, other, by), verb, ticket.number)


def _name_of(ticket: Ticket, other: Official | None, by: str) -> str:
    """Whoever has the ticket already, or asks, is nobody to pass it on to."""
    return other.name if other and other.key not in (ticket.handler, by) else ""


def _of_role(context: Context, ticket: Ticket, role: Role) -> Official | None:
    return _nearest(context, ticket, role, context.away)


def hand_to(
    situation: Situation,
    context: Context,
    ticket: Ticket,
    to: Official,
    step: Step,
    why: str,
    desk: str | None = None,
    to_former: str = "",
) -> Outcome:
    """The ticket waits for `to` to accept it. The new one is pinged, the one before and the reporter are told.

    `to_former`: what the one before hears, where it is not who passed it on.
    """
    due = accept_due(context, ticket)
    move = MoveTicket(
        ticket.number,
        ticket.state,
        State.DISPATCHED,
        step,
        handler=to.key,
        expected_handler=ticket.handler,
        accept_due=due,
        desk=desk,
    )
    moved = replace(ticket, handler=to.key, accept_due=due, desk=desk or ticket.desk)
    pings = ping_anew(context, moved, to, why, situation.speaker.official)
    before = context.official(ticket.handler)
    parties = tell_parties(context, ticket, workers_joint.led_by(ticket.number, to.name), to.key)
    heard = tell_of_hands(context, ticket, before, to, named=step.what in _BY_SOMEBODY)
    hop = hop_told(context, ticket, to.key, heard)
    return Outcome(
        (move, *raised(context, moved), *lead_moves(context, ticket, to.key), *hop.changes),
        (
            *pings,
            *_tell_before(situation, context, ticket, to, to_former),
            *hop.say,
            *parties,
        ),
    )


def ping_anew(
    context: Context, ticket: Ticket, to: Official, why: str = "", by: Official | None = None
) -> tuple[Say, ...]:
    """What follows for `to`, who has it from now on, and of an emergency for the leader too, unless that is `by`."""
    if is_alarm(context, ticket):
        return call_on(context, ticket, to, why, by)
    return ping(context, ticket, to, context.read.photos_of(ticket.number), why)


def raised(context: Context, ticket: Ticket) -> tuple[RaiseAlarm, ...]:
    """An emergency in new hands is called out until they accept it."""
    return (RaiseAlarm(ticket.number, context.now),) if is_alarm(context, ticket) else ()


def lead_moves(context: Context, ticket: Ticket, to: str) -> tuple[Change, ...]:
    """Whoever has the whole of a joint ticket leads it."""
    if not ticket.joint or ticket.handler is None or ticket.handler == to:
        return ()
    parts = context.read.parts(ticket.number)
    held = any(part.official == ticket.handler and part.ended_at is None for part in parts)
    return (MovePart(ticket.number, ticket.handler, to),) if held else ()


def _tell_before(situation: Situation, context: Context, ticket: Ticket, to: Official, instead: str) -> tuple[Say, ...]:
    """Whoever had it and did not pass it on themselves."""
    before, by = context.official(ticket.handler), situation.speaker.official
    if before is None or before.key == to.key or (by and by.key == before.key):
        return ()
    text = instead or workers_dispatch.passed_from_you(ticket.number, by.name if by else "", to.name)
    return tell.to_official(context, before, text, ticket.number)


def tell_of_hands(
    context: Context, ticket: Ticket, before: Official | None, after: Official, named: bool
) -> tuple[Say, ...]:
    """Reporters hear of it when somebody in another role has it, or when somebody passed it on (`named`); of what is
    confidential nothing."""
    if ticket.is_confidential or (before and before.role is after.role and not named):
        return ()
    text = residents_dispatch.now_with(ticket.number, ROLE_NAMES[after.role], after.name)
    return tell.to_reporters(context, ticket, text)


def answer(situation: Situation, ticket: Ticket, text: str) -> Say:
    """How work is divided is said where colleagues are, never in a residents' room."""
    if situation.room.purpose is Purpose.RESIDENTS:
        return tell.in_private(situation, text, ticket.number)
    return tell.about(situation, ticket, text)
