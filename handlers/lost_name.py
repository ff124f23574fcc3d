"""豆豆不见了: whether it is a child is asked before anybody is called out; the answer calls."""

from __future__ import annotations

from bot.domain.danger.kinds import EmergencyKind
from bot.domain.danger.lost_name import name_lost, says_is_person
from bot.domain.message import MessageKind
from bot.domain.outcome import Outcome
from bot.domain.places.place import Purpose
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.hearing.hear_lost_name import ask_who, hear_who

WHEN = "只说一个名字丢了：先问是人还是宠物，说是孩子的再叫人"


def matches(situation: Situation) -> bool:
    if situation.room.purpose not in (Purpose.RESIDENTS, Purpose.PRIVATE) or situation.command is not None:
        return False
    if situation.late or situation.to_others or situation.from_bot or situation.message.kind is not MessageKind.TEXT:
        return False
    if situation.message.quote is not None or situation.expectation is not None:
        return False
    return bool(name_lost(situation.words)) or says_is_person(situation.words)


def handle(situation: Situation, context: Context) -> Outcome | None:
    if name := name_lost(situation.words):
        return ask_who(situation, context, name) if situation.emergency is None else None
    if situation.emergency is not None and EmergencyKind.MISSING not in situation.emergency.kinds:
        return None
    return hear_who(situation, context)
