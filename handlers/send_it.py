"""好的发吧, right after the preview of a notice, among colleagues: only 确认 sends it, and that is said; 不发了 drops it."""

from __future__ import annotations

from bot.domain.command_table import Verb
from bot.domain.message import MessageKind
from bot.domain.outcome import Outcome
from bot.domain.send_it import says_drop_it, says_send_it
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.hear_mention import hear_mention
from bot.services.make_notice import OFFICE_ROOMS, drop_shown, remind_to_confirm

WHEN = "看了通知的预览说“好的发吧”或“不发了”，没有回复确认或取消"


def matches(situation: Situation) -> bool:
    if situation.command is not None or situation.to_others or situation.message.kind is not MessageKind.TEXT:
        return False
    if situation.room.purpose not in OFFICE_ROOMS or situation.expectation is not None:
        return False
    if not situation.may_give(Verb.CONFIRM) or situation.message.quote is not None:
        return False
    return says_drop_it(situation.words) or says_send_it(situation.words)


def handle(situation: Situation, context: Context) -> Outcome:
    about = drop_shown if says_drop_it(situation.words) else remind_to_confirm
    heard = about(situation, context)
    if heard is not None:
        return heard
    return hear_mention(situation, context) if situation.addressed else Outcome()
