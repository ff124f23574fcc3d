"""A chat network inside the process: people and rooms from sandbox.yaml, its memory in a database of its own.

What somebody says is first kept by the network, then handed to the bot, in the order of each room;
whatever the bot could not take is handed over later, as another company's network would do.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections import defaultdict
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

from bot.domain.faults import PermanentSendError, StoreFailed, TemporarySendError
from bot.domain.message import Incoming, Letter, MessageKind, Picture, Quote
from bot.domain.sandbox_net import SandboxNet
from bot.domain.words.quoted import split_quote
from bot.gateways.sandbox_rules import PRIVATE, Directory, Draft, Refused, is_id
from bot.ports import Account, Clock, GatewayState, GatewayStatus, Receipt, Take
from bot.store.attachments import Attachments, SavedPhoto
from bot.store.sandbox import Said, SandboxLog
from bot.texts import web as texts

CHANNEL = "sandbox:demo"

_BACKLOG = 1_000
_AT_ONCE = 200
_RETRY_S = 5.0

log = logging.getLogger(__name__)


class Listener:
    """Hears every message from now on; one that falls too far behind is cut off and has to fetch what it missed."""

    def __init__(self) -> None:
        self._queue: asyncio.Queue[Said | None] = asyncio.Queue()
        self._closed = False

    def hear(self, said: Said) -> None:
        if self._queue.qsize() >= _BACKLOG:
            self.close()
        if not self._closed:
            self._queue.put_nowait(said)

    def close(self) -> None:
        """What was heard before can still be read."""
        if not self._closed:
            self._closed = True
            self._queue.put_nowait(None)

    async def next(self) -> Said | None:
        """The next message; None after the last one."""
        return await self._queue.get()


def _is_same(kept: Said, said: Said) -> bool:
    """The time apart, which is that of the first try."""
    return replace(said, at=kept.at, mentions=()) == replace(kept, mentions=()) and {*said.mentions} == {*kept.mentions}


class SandboxGateway:
    """The demo network behind the `Gateway` port, and what its page needs: `say`, `history`, `listen`."""

    def __init__(
        self,
        net: SandboxNet,
        log: SandboxLog,
        attachments: Attachments,
        clock: Clock,
        new_id: Callable[[], str] = lambda: uuid4().hex,
    ) -> None:
        self.net = net
        self.attachments = attachments
        self._log, self._clock, self._new_id = log, clock, new_id
        self._directory = Directory(net)
        self._take: Take | None = None
        self._state = GatewayState(GatewayStatus.DOWN, texts.SANDBOX_NOT_STARTED, net.bot.name)
        self._waiting: defaultdict[str, dict[str, Said]] = defaultdict(dict)
        self._turns: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._listeners: set[Listener] = set()
        self._retrying: asyncio.Task[None] | None = None

    # The port.

    @property
    def channel(self) -> str:
        return CHANNEL

    @property
    def account(self) -> Account:
        return Account(self.net.bot.id, self.net.bot.name)

    def state(self) -> GatewayState:
        return self._state

    async def start(self, take: Take) -> None:
        """Hand over what was said while the bot was away, oldest first, then go live."""
        if self._retrying is not None:
            raise RuntimeError(f"{CHANNEL} is running")
        self._take = take
        await self._catch_up()
        self._state = replace(self._state, status=GatewayStatus.UP, reason=texts.SANDBOX_UP)
        self._retrying = asyncio.create_task(self._keep_trying(), name=f"{CHANNEL} retry")

    async def stop(self) -> None:
        self._take = None
        self._state = replace(self._state, status=GatewayStatus.DOWN, reason=texts.SANDBOX_STOPPED)
        self.end_streams()
        task, self._retrying = self._retrying, None
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def send(self, letter: Letter) -> str:
        if self._state.status is not GatewayStatus.UP:
            raise TemporarySendError(self._state.reason)
        room = self._address(letter)
        photo = await self._enclosed(letter.picture_path) if letter.picture_path else None
        text = letter.text
        if letter.picture_path and photo is None:
            text = f"{text}\n{texts.letter_file(Path(letter.picture_path).name)}".strip()
        if not (text or photo):
            raise PermanentSendError(texts.LETTER_EMPTY)
        said = Said(
            id=letter.key,
            room=room,
            sender=self.net.bot.id,
            text=text,
            from_bot=True,
            mentions=letter.mention_ids,
            quote=None,
            image=photo.path if photo else None,
            media_type=photo.media_type if photo else None,
            at=self._clock(),
        )
        try:
            await self._keep(said, delivered=True)
        except StoreFailed as error:
            raise TemporarySendError(texts.LETTER_NOT_KEPT) from error
        return letter.key

    async def receipt(self, letter: Letter) -> Receipt:
        return Receipt.SENT if await self._log.get(letter.key) else Receipt.NOT_SENT

    def _address(self, letter: Letter) -> str:
        if letter.room_id in self._directory.rooms:
            return str(letter.room_id)
        if letter.room_id is None and letter.contact_id in self._directory.people:
            return f"{PRIVATE}{letter.contact_id}"
        raise PermanentSendError(texts.letter_address_unknown(letter.room_id or letter.contact_id or ""))

    async def _enclosed(self, path: str) -> SavedPhoto | None:
        """None for a file that is no picture: the page shows its name."""
        try:
            content = await asyncio.to_thread(self.attachments.path(path).read_bytes)
            photo = await asyncio.to_thread(self.attachments.save, content)
        except FileNotFoundError as error:
            raise PermanentSendError(texts.LETTER_PICTURE_GONE) from error
        except OSError as error:
            raise TemporarySendError(texts.LETTER_NOT_KEPT) from error
        return photo

    # What the page does.

    async def say(self, draft: Draft) -> str:
        """Keep a message and hand it to the bot; returns its id once the bot has it durably.

        Raises Refused, with 409 for another message under an id that is taken. Whatever else is raised, the message
        may already be kept: it is handed over later, or when it is said again under the same id.
        """
        if self._state.status is not GatewayStatus.UP:
            raise Refused(texts.NOT_RUNNING, 503)
        meant = await self._said(draft)
        said = await self._keep(meant, delivered=False)
        if not _is_same(said, meant):
            raise Refused(texts.id_is_taken(said.id), 409)
        await self._deliver(said)
        return said.id

    async def history(self, room: str, after: str | None) -> list[Said]:
        """What was said in a room, oldest first. Raises Refused with 404 for an unknown room or message."""
        self._directory.check_room(room)
        known = after is None or is_id(after)
        found = await self._log.after(room, after) if known else None
        if found is None:
            raise Refused(texts.unknown_after(after or ""), 404)
        return found

    async def missed(self, after: str) -> AsyncIterator[Said]:
        """What was said anywhere after a message, oldest first. Raises Refused with 404 where that is unknown."""
        while True:
            found = await self._log.since(after, _AT_ONCE) if is_id(after) else None
            if found is None:
                raise Refused(texts.unknown_last_event(after), 404)
            for said in found:
                yield said
            if len(found) < _AT_ONCE:
                return
            after = found[-1].id

    @contextlib.contextmanager
    def listen(self) -> Iterator[Listener]:
        listener = Listener()
        self._listeners.add(listener)
        try:
            yield listener
        finally:
            self._listeners.discard(listener)

    def end_streams(self) -> None:
        for listener in self._listeners:
            listener.close()

    # Checking.

    async def _said(self, draft: Draft) -> Said:
        self._directory.check(draft)
        if draft.quote is not None:
            quoted = await self._log.get(draft.quote) if is_id(draft.quote) else None
            if quoted is None or quoted.room != draft.room:
                raise Refused(texts.unknown_quote(draft.quote))
        photo = await self._photo(draft.image) if draft.image is not None else None
        return Said(
            id=draft.id or self._new_id(),
            room=draft.room,
            sender=draft.sender,
            text=draft.text,
            from_bot=False,
            mentions=tuple(dict.fromkeys(draft.mentions)),
            quote=draft.quote,
            image=photo.path if photo else None,
            media_type=photo.media_type if photo else None,
            at=self._clock(),
        )

    async def _photo(self, content: bytes) -> SavedPhoto:
        photo = await asyncio.to_thread(self.attachments.save, content)
        if photo is None and await asyncio.to_thread(self.attachments.has_too_many_pixels, content):
            raise Refused(texts.TOO_MANY_PIXELS, 413)
        if photo is None:
            raise Refused(texts.NOT_A_PICTURE)
        return photo

    # Keeping and handing over.

    async def _keep(self, said: Said, delivered: bool) -> Said:
        """What stands under this id; whoever listens hears it the first time only."""
        kept, new = await self._log.add(said, delivered)
        if new:
            for listener in self._listeners:
                listener.hear(kept)
        return kept

    async def _deliver(self, said: Said) -> None:
        """Hand over this message, after whatever of its room is still waiting."""
        waiting = self._waiting[said.room]
        waiting.setdefault(said.id, said)
        async with self._turns[said.room]:
            while said.id in waiting:
                oldest = next(iter(waiting.values()))
                await self._hand_over(oldest)
                del waiting[oldest.id]

    async def _hand_over(self, said: Said) -> None:
        incoming = await self._incoming(said)
        if self._take is None:
            raise Refused(texts.NOT_RUNNING, 503)
        await self._take(incoming)
        await self._log.mark_delivered(said.id)

    async def _incoming(self, said: Said) -> Incoming:
        # Copied from a real chat, a quote comes as text.
        copied, text = (None, said.text) if said.quote else split_quote(said.text)
        return Incoming(
            channel=CHANNEL,
            message_id=said.id,
            room_id=None if said.room.startswith(PRIVATE) else said.room,
            sender_id=said.sender,
            sender_name=self._directory.name(said.sender),
            text=text,
            sent_at=said.at,
            kind=MessageKind.IMAGE if said.image else MessageKind.TEXT,
            room_topic=self._directory.topic(said.room),
            mention_ids=said.mentions,
            quote=await self._quote(said.quote) if said.quote else copied,
            picture=await self._picture(said),
        )

    async def _quote(self, message: str) -> Quote:
        quoted = await self._log.get(message)
        return Quote(quoted.text, self._directory.name(quoted.sender), message) if quoted else Quote("", "", message)

    async def _picture(self, said: Said) -> Picture | None:
        if not said.image or not said.media_type:
            return None
        try:
            content = await asyncio.to_thread(self.attachments.path(said.image).read_bytes)
        except FileNotFoundError:
            # Erased in the meantime: the words still have to arrive.
            return None
        return Picture(content, said.media_type)

    async def _catch_up(self) -> None:
        """Whatever keeps the bot from taking a message may pass: the log still has it, and the rest of its room waits."""
        stuck: dict[str, Exception] = {}
        for said in await self._log.undelivered():
            if said.room in stuck:
                continue
            try:
                await self._deliver(said)
            except Exception as error:
                stuck[said.room] = error
        for room, cause in stuck.items():
            log.warning(texts.not_redelivered(room), exc_info=cause)

    async def _keep_trying(self) -> None:
        while True:
            await asyncio.sleep(_RETRY_S)
            if any(self._waiting.values()):
                try:
                    await self._catch_up()
                except Exception:
                    log.exception("the sandbox log could not be read")
