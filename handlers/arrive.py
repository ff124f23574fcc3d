"""Somebody has joined a group: noted, and welcomed together with the others."""

from __future__ import annotations

from bot.domain.message import MessageKind
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.people.greet import note_arrival

WHEN = "有人进群"


def matches(situation: Situation) -> bool:
    return situation.message.kind is MessageKind.JOIN


def handle(situation: Situation, context: Context) -> Outcome:
    return note_arrival(situation, context)
