"""Decides what a mention of the bot wants: an answer, something done, or only a greeting."""

from __future__ import annotations

from rapidfuzz import fuzz

from bot.domain.outcome import Outcome
from bot.domain.place_words import is_elsewhere, names_building, place_in, place_key
from bot.domain.plain import bare
from bot.domain.situation import Situation
from bot.domain.speech import Speech, adds_to_previous, is_chatter, is_matter, is_praise, is_question, speech_of
from bot.domain.talk_changes import Awaits, Expect
from bot.domain.ticket import Ticket
from bot.services import answer_question, tell
from bot.services.add_to_ticket import add_words
from bot.services.context import Context
from bot.services.give_help import give_help
from bot.services.open_ticket import open_ticket
from bot.texts import residents, workers

SAME_TEXT = 92
_THANKS = ("谢", "辛苦")


def hear_mention(situation: Situation, context: Context) -> Outcome:
    """A mention with words in it. Nothing that was said to the bot stays without a reaction."""
    draft = context.read.ticket(situation.draft) if situation.draft else None
    if draft and _is_same(situation.words, draft):
        return Outcome(say=(tell.to_speaker(situation, residents.already_opened(draft.number), draft.number),))
    if draft and adds_to_draft(situation.words, draft):
        return add_words(situation, context, draft, situation.words)
    if is_chatter(situation.words):
        return _return_the_greeting(situation)
    if is_praise(situation.words):
        return Outcome(say=(tell.to_speaker(situation, residents.you_are_welcome()),))
    reported = situation.called in context.office.manners.report_names
    if speech_of(situation.words) is Speech.ACCUSATION or wants_something_done(situation.words, reported):
        return open_ticket(situation, context)
    return answer_question.hear_question(situation, context)


def hear_follow_up(situation: Situation, context: Context) -> Outcome:
    """Said without a mention right after a report: more of it, a second matter, or ordinary talk."""
    draft = context.read.ticket(situation.draft) if situation.draft else None
    if draft and draft.speech is not Speech.ACCUSATION:
        if adds_to_draft(situation.words, draft):
            return add_words(situation, context, draft, situation.words)
        if is_second_matter(situation.words, draft):
            return open_ticket(situation, context)
    return answer_question.answer_unprompted(situation, context)


def _return_the_greeting(situation: Situation) -> Outcome:
    """Thanks get a word, a greeting gets the help; a nod to one of our messages (好的, quoted) gets nothing."""
    if not situation.called and not situation.is_private:
        return Outcome()
    if any(word in situation.words for word in _THANKS):
        return Outcome(say=(tell.to_speaker(situation, residents.you_are_welcome()),))
    return give_help(situation)


def wants_something_done(words: str, reported: bool) -> bool:
    """Broken, blocked, noisy …: said to the reporting name, at a building, or not asked as a question."""
    return is_matter(words) and (reported or names_building(words) or not is_question(words))


def ask_for_matter(situation: Situation, context: Context) -> Outcome:
    """A photo with a mention and no words: the next words of this person say what it is about.

    Whoever handles tickets sends it for the 办结 that follows.
    """
    if situation.handles_tickets:
        return Outcome(say=(tell.to_speaker(situation, workers.photo_received()),))
    expires = context.now + context.office.manners.join_within
    expect = Expect(situation.speaker.person, situation.room.id, Awaits.MATTER, (), expires)
    return Outcome((expect,), (tell.to_speaker(situation, residents.ask_for_matter()),))


def _is_same(words: str, draft: Ticket) -> bool:
    """The same report sent twice by hand: one ticket."""
    return fuzz.ratio(bare(words), bare(draft.text)) >= SAME_TEXT and place_key(words) == place_key(draft.text)


def adds_to_draft(words: str, draft: Ticket) -> bool:
    """还有 …, 补充 …, a bare address: more about the same matter, unless it names another place and another fault."""
    return adds_to_previous(words) and not (is_elsewhere(words, draft.text) and is_matter(words))


def is_second_matter(words: str, draft: Ticket) -> bool:
    """Said without a mention, right after a report: another fault at a place of its own."""
    return is_matter(words) and bool(place_in(words)) and place_key(words) != place_key(draft.text)
