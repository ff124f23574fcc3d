"""Rooms and people that look the same under a new id, in the order in which they are shown and numbered."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class SameRoom:
    """A bound room and one that is bound to nothing, or later to the same, of the same topic on the same network: rows.

    `before` and `channel` are the accounts that they were and are reached through; often one and the same.
    """

    topic: str
    before: str
    channel: str
    old: int
    new: int

    @property
    def key(self) -> str:
        return f"room {self.old} {self.new}"


@dataclass(frozen=True, slots=True)
class SamePerson:
    """A bound contact and a newer one that nobody is bound to, of the same name, on the same network.

    `official`: the key of whoever the bound one is in grid.yaml; None: a resident who waits for a result.
    """

    name: str
    before: str
    channel: str
    contact: str
    old: int
    new: int
    official: str | None = field(default=None, compare=False)

    @property
    def key(self) -> str:
        return f"person {self.old} {self.new}"


Same = SameRoom | SamePerson


@dataclass(frozen=True, slots=True)
class Alike:
    """All that looks the same; `key` tells one pair from every other, and holds no name."""

    rooms: tuple[SameRoom, ...] = ()
    people: tuple[SamePerson, ...] = ()

    def __iter__(self) -> Iterator[Same]:
        """Rooms first: this is the order of the numbers."""
        yield from self.rooms
        yield from self.people

    def __len__(self) -> int:
        return len(self.rooms) + len(self.people)

    @property
    def keys(self) -> tuple[str, ...]:
        return tuple(one.key for one in self)

    def only(self, keys: Collection[str]) -> Alike:
        return Alike(
            tuple(one for one in self.rooms if one.key in keys), tuple(one for one in self.people if one.key in keys)
        )

    def first(self, most: int) -> Alike:
        return self.only(self.keys[:most])

    def numbered(self, numbers: Collection[int]) -> Alike:
        """What stands at these places, counted from 1."""
        return self.only([key for number, key in enumerate(self.keys, 1) if number in numbers])


_ALL = re.compile(r"(?:全部|所有)[。.]?")
_NUMBERS = re.compile(r"(?:第\s?)?\d{1,3}(?:[\s、，,和]{1,3}\d{1,3}){0,99}[。.]?")


@dataclass(frozen=True, slots=True)
class Choice:
    """What of the list is meant: all of it, these numbers, or nothing yet: it is only to be shown."""

    everything: bool = False
    numbers: tuple[int, ...] = ()

    def __bool__(self) -> bool:
        return self.everything or bool(self.numbers)


def choice_in(words: str) -> Choice | None:
    """全部, 1 3, or nothing; None where it is something else."""
    words = words.strip()
    if not words:
        return Choice()
    if _ALL.fullmatch(words):
        return Choice(everything=True)
    if _NUMBERS.fullmatch(words):
        return Choice(numbers=tuple(dict.fromkeys(int(digits) for digits in re.findall(r"\d+", words))))
    return None
