"""Asks in private which community somebody lives in of whom we know no grid, where an answer needs it, and where it is
of whoever is in two residents' rooms."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes.talk import Awaits, Expect
from bot.domain.outcome import Change, Outcome
from bot.domain.places.words import names_building
from bot.domain.situation import Situation
from bot.domain.tickets.ticket import Ticket
from bot.domain.units import MINUTE_MS
from bot.services import tell
from bot.services.context import Context
from bot.services.reading.whose_grid import communities, home_meant, homes_of, is_in_community
from bot.services.taking import ask_place
from bot.texts import residents_corrections, residents_taking
from bot.texts import residents_services as texts

ANSWER_MS = 30 * MINUTE_MS


def is_homeless(situation: Situation) -> bool:
    """Somebody in private who is in no residents' room."""
    return situation.is_private and situation.room.grid is None and situation.speaker.official is None


def ask_home(situation: Situation, context: Context, entry: str = "", known: bool = True) -> Outcome:
    """`entry`: of the answer that needs it; "" for the contact card. `known` False: what they named is nowhere here."""
    options = (situation.words, entry)
    expect = Expect(situation.speaker.person, situation.room.id, Awaits.HOME, options, context.now + ANSWER_MS)
    text = texts.which_community(communities(context), known)
    return Outcome((expect,), (tell.to_speaker(situation, text),))


def which_community(situation: Situation, context: Context, ticket: Ticket) -> str:
    """What to ask of a report whose grid nobody knows; "" where it is known, or where asking would only delay."""
    if not is_homeless(situation) or is_in_community(context, ticket.grid) or not ask_place.may_ask(ticket):
        return ""
    return residents_taking.in_which_community(names_building(ticket.place)) if communities(context) else ""


def living_in(situation: Situation, context: Context, grid: str) -> Situation:
    return replace(situation, grid=context.places.grids[grid], room=replace(situation.room, grid=grid))


def ask_which_home(situation: Situation, context: Context, ticket: Ticket) -> tuple[tuple[Change, ...], str] | None:
    """What to ask of a report that does not say in which of their grids it is; None where it does, or is urgent."""
    homes = homes_of(situation, context) if ask_place.may_ask(ticket) else ()
    if not homes or home_meant(context, homes, ticket.text) is not None:
        return None
    options = (str(ticket.number), *homes)
    expect = Expect(situation.speaker.person, situation.room.id, Awaits.WHICH_HOME, options, context.now + ANSWER_MS)
    return (expect,), residents_corrections.which_home(
        [context.grid_name(one) for one in homes], context.grid_name(ticket.grid)
    )
