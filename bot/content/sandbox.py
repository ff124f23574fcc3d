"""Loads sandbox.yaml: the residents and rooms of the chat network inside the process."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from pydantic import Field

from bot.content.document import Document, Where
from bot.content.validation import FileModel, keys_in, nearest, validate
from bot.content.yamlfile import read_yaml
from bot.domain.faults import Fault
from bot.domain.places.place import PURPOSES_BY_NAME, Places, Role
from bot.domain.sandbox_net import SandboxNet, SandboxPerson, SandboxRoom
from bot.texts import faults as say


class BotRow(FileModel):
    id: str = Field(alias="编号", min_length=1)
    name: str = Field(alias="名称", min_length=1)


class ResidentRow(FileModel):
    id: str = Field(alias="编号", min_length=1)
    name: str = Field(alias="姓名", min_length=1)


class RoomRow(FileModel):
    id: str = Field(alias="编号", min_length=1)
    topic: str = Field(alias="群名", min_length=1)
    grid: str | None = Field(None, alias="网格")
    purpose: str = Field(alias="用途", min_length=1)
    members: tuple[str, ...] = Field((), alias="成员")


class SandboxFile(FileModel):
    bot: BotRow = Field(alias="机器人")
    residents: tuple[ResidentRow, ...] = Field((), alias="居民")
    rooms: tuple[RoomRow, ...] = Field(alias="群", min_length=1)


def load_sandbox(path: Path, places: Places) -> tuple[SandboxNet | None, list[Fault]]:
    """The network, or every fault of the file."""
    document, faults = read_yaml(path, keys_in(SandboxFile))
    if faults:
        return None, faults
    parsed, faults = validate(SandboxFile, document)
    if parsed is None:
        return None, faults
    faults = [*_id_faults(document, parsed, places), *_room_faults(document, parsed, places)]
    return (None, faults) if faults else (_net(parsed, places), [])


def _id_faults(document: Document, parsed: SandboxFile, places: Places) -> list[Fault]:
    people: list[tuple[Where, str]] = [(("机器人", "编号"), parsed.bot.id)]
    people += [(("居民", index, "编号"), row.id) for index, row in enumerate(parsed.residents)]
    rooms: list[tuple[Where, str]] = [(("群", index, "编号"), row.id) for index, row in enumerate(parsed.rooms)]
    topics: list[tuple[Where, str]] = [(("群", index, "群名"), row.topic) for index, row in enumerate(parsed.rooms)]
    return [
        *_repeated(document, "编号", people, dict.fromkeys(places.officials, say.people_of_grid_file())),
        *_repeated(document, "群的编号", rooms, {}),
        *_repeated(document, "群名", topics, {}),
    ]


def _repeated(
    document: Document, what: str, named: Iterable[tuple[Where, str]], taken: Mapping[str, str]
) -> list[Fault]:
    seen, faults = dict(taken), []
    for where, name in named:
        if name in seen:
            faults.append(document.fault(where, say.twice(what, name, seen[name])))
        seen.setdefault(name, say.line(document.line(where)))
    return faults


def _room_faults(document: Document, parsed: SandboxFile, places: Places) -> list[Fault]:
    faults: list[Fault] = []
    known = [parsed.bot.id, *(row.id for row in parsed.residents), *places.officials]
    for index, room in enumerate(parsed.rooms):
        at: Where = ("群", index)
        if room.purpose not in PURPOSES_BY_NAME:
            faults.append(document.fault((*at, "用途"), say.unknown_purpose(room.purpose)))
        if room.grid is not None and room.grid not in places.spellings:
            what = say.unknown_grid(room.grid, nearest(room.grid, places.spellings))
            faults.append(document.fault((*at, "网格"), what))
        faults += [
            document.fault((*at, "成员", place), say.unknown_member(member, nearest(member, known)))
            for place, member in enumerate(room.members)
            if member not in known
        ]
    return faults


def _net(parsed: SandboxFile, places: Places) -> SandboxNet:
    bot = SandboxPerson(parsed.bot.id, parsed.bot.name, None, Role.BOT)
    residents = (SandboxPerson(row.id, row.name, None, Role.RESIDENT) for row in parsed.residents)
    officials = (SandboxPerson(key, one.name, key, one.role) for key, one in places.officials.items())
    rooms = (
        SandboxRoom(
            id=row.id,
            topic=row.topic,
            grid=places.spellings[row.grid] if row.grid is not None else None,
            purpose=PURPOSES_BY_NAME[row.purpose],
            members=tuple(dict.fromkeys(member for member in row.members if member != bot.id)),
        )
        for row in parsed.rooms
    )
    return SandboxNet(bot, (*residents, *officials), tuple(rooms))
