"""Matters that nobody addressed to the bot (疑似诉求): noted, shown to the worker, made a ticket or left."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.outcome import Change


@dataclass(frozen=True, slots=True)
class NoteSuspect(Change):
    """Somebody said in a residents' room that something is wrong, and put it to nobody."""

    message: int
    room: int
    person: int
    name: str
    grid: str | None
    official: str
    text: str
    at: int


@dataclass(frozen=True, slots=True)
class TellSuspect(Change):
    """Line `line` of the digest that `official` gets now; it must not have been in one before."""

    suspect: int
    official: str
    line: int
    at: int


@dataclass(frozen=True, slots=True)
class TakeSuspect(Change):
    """It is part of a ticket now; it must have been open."""

    suspect: int
    ticket: int


@dataclass(frozen=True, slots=True)
class DropSuspect(Change):
    """The worker says that nothing is to be done; it must have been open."""

    suspect: int
    at: int
