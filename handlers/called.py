"""What somebody says right after calling the bot and nothing else: @小灵通 在吗, and then 我想报个修."""

from __future__ import annotations

from bot.domain.changes.talk import Awaits
from bot.domain.outcome import Outcome
from bot.domain.places.words import tells_only_where
from bot.domain.situation import Situation
from bot.domain.speech.bare_intent import bare_intent
from bot.domain.speech.idle import is_idle
from bot.domain.speech.kinds import is_chatter, is_matter, is_question, likely_report
from bot.domain.speech.small_talk import is_filler, is_small_talk
from bot.services.context import Context
from bot.services.hearing.give_help import ABOUT_TO_ASK, listen_on
from bot.services.hearing.hear_matter import hear_called

WHEN = "只 @ 了一下、打了招呼或只说了地方，接着说的事"


def matches(situation: Situation) -> bool:
    """Only what tells or asks something: small talk among neighbours goes on between, unless they have said that they want to ask
    something. Mentioned once more, it begins anew, unless the bot has only been told where."""
    expected = situation.expectation
    if expected is None or expected.awaits is not Awaits.CALLED:
        return False
    if situation.command is not None or situation.to_others:
        return False
    said_where = any(option and not option.isdigit() for option in expected.options)
    if situation.addressed and not said_where:
        return False
    if situation.message.quote is not None:
        return False
    return _says_something(situation.words) or (ABOUT_TO_ASK in expected.options and _is_no_talk(situation.words))


def _says_something(words: str) -> bool:
    if is_matter(words) or is_question(words) or likely_report(words) or is_filler(words):
        return True
    return tells_only_where(words) or bare_intent(words) is not None


def _is_no_talk(words: str) -> bool:
    return bool(words) and not (is_chatter(words) or is_small_talk(words) or is_idle(words))


def handle(situation: Situation, context: Context) -> Outcome:
    """我想问一下, on the way to what it is: nothing is said to it, and it is listened on."""
    only_on_the_way = is_filler(situation.words) and bare_intent(situation.words) is None
    return listen_on(situation, context) if only_on_the_way else hear_called(situation, context)
