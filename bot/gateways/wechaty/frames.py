"""The frames of HTTP/2, as far as asking for payloads needs them (RFC 9113)."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from enum import IntEnum


class Kind(IntEnum):
    DATA = 0
    HEADERS = 1
    RST_STREAM = 3
    SETTINGS = 4
    PUSH_PROMISE = 5
    PING = 6
    GOAWAY = 7
    WINDOW_UPDATE = 8
    CONTINUATION = 9


class Flag(IntEnum):
    """Their meaning depends on the kind of frame."""

    ACK = 1
    END_STREAM = 1
    END_HEADERS = 4
    PADDED = 8
    PRIORITY = 32


class Unexpected(Exception):
    """Something that this connection is not made for."""


HEADER_TABLE_SIZE, ENABLE_PUSH, MAX_CONCURRENT_STREAMS, INITIAL_WINDOW_SIZE = 1, 2, 3, 4
TABLE, WINDOW, LARGEST = 4096, 65_535, 16_384
"""What holds until the other side says something else."""

SMALL, MANY = 4096, 100
"""More than a request is long, and how many requests are under way at most."""

HEARD_WINDOW = 16 << 20
_STREAM_WINDOW = 8 << 20
"""No answer is longer: a gateway's messages end at 4 MiB."""

_HEAD = struct.Struct(">HBBBI")
_SETTING = struct.Struct(">HI")


def head(size: int, kind: int, flags: int, stream: int) -> bytes:
    return _HEAD.pack(size >> 8, size & 0xFF, kind, flags, stream)


def window_update(more: int) -> bytes:
    return head(4, Kind.WINDOW_UPDATE, 0, 0) + more.to_bytes(4, "big")


def _opening() -> bytes:
    """Without a table of headers every block of headers can be read by itself."""
    wanted = {HEADER_TABLE_SIZE: 0, ENABLE_PUSH: 0, INITIAL_WINDOW_SIZE: _STREAM_WINDOW}
    body = b"".join(_SETTING.pack(name, value) for name, value in wanted.items())
    settings = head(len(body), Kind.SETTINGS, 0, 0) + body
    return b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + settings + window_update(HEARD_WINDOW - WINDOW)


OPENING = _opening()
"""What a client says first."""


def number(body: bytes) -> int:
    if len(body) != 4:
        raise Unexpected("a window update of another size")
    return int.from_bytes(body, "big") & 0x7FFF_FFFF


def settings(body: bytes) -> dict[int, int]:
    if len(body) % _SETTING.size:
        raise Unexpected("settings that are cut off")
    return dict(_SETTING.iter_unpack(body))


def message(body: bytes) -> bytes:
    """The one gRPC message of an answer."""
    if len(body) < 5 or body[0] or int.from_bytes(body[1:5], "big") != len(body) - 5:
        raise Unexpected("an answer that is compressed, cut off, or more than one")
    return body[5:]


class Reader:
    """Takes bytes as they come and gives whole frames, without padding and priorities."""

    def __init__(self) -> None:
        self._rest = b""

    def read(self, data: bytes) -> Iterator[tuple[int, int, int, bytes]]:
        """Kind, flags, stream and content of each frame that is complete."""
        if self._rest:
            data = self._rest + data
        place, end = 0, len(data)
        while end - place >= 9:
            high, low, kind, flags, stream = _HEAD.unpack_from(data, place)
            size = high << 8 | low
            if size > LARGEST:
                raise Unexpected("a frame that is too large")
            if end - place - 9 < size:
                break
            body = data[place + 9 : place + 9 + size]
            place += 9 + size
            yield kind, flags, stream & 0x7FFF_FFFF, _plain(kind, flags, body) if kind < 2 else body
            if kind in (Kind.PUSH_PROMISE, Kind.CONTINUATION):
                raise Unexpected(f"a frame of kind {kind}")
        self._rest = data[place:]


def _plain(kind: int, flags: int, body: bytes) -> bytes:
    if kind == Kind.HEADERS and not flags & Flag.END_HEADERS:
        raise Unexpected("headers in pieces")
    if flags & Flag.PADDED:
        if not body or body[0] >= len(body):
            raise Unexpected("more padding than frame")
        body = body[1 : len(body) - body[0]]
    return body[5:] if kind == Kind.HEADERS and flags & Flag.PRIORITY else body
