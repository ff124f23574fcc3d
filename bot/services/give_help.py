"""Tells what can be asked of the bot, in the words of whoever asks."""

from __future__ import annotations

from bot.domain.outcome import Outcome
from bot.domain.place import Role
from bot.domain.situation import Situation
from bot.services import tell
from bot.texts import commands, residents


def give_help(situation: Situation) -> Outcome:
    """Residents hear how to ask and report; people in roles the commands that they may give."""
    role = situation.speaker.role
    lines = [] if role in _LIKE_RESIDENTS else commands.help_lines(role)
    text = "\n".join(lines) if lines else residents.help_text()
    return Outcome(say=(tell.to_speaker(situation, text),))


_LIKE_RESIDENTS = frozenset({Role.RESIDENT, Role.MERCHANT, Role.PARTNER})
