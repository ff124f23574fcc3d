"""What somebody says right after calling the bot and nothing else: @小灵通 在吗, and then 我想报个修."""

from __future__ import annotations

from bot.domain.changes.talk import Awaits
from bot.domain.outcome import Outcome
from bot.domain.places.words import tells_only_where
from bot.domain.situation import Situation
from bot.domain.speech.bare_intent import bare_intent
from bot.domain.speech.kinds import is_matter, is_question
from bot.services.context import Context
from bot.services.hearing.hear_matter import hear_called

WHEN = "只 @ 了一下、打了招呼或只说了地方，接着说的事"


def matches(situation: Situation) -> bool:
    """Only what tells or asks something: small talk among neighbours goes on between. Mentioned once more, it begins
    anew, unless the bot has only been told where."""
    expected = situation.expectation
    if expected is None or expected.awaits is not Awaits.CALLED:
        return False
    if situation.command is not None or situation.to_others:
        return False
    said_where = any(not option.isdigit() for option in expected.options)
    if situation.addressed and not said_where:
        return False
    if situation.message.quote is not None:
        return False
    words = situation.words
    return is_matter(words) or is_question(words) or tells_only_where(words) or bare_intent(words) is not None


def handle(situation: Situation, context: Context) -> Outcome:
    return hear_called(situation, context)
