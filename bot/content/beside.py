"""What can still be judged in a file beside values that cannot be read, so that every fault is told at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from bot.content.validation import FileModel, checked
from bot.domain.faults import Fault

M = TypeVar("M", bound=FileModel)

UNREADABLE = "？"
"""Stands where a text is needed and none can be read; what is said about it is left out by `beside`."""


def readable(model: type[M], data: Any, stand_ins: Mapping[str, Any]) -> M:
    """The value with every wrong part left out, or replaced: what must be there by its stand-in, one of a list by its
    text, so that the others keep their places. `stand_ins`: for every key without a default."""
    items = data.items() if isinstance(data, dict) else ()
    patched = {key: value for key, value in items if isinstance(key, str)}
    for where, _ in checked(model, patched)[1]:
        key, members = str(where[0]), patched.get(str(where[0]))
        at = where[1] if len(where) > 1 else None
        if isinstance(members, list) and isinstance(at, int):
            patched[key] = [str(one) if place == at else one for place, one in enumerate(members)]
            continue
        patched.pop(key, None)
        if key in stand_ins:
            patched[key] = stand_ins[key]
    for where, _ in checked(model, patched)[1]:  # one of a list that is no mere text
        patched.pop(str(where[0]), None)
    return model.model_validate(patched)


def beside(wrong: Iterable[Fault], found: Iterable[Fault]) -> list[Fault]:
    """`found` without what was said about a place that is wrong already, or about something inside it."""
    places = {fault.where for fault in wrong if fault.where}
    return [fault for fault in found if not any(f"{fault.where}.".startswith(f"{place}.") for place in places)]
