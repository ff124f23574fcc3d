"""Leave, and tickets that go to whoever stands in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.domain.changes.ticket import TicketChange
from bot.domain.outcome import Change
from bot.domain.tickets.leave import Leave
from bot.domain.tickets.ticket import State, Step


@dataclass(frozen=True, slots=True)
class TakeLeave(Change):
    leave: Leave
    at: int


@dataclass(frozen=True, slots=True)
class EndLeave(Change):
    """The leave of today ends with yesterday; where there is none today, what was planned is struck out."""

    official: str
    today: date


@dataclass(frozen=True, slots=True)
class HandOver(TicketChange):
    """An open ticket of somebody who is not there goes to `handler`, or to nobody (None) until somebody takes it.

    What was accepted waits to be accepted again; 挂账 and 待核查 stay what they are. Not counted as 转派.
    """

    number: int
    expected: State
    expected_handler: str
    handler: str | None
    accept_due: int
    step: Step


@dataclass(frozen=True, slots=True)
class MovePart(TicketChange):
    """A party's open part of a joint ticket becomes another's; None strikes it out."""

    number: int
    official: str
    to: str | None
