"""Where messages come in: durably a row before anything else happens."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from bot.domain.message import Incoming, Message, Picture
from bot.ports import Clock
from bot.store.attachments import Attachments, SavedPhoto
from bot.store.store import Store


class Inbox:
    """`accepted` gets every new message, in the order in which they were taken."""

    def __init__(
        self,
        store: Store,
        attachments: Attachments,
        clock: Clock,
        accepted: Callable[[Message], None],
        largest_photo: int,
    ) -> None:
        self._store = store
        self._attachments = attachments
        self._clock = clock
        self._accepted = accepted
        self._largest_photo = largest_photo

    async def take(self, incoming: Incoming) -> bool:
        """Returns when the message is on disk; False if it was there already. Raises StoreFailed."""
        photo = await self._save(incoming.picture) if incoming.picture else None
        message = await self._store.take(incoming, photo, self._clock())
        if message is None:
            return False
        self._accepted(message)
        return True

    async def _save(self, picture: Picture) -> SavedPhoto | None:
        """A picture that is too large or none at all is left out; the message itself is kept."""
        if len(picture.content) > self._largest_photo:
            return None
        return await asyncio.to_thread(self._attachments.save, picture.content)
