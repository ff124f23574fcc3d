"""What deciding may ask of the database: small named questions, nothing that writes."""

from __future__ import annotations

import json
from dataclasses import dataclass
from sqlite3 import Connection
from typing import Any

from bot.domain.message import Message
from bot.domain.outcome import Awaits
from bot.domain.place import Mode, Purpose, Room
from bot.domain.situation import Expectation
from bot.domain.speech import Speech
from bot.domain.ticket import Rating, State, Step, Ticket, What
from bot.store.intake import MESSAGE_COLUMNS, message_of

_ROOM = "r.id, r.topic, r.purpose, r.grid, r.channel, r.channel_room, r.mode"
_TICKET = """number, text, kind, speech, state, grid, room, reporter, reporter_name, handler, opened_at,
    accept_due, handle_due, ended_at, rating, redone, urgent, late"""


@dataclass(frozen=True, slots=True)
class Scene:
    """The rows around one message. `official` is a key of grid.yaml.

    `spoke`, `reported` and `sent_photos` tell whether `recent_texts`, `draft` and `loose_photos` would find anything.
    """

    room: Room
    person_name: str
    official: str | None
    expectation: Expectation | None
    spoke: bool
    reported: bool
    sent_photos: bool


@dataclass(frozen=True, slots=True)
class Answered:
    """`asked` is the whole message, with its mention."""

    entry: str
    asked: str


@dataclass(frozen=True, slots=True)
class PersonRow:
    id: int
    name: str
    reachable: bool


@dataclass(frozen=True, slots=True)
class LetterRow:
    """`person` None: it went to a room; `official` is their key. `cause_room` is where the message that led to it
    was said. `words` False: nothing but a photo."""

    person: int | None
    person_name: str | None
    official: str | None
    room: int | None
    cause_room: int | None
    state: str
    words: bool


@dataclass(frozen=True, slots=True)
class SaidByBot:
    """A message of ours that somebody quotes."""

    ticket: int | None


