"""Makes rows of the demo network's rooms and people: there the file says who everybody is."""

from __future__ import annotations

from sqlite3 import Connection

from bot.domain.sandbox_net import SandboxNet
from bot.store import operators


def settle(conn: Connection, net: SandboxNet, channel: str) -> None:
    """Every person becomes a bound contact, every room is bound unless an operator bound it elsewhere."""
    for person in net.people:
        operators.bind_known_contact(conn, channel, person.id, person.name, person.official)
    for room in net.rooms:
        operators.ensure_bound_room(conn, channel, room.id, room.topic, room.grid, room.purpose)
