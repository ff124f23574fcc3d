"""A value of a file as a message shows it."""

from __future__ import annotations

from itertools import islice
from typing import Any

_SHOWN = 40


def value_text(value: Any) -> str:
    text = "空" if value is None else _as_written(value)
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "…"


def _as_written(value: Any) -> str:
    """As it stands in the file, not as Python shows it; of many items as many as anybody is shown."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict):
        items = islice(value.items(), _SHOWN)
        return "{" + ", ".join(f"{key}: {_as_written(one)}" for key, one in items) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(_as_written, islice(value, _SHOWN))) + "]"
    return "" if value is None else str(value)
