"""What the operator's commands read and write, beside a running bot."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from sqlite3 import Connection

from bot.domain.places.place import Official, Purpose
from bot.domain.tickets.ticket import FIRST_NUMBER, Step
from bot.domain.units import DAY_MS
from bot.store.attachments import is_needed
from bot.store.keeping.erasing_talk import erase_talk
from bot.store.questions.ticket import STEP, step_of
from bot.store.revisions import bump
from bot.store.rows.binding import is_on_record
from bot.store.rows.contacts import add_person, ensure_room, find_person
from bot.store.rows.identity import bind_room


def sync_officials(conn: Connection, officials: Iterable[Official]) -> None:
    """A row for everybody whom grid.yaml names; names follow the file."""
    for official in officials:
        changed = conn.execute(
            "UPDATE people SET name = :name WHERE official = :key", {"name": official.name, "key": official.key}
        )
        if changed.rowcount == 0:
            add_person(conn, official.name, official.key)


def bind_known_contact(conn: Connection, channel: str, contact: str, name: str, official: str | None) -> int:
    """Bind a contact without a code: for the demo network only, where the file says who everybody is.

    What a code or an operator has decided since stands.
    """
    person = find_person(conn, channel, contact)
    if person is not None and is_on_record(conn, channel, contact):
        return person
    if official is not None:
        row = conn.execute("SELECT id FROM people WHERE official = :key", {"key": official}).fetchone()
        person = row[0] if row else person
    if person is None:
        person = add_person(conn, name)
    conn.execute(
        """INSERT INTO contacts (channel, contact, person, name, seen_at) VALUES (:channel, :contact, :person, :name, 0)
        ON CONFLICT (channel, contact) DO UPDATE SET person = excluded.person, name = excluded.name""",
        {"channel": channel, "contact": contact, "person": person, "name": name},
    )
    return person


def add_member(conn: Connection, person: int, room: int, now: int) -> None:
    """The person is in the room; known already is no matter."""
    conn.execute(
        "INSERT INTO members (person, room, since) VALUES (:person, :room, :now) ON CONFLICT DO NOTHING",
        {"person": person, "room": room, "now": now},
    )


def ensure_bound_room(
    conn: Connection, channel: str, channel_room: str, topic: str, grid: str | None, purpose: Purpose
) -> int:
    """A room of the demo network; one that an operator has bound elsewhere stays as it is."""
    room = ensure_room(conn, channel, channel_room, topic, Purpose.UNBOUND)
    row = conn.execute("SELECT purpose FROM rooms WHERE id = :id", {"id": room}).fetchone()
    if row[0] == Purpose.UNBOUND.value:
        bind_room(conn, room, grid, purpose)
    return room


def foreign_room(conn: Connection, network: str) -> str | None:
    """The channel of a room that is not of this network (sandbox, wechaty); None where there is none."""
    row = conn.execute(
        "SELECT channel FROM rooms WHERE channel NOT LIKE :ours LIMIT 1", {"ours": f"{network}:%"}
    ).fetchone()
    return row[0] if row else None


def add_code(conn: Connection, code: str, official: str, expires_at: int) -> None:
    """A one-time code; older unused ones of the same person end."""
    conn.execute("DELETE FROM codes WHERE official = :official AND used_at IS NULL", {"official": official})
    conn.execute(
        "INSERT INTO codes (code, official, expires_at) VALUES (:code, :official, :expires_at)",
        {"code": code, "official": official, "expires_at": expires_at},
    )
    bump(conn, "identities")


def reserve_numbers(conn: Connection, count: int) -> range:
    """Ticket numbers that nobody else will get, also after a crash; gaps are harmless."""
    row = conn.execute(
        """INSERT INTO counters (name, value) VALUES ('ticket', :first + :count)
        ON CONFLICT (name) DO UPDATE SET value = counters.value + :count RETURNING value""",
        {"first": FIRST_NUMBER, "count": count},
    ).fetchone()
    return range(row[0] - count, row[0])


def return_numbers(conn: Connection, first: int, end: int) -> None:
    """Undo the end of a reservation, unless somebody has reserved since."""
    conn.execute(
        "UPDATE counters SET value = :first WHERE name = 'ticket' AND value = :end", {"first": first, "end": end}
    )


def free_numbers(conn: Connection) -> None:
    """What a process reserved that was killed: only for the one bot of this state folder, before it reserves any.

    A number that no ticket bears was told to nobody, for it is told in the commit that opens the ticket.
    """
    newest = conn.execute("SELECT MAX(number) FROM tickets").fetchone()[0]
    conn.execute(
        "UPDATE counters SET value = :next WHERE name = 'ticket' AND value > :next",
        {"next": FIRST_NUMBER if newest is None else newest + 1},
    )


def add_offline(conn: Connection, channel: str, since: int, until: int) -> None:
    """Group messages of this time (UTC ms) may be missing."""
    conn.execute(
        "INSERT INTO offline (channel, since, until) VALUES (:channel, :since, :until)",
        {"channel": channel, "since": since, "until": until},
    )


def mark_alive(conn: Connection, channel: str, now: int) -> int | None:
    """The line stands; returns when it was last known to stand, None the first time."""
    name = f"alive:{channel}"
    row = conn.execute("SELECT value FROM counters WHERE name = :name", {"name": name}).fetchone()
    conn.execute(
        """INSERT INTO counters (name, value) VALUES (:name, :now)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value""",
        {"name": name, "now": now},
    )
    return row[0] if row else None


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One ticket as the ledger (台账) shows it."""

    number: int
    text: str
    kind: str
    speech: str
    grid: str | None
    room: str
    reporter: str
    handler: str | None
    state: str
    rating: str | None
    opened_at: int
    accept_due: int
    handle_due: int
    ended_at: int | None
    late: bool
    photos: int
    steps: tuple[Step, ...]


