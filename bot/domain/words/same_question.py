"""Whether two questions ask the same: of the same thing, and for the same about it, however they are put."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.domain.words.plain import half_width

_WRAPPING = re.compile(
    r"请问|麻烦|谢谢[你您]?|感谢|多谢|您好|你好|大家好|各位|打扰|打听|咨询|想问|问一?下|问问|帮忙|帮我|有没有?人?知道|知不知道|谁知道|不知道|[我俺咱你您他她]们?|"
    r"小区|社区|这边|这里|那边|现在|最近|今年|一下|的话|那个|这个|还有|另外|就是|到底|[啊呀吧呢哦哈嘛呗哎唉诶喂的了儿子想]|说的是工单\d+"
)
_ASKED = (
    ("where", re.compile(r"(?:在|去|到|往)?(?:哪[里儿边块个]?(?:地方)?|什么地方|啥地方|何处|什么位置)|地址|地点|位置")),
    (
        "when",
        re.compile(
            r"(?:什么|啥|何)时候?|(?:什么|啥)时间|何时|几点钟?|几[号日]|哪[天日]|星期几|周几|几时|多咱|(?:开放|营业|上班)?时间"
        ),
    ),
    ("how long", re.compile(r"多久|多长时间|几天|多少天")),
    ("what", re.compile(r"(?:什么|啥|哪些)(?:材料|证件|资料|手续|东西|条件|要求)|带(?:什么|啥|哪些)|材料|证件|手续")),
    (
        "who",
        re.compile(r"谁|哪位|找(?:哪个|什么)(?:人|部门)|(?:电话|联系方式)(?:号码?)?(?:是|为)?(?:多少|几|啥|什么)?"),
    ),
    ("how", re.compile(r"怎[么样]{0,2}|咋个?样?|如何|流程|怎么[弄办]")),
    ("how much", re.compile(r"多少钱|多少|几块钱?|几块|几[个位人次]|贵不贵")),
    (
        "whether",
        re.compile(
            r"([要用能会可需收是有])(?:[要得])?不(?:可以)?\1(?:要|得|以)?|可不可以|可以不可以|有没有|是不是|是否|能否|需不需要|用不用|需要|(?:要|用|能|可以|会|收|有)(?!.*(?:要|用))|[吗么嘛不]$"
        ),
    ),
)
_OR_NOT = re.compile(r"([^\W\d要用能会可需收是有])不\1")
"""周末开不开 is 周末开吗."""
_MONEY = re.compile(r"押金|[费钱]|免费|收费|价格?")
_ABOUT_MONEY = frozenset({"how much", "whether"})
_FILLING = frozenset("在去到往要得能可以会有是用需办给让把和跟与或都也还再又一下个呀之来上里")
_SHORTEST = 3
_WHO = frozenset({"who"})
"""社区医生电话 names enough in two signs."""


_OF_ONESELF = re.compile(r"[我俺]|本人")
_ONLY_ASKING = re.compile(r"[我俺]们?(?=[想要]?(?:再|也|来)?(?:问|打听|咨询|知道|了解)|想)")


def is_of_oneself(words: str) -> bool:
    """我的低保批了没: asked by two people it is two questions. 我想问一下 asks."""
    return bool(_OF_ONESELF.search(_ONLY_ASKING.sub("", words)))


def is_same_question(one: str, other: str) -> bool:
    """图书角借书要不要押金, 请问图书角借书押金多少; 几点开门 and 几点关门 of one room are two, and so is what names nothing."""
    first, second = _read(one), _read(other)
    shortest = _SHORTEST - 1 if first[0] == _WHO else _SHORTEST
    return bool(first[0]) and len(first[1]) >= shortest and first == second


@lru_cache(maxsize=500)
def _read(text: str) -> tuple[frozenset[str], frozenset[str], tuple[str, ...]]:
    """What is asked for, the signs of what it is about, and the numbers in it."""
    words = _OR_NOT.sub(r"\1吗", _WRAPPING.sub("", re.sub(r"[^\w]+", "", half_width(text)).lower()))
    asked = set()
    for name, sign in _ASKED:
        if sign.search(words):
            asked.add(name)
            words = sign.sub("", words)
    if _MONEY.search(words) and asked <= _ABOUT_MONEY:
        asked = {"money"}
    elif len(asked) > 1:
        asked.discard("whether")
    numbers = tuple(re.findall(r"\d+", words))
    return frozenset(asked), frozenset(words) - _FILLING, numbers


def shares_nothing(words: str, told: str) -> bool:
    """Whether a question names things, and not one sign of them stands in what was told: 天上有几颗星星, after 居住证怎么办."""
    signs = _read(words)[1]
    return len(signs) >= _SHORTEST and signs.isdisjoint(told)
