"""往南门跑了, 打人的往东边去了: which way somebody went, which means something only after it is known who."""

from __future__ import annotations

import re

from bot.domain.words.plain import clauses_of

_LONGEST = 24
_WHO = r"(?:[他她它]们?|[那这](?:个|只|条)?|有|一?个|一?[只条]|人(?!都)|男的|女的|小伙子?|好像|刚才?|刚刚|[我俺]?看[到见着了]+|就|已经|应该|可能|现在|又|快看)*+"
_FLED = r"(?:小偷|贼|扒手|骗子|嫌疑人|坏人|凶手|(?:打|砍|捅|伤|撞|偷|抢|抢[包钱]|偷[车电瓶东西]|骂|闹事?|动手|拿刀|砸|偷?拍)(?:人|车|东西|门)?的?(?:那个?|男的?|女的?|人|家伙)?)"
_WAY = (
    r"(?:[往朝向奔顺沿从](?:着)?[^\s，,。没不吗火烟水]{1,9}?(?:[跑去走逃溜冲窜拐]|出去|过去|进去)|(?:跑|逃|溜|窜|躲|拐)(?:到|去|进|往|向)[^\s，,。没不吗火烟水]{1,9}?)"
    r"(?:[去走掉]|出去|过去|进去|那边|后面|里面?)*(?:了|啦)(?:啊|呀|哈)?"
)
_BARE = re.compile(rf"{_WHO}{_WAY}")
_BY_WHOM = re.compile(rf"{_WHO}{_FLED}{_WHO}{_WAY}")
_PERILOUS = re.compile(r"[河湖江塘桥井海池顶崖]|水库|高速|马路|路中间|铁[路轨]|轨道|阳台|窗|天台|屋")


def says_which_way(words: str) -> bool:
    """And nothing of who it was, or what they did."""
    return _all(words, _BARE)


def says_where_fled(words: str) -> bool:
    """The same, of whoever has done it too."""
    return _all(words, _BARE, _BY_WHOM)


def _all(words: str, *said: re.Pattern[str]) -> bool:
    if (
        len(words) > _LONGEST
        or not words.rstrip("！!。 ").endswith(("了", "啦", "啊", "呀", "哈"))
        or _PERILOUS.search(words)
    ):
        return False
    clauses = clauses_of(words)
    return bool(clauses) and all(any(one.fullmatch(clause.rstrip("！!。")) for one in said) for clause in clauses)
