"""Whether somebody who is told that an emergency is over says that the danger is still there."""

from __future__ import annotations

import re

from bot.domain.danger.emergency import recognise_emergency

_STILL = re.compile(
    r"(?:还|仍|又|一直|依然|依旧|照样|越来越|更).{0,8}?(?:有|在|没|味|臭|漏|烟|火|冒|响|闻|烧|滋|喷|困|疼|晕|倒|打|闹|危险|浓|大|厉害|呛|找不)|"
    r"没(?:有)?(?:关|断|灭|停|散|止|走|醒|找到|出来|人来|人管)|闻得到|闻得见|能闻到"
)
_THING = re.compile(r"味|漏|烟|火|冒|响|烧|气|电|血|困|疼|危险")
_MANNER = re.compile(r"态度|慢|太晚|迟|说话|服务|不耐烦|电话|登记|打扫|收拾")


def says_still(words: str) -> bool:
    """还是有味道, 又漏了, 没关上; not 来得太慢, nor 态度还不好."""
    if not _STILL.search(words):
        return bool(recognise_emergency(words))
    return not (_MANNER.search(words) and not _THING.search(words))
