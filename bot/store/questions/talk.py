"""Questions about what was said."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from sqlite3 import Cursor
from typing import Any, NamedTuple

from bot.domain.changes.talk import Awaits
from bot.domain.message import Message
from bot.domain.outcome import Urgency
from bot.domain.places.place import Room
from bot.domain.situation import Expectation
from bot.store.questions.base import Questions
from bot.store.questions.ticket import OPEN
from bot.store.rows.message import MESSAGE_COLUMNS, message_of
from bot.store.rows.room import ROOM, room_of


@dataclass(frozen=True, slots=True)
class Scene:
    """The rows around one message. `official` is a key of grid.yaml.

    `spoke`, `reported` and `sent_photos` tell whether `recent`, `draft` and `loose_photos` would find anything,
    `told` whether something was told lately that is not to be told again.
    """

    room: Room
    person_name: str
    official: str | None
    expectation: Expectation | None
    spoke: bool
    reported: bool
    sent_photos: bool
    told: bool


@dataclass(frozen=True, slots=True)
class Answered:
    """`asked` is the whole message, with its mention; `at` UTC ms."""

    entry: str
    asked: str
    at: int


@dataclass(frozen=True, slots=True)
class Lately:
    """Something that has happened between the bot and somebody in a room: 答了 (an entry), 报了, 告急 or 办结了 (a ticket)."""

    what: str
    at: int
    entry: str
    number: int | None


class Pinged(NamedTuple):
    """A ticket that was sent to somebody, and when."""

    number: int
    at: int


@dataclass(frozen=True, slots=True)
class SaidByBot:
    """A message of ours that somebody quotes."""

    ticket: int | None


class Earlier(NamedTuple):
    """A message before the one that is looked at."""

    taken_at: int
    text: str


_SCENE = f"""SELECT {ROOM}, p.name, p.official, e.id, e.awaits, e.options, e.expires_at,
        EXISTS (SELECT 1 FROM messages m WHERE m.person = :person AND m.taken_at >= :spoke_since
            AND m.room = :room AND m.id < :id),
        EXISTS (SELECT 1 FROM tickets t WHERE t.reporter = :person AND t.room = :room AND t.opened_at >= :joins_since),
        EXISTS (SELECT 1 FROM photos f WHERE f.person = :person AND f.room = :room
            AND f.at >= :joins_since AND f.ticket IS NULL AND f.note IS NULL),
        EXISTS (SELECT 1 FROM told w WHERE w.what = :told AND w.at >= :told_since)
    FROM rooms r JOIN people p ON p.id = :person
    LEFT JOIN expectations e ON e.person = p.id AND e.room = r.id AND e.expires_at > :now
    WHERE r.id = :room"""


_LATELY = f"""SELECT '答了', at, entry, NULL FROM answers
        WHERE person = :person AND room = :room AND at >= :answered_since
    UNION ALL SELECT CASE urgent WHEN 0 THEN '报了' ELSE '告急' END, opened_at, '', number FROM tickets
        WHERE reporter = :person AND room = :room AND {OPEN}
        AND opened_at >= CASE urgent WHEN 0 THEN :reported_since ELSE :alarmed_since END
    UNION ALL SELECT '办结了', ended_at, '', number FROM tickets
        WHERE reporter = :person AND (CAST(:ended_in AS INTEGER) IS NULL OR room = :ended_in)
        AND state = '已办结' AND ended_at >= :ended_since
    ORDER BY 2 DESC, 1, 4 DESC LIMIT 4"""


_LAST_TO = """SELECT id, ticket, urgency, text, queued_at FROM outbox WHERE {whom} = :to AND state <> 'failed'
    ORDER BY id DESC LIMIT :most"""
_LAST_LOOKED_AT = 20
_PINGS = (Urgency.PING.value, Urgency.EMERGENCY.value)


class TalkQuestions(Questions):
    """What was said, and what is open between the bot and somebody."""

    def scene(
        self,
        message: Message,
        now: int,
        joins_since: int = 0,
        spoke_since: int = 0,
        told: str = "",
        told_since: int = 0,
    ) -> Scene | None:
        """The room, the person and what is open between them, in one statement: it runs for every message.

        None where the room has become another row since the message was taken.
        """
        asked = {
            "id": message.id,
            "room": message.room,
            "person": message.person,
            "now": now,
            "joins_since": joins_since,
            "spoke_since": spoke_since,
            "told": told,
            "told_since": told_since,
        }
        row = self._fetch(Cursor.fetchone, _SCENE, asked)
        if row is None:
            return None
        *room, name, official, open_id, awaits, options, expires_at, spoke, reported, sent_photos, told_lately = row
        waiting = None
        if open_id is not None:
            waiting = Expectation(open_id, Awaits(awaits), tuple(json.loads(options)), expires_at)
        return Scene(
            room_of(room), name, official, waiting, bool(spoke), bool(reported), bool(sent_photos), bool(told_lately)
        )

    def awaited_anywhere(self, person: int, awaits: Awaits, now: int) -> Expectation | None:
        """The newest of that kind that is open with somebody, in whatever room."""
        row = self._one(
            """SELECT id, options, expires_at FROM expectations
            WHERE person = :person AND awaits = :awaits AND expires_at > :now ORDER BY id DESC LIMIT 1""",
            person=person,
            awaits=awaits.value,
            now=now,
        )
        return Expectation(row[0], awaits, tuple(json.loads(row[1])), row[2]) if row else None

    def recent(self, message: Message, since: int, most: int = 20) -> list[Earlier]:
        """What the same person said in the same room before this message, not earlier than `since`, newest first."""
        rows = self._all(
            """SELECT taken_at, text FROM messages
            WHERE person = :person AND taken_at >= :since AND room = :room AND id < :id
            ORDER BY taken_at DESC LIMIT :most""",
            person=message.person,
            room=message.room,
            since=since,
            id=message.id,
            most=most,
        )
        return [Earlier(*row) for row in rows]

    def said_elsewhere(self, person: int, before: int, since: int) -> list[tuple[int, str]]:
        """In which room somebody said what after `since` and before that message, newest first."""
        return self._all(
            """SELECT room, text FROM messages WHERE person = :person AND taken_at > :since AND id < :before
            ORDER BY id DESC LIMIT 20""",
            person=person,
            before=before,
            since=since,
        )

    def said_here(self, room: int, before: int, since: int) -> list[tuple[int, str]]:
        """Who said what in a room after `since` and before that message, newest first, among the newest thousand."""
        rows = self._all(
            """SELECT person, text FROM messages WHERE id < :before AND id >= :before - 1000
            AND room = :room AND taken_at > :since ORDER BY id DESC LIMIT 20""",
            room=room,
            before=before,
            since=since,
        )
        return [(row[0], row[1]) for row in rows]

    def others_spoke(self, person: int, room: int, before: int, since: int) -> bool:
        """Whether anybody else said something in a room after `since` and before that message (the newest thousand)."""
        found = self._one(
            """SELECT 1 FROM messages WHERE id < :before AND id >= :before - 1000
            AND room = :room AND taken_at > :since AND person <> :person ORDER BY id DESC LIMIT 1""",
            person=person,
            room=room,
            before=before,
            since=since,
        )
        return found is not None

    def last_answer(self, person: int, room: int, since: int) -> Answered | None:
        """The newest answer that this person got here since then, and what they had asked."""
        row = self._one(
            """SELECT a.entry, m.text, a.at FROM answers a LEFT JOIN messages m ON m.id = a.message
            WHERE a.person = :person AND a.room = :room AND a.at >= :since ORDER BY a.at DESC, a.id DESC LIMIT 1""",
            person=person,
            room=room,
            since=since,
        )
        return Answered(row[0], row[1] or "", row[2]) if row else None

    def last_answer_in(self, room: int, since: int) -> Answered | None:
        """The newest answer that anybody got here since then."""
        row = self._one(
            """SELECT a.entry, m.text, a.at FROM answers a LEFT JOIN messages m ON m.id = a.message
            WHERE a.room = :room AND a.at >= :since ORDER BY a.at DESC, a.id DESC LIMIT 1""",
            room=room,
            since=since,
        )
        return Answered(row[0], row[1] or "", row[2]) if row else None

    def lately(self, person: int, room: int, since: Mapping[str, int], ended_in: int | None) -> list[Lately]:
        """What this person was answered, has reported or called out (and is open), and was told the end of (in one room,
        or anywhere), newest first. `since`: for answered, reported, alarmed and ended (UTC ms)."""
        rows = self._all(
            _LATELY,
            person=person,
            room=room,
            ended_in=ended_in,
            **{f"{what}_since": at for what, at in since.items()},
        )
        return [Lately(*row) for row in rows]

    def last_told(self, person: int, room: int) -> tuple[int | None, str] | None:
        """Of the newest that this person was told in private: the ticket it is about, and its urgency."""
        newest = self._last_to(person, room, 1)
        return (newest[0][1], newest[0][2]) if newest else None

    def last_words_to(self, person: int, room: int, since: int) -> str:
        """The newest that this person was told in private, if that was not before `since`; else ""."""
        newest = self._last_to(person, room, 1)
        return newest[0][3] if newest and newest[0][4] >= since else ""

    def last_to_them(self, person: int, since: int) -> tuple[str, int]:
        """The newest that this person alone was told, and when (UTC ms); "" and 0 where it was before `since`."""
        newest = self._all(_LAST_TO.format(whom="person"), to=person, most=1)
        return (newest[0][3], newest[0][4]) if newest and newest[0][4] >= since else ("", 0)

    def pinged(self, person: int, room: int, since: int) -> list[Pinged]:
        """The tickets that were sent to this person, or into this room to anybody, newest first; of the last letters."""
        rows = self._last_to(person, room, _LAST_LOOKED_AT)
        return [
            Pinged(ticket, at)
            for _, ticket, urgency, _, at in rows
            if ticket is not None and urgency in _PINGS and at >= since
        ]

    def _last_to(self, person: int, room: int, most: int) -> list[tuple[Any, ...]]:
        rows = [
            row
            for whom, to in (("person", person), ("room", room))
            for row in self._all(_LAST_TO.format(whom=whom), to=to, most=most)
        ]
        return sorted(rows, key=lambda row: -row[0])

    def answered_lately(self, room: int, entry: str, since: int) -> bool:
        row = self._one(
            "SELECT 1 FROM answers WHERE room = :room AND entry = :entry AND at >= :since LIMIT 1",
            room=room,
            entry=entry,
            since=since,
        )
        return row is not None

    def loose_photos(self, person: int, room: int, since: int) -> tuple[int, ...]:
        rows = self._all(
            """SELECT id FROM photos WHERE person = :person AND room = :room AND at >= :since AND ticket IS NULL
            AND note IS NULL AND (notice IS NULL OR EXISTS (
                SELECT 1 FROM notices_made d WHERE d.number = photos.notice AND d.state = 'draft'))
            ORDER BY id""",
            person=person,
            room=room,
            since=since,
        )
        return tuple(row[0] for row in rows)

    def photos_of(self, number: int) -> tuple[int, ...]:
        return tuple(row[0] for row in self._all("SELECT id FROM photos WHERE ticket = :number", number=number))

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
            WHERE m.id IN (SELECT id FROM messages WHERE state = 'new') ORDER BY m.id"""
        )
        return [message_of(row) for row in rows]

    def count_aside(self, room: int) -> int:
        """Mentions that wait for the room to be bound."""
        row = self._one("SELECT COUNT(*) FROM messages WHERE room = :room AND state = 'aside'", room=room)
        return int(row[0])
