"""Finds the building, unit, floor or spot that a text names, and makes two ways of writing it comparable."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.domain.words.ring_me import besides_ringing

_DIGITS = "零一二三四五六七八九"
_TRANSLATE = str.maketrans("０１２３４５６７８９＃〇－—", "0123456789#零--")
_NUMBER = r"(?:\d{1,4}|[一二三四五六七八九十百]{1,4})"
_NOT_A_DATE = r"(?![线电下上之开停来那早晚前后左右截交发放报是去到以办至群])"
_SHOP = r"(?:摊位?|档口|铺位|门面|店面|商铺)"
_NO_GATE = r"(?![口前外禁牌铃卫])"
_THING = r"(?:车位|路灯|灯杆|电?线?杆|充电桩|桩|窗口)"
"""3号路灯 stands by the lake, and not at building 3."""
_BUILDING = (
    rf"(?:{_NUMBER}(?:号楼|栋|幢|#楼?|号院)|(?:\d{{1,2}}|[三四五六七八九十]{{1,3}})座|"
    rf"(?<!月)(?<!\d){_NUMBER}号(?!微?网格|{_THING}|{_SHOP}|门{_NO_GATE}){_NOT_A_DATE})"
)
_LETTER = r"[A-Ha-h](?:座|栋|幢|楼|区)"
_UNIT = rf"(?:{_NUMBER}单元|[东西南北中]单元|{_NUMBER}门(?![口心课手冰类]))"
_FLOOR = rf"(?:(?:负|地下){_NUMBER}|[Bb]\d|{_NUMBER})(?:楼|层)(?![盘道梯上下宇主长群灰土水纸漆油皮])|[Bb][1-4](?![\da-z]|号?(?:摊|档|铺|门面|店面|商铺))"
_BETWEEN_FLOORS = rf"(?:{_FLOOR})[和跟与到、 ]?(?:{_FLOOR})的?[中之]间"
_HOME = r"\d{3,4}(?:室|户|房)?(?![\d年元块月个米斤度多])"
_DASHED = r"(?<![\d-])\d{1,2}-\d{1,2}-\d{3,4}(?![\d-])"
_STALL = (
    rf"(?:(?:市场|菜场){_NUMBER}|(?<![前后第\d])\d{{1,2}})排(?![队放除水练骨查名座])(?:{_NUMBER}号)?(?:{_SHOP})?|"
    rf"[A-Za-z]区?\d{{1,3}}号?{_SHOP}|{_SHOP}号?[A-Za-z]\d{{1,3}}(?!\d)|{_NUMBER}号{_SHOP}|(?:菜市场|市场)(?:门口|大门|入口|里面?)"
)
_SPOT = (
    rf"{_STALL}|{_NUMBER}号门{_NO_GATE}|"
    r"地下(?:车库|停车场|室)|地库|停车场|车库(?:入口|出口)?|车棚|"
    r"(?:(?:小学|中学|学校|幼儿园|医院)的?)?(?:[东南西北正侧后前]门|[东南西北]大门|大门)(?:口|外|里)?|小区(?:大门|门口|院里)|"
    r"电梯(?:口|间|厅|里)|楼梯(?:口|间)|楼道(?:口|里)?|走廊|单元门(?:口)?|楼顶|顶楼|天台|屋顶|门卫室?|岗亭|快递柜|"
    r"垃圾(?:房|站|桶|投放点)(?:旁边?|那里?|边上)?|(?:小|中心)?广场(?!舞)|花园|凉亭|健身(?:区|角)|游乐场|儿童乐园|篮球场|"
    r"菜市场|公交站|十字路口|路口|人行道|河边|湖边|池塘|绿化带|草坪|花坛|充电棚|配电房|水泵房|泵房|物业办公室|"
    r"社区服务中心|(?:幼儿园|学校|超市|饭店|药店|银行|物业|社区|居委会)(?:门口|门前|旁边|对面|后面|前面)|"
    r"(?:儿童|健身)?(?:滑梯|秋千|跷跷板|沙坑|健身器材?|器材|单杠|乒乓球台|石桌|石凳|长椅|喷泉|旗杆|宣传栏|公告栏|假山|水塔|小卖部|驿站)"
    r"(?:那(?=有|坏|掉|松|断|漏|冒|缺|少|的|露)|那[里儿边块]|门口|旁边?|边上|跟前|附近|对面|下面|底下|后面|前面)"
)
_BUILT = rf"(?:{_BUILDING}|{_LETTER}|{_UNIT})"
_PLACE = re.compile(
    rf"{_DASHED}|{_BUILT}(?:[ ,，的-]?(?:{_BUILT}|{_FLOOR}|{_SPOT}|{_HOME})){{0,4}}|"
    rf"{_BETWEEN_FLOORS}|(?:{_FLOOR})(?:的?(?:{_SPOT}))?|{_SPOT}|\d{{3,4}}室"
)
_SIGNS = frozenset(
    "号栋幢座院单门楼层区排摊档铺面场室Bb#＃-－—库棚梯廊顶台屋岗亭柜垃广园健游篮市站路河湖池绿草坛道泵房务旁"
    "秋跷沙器杠乒石椅喷旗栏假塔卖驿"
)
"""No place is named without one of these: most texts are passed over at once."""
_SHOP_SAID = re.compile(_SHOP)
_SHOP_CODE = re.compile(r"(?<![A-Za-z\d])[A-Za-z]\d{1,3}(?![A-Za-z\d])")
"""我摊位电表坏了 A12."""
_HAS_BUILDING = re.compile(rf"{_DASHED}|{_BUILDING}|{_LETTER}")
_ROOM = re.compile(_HOME)
_FILLER = re.compile(
    r"(?:[ ,，。.!！~～、:：我家是在就住的呢哈哦啊嗯]|地址|位置|这[边里]|那[边里]|附近|旁边|对面|小区|业主)+"
)
_LONGEST_BARE = 40
_LANDMARK = re.compile(
    r"幼儿园|[小中大]?学校?|超市|便利店|药店|菜?市场|公园|银行|饭店|面馆|早餐店|水果店|小卖部|医院|卫生站|派出所|居委会|物业|社区|工地|快递站|驿站|"
    r"车站|[大小]?桥[头下]?|[大小马公]?路|街|巷子?|胡同|河|湖|操场|院子?"
)
_POINTING = re.compile(
    r"[那这]一?[个块片条头边里儿处带]|旁边|边上|对[面过]|附近|[前后里外上下东西南北左右]+[面头边侧]?|门?口|[拐转]角|[拐转]弯|角落|中间|[前后]头|边儿|靠近?|挨着|往|[我俺咱]们?|就|是|在|的|和"
)
_AT_A_SPOT = re.compile(r"口|旁边|边上|对面|[前后][面头]|[那这][边里儿块片条]|附近|楼下|[拐转][角弯]")
_ALSO = re.compile(r"(?:也|都|又)+(?=不|没|坏|漏|堵|停|断|裂)")
_PUT_BEHIND = re.compile(rf"（{_BUILDING}[^（）]{{0,10}}）$")
_THANKS_LAST = re.compile(
    r"(?<=[一-鿿\d]{4})[\s，,。！!]+(?:谢谢|多谢|感谢|辛苦)(?:了|[你您]们?|师傅|大家|各位)*[\s。！!~～]*$"
)
_WONDERING = re.compile(r"(?:怎么|咋)(?![办用弄申交算写报收查开填走去联领拿处缴退改买找])")
_BEFORE_THE_BUILDING = re.compile(rf"((?:{_NUMBER}|[A-Ha-h])[号#＃]?(?:楼|栋|幢|座))(?=门(?:口|前|外|旁))")

_DENIED = re.compile(r"(?:(?<!是)不是|并非|不在)(?:在|说|指)?(?:我们|我家|咱们?)?$")
_TAKEN_BACK = re.compile(
    r".{0,25}(?:不对[，,]?(?:应该)?是|(?:我|刚才?|哦|啊)(?:说|打|写|报|发|讲)错了)[\s，,。.…]*(?:是|在)?\s*|"
    r"(?:|.{0,25}[\s，,。.…！!～~—-])(?:哎呀?|唉|哦|噢|啊|呀|欸|诶|额|呃|嗯|那个|不好意思|抱歉|对不起|等等|等一下|刚才|刚刚|刚(?!刚)|我|"
    r"[\s，,。.…！!～~—-]){0,8}(?:不对(?:不对)?|错了|不是|(?:说|打|写|报|发|讲|弄|搞|记|看)错(?:了|楼号?)?|口误|更正)"
    r"(?:一下)?[\s，,。.…！!啊哦呀～~—-]*(?:应该)?(?:是|为|在|改成|改为)?\s*",
    re.DOTALL,
)
"""5号楼，不对，6号楼: what stands between a place and the one that is meant instead."""

_INSIDE = re.compile(r"(?:(?:\d+|[东西南北中])单元)?(?:负?\d+层)?\d*")
_KEY = re.compile(
    r"(?P<building>(?:\d+|[A-H])(?:栋|号院|区))(?P<unit>(?:\d+|[东西南北中])单元)?(?P<floor>负?\d+层)?"
    r"(?P<flat>\d{3,4})?(?P<spot>\D.*)?"
)
_SMALLER = ("unit", "floor", "flat", "spot")
_WITHIN = re.compile(r"(?P<unit>(?:\d+|[东西南北中])单元)?(?P<floor>负?\d+层)?(?P<flat>\d{3,4})?(?P<spot>\D.*)?")
_OTHER_WORDS = (
    (re.compile(r"地下(?:车库|停车场|室)|地库|车库(?:[入出]口)?|(?<!地下)停车场|负1层"), "地下"),
    (re.compile(r"(?:楼道|楼梯间?|走廊)[口里]?"), "楼道"),
    (re.compile(r"楼顶|顶楼|天台|屋顶"), "楼顶"),
    (re.compile(r"(?<=[东南西北])大门"), "门"),
)
_OF_EVERY_BUILDING = frozenset({"楼道", "楼顶", "单元门", "单元门口"})
_CHINESE_NUMBER = re.compile(r"[零一二三四五六七八九十百]+(?=号|栋|幢|座|#|单元|楼|层|门)")
_THREE_NUMBERS = re.compile(r"(\d+)-(\d+)-(\d+)")
_BETWEEN = re.compile(r"[ ,，的-]")
_ONE_WAY = (
    (re.compile(r"(\d+)(?:号楼|栋|幢|座|#楼?|号(?!院|摊|档|铺|门(?!卫)|店面|商铺))"), r"\1栋"),
    (re.compile(r"([A-H])(?:座|栋|幢|楼)"), r"\1栋"),
    (re.compile(r"(?:地下|B)(\d)(?!\d|号?(?:摊|档|铺|门面|店面|商铺))(?:层|楼)?"), r"负\1层"),
    (re.compile(r"(\d+)(?:楼|层)"), r"\1层"),
    (re.compile(r"(\d+)门"), r"\1单元"),
    (re.compile(r"(\d)(?:室|户|房)"), r"\1"),
)


_ENDS_SPOT = re.compile(r"(?:的?电梯)?(?:里面?|口|外面?|旁边?|附近|那边)?$")


@lru_cache(maxsize=500)
def place_in(text: str) -> str:
    """The place named in the text, as written: the first with a building, else the first; "" if none."""
    if _SIGNS.isdisjoint(text):
        return ""
    plain = text.translate(_TRANSLATE)
    places = [place.span() for place in _PLACE.finditer(plain)]
    if not places and _SHOP_SAID.search(plain):
        places = [code.span() for code in _SHOP_CODE.finditer(plain)]
    if not places:
        return ""
    if len(places) > 1 and ("不" in plain or "错" in plain or "更正" in plain or "口误" in plain or "并非" in plain):
        places = _meant(plain, places)
    start, end = next((span for span in places if _HAS_BUILDING.search(plain[slice(*span)])), places[0])
    return text[start:end].strip(" ,，的-")


def _meant(plain: str, places: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Without those that are denied (不是5号楼，是6号楼) or taken back (5号楼，不对，6号楼).

    5号楼2单元，不对，3单元 is 5号楼: the building stays, the rest of it does not.
    """
    kept: list[tuple[int, int]] = []
    after = 0
    for start, end in places:
        if kept and _TAKEN_BACK.fullmatch(plain[after:start]):
            kept = [] if _HAS_BUILDING.search(plain[start:end]) else _buildings(plain, kept)
        if not _DENIED.search(plain[:start]):
            kept.append((start, end))
        after = end
    return kept or places


