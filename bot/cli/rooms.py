"""rooms: which groups there are and what they are bound to; rooms bind: bind one."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from typing import Any

from bot.cli.operate import files_beside, on_store
from bot.domain.faults import NotFound
from bot.domain.places.place import Purpose, Room
from bot.services.people.bind_room import purpose_name
from bot.store.reader import Reader
from bot.store.rows import identity as identity_rows
from bot.texts import operators as texts
from bot.texts import operators_doctor

PURPOSES = (Purpose.RESIDENTS, Purpose.STAFF, Purpose.ADMINS)


def add_to(commands: Any) -> None:
    parser = commands.add_parser("rooms", help=texts.CLI_ROOMS)
    parser.set_defaults(work=show)
    bind = parser.add_subparsers(metavar="bind").add_parser("bind", help=texts.CLI_ROOMS_BIND)
    bind.add_argument("room", metavar="ROOM", help=texts.CLI_ROOM)
    bind.add_argument("grid", metavar="GRID", help=texts.CLI_GRID)
    bind.add_argument(
        "--as", dest="purpose", choices=[p.value for p in PURPOSES], default=Purpose.RESIDENTS.value, help=texts.CLI_AS
    )
    bind.set_defaults(work=bind_one)


def show(options: argparse.Namespace, environment: Mapping[str, str]) -> int:
    files = files_beside(options, environment)
    places = files.desk.office.places
    rooms = on_store(files, lambda store: store.read(_with_waiting))
    for room, waiting in rooms:
        grid = places.grids.get(room.grid or "")
        name, purpose = grid.name if grid else None, purpose_name(room.purpose)
        print(texts.room(room.topic, room.channel_room, room.channel, purpose, name, waiting))
    if not rooms:
        print(texts.no_rooms())
    return 0


def _with_waiting(reader: Reader) -> list[tuple[Room, int]]:
    return [(room, reader.count_aside(room.id)) for room in reader.rooms()]


def bind_one(options: argparse.Namespace, environment: Mapping[str, str]) -> int:
    files = files_beside(options, environment)
    places, purpose = files.desk.office.places, Purpose(options.purpose)
    grid = places.find(options.grid)
    if grid is None:
        raise NotFound(texts.no_such_grid(options.grid))
    rooms = on_store(files, lambda store: store.read(lambda reader: reader.rooms()))
    room = _find(rooms, options.room)
    on_store(files, lambda store: store.write(lambda conn: identity_rows.bind_room(conn, room.id, grid, purpose)))
    print(texts.room_bound(room.topic, places.grids[grid].name, purpose_name(purpose)))
    others = (one for one in rooms if one.id != room.id and one.purpose is Purpose.ADMINS)
    if room.purpose is Purpose.ADMINS and purpose is not Purpose.ADMINS and not any(others):
        print(operators_doctor.last_admins_room(room.topic))
    return 0


def _find(rooms: list[Room], name: str) -> Room:
    """By topic or by the channel's id. Raises NotFound where none or several fit."""
    found = [room for room in rooms if name in (room.topic, room.channel_room)]
    if not found:
        raise NotFound(texts.no_such_room(name))
    if len(found) > 1:
        raise NotFound(texts.several_rooms(name, [room.channel_room for room in found]))
    return found[0]
