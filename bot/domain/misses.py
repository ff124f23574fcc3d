"""Questions that nothing answered, and what the admins should make of them."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.knowledge import FaqEntry


@dataclass(frozen=True, slots=True)
class Miss:
    """A question that was put to the bot and not answered, masked; `room` is the group's name, "" in private, `at` UTC ms."""

    question: str
    room: str
    at: int


@dataclass(frozen=True, slots=True)
class MissCluster:
    """Misses that ask the same: the wording most people used, the others, how often and in which groups.

    `near` is the entry that comes nearest, if any does; `likely` where the wording should become one of its 相似问.
    Otherwise a new entry is wanted. `answered`: it says all of it already, and was not said where it was asked.
    """

    question: str
    others: tuple[str, ...]
    count: int
    rooms: tuple[str, ...]
    near: FaqEntry | None = None
    likely: bool = False
    answered: bool = False