class Reader:
    """Bound to the connection of one reader thread."""

    def __init__(self, conn: Connection) -> None:
        self._conn = conn

    def _one(self, sql: str, **values: Any) -> Any:
        return self._conn.execute(sql, values).fetchone()

    def _all(self, sql: str, **values: Any) -> list[Any]:
        return self._conn.execute(sql, values).fetchall()

    def scene(self, message: Message, now: int, joins_since: int = 0, repeats_since: int = 0) -> Scene:
        """The room, the person and what is open between them, in one statement: it runs for every message."""
        row = self._one(
            f"""SELECT {_ROOM}, p.name, p.official, e.id, e.awaits, e.options, e.expires_at,
                EXISTS (SELECT 1 FROM messages m WHERE m.person = :person AND m.taken_at >= :repeats_since
                    AND m.room = :room AND m.id < :id),
                EXISTS (SELECT 1 FROM tickets t WHERE t.reporter = :person AND t.room = :room
                    AND t.opened_at >= :joins_since),
                EXISTS (SELECT 1 FROM photos f WHERE f.person = :person AND f.room = :room
                    AND f.at >= :joins_since AND f.ticket IS NULL)
            FROM rooms r JOIN people p ON p.id = :person
            LEFT JOIN expectations e ON e.person = p.id AND e.room = r.id AND e.expires_at > :now
            WHERE r.id = :room""",
            id=message.id,
            room=message.room,
            person=message.person,
            now=now,
            joins_since=joins_since,
            repeats_since=repeats_since,
        )
        *room, name, official, open_id, awaits, options, expires_at, spoke, reported, sent_photos = row
        waiting = None
        if open_id is not None:
            waiting = Expectation(open_id, Awaits(awaits), tuple(json.loads(options)), expires_at)
        return Scene(_room(room), name, official, waiting, bool(spoke), bool(reported), bool(sent_photos))

    def recent_texts(self, message: Message, since: int) -> list[str]:
        """What the same person said in the same room before this message, not earlier than `since`."""
        rows = self._all(
            """SELECT text FROM messages
            WHERE person = :person AND taken_at >= :since AND room = :room AND id < :id
            ORDER BY taken_at DESC LIMIT 20""",
            person=message.person,
            room=message.room,
            since=since,
            id=message.id,
        )
        return [row[0] for row in rows]

    def last_answer(self, person: int, room: int, since: int) -> Answered | None:
        """The newest answer that this person got here since then, and what they had asked."""
        row = self._one(
            """SELECT a.entry, m.text FROM answers a LEFT JOIN messages m ON m.id = a.message
            WHERE a.person = :person AND a.room = :room AND a.at >= :since ORDER BY a.at DESC, a.id DESC LIMIT 1""",
            person=person,
            room=room,
            since=since,
        )
        return Answered(row[0], row[1] or "") if row else None

    def draft(self, person: int, room: int, since: int) -> int | None:
        """The newest ticket this person opened here since then."""
        row = self._one(
            """SELECT number FROM tickets WHERE reporter = :person AND room = :room AND opened_at >= :since
            ORDER BY opened_at DESC, number DESC LIMIT 1""",
            person=person,
            room=room,
            since=since,
        )
        return row[0] if row else None

    def ticket_from(self, channel: str, message_id: str) -> Ticket | None:
        """The ticket that a message of the channel opened."""
        row = self._one(
            f"""SELECT {_TICKET} FROM tickets
            WHERE message = (SELECT id FROM messages WHERE channel = :channel AND message_id = :message_id)""",
            channel=channel,
            message_id=message_id,
        )
        return _ticket(row) if row else None

    def loose_photos(self, person: int, room: int, since: int) -> tuple[int, ...]:
        rows = self._all(
            """SELECT id FROM photos WHERE person = :person AND room = :room AND at >= :since AND ticket IS NULL
            ORDER BY id""",
            person=person,
            room=room,
            since=since,
        )
        return tuple(row[0] for row in rows)

    def photos_of(self, number: int) -> tuple[int, ...]:
        return tuple(row[0] for row in self._all("SELECT id FROM photos WHERE ticket = :number", number=number))

    def photo_path(self, photo: int) -> str | None:
        row = self._one("SELECT path FROM photos WHERE id = :photo", photo=photo)
        return row[0] if row else None

    def said_by_bot(self, channel: str, message_id: str) -> SaidByBot | None:
        row = self._one(
            "SELECT ticket FROM outbox WHERE sent_channel = :channel AND sent_id = :id AND sent_id <> ''",
            channel=channel,
            id=message_id,
        )
        return SaidByBot(row[0]) if row else None

    def message(self, message: int) -> Message | None:
        row = self._one(
            f"""SELECT {MESSAGE_COLUMNS} FROM messages m LEFT JOIN photos p ON p.message = m.id
            WHERE m.id = :id""",
            id=message,
        )
        return message_of(row) if row else None

    def new_messages(self) -> list[Message]:
        """What was accepted and not handled yet, oldest first: the work of a start after a crash."""
        rows = self._all(
            f"""SELECT {MESSAGE_COLUMNS} FROM messages m LEFT JOIN photos p ON p.message = m.id
            WHERE m.state = 'new' ORDER BY m.id"""
        )
        return [message_of(row) for row in rows]

    def ticket(self, number: int) -> Ticket | None:
        row = self._one(f"SELECT {_TICKET} FROM tickets WHERE number = :number", number=number)
        return _ticket(row) if row else None

    def open_tickets_of(self, handler: str, limit: int = 100) -> list[Ticket]:
        """Open tickets of one handler, by due time."""
        rows = self._all(
            f"""SELECT {_TICKET} FROM tickets WHERE handler = :handler AND state IN ('待接单', '处置中')
            ORDER BY handle_due, number LIMIT :limit""",
            handler=handler,
            limit=limit,
        )
        return [_ticket(row) for row in rows]

    def unclosed_of(self, reporter: int, room: int | None) -> list[Ticket]:
        """What somebody reported (in one room, or anywhere) and what is not ended, newest first."""
        rows = self._all(
            f"""SELECT {_TICKET} FROM tickets WHERE reporter = :reporter AND state IN ('待接单', '处置中')
            AND (CAST(:room AS INTEGER) IS NULL OR room = :room) ORDER BY opened_at DESC, number DESC LIMIT 100""",
            reporter=reporter,
            room=room,
        )
        return [_ticket(row) for row in rows]

    def unrated_of(self, reporter: int, since: int) -> list[Ticket]:
        """Ended tickets of a reporter without a rating, newest first."""
        rows = self._all(
            f"""SELECT {_TICKET} FROM tickets WHERE reporter = :reporter AND state = '已办结'
            AND rating IS NULL AND ended_at >= :since ORDER BY ended_at DESC, number DESC""",
            reporter=reporter,
            since=since,
        )
        return [_ticket(row) for row in rows]

    def steps(self, number: int) -> list[Step]:
        from_rows = self._all("SELECT at, who, what, text FROM steps WHERE ticket = :n ORDER BY id", n=number)
        return [step_of(row) for row in from_rows]

    def answered_lately(self, room: int, entry: str, since: int) -> bool:
        row = self._one(
            "SELECT 1 FROM answers WHERE room = :room AND entry = :entry AND at >= :since LIMIT 1",
            room=room,
            entry=entry,
            since=since,
        )
        return row is not None

    def person_of(self, official: str) -> PersonRow | None:
        """The row of a person in a role, and whether a contact is bound to it."""
        row = self._one(
            """SELECT id, name, EXISTS (SELECT 1 FROM contacts c WHERE c.person = p.id)
            FROM people p WHERE official = :official""",
            official=official,
        )
        return PersonRow(row[0], row[1], bool(row[2])) if row else None

    def rooms(self, purpose: Purpose | None = None) -> list[Room]:
        """All groups (private chats are none), or those of one purpose."""
        rows = self._all(
            f"""SELECT {_ROOM} FROM rooms r WHERE r.purpose <> 'private'
            AND (CAST(:purpose AS TEXT) IS NULL OR r.purpose = :purpose) ORDER BY r.id""",
            purpose=purpose.value if purpose else None,
        )
        return [_room(row) for row in rows]

    def home_grid(self, person: int) -> str | None:
        """The grid of the residents' room in which this person was last new, else of the one where they last spoke."""
        row = self._one(
            """SELECT r.grid FROM members m JOIN rooms r ON r.id = m.room
            WHERE m.person = :person AND r.purpose = 'residents' AND r.grid IS NOT NULL
            ORDER BY m.since DESC, r.id DESC LIMIT 1""",
            person=person,
        ) or self._one(
            """SELECT r.grid FROM messages m JOIN rooms r ON r.id = m.room
            WHERE m.person = :person AND r.purpose = 'residents' AND r.grid IS NOT NULL
            ORDER BY m.taken_at DESC LIMIT 1""",
            person=person,
        )
        return row[0] if row else None

    def room(self, room: int) -> Room | None:
        row = self._one(f"SELECT {_ROOM} FROM rooms r WHERE r.id = :room", room=room)
        return _room(row) if row else None

    def live_code(self, code: str, now: int) -> str | None:
        """The official for whom an unused code that still holds was made."""
        row = self._one(
            "SELECT official FROM codes WHERE code = :code AND used_at IS NULL AND expires_at > :now",
            code=code,
            now=now,
        )
        return row[0] if row else None

    def bound_contacts(self) -> dict[str, list[str]]:
        """Official → the names under which they are bound, for the operator's list."""
        found: dict[str, list[str]] = {}
        for official, channel, name in self._all(
            """SELECT p.official, c.channel, c.name FROM people p JOIN contacts c ON c.person = p.id
            WHERE p.official IS NOT NULL ORDER BY c.channel, c.name"""
        ):
            found.setdefault(official, []).append(f"{name}（{channel}）")
        return found

    def count_aside(self, room: int) -> int:
        """Mentions that wait for the room to be bound."""
        row = self._one("SELECT COUNT(*) FROM messages WHERE room = :room AND state = 'aside'", room=room)
        return int(row[0])

    def official_of_contact(self, channel: str, contact: str) -> str | None:
        """Whose role a contact is bound to."""
        row = self._one(
            """SELECT p.official FROM contacts c JOIN people p ON p.id = c.person
            WHERE c.channel = :channel AND c.contact = :contact""",
            channel=channel,
            contact=contact,
        )
        return row[0] if row else None

    def told_since(self, what: str, since: int) -> bool:
        """Whether the admins have heard of it lately."""
        return self._one("SELECT 1 FROM told WHERE what = :what AND at >= :since", what=what, since=since) is not None

    def letter(self, outbox: int) -> LetterRow | None:
        """Whom a letter was for, and the room of the message that led to it."""
        row = self._one(
            """SELECT o.person, p.name, p.official, o.room, m.room, o.state, o.text <> ''
            FROM outbox o LEFT JOIN people p ON p.id = o.person
            LEFT JOIN messages m ON m.id = o.cause WHERE o.id = :id""",
            id=outbox,
        )
        if row is None:
            return None
        person, name, official, room, cause_room, state, words = row
        return LetterRow(person, name, official, room, cause_room, state, bool(words))

    def notice_seen(self, notice: str) -> int | None:
        row = self._one("SELECT at FROM notice_seen WHERE notice = :notice", notice=notice)
        return row[0] if row else None

    def notice_run(self, notice: str, due_at: int) -> bool:
        row = self._one(
            "SELECT 1 FROM notice_runs WHERE notice = :notice AND due_at = :due_at", notice=notice, due_at=due_at
        )
        return row is not None

    def last_notice_run(self, notice: str) -> int | None:
        row = self._one("SELECT MAX(due_at) FROM notice_runs WHERE notice = :notice", notice=notice)
        return row[0] if row else None

    def revision(self, name: str = "all") -> int:
        row = self._one("SELECT value FROM revisions WHERE name = :name", name=name)
        return row[0] if row else 0

    def counts(self) -> dict[str, int]:
        """What waits and what could not be sent, for /healthz."""
        row = self._one(
            """SELECT (SELECT COUNT(*) FROM messages WHERE state = 'new'),
            (SELECT COUNT(*) FROM outbox WHERE state = 'queued')
                + (SELECT COUNT(*) FROM outbox WHERE state = 'sending'),
            (SELECT COUNT(*) FROM outbox WHERE state IN ('unknown', 'failed'))"""
        )
        return {"inbox": row[0], "outbox": row[1], "unsent": row[2]}


def _room(row: Any) -> Room:
    return Room(row[0], row[1], Purpose(row[2]), row[3], row[4], row[5], Mode(row[6]))


def _ticket(row: Any) -> Ticket:
    return Ticket(
        number=row[0],
        text=row[1],
        kind=row[2],
        speech=Speech(row[3]),
        state=State(row[4]),
        grid=row[5],
        room=row[6],
        reporter=row[7],
        reporter_name=row[8],
        handler=row[9],
        opened_at=row[10],
        accept_due=row[11],
        handle_due=row[12],
        ended_at=row[13],
        rating=Rating(row[14]) if row[14] else None,
        redone=row[15],
        urgent=bool(row[16]),
        late=bool(row[17]),
    )


def step_of(row: Any) -> Step:
    return Step(row[0], row[1], What(row[2]), row[3])
