"""The other end of a `WechatyGateway` in tests: keeps what it hands over and tells, and waits for it."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

from bot.domain.message import Incoming, Letter
from bot.gateways.wechaty import AlertKind, Hooks, WechatyGateway, WechatySettings
from bot.ports import GatewayStatus

PATIENT_S = 60.0
"""A limit that only says that something hangs: other tests run on the same processors, and waiting costs nothing."""


def now_ms() -> int:
    return time.time_ns() // 1_000_000


class Listener:
    """Takes everything; `taken`, `alerts`, `windows`, `told` fill up in the order things come."""

    def __init__(self, settings: WechatySettings, clock: Callable[[], int] = now_ms) -> None:
        self.taken: list[Incoming] = []
        self.alerts: list[tuple[AlertKind, str, str | None]] = []
        self.windows: list[tuple[int, int]] = []
        self.told: list[Any] = []
        self.fails_to_listen = False
        hooks = Hooks(self._alert, self._window, self._tell, self._tell, self._tell)
        self.gateway = WechatyGateway(settings, clock, hooks, random.Random(1))

    async def take(self, message: Incoming) -> bool:
        self.taken.append(message)
        return True

    async def _alert(self, kind: AlertKind, text: str, code: str | None) -> None:
        self.alerts.append((kind, text, code))

    async def _window(self, start_ms: int, end_ms: int) -> None:
        self.windows.append((start_ms, end_ms))

    async def _tell(self, what: Any) -> None:
        self.told.append(what)
        if self.fails_to_listen:
            raise RuntimeError("hook")

    @property
    def kinds(self) -> list[AlertKind]:
        return [kind for kind, _, _ in self.alerts]

    @property
    def up(self) -> bool:
        return self.gateway.state().status is GatewayStatus.UP

    async def until_up(self, timeout_s: float = PATIENT_S) -> None:
        await until(lambda: self.up, timeout_s)

    async def message(self, number: int = 0, timeout_s: float = PATIENT_S) -> Incoming:
        await until(lambda: len(self.taken) > number, timeout_s)
        return self.taken[number]

    def letter(self, text: str, key: str = "k1", room: str = "r1", **more: Any) -> Letter:
        return Letter(key=key, channel=self.gateway.channel, text=text, room_id=room, **more)


async def until(happened: Callable[[], Any], timeout_s: float = PATIENT_S) -> None:
    """Waits until it is so; fails with the condition's name when it takes too long."""
    try:
        async with asyncio.timeout(timeout_s):
            while not happened():
                await asyncio.sleep(0.01)
    except TimeoutError:
        raise AssertionError(f"not within {timeout_s} s") from None


@asynccontextmanager
async def listening(settings: WechatySettings, *, up: bool = True, **more: Any) -> AsyncIterator[Listener]:
    """A started gateway adapter, stopped afterwards."""
    listener = Listener(settings, **more)
    await listener.gateway.start(listener.take)
    try:
        if up:
            await listener.until_up()
        yield listener
    finally:
        await listener.gateway.stop()
