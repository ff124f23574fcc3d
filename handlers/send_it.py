"""好的发吧, right after the preview of a notice, among colleagues: only 确认 sends it, and that is said."""

from __future__ import annotations

from bot.domain.command_table import Verb
from bot.domain.message import MessageKind
from bot.domain.outcome import Outcome
from bot.domain.place import Purpose
from bot.domain.send_it import says_send_it
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.hear_mention import hear_mention
from bot.services.make_notice import remind_to_confirm

WHEN = "看了通知的预览说“好的发吧”，还没有回复确认"


def matches(situation: Situation) -> bool:
    if situation.command is not None or situation.to_others or situation.message.kind is not MessageKind.TEXT:
        return False
    if situation.room.purpose not in (Purpose.STAFF, Purpose.ADMINS) or situation.expectation is not None:
        return False
    return situation.may_give(Verb.CONFIRM) and situation.message.quote is None and says_send_it(situation.words)


def handle(situation: Situation, context: Context) -> Outcome:
    hint = remind_to_confirm(situation, context)
    if hint is not None:
        return hint
    return hear_mention(situation, context) if situation.addressed else Outcome()
