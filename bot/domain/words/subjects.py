"""What a report is about in a word: 电梯, 灯, 停水. Two reports of one place are one matter only if they share it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

_SUBJECTS: Mapping[str, re.Pattern[str]] = {
    label: re.compile(words)
    for label, words in {
        "电梯": r"电梯(?![间厅]的?(?:声控)?(?:灯|门窗|窗|地|瓷砖|墙))|升降机",
        "灯": r"灯(?!塔)|照明|黑漆漆|黑乎乎|黑灯瞎火|黑咕隆咚|乌漆|看不见路|摸黑",
        "停水": r"停水|没水|断水|没有水|无水|水压|水.{0,2}(?:太|很|特别)?小|不来水|没来水|[不没]出水|出不来水"
        r"|一滴(?:水|也|都)|滴水(?:不|没|全无)|水龙头.{0,4}(?:没|不出|不来|不流|干)",
        "漏水": r"漏|渗|(?<!一)滴水(?![也都不没全])|爆管|水管.{0,2}(?:爆|裂|破)|跑水|冒水",
        "下水": r"下水|返水|反水|污水|化粪池|马桶|地漏|粪水|(?:厕所|管道|管子|水池|排水).{0,4}堵",
        "水质": r"水.{0,4}(?:黄|浑|发黑|有味|锈)|锈水|[黄黑浑泥]水|水里.{0,3}(?:沙|泥|渣|虫|絮)",
        "停电": r"停电|没电|断电|跳闸|没有电|不来电|(?:家家|全楼|整栋|整幢|一栋楼|楼上楼下).{0,4}(?:没灯|没有灯|灯都|漆黑|全黑)|冰箱.{0,2}停",
        "电线": r"电线|线路|电箱|电表|插座|漏电",
        "燃气": r"燃气|煤气|天然气|停气|没气",
        "暖气": r"暖气|供暖|供热|地暖|不热",
        "墙": r"外墙|墙皮|墙面|围墙|墙体|瓷砖|裂缝|开裂|裂了|裂开|保温层",
        "门": r"门禁|对讲|单元门(?!口)|楼门(?!口)|大门(?!口)|门锁|防盗门|门.{0,3}(?:关不|打不开|坏|不开)|刷不开",
        "垃圾": r"垃圾|清运|分类桶|臭|粪便|狗屎|脏",
        "堆放": r"杂物|堆|废品|纸箱|占用楼道|占楼道",
        "噪声": r"(?<!跟我)(?<!和我)(?<!对我)(?<!我们)(?<!跟人)吵|噪|音响|音乐|广场舞|喇叭|施工|装修|太响|敲|电钻|钻(?=$|\W|个|了|墙|孔|地)|剁|跺|砸墙|麻将|唱(?:歌|戏)|[弹练]琴|蹦迪",
        "停车": r"停车|车位|乱停|挪车|僵尸车|堵车|挡.{0,3}(?:车|路|门)|地锁",
        "充电": r"充电|飞线|电动车|电瓶车",
        "宠物": r"狗|犬|猫",
        "井盖": r"井盖|窨井|井.{0,2}(?:塌|坏|没)",
        "路面": r"坑|路面|地砖|塌陷|台阶|坡道",
        "积水": r"积水|进水|灌水|水[坑洼]|淹|抽水(?!马桶)|水.{0,3}(?:上来|上涨|漫|涌|灌)|漫.{0,2}水",
        "绿化": r"树|枝|草|绿化|花坛",
        "网络": r"网络|宽带|没网|断网|信号",
        "监控": r"监控|摄像头|探头",
        "消防": r"消防|灭火器|消火栓|消防栓|喷淋|烟感",
        "虫鼠": r"蟑螂|老鼠|蚊|虫|蚂蚁",
        "健身器材": r"健身|器材|滑梯|秋千",
        "栏杆": r"栏杆|扶手|护栏",
        "高空抛物": r"高空|抛物|扔东西|往下扔|丢东西",
        "油烟": r"油烟|烧烤|烟道|排烟",
        "快递": r"快递(?!柜|车|员|小哥)|包裹(?!着)|外卖(?!车|员|小哥)",
        "失窃": r"偷(?!懒|拍|看|窥|税)|被盗|失窃|遭贼|(?:被|让)?(?:别人|人家|人|谁)(?:给)?[拿顺拎抱]走",
    }.items()
}
_SAYS_NOTHING = frozenset(
    "坏了不没有的又还在是我俺咱你您他她它们家里上下门口楼层单元栋幢座号院道区内外边处修人管快请来去看能会都也很太老大小点个这那"
    "一二两三四五六七八九十零好掉出到要想吗呢啊呀吧哦嗯多少几天年月日时分今明昨晚早现刚才前后左右东西南北中间梯廊厅库车地麻烦谢帮忙师傅"
    "物业社区网格员工反映问题情况什么怎谁哪为因所以就把被给让对和跟与或但而已经得着过再可以应该赶紧马上尽直说次件事等很久隔壁对面旁边邻居"
)
_WORD = re.compile(r"[一-鿿]+")


@lru_cache(maxsize=500)
def subjects_in(text: str) -> tuple[str, ...]:
    """The labels of what is named, in the order of the table; nothing of the text itself, so that anybody may read
    them."""
    return tuple(label for label, words in _SUBJECTS.items() if words.search(text))


def may_be_one_subject(one: str, other: str) -> bool:
    """Whether two texts may speak of one thing: a subject in common, or where one has none, a word that says
    something."""
    here, there = subjects_in(one), subjects_in(other)
    if here and there:
        return not set(here).isdisjoint(there)
    return not _signs(one).isdisjoint(_signs(other))


def are_of_one_subject(one: str, other: str) -> bool:
    """Whether two texts name the same things, and nothing besides."""
    return bool(subjects_in(one)) and subjects_in(one) == subjects_in(other)


def shares_word(one: str, other: str) -> bool:
    """A subject in common, or a word that says something."""
    return not (set(subjects_in(one)).isdisjoint(subjects_in(other)) and _signs(one).isdisjoint(_signs(other)))


def shares_sign(one: str, other: str) -> bool:
    """A word that says something in common, whatever their subjects are."""
    return not _signs(one).isdisjoint(_signs(other))


def says_what(text: str) -> bool:
    """Whether anything is named in it: 那个路灯, and not 那个也."""
    return bool(subjects_in(text) or _signs(text))


@lru_cache(maxsize=100)
def _signs(text: str) -> frozenset[str]:
    return frozenset("".join(_WORD.findall(text))) - _SAYS_NOTHING
