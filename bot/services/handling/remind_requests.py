"""Whoever has to decide on 延期 or 挂账 is reminded every day that it waits for them."""

from __future__ import annotations

from bot.domain.changes.talk import NoteTold
from bot.domain.outcome import SILENCE, Change, Outcome, Say
from bot.domain.tickets.duty import leader_of
from bot.domain.units import HOUR_MS
from bot.services import tell
from bot.services.context import Context
from bot.services.handling.hands import desk_of
from bot.services.handling.press_on import midnight
from bot.services.row_by_row import row_by_row
from bot.store.questions.clock import Request
from bot.texts import workers_clocks as texts

AFTER_MS = 4 * HOUR_MS


def remind_requests(context: Context) -> Outcome:
    """In duty hours, each at most once a day, from four hours after it was asked for."""
    if not context.office.clocks.hours.holds(context.now, context.office.zone):
        return SILENCE
    return row_by_row(context.read.requests_waiting(context.now - AFTER_MS), _remind, context)


def _remind(request: Request, context: Context) -> Outcome:
    told, ticket = f"request {request.id}", context.read.ticket(request.ticket)
    if ticket is None or not ticket.is_open or context.read.told_since(told, midnight(context)):
        return SILENCE
    approver = context.official(request.approver)
    if approver and approver.key in context.away and not ticket.is_confidential:
        # Any leader further up may decide.
        approver = leader_of(context.places, desk_of(ticket), request.asked_by, context.away) or approver
    noted: tuple[Change, ...] = (NoteTold(told, context.now),)
    says: tuple[Say, ...] = ()
    if approver:
        name, due = context.name_of(request.asked_by), context.moment(ticket.handle_due)
        text = texts.request_waits(ticket.number, request.kind, name, request.words, due)
        says = tell.to_official(context, approver, text, ticket.number)
    return Outcome(noted, says)
