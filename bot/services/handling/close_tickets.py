"""What the clock does at the end of a ticket: closes what nobody rated, and tells who has not heard the outcome."""

from __future__ import annotations

from bot.domain.changes.ending import NoteWarned
from bot.domain.changes.ticket import MoveTicket, RateTicket
from bot.domain.outcome import Outcome, Say
from bot.domain.tickets.ticket import RATING_WINDOW_MS, Rating, State, Step, Ticket, What
from bot.services import tell
from bot.services.context import Context
from bot.services.handling.chain import above
from bot.services.row_by_row import row_by_row
from bot.store.questions.ending import Telling
from bot.texts import workers, workers_ending

PORTION = 200
WARNED_AT_ONCE = 50
_RATINGS = frozenset(rating.value for rating in Rating)


def close_unrated(context: Context) -> Outcome:
    """7 days without a word: closed, nobody is told. What the reporters have not heard of is not closed (五步法)."""
    return row_by_row(context.read.unrated_before(context.now - RATING_WINDOW_MS, PORTION), _close, context)


def _close(ticket: Ticket, context: Context) -> Outcome:
    step = Step(context.now, workers.the_bot(), What.CLOSED)
    rating = _of_another_reporter(context, ticket)
    if rating:
        return Outcome((RateTicket(ticket.number, rating, step),))
    return Outcome((MoveTicket(ticket.number, State.DONE, State.CLOSED, step),))


def _of_another_reporter(context: Context, ticket: Ticket) -> Rating | None:
    """What somebody said whose report was merged into this one, the last word of all."""
    reporters = [one for one in context.read.followers(ticket.number) if one.reported]
    if not reporters:
        return None
    said = [
        Rating(step.text)
        for step in context.read.steps(ticket.number)
        if step.what is What.RATED and step.at >= (ticket.ended_at or 0) and step.text in _RATINGS
        if any(step.is_of(one.person, one.name) for one in reporters)
    ]
    return said[-1] if said else None


def warn_of_untold(context: Context) -> Outcome:
    """The outcome did not reach the reporters: the handler hears it once, 查 goes on showing 待告知."""
    return row_by_row(context.read.unwarned(WARNED_AT_ONCE), _note_warned, context)


def _note_warned(telling: Telling, context: Context) -> Outcome:
    ticket = context.read.ticket(telling.ticket)
    words = workers_ending.not_heard(telling.ticket, telling.people)
    return Outcome((NoteWarned(telling.letter, context.now),), _warn(context, ticket, words) if ticket else ())


def _warn(context: Context, ticket: Ticket, text: str) -> tuple[Say, ...]:
    """The handler, else the leader above, else the admins; an accusation stays in its chain."""
    handler = context.official(ticket.handler)
    leader = above(context, ticket)
    for official in (handler, leader):
        if official and (say := tell.to_official(context, official, text, ticket.number)):
            return say
    return () if ticket.is_confidential else tell.to_admins(context, text)
