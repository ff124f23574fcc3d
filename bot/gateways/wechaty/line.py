"""One connection to a gateway: opened, used and thrown away; it never repairs itself."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import suppress
from typing import TypeVar

from grpclib.client import Channel, StreamUnaryMethod, UnaryStreamMethod, UnaryUnaryMethod
from grpclib.config import Configuration
from grpclib.protocol import H2Protocol

from bot.gateways.wechaty import tls, wire
from bot.gateways.wechaty.cork import cork
from bot.gateways.wechaty.door import QuickDoor
from bot.gateways.wechaty.faults import LineLost
from bot.gateways.wechaty.protobuf import text_field
from bot.gateways.wechaty.quick import QuickLost
from bot.gateways.wechaty.settings import WechatySettings
from bot.texts import gateway as texts

Answer = TypeVar("Answer")


_PIECE = 64 * 1024


class NotSent(ConnectionError):
    """The line was closed before the request left: the call certainly did not happen."""


class TooBig(Exception):
    """A download went over its limit."""


def configuration(settings: WechatySettings) -> Configuration:
    """HTTP/2 pings that notice a frozen gateway; the names are grpclib's private ones, hence the pinned version."""
    return Configuration(
        _keepalive_time=settings.keepalive_s,
        _keepalive_timeout=settings.keepalive_timeout_s,
        _keepalive_permit_without_calls=True,
        _http2_max_pings_without_data=0,
        # Its default of 300 s would suppress every ping after the first.
        _http2_min_sent_ping_interval_without_data=settings.keepalive_s / 2,
    )


class Line:
    """An open connection and the calls over it. Every call has a deadline."""

    def __init__(
        self, settings: WechatySettings, channel: Channel, protocol: H2Protocol, context: ssl.SSLContext | None = None
    ) -> None:
        self._settings = settings
        self._channel = channel
        self._protocol = protocol
        cork(protocol)
        self._closed = False
        self._under_way = 0
        self._token = {"authorization": f"Wechaty {settings.token}"}
        self._quick = QuickDoor(settings, context, wire.MESSAGE.route, self._token)

    @classmethod
    async def open(cls, settings: WechatySettings) -> Line:
        """Connects and, with TLS, verifies the gateway before any token is sent. Raises OSError."""
        host, port = settings.address
        context = await tls.context_for(settings)
        channel = Channel(host, port, ssl=context, config=configuration(settings))
        try:
            async with asyncio.timeout(settings.connect_timeout_s):
                protocol = await channel.__connect__()
        except ssl.SSLError as error:
            channel.close()
            raise await tls.explain(settings, error) from error
        except BaseException:
            channel.close()
            raise
        return cls(settings, channel, protocol, context)

    @property
    def broken(self) -> bool:
        # grpclib would silently connect again on the next call, without an event stream behind it.
        return self._closed or bool(getattr(self._protocol.handler, "connection_lost", False))

    def close(self) -> None:
        """Drops the connection at once, also one whose peer takes no more bytes."""
        self._closed = True
        self._quick.close()
        transport = getattr(self._protocol.connection, "_transport", None)
        self._channel.close()
        if transport is not None:
            transport.abort()

    async def call(self, call: wire.Call[Answer], timeout_s: float | None = None, /, **fields: object) -> Answer:
        """One request, one answer. Raises NotSent, GRPCError, TimeoutError or another sign of a broken line."""
        if self.broken:
            raise NotSent(texts.LINE_LOST)
        method = UnaryUnaryMethod(self._channel, call.route, call.request, call.answer)
        # A deadline of our own: grpclib's puts a header into every request that never compresses.
        async with asyncio.timeout(timeout_s or self._settings.call_timeout_s):
            answer = await method(call.request(**fields), metadata=self._token)
        if answer is None:
            raise LineLost(texts.LINE_LOST)
        return answer

    async def payload(self, message_id: str) -> wire.MessagePayload:
        """What `call(wire.MESSAGE, id=message_id)` gives and raises, for a fraction of the processor time."""
        if self.broken:
            raise NotSent(texts.LINE_LOST)
        self._under_way += 1
        try:
            quick = self._quick.line(self._under_way)
            if quick is not None:
                with suppress(QuickLost):
                    return wire.MessagePayload.FromString(await quick.ask(text_field(1, message_id)))
            return await self.call(wire.MESSAGE, id=message_id)
        finally:
            self._under_way -= 1

    async def events(self) -> AsyncIterator[wire.Event]:
        """The event stream; ends only by an error or when the gateway closes it."""
        if self.broken:
            raise NotSent(texts.LINE_LOST)
        method = UnaryStreamMethod(self._channel, wire.EVENT.route, wire.EVENT.request, wire.EVENT.answer)
        async with method.open(metadata=self._token) as stream:
            await stream.send_message(wire.EVENT.request(), end=True)
            async for event in stream:
                yield event

    async def download(self, uuid: str, limit: int) -> bytes:
        """The bytes behind a UUID file box; raises TooBig above `limit`."""
        if self.broken:
            raise NotSent(texts.LINE_LOST)
        method = UnaryStreamMethod(self._channel, wire.DOWNLOAD.route, wire.DOWNLOAD.request, wire.DOWNLOAD.answer)
        content = bytearray()
        async with method.open(metadata=self._token, timeout=self._settings.picture_timeout_s) as stream:
            await stream.send_message(wire.IdRequest(uuid), end=True)
            async for piece in stream:
                content += piece.chunk
                if len(content) > limit:
                    raise TooBig(uuid)
        return bytes(content)

    async def upload(self, content: bytes, timeout_s: float) -> str:
        """Hands the gateway bytes that are too many for one message; returns the UUID for a file box."""
        if self.broken:
            raise NotSent(texts.LINE_LOST)
        method = StreamUnaryMethod(self._channel, wire.UPLOAD.route, wire.UPLOAD.request, wire.UPLOAD.answer)
        pieces = [wire.Chunk(content[at : at + _PIECE]) for at in range(0, len(content), _PIECE)]
        async with asyncio.timeout(timeout_s):
            answer = await method(pieces, metadata=self._token)
        return answer.id
