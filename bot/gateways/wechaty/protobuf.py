"""Just enough of the protobuf wire format for the few messages that pass thousands of times."""

from __future__ import annotations

from collections.abc import Iterator

VARINT, FIXED64, BYTES, FIXED32 = 0, 1, 2, 5


class Malformed(ValueError):
    """The bytes are no protobuf message."""


def fields(data: bytes) -> Iterator[tuple[int, int | bytes]]:
    """Number and raw value of each field in turn; unknown numbers are the caller's to ignore."""
    place, end = 0, len(data)
    while place < end:
        # Nearly every tag and size is one byte.
        tag = data[place]
        place += 1
        if tag > 0x7F:
            tag, place = _varint(data, place - 1)
        kind = tag & 7
        if kind == BYTES:
            if place < end and (size := data[place]) < 0x80:
                place += 1
            else:
                size, place = _varint(data, place)
            if place + size > end:
                raise Malformed("cut off")
            yield tag >> 3, data[place : place + size]
            place += size
        elif kind == VARINT:
            value, place = _varint(data, place)
            yield tag >> 3, value
        elif kind in (FIXED64, FIXED32):
            place += 8 if kind == FIXED64 else 4
        else:
            raise Malformed(f"wire type {kind}")


def _varint(data: bytes, place: int) -> tuple[int, int]:
    try:
        byte = data[place]
        if byte < 0x80:
            return byte, place + 1
        value, shift = byte & 0x7F, 7
        while True:
            place += 1
            byte = data[place]
            value |= (byte & 0x7F) << shift
            if byte < 0x80:
                return value, place + 1
            shift += 7
            if shift > 63:
                raise Malformed("varint")
    except IndexError as error:
        raise Malformed("cut off") from error


def signed(value: int) -> int:
    """An int64 as protobuf writes it, back from its unsigned form."""
    return value - (1 << 64) if value >= 1 << 63 else value


def varint(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def text_field(number: int, value: str) -> bytes:
    """One string field; nothing at all for "", as proto3 has it."""
    if not value:
        return b""
    body = value.encode()
    return varint(number << 3 | BYTES) + varint(len(body)) + body


def bytes_field(number: int, body: bytes) -> bytes:
    return varint(number << 3 | BYTES) + varint(len(body)) + body


def int_field(number: int, value: int) -> bytes:
    return varint(number << 3 | VARINT) + varint(value & 0xFFFF_FFFF_FFFF_FFFF) if value else b""
