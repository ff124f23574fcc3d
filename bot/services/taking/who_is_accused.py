"""Whom what was reported is about, so that they neither get it nor hear of it."""

from __future__ import annotations

from bot.domain.outcome import Say
from bot.domain.places.place import HANDLING_ROLES, Official, Role
from bot.domain.speech.named import accused_by_name, called
from bot.domain.talk.accuser import names_accused, speaks_of_him
from bot.domain.tickets.confidential import accused_in, titled
from bot.domain.tickets.duty import leader_of
from bot.domain.tickets.ticket import Ticket, What
from bot.domain.units import DAY_MS
from bot.services import tell
from bot.services.context import Context
from bot.texts import admins_taking

HIM_MS = 30 * DAY_MS
"""So long after an accusation 他 alone may mean whoever it was about; afterwards only the name does."""


def who_is_accused(context: Context, ticket: Ticket) -> frozenset[str]:
    """Those it speaks against by name, and those whom its reporter has accused lately, where it only says 他."""
    return accused_by_name(context.places, ticket.text) | accused_as_him(context, ticket.reporter, ticket.text)


def leader_called(context: Context, ticket: Ticket) -> Official | None:
    """Who is called to an emergency beside its handler; never whom it speaks against."""
    away = {**context.away, **dict.fromkeys(who_is_accused(context, ticket), "")}
    return leader_of(context.places, ticket.grid, ticket.handler, away)


def called_besides(context: Context, ticket: Ticket) -> tuple[Official, ...]:
    """Who was called to an emergency beside whoever has it now: the leader, and whoever it was sent to before somebody
    else accepted it; never whom it speaks against."""
    handler, leader = context.official(ticket.handler), leader_called(context, ticket)
    if handler is not None and handler.role is Role.LEADER:
        leader = None
    sent_to = {step.text for step in context.read.steps(ticket.number) if step.what is What.DISPATCHED}
    serving = (one for one in context.places.officials.values() if context.places.serves(one, ticket.grid))
    before = [one for one in serving if one.name in sent_to and one.role in HANDLING_ROLES]
    accused = who_is_accused(context, ticket)
    people = {one.key: one for one in (leader, *before) if one is not None and one != handler}
    return tuple(one for one in people.values() if one.key not in accused)


def meant_by_him(context: Context, ticket: Ticket) -> frozenset[str]:
    """Of an accusation: whom 他 in it stands for, as far as the one before tells; its text says nothing of them."""
    return him_of(context, ticket.reporter, ticket.text, ticket.number)


def tell_nobody_takes(context: Context, ticket: Ticket) -> tuple[Say, ...]:
    """An accusation that nobody is there for: each admin hears of it alone, since the one it is about may read their
    room, and not which one it is."""
    text = admins_taking.nobody_for_accusation()
    accused = accused_of(context, ticket)
    return tell.to_each_admin(context, text, besides=accused) or tell.to_admins(context, text)


def accused_of(context: Context, ticket: Ticket) -> frozenset[str]:
    """Of an accusation: everybody whom it may be about."""
    return accused_in(context.places, ticket.grid, ticket.text) | meant_by_him(context, ticket)


def him_of(context: Context, reporter: int, words: str, before: int | None = None) -> frozenset[str]:
    """The same of words that are about to become one. `before`: the number they have."""
    if not speaks_of_him(words):
        return frozenset()
    mine = [one for one in context.read.accusations_of(reporter) if before is None or one.number < before]
    if not mine or any(names_accused(context.places, one.grid, one.text, words) for one in mine):
        return frozenset()
    if any(called(one.name, words) or titled(one, words) for one in context.places.officials.values()):
        # 我也要举报老唐 他 …: who is meant stands in it.
        return frozenset()
    return accused_in(context.places, mine[0].grid, mine[0].text)


def accused_as_him(context: Context, reporter: int, words: str) -> frozenset[str]:
    if not speaks_of_him(words):
        return frozenset()
    since = context.now - HIM_MS
    lately = (one for one in context.read.accusations_of(reporter) if one.is_open or one.opened_at >= since)
    return frozenset[str]().union(*(accused_in(context.places, one.grid, one.text) for one in lately))
