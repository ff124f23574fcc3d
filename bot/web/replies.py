"""JSON as people can read it in a browser: Chinese stays Chinese."""

from __future__ import annotations

import json
from functools import partial
from typing import Any

from aiohttp import web

dumps = partial(json.dumps, ensure_ascii=False, separators=(",", ":"))


def reply(body: Any, status: int = 200) -> web.Response:
    """Half of an emoji, which UTF-8 cannot hold, becomes a question mark."""
    content = dumps(body).encode(errors="replace")
    return web.Response(
        body=content,
        status=status,
        headers={"Content-Type": "application/json; charset=utf-8", "Cache-Control": "no-store"},
    )


def refusal(reason: str, status: int) -> web.Response:
    return reply({"error": reason}, status)
