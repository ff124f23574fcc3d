"""Sends letters and tells what became of them; a letter that may have gone out is never called unsent."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from grpclib.const import Status
from grpclib.exceptions import GRPCError

from bot.domain.faults import PermanentSendError, TemporarySendError, UnknownSendError
from bot.domain.message import Letter
from bot.gateways.wechaty import files, wire
from bot.gateways.wechaty.echoes import PICTURE, EchoBook, Fate, Part
from bot.gateways.wechaty.faults import send_error, short
from bot.gateways.wechaty.line import Line, NotSent
from bot.gateways.wechaty.settings import LARGEST_FILE, WechatySettings
from bot.ports import Receipt
from bot.texts import gateway as texts

_LOOK_AGAIN_S = 0.1


class Sending:
    """`ready_line` gives the line while the account is up, else None."""

    def __init__(self, settings: WechatySettings, echoes: EchoBook, ready_line: Callable[[], Line | None]) -> None:
        self._settings = settings
        self._echoes = echoes
        self._ready_line = ready_line

    async def send(self, letter: Letter) -> str:
        """Text first, then the picture; parts that are known to have gone out are not sent again."""
        place = letter.room_id or letter.contact_id
        if not place:
            raise PermanentSendError(texts.SEND_NO_ADDRESS)
        if not (letter.text or letter.picture_path):
            raise PermanentSendError(texts.SEND_EMPTY)
        box = await self._picture(letter.picture_path) if letter.picture_path else ""
        ids = []
        if letter.text:
            mentions = [one for one in letter.mention_ids if one]
            fields = {"conversation_id": place, "text": letter.text, "mention_ids": mentions}
            part = self._echoes.part(letter.key, "text", place, letter.text)
            ids.append(await self._send_part(part, wire.SEND_TEXT, fields))
        if box:
            part = self._echoes.part(letter.key, "picture", place, PICTURE)
            ids.append(await self._send_part(part, wire.SEND_FILE, {"conversation_id": place, "filebox": box}))
        return ids[0]

    async def send_file(self, place: str, content: bytes, name: str) -> str:
        """A file into a room or to a contact; same errors as `send`."""
        fields = {"conversation_id": place, "filebox": await self._box(content, name)}
        return await self._hand_over(wire.SEND_FILE, fields)

    async def send_link(self, place: str, title: str, url: str, description: str, thumbnail: str) -> str:
        """A link card into a room or to a contact; same errors as `send`."""
        card = {"title": title, "url": url, "description": description, "thumbnailUrl": thumbnail}
        fields = {
            "conversation_id": place,
            "as_json": json.dumps(card, ensure_ascii=False),
            "title": title,
            "url": url,
            "description": description,
            "thumbnail_url": thumbnail,
        }
        return await self._hand_over(wire.SEND_URL, fields)

    async def receipt(self, letter: Letter) -> Receipt:
        """Waits a little for the echo of what is in doubt; a letter of an earlier process only has early echoes."""
        place = letter.room_id or letter.contact_id or ""
        remembered = self._echoes.known(letter.key)
        parts = remembered or self._recalled(letter, place)
        await self._wait_for_echoes(parts, self._settings.echo_wait_s if remembered else 0)
        fates = {part.fate for part in parts}
        if fates == {Fate.SENT} and len(parts) == bool(letter.text) + bool(letter.picture_path):
            return Receipt.SENT
        return Receipt.NOT_SENT if fates == {Fate.REFUSED} else Receipt.UNKNOWN

    def _recalled(self, letter: Letter, place: str) -> list[Part]:
        for name, words in (("text", letter.text), ("picture", PICTURE if letter.picture_path else "")):
            if words:
                self._echoes.begin(self._echoes.part(letter.key, name, place, words))
        return self._echoes.known(letter.key)

    async def _wait_for_echoes(self, parts: list[Part], wait_s: float) -> None:
        loop = asyncio.get_running_loop()
        until = loop.time() + wait_s
        while not all(part.fate is not Fate.OPEN or self._echoes.claim(part, loop.time()) for part in parts):
            if loop.time() >= until:
                return
            await asyncio.sleep(_LOOK_AGAIN_S)

    async def _send_part(self, part: Part, call: wire.Call[wire.SendAnswer], fields: dict[str, Any]) -> str:
        now = asyncio.get_running_loop().time
        if part.fate is Fate.SENT:
            return part.message_id
        self._echoes.begin(part)
        try:
            message_id = await self._hand_over(call, fields)
        except UnknownSendError:
            if self._echoes.claim(part, now()):
                return part.message_id
            raise
        except (TemporarySendError, PermanentSendError):
            self._echoes.refused(part)
            raise
        return self._echoes.sent(part, message_id, now())

    def _line(self) -> Line:
        line = self._ready_line()
        if line is None:
            raise TemporarySendError(texts.SEND_NOT_UP)
        return line

    async def _picture(self, path: str) -> str:
        file = Path(path)
        try:
            content = await asyncio.to_thread(file.read_bytes)
        except OSError as error:
            raise PermanentSendError(texts.send_picture_missing(file.name)) from error
        return await self._box(content, file.name)

    async def _box(self, content: bytes, name: str) -> str:
        """What is too large for one message is uploaded first; a gateway that cannot do that cannot send it."""
        if len(content) <= LARGEST_FILE:
            return files.pack(content, name)
        limit = self._settings.largest_sent
        if len(content) > limit:
            raise PermanentSendError(texts.send_too_big(name, len(content), limit))
        line = self._line()
        try:
            uuid = await line.upload(content, self._settings.picture_timeout_s)
        except GRPCError as error:
            if error.status is Status.UNIMPLEMENTED:
                raise PermanentSendError(texts.send_too_big(name, len(content), LARGEST_FILE)) from error
            raise TemporarySendError(texts.send_refused(short(error))) from error
        except Exception as error:
            # Nothing was said yet, so it may simply be tried again.
            raise TemporarySendError(texts.SEND_NOT_UP) from error
        return files.pack_uploaded(content, name, uuid)

    async def _hand_over(self, call: wire.Call[wire.SendAnswer], fields: dict[str, Any]) -> str:
        line = self._line()
        try:
            return (await line.call(call, self._settings.send_timeout_s, **fields)).id
        except NotSent as error:
            raise TemporarySendError(texts.SEND_NOT_UP) from error
        except GRPCError as error:
            raise send_error(error) from error
        except TimeoutError as error:
            raise UnknownSendError(texts.SEND_TIMEOUT) from error
        except Exception as error:
            # The request may have left before the line broke.
            raise UnknownSendError(texts.SEND_CUT) from error