def _buildings(plain: str, places: list[tuple[int, int]]) -> list[tuple[int, int]]:
    found = (_HAS_BUILDING.search(plain, *span) for span in places)
    return [one.span() for one in found if one and "-" not in one[0]]


@lru_cache(maxsize=500)
def place_key(text: str) -> str:
    """The place of the text in one way of writing, to compare: 三号楼 = 3栋 = ３＃楼; "" if none."""
    place = place_in(text)
    if not place:
        return ""
    key = place.translate(_TRANSLATE).upper()
    key = _CHINESE_NUMBER.sub(lambda found: str(_value(found[0])), key)
    key = _BETWEEN.sub("", _THREE_NUMBERS.sub(r"\1栋\2单元\3", key))
    for pattern, replacement in _ONE_WAY:
        key = pattern.sub(replacement, key)
    return key


def names_building(text: str) -> bool:
    """Whether a building is named, not only a spot such as 楼道."""
    return bool(_HAS_BUILDING.search(place_in(text)))


def names_place(text: str, key: str) -> bool:
    """Whether the place of that key is among those that the text names: 5栋 in 5号楼和6号楼中间, in 5号楼2单元."""
    part = re.compile(rf"(?<!\d){re.escape(key)}")
    named = (place_key(found[0]) for found in _PLACE.finditer(text.translate(_TRANSLATE)))
    return any(part.search(one) for one in named)


