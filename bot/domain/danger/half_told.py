"""帮帮忙 我妈; 她一个人在2号楼; 里面住个老太太 独居的: half a sentence, which says nothing yet of what happened. What follows is read with it."""

from __future__ import annotations

import re

from bot.domain.places.words import place_in, place_key
from bot.domain.words.plain import bare

_LONGEST = 24
_KIN = r"(?:[爸妈爹娘]{1,2}|爷爷?|奶奶?|[姥外][爷婆公]|公公|婆婆|岳[父母]|丈母娘|老(?:公|婆|伴|人|爷子|太太|头)|爱人|儿子|女儿|闺女|孩子|娃|孙[子女]|弟弟?|妹妹?|哥哥?|姐姐?|舅舅?|姑姑?|姨妈?|叔叔?|婶婶?)"
_WHO = rf"(?:[我俺]们?家?的?{_KIN}|[我俺]{_KIN}|[他她]|老人|老人家|{_KIN}|老爷子|老太太)"
_BEGS = (
    r"(?:大家伙?儿?|各位|邻居们?|好心人|谁|有没有人|有人|楼[上下]的?|麻烦|请|拜托|能不能|能|可以|可不可以|过来|来|都|您|你们?|一下|"
    r"帮(?:帮|个|一个|一下|下|我|俺|着|点)*忙?|搭把手|谢谢|多谢|在吗|不好意思|打扰|[啊呀呐吧哈哦嘛了吗])"
)
_ASKS = re.compile(rf"(?:{_BEGS})*+(?:{_WHO})?(?:{_BEGS})*+")
_HELP = re.compile(r"帮|搭把手|麻烦|拜托")
_WHERE = re.compile(
    rf"(?:{_WHO})?(?:现在|这会儿|还|就|自己|一个人|独自|单独|刚|是|人|也)*(?:在家|在|住在?|家在|的?家(?:里|就)?在?|就在)(?:家里?|屋里|那边|呢)?(?:啊|呢|的|里)*"
)

_LIVES = re.compile(
    rf"(?:(?:里面|里头|屋里|楼[上下]|对门|隔壁|[一二三四五六七八九十]+[层楼]|那家|那户|这家|他家|她家|上面|下面|\d+(?:层|楼|室|单元)?|就|还|是|的|好像|应该|只|一直|也)*)住(?:着|了|的)?(?:就)?(?:是)?(?:[一两三\d]?(?:个|位|口|对))?"
    rf"(?:[^\s，,。没应死压]{{0,5}}的|(?:独居|孤寡|空巢)的?)?(?:{_WHO}|孕妇|产妇|大肚子|小孩|一家[子人几口三四五]*|老两口|老夫妻|残疾人?|租客|租户|学生|人)"
    r"(?:独居|一个人|自己住?|带(?:着)?(?:[俩两三\d]个?)?(?:娃|孩子|孙子)|年纪大|岁数大|腿脚不(?:好|便|方便|利索)|行动不便|耳朵?(?:背|聋|不好)|听不见|八九十|[\d七八九]+十?多?岁|的|了|呢|啊|吧)*"
)
_HOUSE = re.compile(r"\d+栋(?:\d+单元)?(?:\d+层)?(?:\d+)?")
"""楼顶, 河边 and 电梯里 tell more than where."""


def is_half_told(text: str) -> bool:
    """救命 我妈 is a call for help."""
    if len(text) > _LONGEST:
        return False
    return _only_begs(text) or _only_where(text) or _only_lives(text)


def _only_begs(text: str) -> bool:
    return bool(_HELP.search(text)) and bool(_ASKS.fullmatch(bare(text)))


def _only_lives(text: str) -> bool:
    return "住" in text and bool(_LIVES.fullmatch(bare(text)))


def _only_where(text: str) -> bool:
    place = place_in(text)
    return bool(_HOUSE.fullmatch(place_key(text))) and bool(_WHERE.fullmatch(bare(text.replace(place, "", 1))))
