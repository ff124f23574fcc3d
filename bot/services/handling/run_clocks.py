"""Reminders and escalation: what of the open tickets has come due, noted once for ever, told in digests."""

from __future__ import annotations

from bot.domain.changes.clock import LookAgain, NoteDigest, Remind
from bot.domain.outcome import SILENCE, Outcome, Say, Urgency
from bot.domain.places.place import Official
from bot.domain.tickets.category import Limit, Unit
from bot.domain.tickets.clocks import Clock, Milestone, Pace, ladder, milestones
from bot.domain.tickets.deadline import deadline
from bot.domain.tickets.duty import is_available
from bot.domain.tickets.ticket import State, Step, Ticket, What
from bot.domain.units import WEEK_MS
from bot.services import tell
from bot.services.context import Context
from bot.services.handling.chain import acts_now, may_hear
from bot.services.row_by_row import row_by_row
from bot.services.taking.who_is_accused import accused_of
from bot.store.questions.clock import DueTicket, Reminder
from bot.texts import workers_clocks as texts

PORTION = 200
"""Tickets looked at in one tick; the rest follows in the next."""

DIGEST = 100
LINES = 8
URGENT_SHARE = 5


def run_clocks(context: Context) -> Outcome:
    """Every milestone that has come is noted as a step of its ticket; whom it concerns hears of it in `tell_due`."""
    return row_by_row(context.read.due_tickets(context.now, PORTION), _look_at, context)


def _look_at(due: DueTicket, context: Context) -> Outcome:
    ticket = due.ticket
    people = ladder(
        context.places, acts_now(context, ticket), ticket.desk or ticket.grid, _substitutes(ticket, context)
    )
    people = may_hear(context, ticket, people)
    known = context.read.reminded(ticket.number)
    coming = list(milestones(ticket, len(people), context.now, pace_of(ticket, context)))
    new = [one for one in coming if one.at <= context.now and one not in known]
    following = min((one.at for one in coming if one.at > context.now), default=context.now + WEEK_MS)
    reminders = [_remind(ticket, milestone, people, context) for milestone in new if people]
    return Outcome((*reminders, LookAgain(ticket.number, due.seen, following)))


def _substitutes(ticket: Ticket, context: Context) -> tuple[Official, ...]:
    """Those who are there that day: nobody is called from their free day while another one is on duty."""
    handler = context.official(ticket.handler)
    keys = handler.substitutes if handler and ticket.state is not State.VERIFYING else ()
    people = (official for key in keys if (official := context.official(key)))
    return tuple(one for one in people if is_available(context.places, one, context.today, context.away))


def pace_of(ticket: Ticket, context: Context) -> Pace:
    """Urgent kinds climb five times as fast, by day and by night."""
    rules, zone = context.office.clocks, context.office.zone

    def later(at: int, steps: int) -> int:
        if ticket.urgent:
            return at + steps * rules.accept_step // URGENT_SHARE
        return rules.hours.after(at, steps * rules.accept_step, zone)

    def days_after(at: int, days: int) -> int:
        return deadline(at, Limit(days, Unit.WORKING_DAYS), zone, context.office.is_working_day)

    return Pace(later, days_after)


def _remind(ticket: Ticket, milestone: Milestone, people: list[Official], context: Context) -> Remind:
    official = people[min(milestone.rung, len(people) - 1)]
    what = What.REMINDED if milestone.rung == 0 else What.ESCALATED
    words = texts.step(milestone.clock.value, official.name, milestone.early)
    step = Step(context.now, texts.the_bot(), what, words)
    return Remind(ticket.number, ticket.state, milestone, official.key, ticket.urgent, step)


def tell_due(context: Context) -> Outcome:
    """What was noted, in one message per person and hour, in duty hours; at once where something is urgent."""
    return row_by_row(context.read.officials_to_remind(), _tell, context)


