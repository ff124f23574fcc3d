"""Questions about the clocks: what is due, what was reminded of, what waits for a leader's word."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from bot.domain.tickets.clocks import Clock, Milestone
from bot.domain.tickets.ticket import State, Ticket
from bot.store.questions.base import Questions
from bot.store.questions.ticket import OPEN, TICKET, ticket_of


@dataclass(frozen=True, slots=True)
class DueTicket:
    """`seen` is the moment for which the look was planned."""

    ticket: Ticket
    seen: int


@dataclass(frozen=True, slots=True)
class Reminder:
    """A milestone that its person has not heard of yet; `due` is the limit it is about, `state` the ticket's now. Of an
    accusation only that it is one."""

    id: int
    number: int
    kind: str
    place: str
    text: str
    is_confidential: bool
    state: State
    handler: str | None
    milestone: Milestone
    made_at: int
    urgent: bool


@dataclass(frozen=True, slots=True)
class Request:
    id: int
    ticket: int
    kind: str
    asked_by: str
    approver: str
    words: str
    until: int | None


_REQUEST = "id, ticket, kind, asked_by, approver, words, until"


class ClockQuestions(Questions):
    """What has come due, and for whom."""

    def due_tickets(self, now: int, limit: int) -> list[DueTicket]:
        """Open tickets that the clocks must look at, the longest waiting first."""
        rows = self._all(
            f"""SELECT {TICKET}, t.next_due FROM tickets t WHERE next_due <= :now AND {OPEN}
            ORDER BY next_due LIMIT :limit""",
            now=now,
            limit=limit,
        )
        return [DueTicket(ticket_of(row), row[-1]) for row in rows]

    def reminded(self, number: int) -> set[Milestone]:
        """The milestones of a ticket that were noted before."""
        rows = self._all("SELECT clock, at, rung, early FROM reminders WHERE ticket = :n", n=number)
        return {Milestone(Clock(row[0]), row[1], row[2], bool(row[3])) for row in rows}

    def reminded_officials(self, number: int, clock: Clock) -> list[str]:
        """Whom a ticket was escalated to on one of its clocks, in that order."""
        rows = self._all(
            "SELECT official FROM reminders WHERE ticket = :n AND clock = :clock ORDER BY at, rung",
            n=number,
            clock=clock.value,
        )
        return list(dict.fromkeys(row[0] for row in rows))

    def officials_to_remind(self) -> list[tuple[str, bool]]:
        """Everybody with reminders that were not told, and whether one of them is urgent."""
        rows = self._all(
            "SELECT official, MAX(urgent) FROM reminders WHERE told_at IS NULL GROUP BY official ORDER BY official"
        )
        return [(row[0], bool(row[1])) for row in rows]

    def last_digest(self, official: str) -> int | None:
        """When this person last got a digest."""
        row = self._one(
            "SELECT MAX(told_at) FROM reminders WHERE official = :official AND told_at IS NOT NULL", official=official
        )
        return row[0] if row else None

    def untold_reminders(self, official: str, limit: int) -> list[Reminder]:
        rows = self._all(
            """SELECT r.id, r.ticket, t.kind, t.place, t.text, t.speech = '举报', t.state, t.handler, r.clock, r.at, r.rung, r.early, r.made_at, r.urgent
            FROM reminders r JOIN tickets t ON t.number = r.ticket
            WHERE r.official = :official AND r.told_at IS NULL ORDER BY r.made_at, r.id LIMIT :limit""",
            official=official,
            limit=limit,
        )
        return [_reminder(row) for row in rows]

    def warned(self, since: int) -> set[tuple[str, str]]:
        """(official, sign) of every early warning told since then."""
        rows = self._all("SELECT official, sign FROM warnings WHERE at >= :since", since=since)
        return {(row[0], row[1]) for row in rows}

    def open_request(self, number: int) -> Request | None:
        """What waits for the word of the level above."""
        row = self._one(f"SELECT {_REQUEST} FROM requests WHERE ticket = :n AND decided_at IS NULL", n=number)
        return Request(*row) if row else None

    def requests_for(self, approver: str) -> list[Request]:
        """Open requests that somebody has to decide, oldest first."""
        rows = self._all(
            f"SELECT {_REQUEST} FROM requests WHERE approver = :approver AND decided_at IS NULL ORDER BY id",
            approver=approver,
        )
        return [Request(*row) for row in rows]

    def requests_waiting(self, before: int) -> list[Request]:
        """Open requests that were made before then, oldest first."""
        rows = self._all(
            f"SELECT {_REQUEST} FROM requests WHERE decided_at IS NULL AND at < :before ORDER BY id", before=before
        )
        return [Request(*row) for row in rows]

    def suspended_at(self, number: int) -> int | None:
        """Since when a ticket is off the clock."""
        row = self._one("SELECT MAX(at) FROM steps WHERE ticket = :n AND what = '挂账'", n=number)
        return row[0] if row else None

    def suspended(self, limit: int) -> list[Ticket]:
        """Tickets that are off the clock, oldest first."""
        return self._made(
            ticket_of,
            f"SELECT {TICKET} FROM tickets t WHERE state = '挂账' AND {OPEN} ORDER BY number LIMIT :limit",
            limit=limit,
        )


def _reminder(row: Any) -> Reminder:
    milestone = Milestone(Clock(row[8]), row[9], row[10], bool(row[11]))
    hidden = bool(row[5])
    kind, place, text = ("", "", "") if hidden else row[2:5]
    state = State(row[6])
    return Reminder(row[0], row[1], kind, place, text, hidden, state, row[7], milestone, row[12], bool(row[13]))
