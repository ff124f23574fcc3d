"""What the reports by the clock leave behind: who had which one."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.outcome import Change
from bot.domain.tickets.periods import ReportKind

EVERYBODY = ""
"""Stands for the official once nobody is left who should have this report."""


@dataclass(frozen=True, slots=True)
class NoteReport(Change):
    """Somebody had the report of a period, or there was nothing to say (`said` False); it must not be noted yet.

    `until`: the moment (UTC ms) up to which it tells what happened.
    """

    kind: ReportKind
    period: str
    official: str
    until: int
    said: bool
