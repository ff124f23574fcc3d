"""别说是我讲的: whoever reports something hears who sees their name, and its handlers that it is not to be told on."""

from __future__ import annotations

from collections.abc import Iterable

from bot.domain.talk.unnamed import wishes_not_named
from bot.domain.tickets.ticket import Ticket, What
from bot.services.context import Context
from bot.texts import residents_reporters, workers_private

_SAID_BY_REPORTERS = frozenset({What.RECEIVED, What.ADDED, What.SECONDED})


def who_sees_the_name(words: str, ticket: Ticket) -> str:
    """One more line for whoever would not be named; "" for everybody else. What was said in a group all have read;
    of an accusation something else is said."""
    if ticket.is_confidential or not wishes_not_named(words):
        return ""
    return residents_reporters.name_is_kept() if ticket.was_private else residents_reporters.name_said_in_group()


def mark(words: Iterable[str]) -> str:
    """For whoever acts on it; "" where nobody wishes so."""
    return workers_private.not_to_be_named() if any(wishes_not_named(one) for one in words) else ""


def mark_of(context: Context, ticket: Ticket) -> str:
    """The same of all that was said about a ticket."""
    said = (step.text for step in context.read.steps(ticket.number) if step.what in _SAID_BY_REPORTERS)
    return "" if ticket.is_confidential else mark((ticket.text, *said))
