"""Thanks, greetings and small talk that the bot is called with."""

from __future__ import annotations

import re

from bot.domain.changes.talk import Awaits
from bot.domain.commands.work_words import number_said
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.speech.bare_intent import bare_intent
from bot.domain.speech.kinds import is_chatter, is_praise, says_goodbye
from bot.domain.speech.praise import asks_behind_thanks, is_praise_of_somebody
from bot.domain.speech.small_talk import is_insult, is_small_talk, only_opens, says_it_is_good
from bot.domain.talk.own_rating import says_well
from bot.domain.talk.progress import is_not_needed
from bot.domain.words.choosing import picks_something
from bot.domain.words.plain import bare, says_something
from bot.domain.words.ticket_numbers import DIGITS, LED_BY
from bot.services import tell
from bot.services.context import Context
from bot.services.handling.tell_status import tell_status
from bot.services.hearing.give_help import answer_the_call, ask_which_matter, greet_back
from bot.services.hearing.hear_idle import chats_on, is_only_quoted
from bot.services.hearing.hear_well import hear_well, thank_back
from bot.services.people.warn_flooder import react_to_flood
from bot.services.reading.find_ticket import current
from bot.services.taking.add_to_ticket import add_words
from bot.services.taking.take_praise import take_praise
from bot.texts import residents, residents_services

_THANKS = ("谢", "辛苦")
_NUMBER_ALONE = re.compile(rf"(?=#?\d{{4}}(?!\d)|[^#\d]){LED_BY}({DIGITS})号?[?？。！!\s]*")
"""1004, 工单 1004, and nothing else; 12345 is no ticket."""


_NODS = frozenset({"收到", "好", "好的", "好嘞", "嗯", "嗯嗯", "行", "可以", "知道了", "明白", "明白了", "ok"})


def hear_small(situation: Situation, context: Context) -> Outcome | None:
    """Thanks, a greeting, small talk; None where the words are none by themselves."""
    return hear_small_talk(situation, context) or hear_thanks(situation, context)


def friendly_word(words: str) -> str:
    """不用了 小赵帮我弄 thanks for nothing."""
    declines = is_not_needed(words) and not any(word in words for word in _THANKS)
    return residents.all_right() if declines else residents.you_are_welcome()


def hear_small_talk(situation: Situation, context: Context) -> Outcome | None:
    """Talk, a greeting, or a number where nothing was offered."""
    if (number := _NUMBER_ALONE.fullmatch(situation.words)) is not None:
        if _may_ask_after(situation, context, number[1]):
            return tell_status(situation, context, int(number[1]))
        if (kept := _keep_with_place(situation, context)) is not None:
            return kept
    picked, opens = picks_something(situation.words), only_opens(situation.words) and not bare_intent(situation.words)
    small = is_small_talk(situation.words) and not opens
    if not (picked or small or opens or is_chatter(situation.words)):
        return None
    flood = react_to_flood(situation, context)
    if flood is not None:
        return flood
    if not opens and chats_on(situation, context):
        return Outcome()
    if picked:
        return ask_which_matter(situation, context, residents_services.nothing_to_pick())
    return _say_what_for(situation) if small else _return_the_greeting(situation, context)


def _may_ask_after(situation: Situation, context: Context, number: str) -> bool:
    """Where it picks nothing; after 在哪栋楼 2048 may be a flat, if it is no ticket, and 工单 2048 is none."""
    expected = situation.expectation
    if expected is None:
        return True
    if expected.awaits is Awaits.PLACE and not situation.words.strip()[:1].isdigit():
        return True
    return expected.awaits is Awaits.PLACE and current(context, int(number)) is not None


def _keep_with_place(situation: Situation, context: Context) -> Outcome | None:
    """2048, after 在哪栋楼, is of what that was asked of, and no question."""
    expected = situation.expectation
    if expected is None or expected.awaits is not Awaits.PLACE:
        return None
    ticket = current(context, int(expected.options[0]))
    return add_words(situation, context, ticket, situation.words) if ticket is not None and ticket.is_open else None


def hear_thanks(situation: Situation, context: Context) -> Outcome | None:
    """Praise, thanks, or that it is well again."""
    if (heard := take_praise(situation, context) or hear_well(situation, context)) is not None:
        return heard
    thanks = says_well(situation.words) and any(word in situation.words for word in _THANKS)
    thanks = thanks or says_it_is_good(situation.words) or is_praise(situation.words)
    if situation.handles_tickets and number_said(situation.words) is not None:
        # 谢谢接单1055 is of that ticket.
        return None
    if thanks and not is_praise_of_somebody(situation.words) and not asks_behind_thanks(situation.words):
        if is_only_quoted(situation):
            return Outcome()
        return thank_back(situation)
    return None


def _return_the_greeting(situation: Situation, context: Context) -> Outcome:
    """Thanks get a word, a greeting a short one; a nod to one of our messages (好的, quoted) gets nothing."""
    if bare(situation.words) in _NODS or (not situation.called and not situation.is_private):
        return Outcome()
    opens = only_opens(situation.words)
    if not opens and any(word in situation.words for word in (*_THANKS, "麻烦")):
        return thank_back(situation)
    if says_goodbye(situation.words):
        return Outcome(say=(tell.to_speaker(situation, residents.goodbye()),))
    return greet_back(situation, context) if says_something(situation.words) else answer_the_call(situation, context)


def _say_what_for(situation: Situation) -> Outcome:
    """Small talk gets a friendly line that says what the bot is for."""
    said = residents_services.sorry_for_nothing() if is_insult(situation.words) else residents_services.what_i_am_for()
    return Outcome(say=(tell.to_speaker(situation, said),))
