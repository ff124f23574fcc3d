"""rebind: after a new log-in, join what looks the same under new ids; shows first, changes with --apply."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
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
    rooms, people = on_store(files, lambda store: store.query(rebinding.look_the_same))
    for line in (*(texts.same_room(room.topic) for room in rooms), *(texts.same_person(p.name) for p in people)):
        print(line)
    if not rooms and not people:
        print(texts.nothing_to_rebind())
    elif not options.apply:
        print(texts.rebind_how())
    else:
        on_store(files, lambda store: store.write(lambda conn: rebinding.join(conn, rooms, people)))
        print(texts.rebound(len(rooms), len(people)))
    return 0
