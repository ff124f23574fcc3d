"""好的发吧, 不发了: said among colleagues after a preview; the first sounds like 确认 and is none."""

from __future__ import annotations

import re

from bot.domain.words.plain import bare
from bot.domain.words.when import time_said

_LONGEST = 14
_SENDS, _DROPS = frozenset("发确"), frozenset("发取算作删撤要")
"""One of them stands in whatever the patterns below match: most of what is said is passed over by that."""
_SEND = re.compile(
    r"(?:好的?|行|可以|嗯|ok|没问题|没意见|同意|看过了|就这样|那|就|对的?|请)*(?:现在|马上|直接|立刻|这样)*"
    r"(?:发(?:出去?|送|布|了)?(?:吧|了|啊|呀)?(?:好了)?|确认(?:一下)?(?:发|发出|发送|发布)?(?:吧|了)?)"
)
_DROP = re.compile(
    r"(?:还是|那|先|就|要不|这个|这条|通知|好|嗯|算了)*(?:不(?:要|想|用)?发(?:了|吧)?|别发(?:了|吧)?|取消(?:吧|了|掉|发送)|算了|作废|删(?:了|掉)吧?|撤(?:了|掉)吧?|不要了)"
    r"(?:算了|取消吧|吧|了|先)*"
)


_LONGEST_CHANGE = 80
_CHANGE = re.compile(
    r"(?:说|写|打|弄|搞|填)错|(?:时间|内容|标题|日期|范围|受众|对象|字|地方|地点)(?:写|说)?(?:不对|错)|^(?:哎呀?|啊|哦|呃|等等|[\s，,])*"
    r"(?:不对|错了|应该是|是(?=[今明后上下周早晚中\d]))|改(?:成|为|到|一?下|个)|换成|加上|少写了?|漏(?:写)?了"
)


_TO_ANOTHER = re.compile(r"(?:还是|那|就|把|发的|发布?|时间|日期){0,4}(?:改|换|推迟|提前)(?:成|到|为|在)")


def says_change_it(words: str) -> bool:
    """写错了 是下午2点, 时间改成明早9点: what was shown is to read otherwise."""
    asks = words.rstrip().endswith(("?", "？", "吗"))
    return len(words) <= _LONGEST_CHANGE and not asks and bool(_CHANGE.search(words))


def other_time(words: str) -> str | None:
    """改成周日, 时间改到下午3点: the time, where nothing else is said, so that it need not be put to the bot."""
    found = _TO_ANOTHER.match(words.strip())
    return time_said(words.strip()[found.end() :]) if found else None


def says_other_time(words: str) -> bool:
    return other_time(words) is not None


def says_drop_it(words: str) -> bool:
    """不发了, 算了, 取消吧."""
    if _DROPS.isdisjoint(words):
        return False
    said = bare(words)
    return len(said) <= _LONGEST and bool(_DROP.fullmatch(said))


def says_send_it(words: str) -> bool:
    """发吧, 好的发吧, 就这样发出去; mere consent (好的) may be said to anybody."""
    if _SENDS.isdisjoint(words):
        return False
    said = bare(words)
    return len(said) <= _LONGEST and bool(_SEND.fullmatch(said))