def ledger(conn: Connection, since: int | None, until: int | None) -> Iterator[LedgerRow]:
    """Tickets opened in [since, until), by number; read page by page so that a long ledger costs no memory."""
    last = 0
    while True:
        rows = conn.execute(
            """SELECT t.number, t.text, t.kind, t.speech, t.grid, r.topic, t.reporter_name, t.handler, t.state,
                t.rating, t.opened_at, t.accept_due, t.handle_due, t.ended_at, t.late,
                (SELECT COUNT(*) FROM photos p WHERE p.ticket = t.number)
            FROM tickets t JOIN rooms r ON r.id = t.room
            WHERE t.number > :last AND t.opened_at >= :since AND t.opened_at < :until
            ORDER BY t.number LIMIT 500""",
            {"last": last, "since": since or 0, "until": until if until is not None else 2**62},
        ).fetchall()
        if not rows:
            return
        steps = _steps(conn, rows[0][0], rows[-1][0])
        for row in rows:
            values = (*row[:14], bool(row[14]), row[15], tuple(steps.get(row[0], ())))
            yield LedgerRow(*values)
        last = rows[-1][0]


def _steps(conn: Connection, first: int, last: int) -> dict[int, list[Step]]:
    """The steps of a page of tickets, each in order."""
    found: dict[int, list[Step]] = {}
    rows = conn.execute(
        f"""SELECT ticket, {STEP} FROM steps
        WHERE ticket >= :first AND ticket <= :last ORDER BY ticket, id""",
        {"first": first, "last": last},
    )
    for row in rows:
        found.setdefault(row[0], []).append(step_of(row[1:]))
    return found


def ledger_size(conn: Connection, since: int | None, until: int | None) -> int:
    """How many tickets `ledger` will give."""
    row = conn.execute(
        "SELECT COUNT(*) FROM tickets WHERE opened_at >= :since AND opened_at < :until",
        {"since": since or 0, "until": until if until is not None else 2**62},
    ).fetchone()
    return int(row[0])


def retry_or_fail(conn: Connection, message: int, error: str, now: int) -> bool:
    """A message that no handler could deal with: kept, marked and listed; False where it is not waiting any more."""
    failed = conn.execute(
        """UPDATE messages SET state = 'failed', kept = 1, attempts = attempts + 1
        WHERE id = :id AND state = 'new'""",
        {"id": message},
    )
    if failed.rowcount == 1:
        conn.execute(
            "INSERT INTO failures (message, at, error) VALUES (:id, :now, :error)",
            {"id": message, "now": now, "error": error},
        )
    return failed.rowcount == 1


MISSES_LIVE_MS = 90 * DAY_MS
"""How much longer than ordinary talk a masked question that nothing answered is kept, for the admins' lists."""


def forget(conn: Connection, talk_before: int, photos_before: int) -> list[str]:
    """Erase the text of talk that led to nothing, and loose photos; returns paths of files to delete.

    Ids stay, so that the same message is known when it is delivered again.
    """
    erase_talk(conn, talk_before)
    conn.execute(
        """UPDATE outbox SET text = '', mentions = '[]'
        WHERE ticket IS NULL AND queued_at < :before AND state IN ('sent', 'expired') AND text <> ''""",
        {"before": talk_before},
    )
    conn.execute("DELETE FROM misses WHERE at < :before", {"before": talk_before - MISSES_LIVE_MS})
    conn.execute("DELETE FROM expectations WHERE expires_at < :before", {"before": talk_before})
    rows = conn.execute(
        """DELETE FROM photos WHERE ticket IS NULL AND note IS NULL AND notice IS NULL AND at < :before
        AND message NOT IN (SELECT id FROM messages WHERE state = 'new') RETURNING path""",
        {"before": photos_before},
    ).fetchall()
    return [path for path in {row[0] for row in rows} if not is_needed(conn, path)]
