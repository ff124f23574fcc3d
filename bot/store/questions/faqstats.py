"""How often each FAQ entry was said, what people said of it, and what nothing answered."""

from __future__ import annotations

from dataclasses import dataclass
from sqlite3 import Connection

from bot.domain.misses import Miss


@dataclass(frozen=True, slots=True)
class EntryStats:
    """Answers by occasion and feedback by kind of one entry."""

    prompted: int
    unprompted: int
    feedback: dict[str, int]

    @property
    def said(self) -> int:
        return self.prompted + self.unprompted

    @property
    def complaints(self) -> int:
        return sum(self.feedback.values())


def entry_stats(conn: Connection) -> dict[str, EntryStats]:
    """By 编号, for every entry that was ever said or spoken of."""
    feedback: dict[str, dict[str, int]] = {}
    for entry, kind, count in conn.execute("SELECT entry, kind, COUNT(*) FROM feedback GROUP BY entry, kind"):
        feedback.setdefault(entry, {})[kind] = count
    said: dict[str, dict[int, int]] = {}
    for entry, prompted, count in conn.execute(
        "SELECT entry, prompted, COUNT(*) FROM answers GROUP BY entry, prompted"
    ):
        said.setdefault(entry, {})[prompted] = count
    return {
        entry: EntryStats(said.get(entry, {}).get(1, 0), said.get(entry, {}).get(0, 0), feedback.get(entry, {}))
        for entry in sorted({*feedback, *said})
    }


def misses_since(conn: Connection, since: int) -> list[Miss]:
    """Questions that nothing answered from `since` (UTC ms) on, oldest first."""
    rows = conn.execute(
        """SELECT m.question, CASE r.purpose WHEN 'private' THEN '' ELSE r.topic END, m.at FROM misses m JOIN rooms r ON r.id = m.room
        WHERE m.at >= :since ORDER BY m.id""",
        {"since": since},
    )
    return [Miss(*row) for row in rows]
