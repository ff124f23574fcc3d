"""The clock of the bot: apscheduler only says that it is time; what is due is computed from our rows."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable

from apscheduler.schedulers.asyncio import AsyncIOScheduler

GRACE_S = 3600

Job = Callable[[], Awaitable[None]]


class Schedule:
    """Runs jobs at fixed intervals, one run of each at a time; a failing run is logged and does not end the job."""

    def __init__(self) -> None:
        logging.getLogger("apscheduler").setLevel(logging.WARNING)
        self._scheduler = AsyncIOScheduler(
            timezone="UTC", job_defaults={"misfire_grace_time": GRACE_S, "coalesce": True, "max_instances": 1}
        )

    def every(self, seconds: float, job: Job, name: str) -> None:
        self._scheduler.add_job(_until_stopped, "interval", args=(job,), seconds=seconds, id=name, name=name)

    def start(self) -> None:
        """Call inside the running event loop."""
        self._scheduler.start()

    def stop(self) -> None:
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)


async def _until_stopped(job: Job) -> None:
    """A stop cancels what runs just then, which apscheduler would log as a failure."""
    with contextlib.suppress(asyncio.CancelledError):
        await job()
