"""The reporter says, in no command's words, that what has just ended is as it was."""

from __future__ import annotations

from bot.domain.commands.parse import Command
from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services import tell
from bot.services.context import Context
from bot.services.handling.appeal import appeal
from bot.services.reading.find_ticket import current
from bot.services.taking.set_apart import set_apart
from bot.texts import residents_ending


def hear_unsolved(situation: Situation, context: Context, number: int) -> Outcome:
    """Said to the bot it is 没解决; said to nobody they are asked, because it may have been meant for the neighbours. Of
    what is in hand again it is kept."""
    ticket = current(context, number)
    if situation.addressed or (ticket is not None and ticket.is_open):
        return set_apart(situation, context, Command(Verb.APPEAL, number, situation.words), appeal)
    return Outcome(say=(tell.to_speaker(situation, residents_ending.not_well(number), number),))
