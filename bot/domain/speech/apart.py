"""Two things that are wrong at one place: whether one of them comes of the other."""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.domain.speech.pieces import OWN_THING
from bot.domain.words.subjects import subjects_in

_MORE: Mapping[str, re.Pattern[str]] = {
    label: re.compile(words)
    for label, words in {
        "快递柜": r"快递柜|丰巢",
        "信箱": r"信箱|信报箱|奶箱",
        "公厕": r"公厕|公共厕所",
        "道闸": r"道闸|抬杆|闸机|闸杆|起落杆",
        "岗亭": r"岗亭|门岗|门卫|保安",
        "座椅": r"[长座]椅|椅子|[长石板条圆]凳|石桌",
        "水池": r"喷泉|水池|水景|池塘|假山",
        "宣传栏": r"[宣公][传告示]栏|告示牌|指示牌|标[识志]牌",
        "广告": r"广告|传单",
        "镜": r"反光镜|凸面镜|广角镜",
        "玻璃": r"玻璃|窗.{0,3}(?:坏|破|碎|裂|掉|关不|推不|打不|松|响|把手|框)|纱窗",
        "防盗网": r"防盗[网窗]|护窗",
        "地垫": r"地垫|地毯",
        "热水": r"热水",
        "家禽": r"鸽|养[^，,。]{0,4}[鸡鸭鹅蜂]|公鸡|鸡鸭|鸡窝|打鸣",
        "种菜": r"种(?:的|了)?(?:菜|葱|韭|豆|瓜)|菜地|开荒",
        "占道": r"占道|占[^，,。]{0,3}人行道|摆摊|地摊|小贩|摊贩|[菜宵]摊|卖菜|出店",
        "违建": r"违建|私搭|搭(?:的|了|起)?[个间]?[^，,。]{0,2}[棚建房]",
        "群租": r"群租|住人|打隔断|民宿|短租",
        "单车": r"单车|自行车|三轮",
        "晾晒": r"晾|晒(?:被|衣|[咸鱼肉腊辣])",
        "垃圾": r"没人(?:打?扫|拖|擦)|不来?[扫拖擦]|保洁",
        "噪声": r"拖(?:桌|椅)|打鼓|敲鼓|棋牌|K歌|KTV|ktv|声音[^，,。]{0,3}大|鞭炮|跑来跑去|弹球|拍球|打球|蹦跳|山响",
        "抽烟": r"抽烟|吸烟|烟头|二手烟",
        "油烟": r"炖肉|炒菜|熬药|油烟",
        "烧纸": r"烧(?:纸|香|树叶|落叶)|焚烧",
        "空调": r"空调|外机",
        "水箱": r"水箱|水泵|蓄水",
        "水表": r"水表|水费",
        "下水": r"排水沟|水沟",
        "路面": r"减速带|马路牙|道牙|隔离[墩桩]|人行道(?!上)|[地步]砖|掉[^，,。]{0,3}砖|砖.{0,2}[翘松碎缺]",
        "冰雪": r"结冰|积雪|[扫铲]雪|冰[溜柱]",
        "网络": r"光纤|没网|断网|网线|电视",
        "燃气": r"灶|燃气表",
        "门": r"闭门器|门铃|门弹簧|卷帘门|门.{0,2}弹簧|门.{0,4}(?:卷|合页|把手|卡住)|人脸识别|刷脸",
        "栏杆": r"栅栏|铁艺",
        "健身器材": r"篮[筐板]|乒乓球台|单杠|双杠|步道",
        "游乐": r"滑梯|秋千|跷跷板|沙坑",
        "高空抛物": r"往(?:楼|窗)?[下外](?:乱?扔|丢|倒|泼)",
        "虫鼠": r"蛇|马蜂|消杀",
        "电线": r"变压器|电线杆|电表",
        "地锁": r"地锁",
        "失窃": r"丢了|被偷|不见了",
        "收费": r"收费|停车费|物业费",
    }.items()
}
"""What is told apart here besides the subjects that tickets are joined by."""


def _labels(words: str) -> frozenset[str]:
    return frozenset(words.split())


