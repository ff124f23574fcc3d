"""接回, 接回 全部, 接回 1 3: rooms and people under new ids become again what they were."""

from __future__ import annotations

from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.places.renumbered import choice_in
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.people.rejoin import rejoin

WHEN = "接回，或 接回 全部、接回 1 3"


def matches(situation: Situation) -> bool:
    """From admins, who may say it in passing only as it is written; and from whoever may be one, in private."""
    command = situation.command
    if command is None or command.verb is not Verb.REJOIN:
        return False
    understood = choice_in(command.words) is not None
    if situation.speaker.official is None:
        return situation.is_private and understood
    return situation.gives_order_here(Verb.REJOIN) and (understood or situation.addressed)


def handle(situation: Situation, context: Context) -> Outcome:
    assert situation.command is not None  # matches has seen to it
    return rejoin(situation, context, situation.command.words)
