"""Notices when somebody takes the database away from under the running bot, and tells the admins past the outbox."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence

from bot.domain.faults import DatabaseGone, SendError
from bot.domain.message import Letter
from bot.domain.places.place import Purpose
from bot.ports import Clock, Gateway
from bot.store.store import Store

log = logging.getLogger(__name__)


class LossWatch:
    """`why` is what is wrong and how to mend it, "" while all is well."""

    def __init__(self, store: Store, gateways: Sequence[Gateway], clock: Clock) -> None:
        self._store, self._gateways, self._clock = store, gateways, clock
        self.why = ""

    async def look(self) -> bool:
        """Whether nothing can be kept; told once for every reason."""
        before, now = self.why, await asyncio.to_thread(self.look_now)
        if now and now != before:
            log.critical("%s", now)
            try:
                await self._tell_admins(now)
            except Exception:  # what is told can no longer be read where it stood
                log.exception("the admins could not be told that the database is gone")
        return bool(now)

    def look_now(self) -> str:
        try:
            self._store.check_kept()
            self.why = ""
        except DatabaseGone as error:
            self.why = str(error)
        return self.why

    async def _tell_admins(self, text: str) -> None:
        """The outbox is in the database: what it holds is not sent any more. Who is an admin is still read."""
        gateways = {gateway.channel: gateway for gateway in self._gateways}
        for room in await self._store.read(lambda reader: reader.rooms(Purpose.ADMINS)):
            gateway = gateways.get(room.channel)
            if gateway is None:
                continue
            letter = Letter(f"out-lost-{room.id}-{self._clock()}", room.channel, text, room_id=room.channel_room)
            try:
                await gateway.send(letter)
            except SendError as error:
                log.warning("an admins' room could not be told: %s", error)
