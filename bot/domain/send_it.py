"""好的发吧: said among colleagues after a preview; it sounds like 确认 and is none."""

from __future__ import annotations

import re

from bot.domain.plain import bare

_LONGEST = 14
_SEND = re.compile(
    r"(?:好的?|行|可以|嗯+|ok|没问题|没意见|同意|看过了|就这样|那|就|对的?|请)*(?:现在|马上|直接|立刻|这样)*"
    r"(?:发(?:出去?|送|布|了)?(?:吧|了|啊|呀)?(?:好了)?|确认(?:一下)?(?:发|发出|发送|发布)?(?:吧|了)?)"
)


def says_send_it(words: str) -> bool:
    """发吧, 好的发吧, 就这样发出去; mere consent (好的) may be said to anybody."""
    said = bare(words).lower()
    return 0 < len(said) <= _LONGEST and bool(_SEND.fullmatch(said))
