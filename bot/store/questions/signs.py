"""Signs in the ledger that ask for a look: the same again and again, people not heard, work that may not be done."""

from __future__ import annotations

from dataclasses import dataclass
from sqlite3 import Connection

from bot.domain.units import DAY_MS, MINUTE_MS
from bot.store.questions.counts import Slice, tickets_of


@dataclass(frozen=True, slots=True)
class HotSpot:
    """The same kind of matter at the same place again and again (重复诉求). Whoever joined a ticket (附议) counts too."""

    grid: str | None
    kind: str
    place: str
    times: int


def hot_spots(conn: Connection, piece: Slice, fewest: int, limit: int = 20) -> list[HotSpot]:
    """Places that at least `fewest` demands of a kind came about in the span (domain.md: 3 within 30 days), most first."""
    where, values = tickets_of(piece)
    rows = conn.execute(
        f"""SELECT t.grid, t.kind, t.place, {_DEMANDS} FROM tickets t
        WHERE {where} AND t.place <> '' AND t.speech <> '举报'
        GROUP BY t.grid, t.kind, t.place HAVING {_DEMANDS} >= :fewest
        ORDER BY {_DEMANDS} DESC, MAX(t.number) DESC LIMIT :limit""",
        {**values, "fewest": fewest, "limit": limit},
    )
    return [HotSpot(*row) for row in rows]


_DEMANDS = "SUM(1 + (SELECT COUNT(*) FROM followers f WHERE f.ticket = t.number))"


@dataclass(frozen=True, slots=True)
class Doubt:
    """A ticket that was closed in a way which asks for a look: at once, or `again` is the next report of the same."""

    number: int
    kind: str
    handler: str | None
    again: int | None = None
    grid: str | None = None


CLOSED_AT_ONCE_MS = MINUTE_MS
AGAIN_WITHIN_MS = 3 * DAY_MS


def doubts(conn: Connection, piece: Slice, limit: int = 50) -> list[Doubt]:
    """Accepted and closed within a minute; closed and the same thing reported again within three days."""
    where, values = tickets_of(piece)
    fast = conn.execute(
        f"""SELECT t.number, t.kind, t.handler, t.grid FROM tickets t WHERE {where} AND t.speech NOT IN ('咨询', '举报')
        AND t.ended_at IS NOT NULL AND t.ended_at - COALESCE(t.accepted_at, t.opened_at) < :short
        AND t.state IN ('已办结', '已结案') ORDER BY t.opened_at DESC, t.number DESC LIMIT :limit""",
        {**values, "short": CLOSED_AT_ONCE_MS, "limit": limit},
    ).fetchall()
    again = conn.execute(
        f"""SELECT number, kind, handler, again, grid FROM (
            SELECT t.number, t.kind, t.handler, t.grid, t.opened_at, (SELECT MIN(n.number) FROM tickets n
                WHERE n.grid = t.grid AND n.kind = t.kind AND n.place = t.place AND n.place <> ''
                AND n.number > t.number AND n.speech <> '举报'
                AND n.opened_at > t.ended_at AND n.opened_at <= t.ended_at + :within) AS again
            FROM tickets t WHERE {where} AND t.place <> '' AND t.speech <> '举报' AND t.ended_at IS NOT NULL) AS closed
        WHERE again IS NOT NULL ORDER BY opened_at DESC, number DESC LIMIT :limit""",
        {**values, "within": AGAIN_WITHIN_MS, "limit": limit},
    ).fetchall()
    at_once = [Doubt(row[0], row[1], row[2], grid=row[3]) for row in fast]
    return at_once + [Doubt(*row) for row in again]


@dataclass(frozen=True, slots=True)
class Rising:
    kind: str
    now: int
    before: int


def first_opened(conn: Connection) -> int | None:
    """UTC ms of the oldest ticket that there is."""
    return conn.execute("SELECT MIN(opened_at) FROM tickets").fetchone()[0]  # type: ignore[no-any-return]


def by_kind(conn: Connection, piece: Slice) -> dict[str, int]:
    """How many tickets of each kind."""
    found: dict[str, int] = {}
    for (_, kind), count in by_grid_and_kind(conn, piece).items():
        found[kind] = found.get(kind, 0) + count
    return found


def by_grid_and_kind(conn: Connection, piece: Slice) -> dict[tuple[str | None, str], int]:
    """How many tickets of each kind came from each grid."""
    where, values = tickets_of(piece)
    rows = conn.execute(f"SELECT t.grid, t.kind, COUNT(*) FROM tickets t WHERE {where} GROUP BY t.grid, t.kind", values)
    return {(row[0], row[1]): row[2] for row in rows}


@dataclass(frozen=True, slots=True)
class Unheard:
    """Somebody who reports again and again and is not content or not answered."""

    person: int
    name: str
    tickets: int
    grid: str | None = None


def unheard(conn: Connection, piece: Slice, fewest: int, limit: int = 20) -> list[Unheard]:
    """Reporters with at least `fewest` tickets of the span that are overdue, redone, appealed or unsatisfactory.

    What was only just reported, or is suspended with consent, is nothing to be told of anybody.
    """
    where, values = tickets_of(piece)
    rows = conn.execute(
        f"""SELECT t.reporter, MAX(t.reporter_name), COUNT(*), MAX(t.grid) FROM tickets t
        WHERE {where} AND t.speech <> '举报'
            AND (t.ended_at IS NULL AND t.handle_due < :as_of AND t.state <> '挂账'
                OR t.redone > 0 OR t.appealed > 0 OR t.rating = '不满意')
        GROUP BY t.reporter HAVING COUNT(*) >= :fewest ORDER BY COUNT(*) DESC, t.reporter LIMIT :limit""",
        {**values, "as_of": piece.as_of, "fewest": fewest, "limit": limit},
    )
    return [Unheard(*row) for row in rows]
