"""How many texts an encoder is given at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

_TEXTS, _SIGNS = 64, 800


def portions(texts: Iterable[str]) -> Iterator[list[str]]:
    """The texts in order, in lists of little memory and at most a second or so of work."""
    part: list[str] = []
    signs = 0
    for text in texts:
        if part and (len(part) == _TEXTS or signs + len(text) > _SIGNS):
            yield part
            part, signs = [], 0
        part.append(text)
        signs += len(text)
    if part:
        yield part
