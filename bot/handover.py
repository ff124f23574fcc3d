"""When an account can no longer serve a room, another account of ours that is in the same room does."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from bot.domain.units import MINUTE_MS
from bot.gateways.wechaty import WechatyGateway
from bot.ports import Clock, GatewayStatus
from bot.store.operating import handing_over, rebinding
from bot.store.store import Store

GONE_MS = 10 * MINUTE_MS
"""An account that has not been there for so long is not waited for."""

log = logging.getLogger(__name__)

Handed = dict[str, list[str]]
"""The topics of rooms by the name of an account."""


@dataclass(frozen=True, slots=True)
class Passing:
    """What has become of the rooms of an account that has been away for too long.

    `handed`: they are the others' now. `waiting`: another account seems to be in them, under ids of its own. There
    everybody would be a stranger to it, and a room that only bears the same name be answered in, so a human decides.
    """

    handed: Handed = field(default_factory=dict)
    waiting: Handed = field(default_factory=dict)


class Handover:
    """`gateways` are all accounts of one network."""

    def __init__(
        self, store: Store, gateways: Callable[[], Iterable[WechatyGateway]], clock: Clock, gone_ms: int = GONE_MS
    ) -> None:
        self._store, self._gateways, self._clock, self._gone_ms = store, gateways, clock, gone_ms
        self._absent_since: dict[str, int] = {}

    async def left(self, channel: str, room_id: str) -> str | None:
        """The account is no longer in the room: the name of the account that serves it now, None if none can."""
        handed = await self._hand_over(channel, [room_id])
        return next(iter(handed), None)

    async def tick(self, channel: str) -> Passing:
        """Asked every few seconds."""
        here = next((one for one in self._gateways() if one.channel == channel), None)
        if here is None or not self._others(channel):
            return Passing()
        await self._store.write(lambda conn: handing_over.redirect(conn, channel))
        now = self._clock()
        if here.state().status is GatewayStatus.UP:
            self._absent_since.pop(channel, None)
            return Passing()
        if now - self._absent_since.setdefault(channel, now) < self._gone_ms:
            return Passing()
        # Another look after the same time: somebody may bring another account into the rooms.
        self._absent_since[channel] = now
        rooms = await self._store.query(lambda conn: handing_over.served_rooms(conn, channel))
        return Passing(await self._hand_over(channel, rooms), await self._waiting(channel))

    async def _waiting(self, channel: str) -> Handed:
        served = {one.channel for one in self._gateways()}
        waiting: Handed = {}
        for room in await self._store.query(lambda conn: rebinding.same_rooms(conn, served)):
            if room.before == channel != room.channel:
                waiting.setdefault(name_of(room.channel), []).append(room.topic)
        return waiting

    def _others(self, channel: str) -> list[WechatyGateway]:
        return [one for one in self._gateways() if one.channel != channel]

    async def _hand_over(self, channel: str, rooms: list[str]) -> Handed:
        handed: Handed = {}
        left = list(rooms)
        for other in self._others(channel):
            present = await self._rooms_of(other) if left else frozenset()
            for room in [room for room in left if room in present]:
                topic = await self._move(channel, room, other.channel)
                left.remove(room)
                if topic is not None:
                    handed.setdefault(name_of(other.channel), []).append(topic)
        if handed:
            await self._store.forget_identities()
        return handed

    async def _move(self, channel: str, room: str, to: str) -> str | None:
        now = self._clock()
        return await self._store.write(lambda conn: handing_over.hand_over(conn, channel, room, to, now))

    async def _rooms_of(self, gateway: WechatyGateway) -> frozenset[str]:
        if gateway.state().status is not GatewayStatus.UP:
            return frozenset()
        try:
            return frozenset(await gateway.room_ids())
        except Exception as error:
            log.warning("%s does not tell its rooms: %s", gateway.channel, type(error).__name__)
            return frozenset()


def name_of(channel: str) -> str:
    """`wechaty:second` is the account called second."""
    return channel.partition(":")[2]
