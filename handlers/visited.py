"""送米送油 老太太不在家, in private, by whoever is on their rounds: to be noted, and no matter of anybody's."""

from __future__ import annotations

from bot.domain.commands.table import HELPERS, Verb
from bot.domain.danger.visited import only_found_nobody
from bot.domain.message import MessageKind
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.hearing.hear_visited import hear_visited

WHEN = "走访的人私聊说敲门没人应、老人不在家"


def matches(situation: Situation) -> bool:
    if situation.command is not None or situation.emergency is not None or situation.late or not situation.is_private:
        return False
    if situation.speaker.role not in HELPERS or situation.expectation is not None or not situation.may_give(Verb.NOTE):
        return False
    if situation.message.kind is not MessageKind.TEXT or situation.message.quote is not None:
        return False
    return only_found_nobody(situation.words)


def handle(situation: Situation, context: Context) -> Outcome | None:
    return hear_visited(situation, context)
