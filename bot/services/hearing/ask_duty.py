"""Who a person in office is, and whether they are on duty today, or on the day that is asked for: told from the roster
and the leaves, never why somebody is away."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date, timedelta

from bot.domain.knowledge import Verdict
from bot.domain.outcome import Outcome
from bot.domain.places.place import HANDLING_ROLES, ROLE_NAMES, Official, Role
from bot.domain.situation import Situation
from bot.domain.talk.duty_question import (
    asks_whether_anybody_is,
    asks_who_is,
    asks_who_is_on_duty,
    is_of_weekend,
    may_ask_after_somebody,
    tells_of_duty,
)
from bot.domain.tickets.duty import Away, is_available, stand_in, who_is_on_duty
from bot.domain.words.when import day_in
from bot.services import tell
from bot.services.context import Context
from bot.services.hearing.answer_question import match
from bot.texts import residents_services as texts
from bot.texts.common import day as day_of_month

SATURDAY, SUNDAY = 5, 6


def hear_duty(situation: Situation, context: Context) -> Outcome | None:
    """None for anything else, and where the office has an answer of its own to it."""
    if may_ask_after_somebody(situation.words) and (told := _of_somebody(situation, context)):
        return Outcome(say=(tell.to_speaker(situation, told),))
    if not asks_whether_anybody_is(situation.words):
        return None
    known = match(situation, context)
    if known.mentioned is Verdict.ANSWER and known.best and tells_of_duty(known.best.question):
        return None
    days = _days(situation, context)
    found = who_is_on_duty(
        context.places, situation.room.grid, [Role.WORKER, Role.LEADER], days[0], _away(days[0], context)
    )
    on_duty = found.official if len(days) == 1 else None
    who = f"{ROLE_NAMES[on_duty.role]} {on_duty.name}" if on_duty else ""
    hours, day = context.office.clocks.hours, _said(days[0], context)
    text = texts.duty_hours(hours.start, hours.end, who, day, _is_over(days[0], context))
    return Outcome(say=(tell.to_speaker(situation, text),))


def _of_somebody(situation: Situation, context: Context) -> str:
    """Who it is, or whether they are on duty; "" where nobody is asked after."""
    if (asked_after := around_first(asks_who_is, situation, context, HANDLING_ROLES)) is not None:
        grid = context.grid_name(next(iter(asked_after.grids), None))
        return texts.who_it_is(asked_after.name, grid, ROLE_NAMES[asked_after.role])
    person = around_first(asks_who_is_on_duty, situation, context, frozenset(Role))
    return _of_person(situation, context, person) if person is not None else ""


def around_first(
    asks: Callable[[str, Collection[Official]], Official | None],
    situation: Situation,
    context: Context,
    roles: Collection[Role],
) -> Official | None:
    """小徐 is the one who serves here; of others only the whole name tells."""
    words, places = situation.words, context.places
    around = [one for one in places.serving(situation.room.grid) if one.role in roles]
    named = [one for one in places.officials.values() if one.name in words and one.role in roles]
    return asks(words, around) or asks(words, named) or asks(words, _of_their_own(situation, context, roles))


def _of_their_own(situation: Situation, context: Context, roles: Collection[Role]) -> list[Official]:
    """Those who serve below whoever leads: in private no room tells which 小徐 is meant."""
    leader, places = situation.speaker.official, context.places
    if leader is None or leader.role not in (Role.LEADER, Role.ADMIN):
        return []
    below = {grid for own in leader.grids for grid in places.subtree(own)}
    return [one for one in places.officials.values() if one.role in roles and not below.isdisjoint(one.grids)]


def _days(situation: Situation, context: Context) -> list[date]:
    """The day that is asked for, today where none is; of the weekend the next Saturday and Sunday."""
    if is_of_weekend(situation.words):
        week = [context.today + timedelta(days=ahead) for ahead in range(7)]
        return [day for day in week if day.weekday() in (SATURDAY, SUNDAY)]
    return [day_in(situation.words, context.today) or context.today]


def _away(day: date, context: Context) -> Away:
    """Who is on leave then."""
    return context.away if day == context.today else context.read.on_leave(day)


def _said(day: date, context: Context) -> str:
    return texts.today() if day == context.today else day_of_month(day)


def _is_over(day: date, context: Context) -> bool:
    """Asked today, at an hour when nobody has duty."""
    return day == context.today and not context.office.clocks.hours.holds(context.now, context.office.zone)


def _of_person(situation: Situation, context: Context, person: Official) -> str:
    told = [_of_day(situation, context, person, day) for day in _days(situation, context)]
    return texts.duty_of(person.name, told)


def _of_day(situation: Situation, context: Context, person: Official, day: date) -> str:
    places, hours, away = context.places, context.office.clocks.hours, _away(day, context)
    if is_available(places, person, day, away):
        return texts.on_duty(_said(day, context), hours.start, hours.end, _is_over(day, context))
    other = stand_in(places, person, situation.room.grid, day, away)
    return texts.off_duty(_said(day, context), other.name if other else "")
