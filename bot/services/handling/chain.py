"""Who stands above the handler of a ticket: the next leader, for an accusation only those it is not about; and who may
therefore say that it is over."""

from __future__ import annotations

from bot.domain.commands.parse import Command
from bot.domain.outcome import Outcome
from bot.domain.places.place import ROLE_NAMES, Official, Role
from bot.domain.situation import Situation
from bot.domain.tickets.checking import leader_above
from bot.domain.tickets.confidential import confidential_chain, confidential_handler
from bot.domain.tickets.ticket import State, Ticket, What
from bot.services.context import Context
from bot.services.reading.find_ticket import refuse, ticket_meant, went_past
from bot.services.taking.who_is_accused import meant_by_him, who_is_accused
from bot.texts import workers_ending

_UP = frozenset({What.RETURNED, What.PASSED_UP})
_HOPS = _UP | {What.REASSIGNED, What.HANDED_OVER, What.DISPATCHED}


def above(context: Context, ticket: Ticket) -> Official | None:
    """Whoever checks, supervises or takes over what the handler did."""
    if not ticket.is_confidential:
        away = {**context.away, **dict.fromkeys(who_is_accused(context, ticket), "")}
        return leader_above(context.places, ticket.grid, context.official(ticket.handler), away)
    reporter = context.read.official_of(ticket.reporter) or ""
    besides, him = ticket.handler or "", meant_by_him(context, ticket)
    return confidential_handler(context.places, ticket.grid, ticket.text, context.away, reporter, besides, him)


def acts_now(context: Context, ticket: Ticket) -> Official | None:
    """Whoever must act now: the handler, or the leader who checks what was done."""
    if ticket.state is State.VERIFYING:
        return above(context, ticket)
    return context.official(ticket.handler)


def stands_above(context: Context, leader: Official, handler: Official | None) -> bool:
    """A chain for accusations may lead to somebody of the same level, or of one below."""
    if handler is None or not (handler.grids and leader.grids):
        return True
    own, theirs = handler.grids[0], leader.grids[0]
    return theirs in context.places.upwards(own) and (own != theirs or handler.role is not leader.role)


def holder(context: Context, ticket: Ticket) -> Official | None:
    """Whoever has it; what nobody has, or somebody on leave, is in no hands."""
    return None if ticket.handler in context.away else context.official(ticket.handler)


def who_decides(context: Context, ticket: Ticket, official: Official) -> str:
    """What was handed back, or went past whoever handled it, waits for the leader's word, not for whoever is first; ""
    where it is the speaker's."""
    had = holder(context, ticket)
    if had is None or had.key == official.key:
        return ""
    if official.role is Role.LEADER and stands_above(context, official, had):
        return ""
    if went_past(context.places, ticket):
        return workers_ending.appealed_past_you(ticket.number, had.name)
    hops = [step.what for step in context.read.steps(ticket.number) if step.what in _HOPS]
    return workers_ending.leader_decides(ticket.number, had.name) if hops and hops[-1] in _UP else ""


def in_other_hands(context: Context, ticket: Ticket, official: Official, verb: str) -> str:
    """Why they cannot say that it is over: somebody else has it, whom they do not stand above. "" where they can.

    What waits to be accepted is anybody's who accepts it.
    """
    handler = holder(context, ticket)
    if handler is None or handler.key == official.key:
        return ""
    if official.role is Role.LEADER and _leads(context, official, ticket, handler):
        return ""
    if ticket.state is State.DISPATCHED:
        return who_decides(context, ticket, official) or workers_ending.accept_first(ticket.number, handler.name, verb)
    return workers_ending.with_another(ticket.number, handler.name, ROLE_NAMES[handler.role], verb, official.name)


def _leads(context: Context, leader: Official, ticket: Ticket, handler: Official) -> bool:
    """Above whoever has it, or where that is somebody of another community, above the grid that it is of."""
    if stands_above(context, leader, handler):
        return True
    leads_there = not set(context.places.upwards(ticket.grid)).isdisjoint(leader.grids)
    return leads_there and set(context.places.upwards(ticket.grid)).isdisjoint(handler.grids)


def ticket_held(
    situation: Situation, context: Context, command: Command, usual: State, allowed: frozenset[State]
) -> Ticket | Outcome:
    """`ticket_meant`, where it is also theirs to dispose of (转派, 分类, 延期, 联动): they have it, stand above whoever has,
    or nobody has."""
    ticket = ticket_meant(situation, context, command, usual, allowed)
    official = situation.speaker.official
    if not isinstance(ticket, Ticket) or official is None:
        return ticket
    why = in_other_hands(context, ticket, official, command.verb.value)
    return refuse(situation, why, ticket.number) if why else ticket


def may_hear(context: Context, ticket: Ticket, people: list[Official]) -> list[Official]:
    """Of those who would hear of a delay, whoever may; for an accusation its chain in place of the leaders."""
    if not ticket.is_confidential:
        accused = who_is_accused(context, ticket)
        return [person for person in people if person.key not in accused]
    chain = confidential_chain(context.places, ticket.grid, ticket.text, meant_by_him(context, ticket))
    first = [person for person in people if person.key == ticket.handler]
    return [*first, *(person for person in chain if person.key != ticket.handler)]
