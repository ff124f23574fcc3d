"""The clock of polls: results when the time is over, with a picture, and now and then a word on how many have voted."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from functools import partial
from pathlib import Path

from bot.clockwork import Clocked
from bot.domain.notices.poll import Poll, tally
from bot.ports import Clock
from bot.services.context import Office
from bot.services.notices import hold_poll
from bot.store.attachments import Attachments
from bot.store.store import Store
from bot.texts import polls as texts
from bot.texts.common import moment

log = logging.getLogger(__name__)


class PollClock(Clocked):
    """`tick` does what is due; what it did stands in the rows, so that a restart repeats nothing."""

    def __init__(
        self,
        store: Store,
        attachments: Attachments,
        office: Callable[[], Office],
        clock: Clock,
        committed: Callable[[], None],
        font_file: str = "",
    ) -> None:
        super().__init__(store, office, clock, committed)
        self._attachments = attachments
        self._font_file = font_file

    async def tick(self) -> None:
        for poll in await self._store.read(lambda reader: hold_poll.due_polls(self._context(reader))):
            await self._guarded(f"poll {poll.number}", partial(self._end, poll))
        for service in (hold_poll.count_votes, hold_poll.thank_reviewers):
            await self._guarded(service.__name__, partial(self._do, service))

    async def _end(self, poll: Poll) -> None:
        votes = await self._store.read(lambda reader: reader.votes(poll.number))
        picture = await asyncio.to_thread(self._picture, poll, votes)
        await self._commit(
            await self._store.read(lambda reader: hold_poll.tell_result(poll, self._context(reader), picture))
        )

    def _picture(self, poll: Poll, counts: dict[int, int]) -> str | None:
        """Its path among the photos; None where it cannot be drawn: the words are enough."""
        # What draws is loaded with the first result.
        from bot.drawing import draw_votes, find_font  # noqa: PLC0415

        font = find_font(self._font_file)
        if font is None or not counts:
            return None
        voters = sum(counts.values())
        bars = [(name, votes, texts.votes(votes)) for name, votes in tally(poll, counts)]
        when = moment(poll.until, self._office().zone)
        try:
            saved = self._attachments.save(draw_votes(poll.title, bars, texts.picture_foot(voters, when), Path(font)))
        except (OSError, ValueError):
            log.exception("the picture of poll %d could not be drawn", poll.number)
            return None
        return saved.path if saved else None
