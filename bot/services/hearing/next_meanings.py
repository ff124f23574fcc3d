"""How each meaning of what is said next is heard."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from bot.domain.next.meant import Meant
from bot.domain.outcome import Outcome
from bot.domain.situation import Next, Situation
from bot.services.context import Context

Hear = Callable[[Situation, Context, Next], Outcome | None]
HearNext = Mapping[Meant, Hear]
"""None of a meaning, or from one of them: it is heard as if nothing had happened before."""


def silent(situation: Situation, context: Context, said: Next) -> Outcome | None:
    """Among neighbours it is for them; what was put to the bot is heard by somebody else."""
    return None if situation.addressed else Outcome()


def without_a_word(situation: Situation, outcome: Outcome) -> Outcome:
    """To whoever says it, or before all."""
    room, person = situation.room.id, situation.speaker.person
    return replace(outcome, say=tuple(say for say in outcome.say if room != say.room and person != say.person))
