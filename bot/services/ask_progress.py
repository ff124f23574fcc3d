"""修好了吗, 1001怎么样了, 刚才那个不用了: about what somebody has reported, never a ticket of its own."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.accuser import asks_how_it_stands
from bot.domain.awaited import says_beside
from bot.domain.outcome import Outcome
from bot.domain.progress import (
    asks_progress,
    is_about,
    is_not_needed,
    may_be_over,
    number_asked,
    speaks_of_own,
    takes_back,
)
from bot.domain.situation import Situation
from bot.domain.ticket import Ticket
from bot.services import tell
from bot.services.context import Context
from bot.services.find_ticket import current, may_see
from bot.services.hear_mention import hear_mention
from bot.services.hear_waiting import hear_waiting, only_to_them, still_waits
from bot.services.just_reported import accuses
from bot.services.tell_status import tell_status
from bot.services.withdraw_ticket import told_over
from bot.texts import residents, residents_corrections, residents_taking

JUST_NOW_MS = 30 * 60_000
LATELY_MS = 7 * 24 * 3_600_000


def hear_progress(situation: Situation, context: Context) -> Outcome:
    """Where one matter of theirs is meant, how it stands; everything else is heard like any mention."""
    number = number_asked(situation.words)
    ticket = current(context, number) if number else None
    if number and ticket and may_see(context, situation, ticket):
        return tell_status(situation, context, number)
    if is_not_needed(situation.words):
        return _how_to_withdraw(situation, context) or hear_mention(situation, context)
    # 网格员一点都不管事，没人来 asks for no progress: it is a complaint of its own.
    if accuses(situation.words, context):
        return hear_mention(situation, context)
    if asks_how_it_stands(situation.words):
        mine = _theirs(situation, context, None if situation.is_private else situation.room.id, ended=True)
        return _tell(situation, context, mine) if mine else hear_mention(situation, context)
    if not asks_progress(situation.words):
        return hear_waiting(situation, context) or hear_mention(situation, context)
    here = _about(situation, context, None if situation.is_private else situation.room.id)
    if here:
        return _tell(situation, context, here)
    elsewhere = _about(situation, context, None)
    if elsewhere:
        # What was said in private or in another room is answered in private.
        told = _tell(situation, context, elsewhere)
        return replace(told, say=tuple(only_to_them(situation, say) for say in told.say))
    if (waits := hear_waiting(situation, context)) is not None:
        return waits
    if speaks_of_own(situation.words):
        mine = _theirs(situation, context, None if situation.is_private else situation.room.id, ended=True)
        if mine:
            return _tell(situation, context, mine)
        return Outcome(say=(tell.to_speaker(situation, residents.no_open_tickets()),))
    return hear_mention(situation, context)


def _about(situation: Situation, context: Context, room: int | None) -> list[Ticket]:
    return [one for one in _theirs(situation, context, room, ended=True) if is_about(situation.words, one.text)]


def _tell(situation: Situation, context: Context, meant: list[Ticket]) -> Outcome:
    if len(meant) > 1:
        lines = [
            residents.status_line(one.number, one.kind, one.state.value, tell.words_here(situation, one))
            for one in meant[:5]
        ]
        return Outcome(say=(tell.to_speaker(situation, residents.open_tickets(lines, len(meant))),))
    if says_beside(situation.words):
        return still_waits(situation, context, meant[0])
    told = tell_status(situation, context, meant[0].number)
    hint = residents_taking.press_or_appeal(meant[0].number, meant[0].is_open)
    return replace(told, say=tuple(replace(say, text=f"{say.text}\n{hint}") for say in told.say))


def _how_to_withdraw(situation: Situation, context: Context) -> Outcome | None:
    """Nothing is taken back on a guess: whoever handles it hears of it, and the reporter how to take it back.

    None where they have reported nothing, or where it is no word about what they reported.
    """
    mine = _theirs(situation, context, None if situation.is_private else situation.room.id, ended=False)
    about = [one for one in mine if may_be_over(situation.words, one.text)]
    if meant := _over(about, context):
        return told_over(situation, context, meant)
    if not mine or not (about or takes_back(situation.words)):
        return None
    if not about:
        lines = [
            residents.status_line(one.number, one.kind, one.state.value, tell.words_here(situation, one))
            for one in mine[:3]
        ]
        return Outcome(say=(tell.to_speaker(situation, residents_corrections.none_of_yours(lines)),))
    text = residents_taking.how_to_withdraw([one.number for one in about])
    return Outcome(say=(tell.to_speaker(situation, text),))


def _over(about: list[Ticket], context: Context) -> Ticket | None:
    """The only one that may be meant, or the newest of several where it was reported just now."""
    newest = max(about, key=lambda one: (one.opened_at, one.number), default=None)
    if newest is None or (len(about) > 1 and newest.opened_at < context.now - JUST_NOW_MS):
        return None
    return newest


def _theirs(situation: Situation, context: Context, room: int | None, ended: bool) -> list[Ticket]:
    """What they reported or follow, in one room or anywhere; `ended`: also what they have not rated yet."""
    person = situation.speaker.person
    found = context.read.unclosed_of(person, room) + context.read.followed_by(person)
    if ended:
        found += context.read.unrated_of(person, context.now - LATELY_MS)
    return [one for one in found if room is None or (one.room == room and not one.is_confidential)]
