"""能不能撤了 我怕, said of what was told in confidence: how to take it back, and that nobody else hears of it."""

from __future__ import annotations

from bot.domain.commands.clauses import numbers_in
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.talk.accuser import names_accused
from bot.domain.talk.takes_back import speaks_of_accusing, would_take_it_back
from bot.domain.tickets.ticket import State, Ticket
from bot.services import tell
from bot.services.context import Context
from bot.texts import residents_reporters as texts


def hear_taken_back(situation: Situation, context: Context) -> Outcome | None:
    """Always in private, and never taken back on a guess. None where something else of theirs may be meant."""
    if situation.speaker.official is not None or not would_take_it_back(situation.words):
        return None
    meant = _meant(situation, context)
    if not meant:
        return None
    lines = [_how(one) for one in meant[:3]]
    return Outcome(say=(tell.in_private(situation, texts.take_it_back(lines), meant[0].number),))


def _meant(situation: Situation, context: Context) -> list[Ticket]:
    """By its number, by whom or what it is about, else whatever was told last; the newest first."""
    words, person = situation.words, situation.speaker.person
    mine = sorted(context.read.unclosed_of(person, None), key=lambda one: -one.number)
    secret = [one for one in mine if one.is_confidential and one.is_open]
    if numbers := numbers_in(words):
        return [one for one in secret if one.number in numbers]
    named = [one for one in secret if names_accused(context.places, one.grid, one.text, words)]
    if named or speaks_of_accusing(words):
        return named or secret
    return secret if secret and mine[0].is_confidential else []


def _how(ticket: Ticket) -> str:
    return texts.withdraw_accusation(ticket.number, ticket.state is State.DISPATCHED)