def without_places(text: str) -> str:
    """What is said beside all the places in it."""
    return _PLACE.sub(" ", text.translate(_TRANSLATE))


def may_be_one_place(one: str, other: str) -> bool:
    """Whether two keys may mean one place: the same building, and nothing that both name differs.

    3栋楼道 may be 3栋2单元楼道; 3栋2单元 and 3栋5单元 are two places, and so are two flats, or a flat and a stairwell.
    Without a building only equal spots are one.
    """
    if one == other:
        return bool(one)
    here, there = _KEY.fullmatch(one), _KEY.fullmatch(other)
    if not (here and there and here["building"] and here["building"] == there["building"]):
        return False
    if (here["flat"] and there["spot"]) or (here["spot"] and there["flat"]):
        return False
    return all(not here[part] or not there[part] or here[part] == there[part] for part in _SMALLER)


def may_be_one_spot(one: str, other: str) -> bool:
    """北门 and 北门口, 11栋电梯里 and 11栋 as well: told by those who stand there."""
    return may_be_one_place(_ENDS_SPOT.sub("", one), _ENDS_SPOT.sub("", other))


def may_be_nearer(one: str, other: str) -> bool:
    """Whether two keys may mean one place where one of them leaves out the building: 地库 and 2栋地库, 楼道 and 3栋.

    For what is seen by all around, who seldom say all of it; 楼道 and a flat are two places, and so are 3栋 and a car park.
    """
    one, other = _in_same_words(one), _in_same_words(other)
    if may_be_one_place(one, other):
        return True
    bare, whole = (other, one) if _KEY.fullmatch(one) else (one, other)
    within, all_of_it = _WITHIN.fullmatch(bare), _KEY.fullmatch(whole)
    if not bare or not (within and all_of_it):
        return False
    if (within["flat"] and all_of_it["spot"]) or (within["spot"] and all_of_it["flat"]):
        return False
    if within["spot"] not in (None, all_of_it["spot"], *_OF_EVERY_BUILDING):
        return False
    return all(not within[part] or not all_of_it[part] or within[part] == all_of_it[part] for part in _SMALLER)


