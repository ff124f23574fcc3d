"""What somebody says to the bot of an accusation of theirs: whether it stays secret, and more of it."""

from __future__ import annotations

from bot.domain.accuser import (
    announces_accusation,
    asks_for_secrecy,
    names_accused,
    speaks_of_him,
)
from bot.domain.bare_intent import bare_intent
from bot.domain.confidential import accused_in
from bot.domain.named import accuses_here, is_evidence
from bot.domain.outcome import Outcome
from bot.domain.place_words import place_in
from bot.domain.progress import is_not_needed
from bot.domain.situation import Situation
from bot.domain.small_talk import is_small_talk
from bot.domain.speech import adds_to_previous, is_chatter, is_matter, is_praise, is_question, likely_report
from bot.domain.ticket import Ticket
from bot.domain.work_words import number_said
from bot.services.add_to_ticket import just_accused
from bot.services.context import Context
from bot.services.find_ticket import current
from bot.services.hear_taken_back import hear_taken_back
from bot.services.join_accusation import is_good_word, join_accusation, to_accusation


def hear_accuser(situation: Situation, context: Context) -> Outcome | None:
    """None where they have accused nobody, or say something else."""
    if not context.read.accusations_of(situation.speaker.person) or is_good_word(situation.words, context):
        return None
    if (taken_back := hear_taken_back(situation, context)) is not None:
        return taken_back
    if asks_for_secrecy(situation.words):
        return to_accusation(situation, context)
    if _states_something(situation.words) and (joined := to_accusation(situation, context)) is not None:
        return joined
    if not situation.is_private or situation.speaker.official is not None:
        return None
    number = just_accused(situation, context)
    ticket = current(context, number) if number else None
    if ticket is None or not _is_more(situation, context, ticket):
        return None
    return join_accusation(situation, context, ticket)


def _is_more(situation: Situation, context: Context, ticket: Ticket) -> bool:
    """Said in private right after it: 他叫徐一岸, 就在棋牌室, 我有录音; a question or a report is heard as ever."""
    words, places = situation.words, context.places
    if is_evidence(words) or adds_to_previous(words):
        return True
    if accuses_here(places, words):
        return _is_same_charge(situation, context, ticket)
    if not _states_something(words):
        return False
    return speaks_of_him(words) or not (is_matter(words) and (place_in(words) or likely_report(words)))


def _states_something(words: str) -> bool:
    """No question, no thanks, nothing about a ticket by its number."""
    if is_question(words) or is_chatter(words) or is_praise(words) or is_small_talk(words) or is_not_needed(words):
        return False
    return bare_intent(words) is None and number_said(words) is None


def _is_same_charge(situation: Situation, context: Context, ticket: Ticket) -> bool:
    """More against the same person; one announced anew, or against somebody else, is one of its own."""
    words, places = situation.words, context.places
    if announces_accusation(words):
        return False
    if speaks_of_him(words) or names_accused(places, ticket.grid, ticket.text, words):
        return True
    return not accused_in(places, ticket.grid, words)
