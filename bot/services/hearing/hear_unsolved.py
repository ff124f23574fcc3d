"""The reporter says, in no command's words, that what has just ended is as it was."""

from __future__ import annotations

from bot.domain.changes.talk import NoteTold
from bot.domain.commands.parse import Command
from bot.domain.commands.table import Verb
from bot.domain.next.meant import Before, Meant
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.talk.unsolved import is_bare_still, is_bare_unsolved, is_part_undone, is_still_so
from bot.domain.tickets.ticket import Ticket
from bot.services import tell
from bot.services.context import Context
from bot.services.handling.appeal import appeal
from bot.services.reading.find_ticket import current, result_of
from bot.services.reading.read_rated import asked_whether_done
from bot.services.taking.set_apart import set_apart
from bot.texts import residents_ending

_HARDLY = 0.4


def is_hardly_meant(situation: Situation, context: Context) -> bool:
    """三楼灯好了 五楼扶手又掉了, said to nobody: its words say so, but after an end they mean something else."""
    said = situation.goes_on
    if situation.addressed or said is None or said.before is not Before.ENDED:
        return False
    ticket = current(context, said.number or 0)
    if ticket is not None and _is_sure(situation.words, ticket, context):
        return False
    return said.meaning.share(Meant.UNSOLVED, Meant.DISSATISFIED) < _HARDLY


def _is_sure(words: str, ticket: Ticket, context: Context) -> bool:
    told = f"{ticket.text} {result_of(context, ticket)}"
    bare = is_bare_still(words) or is_part_undone(words) or is_bare_unsolved(words, told)
    return bare or is_still_so(words, ticket.text)


def hear_unsolved(situation: Situation, context: Context, number: int) -> Outcome:
    """Said to the bot it is 没解决; said to nobody they are asked, because it may have been meant for the neighbours. Of
    what is in hand again it is kept."""
    ticket = current(context, number)
    if situation.addressed or (ticket is not None and ticket.is_open):
        return set_apart(situation, context, Command(Verb.APPEAL, number, situation.words), appeal)
    asked = NoteTold(asked_whether_done(number), context.now)
    return Outcome((asked,), (tell.to_speaker(situation, residents_ending.not_well(number), number),))
