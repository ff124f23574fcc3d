"""Counts of the ledger for a span of time: by grid, worker, kind, day. One pass over the tickets of the span."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from sqlite3 import Connection
from typing import Any

from bot.domain.figures import Counts


@dataclass(frozen=True, slots=True)
class Slice:
    """Tickets opened in [since, until) (UTC ms) of these grids, judged at `as_of`. None: everything.

    Withdrawn and merged tickets are never counted: the first is no matter, the second is counted where it went.
    """

    since: int
    until: int
    as_of: int
    grids: frozenset[str] | None = None
    handler: str | None = None
    kind: str | None = None
    without_kinds: frozenset[str] = frozenset()
    without_late: bool = False


GROUPS: Mapping[str, str] = {
    "": "''",
    "grid": "COALESCE(t.grid, '')",
    "worker": "COALESCE(t.handler, '')",
    "kind": "t.kind",
}

_ENDED = "t.ended_at IS NOT NULL AND t.ended_at <= :as_of AND t.state <> '不予受理'"
_DUE = "(t.handle_due <= :as_of OR t.ended_at IS NOT NULL AND t.ended_at <= :as_of) AND t.state <> '不予受理'"
_OPEN = "t.ended_at IS NULL"
_CASES: Mapping[str, str] = {
    "received": "1 = 1",
    "responded": "t.accepted_at IS NOT NULL AND t.accepted_at <= :as_of",
    "response_due": "t.first_due <= :as_of OR t.accepted_at IS NOT NULL AND t.accepted_at <= :as_of",
    "responded_in_time": "t.accepted_at <= t.first_due AND t.accepted_at <= :as_of",
    "due": _DUE,
    "suspended": f"t.state = '挂账' AND {_DUE}",
    "ended": _ENDED,
    "in_time": f"{_ENDED} AND t.ended_at <= t.handle_due",
    "solved": f"{_ENDED} AND t.redone = 0 AND t.appealed = 0 AND COALESCE(t.rating, '') <> '不满意'",
    "rated": "t.rating IS NOT NULL",
    "satisfied": "t.rating IN ('满意', '基本满意')",
    "reworked": f"(t.reworked > 0 OR t.redone > 0) AND {_DUE}",
    "extended": f"t.extended > 0 AND {_DUE}",
    "dispatched": "t.handler IS NOT NULL",
    "passed": "t.handler IS NOT NULL AND t.passed > 0",
    "direct": "t.ended_at IS NOT NULL AND t.accepted_at = t.ended_at",
    "open": _OPEN,
    "overdue": f"{_OPEN} AND t.handle_due < :as_of AND t.state <> '挂账'",
}


def counts(conn: Connection, piece: Slice, by: str = "") -> dict[str, Counts]:
    """Counts per group: key of the grid, official or kind ("" for all together). `by`: one of GROUPS."""
    columns = ", ".join(f"SUM(CASE WHEN {case} THEN 1 ELSE 0 END)" for case in _CASES.values())
    where, values = _where(piece)
    rows = conn.execute(
        f"SELECT {GROUPS[by]}, {columns} FROM tickets t WHERE {where} GROUP BY {GROUPS[by]}",
        {**values, "as_of": piece.as_of},
    )
    return {row[0]: Counts(**dict(zip(_CASES, row[1:], strict=True))) for row in rows}


def _where(piece: Slice) -> tuple[str, dict[str, Any]]:
    parts = ["t.opened_at >= :since AND t.opened_at < :until AND t.state NOT IN ('已撤回', '已合并')"]
    values: dict[str, Any] = {"since": piece.since, "until": piece.until}
    if piece.grids is not None:
        parts.append(f"t.grid IN ({_list('g', piece.grids, values)})")
    if piece.handler is not None:
        parts.append("t.handler = :handler")
        values["handler"] = piece.handler
    if piece.kind is not None:
        parts.append("t.kind = :kind")
        values["kind"] = piece.kind
    if piece.without_kinds:
        parts.append(f"t.kind NOT IN ({_list('k', piece.without_kinds, values)})")
    if piece.without_late:
        parts.append("t.late = 0")
    return " AND ".join(parts), values


def _list(letter: str, members: Iterable[str], values: dict[str, Any]) -> str:
    names = []
    for place, member in enumerate(sorted(members)):
        names.append(f":{letter}{place}")
        values[f"{letter}{place}"] = member
    return ", ".join(names) or "NULL"


def answered(conn: Connection, piece: Slice) -> int:
    """Questions that the bot answered at once to somebody who asked it, in the rooms of these grids."""
    where, values = _rooms(piece)
    row = conn.execute(
        f"""SELECT COUNT(*) FROM answers a JOIN rooms r ON r.id = a.room
        WHERE a.at >= :since AND a.at < :until AND a.prompted = 1 AND {where}""",
        {**values, "since": piece.since, "until": piece.until},
    ).fetchone()
    return int(row[0])


def missed(conn: Connection, piece: Slice) -> int:
    """Questions that nothing answered, in the rooms of these grids."""
    where, values = _rooms(piece)
    row = conn.execute(
        f"""SELECT COUNT(*) FROM misses m JOIN rooms r ON r.id = m.room
        WHERE m.at >= :since AND m.at < :until AND {where}""",
        {**values, "since": piece.since, "until": piece.until},
    ).fetchone()
    return int(row[0])


def _rooms(piece: Slice) -> tuple[str, dict[str, Any]]:
    values: dict[str, Any] = {}
    if piece.grids is None:
        return "1 = 1", values
    return f"r.grid IN ({_list('g', piece.grids, values)})", values


def acknowledged(conn: Connection, piece: Slice) -> int:
    """Tickets whose reporter got the bot's own receipt. A figure of its own: it is nobody's acceptance."""
    where, values = _where(piece)
    row = conn.execute(
        f"""SELECT COUNT(*) FROM tickets t WHERE {where} AND EXISTS (SELECT 1 FROM outbox o
            WHERE o.cause = t.message AND o.ticket = t.number AND o.room = t.room AND o.state = 'sent')""",
        values,
    ).fetchone()
    return int(row[0])


def notes(conn: Connection, piece: Slice) -> int:
    """随手记 of the span, counted apart."""
    values: dict[str, Any] = {"since": piece.since, "until": piece.until}
    where = "at >= :since AND at < :until"
    if piece.grids is not None:
        where += f" AND grid IN ({_list('g', piece.grids, values)})"
    if piece.handler is not None:
        where += " AND official = :handler"
        values["handler"] = piece.handler
    row = conn.execute(f"SELECT COUNT(*) FROM notes WHERE {where}", values).fetchone()
    return int(row[0])


@dataclass(frozen=True, slots=True)
class HotSpot:
    """The same kind of matter at the same place again and again (重复诉求)."""

    grid: str | None
    kind: str
    place: str
    times: int
    newest: int


def hot_spots(conn: Connection, piece: Slice, fewest: int, limit: int = 20) -> list[HotSpot]:
    """Places with at least `fewest` tickets of a kind in the span (domain.md: 3 within 30 days), most first."""
    where, values = _where(piece)
    rows = conn.execute(
        f"""SELECT t.grid, t.kind, t.place, COUNT(*), MAX(t.number) FROM tickets t
        WHERE {where} AND t.place <> '' AND t.speech <> '举报'
        GROUP BY t.grid, t.kind, t.place HAVING COUNT(*) >= :fewest
        ORDER BY COUNT(*) DESC, MAX(t.number) DESC LIMIT :limit""",
        {**values, "fewest": fewest, "limit": limit},
    )
    return [HotSpot(*row) for row in rows]


@dataclass(frozen=True, slots=True)
class Doubt:
    """A ticket that was closed in a way which asks for a look: at once, or `again` is the next report of the same."""

    number: int
    kind: str
    handler: str | None
    again: int | None = None


CLOSED_AT_ONCE_MS = 60_000
AGAIN_WITHIN_MS = 3 * 24 * 3_600_000


def doubts(conn: Connection, piece: Slice, limit: int = 50) -> list[Doubt]:
    """Accepted and closed within a minute; closed and the same thing reported again within three days."""
    where, values = _where(piece)
    fast = conn.execute(
        f"""SELECT t.number, t.kind, t.handler FROM tickets t WHERE {where} AND t.speech NOT IN ('咨询', '举报')
        AND t.ended_at IS NOT NULL AND t.ended_at - COALESCE(t.accepted_at, t.opened_at) < :short
        AND t.state IN ('已办结', '已结案') ORDER BY t.number DESC LIMIT :limit""",
        {**values, "short": CLOSED_AT_ONCE_MS, "limit": limit},
    ).fetchall()
    again = conn.execute(
        f"""SELECT t.number, t.kind, t.handler, MIN(n.number) FROM tickets t
        JOIN tickets n ON n.grid = t.grid AND n.kind = t.kind AND n.place = t.place AND n.number > t.number
            AND n.opened_at > t.ended_at AND n.opened_at <= t.ended_at + :within
        WHERE {where} AND t.place <> '' AND t.speech <> '举报' AND n.speech <> '举报' AND t.ended_at IS NOT NULL
        GROUP BY t.number, t.kind, t.handler ORDER BY t.number DESC LIMIT :limit""",
        {**values, "within": AGAIN_WITHIN_MS, "limit": limit},
    ).fetchall()
    at_once = [Doubt(row[0], row[1], row[2]) for row in fast]
    return at_once + [Doubt(row[0], row[1], row[2], row[3]) for row in again]


@dataclass(frozen=True, slots=True)
class Rising:
    kind: str
    now: int
    before: int


def by_kind(conn: Connection, piece: Slice) -> dict[str, int]:
    """How many tickets of each kind."""
    where, values = _where(piece)
    return dict(
        conn.execute(f"SELECT t.kind, COUNT(*) FROM tickets t WHERE {where} GROUP BY t.kind", values).fetchall()
    )


@dataclass(frozen=True, slots=True)
class Unheard:
    """Somebody who reports again and again and is not content or not answered."""

    person: int
    name: str
    tickets: int


def unheard(conn: Connection, piece: Slice, fewest: int, limit: int = 20) -> list[Unheard]:
    """Reporters with at least `fewest` tickets of the span that are open, redone, appealed or unsatisfactory."""
    where, values = _where(piece)
    rows = conn.execute(
        f"""SELECT t.reporter, MAX(t.reporter_name), COUNT(*) FROM tickets t
        WHERE {where} AND t.speech <> '举报'
            AND (t.ended_at IS NULL OR t.redone > 0 OR t.appealed > 0 OR t.rating = '不满意')
        GROUP BY t.reporter HAVING COUNT(*) >= :fewest ORDER BY COUNT(*) DESC, t.reporter LIMIT :limit""",
        {**values, "fewest": fewest, "limit": limit},
    )
    return [Unheard(*row) for row in rows]
