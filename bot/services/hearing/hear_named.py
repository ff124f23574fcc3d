"""1010 今天早上又关不上了, 1005有人管了没, 地下室那个抽了没: what a reporter says of their own ticket by its number or by
what it is about, and of no other."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.outcome import Change, Outcome, Say
from bot.domain.situation import Situation
from bot.domain.speech.kinds import is_question
from bot.domain.talk.awaited import awaits_coming, has_not_come
from bot.domain.talk.correction import corrects
from bot.domain.talk.progress import asks_progress, asks_state, is_not_needed, wants_to_know
from bot.domain.talk.wants_urging import wants_urging
from bot.domain.talk.which_own import points_instead
from bot.domain.tickets.ticket import Ticket
from bot.services import tell
from bot.services.context import Context
from bot.services.handling.tell_status import tell_status
from bot.services.hearing.hear_more import hear_addition
from bot.services.hearing.hear_taken_back import hear_taken_back
from bot.services.hearing.hear_waiting import still_waits, with_line
from bot.services.reading.find_ticket import current
from bot.services.reading.read_named import asks_of_it, beside_numbers
from bot.services.taking.add_to_ticket import add
from bot.services.taking.correct_report import correct
from bot.services.taking.withdraw_ticket import told_over
from bot.texts import residents, residents_taking

_SHORT_QUESTION = 6


def hear_named(situation: Situation, context: Context, numbers: tuple[int, ...]) -> Outcome:
    tickets = [ticket for number in numbers if (ticket := current(context, number))]
    if len(tickets) > 1:
        return _of_several(situation, context, tickets)
    return _of_one(situation, context, tickets[0]) if tickets else Outcome()


def _of_one(situation: Situation, context: Context, ticket: Ticket) -> Outcome:
    rest = beside_numbers(situation.words)
    if ticket.is_confidential and (taken_back := hear_taken_back(situation, context)) is not None:
        return taken_back
    if is_not_needed(rest):
        return told_over(situation, context, ticket)
    if corrects(rest):
        meant = replace(situation, words=rest, quoted_ticket=ticket.number)
        if (corrected := correct(meant, context)) is not None:
            return corrected
    if has_not_come(rest) or wants_urging(rest):
        return still_waits(situation, context, ticket)
    if _asks(rest) and not situation.loose_photos:
        hint = residents_taking.press_or_appeal(ticket.number, ticket.is_open)
        return with_line(tell_status(situation, context, ticket.number), hint)
    if wants_to_know(rest) and not situation.loose_photos:
        return still_waits(situation, context, ticket)
    return hear_addition(situation, context, ticket.number, situation.words)


def _asks(rest: str) -> bool:
    """谁在弄, 有人管了没; 昨晚有人又掰坏了 asks nothing."""
    if asks_of_it(rest) or asks_progress(rest) or awaits_coming(rest) or points_instead(rest):
        return True
    return asks_state(rest) and (is_question(rest) or len(rest) <= _SHORT_QUESTION)


def _of_several(situation: Situation, context: Context, tickets: list[Ticket]) -> Outcome:
    """All of it with each of them; how they stand for who asks."""
    if _asks(beside_numbers(situation.words)):
        lines = [
            residents.status_line(one.number, one.kind, one.state.value, tell.words_here(situation, one))
            for one in tickets
        ]
        return Outcome(say=(tell.to_speaker(situation, residents.open_tickets(lines, len(tickets))),))
    changes: list[Change] = []
    says: list[Say] = []
    for ticket in tickets:
        added = add(situation, context, ticket, situation.words)
        changes += added.changes
        says += added.say[1:]
        situation = replace(situation, loose_photos=())
    text = residents_taking.added_to_all([ticket.number for ticket in tickets])
    private = any(ticket.is_confidential or ticket.was_private for ticket in tickets)
    said = (tell.in_private if private else tell.to_speaker)(situation, text, tickets[0].number)
    return Outcome(tuple(changes), (said, *says))
