"""没解决 after the end: an appeal past the handler (办不成事), the second time under supervision (督办)."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes.ticket import AddStep, MoveTicket
from bot.domain.commands.parse import Command
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.tickets.ticket import APPEAL_WINDOW_MS, State, Ticket, What
from bot.services import tell
from bot.services.context import Context
from bot.services.handling.do_again import tell_others
from bot.services.handling.hand_above import hand_above, new_clock
from bot.services.handling.rate_ticket import before_the_end
from bot.services.handling.tell_parties import begin_again
from bot.services.hearing.hear_mention import hear_mention
from bot.services.hearing.hear_of_ticket import note_progress
from bot.services.reading.find_ticket import current, is_theirs, may_act, meant_by, not_theirs, step_of, why_ended
from bot.services.reading.which_picked import ask_which, with_number
from bot.services.taking.still_in_danger import WITHIN_MS, danger_of, with_alarm
from bot.texts import admins_ending, residents_ending, workers_ending

_ENDED = frozenset({State.DONE, State.CLOSED, State.REFUSED})


def appeal(situation: Situation, context: Context, command: Command) -> Outcome:
    """Never a rating, also while one could still be given: 不满意 goes to the handler again, 没解决 past them."""
    ticket = _meant(situation, context, command)
    if not isinstance(ticket, Ticket):
        return ticket
    if ticket.is_open:
        said = replace(command, words=command.words or command.verb.value)
        return before_the_end(situation, context, said, ticket)
    if (ticket.ended_at or 0) < context.now - APPEAL_WINDOW_MS:
        return Outcome(say=(tell.about(situation, ticket, residents_ending.too_late(ticket.number)),))
    return _past_the_handler(situation, context, ticket, command.words)


def _meant(situation: Situation, context: Context, command: Command) -> Ticket | Outcome:
    """The speaker's ticket; without a number the only one of theirs here that has ended lately."""
    number = meant_by(situation, command)
    if number is not None:
        ticket = current(context, number)
        if ticket and not is_theirs(situation, context, ticket) and may_act(context, situation.speaker, ticket):
            # 1001 还没修好，师傅在弄: whoever handles it tells how far they are.
            return note_progress(situation, context, ticket)
        if ticket is not None and ticket.state is State.WITHDRAWN and is_theirs(situation, context, ticket):
            return Outcome(say=(tell.in_private(situation, why_ended(ticket), number),))
        if ticket is None or not is_theirs(situation, context, ticket):
            return Outcome(say=(tell.in_private(situation, not_theirs(situation, context, number)),))
        return ticket
    room = None if situation.is_private else situation.room.id
    ended = context.read.ended_for(situation.speaker.person, room, context.now - APPEAL_WINDOW_MS)
    ended = [ticket for ticket in ended if situation.is_private or not ticket.is_confidential]
    if len(ended) == 1:
        return ended[0]
    if ended:
        numbers = [ticket.number for ticket in ended]
        lines = with_number(command, numbers)
        return ask_which(situation, context, residents_ending.which_to_appeal(numbers), lines)
    if command.words:
        return hear_mention(situation, context)
    return Outcome(say=(tell.to_speaker(situation, residents_ending.nothing_to_appeal()),))


def _past_the_handler(situation: Situation, context: Context, ticket: Ticket, why: str) -> Outcome:
    again = ticket.appealed > 0
    noted = step_of(situation, context, What.APPEALED, why)
    step = step_of(situation, context, What.SUPERVISED, why) if again else noted
    danger = danger_of(context, ticket, why, said_so=True)
    handed = hand_above(context, ticket, step, why, WITHIN_MS if danger else None)
    if handed is None:
        outcome = _at_the_top(situation, context, ticket, why)
        return with_alarm(situation, context, ticket, why, danger, outcome) if danger else outcome
    before = (AddStep(ticket.number, noted),) if again else ()
    if again:
        line = residents_ending.supervised(ticket.number, handed.leader.name, handed.due)
    else:
        line = residents_ending.appealed(ticket.number, handed.leader.name, handed.due, handed.above)
    answer = tell.about(situation, ticket, line)
    outcome = Outcome((*before, *handed.changes), (answer, *tell_others(situation, context, ticket), *handed.say))
    return with_alarm(situation, context, ticket, why, danger, outcome) if danger else outcome


def _at_the_top(situation: Situation, context: Context, ticket: Ticket, why: str) -> Outcome:
    """Nobody is above the handler: it is theirs again, and the admins know."""
    accept_due, handle_due = new_clock(context, ticket)
    step = step_of(situation, context, What.APPEALED, why)
    move = MoveTicket(ticket.number, ticket.state, State.DISPATCHED, step, accept_due=accept_due, handle_due=handle_due)
    handler = context.official(ticket.handler)
    name = handler.name if handler else ""
    ping = admins_ending.nobody_above(ticket.number, name, "" if ticket.is_confidential else why)
    yours = f"{ping}\n{workers_ending.accept_again(ticket.number)}"
    told = tell.to_official(context, handler, yours, ticket.number) if handler else ()
    answer = tell.about(situation, ticket, residents_ending.with_the_top(ticket.number))
    parts, parties = begin_again(context, ticket, why, handler)
    return Outcome((move, *parts), (answer, *told, *parties, *tell.to_admins(context, ping)))