def _in_same_words(key: str) -> str:
    """3栋地下车库 and 3栋地库 the same way."""
    for words, shown in _OTHER_WORDS:
        key = words.sub(shown, key)
    return key


def building_in(text: str) -> str:
    """The building named in the text, as written, without unit, floor and flat; "" if none."""
    found = _HAS_BUILDING.search(place_in(text))
    if not found:
        return ""
    return f"{found[0].partition('-')[0]}号楼" if "-" in found[0] else found[0]


def apart(text: str) -> str:
    """The text with a space behind a building that a door or front follows: 5号楼 门口 is no 楼门."""
    return _BEFORE_THE_BUILDING.sub(r"\1 ", text)


def for_sorting(text: str) -> str:
    """The text as its kind of work is told best: 5号楼门口路灯也不亮 as 5号楼 门口路灯不亮, 路灯怎么灭了 as 路灯灭了; without
    the building that was put behind it, and the thanks."""
    text = _THANKS_LAST.sub("", _PUT_BEHIND.sub("", text))
    return _ALSO.sub("", _WONDERING.sub("", apart(besides_ringing(text))))


def is_elsewhere(text: str, earlier: str) -> bool:
    """Whether the text names a place, and another one than an earlier text did.

    A unit, floor or flat without a building may lie in the building named before.
    """
    key = place_key(text)
    if not key or _INSIDE.fullmatch(key):
        return False
    return place_key(earlier) not in ("", key)


def is_bare_place(text: str) -> bool:
    """Whether the text says where and nothing else."""
    if len(text) > _LONGEST_BARE or not place_in(text):
        return False
    plain = text.translate(_TRANSLATE)
    rest = _PLACE.sub("", plain)
    return rest != plain and not _FILLER.sub("", _ROOM.sub("", rest))


def tells_only_where(text: str) -> bool:
    """幼儿园那个路口, 3号楼2单元: where something is to be told of, and nothing of what. 幼儿园 alone may be asked for."""
    if len(text) > _LONGEST_BARE or not (names_building(text) or _AT_A_SPOT.search(text)):
        return False
    if is_bare_place(text):
        return True
    rest = _LANDMARK.sub("", _PLACE.sub("", text.translate(_TRANSLATE)))
    return rest != text and not _FILLER.sub("", _POINTING.sub("", rest))


def is_at_landmark(text: str, earlier: str) -> bool:
    """学校旁边那条路: where alone, in no building, at something that was not named before."""
    if not tells_only_where(text) or names_building(text):
        return False
    found = _LANDMARK.search(text)
    return found is not None and found[0] not in earlier


def _value(words: str) -> int:
    total, current = 0, 0
    for sign in words:
        if sign in "十百":
            total, current = total + (current or 1) * (10 if sign == "十" else 100), 0
        else:
            current = _DIGITS.index(sign)
    return total + current
