"""自动回答 开 / 只答@ / 关: how much the bot answers in this room, or in the one that is named."""

from __future__ import annotations

from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.places.place import MODES_BY_NAME, SUPERVISING_ROLES
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.people.set_mode import set_mode

WHEN = "自动回答 开 / 只答@ / 关"


def matches(situation: Situation) -> bool:
    if situation.command is None or situation.command.verb is not Verb.MODE:
        return False
    if not situation.is_private or situation.speaker.role in SUPERVISING_ROLES:
        return True
    # 自动回答 是什么意思 is a question.
    return not MODES_BY_NAME.keys().isdisjoint(situation.command.words.split())


def handle(situation: Situation, context: Context) -> Outcome:
    assert situation.command is not None  # matches has seen to it
    return set_mode(situation, context, situation.command.words)
