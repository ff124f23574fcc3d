"""Too much at once: the same for the third time within a minute, or more than anybody can mean."""

from __future__ import annotations

from bot.domain.message import MessageKind
from bot.domain.outcome import SILENCE, Outcome
from bot.domain.place_words import place_in
from bot.domain.situation import Flooding, Situation
from bot.domain.speech import is_matter, likely_report
from bot.services.context import Context
from bot.services.warn_flooder import warn_flooder

WHEN = "一分钟内第三次说几乎相同的话，或两分钟内对机器人说八条以上"


_LONGEST_ANSWER = 6


def matches(situation: Situation) -> bool:
    """A number that answers our own question is no repetition, and a serious report is never dropped."""
    if situation.message.kind is MessageKind.RECALL:
        return False
    if situation.expectation is not None:
        return _floods(situation) and len(situation.words) > _LONGEST_ANSWER
    return situation.is_flood or _floods(situation)


def _floods(situation: Situation) -> bool:
    return situation.flooding is not Flooding.NONE and not _is_serious(situation.words)


def _is_serious(words: str) -> bool:
    return likely_report(words) or (is_matter(words) and bool(place_in(words)))


def handle(situation: Situation, context: Context) -> Outcome:
    if situation.is_flood or situation.flooding is Flooding.GOES_ON:
        return SILENCE
    return warn_flooder(situation, context)
