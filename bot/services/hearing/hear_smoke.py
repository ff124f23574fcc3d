"""今晚又冒烟了, by whoever has reported the barbecue below: of that report, and no fire; whoever has it looks at once."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes.taking import NoteAddition
from bot.domain.danger.emergency import recognise_emergency
from bot.domain.danger.kinds import EmergencyKind
from bot.domain.danger.ordinary_smoke import is_same_smoke
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.tickets.ticket import APPEAL_WINDOW_MS, Ticket
from bot.domain.units import HOUR_MS
from bot.services.context import Context
from bot.services.hearing.hear_doubtful import look_first
from bot.services.hearing.hear_unsolved import hear_unsolved
from bot.services.hearing.next_meanings import without_a_word
from bot.services.reading.find_ticket import current
from bot.services.taking.add_to_ticket import add

_DANGER_MS = 2 * HOUR_MS
_BURNS = frozenset({EmergencyKind.FIRE, EmergencyKind.GAS})


def hear_smoke_again(situation: Situation, context: Context) -> Outcome | None:
    """Kept with it while it is open; of what has ended, what 没解决 is. None where it has to be called out."""
    ticket = smoke_meant(situation, context, situation.words)
    if ticket is None:
        return None
    said = replace(situation, emergency=None)
    heard = _kept(said, context, ticket) if ticket.is_open else hear_unsolved(said, context, ticket.number)
    return with_look_first(said, context, ticket, heard)


def with_look_first(situation: Situation, context: Context, ticket: Ticket, heard: Outcome) -> Outcome:
    """They are told at once what they would hear bundled."""
    changes = tuple(one for one in heard.changes if not isinstance(one, NoteAddition))
    return Outcome(changes, (*heard.say, *look_first(situation, context, ticket.number)))


def smoke_meant(situation: Situation, context: Context, words: str, number: int | None = None) -> Ticket | None:
    """None where it is not of what they reported, or where a fire was called out lately."""
    if situation.handles_tickets or situation.late or _burns_here(situation, context):
        return None
    return _meant(situation, context, words, number)


def _kept(situation: Situation, context: Context, ticket: Ticket) -> Outcome:
    added = add(situation, context, ticket, situation.words)
    return added if situation.addressed else without_a_word(situation, added)


def _meant(situation: Situation, context: Context, words: str, number: int | None) -> Ticket | None:
    """What they have reported or follow here, and is open; else what has ended last."""
    person, here = situation.speaker.person, None if situation.is_private else situation.room.id
    own = (*context.read.unclosed_of(person, here), *context.read.followed_by(person, here))
    ended = context.read.ended_for(person, here, context.now - APPEAL_WINDOW_MS)
    theirs = (*(one for one in own if one.is_open), *ended)
    number = situation.quoted_ticket if number is None else number
    named = current(context, number) if number is not None else None
    return next((one for one in theirs if (named is None or one.number == named.number) and _is_of(words, one)), None)


def _is_of(words: str, ticket: Ticket) -> bool:
    if ticket.urgent or ticket.is_confidential or ticket.was_private:
        return False
    return is_same_smoke(words, ticket.text, ticket.place)


def _burns_here(situation: Situation, context: Context) -> bool:
    """Where a fire was called out lately, nothing that sounds like one is taken for anything else."""
    lately = context.read.opened_here(situation.room.id, context.now - _DANGER_MS)
    told = (recognise_emergency(one.text) for one in lately if one.urgent)
    return any(danger is not None and not _BURNS.isdisjoint(danger.kinds) for danger in told)
