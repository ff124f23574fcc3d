"""可别让车压了, 小心触电: a wish that something may not happen, which tells of nothing that does.

The rest of what is said tells alone whether somebody is in danger; 别打了 and 别让他跳 are called out at what happens.
"""

from __future__ import annotations

import re

_CLAUSES = re.compile(r"[^\s，,。.！!；;、~～…]+")
_LED_BY = (
    r"(?:唉|哎[呀哟]?|嗨|哦|噢|那|你们?|大家|咱们?|各位|它们?|[他她]们?|(?:小|流浪)?[猫狗](?:咪|狗)?|孩子|娃|老人|路上|出门|走路|"
    r"过马路|到时候?|晚上|半夜|一定|真的?|也|都|就|还|要|得)*+"
)
_NOT = r"(?:别|不要|莫|不能|不敢|甭)(?:再|真|又|给)?"
_CARES = r"(?<![没不未有么])(?:小心|当心|注意|留神|提防|以防|谨防)(?:点儿?|些|着)?"
_MAY_NOT = rf"(?:可|千万|希望|但愿|最好|{_CARES})*+{_NOT}"
_END = r"(?:了|着|到|死|伤|倒|飞|坏|没|走|去|人|它|孩子|老人|啊|呀|哦|喽|哈|吧|才好|就好)*+"
_BY = (
    r"(?:让|叫|给|被|教|遭)(?:"
    r"(?:过路|路过|来往)?的?(?:汽|火|电动|电瓶|摩托|三轮|货|公交|面包|大货|大|小|快递|外卖)?车(?:子|辆)?给?(?:压|撞|轧|碾|刮|蹭|带|碰)|"
    r"(?:野|流浪|大|疯)?(?:狗|猫|蛇|虫子?|耗子|老鼠)给?(?:咬|抓|扑|叼|吃)|"
    r"(?:别?人家?|坏人|人贩子|贩子|小偷|贼|骗子)给?(?:骗|偷|捡|拿|顺|抱|拐|逮|踩)"
    r")"
)
_HAPPENS = (
    r"(?:着火|起火|失火|着起来|自燃|爆炸|炸|爆|漏电|触电|电着|漏气|短路|(?:煤气|燃气|一氧化碳|食物)?中毒|出事儿?|出车祸|溺水|走丢|走失|"
    r"掉(?:进)?[井河沟水坑塘湖]里)"
)
_WISH = re.compile(rf"{_LED_BY}(?:{_MAY_NOT}(?:{_BY}|{_HAPPENS})|{_CARES}(?:{_BY}|{_HAPPENS})(?!.*了)){_END}$")
_PASSES_THANKS_ON = re.compile(
    r"(?:麻烦|请|你们?|您|再|也|千万|一定|记得)*+(?:替|代|帮)(?:[我俺咱]们?|大家)*+(?:好好|也|再)?"
    r"(?:(?:跟|向|给|对|转告)[^，,。]{1,8}?说一?[声句](?:谢谢|辛苦了?)|(?:谢谢|感谢|谢一下|谢下)[^，,。]{1,10})"
)
"""帮我谢谢小王: a call for help by its first word alone."""
_LOOK_OUT = re.compile(
    r"(?:麻烦|请|求|拜托|恳请|跪求|各位|大家伙?儿?|大伙儿?|邻居们?|街坊们?|诸位|群里的?|朋友们?|家人们|亲们?|好心人|都|也|你们?|咱们?|[我俺]们?|再|给|多|一起|有空的?|谁|能|可以|，|,|!|！|\s)*+"
    r"帮(?:帮)?(?:个?忙|着|我们?|我家|一?下|一帮)*+(?:多|都|再|给|\s)*+"
    r"(?:留意|留心|注意|关注|留神|转发|扩散|转一?转|转告|传一?传|打听|问一?问|看一?看|瞧一?瞧|瞅一?瞅|盯一?盯|投个?票|顶一?顶|接龙|点赞|看|瞧|瞅|盯|问|转|传)"
    r"(?:一?[下眼声圈]|[着点些个儿]|一些)*(?:(?:自己?|各|我)?家?的?(?:孩子|娃娃?|小孩|门|东西|车子?|狗狗?|摊子?|快递))?"
    r"(?:吧|呗|哈|啊|呀|嘛|啦|谢谢|感谢|多谢|辛苦|了|大家|各位|[~～!！。，,\s])*"
)
"""麻烦大家帮忙留意下: for what, is not told."""
_MAY_WISH = re.compile("[别莫甭心防]|不[要能敢]|注意|留神")
_LONGEST = 30
_SIGHS = re.compile(r"[唉哎呀哟哦噢啊天嗐嗨\W]+")
_LOOK_FOR_IT = re.compile(
    r"(?:[唉哎呀哟哦噢啊天嗐嗨\W]|那|大家|你们?|咱们?)*+(?:都|快|赶紧|赶快|赶忙|抓紧|马上|再|出?去|帮忙?|帮着|一起|四处|到处|分头)*+"
    r"找一?(?:找|下|圈|遍|它|猫|狗|[啊呀吧呗嘛啦哈哦\W])*+"
)
"""哎呀 快找找: whom or what, is not told."""


def besides_wishes(text: str) -> str:
    """The text without what only wishes so at the end of a clause; the text itself where there is none. Nothing is left
    of a call to look for it."""
    rest = _CLAUSES.sub(lambda one: _besides(one[0]), text) if _may_wish(text) else text
    return "" if "找" in rest and len(rest) <= _LONGEST and _LOOK_FOR_IT.fullmatch(rest) else rest


def besides_thanks(text: str) -> str:
    """The text without the clause by which thanks are passed on."""
    if "谢" not in text and "辛苦" not in text:
        return text
    return _CLAUSES.sub(lambda one: "" if _PASSES_THANKS_ON.fullmatch(one[0]) else one[0], text)


def besides_asking_to_look(text: str) -> str:
    """Nothing is left where neighbours are only asked to look out or to pass it on; what else is told tells with it."""
    return "" if "帮" in text and len(text) <= _LONGEST and _LOOK_OUT.fullmatch(text.strip()) else text


def only_wishes(text: str) -> bool:
    rest = besides_wishes(text)
    return rest != text and not _SIGHS.sub("", rest)


def _besides(clause: str) -> str:
    return _WISH.sub("", clause) if len(clause) <= _LONGEST and _may_wish(clause) else clause


def _may_wish(text: str) -> bool:
    return bool(_MAY_WISH.search(text))
