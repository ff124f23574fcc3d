"""办结 1009 水管接好了, where 1009 is a lamp and 1008 the pipe: asked before anybody is told of it."""

from __future__ import annotations

from zlib import crc32

from bot.domain.changes.talk import NoteTold
from bot.domain.commands.clauses import numbers_in
from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.places.words import building_in
from bot.domain.situation import Situation
from bot.domain.talk.which_own import is_at_another, is_meant
from bot.domain.tickets.ticket import Ticket
from bot.domain.units import MINUTE_MS
from bot.domain.words.subjects import shares_word, subjects_in
from bot.services.context import Context
from bot.services.reading.find_ticket import in_short, refuse
from bot.texts import workers_ending, workers_slips

_ASKED_MS = 10 * MINUTE_MS
_MOST = 2


def doubt_end(situation: Situation, context: Context, ticket: Ticket, words: str) -> Outcome | None:
    """Which of them it is; said once more, it is done. None where `words` may be of it, or of no other that they have."""
    others = others_meant(situation, context, ticket, words)[:_MOST]
    key = f"doubted end {ticket.number} {crc32(words.encode())}"
    if not others or context.read.told_since(key, context.now - _ASKED_MS):
        return None
    offers = [workers_slips.command(Verb.FINISH.value, one.number, words) for one in (*others, ticket)]
    asked = workers_ending.which_ended(ticket.number, in_short([*others, ticket]))
    said = refuse(situation, f"{asked}\n{workers_slips.one_of(offers)}", ticket.number)
    return Outcome((NoteTold(key, context.now),), said.say)


def others_meant(situation: Situation, context: Context, ticket: Ticket, words: str) -> list[Ticket]:
    """What else the speaker has in hand and `words` are of, where they are of nothing that this ticket tells."""
    official = situation.speaker.official
    if (
        official is None
        or ticket.is_confidential
        or numbers_in(words)
        or _may_be_of(words, ticket, _told(context, ticket))
    ):
        return []
    return [
        one
        for one in context.read.open_tickets_of(official.key)
        if one.number != ticket.number and not one.is_confidential and _names(words, one)
    ]


def _may_be_of(words: str, ticket: Ticket, told: str) -> bool:
    """At no other building, and of a thing or a word of it."""
    return not is_at_another(words, [ticket]) and shares_word(words, told)


def _names(words: str, ticket: Ticket) -> bool:
    """Its building, or where none is said its thing or a word that stands in it: 空鼓的砖铲掉了."""
    if building_in(words):
        return bool(building_in(ticket.place or ticket.text)) and not is_at_another(words, [ticket])
    return not set(subjects_in(words)).isdisjoint(subjects_in(ticket.text)) or is_meant(words, ticket)


def _told(context: Context, ticket: Ticket) -> str:
    """Its text and all that was added to it."""
    return " ".join((ticket.text, *(step.text for step in context.read.steps(ticket.number))))
