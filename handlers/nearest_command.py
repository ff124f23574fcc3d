"""Somebody in office says nearly a command: 公告发布 …, 看下1001, 待报 9号楼漏水. What to send instead is said."""

from __future__ import annotations

from bot.domain.commands.near import report_mistyped
from bot.domain.commands.nearest import nearest_command
from bot.domain.commands.table import HELPERS, USAGES, Verb
from bot.domain.message import MessageKind
from bot.domain.outcome import Outcome
from bot.domain.places.place import Purpose, Role
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.hearing.offer_command import offer_nearest

WHEN = "管理员群里，或有身份的人对机器人，说了差一点的命令"


def matches(situation: Situation) -> bool:
    if (
        situation.command is not None
        or situation.speaker.official is None
        or situation.message.kind is not MessageKind.TEXT
    ):
        return False
    if situation.to_others or situation.late or situation.message.quote is not None:
        return False
    among = situation.room.purpose
    if situation.speaker.role in HELPERS and among is not Purpose.ADMINS and report_mistyped(situation.words):
        return True
    if among is not Purpose.ADMINS and not (situation.addressed and among in (Purpose.STAFF, Purpose.PRIVATE)):
        return False
    return meant(situation) is not None


def meant(situation: Situation) -> str | None:
    theirs = [verb for verb in Verb if situation.may_give(verb) or Role.RESIDENT in USAGES[verb].who]
    return nearest_command(situation.words, theirs)


def handle(situation: Situation, context: Context) -> Outcome:
    return offer_nearest(situation, meant(situation) or "")
