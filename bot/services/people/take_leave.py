"""请假 and 销假: who is not there is given no tickets."""

from __future__ import annotations

from bot.domain.changes.leave import EndLeave, HandOver, TakeLeave
from bot.domain.commands.parse import Command
from bot.domain.commands.party import close_names
from bot.domain.outcome import Outcome, Say
from bot.domain.places.place import HANDLING_ROLES, Official, Purpose
from bot.domain.situation import Situation
from bot.domain.tickets.duty import leader_of
from bot.domain.tickets.leave import Leave, LeaveWish, WrongDays, read_leave, wrong_days
from bot.services import tell
from bot.services.context import Context
from bot.services.handling.hand_over import hand_over, told_at_night
from bot.services.reading.find_ticket import refuse
from bot.texts import workers_leave as texts


def take_leave(situation: Situation, context: Context, command: Command) -> Outcome:
    """From a day to a day, with whoever stands in. What begins today takes effect at once."""
    official = situation.speaker.official
    assert official is not None  # the handler has seen to it
    wish = read_leave(command.words, context.today)
    if wish is None and (wrong := wrong_days(command.words, context.today)):
        over = wrong is WrongDays.OVER
        return refuse(situation, texts.days_are_over() if over else texts.days_are_reversed())
    if wish is None:
        return refuse(situation, texts.say_the_days(colleague_of(context, official)))
    substitute = _substitute(context, official, wish)
    if isinstance(substitute, str):
        return refuse(situation, substitute)
    if clash := _clash(context, official, wish, substitute):
        return refuse(situation, clash)
    leave = Leave(official.key, wish.first, wish.last, substitute.key if substitute else "")
    now = wish.first <= context.today
    held = len(context.read.open_tickets_of(official.key))
    handed = Outcome()
    if now:
        away = {**context.away, official.key: leave.substitute}
        handed = told_at_night(context, official, hand_over(context, official, away))
    span, name = texts.days(leave.first, leave.last), substitute.name if substitute else ""
    left = sum(isinstance(change, HandOver) and change.handler is None for change in handed.changes)
    told = _answer(situation, texts.registered(span, name, held, now, left))
    colleagues = _tell_colleagues(context, official, span, substitute)
    return Outcome((TakeLeave(leave, context.now), *handed.changes), (told, *colleagues, *handed.say))


def colleague_of(context: Context, official: Official) -> str:
    """The nearest in the same role, for an example that works as it stands."""
    for grid in context.places.upwards(official.grids[0] if official.grids else None):
        below = context.places.subtree(grid)
        for one in context.places.officials.values():
            if one.role is official.role and one.key != official.key and below.intersection(one.grids):
                return one.name
    return ""


def _substitute(context: Context, official: Official, wish: LeaveWish) -> Official | str | None:
    """Whoever is named, None where nobody is, or why that person cannot stand in."""
    if not wish.substitute:
        return None
    found = people_named(context, wish.substitute)
    if not found:
        return texts.unknown_substitute(wish.substitute, close_names(wish.substitute, context.places))
    home = official.grids[0] if official.grids else None
    person = next((one for one in found if context.places.serves(one, home)), found[0])
    if person.key == official.key:
        return texts.not_yourself()
    leaves = context.read.leaves_of(person.key, wish.first)
    if person.role not in HANDLING_ROLES or any(one.first <= wish.last for one in leaves):
        return texts.cannot_stand_in(person.name)
    return person


def _clash(context: Context, official: Official, wish: LeaveWish, substitute: Official | None) -> str:
    """Why it cannot be: on one of the days somebody else stands in already. "" where it can."""
    leaves = [one for one in context.read.leaves_of(official.key, wish.first) if one.first <= wish.last]
    other = next((one for one in leaves if substitute and one.substitute not in ("", substitute.key)), None)
    return texts.has_substitute(_days([other]), context.name_of(other.substitute)) if other else ""


def people_named(context: Context, name: str) -> list[Official]:
    """By name or key; 一岸 is 徐一岸 where only one is called so."""
    people = context.places.officials.values()
    found = [one for one in people if name in (one.name, one.key)]
    given = [one for one in people if len(name) > 1 and one.name.endswith(name) and one.role in HANDLING_ROLES]
    return found or (given if len(given) == 1 else [])


def _tell_colleagues(context: Context, official: Official, span: str, substitute: Official | None) -> tuple[Say, ...]:
    says: tuple[Say, ...] = ()
    if substitute:
        says += tell.to_official(context, substitute, texts.you_stand_in(official.name, span))
    leader = leader_of(context.places, _home(official), official.key, context.away)
    if leader and leader != substitute:
        text = texts.leave_of(official.name, span, substitute.name if substitute else "")
        says += tell.to_official(context, leader, text)
    return says


def _home(official: Official) -> str | None:
    return official.grids[0] if official.grids else None


def end_leave(situation: Situation, context: Context) -> Outcome:
    """Back from today on, and what has not begun yet is named; where no leave has begun, what was planned is
    cancelled."""
    official = situation.speaker.official
    assert official is not None  # the handler has seen to it
    leaves = context.read.leaves_of(official.key, context.today)
    if not leaves:
        return refuse(situation, texts.not_on_leave())
    current = [leave for leave in leaves if leave.first <= context.today]
    concerned = current or leaves
    span = _days(concerned)
    later = _days([leave for leave in leaves if leave not in current])
    told = _answer(situation, texts.ended(span, later) if current else texts.cancelled(span))
    text = texts.came_back(official.name) if current else texts.does_not_go(official.name, span)
    leader = leader_of(context.places, _home(official), official.key, context.away)
    keys = dict.fromkeys([leave.substitute for leave in concerned] + ([leader.key] if leader else []))
    others = [context.official(key) for key in keys if key]
    says = [say for other in others if other for say in tell.to_official(context, other, text)]
    return Outcome((EndLeave(official.key, context.today),), (told, *says))


def _days(leaves: list[Leave]) -> str:
    return "；".join(texts.days(leave.first, leave.last) for leave in leaves)


def _answer(situation: Situation, text: str) -> Say:
    """Residents need not read who is away."""
    if situation.room.purpose is Purpose.RESIDENTS:
        return tell.in_private(situation, text)
    return tell.to_speaker(situation, text)
