"""Somebody is in danger now: the number to call comes before any other thought."""

from __future__ import annotations

from bot.domain.outcome import Outcome, Urgency
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.hearing.hear_doubtful import hear_doubtful
from bot.services.hearing.next_of_alarm import hear_danger_again
from bot.services.taking.beside_emergency import raise_with_the_rest
from handlers import appeal, rate

WHEN = "火情、燃气、伤病、警情"


def matches(situation: Situation) -> bool:
    return situation.emergency is not None


def _of_their_ticket(situation: Situation, context: Context) -> Outcome:
    """没解决 1001 还在漏气: the matter that was said to be over is called out, where it is theirs; no second one."""
    if situation.command is None or situation.command.number is None:
        return Outcome()
    again = next((route for route in (rate, appeal) if route.matches(situation)), None)
    return again.handle(situation, context) if again else Outcome()


def handle(situation: Situation, context: Context) -> Outcome:
    assert situation.emergency is not None  # matches has seen to it
    heard = hear_danger_again(situation, context) or hear_doubtful(situation, context)
    if heard is not None:
        return heard
    said = _of_their_ticket(situation, context)
    if any(one.urgency is Urgency.EMERGENCY for one in said.say):
        return said
    return raise_with_the_rest(situation, context, situation.emergency)
