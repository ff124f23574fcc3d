"""核查 and 返工: the leader above looks at what was done; nobody checks their own work."""

from __future__ import annotations

from bot.domain.changes.ticket import MoveTicket
from bot.domain.commands.parse import Command
from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.places.place import Official
from bot.domain.situation import Situation
from bot.domain.speech.named import accused_by_name
from bot.domain.tickets.checked import not_passed, says_passed, sounds_undone, without_passed
from bot.domain.tickets.checking import may_check
from bot.domain.tickets.ticket import RATING_WINDOW_MS, State, Ticket, What
from bot.services import tell
from bot.services.context import Context
from bot.services.handling import hands
from bot.services.handling.chain import above
from bot.services.handling.tell_parties import begin_again
from bot.services.reading.find_ticket import current, meant_by, refuse, result_of, step_of
from bot.texts import residents, residents_ending, workers, workers_ending, workers_slips

_PASSES = "核查通过"


def verify(situation: Situation, context: Context, command: Command) -> Outcome:
    """通过: only now the residents are told. 核查 1001 不通过 … is 返工; of what only sounds so they are asked."""
    if (wrong := not_passed(command.words)) is not None:
        return rework(situation, context, Command(command.verb, command.number, wrong))
    ticket = _meant(situation, context, command)
    if not isinstance(ticket, Ticket):
        return ticket
    if ticket.state is not State.VERIFYING:
        return refuse(situation, workers_ending.nothing_to_check(ticket.number, ticket.state.value), ticket.number)
    passed = says_passed(situation.words)
    words = without_passed(command.words)
    if not passed and sounds_undone(words):
        both = [workers_slips.command(Verb.REWORK.value, ticket.number, words)]
        both.append(workers_slips.command(_PASSES, ticket.number, words))
        return refuse(situation, workers_ending.sounds_undone(workers_slips.one_of(both)), ticket.number)
    step = step_of(situation, context, What.VERIFIED, words)
    move = MoveTicket(ticket.number, State.VERIFYING, State.DONE, step, expected_handler=ticket.handler)
    handler = context.official(ticket.handler)
    told = workers_ending.checked_for_handler(ticket.number, step.who, words)
    # Whoever reported it and did it alone hears what the handler does.
    others = tell.asks_for_rating(context, ticket, ticket.handler)
    result = residents.done(ticket.number, result_of(context, ticket))
    return Outcome(
        (move,),
        (
            *(tell.to_reporters(context, ticket, result, outcome=True) if others else ()),
            hands.answer(situation, ticket, workers_ending.checked(ticket.number, others)),
            *(tell.to_official(context, handler, told, ticket.number) if handler else ()),
        ),
    )


def rework(situation: Situation, context: Context, command: Command) -> Outcome:
    """Back to the handler while the clock goes on; residents hear of it where they had been told it was done."""
    ticket = _meant(situation, context, command)
    if not isinstance(ticket, Ticket):
        return ticket
    if not _may_be_reworked(context, ticket):
        text = workers_ending.too_late_to_rework(ticket.number, ticket.state.value)
        return refuse(situation, text, ticket.number)
    if not command.words:
        return refuse(situation, workers_ending.say_why_rework(ticket.number), ticket.number)
    step = step_of(situation, context, What.REWORKED, command.words)
    move = MoveTicket(ticket.number, ticket.state, State.ACCEPTED, step, expected_handler=ticket.handler)
    handler, was_told = context.official(ticket.handler), ticket.state is State.DONE
    due = context.moment(ticket.handle_due)
    ping = workers_ending.rework(ticket.number, step.who, command.words, due, was_told)
    answer = hands.answer(
        situation, ticket, workers_ending.rework_ordered(ticket.number, context.name_of(ticket.handler))
    )
    again = tell.to_reporters(context, ticket, residents_ending.done_again(ticket.number)) if was_told else ()
    parts, parties = begin_again(context, ticket, command.words, handler)
    told = tell.to_official(context, handler, ping, ticket.number) if handler else ()
    return Outcome((move, *parts), (answer, *told, *parties, *again))


def _may_be_reworked(context: Context, ticket: Ticket) -> bool:
    if ticket.state is State.VERIFYING:
        return True
    return ticket.state is State.DONE and (ticket.ended_at or 0) >= context.now - RATING_WINDOW_MS


def _meant(situation: Situation, context: Context, command: Command) -> Ticket | Outcome:
    """The ticket, where the speaker may check it; without a number the only one that waits for them."""
    official, number = situation.speaker.official, meant_by(situation, command)
    if number is None:
        waiting = [one for one in context.read.verifying() if official and _may(context, official, one)]
        if len(waiting) == 1:
            return waiting[0]
        return refuse(situation, workers_ending.which_to_check([one.number for one in waiting]))
    ticket = current(context, number)
    if ticket is None:
        return refuse(situation, workers.no_such_ticket(number))
    if official is None or not _may(context, official, ticket):
        if ticket.is_confidential:
            return refuse(situation, workers.no_such_ticket(number))
        return refuse(situation, _why_not(context, official, ticket))
    return ticket


def _why_not(context: Context, official: Official | None, ticket: Ticket) -> str:
    """Whoever has had no part in it only hears who checks it, and of what is not done that there is nothing to check."""
    if official and ticket.is_open and ticket.state is not State.VERIFYING and _is_near(context, official, ticket):
        return workers_ending.nothing_to_check(ticket.number, ticket.state.value)
    key = official.key if official else ""
    own = key == ticket.handler or any(part.official == key for part in context.read.parts(ticket.number))
    checker = above(context, ticket)
    return workers_ending.not_the_checker(ticket.number, own, checker.name if checker and not own else "")


def _is_near(context: Context, official: Official, ticket: Ticket) -> bool:
    """Whether they may know how it stands."""
    accused = official.key in accused_by_name(context.places, ticket.text)
    return context.places.serves(official, ticket.grid) and not accused


def _may(context: Context, official: Official, ticket: Ticket) -> bool:
    """Accusations stay in their chain: the one leader above the handler."""
    handler = context.official(ticket.handler)
    if ticket.is_confidential:
        checker = above(context, ticket)
        return checker is not None and checker.key == official.key
    return may_check(context.places, official, ticket.grid, handler)
