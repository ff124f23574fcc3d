"""Looks whether a notice is due, no more often than needed."""

from __future__ import annotations

import logging
from collections.abc import Callable

from bot.domain.faults import StoreFailed
from bot.domain.notice import next_occurrence
from bot.domain.notice_changes import SeeNotice
from bot.domain.outcome import Outcome
from bot.ports import Clock
from bot.services.context import Context, Office
from bot.services.push_notices import push_notices
from bot.store.reader import Reader
from bot.store.store import Store

LONGEST_MS = 3_600_000

log = logging.getLogger(__name__)


class NoticeClock:
    """`tick` is cheap until the next notice is due."""

    def __init__(self, store: Store, office: Callable[[], Office], clock: Clock, committed: Callable[[], None]) -> None:
        self._store, self._office, self._clock, self._committed = store, office, clock, committed
        self._quiet_until = 0

    def look_again(self) -> None:
        """The files have changed."""
        self._quiet_until = 0

    async def tick(self) -> None:
        now, office = self._clock(), self._office()
        if now < self._quiet_until:
            return

        def work(reader: Reader) -> Outcome:
            return push_notices(office.notices, Context(now, reader, office, lambda: 0))

        outcome = await self._store.read(work)
        if not outcome.is_quiet:
            try:
                await self._store.commit(None, outcome, now)
            except StoreFailed as error:
                log.error("the database cannot write: %s", error)
                return
            self._committed()
        if any(isinstance(change, SeeNotice) for change in outcome.changes):
            return
        following = (next_occurrence(notice, now, office.zone) for notice in office.notices)
        due = [at for at in following if at is not None]
        self._quiet_until = min([now + LONGEST_MS, *due])
