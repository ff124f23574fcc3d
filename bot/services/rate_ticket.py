"""满意, 基本满意, 不满意: the reporter's word on an ended ticket; dissatisfied means once more, then supervision."""

from __future__ import annotations

from bot.domain.command_table import Verb
from bot.domain.commands import Command
from bot.domain.duty import leader_of
from bot.domain.outcome import Outcome, Say
from bot.domain.situation import Situation
from bot.domain.ticket import RATING_WINDOW_MS, Rating, State, Step, Ticket, What
from bot.domain.ticket_changes import MoveTicket, RateTicket
from bot.services import tell
from bot.services.context import Context
from bot.services.find_ticket import meant_by
from bot.texts import residents, workers

RATINGS = {
    Verb.SATISFIED: Rating.SATISFIED,
    Verb.FAIRLY: Rating.FAIRLY,
    Verb.DISSATISFIED: Rating.DISSATISFIED,
}


def rate(situation: Situation, context: Context, command: Command) -> Outcome:
    """Only the real reporter, within 7 days of the end. Chat that only sounds like it stays unanswered."""
    waiting = context.read.unrated_of(situation.speaker.person, context.now - RATING_WINDOW_MS)
    number = meant_by(situation, command)
    if number is None and len(waiting) == 1:
        number = waiting[0].number
    if number is None:
        return _unclear(situation, waiting)
    ticket = next((ticket for ticket in waiting if ticket.number == number), None)
    if ticket is None:
        return Outcome(say=(tell.in_private(situation, residents.already_rated(number)),))
    if command.verb is Verb.DISSATISFIED:
        return _dissatisfied(situation, context, ticket, command.words)
    return _rated(situation, context, ticket, RATINGS[command.verb])


def _unclear(situation: Situation, waiting: list[Ticket]) -> Outcome:
    if waiting:
        numbers = [ticket.number for ticket in waiting]
        return Outcome(say=(tell.to_speaker(situation, residents.which_to_rate(numbers)),))
    if situation.addressed:
        return Outcome(say=(tell.to_speaker(situation, residents.nothing_to_rate()),))
    return Outcome()


def _rated(situation: Situation, context: Context, ticket: Ticket, rating: Rating) -> Outcome:
    step = Step(context.now, situation.message.sender_name, What.RATED, rating.value)
    thanks = tell.about(situation, ticket, residents.thanks_for_rating(ticket.number))
    return Outcome((RateTicket(ticket.number, rating, step),), (thanks,))


def _dissatisfied(situation: Situation, context: Context, ticket: Ticket, words: str) -> Outcome:
    if ticket.redone:
        return _supervise(situation, context, ticket, words)
    category = context.category(ticket.kind)
    accept_due = context.due(category.accept_within) if category else context.now
    handle_due = context.due(category.handle_within) if category else ticket.handle_due
    said = Rating.DISSATISFIED.value + (f"：{words}" if words else "")
    step = Step(context.now, situation.message.sender_name, What.REDONE, said)
    move = MoveTicket(
        ticket.number,
        State.DONE,
        State.DISPATCHED,
        step,
        accept_due=accept_due,
        handle_due=handle_due,
    )
    due = context.moment(handle_due)
    handler, leader = context.official(ticket.handler), leader_of(context.places, ticket.grid, besides=ticket.handler)
    pings: tuple[Say, ...] = ()
    if handler:
        pings += tell.to_official(context, handler, workers.redo(ticket.number, words, due), ticket.number)
    if leader:
        text = workers.redo_for_leader(ticket.number, context.name_of(ticket.handler), words, due)
        pings += tell.to_official(context, leader, text, ticket.number)
    answer = tell.about(situation, ticket, residents.redo(ticket.number, due))
    return Outcome((move,), (answer, *pings))


def _supervise(situation: Situation, context: Context, ticket: Ticket, words: str) -> Outcome:
    said = Rating.DISSATISFIED.value + (f"：{words}" if words else "")
    step = Step(context.now, situation.message.sender_name, What.SUPERVISED, said)
    leader = leader_of(context.places, ticket.grid)
    ping = workers.supervised(ticket.number, words)
    pings = tell.to_official(context, leader, ping, ticket.number) if leader else tell.to_admins(context, ping)
    answer = tell.about(situation, ticket, residents.supervised(ticket.number))
    return Outcome((RateTicket(ticket.number, Rating.DISSATISFIED, step),), (answer, *pings))
