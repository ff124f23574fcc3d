"""An emergency is called out every two minutes until somebody accepts it, or has accepted another ticket of the same one."""

from __future__ import annotations

from bot.domain.changes.taking import EndAlarm, RepeatAlarm
from bot.domain.changes.ticket import AddStep
from bot.domain.danger.emergency import recognise_emergency
from bot.domain.outcome import SILENCE, Outcome
from bot.domain.places.place import Official
from bot.domain.tickets.checking import leader_above
from bot.domain.tickets.clocks import Clock
from bot.domain.tickets.ticket import State, Step, Ticket, What
from bot.domain.units import MINUTE_MS
from bot.services import tell
from bot.services.context import Context
from bot.services.row_by_row import row_by_row
from bot.services.taking.one_emergency import offer_instead
from bot.services.taking.raise_emergency import call_out, who_is_called
from bot.store.questions.taking import AlarmRow
from bot.texts import admins_taking, workers, workers_private, workers_taking

AGAIN_MS = 2 * MINUTE_MS
HIGHER_AFTER = 3
MOST = 30
_REACTED = frozenset({What.ANSWERED, What.INTERIM, What.ACCEPTED, What.DONE, What.REFUSED})
_BEGUN_AGAIN = frozenset({
    What.REDONE, What.APPEALED, What.SUPERVISED,
    What.REASSIGNED, What.RETURNED, What.PASSED_UP, What.HANDED_OVER, What.DISPATCHED,
})  # fmt: skip
"""It is to be done again, or somebody else has it."""


def repeat_alarms(context: Context) -> Outcome:
    """Every two minutes until somebody accepts; after a stop of the bot it goes on with one, not with all missed."""
    return row_by_row(context.read.alarms(), _look_at, context)


def _look_at(alarm: AlarmRow, context: Context) -> Outcome:
    ticket = context.read.ticket(alarm.ticket)
    since = None if ticket is None else _waiting_since(ticket, context)
    if ticket is None or since is None:
        return Outcome((EndAlarm(alarm.ticket),))
    if (offered := offer_instead(ticket, context)) is not None:
        return offered
    if context.now < alarm.called_at + AGAIN_MS:
        return SILENCE
    return _give_up(alarm, ticket, context) if alarm.repeats >= MOST else _repeat(alarm, ticket, since, context)


def _waiting_since(ticket: Ticket, context: Context) -> int | None:
    """None where somebody has accepted, answered or taken a first measure since it was called out, was to be done again
    or came into other hands."""
    if ticket.state is not State.DISPATCHED:
        return None
    since: int | None = ticket.opened_at
    for step in context.read.steps(ticket.number):
        if step.by and step.what in _REACTED:
            since = None
        elif since is None and step.what in _BEGUN_AGAIN:
            since = step.at
    return since


def _repeat(alarm: AlarmRow, ticket: Ticket, since: int, context: Context) -> Outcome:
    count = alarm.repeats + 1
    higher = count > HIGHER_AFTER
    people = _called(context, ticket, higher)
    minutes = (context.now - since) // MINUTE_MS
    emergency = recognise_emergency(ticket.text)
    place, hotlines = tell.place_of(context, ticket), emergency.hotlines if emergency else ()
    text = workers_taking.emergency_repeated(ticket.number, minutes, place, ticket.text, ticket.reporter_name, hotlines)
    what = What.ESCALATED if higher else What.REMINDED
    step = AddStep(ticket.number, Step(context.now, workers.the_bot(), what, workers_taking.repeat(count)))
    changes = (RepeatAlarm(ticket.number, alarm.repeats, context.now), step)
    masked = workers_private.emergency_repeated(ticket.number, ticket.kind, minutes) if ticket.was_private else ""
    return Outcome(changes, call_out(context, ticket, text, people, masked=masked))


def _called(context: Context, ticket: Ticket, higher: bool) -> tuple[Official, ...]:
    """Worker and leader, then the next leader above; and everybody whom the clock of acceptance has come to."""
    people = list(who_is_called(context, ticket))
    if higher and people:
        above = leader_above(context.places, ticket.grid, people[-1], context.away)
        people += [above] if above else []
    escalated = context.read.reminded_officials(ticket.number, Clock.ACCEPT)
    people += [one for key in escalated if (one := context.official(key))]
    return tuple({one.key: one for one in people}.values())


def _give_up(alarm: AlarmRow, ticket: Ticket, context: Context) -> Outcome:
    place = tell.place_of(context, ticket)
    told = tell.to_admins(context, admins_taking.emergency_unaccepted(ticket.number, place, alarm.repeats))
    return Outcome((EndAlarm(ticket.number),), told)
