"""啥叫办结呀: a resident does not know a word of ours."""

from __future__ import annotations

from bot.domain.commands.office_words import word_asked
from bot.domain.message import MessageKind
from bot.domain.outcome import Outcome
from bot.domain.places.place import Purpose
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.hearing.explain_word import explain_word

WHEN = "问小灵通说的字是什么意思：啥叫办结、1001啥意思"


def matches(situation: Situation) -> bool:
    if situation.room.purpose not in (Purpose.RESIDENTS, Purpose.PRIVATE) or situation.late or situation.to_others:
        return False
    if situation.message.kind is not MessageKind.TEXT or situation.from_bot or situation.command is not None:
        return False
    return situation.speaker.official is None and bool(word_asked(situation.words))


def handle(situation: Situation, context: Context) -> Outcome | None:
    return explain_word(situation, context)
