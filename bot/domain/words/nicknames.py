"""What a new member calls themselves, where that is no name to greet anybody by."""

from __future__ import annotations

import re

_NO_NAME = re.compile(
    r"[@＠]|所有人|全体成员|https?:|www\.|\.(?:com|cn)|扫码|二维码|公众号|广告|代购|代办|代开|兼职|刷单|贷款|办证|发票|返利|优惠券|"
    r"(?:加|\+|＋)(?:我|群主?)?(?:微信?|[vVｖＶ]|wx|WX|薇|威|扣扣|[qQ]{2}|好友)|(?:微信|wx|WX|[vVｖＶ]信|[qQ]{2})\s*[:：]?\s*[\w-]{3,}"
)


def is_no_name(name: str) -> bool:
    """@所有人, 广告加微信abc: read out by the bot it would call everybody, or advertise."""
    return bool(_NO_NAME.search(name))
