"""投1和2, 我选白的或者米黄: what is said as a vote and cannot be counted as one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.domain.notices.poll import LONGEST_ALONE
from bot.domain.speech.kinds import is_question
from bot.domain.words.plain import half_width

_SAYS = re.compile(
    r"(?:我们?家?|咱们?家?|俺们?家?)?(?:要|就|还是|想)?改?(?:投|选)(?:票)?(?:给|成)?\s*[:：]?\s*第?[“\"「]?(?=(?P<what>.+))"
)
_NUMBERS = re.compile(
    r"(?:\d{1,2}|[一二三四五六七八九十])\s*[号个项]?\s*(?:[和跟与及或、,，/+]|还有|或者)\s*第?(?:\d{1,2}|[一二三四五六七八九十])(?!\w*[点月天周块元])"
)


def is_uncounted(text: str, options: Sequence[str]) -> bool:
    """Whether an option or several numbers follow at once, though no one choice can be read from it."""
    found = _SAYS.match(half_width(text).strip()) if len(text) <= LONGEST_ALONE else None
    if found is None or is_question(text):
        return False
    return found["what"].startswith(tuple(options)) or bool(_NUMBERS.match(found["what"]))
