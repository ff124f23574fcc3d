"""A cache with a time limit, and the pace at which the network may be asked about people and rooms."""

from __future__ import annotations

import asyncio
from collections import OrderedDict, deque
from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

Value = TypeVar("Value")

_FAILED_S = 60.0
_LIMIT = 20_000


class Pace:
    """Lets at most `per_second` pass in any one second, first come first served."""

    def __init__(self, per_second: float) -> None:
        number = max(1, int(per_second))
        self._window_s = number / per_second
        self._passed: deque[float] = deque([-self._window_s] * number, maxlen=number)

    async def turn(self) -> None:
        now = asyncio.get_running_loop().time()
        mine = max(now, self._passed[0] + self._window_s)
        self._passed.append(mine)
        if mine > now:
            await asyncio.sleep(mine - now)


class TimedCache(Generic[Value]):
    """Values that are asked for once, kept for `keep_s` and dropped when the network says so.

    A question that fails is remembered as None for a minute, so that one unknown person is not asked for
    with every message. What was dropped while its answer was under way is not kept.
    """

    def __init__(self, keep_s: float) -> None:
        self._keep_s = keep_s
        self._kept: OrderedDict[str, tuple[float, Value | None]] = OrderedDict()
        self._asked: dict[str, asyncio.Task[Value | None]] = {}

    def peek(self, key: str) -> tuple[bool, Value | None]:
        """Whether a fresh value is there, and the value."""
        kept = self._kept.get(key)
        if kept is None or kept[0] < asyncio.get_running_loop().time():
            return False, None
        return True, kept[1]

    async def get(self, key: str, ask: Callable[[str], Awaitable[Value | None]], wait_s: float) -> Value | None:
        """The value, asked for if need be; None when it is unknown or takes longer than `wait_s`."""
        fresh, value = self.peek(key)
        if fresh:
            return value
        task = self._asked.get(key)
        if task is None:
            task = asyncio.create_task(self._ask(key, ask))
            self._asked[key] = task
        try:
            async with asyncio.timeout(wait_s):
                return await asyncio.shield(task)
        except TimeoutError:
            return None

    def drop(self, key: str) -> None:
        self._kept.pop(key, None)
        self._asked.pop(key, None)

    def clear(self) -> None:
        self._kept.clear()
        self._asked.clear()

    def close(self) -> None:
        """Gives up the questions that are under way."""
        for task in self._asked.values():
            task.cancel()
        self.clear()

    async def _ask(self, key: str, ask: Callable[[str], Awaitable[Value | None]]) -> Value | None:
        mine = asyncio.current_task()
        value = None
        try:
            value = await ask(key)
        finally:
            if self._asked.get(key) is mine:
                del self._asked[key]
                self._keep(key, value)
        return value

    def _keep(self, key: str, value: Value | None) -> None:
        lasts = self._keep_s if value is not None else min(self._keep_s, _FAILED_S)
        self._kept[key] = (asyncio.get_running_loop().time() + lasts, value)
        self._kept.move_to_end(key)
        while len(self._kept) > _LIMIT:
            self._kept.popitem(last=False)
