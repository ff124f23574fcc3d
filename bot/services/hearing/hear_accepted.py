"""1027接 联动物业和疾控, 接单全部, 都接了: tickets are accepted with other words beside it, or all that wait at once."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes.ticket import AddStep, MoveTicket
from bot.domain.commands.parse import Command
from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.speech.kinds import is_chatter
from bot.domain.tickets.ticket import State, What
from bot.domain.words.plain import says_something
from bot.services import tell
from bot.services.context import Context
from bot.services.each import each
from bot.services.handling import handle_ticket
from bot.services.hearing.hear_of_ticket import command_for, likely_command, told_beside
from bot.services.reading.find_ticket import current, refuse, step_of
from bot.texts import workers_talk


def accept_and_note(situation: Situation, context: Context, command: Command) -> Outcome:
    """1027接 联动物业和疾控: what is said beside it is kept with the ticket, and the command that was meant offered."""
    accepted = handle_ticket.accept(situation, context, command)
    official = situation.speaker.official
    if official is None or not says_something(command.words) or is_chatter(command.words):
        return accepted
    moved = any(isinstance(change, MoveTicket) for change in accepted.changes)
    number = next((say.ticket for say in accepted.say if say.ticket is not None), None)
    ticket = current(context, number) if number is not None else None
    if ticket is None:
        return accepted
    if not moved and not (ticket.state is State.ACCEPTED and ticket.handler == official.key):
        return accepted
    theirs = replace(ticket, state=State.ACCEPTED, handler=official.key)
    said = replace(situation, words=command.words, command=None)
    step = AddStep(ticket.number, step_of(situation, context, What.PROGRESS, command.words))
    verb = likely_command(said, context, theirs)
    if verb is None:
        return replace(accepted, changes=(*accepted.changes, step))
    offer = workers_talk.offered(command_for(said, theirs, verb, told_beside(said, context, verb)))
    noted = tell.in_private(situation, workers_talk.noted_beside(ticket.number, offer), ticket.number)
    return replace(accepted, changes=(*accepted.changes, step), say=(*accepted.say, noted))


def accept_all(situation: Situation, context: Context) -> Outcome:
    """接单全部: what was given to them and waits; one message in a room says it of all."""
    waiting = waiting_for(situation, context)
    if not waiting:
        return refuse(situation, workers_talk.nothing_to_accept())
    command = Command(Verb.ACCEPT, waiting[0], "", tuple(waiting[1:]))
    done = each(situation, context, command, handle_ticket.accept)
    here = [say for say in done.say if say.room == situation.room.id]
    if len(here) < 2:
        return done
    together = replace(here[0], text="\n".join(say.text for say in here))
    return replace(done, say=(together, *(say for say in done.say if say not in here)))


def waiting_for(situation: Situation, context: Context) -> list[int]:
    """The tickets that the speaker has and has not accepted."""
    official = situation.speaker.official
    mine = context.read.open_tickets_of(official.key) if official else []
    return sorted(
        one.number for one in mine if official and one.state is State.DISPATCHED and one.handler == official.key
    )
