"""Earlier months in the database: what was really said and done once, many times over, each time further back."""

from __future__ import annotations

from sqlite3 import Connection

from bot.store.store import Store

HOUR_MS = 3_600_000
CHUNK = 10
BEGINS_AT = 10_000_000
"""Numbers of earlier tickets are far from those that are given now."""

_SETTLED = {
    "messages": {"message_id": "'h' || n || '-' || message_id", "state": "'handled'"},
    "tickets": {"number": f"{BEGINS_AT} + n * 100000 + number", "state": "'已结案'"},
    "steps": {"ticket": f"{BEGINS_AT} + n * 100000 + ticket"},
    "answers": {},
    "outbox": {"state": "'sent'", "sent_id": "'h' || n || '-' || id"},
}


async def make_history(store: Store, messages: int) -> int:
    """Repeat everything that is there until about so many messages are; returns how many there are now."""
    there = await store.query(lambda conn: _highest(conn, "messages"))
    last = {table: await store.query(lambda conn, table=table: _highest(conn, table)) for table in _SETTLED}
    copies = round(messages / there)
    for first in range(0, copies, CHUNK):
        numbers = range(first, min(copies, first + CHUNK))
        await store.write(lambda conn, numbers=numbers: [_copy(conn, n + 1, last) for n in numbers])
    return await store.query(lambda conn: int(conn.execute("SELECT COUNT(*) FROM messages").fetchone()[0]))


def _highest(conn: Connection, table: str) -> int:
    return int(conn.execute(f"SELECT COALESCE(MAX(rowid), 0) FROM {table}").fetchone()[0])


def _copy(conn: Connection, n: int, last: dict[str, int]) -> None:
    """Every row of the first round again, `n` hours earlier and settled."""
    for table, settled in _SETTLED.items():
        given = {**{name: _earlier(name) for name in _columns(conn, table)}, **settled}
        values = ", ".join(given.values())
        conn.execute(
            f"""INSERT INTO {table} ({", ".join(given)})
            SELECT {values} FROM {table}, (SELECT {n} AS n) WHERE {table}.rowid <= {last[table]}"""
        )


def _columns(conn: Connection, table: str) -> list[str]:
    """All but a key that the database gives."""
    return [row[1] for row in conn.execute(f"PRAGMA table_info({table})") if row[1] != "id"]


def _earlier(column: str) -> str:
    moves = column == "at" or column.endswith(("_at", "_due"))
    return f"{column} - n * {HOUR_MS}" if moves else column
