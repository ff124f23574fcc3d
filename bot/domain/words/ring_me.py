"""打我 139 0000 1111, 到了打我: a call that is asked for, which 打我 alone would not tell."""

from __future__ import annotations

import re

from bot.domain.words.privacy import SURNAMES

_ME = r"打(?:给|一?下)?(?:我|俺|咱|本人)(?:家里?|这边?|那边?)?(?:的)?"
_BY = r"(?:手机|电话|座机|固话|宅电|微信|语音|视频|办公室|号码|号|这个|上面)"
_DIGIT = "0-9零〇一二三四五六七八九幺"
_NUMBER = rf"(?!\d{{1,3}}-\d{{1,2}}-\d{{3,4}}(?!\d))[(（]?[{_DIGIT}](?:[ ()（）·\-\u2000-\u200f]{{0,2}}[{_DIGIT}]){{6,11}}(?![{_DIGIT}]|号|[栋幢座层]|单元|楼)"
_AT_NUMBER = re.compile(rf"{_ME}{_BY}{{0,2}}[ :：,，是]{{0,3}}{_NUMBER}[)）]?\s?")
_ON_PHONE = re.compile(rf"{_ME}(?:手机|电话|座机|固话|宅电|微信)(?![里掉摔砸坏])")

_PLACE = r"(?:[\d一二三四五六七八九十]{1,3}(?:号?[楼栋幢门]|号院|单元|层)|[\d]{3,4}室?|楼[下上]|门口|大门|小区|单元门?|[东西南北]门|家里?|这[里边儿]?|那[里边儿]?|水管?|灯|电梯?|锁|货|东西){0,3}"
_ASKED = r"(?:麻烦|请|师傅|快递|外卖|小哥|[你您]们?|到时候?|如果|要是|以后|等){0,4}"
_COME = r"(?:送|拿|过|上|下|进)?(?:到|来)"
_DONE = r"(?:修|弄|做|搞|换|装|办|处理|查|忙|通|开|接|来|装)?(?:好|完|通|妥|水|电|气|定)"
_WHEN = (
    rf"(?:{_COME}{_PLACE}了|{_COME}了|到(?=[\d一二三四五六七八九十楼门小])|{_DONE}了|(?<!没)有(?:啥|什么|急)?(?:事儿?|空|情况|问题|消息|结果|信儿?|需要)就?|需要(?:的话)?就?|"
    r"(?:找不[到着]|不[清知]楚|不知道|进不[来去]|没人(?:在|开门|应)?)|上门(?:之?前)?|来之?前|过来)"
)
_THEN = r"(?:了|的话|(?:的)?时候|之?后|以后|再|请|直接|随时|先|可以|都){0,2}"
_AT_END = re.compile(
    rf"(?P<before>(?:^|[\s，,。；;！!？?、:：@])(?P<led>{_ASKED}{_PLACE}{_ASKED}{_WHEN}{_PLACE}{_THEN})){_ME}(?=(?:吧|哈|啊|呀|哦|噢|就行|就好|就可以|也行|一下|下|谢谢|\W)*(?:$|[\s，,。；;！!]))"
)
_CLAUSE = re.compile(r"[^\s，,。.！!？?；;、:：]*$")
_SOMEBODY = re.compile(
    r"[他她它谁人爸妈]|老[公婆爷头太汉]|丈夫|媳妇|对象|男友|朋友|前[夫妻任]|儿[子媳]|女[婿儿]|公公|婆婆|房东|保安|邻居|同学|家长|老师|"
    rf"(?<![我俺咱现])在|[正又还总老要想敢狠猛]$|(?:[老小阿][{SURNAMES}]|[{SURNAMES}](?:某|姐|哥|总))$"
)
_STRUCK = re.compile(
    r"醉|喝[了多高]|酒|骂|动手|追[着我到打]|砸[我门]|[刀棍拳血揍踹扇掐]|救[命我]|凶|疯|家暴|挨打|[打踢推]了|(?:不|别)让我(?:走|出)|吵架|要打|打起来"
)
_AWAY = re.compile(r"[他她](?:们)?[^\s，,。]{0,3}(?:不在|没在|没空|不接|没接|出门|出去|关机|停机|忙|上班)")
_FAR = re.compile(r"[他她]")


def besides_ringing(text: str) -> str:
    """The text without the call that is asked for; the text itself where somebody may be struck."""
    if "打" not in text:
        return text
    if _STRUCK.search(text):
        return _ON_PHONE.sub("", text) if not _FAR.search(text) else text
    text = _AT_NUMBER.sub(_rings, text)
    text = _ON_PHONE.sub(_rings, text)
    return _AT_END.sub(lambda one: one[0] if _SOMEBODY.search(one["led"]) else one["before"], text)


def _rings(found: re.Match[str]) -> str:
    before = found.string[: found.start()]
    clause = _CLAUSE.search(before)
    if _SOMEBODY.search(clause[0] if clause else "") or (_FAR.search(before) and not _AWAY.search(before)):
        return found[0]
    return ""
