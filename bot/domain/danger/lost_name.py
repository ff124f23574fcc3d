"""豆豆不见了: a name alone, which may be a child or a dog; whoever says so is asked before anybody is called out. 咪咪 is a cat."""

from __future__ import annotations

import re

from bot.domain.words.plain import clauses_of

_LONGEST = 30
_PET = r"(?:旺财|旺旺|来福|咪咪|喵喵|汪汪|大黄|小黄|小黑|小白|小花|小灰|阿黄|阿黑|黑子|黑豹|大白|花花|二哈|富贵|招财|进宝|元宝|发财|煤球|毛球|雪球|毛毛|球球|布丁|可乐|雪碧|奶茶|拿铁|饼干|肉丸|馒头|年糕|汤圆|豆包|土豆|地瓜|芝麻|橘子)"
_NAME = rf"(?P<name>{_PET}|(?P<twice>[^\W\d_爸妈爷奶姥公婆哥姐弟妹叔伯舅姑嫂姨娘婶宝娃大哈嘿谢快看找帮真好天刚人常偏往渐明慢偷悄偶仅处时事样种个点些次年月日夜早晚太老多少全都总急忙家])(?P=twice))"
_OURS = r"(?:[唉哎呀啊]|大家|谁|有没有人|有人|帮忙|看[到见着了]+|[我俺咱]们?|家|的|那个?)*+"
_LOST = r"(?:了|又|也|怎么|今天|早上|刚才?|刚刚|不知道?|自己|从家里?)*(?:不见|走?丢|走失|失踪|跑(?:丢|出去|没|掉|了)|找不[到着]|不知道?(?:跑)?(?:去)?哪|没(?:回来?|回家)|没影)(?:了|儿|去|里|家|来|啊|呀)*"
_BARELY = re.compile(rf"{_OURS}{_NAME}(?:{_LOST}|了)")
_BESIDE = re.compile(
    r"(?:大家|麻烦|请|求|谁)?(?:都)?(?:帮[忙我]?|看[到见]|见过|说|告诉|联系)[^，,。\d岁孩子]{0,10}|跑出去(?:了|没回来)|(?:刚才?|早上|一早|昨晚|今天)?(?:跑|溜)出去\S{0,6}|没回来|不见了|急死?(?:我|人)?了?|谢谢\S{0,4}|怎么办|咋办"
)
_FOUND = re.compile(
    rf"(?:^|[\s，,。！!])(?:[唉哎呀啊我俺咱们家的]|我家)*{_NAME}(?:也|都|已经?|自己|总算|终于|被\S{{1,6}})*(?:找[到着回]|回[来家])"
)
_PET_NAME = re.compile(_PET)
_CHILD = re.compile(r"孩|孙|娃|儿子|女儿|闺女|外甥|侄|宝|囡|[一二三四五六七八九十\d]岁|学生|放学|幼儿园|班|弟弟|妹妹")
_IS_PERSON = re.compile(
    r"(?:是|[我俺])[^，,。不]{0,5}(?:孩|孙|娃|儿子|女儿|闺女|外甥|侄|弟|妹|爸|妈|爷|奶|老伴|老人|人)|[一二三四五六七八九十\d]{1,2}岁|^(?:孩子|小孩|人|孙子|孙女|儿子|女儿|闺女)\W*$|穿[^，,。]{1,10}"
)
_NO_PERSON = re.compile(r"[狗犬猫兔鸟龟]|宠物|泰迪|金毛|[吗么?？]$|不是(?:人|孩子|小孩)")


def name_lost(words: str) -> str:
    """豆豆, of 我家豆豆不见了 and little else; "" where it is an animal's name, or is said of whom."""
    if len(words) > _LONGEST:
        return ""
    clauses = clauses_of(words)
    found = [match for clause in clauses if (match := _BARELY.fullmatch(clause))]
    lost = re.search(_LOST, words) is not None
    if not found or not lost or is_pet_name(found[0]["name"]):
        return ""
    others = [clause for clause in clauses if not _BARELY.fullmatch(clause)]
    return found[0]["name"] if all(_BESIDE.fullmatch(one) for one in others) else ""


def says_is_person(words: str) -> bool:
    """是我孙子 五岁, after it was asked."""
    return len(words) <= _LONGEST and bool(_IS_PERSON.search(words)) and not _NO_PERSON.search(words)


def name_found(words: str) -> str:
    """咪咪, of 咪咪找到了."""
    found = _FOUND.search(words)
    return found["name"] if found is not None else ""


def is_pet_name(name: str) -> bool:
    return bool(_PET_NAME.fullmatch(name))


def may_be_child(told: str) -> bool:
    """Whoever is missed may have such a name."""
    return bool(_CHILD.search(told)) or not re.search(r"[爸妈爷奶姥公婆]|老", told)
