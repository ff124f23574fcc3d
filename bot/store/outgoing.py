"""The rows of the outbox: claimed by update, settled by what the gateway said."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from sqlite3 import Connection
from typing import Any

from bot.domain.message import Letter
from bot.domain.outcome import Urgency
from bot.domain.units import MINUTE_MS
from bot.domain.words.privacy import mask_nickname
from bot.store.rows.ending import mark_told
from bot.texts.common import to_whom

RESEND_MARK = "（重发）"


@dataclass(frozen=True, slots=True)
class Parcel:
    """A claimed row, ready to be sent. `problem` tells why it cannot be addressed."""

    id: int
    room: int | None
    letter: Letter
    urgency: Urgency
    attempts: int
    problem: str = ""


_COLUMNS = """id, room, person, text, mentions, photo, urgency, attempts, file"""
LONGEST_WAIT_MS = 15 * MINUTE_MS
"""Nothing waits longer for its turn: a later time was written by a clock that was wrong."""


def expire(conn: Connection, now: int) -> int:
    """What nobody needs any more is not sent."""
    return conn.execute(
        "UPDATE outbox SET state = 'expired' WHERE state = 'queued' AND expires_at < :now", {"now": now}
    ).rowcount


def claim(conn: Connection, channel: str, now: int, limit: int, rest_ms: int = 0) -> list[Parcel]:
    """Take the most urgent waiting rows of one channel for sending.

    A room that was written to rests for `rest_ms`; only an emergency is said there meanwhile.
    """
    rows = conn.execute(
        f"""UPDATE outbox SET state = 'sending', claimed_at = :now, attempts = attempts + 1
        WHERE state = 'queued' AND id IN (SELECT outbox.id FROM outbox LEFT JOIN rooms r ON r.id = outbox.room
            WHERE state = 'queued' AND outbox.channel = :channel AND (not_before <= :now OR not_before > :wrong)
                AND (r.id IS NULL OR r.rests_until <= :now OR r.rests_until > :wrong OR urgency = 'emergency')
            ORDER BY priority, outbox.id LIMIT :limit)
        RETURNING {_COLUMNS}, priority""",
        {"channel": channel, "now": now, "limit": limit, "wrong": now + LONGEST_WAIT_MS},
    ).fetchall()
    parcels = [_parcel(conn, row) for row in sorted(rows, key=lambda row: (row[9], row[0]))]
    if rest_ms:
        _let_rest(conn, parcels, now + rest_ms)
    return parcels


def _let_rest(conn: Connection, parcels: Sequence[Parcel], until: int) -> None:
    rooms = {parcel.room for parcel in parcels if not parcel.problem}
    conn.executemany(
        "UPDATE rooms SET rests_until = :until WHERE id = :room", [{"room": room, "until": until} for room in rooms]
    )


def interrupted(conn: Connection, channel: str) -> list[Parcel]:
    """Rows whose sending was cut off by a crash, or whose end nobody knows yet."""
    rows = conn.execute(
        f"SELECT {_COLUMNS} FROM outbox WHERE state = 'sending' AND channel = :channel ORDER BY id",
        {"channel": channel},
    ).fetchall()
    return [_parcel(conn, row) for row in rows]


def _parcel(conn: Connection, row: Any) -> Parcel:
    channel, room_id, contact, problem = _address(conn, row[1], row[2])
    # Who is called goes by id: what stands after the @ need not tell where they live.
    mentions = [(person, mask_nickname(name)) for person, name in json.loads(row[4])] if room_id else []
    here = [one for one in mentions if _may_be_called(conn, one[0], row[1])]
    calls = "".join(f"@{name}\u2005" for _, name in here)
    named = [name for person, name in mentions if (person, name) not in here]
    letter = Letter(
        key=f"out-{row[0]}",
        channel=channel,
        text=calls + (to_whom(named, bool(here)) if named else "") + row[3],
        room_id=room_id,
        contact_id=contact,
        mention_ids=tuple(_contacts(conn, channel, [person for person, _ in here])),
        picture_path=_photo_path(conn, row[5]) or row[8],
    )
    return Parcel(row[0], row[1], letter, Urgency(row[6]), row[7], problem)


def _may_be_called(conn: Connection, person: int, room: int) -> bool:
    """Nobody is called with @ where they are not; but of a room whose members nobody told us, we know of none."""
    values = {"person": person, "room": room}
    known = conn.execute(
        """SELECT EXISTS (SELECT 1 FROM members WHERE person = :person AND room = :room),
            EXISTS (SELECT 1 FROM members WHERE room = :room)""",
        values,
    ).fetchone()
    if known[0] or not known[1]:
        return True
    spoken = conn.execute("SELECT 1 FROM messages WHERE person = :person AND room = :room LIMIT 1", values)
    return spoken.fetchone() is not None


def _address(conn: Connection, room: int | None, person: int | None) -> tuple[str, str | None, str | None, str]:
    """(channel, channel's room, contact, problem) of a row."""
    if room is not None:
        row = conn.execute("SELECT channel, channel_room FROM rooms WHERE id = :id", {"id": room}).fetchone()
        if row is None:
            return "", None, None, "room"
        private = str(row[1]).removeprefix("private:")
        return (row[0], row[1], None, "") if private == row[1] else (row[0], None, private, "")
    row = conn.execute(
        "SELECT channel, contact FROM contacts WHERE person = :id ORDER BY seen_at DESC LIMIT 1", {"id": person}
    ).fetchone()
    return (row[0], None, row[1], "") if row else ("", None, None, "person")


def _contacts(conn: Connection, channel: str, people: Sequence[int]) -> list[str]:
    found: list[str] = []
    for person in people:
        row = conn.execute(
            "SELECT contact FROM contacts WHERE channel = :channel AND person = :person ORDER BY seen_at DESC LIMIT 1",
            {"channel": channel, "person": person},
        ).fetchone()
        found += [row[0]] if row else []
    return found


def _photo_path(conn: Connection, photo: int | None) -> str | None:
    if photo is None:
        return None
    row = conn.execute("SELECT path FROM photos WHERE id = :id", {"id": photo}).fetchone()
    return row[0] if row else None


def mark_sent(conn: Connection, sent: Sequence[tuple[int, str, str]], now: int) -> None:
    """`sent` are (row, channel, the channel's message id)."""
    conn.executemany(
        """UPDATE outbox SET state = 'sent', sent_at = :now, sent_channel = :channel, sent_id = :sent_id, error = NULL
        WHERE id = :id""",
        [{"id": row, "channel": channel, "sent_id": sent_id, "now": now} for row, channel, sent_id in sent],
    )
    for row, _, _ in sent:
        mark_told(conn, row, now)


def requeue(conn: Connection, row: int, not_before: int, error: str, marked: bool = False) -> None:
    """Send it later; `marked` tells the reader that it may come a second time.

    A letter of a notice that was paused or taken back meanwhile stands as its notice stands.
    """
    conn.execute(
        """UPDATE outbox SET state = COALESCE((SELECT CASE WHEN n.state = 'withdrawn' AND outbox.part >= 0 THEN 'expired'
                WHEN n.held = 1 OR n.state = 'paused' THEN 'held' ELSE 'queued' END
                FROM notice_runs n WHERE n.number = outbox.run), 'queued'), not_before = :not_before, error = :error,
            text = CASE WHEN :marked = 1 AND text NOT LIKE :mark || '%' THEN :mark || text ELSE text END
        WHERE id = :id AND state IN ('sending', 'unknown')""",
        {"id": row, "not_before": not_before, "error": error, "marked": int(marked), "mark": RESEND_MARK},
    )


def mark_ended(conn: Connection, row: int, state: str, error: str) -> None:
    """`state`: unknown or failed; both are listed to the operators."""
    conn.execute(
        "UPDATE outbox SET state = :state, error = :error WHERE id = :id AND state IN ('sending', 'unknown')",
        {"id": row, "state": state, "error": error},
    )


def next_due(conn: Connection, channel: str) -> int | None:
    """When the next waiting row of a channel may go out, UTC ms; None where nothing waits."""
    row = conn.execute(
        """SELECT MIN(CASE WHEN r.rests_until > not_before AND urgency <> 'emergency' THEN r.rests_until
            ELSE not_before END)
        FROM outbox LEFT JOIN rooms r ON r.id = outbox.room WHERE state = 'queued' AND outbox.channel = :channel""",
        {"channel": channel},
    ).fetchone()
    return row[0] if row else None
