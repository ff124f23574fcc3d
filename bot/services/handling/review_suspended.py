"""Every Monday each leader sees what is off the clock in their grids (挂账)."""

from __future__ import annotations

from datetime import timedelta

from bot.domain.changes.talk import NoteTold
from bot.domain.outcome import Change, Outcome, Say
from bot.domain.places.place import Official
from bot.domain.tickets.deadline import to_local, to_ms
from bot.domain.tickets.duty import leader_of
from bot.domain.tickets.ticket import Ticket
from bot.services import tell
from bot.services.context import Context
from bot.services.handling.chain import above
from bot.texts import workers_clocks as texts

HOUR = 9
MOST, LINES = 500, 10


def review_suspended(context: Context) -> Outcome:
    """At most once for each leader and Monday, also when the bot was down at nine."""
    due = _last_monday(context)
    told = f"suspended {due}"
    if context.read.told_since(told, due):
        return Outcome()
    by_leader: dict[str, list[Ticket]] = {}
    for ticket in context.read.suspended(MOST):
        leader = (
            above(context, ticket) if ticket.is_confidential else leader_of(context.places, ticket.desk or ticket.grid)
        )
        if leader:
            by_leader.setdefault(leader.key, []).append(ticket)
    says: list[Say] = []
    for key, tickets in by_leader.items():
        official = context.official(key)
        says += _tell(context, official, tickets) if official else ()
    changes: tuple[Change, ...] = (NoteTold(told, context.now),)
    return Outcome(changes, tuple(says))


def _last_monday(context: Context) -> int:
    local = to_local(context.now, context.office.zone)
    monday = (local - timedelta(days=local.weekday())).replace(hour=HOUR, minute=0, second=0, microsecond=0)
    return to_ms(monday if monday <= local else monday - timedelta(days=7))


def _tell(context: Context, leader: Official, tickets: list[Ticket]) -> tuple[Say, ...]:
    lines = [_line(context, ticket) for ticket in tickets[:LINES]]
    return tell.to_official(context, leader, texts.suspended_review(lines, len(tickets)))


def _line(context: Context, ticket: Ticket) -> str:
    since = context.read.suspended_at(ticket.number) or ticket.opened_at
    return texts.suspended_line(ticket.number, ticket.kind, context.moment(since), ticket.text)
