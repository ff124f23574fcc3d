"""怎么撤回, 催办咋弄: how the bot is used is for no worker to answer."""

from __future__ import annotations

from bot.domain.commands.how_to import command_asked_about
from bot.domain.knowledge import Verdict
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.hearing.answer_question import match
from bot.services.hearing.give_help import tell_how


def hear_how_to(situation: Situation, context: Context) -> Outcome | None:
    """None where the office has an answer of its own, as to 怎么报修."""
    verb = command_asked_about(situation.words)
    if verb is None or match(situation, context).mentioned is Verdict.ANSWER:
        return None
    return tell_how(situation, verb)
