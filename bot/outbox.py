"""Sends what is queued: claimed by update, paced per account and room, settled by what the gateway says."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
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


@dataclass(frozen=True, slots=True)
class _Fate:
    """What became of a letter: `write` puts it into its row; `failed` is why it will not be tried again."""

    parcel: Parcel
    write: Callable[[], asyncio.Future[None]]
    failed: str | None = None


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
        self._unsettled: dict[int, _Fate] = {}
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
        for fate in tuple(self._unsettled.values()):
            await self._settle(fate, fate.write())
        if self._gateway.state().status is not GatewayStatus.UP:
            return LOOK_S
        limit = self._may_send()
        if limit == 0:
            return LOOK_S
        rest_ms = self._pace.room_pause_ms()
        parcels, due = await self._store.claim(self._gateway.channel, self._clock(), limit, rest_ms)
        if parcels:
            await self._send_all(parcels)
            return 0.0
        if self._unsettled:
            return RETRY_S
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
        settling: list[tuple[_Fate, asyncio.Future[None]]] = []
        for parcel in parcels:
            fate = self._unsettled[parcel.id] = await self._send(parcel)
            settling.append((fate, fate.write()))
        for fate, written in settling:
            await self._settle(fate, written)

    async def _settle(self, fate: _Fate, written: asyncio.Future[None]) -> None:
        """What the database cannot write now is written at the next round, before anything else is claimed."""
        key = fate.parcel.letter.key
        try:
            await written
        except StoreFailed as error:
            log.warning("what became of letter %s cannot be written yet: %s", key, error)
            return
        except Exception:
            log.exception("what became of letter %s cannot be written", key)
        del self._unsettled[fate.parcel.id]
        if fate.failed is not None:
            self._failed(fate.parcel, fate.failed)

    async def _send(self, parcel: Parcel) -> _Fate:
        """Send one; whatever happens there, it has a fate."""
        if parcel.problem:
            return self._end(parcel, "failed", parcel.problem)
        if self._pace.is_limited:
            self._tokens -= 1
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
        return self._sent(parcel, sent_id)

    async def _reconcile(self, parcel: Parcel, reason: str) -> _Fate:
        """The echo of a letter tells that it went out after all."""
        if await self._receipt(parcel) is Receipt.SENT:
            return self._sent(parcel, "")
        return self._unknown(parcel, reason)

    async def _receipt(self, parcel: Parcel) -> Receipt:
        try:
            return await self._gateway.receipt(parcel.letter)
        except Exception:
            log.exception("the gateway cannot be asked about letter %s", parcel.letter.key)
            return Receipt.UNKNOWN

    def _with_file(self, letter: Letter) -> Letter:
        return replace(letter, picture_path=str(self._find(letter.picture_path))) if letter.picture_path else letter

    def _find(self, path: str) -> Path:
        """A photo that somebody sent, or a file as `Say.file` names it."""
        folder, _, name = path.partition("/")
        if folder == NOTICE_FILES:
            return self._beside / name
        return self._attachments.path(name if folder == DRAWN_FILES else path)

    def _sent(self, parcel: Parcel, sent_id: str) -> _Fate:
        sent = [(parcel.id, self._gateway.channel, sent_id)]
        return _Fate(parcel, partial(self._store.mark_sent, sent, self._clock()))

    def _end(self, parcel: Parcel, state: str, reason: str) -> _Fate:
        log.warning("letter %s is %s: %s", parcel.letter.key, state, reason)
        return _Fate(parcel, partial(self._store.mark_ended, parcel.id, state, reason), failed=reason)

    def _again(self, parcel: Parcel, wait_ms: int, reason: str, marked: bool = False) -> _Fate:
        return _Fate(parcel, partial(self._store.requeue, parcel.id, self._clock() + wait_ms, reason, marked))

    def _later(self, parcel: Parcel, reason: str) -> _Fate:
        if parcel.attempts >= TRIES:
            return self._end(parcel, "failed", reason)
        return self._again(parcel, BACKOFF_MS[min(parcel.attempts, len(BACKOFF_MS)) - 1], reason)

    def _unknown(self, parcel: Parcel, reason: str) -> _Fate:
        """The rule per kind (design.md): a ping once more, an emergency until accepted, all else never again."""
        again = parcel.urgency is Urgency.EMERGENCY or (parcel.urgency is Urgency.PING and parcel.attempts < 2)
        if again and parcel.attempts < TRIES:
            return self._again(parcel, BACKOFF_MS[0], reason, marked=parcel.attempts < 2)
        return self._end(parcel, "unknown", reason)

    async def resolve_interrupted(self) -> None:
        for parcel in await self._store.interrupted(self._gateway.channel):
            fate = self._unsettled[parcel.id] = await self._after_interruption(parcel)
            await self._settle(fate, fate.write())

    async def _after_interruption(self, parcel: Parcel) -> _Fate:
        receipt = await self._receipt(parcel)
        if receipt is Receipt.SENT:
            return self._sent(parcel, parcel.letter.key)
        if receipt is Receipt.NOT_SENT:
            return self._again(parcel, 0, texts.INTERRUPTED)
        return self._unknown(parcel, texts.INTERRUPTED)
