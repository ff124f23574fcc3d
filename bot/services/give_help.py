"""Tells what can be asked of the bot, in the words of whoever asks."""

from __future__ import annotations

from bot.domain.outcome import Outcome
from bot.domain.place import Role
from bot.domain.situation import Situation
from bot.services import tell
from bot.texts import commands, residents, residents_services


def give_help(situation: Situation, everything: bool = False) -> Outcome:
    """Residents hear how to ask and report; people in roles the commands that they use daily, or all they may give.

    The whole list is longer than a room should bear: in private.
    """
    role = situation.speaker.role
    if role in _LIKE_RESIDENTS:
        text = residents_services.help_all() if everything else residents.help_text()
    else:
        text = "\n".join(commands.help_lines(role, everything))
        if everything:
            return Outcome(say=(tell.in_private(situation, text),))
    return Outcome(say=(tell.to_speaker(situation, text),))


_LIKE_RESIDENTS = frozenset({Role.RESIDENT, Role.MERCHANT, Role.PARTNER})
