"""延期 and 挂账: asked for by whoever has the ticket, granted or not by the level above."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes.clock import AskRequest, DecideRequest, SetLimit
from bot.domain.changes.ticket import MoveTicket
from bot.domain.commands.parse import Command
from bot.domain.outcome import Change, Outcome, Say
from bot.domain.places.place import SUPERVISING_ROLES, Official
from bot.domain.situation import Situation
from bot.domain.tickets.duty import leader_of
from bot.domain.tickets.spans import parse_span
from bot.domain.tickets.ticket import State, Ticket, What
from bot.domain.words.when import names_time
from bot.services import tell
from bot.services.context import Context
from bot.services.handling import hands
from bot.services.handling.chain import above, ticket_held
from bot.services.reading.find_ticket import current, meant_by, refuse, step_of
from bot.store.questions.clock import Request
from bot.texts import residents_clocks, workers
from bot.texts import workers_clocks as texts

EXTENSION, SUSPENSION = "延期", "挂账"
_RUNNING = frozenset({State.DISPATCHED, State.ACCEPTED})


def ask_extension(situation: Situation, context: Context, command: Command) -> Outcome:
    """延期 1001 2天 理由: before the limit is over; an approved one moves the limit by exactly what it says."""
    ticket = ticket_held(situation, context, command, State.ACCEPTED, _RUNNING)
    if not isinstance(ticket, Ticket):
        return ticket
    asked = parse_span(command.words)
    if asked is None or not asked[1]:
        names_day = asked is None and names_time(command.words)
        return refuse(
            situation, (texts.say_how_many_days if names_day else texts.say_how_long)(ticket.number), ticket.number
        )
    if context.now >= ticket.handle_due:
        return refuse(situation, texts.limit_is_over(ticket.number, context.moment(ticket.handle_due)), ticket.number)
    span, reason = asked
    until = span.after(ticket.handle_due, context.office.zone, context.office.is_working_day)
    words = texts.extension_words(span.words, context.moment(until), reason)
    return _ask(situation, context, ticket, EXTENSION, words, until)


def ask_suspension(situation: Situation, context: Context, command: Command) -> Outcome:
    """挂账 1001 理由: off the clock with approval, on a list that is looked through every week."""
    ticket = ticket_held(situation, context, command, State.ACCEPTED, _RUNNING)
    if not isinstance(ticket, Ticket):
        return ticket
    if not command.words:
        return refuse(situation, texts.say_why_suspended(ticket.number), ticket.number)
    if ticket.urgent:
        return refuse(situation, texts.urgent_is_never_suspended(ticket.number), ticket.number)
    return _ask(situation, context, ticket, SUSPENSION, command.words, None)


def _ask(situation: Situation, context: Context, ticket: Ticket, kind: str, words: str, until: int | None) -> Outcome:
    official = situation.speaker.official
    assert official is not None  # ticket_meant has seen to it
    if context.read.open_request(ticket.number):
        return refuse(situation, texts.asked_already(ticket.number), ticket.number)
    approver = leader_of(context.places, ticket.desk or ticket.grid, besides=official.key)
    if ticket.is_confidential:
        approver = above(context, replace(ticket, handler=official.key))
        if approver is None and leader_of(context.places, ticket.desk or ticket.grid, besides=official.key):
            # Whoever would decide is the one it is about.
            return refuse(situation, texts.nobody_to_grant(ticket.number, kind), ticket.number)
    what = What.EXTENSION_ASKED if kind == EXTENSION else What.SUSPENSION_ASKED
    step = step_of(situation, context, what, words)
    ask = AskRequest(ticket.number, kind, official.key, approver.key if approver else official.key, words, until, step)
    if approver is None:
        # The topmost leader has nobody above: what they decide is decided, and stands in the ledger.
        request = Request(0, ticket.number, kind, official.key, official.key, words, until)
        granted = _granted(situation, context, ticket, request)
        return Outcome(granted.changes[1:], granted.say)
    told = tell.to_official(context, approver, texts.request(ticket.number, kind, official.name, words), ticket.number)
    if not told:
        told = tell.to_admins(context, texts.request_unread(ticket.number, kind, approver.name))
    answer = hands.answer(situation, ticket, texts.asked(ticket.number, kind, approver.name))
    return Outcome((ask,), (answer, *told))


def decide(situation: Situation, context: Context, command: Command, granted: bool) -> Outcome:
    """同意 / 不同意: by whoever was asked, or any leader further up."""
    request = _request_meant(situation, context, command)
    if not isinstance(request, Request):
        return request
    ticket = current(context, request.ticket)
    assert ticket is not None  # a request belongs to a ticket
    if not _may_decide(situation, context, ticket, request):
        return refuse(situation, texts.not_yours_to_decide(ticket.number), ticket.number)
    if not ticket.is_open:
        return refuse(situation, workers.ended_already(ticket.number, ticket.state.value), ticket.number)
    if not (granted or command.words):
        return refuse(situation, texts.say_why_declined(ticket.number), ticket.number)
    if granted and request.kind == SUSPENSION and ticket.state not in _RUNNING:
        return refuse(situation, texts.cannot_be_suspended(ticket.number, ticket.state.value), ticket.number)
    if granted:
        return _granted(situation, context, ticket, request)
    return _declined(situation, context, ticket, request, command.words)


def _request_meant(situation: Situation, context: Context, command: Command) -> Request | Outcome:
    number = meant_by(situation, command)
    official = situation.speaker.official
    if number is not None:
        found = context.read.open_request(number)
        return found or refuse(situation, texts.no_request(number))
    waiting = context.read.requests_for(official.key) if official else []
    if len(waiting) == 1:
        return waiting[0]
    if not waiting and not situation.addressed and not situation.is_private:
        return Outcome()  # 同意, said among colleagues
    numbers = [one.ticket for one in waiting]
    return refuse(situation, texts.which_request(command.verb.value, numbers))


def _may_decide(situation: Situation, context: Context, ticket: Ticket, request: Request) -> bool:
    official = situation.speaker.official
    if official is None or official.key == request.asked_by:
        return False
    if official.key == request.approver:
        return True
    above = official.role in SUPERVISING_ROLES and context.places.serves(official, ticket.desk or ticket.grid)
    return above and not ticket.is_confidential


def _granted(situation: Situation, context: Context, ticket: Ticket, request: Request) -> Outcome:
    what = What.EXTENDED if request.kind == EXTENSION else What.SUSPENDED
    request = _from_the_present_limit(context, ticket, request)
    step = step_of(situation, context, what, request.words)
    answer = hands.answer(situation, ticket, texts.granted(ticket.number, request.kind))
    asker = _tell_asker(context, situation, request, texts.granted(ticket.number, request.kind))
    decide = DecideRequest(request.id, ticket.number, True, None)
    if request.until is not None:
        until = context.moment(request.until)
        change: Change = SetLimit(ticket.number, ticket.handle_due, request.until, step)
        told = tell.to_reporters(context, ticket, residents_clocks.extended(ticket.number, until))
    else:
        change = MoveTicket(ticket.number, ticket.state, State.SUSPENDED, step)
        told = tell.to_reporters(context, ticket, residents_clocks.suspended(ticket.number))
    return Outcome((decide, change), (answer, *asker, *told))


def _from_the_present_limit(context: Context, ticket: Ticket, request: Request) -> Request:
    """延期 moves the limit by exactly what it says, also where the limit has moved since it was asked for; granted so late
    that this is past, it counts from now: nobody is promised a day that is over."""
    asked = parse_span(request.words)
    if request.until is None or asked is None:
        return request
    span, rest = asked
    zone, is_working_day = context.office.zone, context.office.is_working_day
    until = span.after(ticket.handle_due, zone, is_working_day)
    if until <= context.now:
        until = span.after(context.now, zone, is_working_day)
    if until == request.until:
        return request
    reason = texts.reason_of_extension(rest)
    return replace(request, until=until, words=texts.extension_words(span.words, context.moment(until), reason))


def _declined(situation: Situation, context: Context, ticket: Ticket, request: Request, words: str) -> Outcome:
    said = texts.declined_words(request.kind, words)
    change = DecideRequest(request.id, ticket.number, False, step_of(situation, context, What.DECLINED, said))
    text = texts.declined(ticket.number, request.kind, words, context.moment(ticket.handle_due))
    answer = hands.answer(situation, ticket, text)
    return Outcome((change,), (answer, *_tell_asker(context, situation, request, text)))


def _tell_asker(context: Context, situation: Situation, request: Request, text: str) -> tuple[Say, ...]:
    asker = context.official(request.asked_by)
    if asker is None or asker == situation.speaker.official:
        return ()
    return tell.to_official(context, asker, text, request.ticket)


def resume(situation: Situation, context: Context, command: Command) -> Outcome:
    """恢复办理 1001: on the clock again; the limit moves by the time that it was off."""
    ticket = ticket_held(situation, context, command, State.SUSPENDED, frozenset({State.SUSPENDED}))
    if not isinstance(ticket, Ticket):
        return ticket
    since = context.read.suspended_at(ticket.number) or context.now
    due = ticket.handle_due + (context.now - since)
    step = step_of(situation, context, What.RESUMED, command.words)
    move = MoveTicket(ticket.number, State.SUSPENDED, State.ACCEPTED, step, handle_due=due)
    told = tell.to_reporters(context, ticket, residents_clocks.resumed(ticket.number, context.moment(due)))
    handler = context.official(ticket.handler)
    ping = _ping_handler(context, situation, handler, ticket, texts.resumed(ticket.number, context.moment(due)))
    answer = hands.answer(situation, ticket, texts.resumed(ticket.number, context.moment(due)))
    return Outcome((move,), (answer, *ping, *told))


def _ping_handler(
    context: Context, situation: Situation, handler: Official | None, ticket: Ticket, text: str
) -> tuple[Say, ...]:
    if handler is None or handler == situation.speaker.official:
        return ()
    return tell.to_official(context, handler, text, ticket.number)
