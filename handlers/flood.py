"""The same person says nearly the same for the third time within a minute: no further answer."""

from __future__ import annotations

from bot.domain.changes.talk import Awaits
from bot.domain.commands.send_it import says_drop_it, says_send_it
from bot.domain.commands.table import ANYBODY, USAGES, Verb
from bot.domain.commands.work_words import nods
from bot.domain.message import MessageKind
from bot.domain.outcome import SILENCE, Outcome
from bot.domain.situation import Situation
from bot.services.context import Context

WHEN = "一分钟内第三次说几乎相同的话"


def matches(situation: Situation) -> bool:
    """A number that answers our own question is no repetition (after a greeting nothing was asked), nor is an order: whoever says 接单 or 确认 for the
    third time within a minute means another matter."""
    if situation.message.kind is MessageKind.RECALL:
        return False
    asked = situation.expectation is not None and situation.expectation.awaits is not Awaits.CALLED
    return situation.is_flood and not asked and not _is_order(situation)


def _is_order(situation: Situation) -> bool:
    """收到 in private to each of three tickets is one, too."""
    if situation.is_private and situation.handles_tickets and nods(situation.words):
        return True
    if situation.may_give(Verb.CONFIRM) and (says_drop_it(situation.words) or says_send_it(situation.words)):
        return True
    command = situation.command
    if command is None or situation.speaker.official is None:
        return False
    return command.number is None and USAGES[command.verb].who != ANYBODY and situation.may_give(command.verb)


def handle(situation: Situation, context: Context) -> Outcome:
    return SILENCE
