"""The other end of a quick line that keeps HTTP/2's rules to the letter, and says whatever a test wants it to say."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager

from hpack import Decoder, Encoder
from hyperframe.frame import DataFrame, Frame, HeadersFrame, SettingsFrame, WindowUpdateFrame

PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
OK_HEADERS = [(":status", "200"), ("content-type", "application/grpc+proto")]
GOOD_END = [("grpc-status", "0")]

Answer = Callable[[int, bytes], Iterable[Frame]]
"""What is said to the request of a stream with this body."""


def block(headers: list[tuple[str, str]]) -> bytes:
    encoder = Encoder()
    encoder.header_table_size = 0
    return encoder.encode(headers)


def begin(stream: int) -> Frame:
    return HeadersFrame(stream, block(OK_HEADERS), flags=["END_HEADERS"])


def end(stream: int, headers: list[tuple[str, str]] | None = None) -> Frame:
    return HeadersFrame(stream, block(GOOD_END if headers is None else headers), flags=["END_HEADERS", "END_STREAM"])


def wrapped(content: bytes) -> bytes:
    return b"\0" + len(content).to_bytes(4, "big") + content


def data(stream: int, body: bytes, padding: int = 0, size: int = 16_000) -> list[Frame]:
    return [
        DataFrame(stream, body[at : at + size], pad_length=padding, flags=["PADDED"] if padding else [])
        for at in range(0, len(body), size)
    ]


class Nasty(asyncio.Protocol):
    """One connection: reads requests, and sends no more than the windows it was given."""

    def __init__(self, settings: dict[int, int] | None, answer: Answer) -> None:
        self._settings, self._answer = settings, answer
        self._rest = b""
        self._decoder = Decoder()
        self._waiting: list[Frame] = []
        self._window = self.stream_window = 65_535
        self._bodies: dict[int, bytes] = {}
        self.heard: list[Frame] = []
        self.requests: list[list[tuple[str, str]]] = []
        self.transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        if self._settings is not None:
            self.say(SettingsFrame(0, settings=self._settings))

    def data_received(self, received: bytes) -> None:
        self._rest += received
        if self._rest.startswith(b"PRI"):
            if len(self._rest) < len(PREFACE):
                return
            self._rest = self._rest[len(PREFACE) :]
        while len(self._rest) >= 9:
            frame, size = Frame.parse_frame_header(memoryview(self._rest[:9]), strict=True)
            if len(self._rest) < 9 + size:
                return
            frame.parse_body(memoryview(self._rest[9 : 9 + size]))
            self._rest = self._rest[9 + size :]
            self._hear(frame)

    def say(self, *frames: Frame) -> None:
        """Data waits until the connection's window has room for it."""
        self._waiting += frames
        while self._waiting:
            frame = self._waiting[0]
            body = frame.serialize()
            if isinstance(frame, DataFrame):
                if frame.flow_controlled_length > self._window:
                    return
                self._window -= frame.flow_controlled_length
            self._waiting.pop(0)
            self.say_bytes(body)

    def say_bytes(self, body: bytes) -> None:
        assert self.transport is not None
        self.transport.write(body)

    def _hear(self, frame: Frame) -> None:
        self.heard.append(frame)
        if isinstance(frame, WindowUpdateFrame) and not frame.stream_id:
            self._window += frame.window_increment
            self.say()
        elif isinstance(frame, SettingsFrame) and "ACK" not in frame.flags:
            self.stream_window = frame.settings[SettingsFrame.INITIAL_WINDOW_SIZE]
            self._decoder.max_allowed_table_size = 4096
            self.say(SettingsFrame(0, flags=["ACK"]))
        elif isinstance(frame, HeadersFrame):
            self.requests.append([(str(name), str(value)) for name, value in self._decoder.decode(frame.data)])
        elif isinstance(frame, DataFrame):
            self._bodies[frame.stream_id] = self._bodies.get(frame.stream_id, b"") + frame.data
            if "END_STREAM" in frame.flags:
                self.say(*self._answer(frame.stream_id, self._bodies.pop(frame.stream_id)))


class NastyServer:
    """`met` are the connections so far."""

    def __init__(self, settings: dict[int, int] | None, answer: Answer) -> None:
        self._settings, self._answer = settings, answer
        self.met: list[Nasty] = []
        self.port = 0

    def meet(self) -> Nasty:
        self.met.append(Nasty(self._settings, self._answer))
        return self.met[-1]


@asynccontextmanager
async def nasty(answer: Answer, settings: dict[int, int] | None = {}) -> AsyncIterator[NastyServer]:  # noqa: B006
    """`settings` None: it never says its own."""
    server = NastyServer(settings, answer)
    doors = await asyncio.get_running_loop().create_server(server.meet, "127.0.0.1", 0)
    server.port = doors.sockets[0].getsockname()[1]
    try:
        yield server
    finally:
        doors.close()
        for one in server.met:
            if one.transport is not None:
                one.transport.abort()
