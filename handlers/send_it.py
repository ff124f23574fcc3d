"""好的发吧, right after the preview of a notice, among colleagues: only 确认 sends it, and that is said; 不发了 drops it,
改成周日 shows how to change it."""

from __future__ import annotations

from collections.abc import Callable

from bot.domain.commands.send_it import says_drop_it, says_other_time, says_send_it
from bot.domain.commands.table import Verb
from bot.domain.message import MessageKind
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.hearing.hear_mention import hear_mention
from bot.services.hearing.hear_notice import hear_change
from bot.services.notices.make_notice import OFFICE_ROOMS, drop_shown, remind_to_confirm

WHEN = "看了通知的预览说“好的发吧”或“不发了”，没有回复确认或取消"


def matches(situation: Situation) -> bool:
    if situation.command is not None or situation.to_others or situation.message.kind is not MessageKind.TEXT:
        return False
    if situation.room.purpose not in OFFICE_ROOMS or situation.expectation is not None:
        return False
    if not situation.may_give(Verb.CONFIRM) or situation.message.quote is not None:
        return False
    return any(says(situation.words) for says in (says_drop_it, says_send_it, says_other_time))


def handle(situation: Situation, context: Context) -> Outcome:
    heard = _about(situation)(situation, context)
    if heard is not None:
        return heard
    return hear_mention(situation, context) if situation.addressed else Outcome()


def _about(situation: Situation) -> Callable[[Situation, Context], Outcome | None]:
    if says_drop_it(situation.words):
        return drop_shown
    return remind_to_confirm if says_send_it(situation.words) else hear_change
