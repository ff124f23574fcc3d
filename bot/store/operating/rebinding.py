"""Ids that changed after a new log-in or with a new account: what looks the same, and how it becomes the same again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from sqlite3 import Connection
from typing import Any

from bot.domain.changes.people import JoinSame
from bot.domain.faults import Conflict
from bot.domain.outcome import Change
from bot.domain.places.renumbered import Alike, SamePerson, SameRoom
from bot.domain.units import MINUTE_MS
from bot.store.keeping.erasing_talk import look_again
from bot.store.operating.belongings import give_person, give_room
from bot.store.questions.ticket import OPEN
from bot.store.revisions import bump
from bot.store.rows.contacts import private_room, room_row, same_network
from bot.store.rows.identity import take_up_aside

AWAY_MS = 10 * MINUTE_MS
"""An account that has heard nothing for so long, where another one has, is no longer there."""


def look_the_same(conn: Connection, served: Collection[str] = ()) -> Alike:
    """What an admin or operator should look at before joining it. `served` are the accounts there are: whatever
    belonged to another one of the network waits for a successor."""
    return Alike(tuple(same_rooms(conn, served)), tuple(same_people(conn, served)))


def _join_same(conn: Connection, change: JoinSame, now: int) -> None:
    """Only what still looks the same: since it was shown, somebody may have spoken, or another may have joined it."""
    if not set(change.same.keys) <= set(look_the_same(conn, change.served).keys):
        raise Conflict
    join(conn, change.same.rooms, change.same.people)


def join(conn: Connection, rooms: Iterable[SameRoom], people: Iterable[SamePerson]) -> None:
    for room in rooms:
        join_rooms(conn, room)
    for person in people:
        join_people(conn, person)


def same_rooms(conn: Connection, served: Collection[str] = ()) -> list[SameRoom]:
    """Only where the topic fits exactly one room on either side, and the old one has been silent since the new one
    began to speak: two rooms that both live are two rooms. Two accounts that are both there hear the same room, each
    under its own id, until one hears nothing any more."""
    rows = conn.execute(
        """SELECT b.topic, b.channel, u.channel, b.id, u.id
        FROM rooms b JOIN rooms u ON u.topic = b.topic AND (u.purpose = 'unbound'
            OR (u.id > b.id AND u.purpose = b.purpose AND COALESCE(u.grid, '') = COALESCE(b.grid, '')))
        WHERE b.purpose NOT IN ('unbound', 'private') AND b.topic <> '' ORDER BY b.id"""
    ).fetchall()
    pairs = [one for one in (SameRoom(*row) for row in rows) if same_network(one.before, one.channel)]
    heard = _heard(conn, {room for one in pairs for room in (one.old, one.new)})
    found = [
        one
        for one in pairs
        if _succeeds(one.before, one.channel, served, heard.get(one.old, _NEVER)[1], *heard.get(one.new, _NEVER))
    ]
    times = Counter(_place(one.channel, one.topic) for one in found)
    return [one for one in found if times[_place(one.channel, one.topic)] == 1]


_Span = tuple[int | None, int | None]
_NEVER: _Span = (None, None)


def _heard(conn: Connection, rooms: Collection[int]) -> dict[int, _Span]:
    """When each of these rooms was first and last heard: one walk through the messages, and only where rooms of one
    topic are there to be compared."""
    if not rooms:
        return {}
    values = {f"room{place}": room for place, room in enumerate(rooms)}
    named = ", ".join(f":{name}" for name in values)
    rows = conn.execute(
        f"SELECT room, MIN(taken_at), MAX(taken_at) FROM messages WHERE room IN ({named}) GROUP BY room", values
    )
    return {row[0]: (row[1], row[2]) for row in rows}


def same_people(conn: Connection, served: Collection[str] = ()) -> list[SamePerson]:
    """People in roles, and reporters of tickets that still wait for something, who have not spoken since under their
    old id, nor under another one that they are known by there. The newer contact has no role and has reported nothing;
    where two newer ones, or two people, bear the name, nobody knows which is meant."""
    rows = conn.execute(
        f"""WITH b AS MATERIALIZED (SELECT c.name, c.channel, c.contact, c.seen_at, c.person, p.official
            FROM people p JOIN contacts c ON c.person = p.id
            WHERE p.official IS NOT NULL OR p.id IN (
                SELECT reporter FROM tickets WHERE {OPEN}
                UNION SELECT reporter FROM tickets WHERE state = '已办结'))
        SELECT b.name, b.channel, u.channel, u.contact, b.person, u.person, b.official,
            (SELECT MAX(m.taken_at) FROM messages m
                WHERE m.person = b.person AND m.sender = b.contact AND m.channel = b.channel),
            u.seen_at, (SELECT MAX(m.taken_at) FROM messages m WHERE m.person = u.person)
        FROM b JOIN contacts u ON u.name = b.name
        WHERE u.name <> '' AND u.person <> b.person AND u.seen_at > b.seen_at
            AND NOT EXISTS (SELECT 1 FROM people q WHERE q.id = u.person AND q.official IS NOT NULL)
            AND NOT EXISTS (SELECT 1 FROM tickets t WHERE t.reporter = u.person)
            AND NOT EXISTS (SELECT 1 FROM contacts c WHERE c.person = b.person AND c.channel = u.channel
                AND c.contact <> b.contact AND c.seen_at > b.seen_at)
            AND NOT EXISTS (SELECT 1 FROM bindings l WHERE l.channel = u.channel AND l.contact = u.contact
                AND l.official = b.official AND l.what <> 'bound')
        ORDER BY b.person, b.seen_at DESC"""
    ).fetchall()
    found = [SamePerson(*row[:7]) for row in rows if _succeeds(row[1], row[2], served, *row[7:])]
    newest = {(one.old, one.channel, one.contact): one for one in reversed(found)}
    olds = _bearers((one.channel, one.name, one.old) for one in newest.values())
    news = _bearers((one.channel, one.name, one.contact) for one in newest.values())
    return [
        one
        for one in sorted(newest.values(), key=lambda one: one.old)
        if olds[_place(one.channel, one.name)] == news[_place(one.channel, one.name)] == 1
    ]


def _succeeds(
    before: str, channel: str, served: Collection[str], last: int | None, begun: int | None, latest: int | None
) -> bool:
    """Whether what was last heard through `before` may be what has been heard since `begun` through `channel`."""
    if before == channel or before not in served:
        return same_network(before, channel) and (last is None or begun is None or begun > last)
    return same_network(before, channel) and latest is not None and latest - (last or 0) >= AWAY_MS


def _place(channel: str, name: str) -> tuple[str, str]:
    return channel.partition(":")[0], name


def _bearers(borne: Iterable[tuple[str, str, object]]) -> Counter[tuple[str, str]]:
    """How many different ones bear each name."""
    return Counter(_place(channel, name) for channel, name, _ in set(borne))


def join_rooms(conn: Connection, same: SameRoom) -> None:
    """The old row, with its tickets and its binding, takes the new id and what has happened under it since.

    What another account of ours set aside there while the room was still served has been heard already.
    """
    look_again(conn, same.new)
    conn.execute(
        """UPDATE messages SET state = 'handled', kept = 0 WHERE room = :new AND state = 'aside'
        AND taken_at <= (SELECT MAX(taken_at) FROM messages WHERE room = :old)""",
        {"old": same.old, "new": same.new},
    )
    take_over(conn, same.old, same.new)
    take_up_aside(conn, same.old)
    bump(conn, "identities")


def take_over(conn: Connection, old: int, new: int) -> None:
    """The row of one room takes the id and all that belongs to the row of another, which is gone then."""
    channel, room = conn.execute("SELECT channel, channel_room FROM rooms WHERE id = :id", {"id": new}).fetchone()
    give_room(conn, old, new)
    conn.execute("DELETE FROM rooms WHERE id = :id", {"id": new})
    move_room(conn, old, channel, room)


def move_room(conn: Connection, room: int, channel: str, channel_room: str) -> None:
    """The room is reached under another id or through another account; what waits to be said there too."""
    values = {"room": room, "channel": channel, "channel_room": channel_room}
    conn.execute("UPDATE rooms SET channel = :channel, channel_room = :channel_room WHERE id = :room", values)
    conn.execute(
        "UPDATE outbox SET channel = :channel WHERE state IN ('queued', 'held') AND room = :room AND channel <> :channel",
        values,
    )


def join_people(conn: Connection, same: SamePerson) -> None:
    """The new contact becomes the old person, with role, tickets and all else, and their private talk goes on there."""
    row = conn.execute(
        """SELECT contact FROM contacts WHERE person = :old AND channel = :channel AND name = :name
        ORDER BY seen_at DESC LIMIT 1""",
        {"old": same.old, "channel": same.before, "name": same.name},
    ).fetchone()
    give_person(conn, same.old, same.new)
    if row:
        _move_private_talk(conn, same, row[0])
    conn.execute(
        """UPDATE outbox SET channel = :channel
        WHERE state IN ('queued', 'held') AND person = :old AND room IS NULL AND channel = :before""",
        {"old": same.old, "channel": same.channel, "before": same.before},
    )
    conn.execute(
        "UPDATE rooms SET topic = :name WHERE channel = :channel AND channel_room = :room",
        {"name": same.name, "channel": same.channel, "room": private_room(same.contact)},
    )
    bump(conn, "identities")


def _move_private_talk(conn: Connection, same: SamePerson, before: str) -> None:
    """What is to be said where they spoke in private before must reach the contact that works."""
    old = room_row(conn, same.before, private_room(before))
    new = room_row(conn, same.channel, private_room(same.contact))
    if old is not None and new is not None:
        take_over(conn, old, new)
    elif old is not None:
        move_room(conn, old, same.channel, private_room(same.contact))


APPLIERS: Mapping[type[Change], Callable[[Connection, Any, int], None]] = {JoinSame: _join_same}
