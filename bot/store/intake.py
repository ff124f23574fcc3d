"""Turns incoming messages into rows: the first thing that happens to anything anybody says."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from sqlite3 import Connection
from typing import Any, NamedTuple, TypeVar

from bot.domain.message import Incoming, Message
from bot.domain.next.meant import ALARMED_MS, ANSWERED_MS, REPORTED_MS
from bot.domain.notices.poll import JUST_OPENED_MS, LONGEST_ALONE
from bot.domain.places.place import Purpose
from bot.domain.tickets.ticket import ANSWER_WINDOW_MS
from bot.store.attachments import SavedPhoto
from bot.store.heard_twice import HeardTwice
from bot.store.rows.contacts import add_person, ensure_room, private_room, same_network, serving_channel

_INSERT = """INSERT INTO messages
    (channel, message_id, room, person, sender, sender_name, kind, text, mentions, quote, bot_alias, recalls, own,
     sent_at, taken_at, state, attempts, kept)
    VALUES (:channel, :message_id, :room, :person, :sender, :sender_name, :kind, :text, :mentions, :quote, :bot_alias,
     :recalls, :own, :sent_at, :taken_at,
     CASE WHEN CAST(:open_since AS INTEGER) IS NULL
        OR EXISTS (SELECT 1 FROM messages m WHERE m.room = :room AND m.person = :person AND m.state = 'new')
        OR EXISTS (SELECT 1 FROM expectations e WHERE e.person = :person AND e.room = :room
            AND e.expires_at > :taken_at)
        OR EXISTS (SELECT 1 FROM tickets t WHERE t.reporter = :person AND t.room = :room
            AND (t.opened_at >= CASE t.urgent WHEN 0 THEN :reported_since ELSE :alarmed_since END
                OR (t.state IN ('已办结', '已撤回') AND t.ended_at >= :ended_since)
                OR (t.state IN ('待接单', '处置中') AND t.redone + t.appealed > 0)))
        OR EXISTS (SELECT 1 FROM tickets t WHERE t.room = :room AND t.opened_at >= CAST(:near_since AS INTEGER)
            AND t.state IN ('待接单', '处置中'))
        OR EXISTS (SELECT 1 FROM suspects s WHERE s.room = :room AND s.at >= CAST(:near_since AS INTEGER)
            AND s.person <> :person)
        OR EXISTS (SELECT 1 FROM tickets t WHERE t.urgent = 1 AND t.opened_at >= CAST(:running_since AS INTEGER)
            AND t.room = :room AND t.state IN ('待接单', '处置中'))
        OR EXISTS (SELECT 1 FROM tickets t JOIN people p ON p.id = :person WHERE p.official IS NOT NULL AND t.urgent = 1
            AND t.opened_at >= :alarmed_since AND t.room = :room AND t.state IN ('待接单', '处置中'))
        OR EXISTS (SELECT 1 FROM answers a WHERE a.person = :person AND a.room = :room AND a.at >= :answered_since)
        OR EXISTS (SELECT 1 FROM rooms r WHERE r.id = :room AND r.purpose = 'staff')
        OR EXISTS (SELECT 1 FROM followers f JOIN tickets t ON t.number = f.ticket WHERE f.person = :person
            AND f.room = :room AND t.state IN ('待接单', '处置中') AND t.redone + t.appealed > 0)
        OR EXISTS (SELECT 1 FROM photos p WHERE p.person = :person AND p.room = :room AND p.at >= :open_since
            AND p.ticket IS NULL AND p.note IS NULL)
        OR (LENGTH(:text) <= :longest_alone AND EXISTS (SELECT 1 FROM polls p WHERE p.room IN (:room, 0)
            AND p.ended_at IS NULL AND p.opened_at >= :polled_since))
     THEN 'new' ELSE 'handled' END, 0, 0)
    ON CONFLICT (channel, message_id) DO NOTHING RETURNING id, state"""
_CACHE = 100_000


class Plain(NamedTuple):
    """Nothing follows from a message by itself, only where something has happened since then."""

    open_since: int
    """A loose photo of its sender."""
    near_since: int | None
    """A report of anybody in the room, or what was told there and put to nobody; None: it would not be of it."""
    running_since: int | None = None
    """A danger that anybody has called out in the room; None: it would not be of it."""


T = TypeVar("T")


class Intake:
    """Lives on the writer thread; remembers which rows the channel's ids stand for.

    A room that several of our accounts (`channels`) are in is served by one of them: what the others hear there
    counts as heard by that one, so that it is one message, in one room, from one person.
    """

    def __init__(self) -> None:
        self.channels: tuple[str, ...] = ()
        self._serving: dict[tuple[str, str], str] = {}
        self._rooms: dict[tuple[str, str], tuple[int, str]] = {}
        self._people: dict[tuple[str, str], tuple[int, str]] = {}
        self._twice = HeardTwice()

    def begin(self) -> None:
        """A batch begins: whatever was taken before it is kept."""
        self._twice.begin()

    def undone(self) -> None:
        """The whole batch was rolled back."""
        self._twice.undo()
        self.forget()

    def forget(self) -> None:
        """Drop what is remembered of rooms and people: a rollback or a new binding may have made it untrue."""
        self._rooms.clear()
        self._people.clear()
        self._serving.clear()

    def take(
        self,
        conn: Connection,
        incoming: Incoming,
        photo: SavedPhoto | None,
        now: int,
        plain: Plain | None = None,
    ) -> Message | None:
        """Insert one message; None where it was there already.

        Plain talk is handled with that, unless its sender has something open in the room: another message, something
        asked of them, a loose photo, a report or an answer of the last minutes, a report that has just ended or was
        just taken back, or one (theirs, or followed) that is to be done once more; or a poll has just been opened there,
        of which it may name an option, or something reported or called out that it may be of.
        """
        try:
            return self._insert(conn, incoming, photo, now, plain)
        except UnicodeEncodeError:  # half of an emoji, as broken clients send it: no reason to lose the rest
            return self._insert(conn, _storable(incoming), photo, now, plain)

    def _insert(
        self, conn: Connection, incoming: Incoming, photo: SavedPhoto | None, now: int, plain: Plain | None
    ) -> Message | None:
        heard = None
        if len(self.channels) > 1 and incoming.room_id is not None:
            heard = incoming = self._twice.resolve(incoming)
            if self._twice.knows(heard, photo, now) or self._is_kept(conn, heard):
                return None
            incoming = replace(heard, channel=self._serving_channel(conn, heard.channel, str(heard.room_id)))
        person = self._person(conn, incoming, now)
        room = self._room(conn, incoming)
        values = {
            "channel": incoming.channel,
            "message_id": incoming.message_id,
            "room": room,
            "person": person,
            "sender": incoming.sender_id,
            "sender_name": incoming.sender_name,
            "kind": incoming.kind.value,
            "text": incoming.text,
            "mentions": json.dumps(incoming.mention_ids) if incoming.mention_ids else "[]",
            "quote": json.dumps(asdict(incoming.quote), ensure_ascii=False) if incoming.quote else None,
            "bot_alias": incoming.bot_alias,
            "recalls": incoming.recalls,
            "own": int(incoming.own),
            "sent_at": incoming.sent_at,
            "taken_at": now,
            "open_since": plain.open_since if plain else None,
            "near_since": plain.near_since if plain else None,
            "running_since": plain.running_since if plain else None,
            "ended_since": now - ANSWER_WINDOW_MS,
            "reported_since": now - REPORTED_MS,
            "alarmed_since": now - ALARMED_MS,
            "answered_since": now - ANSWERED_MS,
            "polled_since": now - JUST_OPENED_MS,
            "longest_alone": LONGEST_ALONE,
        }
        row = conn.execute(_INSERT, values).fetchone()
        if row is None:
            return None
        photo_id = self._photo(conn, row[0], values, photo) if photo else None
        if heard is not None:
            self._twice.keep(heard, photo, now)
        return Message(
            id=row[0],
            channel=incoming.channel,
            message_id=incoming.message_id,
            room=room,
            person=person,
            sender_id=incoming.sender_id,
            sender_name=incoming.sender_name,
            kind=incoming.kind,
            text=incoming.text,
            sent_at=incoming.sent_at,
            taken_at=now,
            mention_ids=incoming.mention_ids,
            quote=incoming.quote,
            bot_alias=incoming.bot_alias,
            photo=photo_id,
            own=incoming.own,
            recalls=incoming.recalls,
            handled=row[1] == "handled",
        )

    def _is_kept(self, conn: Connection, incoming: Incoming) -> bool:
        """Under the same id, as heard by any of our accounts: which of them serves the room may have changed since."""
        return any(
            same_network(one, incoming.channel)
            and conn.execute(
                """SELECT 1 FROM messages m JOIN rooms r ON r.id = m.room
                WHERE m.channel = :channel AND m.message_id = :id AND r.channel_room = :room""",
                {"channel": one, "id": incoming.message_id, "room": incoming.room_id},
            ).fetchone()
            for one in self.channels
        )

    def _serving_channel(self, conn: Connection, channel: str, channel_room: str) -> str:
        """The account that serves the room: the one whose row is bound, else the first that was heard of."""
        known = self._serving.get((channel, channel_room))
        if known is None:
            near = [one for one in self.channels if same_network(one, channel)]
            known = serving_channel(conn, near, channel_room) or channel
            _remember(self._serving, (channel, channel_room), known)
        return known

    def note_room(self, conn: Connection, channel: str, channel_room: str, topic: str) -> int:
        """The row of a room that one of our accounts is in."""
        serving = self._serving_channel(conn, channel, channel_room)
        return ensure_room(conn, serving, channel_room, topic, Purpose.UNBOUND)

    def _photo(self, conn: Connection, message: int, values: dict[str, Any], photo: SavedPhoto) -> int:
        row = conn.execute(
            """INSERT INTO photos (message, person, room, at, path, media_type)
            VALUES (:message, :person, :room, :at, :path, :media_type) RETURNING id""",
            {
                "message": message,
                "person": values["person"],
                "room": values["room"],
                "at": values["taken_at"],
                "path": photo.path,
                "media_type": photo.media_type,
            },
        ).fetchone()
        return int(row[0])

    def _person(self, conn: Connection, incoming: Incoming, now: int) -> int:
        key = (incoming.channel, incoming.sender_id)
        name = incoming.sender_name
        known = self._people.get(key)
        if known and name in ("", known[1]):
            return known[0]
        person = _seen_again(conn, incoming, now)
        if person is None:
            person = add_person(conn, name)
            conn.execute(
                """INSERT INTO contacts (channel, contact, person, name, seen_at)
                VALUES (:channel, :contact, :person, :name, :now)""",
                {"channel": key[0], "contact": key[1], "person": person, "name": name, "now": now},
            )
        _remember(self._people, key, (person, name))
        return person

    def _room(self, conn: Connection, incoming: Incoming) -> int:
        private = incoming.room_id is None
        channel_room = private_room(incoming.sender_id) if private else str(incoming.room_id)
        key = (incoming.channel, channel_room)
        known = self._rooms.get(key)
        if known and (private or not incoming.room_topic or known[1] == incoming.room_topic):
            return known[0]
        purpose = Purpose.PRIVATE if private else Purpose.UNBOUND
        topic = incoming.sender_name if private else incoming.room_topic
        room = ensure_room(conn, incoming.channel, channel_room, topic, purpose)
        _remember(self._rooms, key, (room, topic))
        return room


def _remember(cache: dict[tuple[str, str], T], key: tuple[str, str], value: T) -> None:
    if len(cache) >= _CACHE:
        cache.clear()
    cache[key] = value


def _seen_again(conn: Connection, incoming: Incoming, now: int) -> int | None:
    """Note when somebody known was seen; a resident bears the name they give themselves, an official that of grid.yaml."""
    name = incoming.sender_name
    row = conn.execute(
        """UPDATE contacts SET seen_at = :now, name = CASE WHEN :name = '' THEN name ELSE :name END
        WHERE channel = :channel AND contact = :contact
        RETURNING person, (SELECT p.name FROM people p WHERE p.id = contacts.person AND p.official IS NULL)""",
        {"channel": incoming.channel, "contact": incoming.sender_id, "name": name, "now": now},
    ).fetchone()
    if row is None:
        return None
    if name and row[1] is not None and row[1] != name:
        conn.execute("UPDATE people SET name = :name WHERE id = :id", {"id": row[0], "name": name})
    return int(row[0])


def _storable(incoming: Incoming) -> Incoming:
    """With a ? in place of what is no character, and a nickname in one line."""
    quote = incoming.quote
    return replace(
        incoming,
        message_id=_characters(incoming.message_id),
        sender_name=" ".join(_characters(incoming.sender_name).split()),
        text=_characters(incoming.text),
        room_topic=_characters(incoming.room_topic),
        bot_alias=_characters(incoming.bot_alias),
        quote=replace(quote, text=_characters(quote.text), author=_characters(quote.author)) if quote else None,
    )


def _characters(text: str) -> str:
    return text.encode("utf-8", "replace").decode()
