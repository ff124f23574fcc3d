"""Once a week, Monday at nine: what residents asked and nothing answered, for the admins."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta, tzinfo

from bot.clockwork import Clocked
from bot.domain.changes.talk import NoteTold
from bot.domain.outcome import Outcome
from bot.domain.tickets.deadline import to_local, to_ms
from bot.domain.units import DAY_MS
from bot.knowledge.clusters import gather
from bot.knowledge.knowledge import Knowledge
from bot.ports import Clock
from bot.services.context import Office
from bot.services.reports.report_misses import report_misses
from bot.store.questions import faqstats
from bot.store.store import Store

HOUR = 9
DAYS = 7
TOLD = "weekly misses"


def last_due(now: int, zone: tzinfo) -> int:
    """UTC ms of the newest Monday, nine o'clock in the office's time, that has passed."""
    local = to_local(now, zone)
    monday = (local - timedelta(days=local.weekday())).replace(hour=HOUR, minute=0, second=0, microsecond=0)
    return to_ms(monday if monday <= local else monday - timedelta(days=7))


class WeeklyMisses(Clocked):
    """`tick` does the work at most once for each Monday, also when the bot was down then.

    A bot that has only just begun to work waits for its first Monday.
    """

    def __init__(
        self,
        store: Store,
        office: Callable[[], Office],
        knowledge: Knowledge,
        clock: Clock,
        committed: Callable[[], None],
    ) -> None:
        super().__init__(store, office, clock, committed)
        self._knowledge = knowledge

    async def tick(self) -> None:
        await self._guarded("weekly misses", self._tell_misses)

    async def _tell_misses(self) -> None:
        now, office = self._clock(), self._office()
        due = last_due(now, office.zone)
        if await self._store.read(lambda reader: reader.told_since(TOLD, due)):
            return
        if not await self._store.read(lambda reader: reader.told_since(TOLD, 0)):
            await self._commit(Outcome((NoteTold(TOLD, now),)))
            return
        since = due - DAYS * DAY_MS
        misses = await self._store.query(lambda conn: faqstats.misses_since(conn, since))
        today = to_local(now, office.zone).date()
        clusters = await asyncio.to_thread(gather, misses, self._knowledge, today)
        outcome = await self._store.read(lambda reader: report_misses(self._context(reader), clusters, DAYS))
        await self._commit(replace(outcome, changes=(*outcome.changes, NoteTold(TOLD, now))))
