"""小灵通安静, 小灵通说话: whether the bot speaks unasked in this group."""

from __future__ import annotations

from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.places.place import Mode
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.people.set_mode import hush

WHEN = "小灵通安静 / 小灵通说话"


def matches(situation: Situation) -> bool:
    """安静 alone is a word to the neighbours; with the bot's name or an @ it is meant for the bot."""
    command = situation.command
    if command is None or command.verb not in (Verb.HUSH, Verb.SPEAK):
        return False
    if situation.is_private:
        return bool(command.words) and situation.speaker.official is not None
    return (situation.addressed or bool(command.words)) and not situation.to_others


def handle(situation: Situation, context: Context) -> Outcome:
    assert situation.command is not None  # matches has seen to it
    return hush(situation, context, Mode.MENTIONED if situation.command.verb is Verb.HUSH else Mode.ON)
