"""A number, or other words that pick one, after the bot has offered up to three questions."""

from __future__ import annotations

from bot.domain.changes.talk import Awaits
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.talk.follow_up import says_no_help
from bot.domain.talk.who_reported import asks_who_reported
from bot.domain.words.choosing import Choice, offered, read_choice
from bot.services.context import Context
from bot.services.hearing.answer_question import CHOICE_MS
from bot.services.hearing.hear_question import answer_choice
from bot.services.hearing.next_meanings import others_spoke
from bot.services.taking.correct_report import may_correct

WHEN = "用数字回答机器人给出的几个选项"


def matches(situation: Situation) -> bool:
    return _choice(situation) is not None or _says_none_fits(situation)


def handle(situation: Situation, context: Context) -> Outcome | None:
    choice = _choice(situation)
    if choice is not None:
        return answer_choice(situation, context, choice)
    assert situation.expectation is not None  # matches has seen to it
    if not situation.addressed and others_spoke(situation, context, situation.expectation.expires_at - CHOICE_MS):
        return None
    return answer_choice(situation, context, Choice(()))


def _says_none_fits(situation: Situation) -> bool:
    """答错了, 没听懂我的意思: as good as 0."""
    expected = situation.expectation
    if expected is None or expected.awaits is not Awaits.CHOICE or situation.to_others:
        return False
    return situation.draft is None and says_no_help(situation.words)


def _choice(situation: Situation) -> Choice | None:
    expected = situation.expectation
    if expected is None or expected.awaits is not Awaits.CHOICE or asks_who_reported(situation.words):
        return None
    choice = read_choice(situation.words, [title for _, title in offered(expected.options)])
    if choice is not None and choice.instead and situation.draft is not None and may_correct(situation):
        # 不对 是4号楼, of what was reported since.
        return None
    return choice
