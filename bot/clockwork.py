"""Lets everything that is due happen: asked for at short intervals, computed from the rows, committed once."""

from __future__ import annotations

import logging
from collections.abc import Callable

from bot.domain.faults import Conflict, StoreFailed
from bot.ports import Clock
from bot.services.context import Context, Office, no_number
from bot.services.due import DUE, Due
from bot.store.store import Store

log = logging.getLogger(__name__)


class Clockwork:
    """`tick` does what has come due; what a resident changes at the same moment is looked at again the next time."""

    def __init__(
        self,
        store: Store,
        office: Callable[[], Office],
        clock: Clock,
        committed: Callable[[], None],
        due: tuple[Due, ...] = DUE,
    ) -> None:
        self._store, self._office, self._clock, self._committed = store, office, clock, committed
        self._due = due

    async def tick(self) -> None:
        for service in self._due:
            try:
                await self._do(service)
            except Conflict:
                log.info("%s found something changed, looking again at the next tick", service.__name__)
            except StoreFailed as error:
                log.error("the database cannot write: %s", error)
            except Exception:
                # One kind of work that fails must not keep the others from being done.
                log.exception("%s failed", service.__name__)

    async def _do(self, service: Due) -> None:
        now, office = self._clock(), self._office()
        outcome = await self._store.read(lambda reader: service(Context(now, reader, office, no_number)))
        if not outcome.is_quiet:
            await self._store.commit(None, outcome, now)
            self._committed()

