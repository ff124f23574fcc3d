"""Reads what somebody posts to the sandbox: JSON in, a `Draft` out, and a mend for every mistake."""

from __future__ import annotations

import binascii
import json
from base64 import b64decode
from typing import Any

from aiohttp import web

from bot.content.validation import nearest
from bot.gateways.sandbox_rules import Draft, Refused
from bot.texts import web as texts

_KEYS = ("room", "sender", "text", "image", "mentions", "quote", "id")


async def read_draft(request: web.Request, max_photo: int) -> Draft:
    """Raises Refused; a body over the limit of the server ends in aiohttp's own 413."""
    if request.content_type != "application/json":
        raise Refused(texts.NOT_JSON_TYPE, 415)
    body = _object(await request.read())
    for key in body:
        if key not in _KEYS:
            raise Refused(texts.unknown_key(key, nearest(key, _KEYS)))
    return Draft(
        room=_required(body, "room"),
        sender=_required(body, "sender"),
        text=_text(body, "text") or "",
        image=_image(body, max_photo),
        mentions=_list(body, "mentions"),
        quote=_text(body, "quote"),
        id=_text(body, "id"),
    )


def _object(raw: bytes) -> dict[str, Any]:
    try:
        body = json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise Refused(texts.NOT_JSON) from error
    if not isinstance(body, dict):
        raise Refused(texts.NOT_JSON)
    return body


def _text(body: dict[str, Any], key: str) -> str | None:
    value = body.get(key)
    if value is None or isinstance(value, str):
        return value
    raise Refused(texts.not_text(key))


def _required(body: dict[str, Any], key: str) -> str:
    value = _text(body, key)
    if not value:
        raise Refused(texts.missing(key))
    return value


def _list(body: dict[str, Any], key: str) -> tuple[str, ...]:
    value = body.get(key)
    if value is None:
        return ()
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise Refused(texts.not_a_list(key))
    return tuple(value)


def _image(body: dict[str, Any], max_photo: int) -> bytes | None:
    """Line breaks are allowed: the usual programs put them in."""
    coded = _text(body, "image")
    if not coded:
        return None
    if coded.startswith("data:"):
        raise Refused(texts.DATA_URL)
    try:
        content = b64decode("".join(coded.split()), validate=True)
    except (binascii.Error, ValueError) as error:
        raise Refused(texts.NOT_BASE64) from error
    if len(content) > max_photo:
        raise Refused(texts.too_large(max_photo // (1024 * 1024)), 413)
    return content
