"""无聊, 珠峰多高, 转给我妈看看: nobody's matter; a line that says what the bot is for, or nothing, and no work for anybody."""

from __future__ import annotations

from bot.domain.knowledge import Verdict
from bot.domain.message import MessageKind
from bot.domain.outcome import Outcome
from bot.domain.places.place import Mode, Purpose
from bot.domain.situation import Situation
from bot.domain.speech.idle import is_idle
from bot.domain.speech.kinds import is_chatter, is_question
from bot.domain.speech.named import accuses_here
from bot.domain.speech.remark import is_remark
from bot.domain.speech.small_talk import is_small_talk
from bot.domain.talk.follow_up import goes_on
from bot.domain.units import MINUTE_MS
from bot.knowledge.gate import may_be_question
from bot.services import tell
from bot.services.context import Context
from bot.services.hearing.answer_question import match
from bot.services.hearing.reaction import has_answer
from bot.services.people.warn_flooder import react_to_flood
from bot.texts import residents, residents_services

_JUST_NOW_MS = 2 * MINUTE_MS
_MOST_CHATS = 2


def hear_idle(situation: Situation, context: Context) -> Outcome | None:
    """None for whatever may be a matter: said with a photo, to the reporting name, again, or with an answer to it."""
    words = situation.words
    if not (_may_be_idle(situation, context) and is_idle(words)) or accuses_here(context.places, words):
        return None
    if not is_idle(words, has_matter=True) and context.read.unclosed_of(situation.speaker.person, situation.room.id):
        return None
    if situation.room.mode is not Mode.QUIET and has_answer(words, match(situation, context)):
        return None
    flood = react_to_flood(situation, context)
    if flood is not None or _was_told(situation, context) or chats_on(situation, context):
        return flood or Outcome()
    return Outcome(say=(tell.to_speaker(situation, residents_services.what_i_am_for()),))


def _was_told(situation: Situation, context: Context) -> bool:
    """Whether they have chatted with the bot here a moment ago, and have read then what it is for."""
    if situation.room.purpose is not Purpose.RESIDENTS:
        return False
    said = context.read.said_here(situation.room.id, situation.message.id, context.now - _JUST_NOW_MS)
    theirs = (text for person, text in said if person == situation.speaker.person)
    without = ((text, context.office.manners.without_names(text)) for text in theirs)
    return any("@" in text and words != text and is_idle(words) for text, words in without)


def chats_on(situation: Situation, context: Context) -> bool:
    """Whether they have said idle things to the bot here twice already in these two minutes: 在不在, 出来, 笨蛋, and once
    more. Nobody else in the group is to read the answers."""
    if situation.room.purpose is not Purpose.RESIDENTS:
        return False
    said = context.read.said_here(situation.room.id, situation.message.id, context.now - _JUST_NOW_MS)
    theirs = (
        (text, context.office.manners.without_names(text)) for one, text in said if one == situation.speaker.person
    )
    return sum(_is_idle_talk(words) for text, words in theirs if "@" in text and words != text) >= _MOST_CHATS


def _is_idle_talk(words: str) -> bool:
    return is_small_talk(words) or is_chatter(words) or is_idle(words)


def _may_be_idle(situation: Situation, context: Context) -> bool:
    if situation.message.kind is not MessageKind.TEXT or situation.loose_photos or situation.quotes_bot:
        return False
    return not situation.repeats and situation.called not in context.office.manners.report_names


def hear_word(situation: Situation, context: Context) -> Outcome | None:
    """说得对, 我家也是这样办的, 记下了, put to the bot: nothing is asked of it or told to it."""
    if situation.message.kind is not MessageKind.TEXT or situation.loose_photos or not is_remark(situation.words):
        return None
    if is_only_quoted(situation):
        return Outcome()
    flood = react_to_flood(situation, context)
    return flood or Outcome(say=(tell.to_speaker(situation, residents.all_right()),))


def hear_remark(situation: Situation, context: Context) -> Outcome | None:
    """转给我妈看看, 我家也是这样办的, under one of our messages and without a mention: it is for the neighbours."""
    words = situation.words
    if not is_only_quoted(situation) or is_question(words) or goes_on(words):
        return None
    asks = may_be_question(words) and match(situation, context).mentioned is Verdict.ANSWER
    return None if asks else Outcome()


def is_only_quoted(situation: Situation) -> bool:
    """Whether it is put to the bot only by quoting, before everybody, what it has said of no ticket."""
    if not situation.quotes_bot or situation.quoted_ticket is not None or situation.called:
        return False
    return situation.room.purpose is Purpose.RESIDENTS and not situation.message.mention_ids
