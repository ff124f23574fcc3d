"""The frames of HTTP/2 (RFC 9113): what comes with every answer is read here, everything else by hyperframe."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from hyperframe.frame import DataFrame, Frame, HeadersFrame, SettingsFrame, WindowUpdateFrame

DATA, HEADERS = 0, 1
END_STREAM, END_HEADERS = 1, 4
_UNUSUAL = 8 | 32
"""Flags of padding and of priorities, which nobody needs to send."""

TABLE, WINDOW, LARGEST = 4096, 65_535, 16_384
"""Header table, window and size of a frame in bytes: what holds until the other side says something else."""

SMALL, MANY = 4096, 32
"""No request is longer, and no more are under way at once."""

HEARD_WINDOW = 16 << 20
_ANSWER_WINDOW = 5 << 20
"""No answer is longer: a gateway's messages end at 4 MiB."""

Piece = tuple[int, int, int, bytes, int]
"""DATA or HEADERS: kind, flags, stream, content, and how many bytes it takes of a window."""

_HEAD = struct.Struct(">HBBBI")


class Unexpected(Exception):
    """Something that this connection is not made for."""


def head(size: int, kind: int, flags: int, stream: int) -> bytes:
    return _HEAD.pack(size >> 8, size & 0xFF, kind, flags, stream)


def window_update(more: int) -> bytes:
    return WindowUpdateFrame(0, more).serialize()


def opening() -> bytes:
    """What a client says first. Without a table of headers every block of headers can be read by itself."""
    wanted = {
        SettingsFrame.HEADER_TABLE_SIZE: 0,
        SettingsFrame.ENABLE_PUSH: 0,
        SettingsFrame.INITIAL_WINDOW_SIZE: _ANSWER_WINDOW,
    }
    return (
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
        + SettingsFrame(0, settings=wanted).serialize()
        + window_update(HEARD_WINDOW - WINDOW)
    )


def message(body: bytes) -> bytes:
    """The one gRPC message of an answer."""
    if len(body) < 5 or body[0] or int.from_bytes(body[1:5], "big") != len(body) - 5:
        raise Unexpected("an answer that is compressed, cut off, or more than one")
    return body[5:]


class Reader:
    """Takes bytes as they come and gives whole frames."""

    def __init__(self) -> None:
        self._rest = b""

    def read(self, data: bytes) -> Iterator[Piece | Frame]:
        """Raises Unexpected, or HyperframeError for what is against the rules."""
        if self._rest:
            data = self._rest + data
        place, end = 0, len(data)
        while end - place >= 9:
            high, low, kind, flags, stream = _HEAD.unpack_from(data, place)
            size = high << 8 | low
            if size > LARGEST:
                raise Unexpected("a frame that is too large")
            start = place + 9
            if end - start < size:
                break
            place = start + size
            if kind <= HEADERS and not flags & _UNUSUAL:
                if kind == HEADERS and not flags & END_HEADERS:
                    raise Unexpected("headers in pieces")
                yield kind, flags, stream & 0x7FFF_FFFF, data[start:place], size
            else:
                yield _rare(memoryview(data)[start - 9 : place])
        self._rest = data[place:]


def _rare(data: memoryview) -> Piece | Frame:
    frame, _ = Frame.parse_frame_header(data[:9])
    frame.parse_body(data[9:])
    if isinstance(frame, DataFrame):
        flags = END_STREAM if "END_STREAM" in frame.flags else 0
        return DATA, flags, frame.stream_id, frame.data, frame.flow_controlled_length
    if isinstance(frame, HeadersFrame):
        if "END_HEADERS" not in frame.flags:
            raise Unexpected("headers in pieces")
        return HEADERS, END_STREAM if "END_STREAM" in frame.flags else 0, frame.stream_id, frame.data, 0
    return frame
