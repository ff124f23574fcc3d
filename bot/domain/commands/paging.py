"""待办 2, 未办 全部: which part of a list that is too long for a phone."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.domain.words.when import number_of

SHOWN = 9
"""With the line below them a list has ten lines."""
MOST_SHOWN = 5 * SHOWN
"""Of a list that was asked for as a whole."""
ALL = "全部"
_PAGE = re.compile(r"第?(\d{1,3}|[一二三四五六七八九十])页?")
_ALL = frozenset({ALL, "所有", "全都", "都"})


@dataclass(frozen=True, slots=True)
class Page:
    """`number` counts from 1; `size` lines of the list."""

    number: int = 1
    size: int = SHOWN

    @property
    def is_whole(self) -> bool:
        return self.size > SHOWN

    def within(self, count: int) -> slice:
        """What of so many it shows: the last page where there are not so many."""
        last = max(0, (count - 1) // SHOWN)
        start = min(self.number - 1, last) * SHOWN
        return slice(start, start + self.size)


def read_page(words: str) -> tuple[Page, str]:
    """The part that is meant by the last word, the first where none is, and what else is said."""
    rest, _, last = words.strip().rpartition(" ")
    found = _PAGE.fullmatch(last)
    number = number_of(found[1]) if found else None
    if number:
        return Page(number), rest.strip()
    return (Page(size=MOST_SHOWN), rest.strip()) if last in _ALL else (Page(), words)


def page_after(shown: slice, count: int) -> int | None:
    """The number of the page that goes on behind what was shown."""
    return shown.stop // SHOWN + 1 if shown.stop < count else None
