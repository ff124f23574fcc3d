"""2, 云杉的: in which of their rooms' grids it is what somebody has reported in private."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes.talk import Awaits, Fulfil
from bot.domain.outcome import Change, Outcome
from bot.domain.places.place import ROLE_NAMES
from bot.domain.situation import Situation
from bot.domain.tickets.ticket import Ticket
from bot.domain.words.choosing import read_choice
from bot.services import tell
from bot.services.context import Context
from bot.services.handling.hands import MOVABLE
from bot.services.reading.find_ticket import current
from bot.services.reading.whose_grid import home_meant
from bot.services.taking import ask_place
from bot.services.taking.move_grid import move_to
from bot.texts import residents_corrections as texts


def answers_which_home(situation: Situation) -> bool:
    expected = situation.expectation
    return expected is not None and expected.awaits is Awaits.WHICH_HOME and not situation.to_others


def hear_which_home(situation: Situation, context: Context) -> Outcome | None:
    """None where it names none of them."""
    assert situation.expectation is not None  # the handler has seen to it
    number, *grids = situation.expectation.options
    homes = tuple(grids)
    grid = _chosen(situation.words, context, homes)
    ticket = current(context, int(number))
    if grid is None or ticket is None or ticket.state not in MOVABLE:
        return None
    used = Fulfil(situation.expectation.id)
    if grid == ticket.grid:
        asked, question = _then_where(situation, context, ticket)
        said = tell.to_speaker(situation, texts.stays_there(ticket.number, question), ticket.number)
        return Outcome((used, *asked), (said,))
    mended = replace(ticket, grid=grid, desk=grid)
    moved = move_to(situation, context, ticket, mended, context.grid_name(grid), corrected=False)
    if moved is None:
        return None
    to, given = moved
    asked, question = _then_where(situation, context, mended)
    text = texts.taken_elsewhere(ticket.number, ROLE_NAMES[to.role], to.name) + question
    others = tuple(say for say in given.say if say.room != situation.room.id)
    return Outcome((used, *given.changes, *asked), (tell.to_speaker(situation, text, ticket.number), *others))


def _chosen(words: str, context: Context, homes: tuple[str, ...]) -> str | None:
    names = [context.grid_name(one) for one in homes]
    choice = read_choice(words, names)
    if choice is not None and len(choice.places) == 1:
        return homes[choice.places[0] - 1]
    return home_meant(context, homes, words) if len(words) <= max(map(len, names)) + 8 else None


def _then_where(situation: Situation, context: Context, ticket: Ticket) -> tuple[tuple[Change, ...], str]:
    question = ask_place.question(ticket, context.places)
    return ((ask_place.expect(situation, context, ticket.number, 1),), question) if question else ((), "")
