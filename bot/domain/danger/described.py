"""穿红衣服 一米六, 耳朵不好 河南口音: how somebody who is missed is told from others; 这是照片: what a picture is sent with."""

from __future__ import annotations

import re

from bot.domain.words.plain import bare

_DESCRIBES = re.compile(
    r"身高|[一两1]米[\d一二三四五六七八九]|1\.\d|1[0-9]{2}(?:cm|公分|厘米|左右)|(?:个[子头]|长得|人|身材|偏|比较|有点|很|挺|微)[高矮胖瘦壮黑]|"
    r"[\d一二三四五六七八九十]多?岁|[穿戴拄拎挎推骑拿扎留][着了个条件一副顶双]{0,2}[^\s，,。]{0,8}[衣袄服衫裙裤鞋帽镜拐杖包袋伞箱套子辫发须甲巾表链车甲]|"
    r"背(?:着|了)?个?[^\s，,。]{0,6}[包袋篓]|头发|白发|光头|秃[头顶]|[短长卷]发|辫|胡[子须]|[一颗块道]痣|有痣|疤|纹身|胎记|驼背|[瘸跛]|"
    r"口音|[听看]不见|看不清|耳[朵背聋]|聋|哑|说不[清出]话|痴呆|糊涂|记性|不认[路人得识]|精神(?:不|有)|"
    r"(?:他|她|名字|人|孩子|老人)?(?:姓[^\s，,。名]|大?名[叫字是]|小名|名字叫|叫[^\s，,。着人他她一]{2,3}$)|"
    r"(?:没带|带着?)(?:手机|钱|身份证|钥匙)|手机(?:关机|没带|打不通|在家)|最后(?:一次|在|是在|出现|看[到见])|(?:走|出门|出去|丢)的?时候|"
    r"(?:平时|平常|以前)?(?:爱|喜欢|常|经常)去|往[^\s，,。]{1,6}(?:方向|边|面)?(?:走|去)了?"
)
_SIGNS = frozenset(
    "高矮胖瘦壮黑米岁穿戴拄拎挎推骑拿扎留背头发光秃辫胡痣疤纹胎驼瘸跛音聋哑耳痴糊记认精姓名叫带机往.c公厘左"
)
_MAY_DESCRIBE = ("不见", "不清", "最后", "时候", "爱去", "欢去", "常去")
"""One of these stands in each of them: a cheap look at what is said all day."""
_NO_DESCRIPTION = re.compile(r"[?？吗呢]$|谁家|哪[里儿家]?|怎么|多少|便宜|好看|团购|快递|今天吃|天气|谢")
_LONGEST = 60
_SHOWS = re.compile(
    r"(?:这|那|上面|发|给|大家|你们|请|帮忙|快|再|都|先|附|看看?|瞧瞧?|是|就是|有|[张一个的了吧啊哈下]|他|她|我[爸妈家]?|孩子|老人|本人|现场|当时|刚才?|刚拍|拍|"
    r"照片|图片?|近照|相片|视频|如图|见图)+"
)
_LONGEST_SHOWN = 14


def describes_somebody(words: str) -> bool:
    """By looks, age, name, health, speech, or where they were last."""
    if len(words) > _LONGEST or (_SIGNS.isdisjoint(words) and not any(sign in words for sign in _MAY_DESCRIBE)):
        return False
    return bool(_DESCRIBES.search(words)) and not _NO_DESCRIPTION.search(words)


def only_shows(words: str) -> bool:
    """这是照片, 你们看: it says nothing but that there is a picture."""
    said = bare(words)
    return 0 < len(said) <= _LONGEST_SHOWN and bool(_SHOWS.fullmatch(said))
