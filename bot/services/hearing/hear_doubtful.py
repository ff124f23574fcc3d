"""今天不用来了 他们关门了, 客人都走光了 人呢: sounds like a danger and goes on with what has just happened; it is heard as what it
means there, and whoever is in charge looks at it all the same."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes.taking import NoteAddition
from bot.domain.next.harmless import is_harmless
from bot.domain.outcome import Outcome, Say
from bot.domain.places.place import Role
from bot.domain.situation import Situation
from bot.domain.tickets.duty import who_is_on_duty
from bot.domain.units import HOUR_MS
from bot.services import tell
from bot.services.context import Context
from bot.services.hearing.hear_next import hear_next, is_sure
from bot.services.reading.find_ticket import current
from bot.texts import residents, workers_taking

_DANGER_MS = 2 * HOUR_MS
"""So long after an emergency in the room nothing that sounds like one is taken for anything else."""


def hear_doubtful(situation: Situation, context: Context) -> Outcome | None:
    """None where it has to be called out."""
    said = situation.goes_on
    if said is None or not is_sure(situation) or not is_harmless(said.before, said.meaning) or situation.late:
        return None
    if any(one.urgent for one in context.read.opened_here(situation.room.id, context.now - _DANGER_MS)):
        return None
    heard = hear_next(replace(situation, emergency=None), context)
    if heard is None or situation.handles_tickets:
        return heard
    told = look_first(situation, context, said.number)
    if not told:
        return None
    # They are told at once what they would hear bundled.
    changes = tuple(change for change in heard.changes if not isinstance(change, NoteAddition))
    return replace(heard, changes=changes, say=(*(_with_call(situation, say) for say in heard.say), *told))


def _with_call(situation: Situation, say: Say) -> Say:
    """Whom to call, just in case, in what is said to whoever spoke to the bot."""
    is_answer = say.room == situation.room.id and situation.addressed
    return replace(say, text=f"{residents.in_danger_call()}\n{say.text}") if is_answer else say


def look_first(situation: Situation, context: Context, number: int | None) -> tuple[Say, ...]:
    """To whoever has the ticket, else to whoever is on duty; nothing where nobody can be told."""
    ticket = current(context, number) if number else None
    official = context.official(ticket.handler) if ticket else None
    if official is None:
        roles = [Role.WORKER, Role.LEADER]
        official = who_is_on_duty(context.places, situation.room.grid, roles, context.today, context.away).official
    if official is None:
        return ()
    where = "" if situation.is_private else situation.room.topic
    text = workers_taking.look_first(number, where, situation.message.sender_name, situation.words)
    return tell.to_official(context, official, text, number)
