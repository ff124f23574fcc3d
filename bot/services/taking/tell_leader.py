"""围墙歪了 看着要倒, 小孩都从那走: what is about to come down on whoever passes reaches the leader as well, and at once."""

from __future__ import annotations

from bot.domain.danger.overhead import may_come_down_soon, tells_who_passes
from bot.domain.outcome import Say
from bot.domain.situation import Situation
from bot.domain.tickets.ticket import Ticket
from bot.services import tell
from bot.services.context import Context
from bot.services.handling.chain import above
from bot.texts import workers_taking


def tell_leader(situation: Situation, context: Context, ticket: Ticket) -> tuple[Say, ...]:
    """Of a ticket whose handler is told to look first; nothing where it tells of nothing that comes down."""
    leader = above(context, ticket) if may_come_down_soon(ticket.text) else None
    if leader is None or leader == situation.speaker.official:
        return ()
    text = workers_taking.look_first(ticket.number, ticket.place, ticket.reporter_name, ticket.text)
    return tell.to_official(context, leader, text, ticket.number)


def tell_who_passes(context: Context, ticket: Ticket, words: str) -> tuple[Say, ...]:
    """To whoever has it and the leader above, what is added to it; nothing where it says nothing of the kind."""
    if not tells_who_passes(words) or not may_come_down_soon(ticket.text) or ticket.is_confidential:
        return ()
    told = f"{ticket.text}；{words}"
    text = workers_taking.look_first(ticket.number, ticket.place, ticket.reporter_name, told)
    both = (context.official(ticket.handler), above(context, ticket))
    return tuple(say for one in both if one for say in tell.to_official(context, one, text, ticket.number))
