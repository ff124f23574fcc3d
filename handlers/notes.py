"""查记录 张大爷: notes found again by their words."""

from __future__ import annotations

from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.taking.take_note import find_notes

WHEN = "查记录 词"


def matches(situation: Situation) -> bool:
    return situation.gives_order(Verb.NOTES)


def handle(situation: Situation, context: Context) -> Outcome:
    assert situation.command is not None  # matches has seen to it
    return find_notes(situation, context, situation.command.words)
