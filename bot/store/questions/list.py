"""Questions for lists: what a resident has under way, how a day goes, what may be sampled."""

from __future__ import annotations

from bot.domain.tickets.tallies import Tally
from bot.domain.tickets.ticket import Ticket
from bot.store.questions.base import Questions
from bot.store.questions.ticket import OPEN, TICKET, ticket_of


class ListQuestions(Questions):
    """Lists for one person or one leader."""

    def all_open(self, limit: int) -> list[Ticket]:
        """Open tickets but accusations, those first whose next limit comes first."""
        return self._made(
            ticket_of,
            f"""SELECT {TICKET} FROM tickets t WHERE {OPEN} AND speech <> '举报' ORDER BY next_due, number LIMIT :limit""",
            limit=limit,
        )

    def tallies(self, day: int, now: int) -> list[Tally]:
        """What happened since the beginning of the `day`, and what stands `now`, one for each grid that has any."""
        counts: dict[str | None, dict[str, int]] = {}
        for name, sql in _COUNTS.items():
            for grid, count in self._all(sql, day=day, now=now):
                counts.setdefault(grid, {})[name] = count
        return [Tally(grid, **found) for grid, found in counts.items()]

    def ended_lately(self, since: int) -> list[tuple[int, str | None]]:
        """Number and grid of whatever was done since then, never an accusation."""
        rows = self._all(
            """SELECT number, grid FROM tickets
            WHERE ended_at >= :since AND state IN ('已办结', '已结案') AND speech <> '举报'""",
            since=since,
        )
        return [(row[0], row[1]) for row in rows]

    def was_sampled(self, number: int) -> bool:
        return self._one("SELECT 1 FROM steps WHERE ticket = :n AND what = '抽查' LIMIT 1", n=number) is not None

    def count_photos(self, number: int) -> int:
        return int(self._one("SELECT COUNT(*) FROM photos WHERE ticket = :number", number=number)[0])


_COUNTS = {
    "opened": """SELECT grid, COUNT(*) FROM tickets
        WHERE opened_at >= :day AND speech <> '举报' AND state NOT IN ('已合并', '已撤回') GROUP BY grid""",
    "ended": """SELECT grid, COUNT(*) FROM tickets
        WHERE ended_at >= :day AND state IN ('已办结', '已结案') AND speech <> '举报' GROUP BY grid""",
    "waiting": f"SELECT grid, COUNT(*) FROM tickets WHERE {OPEN} AND state = '待接单' AND speech <> '举报' GROUP BY grid",
    "untaken": f"""SELECT grid, COUNT(*) FROM tickets WHERE {OPEN} AND speech <> '举报' AND state = '待接单'
        AND accept_due < :now GROUP BY grid""",
    "late": f"""SELECT grid, COUNT(*) FROM tickets WHERE {OPEN} AND speech <> '举报' AND state <> '挂账'
        AND handle_due < :now GROUP BY grid""",
    "missed": """SELECT COALESCE(m.grid, r.grid) AS asked_in, COUNT(*) FROM misses m JOIN rooms r ON r.id = m.room
        WHERE m.at >= :day GROUP BY asked_in""",
}
