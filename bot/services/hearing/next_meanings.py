"""How each meaning of what is said next is heard."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.domain.next.meant import Meant
from bot.domain.outcome import Outcome
from bot.domain.situation import Next, Situation
from bot.services.context import Context

HearNext = Mapping[Meant, Callable[[Situation, Context, Next], Outcome | None]]
"""None of a meaning, or from one of them: it is heard as if nothing had happened before."""


def silent(situation: Situation, context: Context, said: Next) -> Outcome | None:
    """Among neighbours it is for them; what was put to the bot is heard by somebody else."""
    return None if situation.addressed else Outcome()
