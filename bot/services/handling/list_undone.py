"""未办: what is not done yet in a leader's grids, and in whose hands it is."""

from __future__ import annotations

from bot.domain.outcome import Outcome
from bot.domain.places.place import Official
from bot.domain.situation import Situation
from bot.domain.speech.named import accused_by_name
from bot.domain.tickets.ticket import State, Ticket
from bot.services import tell
from bot.services.context import Context
from bot.services.handling.list_tickets import SHOWN, by_haste, how_many_late, own_grids, what_is_left
from bot.texts import workers_lists as texts

MOST = 2_000


def tell_undone(situation: Situation, context: Context, name: str) -> Outcome:
    """Everybody's, or what is in the hands of whoever is named; what is over its limit comes first."""
    official = situation.speaker.official
    assert official is not None  # only people in roles give this command
    whose = _named(context, name) if name else None
    if name and whose is None:
        return Outcome(say=(tell.not_to_residents(situation, texts.nobody_of_that_name(name)),))
    found = [ticket for ticket in _of(official, context) if whose is None or ticket.handler == whose.key]
    if not found:
        return Outcome(say=(tell.not_to_residents(situation, texts.all_done(whose.name if whose else "")),))
    found.sort(key=by_haste)
    late, untaken = how_many_late(context, found)
    lines = [_line(context, ticket, situation.is_private) for ticket in found[:SHOWN]]
    return Outcome(say=(tell.not_to_residents(situation, texts.undone(lines, len(found), late, untaken)),))


def _of(official: Official, context: Context) -> list[Ticket]:
    """Never what speaks against somebody in office by name, whatever it was filed as."""
    places = context.places
    below = frozenset[str]().union(*(places.subtree(grid) for grid in own_grids(official, places)))
    return [
        ticket
        for ticket in context.read.all_open(MOST)
        if (ticket.grid or places.root) in below
        and not ticket.is_confidential
        and not accused_by_name(places, ticket.text)
    ]


def _named(context: Context, name: str) -> Official | None:
    found = [official for official in context.places.officials.values() if official.name in (name, name.strip("的"))]
    return found[0] if len(found) == 1 else None


def _line(context: Context, ticket: Ticket, alone: bool) -> str:
    """`alone`: nobody else reads it."""
    words = texts.to_check() if ticket.state is State.VERIFYING else what_is_left(context, ticket)
    text = "" if ticket.was_private and not alone else ticket.text
    return texts.undone_line(ticket.number, ticket.kind, text, context.name_of(ticket.handler), words, ticket.urgent)
