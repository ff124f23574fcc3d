"""Questions for the reports: who had one, what stands open, what happened in a span. Accusations are in none of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields

from bot.domain.changes.report import EVERYBODY
from bot.domain.places.place import Purpose
from bot.store.questions.base import Questions
from bot.store.questions.counts import Slice, tickets_of
from bot.store.questions.ticket import OPEN

_COUNTED = "state NOT IN ('已撤回', '已合并') AND speech <> '举报'"
_LATE = "state <> '挂账' AND handle_due < :now"
_UNTAKEN = "state = '待接单' AND accept_due < :now"


@dataclass(frozen=True, slots=True)
class Load:
    """What one handler has in one grid.

    `opened` and `ended` in the span; the rest stands now: `untaken` is past the time to accept, `late` (超时) past the
    time to end, `due` will be by the given moment.
    """

    grid: str | None = None
    handler: str | None = None
    opened: int = 0
    ended: int = 0
    open: int = 0
    waiting: int = 0
    untaken: int = 0
    late: int = 0
    suspended: int = 0
    due: int = 0


def added_up(loads: Iterable[Load]) -> Load:
    many = list(loads)
    names = [one.name for one in fields(Load) if one.name not in ("grid", "handler")]
    return Load(**{name: sum(getattr(one, name) for one in many) for name in names})


@dataclass(frozen=True, slots=True)
class LateTicket:
    """An open ticket past its limit. Not a word of what was said."""

    number: int
    kind: str
    grid: str | None
    place: str
    handler: str | None
    state: str
    handle_due: int


class ReportQuestions(Questions):
    """What reports are made of, beside the figures."""

    def report_is_done(self, kind: str, period: str) -> bool:
        return self._had(kind, period, EVERYBODY)

    def _had(self, kind: str, period: str, official: str) -> bool:
        sql = "SELECT 1 FROM reports WHERE kind = :kind AND period = :period AND official = :official"
        return self._one(sql, kind=kind, period=period, official=official) is not None

    def had_report(self, kind: str, period: str) -> frozenset[str]:
        """The keys of those who had it."""
        rows = self._all("SELECT official FROM reports WHERE kind = :kind AND period = :p", kind=kind, p=period)
        return frozenset(row[0] for row in rows)

    def reported_until(self, kind: str, since: int, until: int) -> dict[str, int]:
        """Official → up to which moment of [since, until) their last report of this kind tells."""
        return dict(
            self._all(
                """SELECT official, MAX(until) FROM reports
                WHERE kind = :kind AND until >= :since AND until < :until GROUP BY official""",
                kind=kind,
                since=since,
                until=until,
            )
        )

    def standing(self, now: int, until: int) -> list[Load]:
        """What is open now, by grid and handler; `due` counts limits in [now, until)."""
        rows = self._all(
            f"""SELECT grid, handler, COUNT(*), SUM(CASE WHEN state = '待接单' THEN 1 ELSE 0 END),
                SUM(CASE WHEN {_UNTAKEN} THEN 1 ELSE 0 END), SUM(CASE WHEN {_LATE} THEN 1 ELSE 0 END), SUM(CASE WHEN state = '挂账' THEN 1 ELSE 0 END),
                SUM(CASE WHEN state <> '挂账' AND handle_due >= :now AND handle_due < :until THEN 1 ELSE 0 END)
            FROM tickets WHERE {OPEN} AND speech <> '举报' GROUP BY grid, handler""",
            now=now,
            until=until,
        )
        return [
            Load(grid, handler, open=count, waiting=waiting, untaken=slow, late=late, suspended=suspended, due=due)
            for grid, handler, count, waiting, slow, late, suspended, due in rows
        ]

    def happened(self, since: int, until: int) -> list[Load]:
        """What was opened and what was ended in [since, until), by grid and handler."""
        opened = self._all(
            f"""SELECT grid, handler, COUNT(*) FROM tickets
            WHERE opened_at >= :since AND opened_at < :until AND {_COUNTED} GROUP BY grid, handler""",
            since=since,
            until=until,
        )
        ended = self._all(
            """SELECT grid, handler, COUNT(*) FROM tickets WHERE ended_at >= :since AND ended_at < :until
            AND state IN ('已办结', '已结案') AND speech <> '举报' GROUP BY grid, handler""",
            since=since,
            until=until,
        )
        return [Load(row[0], row[1], opened=row[2]) for row in opened] + [
            Load(row[0], row[1], ended=row[2]) for row in ended
        ]

    def missed_questions(self, since: int, until: int) -> list[tuple[str | None, str]]:
        """(grid, question) of what residents asked in their groups and nothing answered, newest first."""
        return self._all(
            """SELECT r.grid, m.question FROM misses m JOIN rooms r ON r.id = m.room
            WHERE m.at >= :since AND m.at < :until AND r.purpose = :purpose ORDER BY m.id DESC""",
            since=since,
            until=until,
            purpose=Purpose.RESIDENTS.value,
        )

    def review_words(self, since: int, until: int) -> list[tuple[str | None, str, str]]:
        """(grid, kind, words) of the reviews given in a span, newest first."""
        return self._all(
            """SELECT grid, kind, text FROM reviews WHERE at >= :since AND at < :until AND text <> ''
            ORDER BY at DESC""",
            since=since,
            until=until,
        )

    def flow(self, piece: Slice) -> tuple[int, int]:
        """How many tickets came in a span, and how many were ended in it, whenever they came."""
        part, values = tickets_of(piece)
        came = self._one(f"SELECT COUNT(*) FROM tickets t WHERE {part}", **values)[0]
        ended = self._one(
            f"""SELECT COUNT(*) FROM tickets t WHERE {part.replace("t.opened_at", "t.ended_at")}
            AND t.state IN ('已办结', '已结案')""",
            **values,
        )[0]
        return came, ended

    def late_tickets(self, grids: frozenset[str] | None, now: int) -> list[LateTicket]:
        """Open now and past the time to end, the longest first; None: of all grids."""
        rows = self._all(
            f"""SELECT number, kind, grid, place, handler, state, handle_due FROM tickets
            WHERE {OPEN} AND state <> '挂账' AND handle_due < :now AND speech <> '举报' ORDER BY handle_due, number""",
            now=now,
        )
        return [LateTicket(*row) for row in rows if grids is None or row[2] in grids]
