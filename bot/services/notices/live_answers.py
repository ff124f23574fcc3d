"""The questions of notices that are answered now: from the first sending until the end, or for a month (政策解读)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.domain.knowledge import FaqEntry
from bot.domain.notices.notice import ANSWERS_LIVE_MS, Notice
from bot.domain.tickets.deadline import to_local
from bot.services.context import Context


def live_answers(context: Context) -> tuple[FaqEntry, ...]:
    """Where rooms are named instead of grids, the questions hold in the grids of these rooms."""
    return tuple(entry for notice in context.office.notices for entry in _of(notice, context))


def _of(notice: Notice, context: Context) -> Iterator[FaqEntry]:
    began = context.read.first_run(notice.name) if notice.answers else None
    if began is None:
        return
    until = notice.until if notice.until is not None else began + ANSWERS_LIVE_MS
    if until < context.now:
        return
    rooms = [context.read.notice_room(topic) for topic in notice.topics]
    grids = frozenset(room.grid for room in rooms if room and room.grid)
    last = to_local(until, context.office.zone).date()
    for entry in notice.answers:
        ends = min(entry.valid_until, last) if entry.valid_until else last
        yield replace(entry, grids=entry.grids | grids, valid_until=ends)
