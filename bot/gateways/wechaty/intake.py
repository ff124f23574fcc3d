"""From event ids to messages: payloads side by side, handed on in order, one lane per conversation."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Coroutine
from typing import Any

from bot.domain.message import Incoming
from bot.gateways.wechaty.line import Line
from bot.gateways.wechaty.reading import Joining
from bot.gateways.wechaty.wire import MessagePayload
from bot.ports import Take
from bot.texts import gateway as texts

log = logging.getLogger(__name__)

IN_FLIGHT = 16
WAITING = 512
_RETRY_FIRST_S, _RETRY_LAST_S = 0.1, 5.0

Heard = MessagePayload | Joining
Fetch = Callable[[str, Line | None], Coroutine[Any, Any, MessagePayload | None]]
Read = Callable[[Heard], Coroutine[Any, Any, Incoming]]
ReadNow = Callable[[Heard], Incoming | None]


class Intake:
    """Ids and newcomers go in with `put`, messages come out at `take`, in the order of the events of each conversation.

    `fetch` gives the payload of an id (None: it cannot be had). `read_now` makes the message when nothing has
    to be asked, else `read` does; reading goes on side by side. A message that `take` fails to keep is offered
    again until it is kept. At most `WAITING` messages are held; ids wait without a limit, for they are small
    and those that are left in a broken stream are lost.
    """

    def __init__(self, fetch: Fetch, read_now: ReadNow, read: Read, take: Take) -> None:
        self._fetch = fetch
        self._read_now = read_now
        self._read = read
        self._take = take
        self._room = asyncio.Semaphore(WAITING)
        self._flights = asyncio.Semaphore(IN_FLIGHT)
        self._ids: asyncio.Queue[tuple[str | Joining, Line | None]] = asyncio.Queue()
        self._fetched: asyncio.Queue[asyncio.Task[Heard | None]] = asyncio.Queue()
        self._lanes: dict[str, deque[Incoming | asyncio.Task[Incoming]]] = {}
        self._workers: set[asyncio.Task[None]] = set()
        self._busy = 0
        self._idle = asyncio.Event()
        self._idle.set()
        self._movers = [asyncio.create_task(self._feed()), asyncio.create_task(self._sort())]

    def put(self, heard: str | Joining, line: Line | None) -> None:
        """The id of a message, or a newcomer. `line` is where an id came from: another one may no longer know it."""
        self._busy += 1
        self._idle.clear()
        self._ids.put_nowait((heard, line))

    async def close(self, timeout_s: float) -> bool:
        """Waits until everything is handed on, then stops; False if that took longer than `timeout_s`."""
        try:
            async with asyncio.timeout(timeout_s):
                await self._idle.wait()
            return True
        except TimeoutError:
            return False
        finally:
            tasks: list[asyncio.Task[Any]] = [*self._movers, *self._workers]
            tasks += [self._fetched.get_nowait() for _ in range(self._fetched.qsize())]
            tasks += [item for lane in self._lanes.values() for item in lane if isinstance(item, asyncio.Task)]
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _feed(self) -> None:
        while True:
            heard, line = await self._ids.get()
            await self._room.acquire()
            await self._flights.acquire()
            self._fetched.put_nowait(asyncio.create_task(self._fly(heard, line)))

    async def _fly(self, heard: str | Joining, line: Line | None) -> Heard | None:
        try:
            return heard if isinstance(heard, Joining) else await self._fetch(heard, line)
        finally:
            self._flights.release()

    async def _sort(self) -> None:
        while True:
            task = await self._fetched.get()
            try:
                payload = await task
                if payload is None:
                    self._done()
                else:
                    self._line_up(payload)
            except Exception:
                log.exception("a payload could not be read")
                self._done()

    def _line_up(self, heard: Heard) -> None:
        item = self._read_now(heard) or asyncio.create_task(self._read(heard))
        key = heard.room_id or (heard.contact_id if isinstance(heard, Joining) else heard.talker_id)
        lane = self._lanes.get(key)
        if lane is not None:
            lane.append(item)
            return
        self._lanes[key] = deque([item])
        worker = asyncio.create_task(self._walk(key))
        self._workers.add(worker)
        worker.add_done_callback(self._workers.discard)

    async def _walk(self, key: str) -> None:
        lane = self._lanes[key]
        while lane:
            item = lane[0]
            try:
                await self._hand_on(await item if isinstance(item, asyncio.Task) else item)
            except Exception:
                log.exception("a message could not be read")
            lane.popleft()
            self._done()
        del self._lanes[key]

    async def _hand_on(self, message: Incoming) -> None:
        wait_s = _RETRY_FIRST_S
        while True:
            try:
                await self._take(message)
                return
            except Exception:
                log.exception(texts.log_take_failed(message.message_id, wait_s))
                await asyncio.sleep(wait_s)
                wait_s = min(wait_s * 2, _RETRY_LAST_S)

    def _done(self) -> None:
        self._room.release()
        self._busy -= 1
        if not self._busy:
            self._idle.set()
