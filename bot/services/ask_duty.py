"""Whether somebody is on duty today: told from the roster and the leaves, never why somebody is away."""

from __future__ import annotations

from bot.domain.duty import is_available, stand_in, who_is_on_duty
from bot.domain.duty_question import asks_who_is_on_duty
from bot.domain.knowledge import Verdict
from bot.domain.outcome import Outcome
from bot.domain.place import ROLE_NAMES, Role
from bot.domain.situation import Situation
from bot.services import tell
from bot.services.answer_question import match
from bot.services.context import Context
from bot.texts import residents_services as texts


def hear_duty(situation: Situation, context: Context) -> Outcome | None:
    """None for anything else, and where the office has an answer of its own to it."""
    officials = context.places.officials.values()
    asked = asks_who_is_on_duty(situation.words, (official.name for official in officials))
    if asked is None:
        return None
    if asked:
        return Outcome(say=(tell.to_speaker(situation, _of_person(situation, context, asked)),))
    if match(situation, context).mentioned is Verdict.ANSWER:
        return None
    found = who_is_on_duty(context.places, situation.room.grid, [Role.WORKER, Role.LEADER], context.today, context.away)
    person = found.official
    who = f"{ROLE_NAMES[person.role]} {person.name}" if person else ""
    hours = context.office.clocks.hours
    return Outcome(say=(tell.to_speaker(situation, texts.duty_hours(hours.start, hours.end, who)),))


def _of_person(situation: Situation, context: Context, name: str) -> str:
    places, hours = context.places, context.office.clocks.hours
    person = next(official for official in places.officials.values() if official.name == name)
    if is_available(places, person, context.today, context.away):
        return texts.is_on_duty(name, hours.start, hours.end)
    other = stand_in(places, person, situation.room.grid, context.today, context.away)
    return texts.is_off_duty(name, other.name if other else "")