def _tell(waiting: tuple[str, bool], context: Context) -> Outcome:
    """`waiting`: an official, and whether anything urgent is among what they are to be told."""
    key, some_urgent = waiting
    may_be_told = _may_be_told(key, context)
    if not some_urgent and not may_be_told:
        return SILENCE
    alarmed = frozenset(alarm.ticket for alarm in context.read.alarms())
    reminders = context.read.untold_reminders(key, DIGEST)
    due = [one for one in reminders if _still_holds(one) and not _is_called_out(one, alarmed)]
    past = tuple(one.id for one in reminders if one not in due)
    changes = (NoteDigest(past, heard=False),) if past else ()
    urgent = any(one.urgent for one in due)
    if not due or not (urgent or may_be_told):
        return Outcome(changes)
    return Outcome((*changes, NoteDigest(tuple(one.id for one in due))), _digest(key, due, urgent, context))


def _is_called_out(reminder: Reminder, alarmed: frozenset[int]) -> bool:
    """While an emergency is called out again and again, that is the one voice; it calls whoever was reminded here."""
    return reminder.number in alarmed and reminder.milestone.clock is Clock.ACCEPT


def _may_be_told(key: str, context: Context) -> bool:
    rules = context.office.clocks
    last = context.read.last_digest(key)
    # Also when the clock was set back: what was told a moment ago then lies ahead.
    if last is not None and abs(context.now - last) < rules.digest_every:
        return False
    return rules.hours.holds(context.now, context.office.zone)


_RUNS_IN = {
    Clock.ACCEPT: frozenset({State.DISPATCHED}),
    Clock.HANDLE: frozenset({State.DISPATCHED, State.ACCEPTED}),
    Clock.VERIFY: frozenset({State.VERIFYING}),
}


def _still_holds(reminder: Reminder) -> bool:
    """Whoever has acted meanwhile is not reminded of it."""
    return reminder.state in _RUNS_IN[reminder.milestone.clock]


def _digest(key: str, reminders: list[Reminder], urgent: bool, context: Context) -> tuple[Say, ...]:
    official = context.official(key)
    if official is None or not reminders:
        return ()
    newest = {one.number: one for one in reminders}
    lines = [_line(one, official, context) for one in newest.values()]
    instead = [one.number for one in newest.values() if _may_take_it(one, official, context)]
    text = texts.digest(lines[:LINES], len(lines)) + texts.take_it_instead(instead)
    urgency = Urgency.EMERGENCY if urgent else Urgency.PING
    if private := tell.to_official(context, official, text, _only(newest), urgency):
        return private
    shown = [line for line, one in zip(lines, newest.values(), strict=True) if not one.is_confidential]
    told = texts.unreachable(official.name, texts.digest(shown[:LINES], len(shown)))
    hidden = [one.number for one in newest.values() if one.is_confidential]
    return (*(tell.to_admins(context, told) if shown else ()), *_tell_of_hidden(hidden, official, context))


def _tell_of_hidden(numbers: list[int], official: Official, context: Context) -> tuple[Say, ...]:
    """Of accusations each admin hears alone, and not which they are: whom one is about may read the admins' room."""
    accusations = [ticket for number in numbers if (ticket := context.read.ticket(number))]
    accused = frozenset[str]().union(*(accused_of(context, one) for one in accusations))
    text = texts.unreachable_for_accusation(official.name)
    return tell.to_each_admin(context, text, besides=accused) if accusations else ()


def _may_take_it(reminder: Reminder, official: Official, context: Context) -> bool:
    """Whether whoever is reminded stands in for its handler, who has not accepted it."""
    handler = context.official(reminder.handler)
    waits = reminder.milestone.clock is Clock.ACCEPT and not reminder.milestone.early
    return waits and handler is not None and official.key in handler.substitutes


def _only(reminders: dict[int, Reminder]) -> int | None:
    """The ticket that a bare 接单 in answer to the digest means, where there is just one."""
    return next(iter(reminders)) if len(reminders) == 1 else None


def _line(reminder: Reminder, official: Official, context: Context) -> str:
    handler = "" if reminder.handler == official.key else context.name_of(reminder.handler)
    return texts.line(
        reminder.number,
        texts.of_accusation() if reminder.is_confidential else reminder.kind,
        reminder.text,
        reminder.milestone.clock.value,
        reminder.milestone.early,
        handler,
    )
