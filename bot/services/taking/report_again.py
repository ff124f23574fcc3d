"""A report that was taken back and is wanted after all: a new ticket in the words of the old one."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.reading.find_ticket import current
from bot.services.taking.open_ticket import open_ticket


def report_again(situation: Situation, context: Context, number: int) -> Outcome:
    """What is withdrawn has ended for its handler, who gets it anew with a new number and new limits."""
    ticket = current(context, number)
    if ticket is None:
        return Outcome()
    return open_ticket(replace(situation, words=ticket.text), context, ticket.speech)
