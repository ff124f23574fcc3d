"""Lets everything that is due happen: asked for at short intervals, computed from the rows, committed once."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from functools import partial

from bot.domain.faults import Conflict, StoreFailed
from bot.domain.outcome import Outcome
from bot.ports import Clock
from bot.services.context import Context, Office, no_number
from bot.services.due import DUE, Due
from bot.store.reader import Reader
from bot.store.store import Store

log = logging.getLogger(__name__)


class Clocked:
    """Decides from the rows as they stand at a moment, and commits what follows."""

    def __init__(self, store: Store, office: Callable[[], Office], clock: Clock, committed: Callable[[], None]) -> None:
        self._store, self._office, self._clock, self._committed = store, office, clock, committed

    def _context(self, reader: Reader) -> Context:
        return Context(self._clock(), reader, self._office(), no_number)

    async def _guarded(self, name: str, work: Callable[[], Awaitable[None]]) -> None:
        """One piece of work; that it fails must not keep the others from being done, now or at the next tick."""
        try:
            await work()
        except Conflict:
            log.info("%s found something changed, looking again at the next tick", name)
        except StoreFailed as error:
            log.error("the database fails: %s", error)
        except Exception:
            log.exception("%s failed", name)

    async def _do(self, service: Due) -> None:
        await self._commit(await self._store.read(lambda reader: service(self._context(reader))))

    async def _commit(self, outcome: Outcome) -> None:
        if not outcome.is_quiet:
            await self._store.commit(None, outcome, self._clock())
            self._committed()


class Clockwork(Clocked):
    """`tick` does what has come due; what a resident changes at the same moment is looked at again the next time."""

    def __init__(
        self,
        store: Store,
        office: Callable[[], Office],
        clock: Clock,
        committed: Callable[[], None],
        due: tuple[Due, ...] = DUE,
    ) -> None:
        super().__init__(store, office, clock, committed)
        self._due = due

    async def tick(self) -> None:
        for service in self._due:
            await self._guarded(service.__name__, partial(self._do, service))
