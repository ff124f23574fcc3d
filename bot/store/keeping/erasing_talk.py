"""Takes the words and names out of talk that led to nothing. Ids stay: a message that comes again is known by them."""

from __future__ import annotations

from sqlite3 import Connection

PORTION = 100_000
"""So many ids are looked at in one transaction; the rest follows the next time."""

_NOTHING_LEFT = "text = '', quote = NULL, mentions = '[]', sender_name = ''"


def erase_talk(conn: Connection, before: int) -> None:
    """Ids grow with time: only what has become old since the last call is looked at."""
    last = conn.execute("SELECT value FROM counters WHERE name = 'erased'").fetchone()
    first = last[0] if last else 0
    newest = conn.execute("SELECT MAX(id) FROM messages").fetchone()[0] or 0
    waiting = conn.execute("SELECT MIN(id) FROM messages WHERE state = 'new'").fetchone()[0]
    end = min(first + PORTION, newest) + 1
    young = conn.execute(
        "SELECT id FROM messages WHERE id > :first AND id < :end AND taken_at >= :before ORDER BY id LIMIT 1",
        {"first": first, "end": end, "before": before},
    ).fetchone()
    end = min(young[0] if young else end, waiting or end)
    conn.execute(
        f"""UPDATE messages SET {_NOTHING_LEFT}
        WHERE id > :first AND id < :end AND kept = 0 AND state = 'handled' AND (text <> '' OR sender_name <> '')""",
        {"first": first, "end": end},
    )
    conn.execute(
        """INSERT INTO counters (name, value) VALUES ('erased', :value)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value""",
        {"value": end - 1},
    )


def look_again(conn: Connection, room: int) -> None:
    """What was set aside in a room is to be handled or dropped: it may be older than what was looked at."""
    conn.execute(
        """UPDATE counters SET value = (SELECT MIN(id) - 1 FROM messages WHERE room = :room AND state = 'aside')
        WHERE name = 'erased' AND value >= (SELECT MIN(id) FROM messages WHERE room = :room AND state = 'aside')""",
        {"room": room},
    )


def erase_unhandled(conn: Connection, before: int) -> None:
    """What was set aside in a room that nobody has bound since, and what could not be handled."""
    conn.execute(
        f"""UPDATE messages SET {_NOTHING_LEFT}, state = 'handled'
        WHERE state IN ('aside', 'failed') AND taken_at < :before""",
        {"before": before},
    )
