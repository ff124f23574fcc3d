"""Placeholders in approved answers and notices, filled from the grid of the room that asks."""

from __future__ import annotations

import re
from collections.abc import Mapping

PLACEHOLDERS = ("社区", "网格员", "网格员电话", "网格长", "民警", "民警电话", "物业", "服务电话")

_BRACES = re.compile(r"\{([^{}]*)\}")
_NARROW = str.maketrans("｛｝", "{}")
_ANY_BRACES = re.compile(r"[{｛]([^{}｛｝]*)[}｝]")


def names_in(answer: str) -> tuple[str, ...]:
    """The names between braces, in order."""
    return tuple(_BRACES.findall(answer))


def with_narrow_braces(text: str) -> tuple[str, tuple[str, ...]]:
    """The text with ｛｝, which are never filled, written {}; and the names that stood between such braces."""
    if "｛" not in text and "｝" not in text:
        return text, ()
    wide = (found[1].strip() for found in _ANY_BRACES.finditer(text) if not _BRACES.fullmatch(found[0]))
    return text.translate(_NARROW), tuple(wide)


def is_balanced(answer: str) -> bool:
    """Whether every brace belongs to a pair that holds a name."""
    rest = _BRACES.sub("", answer)
    return "{" not in rest and "}" not in rest


def fill(answer: str, values: Mapping[str, str]) -> str | None:
    """The answer with every placeholder filled; None where one has no value here.

    An answer with a hole is never shown to a resident.
    """
    if any(not values.get(name) for name in names_in(answer)):
        return None
    return _BRACES.sub(lambda found: values[found[1]], answer)