_WET = _labels("漏水 下水 积水")
_DRY = _labels(
    "门 停车 堆放 通道 消防 栏杆 健身器材 游乐 宠物 噪声 高空抛物 油烟 快递 快递柜 信箱 岗亭 座椅 宣传栏 镜 防盗网 广告 家禽 种菜 占道 "
    "违建 群租 单车 晾晒 抽烟 烧纸 收费 道闸 地锁"
)
"""What no water brings about."""
_BY_CURRENT = _labels("电梯 灯 停电 停水 暖气 门 网络 监控 充电 消防 道闸 热水 水箱 水池 快递柜 空调 燃气 噪声 积水")
_BRINGS: Mapping[str, frozenset[str]] = {
    cause: _labels(effects)
    for cause, effects in {
        "停水": "下水 水质 暖气 热水 公厕 垃圾 水池 消防 绿化 燃气 水箱 水表",
        "水质": "下水 垃圾 虫鼠 热水 水箱 水表",
        "燃气": "暖气 热水",
        "暖气": "漏水 积水 下水 墙 热水 灯 停电 电线 空调 停水",
        "噪声": "抽烟 墙 漏水 停电 停水 网络 垃圾 路面 燃气 宠物 家禽 玻璃 占道",
        "停车": "通道 消防 路面 绿化 栏杆 充电 噪声 垃圾 门 道闸 井盖 快递 占道 岗亭 收费",
        "堆放": "通道 消防 虫鼠 垃圾 栏杆 门 停车",
        "绿化": "电线 灯 路面 栏杆 停车 网络 停电 监控 墙 玻璃 虫鼠 充电",
        "高空抛物": "停车 垃圾 玻璃 绿化 充电 抽烟",
        "垃圾": "堆放 下水 通道 虫鼠 水质",
        "宠物": "垃圾 噪声 虫鼠",
        "家禽": "垃圾 噪声 虫鼠",
        "油烟": "垃圾 噪声 墙 下水 玻璃 占道",
        "占道": "停车 垃圾 噪声 油烟 通道",
        "违建": "通道 漏水 停车 绿化 噪声",
        "充电": "停电 通道 停车 噪声 电线",
        "门": "暖气 广告 宠物 失窃 噪声",
        "井盖": "路面 下水 噪声",
        "路面": "井盖 停车 积水 噪声",
        "墙": "漏水 玻璃 失窃 积水 虫鼠 垃圾",
        "玻璃": "暖气 垃圾 噪声",
        "网络": "监控 快递柜",
        "空调": "漏水 暖气 噪声",
        "水箱": "停水 漏水 热水 噪声 水质",
        "种菜": "绿化 垃圾 虫鼠",
        "冰雪": "路面",
        "热水": "暖气 燃气 停水",
        "快递": "垃圾",
        "广告": "垃圾",
        "烧纸": "垃圾",
        "抽烟": "垃圾",
        "电梯": "噪声",
        "岗亭": "失窃",
        "监控": "失窃 垃圾",
        "灯": "失窃",
        "水池": "垃圾 虫鼠 水质",
        "公厕": "垃圾 虫鼠 水质",
    }.items()
}
"""What may come of what."""
_EFFECTS = _labels("虫鼠 积水 水质 失窃 噪声 垃圾")
"""What comes of nearly anything, as long as nothing tells them apart."""
_OF_LIFT = _labels("门 灯 空调")
_BOTH_DEAD = _labels("电梯 灯 网络")
"""灯不亮，电梯也不走: there may be no current."""
_THING = re.compile(OWN_THING)
_SUPPLIES = ("停电", "停水", "电线")
_STRONG = _WET | _labels("停电 停水 电线 暖气 燃气 噪声 绿化 高空抛物 墙")
_LANE = re.compile(r"消防(?:通道|车道)|疏散通道|安全出口")
_HYDRANT = re.compile(r"消[防火]栓|喷淋")
_FLAT = re.compile(r"(?:充电[桩柜]|电[瓶动]车|遥控器?|门锁|门禁|手机)[^，,。]{0,3}没电")
_BESIDE = re.compile(
    r"停车场|(?:快递柜|垃圾[桶站房]|公厕|健身器材|健身步道|车棚|充电棚|水池|岗亭|宣传栏|凉亭|绿化带|花坛|草坪|电梯|路灯|广场|球场)"
    r"的?(?:旁边?|边上|门口|后[面头边]|前[面头边]|对面|附近|[那这][边里儿块])|(?:健身|绿化)(?:步道|带)"
)
"""快递柜旁边堆了垃圾: nothing is wrong with what it stands beside. 电梯里 is said of the lift itself."""


def are_apart(before: str, piece: str, surely: bool = False) -> bool:
    """Of other things, and neither comes of the other. `surely`: they are clearly told apart, or said to be in two
    places."""
    here, there = things_in(before), things_in(piece)
    if "电梯" in here and there <= _OF_LIFT and not _THING.search(piece):
        return False
    if not surely and here | there <= _BOTH_DEAD:
        return False
    if "垃圾" in here:
        here.discard("堆放")
    if not (here and there and here.isdisjoint(there)) or (there & _EFFECTS and not surely):
        return False
    return not (
        any(_brings(one, there) for one in here) or any(_brings(one, here) for one in there if one in _SUPPLIES)
    )


def are_of_other_things(before: str, piece: str) -> bool:
    """In two flats; what is wet in both is one."""
    here, there = things_in(before), things_in(piece)
    wet = not (_WET.isdisjoint(here) or _WET.isdisjoint(there))
    return bool(here and there) and here.isdisjoint(there) and not wet


def may_come_of(before: str, piece: str) -> bool:
    """Whether what is wrong with one thing may be what has come of the other; of a leak or an outage nearly anything may."""
    here, there = things_in(before), things_in(piece)
    if not there:
        return not here.isdisjoint(_STRONG)
    return any(_brings(one, there) for one in here) or any(_brings(one, here) for one in there if one in _SUPPLIES)


def _brings(cause: str, effects: set[str]) -> bool:
    if cause in _WET:
        return not effects <= _DRY
    return not effects.isdisjoint(_BY_CURRENT if cause in ("停电", "电线") else _BRINGS.get(cause, frozenset()))


def named_in(text: str) -> list[str]:
    """The labels of the things in it, as they are listed here: to be read by anybody."""
    found = things_in(text)
    return [label for label in dict.fromkeys((*subjects_in(text), *_MORE)) if label in found]


def things_in(text: str) -> set[str]:
    """The way out in case of fire is none of the things against it, and those without water or current are no outage."""
    text = _BESIDE.sub("", text)
    found = {*subjects_in(text.replace("地锁", "")), *(label for label, words in _MORE.items() if words.search(text))}
    if _LANE.search(text):
        found = found - {"消防", "停车", "堆放"} | {"通道"}
    if not found.isdisjoint(("宠物", "家禽")):
        found.discard("垃圾")
    if "游乐" in found and "健身" not in text:
        found.discard("健身器材")
    if _FLAT.search(text):
        found.discard("停电")
    return found - {"停水"} if _HYDRANT.search(text) else found
