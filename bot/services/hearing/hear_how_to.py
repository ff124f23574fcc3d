"""怎么撤回, 催办咋弄: how the bot is used is for no worker to answer."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.commands.how_to import command_asked_about, command_barely_said, corrects_barely
from bot.domain.knowledge import Verdict
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services import tell
from bot.services.context import Context
from bot.services.hearing.answer_question import match
from bot.services.hearing.give_help import tell_how
from bot.services.hearing.hear_waiting import only_to_them
from bot.texts import residents_corrections


def hear_how_to(situation: Situation, context: Context) -> Outcome | None:
    """None where the office has an answer of its own, as to 怎么报修. 补充 alone lacks what there is to say."""
    if corrects_barely(situation.words):
        return Outcome(say=(tell.in_private(situation, residents_corrections.what_is_right()),))
    if (said := command_barely_said(situation.words)) is not None:
        told = tell_how(situation, said)
        return replace(told, say=tuple(only_to_them(situation, say) for say in told.say))
    verb = command_asked_about(situation.words)
    if verb is None or match(situation, context).mentioned is Verdict.ANSWER:
        return None
    return tell_how(situation, verb)
