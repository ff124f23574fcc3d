"""rebind: join what looks the same under new ids or another account; shows first, changes with --apply."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from typing import Any

from bot.cli.operate import files_beside, on_store
from bot.clock import system_clock
from bot.domain.changes.people import JoinSame
from bot.domain.faults import Conflict, NotFound
from bot.domain.outcome import Outcome
from bot.domain.places.renumbered import Alike
from bot.store.store import Store
from bot.texts import operators_doctor as texts
from bot.wechaty_accounts import wechaty_settings


def add_to(commands: Any) -> None:
    parser = commands.add_parser("rebind", help=texts.CLI_REBIND)
    parser.add_argument("--apply", nargs="*", type=int, metavar="N", help=texts.CLI_REBIND_APPLY)
    parser.set_defaults(work=work)


def work(options: argparse.Namespace, environment: Mapping[str, str]) -> int:
    files = files_beside(options, environment)
    served = frozenset(one.channel for one in wechaty_settings(files))

    async def look(store: Store) -> Alike:
        store.serve(served)
        return await store.read(lambda reader: reader.look_the_same())

    async def join(store: Store) -> None:
        try:
            await store.commit(None, Outcome((JoinSame(wanted, served),)), system_clock())
        except Conflict as error:
            raise NotFound(texts.rebind_changed()) from error

    alike = on_store(files, look)
    _show(alike)
    if alike and options.apply is None:
        print(texts.rebind_how())
    elif alike:
        known = range(1, len(alike) + 1)
        if wrong := [number for number in options.apply if number not in known]:
            raise NotFound(texts.not_listed(wrong, len(alike)))
        wanted = alike.numbered(options.apply or known)
        on_store(files, join)
        print(texts.rebound(len(wanted.rooms), len(wanted.people)))
    return 0


def _show(alike: Alike) -> None:
    lines = (
        *(texts.same_room(room.topic, room.before, room.channel) for room in alike.rooms),
        *(texts.same_person(person.name, person.before, person.channel) for person in alike.people),
    )
    for number, line in enumerate(lines, 1):
        print(f"{number}. {line}")
    if not lines:
        print(texts.nothing_to_rebind())
