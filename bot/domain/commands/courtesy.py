"""谢谢 办结 1006 灯换好了, 麻烦接单 1055 多谢: the polite words around a command, which are none of it."""

from __future__ import annotations

import re

_ALL = r"(?:您|你们?|大家伙?|各位(?:同事|领导|老师)?|同事们|小灵通|小蜜蜂)"
_ONE = (
    r"(?:主任|书记|师傅|老师|领导|经理|站长|所长|警官|医生|网格[长员]|"
    r"[一-鿿]{1,2}(?:姐|哥|叔|姨|阿姨|主任|书记|师傅|经理|老师|警官|医生|总|工)|[小老][一-鿿])"
)
_SIGN = r"(?:\[\w{1,6}\]|[\u2600-\u27bf\U0001f000-\U0001faff])"
_GAP = rf"(?:[\s，,。.！!~～；;、…:：]|{_SIGN})"
_THANKED = (
    r"(?:(?:非常|十分|万分|太|真|很)?(?:感谢|谢谢|多谢|谢了|谢啦)"
    r"(?:{whom})?(?:[了啦哈啊呀哦]|的?(?:帮忙|支持|帮助|配合))?)"
)
_THANKS = _THANKED.format(whom=_ALL)
_NODS = r"(?:好[的嘞滴哒]?|行|嗯{1,4}|ok(?:ay)?|收到|知道|明白|没问题|可以)[了的吧啊呀哈]?"
_ADDRESSES = (
    rf"(?:{_THANKED.format(whom=f'{_ALL}|{_ONE}')}|(?:辛苦|麻烦|打扰|有劳|费心)(?:一下)?(?:{_ALL}|{_ONE})?了?[啦哈啊呀]?|不好意思|抱歉|"
    rf"(?:{_ALL}|{_ONE})?好[啊呀]?(?={_GAP})|(?:{_ALL}|{_ONE})?(?:早上|上午|中午|下午|晚上|早)好?[啊呀]?|hello|hi|嗨|哈喽|在吗|在不在)"
)
_THANKS_FIRST = re.compile(rf"(?:{_SIGN}|(?:{_THANKS}|{_NODS}){{1,3}}{_GAP}+){{1,3}}\s*(?=[\w#])", re.IGNORECASE)
"""谢谢接单 1055 thanks for it: only what a gap parts from the rest is beside it."""
_ADDRESS_FIRST = re.compile(rf"(?:{_SIGN}|(?:{_ADDRESSES}|{_NODS}){{1,3}}{_GAP}+){{1,3}}\s*(?=[\w#])", re.IGNORECASE)
_ASKS = re.compile(
    rf"(?:(?:请|麻烦|劳驾|拜托|烦请|有劳|辛苦)(?:{_ALL}|{_ONE})?|帮我|帮忙|帮|给我|替我|小灵通|小蜜蜂|[，,\s]){{1,5}}(?=[\w#])"
)
_AFTER = re.compile(
    rf"(?:(?:^|{_GAP}+|(?<=[好了通完亮掉净定妥])(?<!说了)(?<!道了)(?<!表示了))"
    rf"(?:{_THANKED.format(whom=f'{_ALL}|{_ONE}')}|拜托了?|(?:辛苦|麻烦)(?:{_ALL}|{_ONE})?了?))+{_GAP}*$"
)

_WHO_CAME = (
    rf"(?:{_ALL}|师傅们?|网格[长员](?:们|小?[一-鿿])?|物业|社区|主任|书记|经理|警官|小[一-鿿]|"
    r"[一-鿿](?:师傅|主任|书记|经理|警官|工))"
)
_THANKS_WORKERS = re.compile(
    rf"(?:{_SIGN}|{_GAP}|{_THANKED.format(whom=_WHO_CAME)}|(?:真是?|太)?(?:辛苦|麻烦)(?:{_WHO_CAME})?了?[啦哈啊呀]?|"
    r"(?:好|行|嗯){1,5}[的嘞滴哒了]?){1,9}(?:但是?|可是|不过|就是)?\s{0,3}(?=[^，,。；;！!？?]{0,4}满意)"
)
"""谢谢张姐 is said to a neighbour: only what may be said to whoever came."""

_LONGEST = 60
"""Characters of courtesy before or behind a command. A page of 嗯嗯嗯 is none, and must not be weighed as one."""


def without_thanks_before(text: str) -> str:
    """谢谢 办结 1006, 好的谢谢，督办 1028: without what is parted from it and asks nobody for anything."""
    return _without(_THANKS_FIRST, text)


def without_thanks_to_workers(text: str) -> str:
    """谢谢师傅 满意, 辛苦了 但是不满意: a rating without the thanks that stand before it."""
    return _without(_THANKS_WORKERS, text) if "满意" in text[:_LONGEST] else text


def without_greeting(text: str) -> str:
    """张姐早，接单 1040: without whom it is said to, who may be meant to do it."""
    return _without(_ADDRESS_FIRST, text)


def without_request(text: str) -> str:
    """你好 麻烦办结 1006 灯换好了: without all that asks for it. Among people that may be said to anybody."""
    return _without(_ASKS, without_greeting(text))


def without_thanks(text: str) -> str:
    """灯换好了 谢谢大家: without what is no part of what was done."""
    found = _AFTER.search(text, max(0, len(text) - _LONGEST))
    return text[: found.start()].rstrip() if found else text


def _without(before: re.Pattern[str], text: str) -> str:
    found = before.match(text, 0, _LONGEST)
    return text[found.end() :] if found else text
