"""Things of one kind of which each is another one: 婚假 and 产假, 初中 and 小学, 台湾 and 港澳. However alike two questions
are, an entry about the one answers nothing that is asked of the other."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from functools import lru_cache

from bot.knowledge.sound import Sounds

_FAMILIES = (
    "产假 陪产假|护理假|陪护假 育儿假 婚假 丧假 年休假|年假 病假 事假 探亲假 哺乳假",
    "身份证 居住证|暂住证 老年证|敬老证|老年优待证|敬老优待证 残疾证|残疾人证 健康证 结婚证 离婚证 房产证|房本|不动产证|不动产权证|产权证 狗证|犬证|养犬证 驾驶证|驾照|驾本 行驶证 护照 签证 港澳|香港|澳门 台湾|台胞证|赴台 出生证|出生医学证明 接种证 社保卡|社会保障卡 门禁卡 户口本|户口簿 营业执照 学生证 毕业证",
    "幼儿园|幼升小 小学|幼升小|一年级 初中|小升初|初一 高中|中考|高一 大学|高考",
    "电表 水表 燃气表|煤气表|天然气表|气表 热力表|热量表",
    "水费|水电费 电费|水电费 燃气费|煤气费|天然气费|气费 取暖费|暖气费|供暖费|采暖费 物业费|物业管理费 停车费 垃圾费|卫生费|保洁费|清洁费 宽带费|网费 学费|保教费",
    "狗|犬|宠物 猫|宠物 鹦鹉|鸽子|养鸟 兔 养鸡|只鸡|养鸭|养鹅|家禽 仓鼠|乌龟|养蛇",
    "结婚 离婚",
    "老人|老年 备孕|怀孕|要孩子|要个孩子|要二胎|要宝宝|孕妇|产妇",
    "公租房|廉租房|保障房 危房 二手房 群租房 宅基地 安置房|拆迁房|回迁房",
    "电动车|电瓶车|电动自行车|电驴 自行车|脚踏车 摩托车 三轮车 货车",
    "快递柜|丰巢 外卖柜 储物柜|寄存柜",
    "图书室|阅览室|图书馆 棋牌室|麻将室 台球室 乒乓球室 舞蹈室 档案室",
    "足球场 篮球场 羽毛球场|羽毛球馆 网球场 健身房 游泳馆|游泳池",
    "养老金|养老保险|退休金|退休工资 失业金|失业保险 医保|医疗保险 生育津贴|生育保险 公积金 低保",
)
"""A family each; what one of it is called stands side by side."""


def _read() -> dict[str, frozenset[tuple[int, int]]]:
    members: dict[str, set[tuple[int, int]]] = defaultdict(set)
    for family, some in enumerate(_FAMILIES):
        for which, names in enumerate(some.split()):
            for name in names.split("|"):
                members[name].add((family, which))
    return {name: frozenset(which) for name, which in members.items()}


_MEMBER_OF = _read()
"""By its name the family and the number in it; 水电费 is two of them."""

_NAME = re.compile("|".join(sorted(_MEMBER_OF, key=len, reverse=True)).replace("|年假", "|(?<!过)年假"))
_SIGNS = frozenset("".join(_MEMBER_OF))
_LONGEST = 3
_REMEMBERED = 4096


@lru_cache(maxsize=_REMEMBERED)
def kin_in(text: str) -> frozenset[tuple[int, int]]:
    """Those that a text names."""
    return frozenset(one for found in _NAME.finditer(text) for one in _MEMBER_OF[found[0]])


def is_of_kin(asked: frozenset[tuple[int, int]], title: str, told: str) -> bool:
    """Whether an entry with that 标准问 is about another one than what a question names, which it speaks of nowhere."""
    families = {family for family, _ in asked}
    about = [one for one in kin_in(title) if one[0] in families]
    if not about:
        return False
    concerned = {family for family, _ in about}
    return any(asked_of.isdisjoint(kin_in(told)) for asked_of in _by_family(asked, concerned))


def of_one_family(one: str, other: str) -> bool:
    """护照 and 港澳, 结婚 and 离婚."""
    return not {family for family, _ in kin_in(one)}.isdisjoint(family for family, _ in kin_in(other))


def _by_family(asked: frozenset[tuple[int, int]], families: Iterable[int]) -> list[frozenset[tuple[int, int]]]:
    return [frozenset(one for one in asked if one[0] == family) for family in families]


_SHORT = ("离婚", "结婚", "产假", "婚假", "护照", "签证")
"""Those of two signs that are heard by their sound: 是假 and 出一 are no 事假 and no 初一."""


class Misheard:
    """想利婚: what is no word, but sounds like one of them and shares a sign with it."""

    def __init__(self, sounds: Sounds, is_word: Callable[[str], bool]) -> None:
        self._sounds, self._is_word = sounds, is_word
        names = (*_SHORT, *(name for name in _MEMBER_OF if len(name) == _LONGEST and "一" not in name))
        self._by_sound = {heard: name for name in names if (heard := sounds.syllables(name))}

    def mended(self, text: str) -> str:
        """The same with such a piece as the word that is meant."""
        if _SIGNS.isdisjoint(text):
            return text
        heard = self._sounds.each(text)
        for size in (_LONGEST, _LONGEST - 1):
            for start in range(len(text) - size + 1):
                meant = self._by_sound.get("".join(heard[start : start + size]))
                if meant is not None and self._is_meant(text[start : start + size], meant):
                    text = text[:start] + meant + text[start + size :]
        return text

    def _is_meant(self, piece: str, meant: str) -> bool:
        if piece == meant or piece in _MEMBER_OF or self._is_word(piece):
            return False
        return any(one == other for one, other in zip(piece, meant, strict=True))
