"""rebind: after a new log-in, join what looks the same under new ids; shows first, changes with --apply."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from sqlite3 import Connection
from typing import Any

from bot.cli.operate import on_store
from bot.files import load_files
from bot.store import rebinding
from bot.texts import operators as texts


def add_to(commands: Any) -> None:
    parser = commands.add_parser("rebind", help=texts.CLI_REBIND)
    parser.add_argument("--apply", action="store_true", help=texts.CLI_REBIND_APPLY)
    parser.set_defaults(work=work)


def work(options: argparse.Namespace, environment: Mapping[str, str]) -> int:
    files = load_files(options.config, environment, encode=False)

    def look(conn: Connection) -> tuple[list[rebinding.SameRoom], list[rebinding.SamePerson]]:
        return rebinding.same_rooms(conn), rebinding.same_people(conn)

    rooms, people = on_store(files, lambda store: store.query(look))
    for line in (*(texts.same_room(room.topic) for room in rooms), *(texts.same_person(p.name) for p in people)):
        print(line)
    if not rooms and not people:
        print(texts.nothing_to_rebind())
    elif not options.apply:
        print(texts.rebind_how())
    else:
        on_store(files, lambda store: store.write(lambda conn: _join(conn, rooms, people)))
        print(texts.rebound(len(rooms), len(people)))
    return 0


def _join(conn: Connection, rooms: list[rebinding.SameRoom], people: list[rebinding.SamePerson]) -> None:
    for room in rooms:
        rebinding.join_rooms(conn, room)
    for person in people:
        rebinding.join_people(conn, person)
