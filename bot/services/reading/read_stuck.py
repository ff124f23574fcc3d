"""我妈腿不好下不来, said after the lift was reported by them or by a neighbour: which ticket of the lift is meant."""

from __future__ import annotations

from bot.domain.danger.stuck_upstairs import is_stuck_upstairs
from bot.domain.message import Message
from bot.domain.places.words import building_in, place_key
from bot.domain.speech.kinds import Speech
from bot.domain.tickets.ticket import Ticket
from bot.domain.units import DAY_MS, HOUR_MS
from bot.domain.words.subjects import subjects_in
from bot.services.context import Context

_OWN_MS, _HERE_MS = 3 * DAY_MS, DAY_MS
_DANGER_MS = 2 * HOUR_MS
"""So long after an emergency in the room whoever cannot get out may be in that."""
_LIFT = "电梯"


def lift_meant(words: str, message: Message, context: Context) -> Ticket | None:
    """Their own report, else the only one of the room; None where it may be of several, or of a danger."""
    if not is_stuck_upstairs(words) or context.read.running_in(message.room, context.now - _DANGER_MS):
        return None
    mine = [*context.read.unclosed_of(message.person, None), *context.read.followed_by(message.person)]
    if any(one.urgent and one.opened_at >= context.now - _DANGER_MS for one in mine):
        return None
    own = [one for one in mine if one.opened_at >= context.now - _OWN_MS]
    if (theirs := _only(words, own, True)) is not None or _LIFT in subjects_in(words):
        # 9号楼电梯停了 我婆婆下不了楼 is a report.
        return theirs
    here = context.read.opened_here(message.room, context.now - _HERE_MS)
    return _only(words, [one for one in here if not one.was_private], False)


def _only(words: str, tickets: list[Ticket], own: bool) -> Ticket | None:
    building = place_key(building_in(words))
    lifts = {one.number: one for one in tickets if _is_of_lift(one)}
    fitting = [
        one for one in lifts.values() if not building or place_key(building_in(f"{one.place} {one.text}")) == building
    ]
    return max(fitting, key=lambda one: one.number) if fitting and (own or len(fitting) == 1) else None


def _is_of_lift(ticket: Ticket) -> bool:
    kept_apart = ticket.is_confidential or ticket.urgent or ticket.speech is Speech.QUESTION
    return ticket.is_open and not kept_apart and _LIFT in subjects_in(ticket.text)
