"""The routing table: who answers what, read from the top; the first that matches handles the message."""

from __future__ import annotations

from typing import Protocol

from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from handlers import (
    accept,
    add,
    bind,
    choose,
    complain,
    emergency,
    finish,
    flood,
    follow_up,
    hand_over,
    help,
    ignore,
    matter,
    mention,
    mode,
    photo,
    rate,
    recall,
    reply,
    status,
    unbound_room,
    unprompted,
    withdraw,
    wordless,
)


class Handler(Protocol):
    """One thing that a person in a chat wants. `matches` is pure; `handle` reads and decides, and writes nothing."""

    WHEN: str

    def matches(self, situation: Situation) -> bool: ...

    def handle(self, situation: Situation, context: Context) -> Outcome: ...


ROUTES: tuple[Handler, ...] = (
    recall,
    ignore,
    emergency,
    flood,
    bind,
    unbound_room,
    mode,
    choose,
    hand_over,
    matter,
    accept,
    finish,
    reply,
    status,
    add,
    withdraw,
    rate,
    complain,
    photo,
    wordless,
    help,
    follow_up,
    mention,
    unprompted,
)


def handle(situation: Situation, context: Context) -> Outcome:
    """What follows from a message: the outcome of the first route that matches; silence where none does."""
    for route in ROUTES:
        if route.matches(situation):
            return route.handle(situation, context)
    return Outcome()
