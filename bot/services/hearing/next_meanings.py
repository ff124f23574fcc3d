"""How each meaning of what is said next is heard."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from bot.domain.changes.talk import NoteTold
from bot.domain.next.meant import Meant
from bot.domain.outcome import Outcome
from bot.domain.situation import Next, Situation
from bot.domain.speech.kinds import adds_to_previous
from bot.domain.tickets.ticket import Ticket
from bot.services.context import Context

Hear = Callable[[Situation, Context, Next], Outcome | None]
HearNext = Mapping[Meant, Hear]
"""None of a meaning, or from one of them: it is heard as if nothing had happened before."""


def without_a_word(situation: Situation, outcome: Outcome) -> Outcome:
    """To whoever says it, or before all."""
    room, person = situation.room.id, situation.speaker.person
    return replace(outcome, say=tuple(say for say in outcome.say if room != say.room and person != say.person))


def others_spoke(situation: Situation, context: Context, since: int) -> bool:
    """Whether somebody else has said anything in the room since then (UTC ms): it may be an answer to them."""
    return context.read.others_spoke(situation.speaker.person, situation.room.id, situation.message.id, since)


def is_among_neighbours(situation: Situation, context: Context, draft: Ticket) -> bool:
    """楼上又砸墙 21号楼, after neighbours have spoken since the report: said to them, unless 还有 goes on with it."""
    return not adds_to_previous(situation.words) and others_spoke(situation, context, draft.opened_at)


def told_once(context: Context, key: str, within: int, said: Outcome) -> Outcome:
    """Nothing, where it was told under that key within so many ms."""
    if context.read.told_since(key, context.now - within):
        return Outcome()
    return replace(said, changes=(*said.changes, NoteTold(key, context.now)))
