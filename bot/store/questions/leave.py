"""Questions about leave, and about tickets that nobody has."""

from __future__ import annotations

from datetime import date

from bot.domain.tickets.leave import Leave
from bot.domain.tickets.ticket import Ticket
from bot.store.questions.base import Questions
from bot.store.questions.ticket import OPEN, TICKET, ticket_of


class LeaveQuestions(Questions):
    """Who is not there, and what waits for somebody to come."""

    def on_leave(self, day: date) -> dict[str, str]:
        """Whoever is on leave that day → the key of the substitute that the newest such leave names, or ""."""
        rows = self._all(
            "SELECT id, official, substitute FROM leaves WHERE last_day >= :day AND first_day <= :day",
            day=day.isoformat(),
        )
        found: dict[str, str] = {}
        for _, official, substitute in sorted(rows):
            found[official] = substitute or found.get(official, "")
        return found

    def leaves_of(self, official: str, since: date) -> list[Leave]:
        """What somebody has of leave on that day or later, by its first day."""
        rows = self._all(
            """SELECT official, first_day, last_day, substitute FROM leaves
            WHERE official = :official AND last_day >= :since ORDER BY first_day, id""",
            official=official,
            since=since.isoformat(),
        )
        return [Leave(row[0], date.fromisoformat(row[1]), date.fromisoformat(row[2]), row[3]) for row in rows]

    def handed_over(self, official: str, since: int, until: int) -> list[Ticket]:
        """Open tickets that went from somebody on leave to others between two moments, by due time."""
        return self._made(
            ticket_of,
            f"""SELECT DISTINCT {TICKET} FROM steps s JOIN tickets t ON t.number = s.ticket
            WHERE s.what = '交接' AND s.official = :official AND s.at >= :since AND s.at < :until AND t.{OPEN}
            ORDER BY t.handle_due, t.number LIMIT 100""",
            official=official,
            since=since,
            until=until,
        )

    def open_handlers(self) -> list[str]:
        """Everybody who has an open ticket."""
        rows = self._all(f"SELECT DISTINCT t.handler FROM tickets t WHERE t.handler IS NOT NULL AND t.{OPEN}")
        return [row[0] for row in rows]

    def unassigned(self) -> list[Ticket]:
        """Tickets that nobody has, the most urgent by due time first."""
        return self._made(
            ticket_of,
            f"""SELECT {TICKET} FROM tickets t WHERE t.handler IS NULL AND t.{OPEN} AND t.state = '待接单'
            ORDER BY t.handle_due, t.number LIMIT 20""",
        )
