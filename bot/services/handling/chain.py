"""Who stands above the handler of a ticket: the next leader, for an accusation only those it is not about."""

from __future__ import annotations

from bot.domain.places.place import Official
from bot.domain.tickets.checking import leader_above
from bot.domain.tickets.confidential import confidential_chain, confidential_handler
from bot.domain.tickets.ticket import Ticket
from bot.services.context import Context
from bot.services.taking.who_is_accused import meant_by_him, who_is_accused


def above(context: Context, ticket: Ticket) -> Official | None:
    """Whoever checks, supervises or takes over what the handler did."""
    if not ticket.is_confidential:
        away = {**context.away, **dict.fromkeys(who_is_accused(context, ticket), "")}
        return leader_above(context.places, ticket.grid, context.official(ticket.handler), away)
    reporter = context.read.official_of(ticket.reporter) or ""
    besides, him = ticket.handler or "", meant_by_him(context, ticket)
    return confidential_handler(context.places, ticket.grid, ticket.text, context.away, reporter, besides, him)


def may_hear(context: Context, ticket: Ticket, people: list[Official]) -> list[Official]:
    """Of those who would hear of a delay, whoever may; for an accusation its chain in place of the leaders."""
    if not ticket.is_confidential:
        accused = who_is_accused(context, ticket)
        return [person for person in people if person.key not in accused]
    chain = confidential_chain(context.places, ticket.grid, ticket.text, meant_by_him(context, ticket))
    first = [person for person in people if person.key == ticket.handler]
    return [*first, *(person for person in chain if person.key != ticket.handler)]
