"""Sends what is queued: claimed by update, paced per account and room, settled by what the gateway says."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from bot.domain.faults import PermanentSendError, StoreFailed, TemporarySendError
from bot.domain.message import Letter
from bot.domain.outcome import Urgency
from bot.ports import Clock, Gateway, GatewayStatus, Receipt
from bot.store.attachments import Attachments
from bot.store.outgoing import Parcel
from bot.store.store import Store
from bot.texts import gateway as texts

CLAIM = 64
LOOK_S = 0.25
RETRY_S = 1.0
NOTICE_FILES, DRAWN_FILES = "notices", "photos"
BACKOFF_MS = (2_000, 10_000, 60_000, 300_000)
TRIES = 20

log = logging.getLogger(__name__)


@dataclass(slots=True)
class Pace:
    """How fast an account may write. `per_minute` and `room_per_minute` 0: no limit (the sandbox).

    `jitter` gives the seconds by which a pause is lengthened: people do not write like clocks.
    """

    per_minute: int = 0
    room_per_minute: int = 0
    burst: int = 1
    jitter: Callable[[], float] = field(default=lambda: 0.0)

    @property
    def is_limited(self) -> bool:
        return self.per_minute > 0

    def account_pause_s(self) -> float:
        return 60 / self.per_minute + self.jitter()

    def room_pause_ms(self) -> int:
        return int(60_000 / self.room_per_minute + 1000 * self.jitter()) if self.room_per_minute else 0


class Outbox:
    """One lane per gateway: it sends to each room in order, and to several rooms at once where nothing limits it.

    `failed` hears of every letter that will not be tried again. `beside` is the folder of files beside the notices.
    """

    def __init__(
        self,
        store: Store,
        gateways: tuple[Gateway, ...],
        attachments: Attachments,
        clock: Clock,
        pace: Pace,
        failed: Callable[[Parcel, str], None],
        beside: Path = Path(),
    ) -> None:
        self._lanes = [_Lane(store, gateway, attachments, clock, replace(pace), failed, beside) for gateway in gateways]

    def wake(self) -> None:
        for lane in self._lanes:
            lane.wake.set()

    async def run(self) -> None:
        async with asyncio.TaskGroup() as group:
            for lane in self._lanes:
                group.create_task(lane.run())

    async def flush(self) -> None:
        """Send everything that may go now."""
        for lane in self._lanes:
            await lane.flush()

    async def resolve_interrupted(self) -> None:
        """After a start: what was being sent when the process ended. Ask the gateway, else the rule of the kind."""
        for lane in self._lanes:
            await lane.resolve_interrupted()


class _Lane:
    """The sending of one account."""

    def __init__(
        self,
        store: Store,
        gateway: Gateway,
        attachments: Attachments,
        clock: Clock,
        pace: Pace,
        failed: Callable[[Parcel, str], None],
        beside: Path,
    ) -> None:
        self._store = store
        self._beside = beside
        self._gateway = gateway
        self._attachments = attachments
        self._clock = clock
        self._pace = pace
        self._failed = failed
        self._tokens = float(pace.burst)
        self._filled_at = clock()
        self.wake = asyncio.Event()

    async def run(self) -> None:
        while True:
            self.wake.clear()
            try:
                pause = await self._round()
            except StoreFailed as error:
                log.error("the database cannot write: %s", error)
                pause = RETRY_S
            except Exception:
                log.exception("a round of sending failed, trying again in %s s", RETRY_S)
                pause = RETRY_S
            if pause is None or pause > 0:
                await self._sleep(pause)

    async def flush(self) -> None:
        while await self._round() == 0.0:
            continue

    async def _sleep(self, seconds: float | None) -> None:
        # Not wait_for: before Python 3.12 it loses a cancellation that meets the wake-up, and a stop would hang.
        try:
            async with asyncio.timeout(seconds):
                await self.wake.wait()
        except TimeoutError:
            return

    async def _round(self) -> float | None:
        """Send what may go now; returns the seconds until there may be more (None: when woken)."""
        if self._gateway.state().status is not GatewayStatus.UP:
            return LOOK_S
        limit = self._may_send()
        if limit == 0:
            return LOOK_S
        parcels, due = await self._store.claim(self._gateway.channel, self._clock(), limit)
        if parcels:
            await self._send_all(parcels)
            return 0.0
        return None if due is None else max(LOOK_S / 10, (due - self._clock()) / 1000)

    def _may_send(self) -> int:
        """How many letters the account may send now."""
        if not self._pace.is_limited:
            return CLAIM
        now = self._clock()
        gained = (now - self._filled_at) / 1000 / self._pace.account_pause_s()
        self._tokens = min(float(self._pace.burst), self._tokens + max(0.0, gained))
        self._filled_at = now
        return 1 if self._tokens >= 1 else 0

    async def _send_all(self, parcels: list[Parcel]) -> None:
        """Each room's letters one after the other, rooms side by side."""
        rooms: dict[tuple[str | None, str | None], list[Parcel]] = {}
        for parcel in parcels:
            rooms.setdefault((parcel.letter.room_id, parcel.letter.contact_id), []).append(parcel)
        await asyncio.gather(*(self._send_in_order(parcels) for parcels in rooms.values()))

    async def _send_in_order(self, parcels: list[Parcel]) -> None:
        settled = [await self._send(parcel) for parcel in parcels]
        await asyncio.gather(*settled)

    async def _send(self, parcel: Parcel) -> asyncio.Future[None]:
        """Send one; the returned future settles its row."""
        if parcel.problem:
            return self._end(parcel, "failed", parcel.problem)
        if self._pace.is_limited:
            self._tokens -= 1
            if parcel.room is not None:
                await self._store.hold_back(parcel.room, self._clock() + self._pace.room_pause_ms())
        try:
            sent_id = await self._gateway.send(self._with_file(parcel.letter))
        except PermanentSendError as error:
            return self._end(parcel, "failed", str(error))
        except TemporarySendError as error:
            return self._later(parcel, str(error))
        except Exception as error:
            # UnknownSendError, and whatever a gateway raises that it should not: nobody knows whether it went out.
            log.warning("letter %s: it is not known whether it was sent (%s)", parcel.letter.key, type(error).__name__)
            return await self._reconcile(parcel, str(error) or type(error).__name__)
        return self._store.mark_sent([(parcel.id, self._gateway.channel, sent_id)], self._clock())

    async def _reconcile(self, parcel: Parcel, reason: str) -> asyncio.Future[None]:
        """The echo of a letter tells that it went out after all."""
        if await self._gateway.receipt(parcel.letter) is Receipt.SENT:
            return self._store.mark_sent([(parcel.id, self._gateway.channel, "")], self._clock())
        return self._unknown(parcel, reason)

    def _with_file(self, letter: Letter) -> Letter:
        return replace(letter, picture_path=str(self._find(letter.picture_path))) if letter.picture_path else letter

    def _find(self, path: str) -> Path:
        """A photo that somebody sent, or a file as `Say.file` names it."""
        folder, _, name = path.partition("/")
        if folder == NOTICE_FILES:
            return self._beside / name
        return self._attachments.path(name if folder == DRAWN_FILES else path)

    def _end(self, parcel: Parcel, state: str, reason: str) -> asyncio.Future[None]:
        log.warning("letter %s is %s: %s", parcel.letter.key, state, reason)
        ended = self._store.mark_ended(parcel.id, state, reason)
        ended.add_done_callback(lambda _: self._failed(parcel, reason))
        return ended

    def _later(self, parcel: Parcel, reason: str) -> asyncio.Future[None]:
        if parcel.attempts >= TRIES:
            return self._end(parcel, "failed", reason)
        wait = BACKOFF_MS[min(parcel.attempts, len(BACKOFF_MS)) - 1]
        return self._store.requeue(parcel.id, self._clock() + wait, reason)

    def _unknown(self, parcel: Parcel, reason: str) -> asyncio.Future[None]:
        """The rule per kind (design.md): a ping once more, an emergency until accepted, all else never again."""
        again = parcel.urgency is Urgency.EMERGENCY or (parcel.urgency is Urgency.PING and parcel.attempts < 2)
        if again and parcel.attempts < TRIES:
            return self._store.requeue(parcel.id, self._clock() + BACKOFF_MS[0], reason, marked=parcel.attempts < 2)
        return self._end(parcel, "unknown", reason)

    async def resolve_interrupted(self) -> None:
        channel = self._gateway.channel
        for parcel in await self._store.interrupted(channel):
            receipt = await self._gateway.receipt(parcel.letter)
            if receipt is Receipt.SENT:
                await self._store.mark_sent([(parcel.id, channel, parcel.letter.key)], self._clock())
            elif receipt is Receipt.NOT_SENT:
                await self._store.requeue(parcel.id, self._clock(), texts.INTERRUPTED)
            else:
                await self._unknown(parcel, texts.INTERRUPTED)
