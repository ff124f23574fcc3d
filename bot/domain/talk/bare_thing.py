"""孩子们玩的那个秋千, 我们跳舞那边的灯: a thing at its place, and not a word of what is wrong with it."""

from __future__ import annotations

import re

from bot.domain.places.words import names_building
from bot.domain.speech.words import ABUSE, BROKEN, PLEADS, WRONG

_LONGEST = 18
_WHOSE = r"(?:[我俺咱]们?|孩子们?|小孩们?|娃娃?们?|大家|老人们?|大妈们?|人家)"
_WHERE = r"[\u4e00-\u9fff]{0,7}"
_POINTS = (
    r"(?:[那这](?:边|里|儿|块|头|一?[个盏棵根条排片扇张台面座组堆圈])|旁边|边上|对面|门口|楼下|下面|上面|后面|前面|里面?)"
    r"的?(?:那|这)?(?:一?[个盏棵根条排片扇张台面座组堆圈])?的?"
)
_THING = (
    r"(?P<thing>秋千|滑梯|跷跷板|沙坑|单杠|双杠|健身器材?|器材|路灯|灯杆?|地灯|门禁?|大门|铁门|防火门|球网|网|球门|篮筐|篮球架|球台|乒乓球台|"
    r"长?椅子?|长椅|长凳|石凳|石桌|凳子|桌子|井盖|下水道|水沟|沟|垃圾桶|桶|垃圾站|护?栏杆?|护栏|扶手|台阶|地砖|砖|坑|楼梯|电梯|"
    r"广告牌|牌子?|宣传栏|公告栏|摄像头|监控|喷泉|水池|池子|亭子|凉亭|雨棚|棚子?|充电桩|车棚|道闸|栅栏|围墙|墙|窗户?|玻璃|树|花坛|草坪|水管|管子|"
    r"水龙头|龙头|消防栓|灭火器|音响|喇叭)"
)
_BARE = re.compile(rf"{_WHOSE}?{_WHERE}{_POINTS}{_THING}[啊呀哈呢]?[\s，,。.！!]*")
_DOES = re.compile(
    r"[了没不很太老总又要想能请别让给把被帮找问谁啥么吗几多少说讲提报刚]|修|换|装修|拆|加[装个盖]|清|搬|移|挪|借|看看|查|建议|谢|表扬|好[像看玩]|怎|哪|缺|少|掉|坏|断|响|漏|堵|歪|翘|晃"
)


def bare_thing(words: str) -> str:
    """秋千; "" where anything is said of it, in a building or of none in particular."""
    if not 3 < len(words) <= _LONGEST or names_building(words) or _DOES.search(words):
        return ""
    if any(wrong.search(words) for wrong in (BROKEN, ABUSE, WRONG, PLEADS)):
        return ""
    found = _BARE.fullmatch(words)
    return found["thing"] if found else ""
