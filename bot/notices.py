"""The clock of notices: what is due begins, rooms get their letters in portions, sendings are tended."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from bot.clockwork import Clocked
from bot.domain.knowledge import FaqEntry
from bot.domain.outcome import Outcome
from bot.domain.units import MINUTE_MS
from bot.ports import Clock
from bot.services.context import Context, Office
from bot.services.notices.live_answers import live_answers
from bot.services.notices.poll_rooms import open_from_files
from bot.services.notices.push_notices import every_notice, fill_run, next_due, push_notices
from bot.services.notices.tend_runs import remind_workers, tend_run
from bot.services.row_by_row import alone
from bot.store.questions.notice_values import REVISION, Run
from bot.store.reader import Reader
from bot.store.store import Store

REMIND_EVERY_MS = MINUTE_MS
ROUNDS = 10_000
"""A safety for a clock that stands: so many commits in one tick are more than any office needs."""


class NoticeClock(Clocked):
    """`tick` is cheap until the next notice is due, something is being sent, or somebody steers it.

    `answer` takes the questions of notices that are answered from now on.
    """

    def __init__(
        self,
        store: Store,
        office: Callable[[], Office],
        clock: Clock,
        committed: Callable[[], None],
        answer: Callable[[tuple[FaqEntry, ...]], None] = lambda _: None,
    ) -> None:
        super().__init__(store, office, clock, committed)
        self._answer = answer
        self._answers_changed = True
        self._looked_at = self._reminded_at = 0
        self._quiet_until = 0
        self._revision = -1

    def look_again(self) -> None:
        """The files have changed."""
        self._quiet_until = 0
        self._answers_changed = True

    async def tick(self) -> None:
        now = self._clock()
        revision, busy = await self._store.read(lambda reader: (reader.revision(REVISION), bool(reader.open_runs())))
        # A clock that was set back must be looked at anew.
        if not busy and self._looked_at <= now < self._quiet_until and revision == self._revision:
            return
        self._looked_at = now
        await self._guarded("notices", self._work_through)

    async def _work_through(self) -> None:
        await self._work()
        self._revision = await self._store.read(lambda reader: reader.revision(REVISION))

    async def _work(self) -> None:
        """Until nothing more follows at this moment."""
        began = False
        for _ in range(ROUNDS):
            outcome, began_now = await self._store.read(self._decide)
            if outcome.is_quiet:
                break
            await self._commit(outcome)
            began = began or began_now
        if began or self._answers_changed:
            self._answers_changed = False
            live = await self._store.read(lambda reader: live_answers(self._context(reader)))
            await asyncio.to_thread(self._answer, live)
        await self._plan()

    def _decide(self, reader: Reader) -> tuple[Outcome, bool]:
        """The next piece of work, one commit each; whether a notice begins with it."""
        context = self._context(reader)
        opened = open_from_files(context)
        if not opened.is_quiet:
            return opened, False
        due = push_notices(every_notice(context.office.notices, context), context)
        if not due.is_quiet:
            return due, True
        for run in reader.open_runs():
            outcome = alone(run, _go_on, context)
            if not outcome.is_quiet:
                return outcome, False
        return self._reminders(context), False

    def _reminders(self, context: Context) -> Outcome:
        if self._reminded_at <= context.now < self._reminded_at + REMIND_EVERY_MS:
            return Outcome()
        self._reminded_at = context.now
        return remind_workers(context)

    async def _plan(self) -> None:
        def following(reader: Reader) -> int | None:
            context = self._context(reader)
            return next_due(every_notice(context.office.notices, context), context)

        at = await self._store.read(following)
        now = self._clock()
        self._quiet_until = now + REMIND_EVERY_MS if at is None else min(now + REMIND_EVERY_MS, at)


def _go_on(run: Run, context: Context) -> Outcome:
    outcome = tend_run(run, context)
    return fill_run(run, context) if outcome.is_quiet and not run.filled else outcome
