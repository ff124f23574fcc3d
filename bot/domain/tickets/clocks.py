"""The clocks of a ticket: what is due when, and who hears of it. Pure: working days and duty hours come in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.places.place import Official, Places, Role
from bot.domain.tickets.ticket import State, Ticket
from bot.domain.units import HOUR_MS

EARLY_SHARE = 0.75
"""The handler is reminded once when three quarters of the time for handling are over."""

SHORTEST_EARLY_MS = 4 * HOUR_MS
"""Where less than this is left at that moment, the reminder at the limit is enough."""

AGAIN_DAYS = 5
"""Working days between two reminders of the topmost leader, once everybody below has heard."""


class Clock(StrEnum):
    """Which limit runs. The bot's own acknowledgement stops none of them."""

    ACCEPT = "接单"
    HANDLE = "办理"
    VERIFY = "核查"


@dataclass(frozen=True, slots=True)
class Milestone:
    """A moment (UTC ms) at which the person on this rung of the ladder hears of the ticket. Rung 0 has it in hand."""

    clock: Clock
    at: int
    rung: int
    early: bool = False


@dataclass(frozen=True, slots=True)
class Pace:
    """How the moments after a limit follow each other.

    `later_in_duty(at, n)`: n steps of waiting for an acceptance later, counted in duty hours where they apply;
    `days_after(at, n)`: n working days later, at the same time of day.
    """

    later_in_duty: Callable[[int, int], int]
    days_after: Callable[[int, int], int]


def milestones(ticket: Ticket, rungs: int, now: int, pace: Pace) -> Iterator[Milestone]:
    """Everything due up to `now` in the ticket's present state, in order per clock, and the next one after `now`.

    退回, 转派 and 上报 change who has it in hand, never `handle_due`: the clock of handling runs on
    (domain.md). 挂账 is off the clock.
    """
    if ticket.state is State.DISPATCHED:
        yield from _until(now, _after(Clock.ACCEPT, ticket.accept_due, rungs, pace.later_in_duty))
    if ticket.state in (State.DISPATCHED, State.ACCEPTED):
        yield from _until(now, _handling(ticket, rungs, pace))
    if ticket.state is State.VERIFYING and ticket.verify_due is not None:
        yield from _until(now, _after(Clock.VERIFY, ticket.verify_due, rungs, pace.days_after))


def _handling(ticket: Ticket, rungs: int, pace: Pace) -> Iterator[Milestone]:
    early = round(ticket.opened_at + EARLY_SHARE * (ticket.handle_due - ticket.opened_at))
    if ticket.handle_due - early >= SHORTEST_EARLY_MS:
        yield Milestone(Clock.HANDLE, early, 0, early=True)
    yield from _after(Clock.HANDLE, ticket.handle_due, rungs, pace.days_after)


def _after(clock: Clock, due: int, rungs: int, later: Callable[[int, int], int]) -> Iterator[Milestone]:
    """At the limit, then one rung higher at each step; from the top on again and again, further apart."""
    top = max(rungs - 1, 0)
    for step in range(top + 1):
        yield Milestone(clock, later(due, step) if step else due, step)
    again = top
    while True:
        again += AGAIN_DAYS
        yield Milestone(clock, later(due, again), top)


def _until(now: int, endless: Iterator[Milestone]) -> Iterator[Milestone]:
    for milestone in endless:
        yield milestone
        if milestone.at > now:
            return


def ladder(
    places: Places, first: Official | None, desk: str | None, substitutes: tuple[Official, ...]
) -> list[Official]:
    """Who hears of a delay, in order: whoever has it in hand, their substitutes, then every leader up to the root."""
    people = [first] if first else []
    people += substitutes
    for grid in places.upwards(desk):
        people += [one for one in places.officials.values() if one.role is Role.LEADER and grid in one.grids]
    return list({person.key: person for person in people}.values())
