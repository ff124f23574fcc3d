"""Makes an Incoming of a payload: who said it, where, what it quotes, and the picture with it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from bot.domain.message import Incoming, MessageKind, Picture
from bot.domain.words.quoted import split_quote
from bot.gateways.wechaty import files, reading, wire
from bot.gateways.wechaty.directory import LINE_ERRORS, Directory
from bot.gateways.wechaty.echoes import PICTURE, EchoBook
from bot.gateways.wechaty.faults import short
from bot.gateways.wechaty.hooks import Room
from bot.gateways.wechaty.line import Line
from bot.gateways.wechaty.reading import Joining
from bot.gateways.wechaty.settings import WechatySettings
from bot.gateways.wechaty.wire import MessagePayload
from bot.ports import Clock
from bot.texts import gateway as texts

log = logging.getLogger(__name__)

_PICTURES_AT_ONCE = 4
_TRIES = 3
_TRY_AGAIN_S = 0.3


class Inbound:
    """`live_line` waits for a line that works and gives it; `own_id` is the account's contact id."""

    def __init__(
        self,
        settings: WechatySettings,
        clock: Clock,
        directory: Directory,
        echoes: EchoBook,
        live_line: Callable[[], Awaitable[Line]],
        own_id: Callable[[], str],
        lost: Callable[[str], None],
    ) -> None:
        self._settings = settings
        self._clock = clock
        self._directory = directory
        self._echoes = echoes
        self._live_line = live_line
        self._own_id = own_id
        self._lost = lost
        self._pictures = asyncio.Semaphore(_PICTURES_AT_ONCE)

    async def fetch(self, message_id: str, origin: Line | None) -> MessagePayload | None:
        """The payload behind an id, waiting through an outage; None when the gateway does not know it.

        A gateway that announced the id is asked again, for its payload may come late. After an outage the
        gateway may be a new process that knows nothing: then a single refusal is enough.
        """
        refusals = 0
        while True:
            line = await self._live_line()
            try:
                payload = await line.payload(message_id)
                payload.id = payload.id or message_id
                self._hear(payload)
                return payload
            except LINE_ERRORS as error:
                log.debug("payload of %s: %s", message_id, short(error))
                refusals += not line.broken
            if refusals >= (_TRIES if line is origin else 1):
                self._lost(message_id)
                return None
            await asyncio.sleep(_TRY_AGAIN_S * (refusals or 1))

    def _is_own(self, payload: MessagePayload) -> bool:
        return bool(payload.talker_id) and payload.talker_id == self._own_id()

    def _has_picture(self, payload: MessagePayload) -> bool:
        """Our own pictures are on disk already."""
        return payload.type == wire.MessageType.IMAGE and not self._is_own(payload)

    def _hear(self, payload: MessagePayload) -> None:
        if self._is_own(payload):
            enclosed = (wire.MessageType.IMAGE, wire.MessageType.ATTACHMENT)
            words = PICTURE if payload.type in enclosed else payload.text
            place = payload.room_id or payload.listener_id
            self._echoes.heard(payload.id, place, words, asyncio.get_running_loop().time())

    def read_now(self, payload: MessagePayload | Joining) -> Incoming | None:
        """The message, if nothing has to be asked over the line for it."""
        if isinstance(payload, Joining):
            return None
        if self._has_picture(payload):
            return None
        name = self._directory.known_name(payload.talker_id)
        room = self._directory.known_room(payload.room_id)
        return None if name is None or room is None else self._message(payload, name, room, None)

    async def read(self, payload: MessagePayload | Joining) -> Incoming:
        """The message, with whatever could be learnt in time; never fails for want of a name or a picture."""
        if isinstance(payload, Joining):
            return await self._arrival(payload)
        name = await self._directory.name(payload.talker_id)
        room = await self._directory.room(payload.room_id) if payload.room_id else Room("", "")
        picture = await self._picture(payload) if self._has_picture(payload) else None
        return self._message(payload, name, room, picture)

    async def _arrival(self, joining: Joining) -> Incoming:
        room = await self._directory.room(joining.room_id)
        return Incoming(
            channel=self._settings.channel,
            message_id=joining.id,
            room_id=joining.room_id,
            sender_id=joining.contact_id,
            sender_name=await self._directory.name(joining.contact_id),
            text="",
            sent_at=joining.at,
            kind=MessageKind.JOIN,
            room_topic=room.topic,
            bot_alias=room.bot_alias,
        )

    def _message(self, payload: MessagePayload, name: str, room: Room, picture: Picture | None) -> Incoming:
        kind = reading.kind_of(payload.type)
        recalls = reading.recalled_id(payload) if kind is MessageKind.RECALL else None
        text = "" if kind in (MessageKind.RECALL, MessageKind.IMAGE) else reading.said(payload)
        quote, text = split_quote(text) if kind is MessageKind.TEXT else (None, text)
        return Incoming(
            channel=self._settings.channel,
            message_id=payload.id,
            room_id=payload.room_id or None,
            sender_id=payload.talker_id,
            sender_name=name,
            text=text,
            sent_at=reading.sent_at(payload, self._clock()),
            kind=kind,
            room_topic=room.topic,
            bot_alias=room.bot_alias,
            mention_ids=tuple(payload.mention_ids),
            quote=quote,
            picture=picture,
            own=self._is_own(payload),
            recalls=recalls,
        )

    async def _picture(self, payload: MessagePayload) -> Picture | None:
        why = ""
        for _ in range(_TRIES):
            line = await self._live_line()
            ways: list[tuple[wire.Call[object], dict[str, object]]] = [
                (wire.MESSAGE_IMAGE, {"id": payload.id, "type": wire.IMAGE_HD}),
                (wire.MESSAGE_FILE, {"id": payload.id}),
            ]
            for call, fields in ways:
                try:
                    return await self._unpacked(line, call, fields)
                except (*LINE_ERRORS, files.NoPicture) as error:
                    why = short(error)
            if not line.broken:
                break
        log.warning(texts.log_picture_missing(payload.id, why))
        return None

    async def _unpacked(self, line: Line, call: wire.Call[object], fields: dict[str, object]) -> Picture:
        limit, timeout_s = self._settings.largest_picture, self._settings.picture_timeout_s
        async with self._pictures:
            answer = await line.call(call, timeout_s, **fields)
            content = await files.unpack(line, getattr(answer, "filebox", ""), limit, timeout_s)
        return files.picture(content)
