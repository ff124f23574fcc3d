"""无聊, 珠峰多高: said to the bot and nobody's matter; a line that says what the bot is for, and no work for anybody."""

from __future__ import annotations

from bot.domain.knowledge import Verdict
from bot.domain.message import MessageKind
from bot.domain.outcome import Outcome
from bot.domain.places.place import Mode
from bot.domain.situation import Situation
from bot.domain.speech.idle import is_idle
from bot.domain.speech.named import accuses_here
from bot.services import tell
from bot.services.context import Context
from bot.services.hearing.answer_question import match
from bot.services.people.warn_flooder import react_to_flood
from bot.texts import residents_services


def hear_idle(situation: Situation, context: Context) -> Outcome | None:
    """None for whatever may be a matter: said with a photo, to the reporting name, again, or with an answer to it."""
    words = situation.words
    if not (_may_be_idle(situation, context) and is_idle(words)) or accuses_here(context.places, words):
        return None
    if not is_idle(words, has_matter=True) and context.read.unclosed_of(situation.speaker.person, situation.room.id):
        return None
    if situation.room.mode is not Mode.QUIET and match(situation, context).mentioned is Verdict.ANSWER:
        return None
    flood = react_to_flood(situation, context)
    return flood or Outcome(say=(tell.to_speaker(situation, residents_services.what_i_am_for()),))


def _may_be_idle(situation: Situation, context: Context) -> bool:
    if situation.message.kind is not MessageKind.TEXT or situation.loose_photos or situation.quotes_bot:
        return False
    return not situation.repeats and situation.called not in context.office.manners.report_names
