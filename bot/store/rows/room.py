"""A row of the rooms as a value."""

from __future__ import annotations

from typing import Any

from bot.domain.places.place import Mode, Purpose, Room

ROOM = "r.id, r.topic, r.purpose, r.grid, r.channel, r.channel_room, r.mode"


def room_of(row: Any) -> Room:
    return Room(row[0], row[1], Purpose(row[2]), row[3], row[4], row[5], Mode(row[6]))
