"""Makes rows of the demo network's rooms and people: there the file says who everybody is."""

from __future__ import annotations

from sqlite3 import Connection

from bot.domain.sandbox_net import SandboxNet
from bot.store.operating import operators


def settle(conn: Connection, net: SandboxNet, channel: str) -> None:
    """Every person becomes a bound contact, every room is bound unless an operator bound it elsewhere."""
    people = {
        person.id: operators.bind_known_contact(conn, channel, person.id, person.name, person.official)
        for person in net.people
    }
    for room in net.rooms:
        row = operators.ensure_bound_room(conn, channel, room.id, room.topic, room.grid, room.purpose)
        for member in room.members:
            operators.add_member(conn, people[member], row, 0)
