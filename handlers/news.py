"""人在抢救 多谢了, 火灭了: how an emergency goes on that was called out a while ago, and no new one; and which of several
it was, after that was asked."""

from __future__ import annotations

from bot.domain.danger.running import Of
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.hearing.hear_news import hear_news, hear_picked, picked
from bot.services.hearing.hear_running import hear_news_and_question
from handlers import choose, hand_over, matter, same

WHEN = "报过紧急的人说后来怎样了：人在抢救，火灭了，多谢"


def matches(situation: Situation) -> bool:
    if picked(situation) is not None:
        return True
    alarm = situation.occasion.alarm if situation.occasion else None
    if alarm is None or situation.command is not None:
        return False
    if situation.running is not None and situation.running.of in (Of.GIVES, Of.WHAT_NOW):
        # 她又要去银行 is no news like 他又来了; 我们扒门行不行 is asked.
        return False
    if situation.to_others and situation.emergency is None:
        # @李阿姨 快打120 would call out a second alarm; anything else is for them alone.
        return False
    if situation.is_private and any(one.matches(situation) for one in (choose, hand_over, same, matter)):
        # What answers to something that was asked meanwhile.
        return False
    return situation.quoted_ticket in (None, *alarm.numbers)


def handle(situation: Situation, context: Context) -> Outcome:
    if (numbers := picked(situation)) is not None:
        return hear_picked(situation, context, numbers)
    assert situation.occasion is not None and situation.occasion.alarm is not None  # matches has seen to it
    alarm = situation.occasion.alarm
    return (hear_news_and_question if alarm.asked else hear_news)(situation, context, alarm)
