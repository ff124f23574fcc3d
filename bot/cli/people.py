"""people: who holds a role and who is bound; people code: a one-time code; people unbind: an account leaves a role."""

from __future__ import annotations

import argparse
import secrets
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.cli.operate import files_beside, on_store
from bot.clock import system_clock
from bot.domain.faults import NotFound
from bot.domain.places.place import ROLE_NAMES, Official
from bot.services.people.bind_person import CODE_LIVES_MS
from bot.store.operating import operators
from bot.store.rows import binding as binding_rows
from bot.texts import operators as texts


def add_to(commands: Any) -> None:
    parser = commands.add_parser("people", help=texts.CLI_PEOPLE)
    parser.set_defaults(work=show)
    below = parser.add_subparsers(metavar="code|unbind")
    code = below.add_parser("code", help=texts.CLI_PEOPLE_CODE)
    code.add_argument("name", metavar="NAME", help=texts.CLI_PERSON)
    code.set_defaults(work=give_code)
    away = below.add_parser("unbind", help=texts.CLI_PEOPLE_UNBIND)
    away.add_argument("name", metavar="NAME", help=texts.CLI_PERSON)
    away.add_argument("account", metavar="ACCOUNT", nargs="?", default="", help=texts.CLI_ACCOUNT)
    away.set_defaults(work=unbind)


def show(options: argparse.Namespace, environment: Mapping[str, str]) -> int:
    files = files_beside(options, environment)
    places = files.desk.office.places
    bound = on_store(files, lambda store: store.read(lambda reader: reader.bound_contacts()))
    before = on_store(files, lambda store: store.query(binding_rows.left))
    zone = files.settings.zone
    for official in places.officials.values():
        grids = [places.grids[grid].name for grid in official.grids]
        print(texts.person(official.name, official.key, ROLE_NAMES[official.role], grids, bound.get(official.key, [])))
        for name, channel, at in before.get(official.key, []):
            print(texts.account_left(f"{name}（{channel}）", datetime.fromtimestamp(at / 1000, zone)))
    return 0


def unbind(options: argparse.Namespace, environment: Mapping[str, str]) -> int:
    """Every account of the person, or the one that is named by its nickname or its id on the channel."""
    files = files_beside(options, environment)
    official = _find(list(files.desk.office.places.officials.values()), options.name)

    farewell, now = texts.you_were_unbound(official.name), system_clock()
    gone = on_store(
        files,
        lambda store: store.write(lambda conn: binding_rows.unbind(conn, official.key, options.account, farewell, now)),
    )
    if not gone:
        raise NotFound(texts.no_such_account(official.name, options.account))
    accounts = [f"{name}（{channel}）" for channel, _, name in gone]
    print(texts.unbound(official.name, official.key, accounts))
    return 0


def give_code(options: argparse.Namespace, environment: Mapping[str, str]) -> int:
    files = files_beside(options, environment)
    official = _find(list(files.desk.office.places.officials.values()), options.name)
    code = f"{secrets.randbelow(900_000) + 100_000}"
    ends = system_clock() + CODE_LIVES_MS

    async def add(store: Any) -> None:
        await store.write(lambda conn: operators.sync_officials(conn, [official]))
        await store.write(lambda conn: operators.add_code(conn, code, official.key, ends))

    on_store(files, add)
    print(texts.code(official.name, code))
    return 0


def _find(officials: list[Official], name: str) -> Official:
    found = [official for official in officials if name in (official.name, official.key)]
    if not found:
        raise NotFound(texts.no_such_person(name))
    if len(found) > 1:
        raise NotFound(texts.several_people(name, [official.key for official in found]))
    return found[0]
