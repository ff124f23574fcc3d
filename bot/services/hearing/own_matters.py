"""What somebody waits for, and how it stands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.speech.named import without_names
from bot.domain.talk.awaited import says_beside, says_it_goes_on
from bot.domain.talk.progress import is_about
from bot.domain.talk.what_became import names_other_thing
from bot.domain.tickets.ticket import Ticket
from bot.domain.units import WEEK_MS
from bot.services import tell
from bot.services.context import Context
from bot.services.handling.tell_status import tell_status
from bot.services.hearing.hear_waiting import still_waits
from bot.texts import residents, residents_corrections, residents_taking

_LATELY_MS = WEEK_MS


def reported_about(
    situation: Situation, context: Context, room: int | None, is_of: Callable[[str, str], bool] = is_about
) -> list[Ticket]:
    """What they reported or follow, here (`room`) or anywhere, open or not rated yet, that their words are of. Whoever is
    named beside another thing asks nothing of what they are accused of."""
    found = [one for one in reported_by(situation, context, room, ended=True) if is_of(situation.words, one.text)]
    if not any(one.is_confidential for one in found):
        return found
    thing = without_names((one.name for one in context.places.officials.values()), situation.words)
    return [one for one in found if not (one.is_confidential and names_other_thing(thing, one.text))]


def tell_how_it_stands(situation: Situation, context: Context, meant: list[Ticket]) -> Outcome:
    """Of one, what the handler has and what they can still do; of several, a line each."""
    if len(meant) > 1:
        lines = [
            residents.status_line(one.number, one.kind, one.state.value, tell.words_here(situation, one))
            for one in meant[:5]
        ]
        return Outcome(say=(tell.to_speaker(situation, residents.open_tickets(lines, len(meant))),))
    if says_beside(situation.words) or (says_it_goes_on(situation.words) and meant[0].is_open):
        return still_waits(situation, context, meant[0])
    told = tell_status(situation, context, meant[0].number)
    hint = residents_taking.press_or_appeal(meant[0].number, meant[0].is_open)
    return replace(told, say=tuple(replace(say, text=f"{say.text}\n{hint}") for say in told.say))


def reported_by(situation: Situation, context: Context, room: int | None, ended: bool) -> list[Ticket]:
    """What they reported or follow, in one room or anywhere; `ended`: also what they have not rated yet."""
    person = situation.speaker.person
    found = context.read.unclosed_of(person, room) + context.read.followed_by(person)
    if ended:
        found += context.read.unrated_of(person, context.now - _LATELY_MS)
    return [one for one in found if room is None or (one.room == room and not one.is_confidential)]


def none_of_theirs(situation: Situation, mine: list[Ticket]) -> Outcome:
    """They take back what is none of `mine`, their open matters: which those are."""
    lines = [
        residents.status_line(one.number, one.kind, one.state.value, tell.words_here(situation, one))
        for one in mine[:3]
    ]
    return Outcome(say=(tell.to_speaker(situation, residents_corrections.none_of_yours(lines)),))
