"""The sandbox network's own memory: what was said in it, in a database of its own, as if it were another company's."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from sqlite3 import Connection
from typing import Any

from bot.store.database import Readers, Writer, connect
from bot.store.kept import Kept
from bot.store.schema.migrations import migrate_sandbox


@dataclass(frozen=True, slots=True)
class Said:
    """One message of the sandbox network. `room` is a room id or dm:<person id>; `at` UTC ms."""

    id: str
    room: str
    sender: str
    text: str
    from_bot: bool
    mentions: tuple[str, ...]
    quote: str | None
    image: str | None
    media_type: str | None
    at: int


_COLUMNS = "id, room, sender, text, from_bot, mentions, quote, image, media_type, at"


class SandboxLog:
    """Durable before `add` returns; the same id is the same message."""

    def __init__(self, path: Path) -> None:
        self._database = connect(path)
        migrate_sandbox(self._database)
        self._writer = Writer(self._database, kept=Kept(path))
        self._readers = Readers(path, size=1)

    async def add(self, said: Said, delivered: bool) -> tuple[Said, bool]:
        """Keep it; returns what stands under this id (the first one where it was there), and whether it is new."""
        return await self._writer.submit(lambda conn: _add(conn, said, delivered))

    async def mark_delivered(self, message: str) -> None:
        await self._writer.submit(
            lambda conn: conn.execute("UPDATE said SET delivered = 1 WHERE id = :id", {"id": message}).rowcount
        )

    async def undelivered(self) -> list[Said]:
        """What was said while the bot was not there, oldest first."""
        return await self._readers.run(lambda conn: _many(conn, "WHERE delivered = 0 ORDER BY seq"))

    async def get(self, message: str) -> Said | None:
        found = await self._readers.run(lambda conn: _many(conn, "WHERE id = :id", id=message))
        return found[0] if found else None

    async def after(self, room: str, message: str | None, limit: int = 2000) -> list[Said] | None:
        """What was said in a room after a message, oldest first; None where that message is unknown there.

        Without `message`, the newest `limit` messages.
        """
        return await self._readers.run(lambda conn: _after(conn, room, message, limit))

    async def since(self, message: str, limit: int) -> list[Said] | None:
        """What was said anywhere after a message, oldest first, `limit` at most; None where that is unknown."""
        return await self._readers.run(lambda conn: _since(conn, message, limit))

    def close(self) -> None:
        self._writer.close()
        self._readers.close()
        self._database.conn.close()


def _add(conn: Connection, said: Said, delivered: bool) -> tuple[Said, bool]:
    new = conn.execute(
        """INSERT INTO said (id, room, sender, text, from_bot, mentions, quote, image, media_type, at, delivered)
        VALUES (:id, :room, :sender, :text, :from_bot, :mentions, :quote, :image, :media_type, :at, :delivered)
        ON CONFLICT (id) DO NOTHING RETURNING seq""",
        {
            "id": said.id,
            "room": said.room,
            "sender": said.sender,
            "text": said.text,
            "from_bot": int(said.from_bot),
            "mentions": json.dumps(said.mentions),
            "quote": said.quote,
            "image": said.image,
            "media_type": said.media_type,
            "at": said.at,
            "delivered": int(delivered),
        },
    ).fetchone()
    return (said, True) if new else (_many(conn, "WHERE id = :id", id=said.id)[0], False)


def _many(conn: Connection, where: str, **values: Any) -> list[Said]:
    rows = conn.execute(f"SELECT {_COLUMNS} FROM said {where}", values).fetchall()
    return [_said(*row) for row in rows]


def _said(
    id: str,
    room: str,
    sender: str,
    text: str,
    from_bot: int,
    mentions: str,
    quote: str | None,
    image: str | None,
    media_type: str | None,
    at: int,
) -> Said:
    return Said(id, room, sender, text, bool(from_bot), tuple(json.loads(mentions)), quote, image, media_type, at)


def _after(conn: Connection, room: str, message: str | None, limit: int) -> list[Said] | None:
    if message is None:
        newest = _many(conn, "WHERE room = :room ORDER BY seq DESC LIMIT :limit", room=room, limit=limit)
        return newest[::-1]
    values = {"id": message, "room": room}
    row = conn.execute("SELECT seq FROM said WHERE id = :id AND room = :room", values).fetchone()
    if row is None:
        return None
    return _many(
        conn, "WHERE room = :room AND seq > :seq ORDER BY seq LIMIT :limit", room=room, seq=row[0], limit=limit
    )


def _since(conn: Connection, message: str, limit: int) -> list[Said] | None:
    row = conn.execute("SELECT seq FROM said WHERE id = :id", {"id": message}).fetchone()
    return None if row is None else _many(conn, "WHERE seq > :seq ORDER BY seq LIMIT :limit", seq=row[0], limit=limit)
