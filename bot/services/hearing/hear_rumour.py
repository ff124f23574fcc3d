"""假的 大家别信, by whoever has the question that a rumour became, or serves above: all who have asked hear it as the answer."""

from __future__ import annotations

from bot.domain.commands.parse import Command
from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.talk.rumour import is_same_rumour, names_no_rumour, names_of_rumour, settles_only, sounds_of_rumour
from bot.domain.tickets.deadline import local_date
from bot.domain.tickets.ticket import State, Ticket
from bot.domain.units import HOUR_MS
from bot.domain.words.plain import clean
from bot.services.context import Context
from bot.services.each import each
from bot.services.handling.handle_ticket import TO_END
from bot.services.hearing.tell_all import reply_and_offer
from bot.services.reading.find_ticket import ask_which, may_handle, refuse
from bot.services.taking.same_matter import ALIKE_MS
from bot.texts import workers_slips, workers_talk

_SURELY_MS = 6 * HOUR_MS
"""So long after it was asked such words are of that; later they are offered as the answer."""


def hear_rumour(situation: Situation, context: Context) -> Outcome | None:
    """None where no rumour waits for an answer of theirs here."""
    asked = [one for one in _waiting(situation, context) if may_handle(context.places, situation.speaker, one)]
    named = {one.number: names_of_rumour(situation.words, one.text) for one in asked}
    meant = [one for one in asked if named[one.number] and named[one.number] == max(named.values())]
    meant = meant or (asked if names_no_rumour(situation.words) else [])
    if not meant:
        return None
    first = meant[-1]
    if any(not _are_one(one, first, context) for one in meant):
        return ask_which(situation, Command(Verb.REPLY, None, ""), meant)
    numbers = tuple(sorted(one.number for one in meant))
    if not _surely(situation, context, meant):
        example = workers_slips.command(Verb.REPLY.value, numbers[0], situation.words)
        return refuse(situation, workers_talk.offered(example), numbers[0])
    command = Command(Verb.REPLY, numbers[0], situation.words, numbers[1:])
    return each(situation, context, command, reply_and_offer)


def _waiting(situation: Situation, context: Context) -> list[Ticket]:
    """The rumours that were asked in this room, newest first."""
    asked = context.read.questions_here(situation.room.id, context.now - ALIKE_MS)
    open_here = (one for one in asked if one.state in TO_END and one.state is not State.VERIFYING)
    return [one for one in open_here if not (one.is_confidential or one.was_private) and sounds_of_rumour(one.text)]


def _are_one(one: Ticket, other: Ticket, context: Context) -> bool:
    zone = context.office.zone
    same_day = local_date(one.opened_at, zone) == local_date(other.opened_at, zone)
    return one is other or is_same_rumour(one.text, other.text, same_day)


def _surely(situation: Situation, context: Context, meant: list[Ticket]) -> bool:
    """Nothing else is said in it, and nothing else that may be meant was said or called out here since."""
    newest, words = meant[0], situation.words
    if newest.opened_at < context.now - _SURELY_MS or not settles_only(words, newest.text):
        return False
    if any(one.opened_at > newest.opened_at for one in context.read.running_in(situation.room.id, newest.opened_at)):
        return False
    said = context.read.said_here(situation.room.id, situation.message.id, newest.opened_at + 1)
    texts = (context.office.manners.without_names(clean(text)) for _, text in said)
    return all(is_same_rumour(text, newest.text, True) for text in texts if sounds_of_rumour(text))
