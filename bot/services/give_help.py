"""Tells what can be asked of the bot, in the words of whoever asks."""

from __future__ import annotations

from bot.domain.outcome import Outcome
from bot.domain.place import Role
from bot.domain.situation import Situation
from bot.services import tell
from bot.texts import admins, residents, workers


def give_help(situation: Situation) -> Outcome:
    text = workers.help_text() if situation.handles_tickets else residents.help_text()
    if situation.speaker.role is Role.ADMIN:
        text = admins.help_text()
    return Outcome(say=(tell.to_speaker(situation, text),))
