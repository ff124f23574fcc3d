"""Who is who and which room is which: paced look-ups behind caches, never a whole member list in advance."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from grpclib.exceptions import GRPCError, StreamTerminatedError

from bot.gateways.wechaty import wire
from bot.gateways.wechaty.caches import Pace, TimedCache
from bot.gateways.wechaty.faults import LineLost
from bot.gateways.wechaty.hooks import Contact, Room
from bot.gateways.wechaty.line import Line
from bot.gateways.wechaty.settings import WechatySettings

log = logging.getLogger(__name__)

LINE_ERRORS = (GRPCError, StreamTerminatedError, LineLost, OSError)
"""What a call over a line may raise."""


class Directory:
    """Contacts and rooms of one account. `line` gives the present line, `own_id` the account's contact id."""

    def __init__(self, settings: WechatySettings, line: Callable[[], Line | None], own_id: Callable[[], str]) -> None:
        self._wait_s = settings.lookup_wait_s
        self._line = line
        self._own_id = own_id
        self._pace = Pace(settings.lookups_per_s)
        self._contacts: TimedCache[Contact] = TimedCache(settings.cache_s)
        self._rooms: TimedCache[Room] = TimedCache(settings.cache_s)

    def known_name(self, contact_id: str) -> str | None:
        """The name if no question is needed; None if one is."""
        if not contact_id:
            return ""
        fresh, contact = self._contacts.peek(contact_id)
        return (contact.name if contact else "") if fresh else None

    def known_room(self, room_id: str) -> Room | None:
        if not room_id:
            return Room("", "")
        fresh, room = self._rooms.peek(room_id)
        return (room or Room(room_id, "")) if fresh else None

    async def name(self, contact_id: str) -> str:
        """The person's own name, "" when it is unknown or not told in time; the question then goes on."""
        contact = await self.contact(contact_id, self._wait_s) if contact_id else None
        return contact.name if contact else ""

    async def contact(self, contact_id: str, wait_s: float = 60.0) -> Contact | None:
        return await self._contacts.get(contact_id, self._ask_contact, wait_s)

    async def room(self, room_id: str, wait_s: float | None = None) -> Room:
        """The room, with an empty topic when it is unknown or not told in time."""
        room = await self._rooms.get(room_id, self._ask_room, self._wait_s if wait_s is None else wait_s)
        return room or Room(room_id, "")

    def dirty(self, kind: int, key: str) -> None:
        """What a gateway says is out of date; keys of members look like `contact@@@room` or are the room's."""
        if kind == wire.Dirty.CONTACT:
            self._contacts.drop(key)
        elif kind in (wire.Dirty.ROOM, wire.Dirty.ROOM_MEMBER):
            for part in (key, *key.split("@@@")):
                self._rooms.drop(part)

    def drop_room(self, room_id: str) -> None:
        self._rooms.drop(room_id)

    def clear(self) -> None:
        self._contacts.clear()
        self._rooms.clear()

    def close(self) -> None:
        self._contacts.close()
        self._rooms.close()

    async def _ask_contact(self, contact_id: str) -> Contact | None:
        await self._pace.turn()
        line = self._line()
        if line is None:
            return None
        try:
            told = await line.call(wire.CONTACT, id=contact_id)
        except LINE_ERRORS as error:
            log.debug("no contact %s: %s", contact_id, error)
            return None
        return Contact(id=contact_id, name=told.name, alias=told.alias, friend=told.friend)

    async def _ask_room(self, room_id: str) -> Room | None:
        await self._pace.turn()
        line = self._line()
        if line is None:
            return None
        try:
            told = await line.call(wire.ROOM, id=room_id)
        except LINE_ERRORS as error:
            log.debug("no room %s: %s", room_id, error)
            return None
        alias = await self._ask_own_alias(line, room_id)
        return Room(room_id, told.topic, alias, told.owner_id, tuple(told.member_ids))

    async def _ask_own_alias(self, line: Line, room_id: str) -> str:
        await self._pace.turn()
        try:
            told = await line.call(wire.ROOM_MEMBER, id=room_id, member_id=self._own_id())
        except LINE_ERRORS:
            return ""
        return str(told.room_alias)


async def gather_in_turn(directory: Directory, room_ids: list[str]) -> list[Room]:
    """Rooms one after the other: a hundred take half a minute, but no account is locked for it."""
    return [await asyncio.shield(directory.room(room_id, wait_s=120.0)) for room_id in room_ids]
