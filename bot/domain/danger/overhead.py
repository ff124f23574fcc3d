"""Things that come down on people: a hoarding, tiles of a wall, a broken branch. Whoever reads of it is to keep away from
under it; the advice for somebody on a roof, or shut in, is wrong there."""

from __future__ import annotations

import re

THINGS = (
    r"(?:广告[牌布]|招牌|灯箱|牌[子匾]|横幅|树[枝杈干木]?|枯枝|断枝|电线杆|路灯杆?|灯杆|杆子|外墙|山墙|墙[皮砖面体]|瓷砖|面砖|石材|水泥块?|混凝土|保温层|"
    r"空调外?机|外机|支架|雨[棚搭篷]|遮阳[棚篷]|棚[子顶]|晾衣[架杆]|花[盆架]|玻璃|幕墙|窗[户扇框]|脚手架|架子|钢管|塔吊|围[墙挡]|护栏|栏杆|铁皮|彩钢板?|"
    r"铁[板架]|太阳能板?|水箱|烟囱|屋檐|檐口|瓦片|阳台|冰[溜柱凌挂])"
)
_COMES = r"(?:掉|砸|坠|脱落|滑下|垮|塌|倒下|要倒|快倒|倒了|往外倒|往下|悬|吊着|挂着|耷拉|晃|摇|松|翘|鼓|歪|斜|开裂|裂开|掀|刮|飞)"
_COMES_DOWN = re.compile(rf"{THINGS}[^。！!？?；;]{{0,22}}?{_COMES}|{_COMES}[^，,。！!？?；;]{{0,8}}?{THINGS}")
_UNDER_IT = re.compile(
    r"(?:底下|下面|下头|下边|楼下|脚下|门口|旁边|路过|过路|来往|走路|经过|遛弯|散步|放学|上学|等车|买菜)[^，,。！!？?；;]{0,10}?"
    r"[人孩娃老学][子们生]?|[怕别险差要会][^，,。！!？?；;]{0,6}?砸[到着中]?[^，,。！!？?；;]{0,3}[人孩娃][子们]?"
)
_HURT = re.compile(
    r"挂着人|(?:压|埋|砸|困|夹|卡)(?:着|到|住|中|伤|了)+[^，,。！!？?；;]{0,3}[人孩娃儿爸妈爷奶工姥公婆他她我俺哥姐弟妹叔姨伯师头]|"
    r"[人孩娃儿爸妈爷奶工公婆他她我俺哥姐弟妹师傅友][^，,。！!？?；;]{0,6}?(?:困|压|埋|卡|夹|伤|摔|昏|晕|动不了|出不来|下不来|不动|躺)|"
    r"[里上][面头][^，,。]{0,3}人|人[^，,。]{0,2}里[面头]|没(?:跑|出|逃)|割|血"
)
"""Whoever is buried or hurt needs more than that others keep away."""
_LOOSE = re.compile(
    r"(?:广告[牌布]|招牌|灯箱|牌匾|树枝|枯枝|枯树|路灯杆|外墙|墙[皮砖]|瓷砖|空调外?机|外机|支架|雨[棚搭篷]|遮阳[棚篷]|花[盆架]|铁皮|彩钢板?|太阳能板?|瓦片|冰[溜柱凌挂])"
    r"[^，,。！!？?；;]{0,6}(?:松|快掉|要掉|掉|晃|翘|鼓|断|歪|悬|耷拉|倒)"
)
_UP_THERE = re.compile(
    r"[人孩娃爸妈爷奶工公婆他她俺谁女男]|师傅|老[头太汉]|身子|脚|脖|[擦装修刷摘拆][^，,。]{0,6}的|跳|爬|翻出|踩|站|坐"
)

_LEANS = r"(?:[砖土老院]墙|[这那一]堵墙|墙(?=[^，,。]{0,4}[歪斜裂晃摇])|电杆|路牌|限高杆|牌坊|门楼|假山|石[头块柱])"
_SOON = re.compile(
    rf"(?:{THINGS}|{_LEANS})[^。！!？?；;]{{0,18}}?(?:(?:随时|眼看|马上|立马|就|快)(?:着|就|都|可能|会|要)*(?:掉|倒|塌|砸|坠)|[要欲](?:掉|倒|塌|砸|坠)|"
    r"悬着|悬在|吊着|挂着(?:半|晃|要)|(?:松|断|裂|歪|翘)[^。！!？?；;]{0,8}(?:晃|掉下来|砸[到着]?人))"
)
_NOT_SO = re.compile(
    r"[?？吗]$|昨|前[天晚年]|上[周个]|去年|以前|当年|小时候|没有?|不会|不用|已经|拆了|锯了|修好|换了|拉了线|围[起挡]|找人|师傅|明天|下周|建议|提议|早晚|"
    r"[会怕]不[会怕]|要不要|梦|游戏|哈|玩具|模型|视频|电影|新闻|老家|画|贴|衣服|晾|叶|果|沙袋|腊|香肠|营养液|猫|[我俺]家(?:客厅|卫生间|厨房|卧室)|屋里|室内|"
    r"头发|眼镜|手机|价|窗花|春联|灯笼|挂着的|照片|屏|膜|灭|演练"
)


def may_come_down_soon(text: str) -> bool:
    """19号楼有根树枝断了一半 悬着 随时掉: whoever has to mend it also has to see at once whether it is a danger."""
    return bool(_SOON.search(text)) and not _NOT_SO.search(text)


_PASS_THERE = re.compile(
    r"(?:小?孩子?们?|娃|学生|老人|行人|路人|人|大家|居民|车)[^，,。没不]{0,8}(?:[那这]|底下|下面|旁边|边上|墙根|树下|跟前)[^，,。没不]{0,6}[走过玩坐停等]|"
    r"(?:从|在|打)[那这][^，,。没不]{0,6}[走过玩等]|(?:底下|下面|旁边|边上|跟前|树下|墙根)[^，,。没不]{0,6}(?:人|孩|娃|学生|老人|幼儿园|学校|车站|菜场|市场|[过走]路?)|"
    r"(?:上学|放学|上下学|买菜|回家|出门|进出)[^，,。没不]{0,4}(?:都|必|就|要|得|路)[^，,。]{0,4}|人来人往|必经"
)
_NOBODY_THERE = re.compile(r"没人|没有人|[绕躲]|吗|[?？]|不[走过让]")


def tells_who_passes(text: str) -> bool:
    """小孩都从那走: after what is about to come down."""
    return bool(_PASS_THERE.search(text)) and not _NOBODY_THERE.search(text)


def is_coming_down(text: str, perhaps_somebody: bool) -> bool:
    """Whether the danger is a thing that falls or is about to, and nobody is on it, under it or hurt by it yet.

    `perhaps_somebody`: the wording is rather of somebody at a height; anybody it names may be up there.
    """
    if not _COMES_DOWN.search(text) or _HURT.search(rest := _UNDER_IT.sub(" ", text)):
        return False
    return not perhaps_somebody or (bool(_LOOSE.search(text)) and not _UP_THERE.search(rest))
