"""doctor: what works, what does not, and how to mend it."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Iterator, Mapping, Set
from pathlib import Path
from typing import Any

import segno

from bot.cli.operate import on_store
from bot.domain.faults import StoreFailed
from bot.domain.places.place import HANDLING_ROLES, Places, Purpose, Role, Room
from bot.drawing import find_font
from bot.files import Files, load_files
from bot.gateways.wechaty import Finding, diagnose
from bot.reports.paper import find_chromium
from bot.services.people.bind_room import purpose_name
from bot.store.reader import Reader
from bot.texts import operators, reports_paper
from bot.texts import operators_doctor as texts
from bot.wechaty_accounts import code_file, wechaty_settings


def add_to(commands: Any) -> None:
    parser = commands.add_parser("doctor", help=texts.CLI_DOCTOR)
    parser.add_argument("--qr", action="store_true", help=texts.CLI_DOCTOR_QR)
    parser.set_defaults(work=work)


def work(options: argparse.Namespace, environment: Mapping[str, str]) -> int:
    """1 where anything needs mending."""
    files = load_files(options.config, environment, beside=True)
    findings = [*_files(files), *_gateways(files), *_people_and_rooms(files)]
    for finding in findings:
        print(texts.finding(finding.ok, finding.sentence, finding.mend))
    if options.qr:
        _show_codes(files)
    return 0 if all(finding.ok for finding in findings) else 1


def _files(files: Files) -> Iterator[Finding]:
    office = files.desk.office
    entries, notices = len(files.desk.knowledge.entries), len(office.notices)
    for fault in files.faults:
        yield Finding(False, str(fault), "")
    if not files.faults:
        counts = (len(office.places.grids), len(office.places.officials), entries, notices)
        yield Finding(True, operators.all_right(*counts), "")
    for warning in files.warnings:
        yield Finding(False, warning, "")
    if files.settings.matching.encoder == "none":
        yield Finding(True, texts.words_alone(), "")
    font_file = files.settings.font_file
    font = find_font(str(files.folders.find(font_file)) if font_file else "")
    if font is None:
        yield Finding(False, texts.no_font(font_file), texts.mend_font())
    else:
        yield Finding(True, texts.font_found(str(font)), "")
    # Only for reports as PDF: nothing else waits for it.
    yield Finding(True, reports_paper.printer(find_chromium()), "")


def _gateways(files: Files) -> Iterator[Finding]:
    if files.settings.gateway == "sandbox":
        yield Finding(True, texts.only_sandbox(), "")
    for settings in wechaty_settings(files):
        for found in asyncio.run(diagnose(settings)):
            yield Finding(found.ok, f"{settings.channel}：{found.sentence}", found.mend)


def _people_and_rooms(files: Files) -> Iterator[Finding]:
    places = files.desk.office.places

    def look(reader: Reader) -> tuple[list[Any], dict[str, list[str]]]:
        return list(reader.rooms()), reader.bound_contacts()

    try:
        rooms, bound = on_store(files, lambda store: store.read(look))
    except StoreFailed as error:
        yield Finding(False, str(error), "")
        return
    accounts = {settings.channel for settings in wechaty_settings(files)}
    for room in rooms:
        yield _room(room, places, accounts)
    yield Finding(True, texts.people_bound(len(bound)), "")
    for purpose in (Purpose.STAFF, Purpose.ADMINS):
        if not any(room.purpose is purpose for room in rooms):
            yield Finding(False, texts.no_room_for(purpose.value), texts.mend_room("ROOM", purpose.value))
    for official in places.officials.values():
        if official.role in HANDLING_ROLES | {Role.ADMIN} and official.key not in bound:
            yield Finding(False, texts.person_unbound(official.name), texts.mend_person(official.key))


def _room(room: Room, places: Places, accounts: Set[str]) -> Finding:
    topic = room.topic or room.channel_room
    if room.purpose is Purpose.UNBOUND:
        return Finding(False, texts.room_unbound(topic), texts.mend_room(room.channel_room))
    if accounts and room.channel not in accounts:
        return Finding(False, texts.room_of_nobody(topic, room.channel), texts.mend_account())
    grid = places.grids.get(room.grid or "")
    if room.grid and grid is None:
        return Finding(False, texts.room_grid_gone(topic, room.grid), texts.mend_room(room.channel_room))
    name = grid.name if grid else texts.no_grid()
    return Finding(True, texts.room_is_bound(topic, purpose_name(room.purpose), name, room.channel), "")


def _show_codes(files: Files) -> None:
    """The codes that the running bot has left for its operator."""
    shown = False
    for settings in wechaty_settings(files):
        path: Path = code_file(files.folders.state, settings.name)
        if path.exists():
            print(settings.channel)
            segno.make(path.read_text(encoding="utf-8"), error="m").terminal(compact=True)
            shown = True
    if not shown:
        print(texts.nothing_to_scan())
