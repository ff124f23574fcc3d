"""是, 1: what somebody in office says to the command that was just offered to them in private, there or in the staff
room where they speak."""

from __future__ import annotations

from bot.domain.commands.parse import parse
from bot.domain.commands.table import Verb
from bot.domain.message import Message
from bot.domain.places.place import Purpose, Room
from bot.domain.units import MINUTE_MS
from bot.domain.words.plain import bare
from bot.domain.words.yes_no import yes_or_no
from bot.services.context import Context
from bot.services.reading.find_ticket import current
from bot.texts.workers_slips import asked_for_number, is_whole, offered_in, to_pick_of

TOLD_FOR_OTHERS = frozenset({Verb.ON_BEHALF, Verb.FOUND, Verb.NOTE})
NEEDS_NO_TICKET = TOLD_FOR_OTHERS | {
    Verb.TO_DO, Verb.TODAY, Verb.WEEK, Verb.UNDONE, Verb.RANKING, Verb.SAMPLE, Verb.NOTES, Verb.END_LEAVE, Verb.LEAVE,
}  # fmt: skip
"""Of what needs none, what costs nothing, or was written by themselves a moment ago."""
_ANSWERED_MS = 30 * MINUTE_MS
_NUMBERS = {str(at + 1): at for at in range(9)}


def agreed_to(words: str, message: Message, room: Room, context: Context) -> str:
    """The command as it was offered, if it is the last that they were told and they agree to it; else ""."""
    picked = _picked(words, offered_in(_last_told(message, room, context))) if agrees(words) else ""
    if picked and not is_whole(picked):
        return ""
    command = parse(picked) if picked else None
    if command and command.verb in NEEDS_NO_TICKET:
        return picked
    ticket = current(context, command.number) if command and command.number else None
    # What is dear is ordered in as many words.
    return "" if ticket is None or ticket.urgent or ticket.is_confidential else picked


def agreed_in_vain(words: str, message: Message, room: Room, context: Context) -> str:
    """What they agree to and is not done so: it is dear, or words are missing; "" where nothing of the kind was offered."""
    return _picked(words, offered_in(_last_told(message, room, context))) if agrees(words) else ""


def how_to_pick(words: str, message: Message, room: Room, context: Context) -> tuple[int, str]:
    """Of several that were offered, how many, and of which is asked by its number, how that is written; 0 and "" where
    they were told nothing of the kind, or do not agree to it."""
    if not agrees(words):
        return 0, ""
    told = _last_told(message, room, context)
    return to_pick_of(told), asked_for_number(told)


def agrees(words: str) -> bool:
    return bare(words) in _NUMBERS or yes_or_no(words) is True


def _picked(words: str, offered: tuple[str, ...]) -> str:
    """是 picks the only one."""
    at = _NUMBERS.get(bare(words), 0)
    return offered[at] if at < len(offered) and (len(offered) == 1 or bare(words) in _NUMBERS) else ""


def _last_told(message: Message, room: Room, context: Context) -> str:
    """Among colleagues only what nobody has said anything after: 是 may be said to them."""
    since = context.now - _ANSWERED_MS
    if room.purpose is Purpose.PRIVATE:
        return context.read.last_words_to(message.person, room.id, since)
    told, at = context.read.last_to_them(message.person, since)
    if not told or context.read.others_spoke(message.person, room.id, message.id, at - 1):
        return ""
    return "" if any(one.taken_at > at for one in context.read.recent(message, at, 1)) else told
