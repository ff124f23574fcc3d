"""Where messages come in: durably a row before anything else happens."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from bot.domain.message import Incoming, Message, Picture, as_it_was_sent
from bot.domain.next.meant import NEIGHBOUR_MS
from bot.ports import Clock
from bot.services.context import Office
from bot.services.reading.plain_talk import is_plain_talk, may_be_of_alarm, may_be_of_neighbour
from bot.services.reading.read_running import WITHIN_MS
from bot.services.reading.read_situation import Accounts
from bot.store.attachments import Attachments, SavedPhoto
from bot.store.intake import Plain
from bot.store.store import Store

_CLEANED_AT_ONCE = 2
"""A photo of the largest size takes 150 MB while it is decoded."""


class Inbox:
    """`accepted` gets every new message from which something may follow, in the order in which they were taken."""

    def __init__(
        self,
        store: Store,
        attachments: Attachments,
        office: Callable[[], Office],
        accounts: Callable[[], Accounts],
        clock: Clock,
        accepted: Callable[[Message], None],
        largest_photo: int,
    ) -> None:
        self._store = store
        self._attachments = attachments
        self._office, self._accounts = office, accounts
        self._clock = clock
        self._accepted = accepted
        self._largest_photo = largest_photo
        self._cleaning = asyncio.Semaphore(_CLEANED_AT_ONCE)

    async def take(self, incoming: Incoming) -> bool:
        """Returns when the message is on disk; False if it was there already. Raises StoreFailed."""
        incoming = as_it_was_sent(incoming)
        photo = await self._save(incoming.picture) if incoming.picture else None
        now = self._clock()
        message = await self._store.take(incoming, photo, now, self._plain(incoming, now))
        if message is None:
            return False
        try:
            if photo and incoming.picture and not self._attachments.path(photo.path).exists():
                # An old copy of the same picture was forgotten in between; from now on there is a row that keeps it.
                await self._save(incoming.picture)
        finally:
            if not message.handled:
                self._accepted(message)
        return True

    def _plain(self, incoming: Incoming, now: int) -> Plain | None:
        """For plain talk: since when something must have happened for it to be listened to. None for all else."""
        office = self._office()
        if not is_plain_talk(incoming, office, self._accounts()):
            return None
        near = now - NEIGHBOUR_MS if may_be_of_neighbour(incoming) else None
        running = now - WITHIN_MS if may_be_of_alarm(incoming) else None
        return Plain(now - office.manners.join_within, near, running)

    async def _save(self, picture: Picture) -> SavedPhoto | None:
        """A picture that is too large or none at all is left out; the message itself is kept."""
        if len(picture.content) > self._largest_photo:
            return None
        async with self._cleaning:
            return await asyncio.to_thread(self._attachments.save, picture.content)
