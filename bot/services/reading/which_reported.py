"""Which of the open tickets of theirs somebody means who has just reported something."""

from __future__ import annotations

from bot.domain.next.meant import Meant
from bot.domain.situation import Next, Situation
from bot.domain.speech.kinds import Speech, is_matter
from bot.domain.talk.correction import corrects, names_place_and_thing
from bot.domain.talk.which_own import is_at_another, meant_among
from bot.domain.tickets.ticket import Ticket
from bot.services.context import Context

_CERTAIN = 0.9
"""So sure it has to be that it mends a place which looks like another matter's."""


def ticket_meant(situation: Situation, context: Context, said: Next) -> Ticket | None:
    """None where it may be any of several, or none of theirs."""
    meant = meant_of(situation, context, said)
    return meant[0] if len(meant) == 1 else None


def meant_of(situation: Situation, context: Context, said: Next) -> list[Ticket]:
    """The one that the words are of, else the one that was just spoken of or reported, else the newest if it was the
    only one; all of them where it may be any."""
    mine = _open_here(situation, context)
    if not situation.addressed:
        # What is to be done once more is heard as what is said after an end.
        mine = [one for one in mine if not (one.redone or one.appealed)]
    newest = [one for one in mine if one.number == said.number]
    named = meant_among(situation.words, mine)
    mends = said.meaning.meant is Meant.CORRECTION
    if is_at_another(situation.words, mine) and not (mends and _may_mend(situation.words, said)):
        return []
    if newest and (newest[0] in named or len(mine) == 1):
        return newest
    if len(named) == 1:
        return named
    if not named and (spoken_of := just_spoken_of(situation, context, mine)):
        return spoken_of
    just_now = newest and newest[0].number == situation.draft
    return newest if newest and not named and (just_now or said.is_only) else named or mine


def just_spoken_of(situation: Situation, context: Context, mine: list[Ticket]) -> list[Ticket]:
    """算了, in private, after they were told how one of them stands: that one."""
    told = context.read.last_told(situation.speaker.person, situation.room.id) if situation.is_private else None
    return [one for one in mine if told is not None and one.number == told[0]]


def _open_here(situation: Situation, context: Context) -> list[Ticket]:
    """Theirs, as far as they may be spoken of here."""
    mine = context.read.unclosed_of(situation.speaker.person, None if situation.is_private else situation.room.id)
    return [one for one in mine if not (one.is_confidential or one.urgent or one.speech is Speech.QUESTION)]


def _may_mend(words: str, said: Next) -> bool:
    """Not 6号楼对讲没声音, after 14号楼的灯: nothing is taken back."""
    return said.meaning.sure >= _CERTAIN or not is_matter(words) or corrects(words) or names_place_and_thing(words)
