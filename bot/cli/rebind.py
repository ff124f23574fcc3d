"""rebind: join what looks the same under new ids or another account; shows first, changes with --apply."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from typing import Any

from bot.accounts import wechaty_settings
from bot.cli.operate import on_store
from bot.files import Files, load_files
from bot.store import rebinding
from bot.store.rebinding import SamePerson, SameRoom
from bot.texts import operators as texts


def add_to(commands: Any) -> None:
    parser = commands.add_parser("rebind", help=texts.CLI_REBIND)
    parser.add_argument("--apply", nargs="*", type=int, metavar="N", help=texts.CLI_REBIND_APPLY)
    parser.set_defaults(work=work)


def work(options: argparse.Namespace, environment: Mapping[str, str]) -> int:
    files = load_files(options.config, environment, encode=False)
    served = {one.channel for one in wechaty_settings(files)}
    rooms, people = on_store(files, lambda store: store.query(lambda conn: rebinding.look_the_same(conn, served)))
    lines = (
        *(texts.same_room(room.topic, room.before, room.channel) for room in rooms),
        *(texts.same_person(person.name, person.before, person.channel) for person in people),
    )
    for number, line in enumerate(lines, 1):
        print(f"{number}. {line}")
    if not lines:
        print(texts.nothing_to_rebind())
    elif options.apply is None:
        print(texts.rebind_how())
    else:
        _apply(files, rooms, people, frozenset(options.apply or range(1, len(lines) + 1)))
    return 0


def _apply(files: Files, rooms: list[SameRoom], people: list[SamePerson], wanted: frozenset[int]) -> None:
    """`wanted` are places in the list of rooms followed by people."""
    rooms_wanted = [room for number, room in enumerate(rooms, 1) if number in wanted]
    people_wanted = [person for number, person in enumerate(people, 1 + len(rooms)) if number in wanted]
    on_store(files, lambda store: store.write(lambda conn: rebinding.join(conn, rooms_wanted, people_wanted)))
    print(texts.rebound(len(rooms_wanted), len(people_wanted)))
