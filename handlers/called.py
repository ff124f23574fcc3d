"""What somebody says right after calling the bot and nothing else: @小灵通 在吗, and then 我想报个修."""

from __future__ import annotations

from bot.domain.changes.talk import Awaits
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.speech.bare_intent import bare_intent
from bot.domain.speech.kinds import is_matter, is_question
from bot.services.context import Context
from bot.services.hearing.hear_matter import hear_called

WHEN = "只 @ 了一下或打了招呼，接着说的事"


def matches(situation: Situation) -> bool:
    """Only what tells or asks something: small talk among neighbours goes on between."""
    expected = situation.expectation
    waits = expected is not None and expected.awaits is Awaits.CALLED
    if not waits or situation.addressed or situation.command is not None or situation.to_others:
        return False
    if situation.message.quote is not None:
        return False
    return is_matter(situation.words) or is_question(situation.words) or bare_intent(situation.words) is not None


def handle(situation: Situation, context: Context) -> Outcome:
    return hear_called(situation, context)
