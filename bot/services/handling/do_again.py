"""不满意: once more by the same handler (重办), the second time by the leader above them (督办)."""

from __future__ import annotations

from bot.domain.changes.ticket import AddStep, MoveTicket, RateTicket
from bot.domain.outcome import Outcome, Say
from bot.domain.situation import Situation
from bot.domain.tickets.duty import leader_of
from bot.domain.tickets.ticket import Rating, State, Ticket, What
from bot.services import tell
from bot.services.context import Context
from bot.services.handling.chain import stands_above
from bot.services.handling.hand_above import hand_above, new_clock
from bot.services.handling.tell_parties import begin_again
from bot.services.reading.find_ticket import step_of
from bot.services.taking.still_in_danger import WITHIN_MS, danger_of, with_alarm
from bot.texts import admins_ending, residents, residents_ending, workers


def said_with(rating: Rating, words: str) -> str:
    return rating.value + (f"：{words}" if words else "")


def tell_others(situation: Situation, context: Context, ticket: Ticket) -> tuple[Say, ...]:
    """Who reported it too, or follows it, learns that it goes on."""
    return tell.to_others(context, ticket, residents_ending.again_for_another(ticket.number), situation.speaker.person)


def do_again(situation: Situation, context: Context, ticket: Ticket, words: str) -> Outcome:
    """重办: once, by the same handler, with a new clock; the leader knows."""
    danger = danger_of(context, ticket, words, said_so=False)
    accept_due, handle_due = new_clock(context, ticket, WITHIN_MS if danger else None)
    step = step_of(situation, context, What.REDONE, said_with(Rating.DISSATISFIED, words))
    move = MoveTicket(ticket.number, ticket.state, State.DISPATCHED, step, accept_due=accept_due, handle_due=handle_due)
    due = context.moment(handle_due)
    answer = tell.about(situation, ticket, residents.redo(ticket.number, due))
    answers = (answer, *tell_others(situation, context, ticket))
    handler = context.official(ticket.handler)
    parts, parties = begin_again(context, ticket, words, handler)
    if danger:
        return with_alarm(situation, context, ticket, words, danger, Outcome((move, *parts), (*answers, *parties)))
    leader = leader_of(context.places, ticket.grid, besides=ticket.handler, away=context.away)
    pings: tuple[Say, ...] = ()
    if handler:
        pings += tell.to_official(context, handler, workers.redo(ticket.number, words, due), ticket.number)
    # Who stands below the handler has nothing to watch over.
    if leader and not ticket.is_confidential and stands_above(context, leader, handler):
        text = workers.redo_for_leader(ticket.number, context.name_of(ticket.handler), words, due)
        pings += tell.to_official(context, leader, text, ticket.number)
    return Outcome((move, *parts), (*answers, *pings, *parties))


def supervise(situation: Situation, context: Context, ticket: Ticket, words: str) -> Outcome:
    """督办: the leader above has it now; at the top it is closed as it is, and the admins know."""
    said = said_with(Rating.DISSATISFIED, words)
    danger = danger_of(context, ticket, words, said_so=False)
    step = step_of(situation, context, What.SUPERVISED, said)
    handed = hand_above(context, ticket, step, words, WITHIN_MS if danger else None)
    if handed:
        text = residents_ending.supervised(ticket.number, handed.leader.name, handed.due)
        answers = (tell.about(situation, ticket, text), *tell_others(situation, context, ticket))
        outcome = Outcome(handed.changes, (*answers, *handed.say))
        return with_alarm(situation, context, ticket, words, danger, outcome) if danger else outcome
    step = step_of(situation, context, What.RATED, said)
    ping = admins_ending.dissatisfied_at_the_top(ticket.number, "" if ticket.is_confidential else words)
    answer = tell.about(situation, ticket, residents_ending.with_the_top(ticket.number))
    rated = (
        AddStep(ticket.number, step)
        if ticket.state is State.CLOSED
        else RateTicket(ticket.number, Rating.DISSATISFIED, step)
    )
    outcome = Outcome((rated,), (answer, *tell.to_admins(context, ping)))
    return with_alarm(situation, context, ticket, words, danger, outcome) if danger else outcome
