"""A mention with nothing in it, or 帮助: what can be asked of the bot."""

from __future__ import annotations

from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.speech.small_talk import only_hems
from bot.domain.words.plain import says_something
from bot.services.context import Context
from bot.services.hearing.give_help import answer_the_call, give_help

WHEN = "空 @，或 帮助"


def matches(situation: Situation) -> bool:
    if not situation.addressed or situation.to_others:
        return False
    asks = situation.command is not None and situation.command.verb in (Verb.HELP, Verb.HELP_ALL)
    called = situation.called != "" or situation.is_private
    return asks or (called and (not says_something(situation.words) or only_hems(situation.words)))


def handle(situation: Situation, context: Context) -> Outcome:
    if situation.command is None:
        return answer_the_call(situation, context)
    return give_help(situation, everything=situation.command.verb is Verb.HELP_ALL)
