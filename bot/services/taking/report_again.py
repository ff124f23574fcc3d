"""A report that was taken back and is wanted after all: a new ticket in the words of the old one."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes.talk import Expect
from bot.domain.outcome import Outcome
from bot.domain.places.place import Room
from bot.domain.situation import Situation
from bot.domain.tickets.ticket import Ticket
from bot.services import tell
from bot.services.context import Context
from bot.services.reading.find_ticket import current
from bot.services.taking.open_ticket import open_ticket


def report_again(situation: Situation, context: Context, number: int) -> Outcome:
    """What is withdrawn has ended for its handler, who gets it anew with a new number and new limits. What was
    reported in a group stays with the group, though 别撤 is said in private."""
    ticket = current(context, number)
    if ticket is None:
        return Outcome()
    again = replace(situation, words=ticket.text)
    group = _group_of(situation, context, ticket)
    if group is None:
        return open_ticket(again, context, ticket.speech)
    there = replace(again, room=group, grid=context.places.grids.get(group.grid or ""))
    return _answered_here(situation, open_ticket(there, context, ticket.speech), group)


def _group_of(situation: Situation, context: Context, ticket: Ticket) -> Room | None:
    """None where it is no other room than this one."""
    if not situation.is_private or ticket.was_private or ticket.is_confidential:
        return None
    return context.read.room(ticket.room)


def _answered_here(situation: Situation, opened: Outcome, group: Room) -> Outcome:
    """With the answer, and the question in it, where 别撤 was said."""
    changes = (
        replace(one, room=situation.room.id) if isinstance(one, Expect) and one.room == group.id else one
        for one in opened.changes
    )
    say = (tell.in_private(situation, one.text, one.ticket) if one.room == group.id else one for one in opened.say)
    return Outcome(tuple(changes), tuple(say))
