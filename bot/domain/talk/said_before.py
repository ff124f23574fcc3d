"""我刚才说的那个扶手, said to the bot: what they have said a moment ago, before all and to nobody, is meant."""

from __future__ import annotations

import re

from bot.domain.words.plain import bare

_LONGEST = 24
_POINTS_BACK = re.compile(
    r"(?:就是|还是|不就是|就|那|关于|[我俺咱](?!们)|们|也)*(?:刚刚?才?|刚才|方才|前面|上面|之前)(?:在?(?:群里|上面|这里|这儿))?"
    r"(?:说|讲|提|发|问|反映|反应|报)(?:过|到)?(?:的|了|那)(?P<what>[^，,。？?！!]{0,10})"
)
_NOTHING = re.compile(
    r"(?:那|这)?一?[个件条处句话事儿情]*(?:的?(?:事情?|问题|情况))?|有人管[吗没了]*|能不能|怎么|快|来|能|咋|办|处理|管|解决|修|一下|看看?|帮忙?|呢|啊|呀|吧|吗|嘛|了|的|就是"
)


def said_before(words: str) -> str | None:
    """What it was of, as far as that is said again: 扶手, "" of 就是我刚才说的那个. None where nothing is pointed back to."""
    if "刚" not in words and "面" not in words and "方才" not in words and "之前" not in words:
        return None
    if len(words) > _LONGEST:
        return None
    first, *rest = re.split(r"[\s，,。；;！!]+", words.strip(" ，,。！!？?"), maxsplit=1)
    found = _POINTS_BACK.fullmatch(first)
    if found is None or (rest and _NOTHING.sub("", bare(rest[0]))):
        return None
    return _NOTHING.sub("", found["what"])
