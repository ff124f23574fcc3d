"""erase: takes one person's data out, shown first; export: everything that is stored about one person."""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bot.cli.operate import files_beside, on_store
from bot.domain.faults import NotFound, WrongState
from bot.files import Files
from bot.store.attachments import Attachments
from bot.store.keeping import erasure, personal_data
from bot.store.operating import people_found
from bot.store.operating.people_found import Found
from bot.texts import operators_erase as texts


def add_to(commands: Any) -> None:
    parser = commands.add_parser("erase", help=texts.CLI_ERASE)
    parser.add_argument("person", metavar="PERSON", help=texts.CLI_WHO)
    parser.add_argument("--apply", action="store_true", help=texts.CLI_ERASE_APPLY)
    parser.set_defaults(work=erase)
    parser = commands.add_parser("export", help=texts.CLI_EXPORT)
    parser.add_argument("person", metavar="PERSON", help=texts.CLI_WHO)
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help=texts.CLI_EXPORT_OUT)
    parser.set_defaults(work=export)


def erase(options: argparse.Namespace, environment: Mapping[str, str]) -> int:
    files = files_beside(options, environment)
    found = _find(files, options.person)
    _check(found)
    print(_line(found))
    print(texts.would_erase(on_store(files, lambda store: store.query(lambda conn: _survey(conn, found)))))
    names = on_store(files, lambda store: store.query(lambda conn: people_found.names_of(conn, found.person)))
    print(texts.names_replaced(sorted(names)))
    print(texts.kept())
    if not options.apply:
        print(texts.erase_how())
        return 0
    paths = on_store(files, lambda store: store.write(lambda conn: erasure.erase(conn, found.person)))
    folder = Attachments(files.folders.state / "photos")
    on_store(files, lambda store: store.write(lambda conn: folder.delete_unneeded(conn, paths)))
    print(texts.erased(found.name, len(paths)))
    return 0


def export(options: argparse.Namespace, environment: Mapping[str, str]) -> int:
    files = files_beside(options, environment)
    found = _find(files, options.person)
    data = on_store(files, lambda store: store.query(lambda conn: personal_data.export(conn, found.person)))
    # Only the operator may read it: it holds what the person said, and their photos' names.
    with os.fdopen(os.open(options.out, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as out:
        json.dump(data, out, ensure_ascii=False, indent=2)
        out.write("\n")
    print(texts.exported(found.name, str(options.out)))
    return 0


def _survey(conn: Any, found: Found) -> dict[str, int]:
    return people_found.survey(conn, found.person)


def _find(files: Files, words: str) -> Found:
    """Raises NotFound where nobody or more than one person is meant."""
    people = on_store(files, lambda store: store.query(lambda conn: people_found.find_people(conn, words)))
    if not people:
        raise NotFound(texts.nobody(words))
    if len(people) > 1:
        raise NotFound(texts.several(words, [_line(one) for one in people]))
    return people[0]


def _check(found: Found) -> None:
    """Raises WrongState where something must be done first."""
    if found.official is not None:
        raise WrongState(texts.is_official(found.name))
    if found.open:
        raise WrongState(texts.has_open_tickets(found.name, found.open))
    if found.name == texts.ERASED:
        raise WrongState(texts.already_erased(found.person))


def _line(found: Found) -> str:
    return texts.found(found.person, found.name, found.contacts, found.rooms, found.tickets)
