"""绑定 382914 in private, 绑定 青禾1号微网格 in a group."""

from __future__ import annotations

from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.people.bind_person import bind_person
from bot.services.people.bind_room import bind_room

WHEN = "绑定 绑定码，或 绑定 网格名"


def matches(situation: Situation) -> bool:
    return situation.command is not None and situation.command.verb is Verb.BIND


def handle(situation: Situation, context: Context) -> Outcome:
    assert situation.command is not None  # matches has seen to it
    words = situation.command.words
    is_code = words.isascii() and words.isdigit()
    return (bind_person if is_code or situation.is_private else bind_room)(situation, context, words)
