"""Counts of the ledger for a span of time, by grid, worker and kind. One pass over the tickets of the span."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from sqlite3 import Connection
from typing import Any

from bot.domain.tickets.figures import Counts
from bot.domain.units import DAY_MS


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
    without_accusations: bool = False


REPEATED_WITHIN_MS = 30 * DAY_MS
"""The same place and kind within 30 days is a repeated demand (重复诉求, domain.md)."""

_ENDED = "t.ended_at IS NOT NULL AND t.ended_at <= :as_of AND t.state <> '不予受理'"
_DUE = "(t.handle_due <= :as_of OR t.ended_at IS NOT NULL AND t.ended_at <= :as_of) AND t.state <> '不予受理'"
_OPEN = "(t.ended_at IS NULL OR t.ended_at > :as_of)"
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
    # 不满意 opens it again and leaves no rating: until another word is said, that one stands.
    "rated": "t.rating IS NOT NULL OR t.redone > 0",
    "satisfied": "t.rating IN ('满意', '基本满意')",
    "reworked": f"(t.reworked > 0 OR t.redone > 0) AND {_DUE}",
    "extended": f"t.extended > 0 AND {_DUE}",
    "dispatched": "t.handler IS NOT NULL",
    "passed": "t.handler IS NOT NULL AND t.passed > 0",
    "direct": "t.ended_at IS NOT NULL AND t.accepted_at = t.ended_at",
    "open": _OPEN,
    "overdue": f"{_OPEN} AND t.handle_due < :as_of AND t.state <> '挂账'",
    "repeated": """t.place <> '' AND t.speech <> '举报' AND EXISTS (SELECT 1 FROM tickets n
        WHERE n.grid = t.grid AND n.kind = t.kind AND n.place = t.place AND n.place <> ''
        AND n.opened_at >= t.opened_at - :repeated_within AND n.opened_at <= t.opened_at AND n.number < t.number
        AND n.speech <> '举报' AND n.state NOT IN ('已撤回', '已合并'))""",
}
_FOLLOWERS = "(SELECT COUNT(*) FROM followers f WHERE f.ticket = t.number)"
_COUNTED = (*_CASES, "followers")


@dataclass(frozen=True, slots=True)
class Cell:
    """The counts of the tickets that have all of this in common; every group of figures is a sum of cells."""

    grid: str
    worker: str
    kind: str
    late: bool
    counts: Counts


KEYS: Mapping[str, Callable[[Cell], str]] = {
    "": lambda cell: "",
    "grid": lambda cell: cell.grid,
    "worker": lambda cell: cell.worker,
    "kind": lambda cell: cell.kind,
}
"""How cells are grouped: key of the grid, official ("" for none) or kind; "" is all together."""


def cells(conn: Connection, piece: Slice) -> list[Cell]:
    """The counts of a slice in its smallest parts, read in one pass."""
    sums = [f"SUM(CASE WHEN {case} THEN 1 ELSE 0 END)" for case in _CASES.values()]
    columns = ", ".join([*sums, f"SUM({_FOLLOWERS})"])
    where, values = tickets_of(piece)
    rows = conn.execute(
        f"""SELECT COALESCE(t.grid, ''), COALESCE(t.handler, ''), t.kind, t.late, {columns} FROM tickets t
        WHERE {where} GROUP BY COALESCE(t.grid, ''), COALESCE(t.handler, ''), t.kind, t.late""",
        {**values, "as_of": piece.as_of, "repeated_within": REPEATED_WITHIN_MS},
    )
    return [Cell(row[0], row[1], row[2], bool(row[3]), _counts_of(row[4:])) for row in rows]


def _counts_of(values: Sequence[int]) -> Counts:
    return Counts(**dict(zip(_COUNTED, values, strict=True)))


def summed(found: Iterable[Cell], by: str) -> dict[str, Counts]:
    """The cells added up to groups; `by`: one of KEYS."""
    groups: dict[str, list[int]] = {}
    for cell in found:
        one = [getattr(cell.counts, name) for name in _COUNTED]
        key = KEYS[by](cell)
        groups[key] = [a + b for a, b in zip(groups[key], one, strict=True)] if key in groups else one
    return {key: _counts_of(groups[key]) for key in sorted(groups)}


def counts(conn: Connection, piece: Slice, by: str = "") -> dict[str, Counts]:
    """Counts per group of a slice. `by`: one of KEYS."""
    return summed(cells(conn, piece), by)


def tickets_of(piece: Slice) -> tuple[str, dict[str, Any]]:
    """The condition on tickets `t` that a slice means, and its values."""
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
    if piece.without_accusations:
        parts.append("t.speech <> '举报'")
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
    """Questions that nothing answered, of people of these grids; those asked in private too."""
    where, values = _rooms(piece, "COALESCE(m.grid, r.grid)")
    row = conn.execute(
        f"""SELECT COUNT(*) FROM misses m JOIN rooms r ON r.id = m.room
        WHERE m.at >= :since AND m.at < :until AND {where}""",
        {**values, "since": piece.since, "until": piece.until},
    ).fetchone()
    return int(row[0])


def _rooms(piece: Slice, grid: str = "r.grid") -> tuple[str, dict[str, Any]]:
    values: dict[str, Any] = {}
    if piece.grids is None:
        return "1 = 1", values
    return f"{grid} IN ({_list('g', piece.grids, values)})", values


@dataclass(frozen=True, slots=True)
class Waits:
    """How long people waited, in milliseconds: for the bot's own receipt, for somebody to accept, for the end."""

    receipts: Sequence[int]
    acceptances: Sequence[int]
    ends: Sequence[int]


def waits(conn: Connection, piece: Slice) -> Waits:
    """Of every ticket that has got so far. The receipt is counted from the message on; nights count."""
    where, values = tickets_of(piece)
    # One look by ticket at a time: with a join the whole table would be walked in the order of numbers.
    receipts = conn.execute(
        f"""SELECT (SELECT MIN(o.sent_at) FROM outbox o WHERE o.ticket = t.number AND o.cause = t.message
                AND o.state = 'sent' AND (o.room = t.room OR o.person = t.reporter))
            - COALESCE((SELECT m.taken_at FROM messages m WHERE m.id = t.message), t.opened_at)
        FROM tickets t WHERE {where}""",
        values,
    )
    acceptances, ends = array("q"), array("q")
    for accepted, ended in conn.execute(
        f"""SELECT CASE WHEN t.accepted_at <= :as_of THEN t.accepted_at - t.opened_at END,
            CASE WHEN {_ENDED} THEN t.ended_at - t.opened_at END FROM tickets t WHERE {where}""",
        {**values, "as_of": piece.as_of},
    ):
        if accepted is not None:
            acceptances.append(accepted)
        if ended is not None:
            ends.append(ended)
    return Waits(array("q", (max(row[0], 0) for row in receipts if row[0] is not None)), acceptances, ends)


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
