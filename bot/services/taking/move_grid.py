"""说错了，是二号群那边3号楼: what its reporter finds to belong elsewhere goes to whoever is on duty there."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes.taking import RaiseAlarm
from bot.domain.changes.ticket import SetGrid
from bot.domain.danger.emergency import recognise_emergency
from bot.domain.outcome import Change, Outcome
from bot.domain.places.place import ROLE_NAMES, Official, Role
from bot.domain.situation import Situation
from bot.domain.tickets.duty import handler_for, who_is_on_duty
from bot.domain.tickets.ticket import Step, Ticket, What
from bot.services import tell
from bot.services.context import Context
from bot.services.handling.hands import MOVABLE, hand_to
from bot.services.reading.whose_grid import grid_meant
from bot.services.taking.raise_emergency import alarm, alarm_line, emergency_line
from bot.texts import residents_corrections, workers, workers_dispatch


def move_grid(situation: Situation, context: Context, ticket: Ticket, words: str, place: str) -> Outcome | None:
    """None where no other grid is named, or where nobody is on duty in it: then the words alone are passed on.

    `words`: the correction as the handler reads it; `place`: the key of the place that is meant now.
    """
    if ticket.state not in MOVABLE or ticket.is_confidential:
        return None
    grid = grid_meant(context, ticket.grid, situation.words)
    text = residents_corrections.with_correction(ticket.text, situation.words)
    mended = replace(ticket, grid=grid, desk=grid, place=place, text=text)
    moved = move_to(situation, context, ticket, mended, words) if grid else None
    if moved is None:
        return None
    to, given = moved
    if to.key == ticket.handler:
        return Outcome(
            given.changes, (tell.about(situation, ticket, residents_corrections.taken(ticket.number)), *given.say)
        )
    return alarmed(situation, context, replace(mended, handler=to.key), given) or _answered(
        situation, mended, to, given
    )


def move_to(
    situation: Situation, context: Context, ticket: Ticket, mended: Ticket, words: str, corrected: bool = True
) -> tuple[Official, Outcome] | None:
    """To whoever is on duty in the grid of `mended`, which is the ticket as it is from now on; its reporter is yet to be
    told. None where nobody is. `corrected` False: where it is was not told before."""
    grid = mended.grid
    to = _handler_in(context, ticket, grid) if grid else None
    if grid is None or to is None:
        return None
    change: Change = SetGrid(ticket.number, ticket.grid, grid)
    if to.key == ticket.handler:
        told = tell.to_official(context, to, workers_dispatch.same_hands(ticket.number, words), ticket.number)
        return to, Outcome((change,), told)
    step = Step(context.now, workers.the_bot(), What.DISPATCHED, to.name)
    name = context.grid_name(grid)
    given = hand_to(
        situation,
        context,
        mended,
        to,
        step,
        workers_dispatch.corrected_to_you(name, corrected),
        desk=grid,
        to_former=workers_dispatch.belongs_elsewhere(ticket.number, name, to.name, corrected),
    )
    return to, Outcome((change, *given.changes), given.say)


def _handler_in(context: Context, ticket: Ticket, grid: str) -> Official | None:
    category = context.category(ticket.kind)
    if ticket.urgent or category is None:
        return who_is_on_duty(context.places, grid, [Role.WORKER, Role.LEADER], context.today, context.away).official
    return handler_for(context.places, grid, category, context.today, context.away).official


def _answered(situation: Situation, ticket: Ticket, to: Official, moved: Outcome) -> Outcome:
    text = residents_corrections.taken_elsewhere(ticket.number, ROLE_NAMES[to.role], to.name)
    return Outcome(moved.changes, (tell.about(situation, ticket, text), *moved.say))


def alarmed(situation: Situation, context: Context, ticket: Ticket, moved: Outcome) -> Outcome | None:
    """Danger is called out anew to those who are near it; None where there is none. In new hands it has been."""
    danger = recognise_emergency(ticket.text) if ticket.urgent else None
    if danger is None:
        return None
    line = emergency_line(ticket.text, danger)
    if any(isinstance(change, RaiseAlarm) for change in moved.changes):
        return Outcome(moved.changes, (alarm_line(situation, context, ticket, line), *moved.say))
    says = alarm(situation, context, ticket, line, ticket.text, danger.hotlines)
    return Outcome((*moved.changes, RaiseAlarm(ticket.number, context.now)), (*says, *moved.say))
