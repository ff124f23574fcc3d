"""办错了 是1008, right after 办结: the end is taken back, and whoever was told of it is told so."""

from __future__ import annotations

from bot.domain.commands.ended_wrongly import may_take_end_back
from bot.domain.commands.table import Verb
from bot.domain.message import MessageKind
from bot.domain.outcome import Outcome
from bot.domain.places.place import Purpose
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.hearing.hear_ended_wrongly import hear_ended_wrongly

WHEN = "处理人办结以后说办错了、没办完"

_READ_AS = (Verb.APPEAL, Verb.WITHDRAW)
"""1009 没办好, 撤回刚才的办结: commands of whoever reported something, and not meant so by whoever has ended it."""


def matches(situation: Situation) -> bool:
    if not situation.handles_tickets or situation.message.kind is not MessageKind.TEXT or situation.late:
        return False
    if situation.command is not None and situation.command.verb not in _READ_AS:
        return False
    if situation.to_others or (situation.room.purpose is Purpose.RESIDENTS and not situation.addressed):
        return False
    return may_take_end_back(situation.words)


def handle(situation: Situation, context: Context) -> Outcome | None:
    return hear_ended_wrongly(situation, context)
