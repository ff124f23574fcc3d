"""A ticket that goes from hand to hand within minutes: its reporters hear of the first hand and of the last."""

from __future__ import annotations

from bot.domain.changes.talk import NoteTold
from bot.domain.outcome import SILENCE, Change, Outcome, Say
from bot.domain.places.place import ROLE_NAMES
from bot.domain.tickets.ticket import State, Ticket, What
from bot.domain.units import MINUTE_MS
from bot.services import tell
from bot.services.context import Context
from bot.services.row_by_row import row_by_row
from bot.texts import residents_dispatch

QUIET_MS = 10 * MINUTE_MS
"""After one hop was told the next ones wait so long."""

SETTLED_MS = 2 * MINUTE_MS
"""What has stayed with somebody for so long is told, if it is somebody else than was told last."""

_KEPT_MS = QUIET_MS + 5 * MINUTE_MS
_HOP = "hop"
_HOPS = frozenset({What.REASSIGNED, What.RETURNED, What.PASSED_UP})


def hop_told(context: Context, ticket: Ticket, to: str, says: tuple[Say, ...]) -> Outcome:
    """What reporters hear of a change of hands, unless they have heard of another one a moment ago. An emergency waits
    for nothing."""
    if not says or (not ticket.urgent and _last_told(context, ticket.number, context.now - QUIET_MS)):
        return SILENCE
    return Outcome((_noted(context, ticket.number, to),), says)


def told_besides(context: Context, number: int, to: str | None) -> tuple[Change, ...]:
    """Where they hear of `to` in other words than these, a moment after a hop was told: it is not told once more."""
    told = to and _last_told(context, number, context.now - _KEPT_MS)
    return (_noted(context, number, to),) if to and told else ()


def tell_hops(context: Context) -> Outcome:
    """Where it has come to rest."""
    numbers = {int(what.split()[1]) for what, _ in context.read.told_of(_HOP, context.now - _KEPT_MS)}
    return row_by_row(sorted(numbers), _tell_last, context)


def _tell_last(number: int, context: Context) -> Outcome:
    ticket, told = context.read.ticket(number), _last_told(context, number, context.now - _KEPT_MS)
    handler = context.official(ticket.handler) if ticket else None
    if ticket is None or told is None or handler is None or ticket.state not in (State.DISPATCHED, State.ACCEPTED):
        return SILENCE
    hops = [step.at for step in context.read.steps(number) if step.what in _HOPS]
    moved = bool(hops) and told[1] <= hops[-1] <= context.now - SETTLED_MS
    if not moved or told[0] == handler.key or ticket.is_confidential:
        return SILENCE
    text = residents_dispatch.now_with(number, ROLE_NAMES[handler.role], handler.name)
    return Outcome((_noted(context, number, handler.key),), tell.to_reporters(context, ticket, text))


def _noted(context: Context, number: int, to: str) -> NoteTold:
    return NoteTold(f"{_HOP} {number} {to}", context.now)


def _last_told(context: Context, number: int, since: int) -> tuple[str, int] | None:
    """Whom the reporters were told of last, and when (UTC ms)."""
    told = [(what.split()[2], at) for what, at in context.read.told_of(f"{_HOP} {number}", since)]
    return max(told, key=lambda one: one[1], default=None)
