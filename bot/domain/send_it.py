"""好的发吧, 不发了: said among colleagues after a preview; the first sounds like 确认 and is none."""

from __future__ import annotations

import re

from bot.domain.plain import bare

_LONGEST = 14
_SEND = re.compile(
    r"(?:好的?|行|可以|嗯+|ok|没问题|没意见|同意|看过了|就这样|那|就|对的?|请)*(?:现在|马上|直接|立刻|这样)*"
    r"(?:发(?:出去?|送|布|了)?(?:吧|了|啊|呀)?(?:好了)?|确认(?:一下)?(?:发|发出|发送|发布)?(?:吧|了)?)"
)


_DROP = re.compile(
    r"(?:还是|那|先|就|要不|这个|这条|通知|好|嗯|算了)*(?:不(?:要|想|用)?发(?:了|吧)?|别发(?:了|吧)?|取消(?:吧|了|掉|发送)|算了|作废|删(?:了|掉)吧?|撤(?:了|掉)吧?|不要了)"
    r"(?:算了|取消吧|吧|了|先)*"
)


def says_drop_it(words: str) -> bool:
    """不发了, 算了, 取消吧."""
    said = bare(words)
    return 0 < len(said) <= _LONGEST and bool(_DROP.fullmatch(said))


def says_send_it(words: str) -> bool:
    """发吧, 好的发吧, 就这样发出去; mere consent (好的) may be said to anybody."""
    said = bare(words).lower()
    return 0 < len(said) <= _LONGEST and bool(_SEND.fullmatch(said))
