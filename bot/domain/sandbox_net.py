"""The chat network inside the process: who there is and which rooms they are in."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.places.place import Purpose, Role


@dataclass(frozen=True, slots=True)
class SandboxPerson:
    """`official` is the key in grid.yaml of whoever holds a role; None for residents and the bot."""

    id: str
    name: str
    official: str | None
    role: Role


@dataclass(frozen=True, slots=True)
class SandboxRoom:
    """`members` are ids of people; the bot is in every room and not among them."""

    id: str
    topic: str
    grid: str | None
    purpose: Purpose
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SandboxNet:
    """`people` are the residents of sandbox.yaml and then everybody of grid.yaml, without the bot."""

    bot: SandboxPerson
    people: tuple[SandboxPerson, ...]
    rooms: tuple[SandboxRoom, ...]
