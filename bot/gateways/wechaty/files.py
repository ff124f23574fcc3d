"""File boxes: how gateways wrap the bytes of pictures and files."""

from __future__ import annotations

import base64
import binascii
import json
from pathlib import PurePath
from typing import Any

import aiohttp

from bot.domain.message import Picture
from bot.gateways.wechaty.line import Line, TooBig

BASE64, URL, UUID = 1, 2, 7

_SIGNS = (
    (b"\xff\xd8\xff", "image/jpeg", ".jpg"),
    (b"\x89PNG\r\n\x1a\n", "image/png", ".png"),
    (b"GIF8", "image/gif", ".gif"),
    (b"BM", "image/bmp", ".bmp"),
)


class NoPicture(Exception):
    """The box holds nothing that can be fetched; the text says why."""


def media_type(content: bytes) -> tuple[str, str]:
    """Media type and file ending by the first bytes; ("application/octet-stream", "") when unknown."""
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "image/webp", ".webp"
    for sign, media, ending in _SIGNS:
        if content.startswith(sign):
            return media, ending
    return "application/octet-stream", ""


def pack(content: bytes, name: str) -> str:
    """The JSON of a base64 box."""
    return _box_text(BASE64, content, name, base64=base64.b64encode(content).decode("ascii"))


def pack_uploaded(content: bytes, name: str, uuid: str) -> str:
    """The JSON of a box whose bytes were uploaded before."""
    return _box_text(UUID, content, name, uuid=uuid)


def _box_text(kind: int, content: bytes, name: str, **where: str) -> str:
    """A name without an ending gets one, since gateways tell pictures by it."""
    name = PurePath(name).name or "file"
    if not PurePath(name).suffix:
        name += media_type(content)[1]
    box = {"type": kind, "boxType": kind, "name": name, "size": len(content), "metadata": {}, **where}
    return json.dumps(box, ensure_ascii=False)


async def unpack(line: Line, box_text: str, limit: int, timeout_s: float) -> bytes:
    """The bytes of a box that a gateway sent. Raises NoPicture, or what calls and downloads raise."""
    box = _box(box_text)
    kind = box.get("type") or box.get("boxType")
    if kind == BASE64:
        return _from_base64(str(box.get("base64", "")), limit)
    if kind == UUID:
        try:
            return await line.download(str(box["uuid"]), limit)
        except TooBig as error:
            raise NoPicture(f"> {limit}") from error
    if kind == URL:
        return await _fetch(str(box.get("url") or box.get("remoteUrl") or ""), limit, timeout_s)
    raise NoPicture(f"file box {kind}")


def _box(text: str) -> dict[str, Any]:
    try:
        box = json.loads(text)
    except ValueError as error:
        raise NoPicture("no JSON") from error
    if not isinstance(box, dict):
        raise NoPicture("no object")
    return box


def _from_base64(text: str, limit: int) -> bytes:
    if len(text) > limit * 4 // 3 + 4:
        raise NoPicture(f"> {limit}")
    try:
        return base64.b64decode(text)
    except (binascii.Error, ValueError) as error:
        raise NoPicture("base64") from error


async def _fetch(url: str, limit: int, timeout_s: float) -> bytes:
    if not url.startswith(("https://", "http://")):
        raise NoPicture("url")
    timeout = aiohttp.ClientTimeout(total=timeout_s)
    try:
        async with aiohttp.ClientSession(timeout=timeout) as session, session.get(url) as answer:
            answer.raise_for_status()
            content = bytearray()
            async for piece in answer.content.iter_chunked(65_536):
                content += piece
                if len(content) > limit:
                    raise NoPicture(f"> {limit}")
            return bytes(content)
    except aiohttp.ClientError as error:
        raise NoPicture(str(error) or type(error).__name__) from error


def picture(content: bytes) -> Picture:
    if not content:
        raise NoPicture("0")
    return Picture(content, media_type(content)[0])
