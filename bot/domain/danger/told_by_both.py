"""我在电梯里 and 晓雯关电梯里了, 我头晕 and 孙奶奶晕倒了, 他们叫我转钱 and 我妈被骗了两万, 他砸我家门 and 他拿着擀面杖下来了: what whoever is in danger and a
neighbour or their own kin call out within minutes, each for themselves, and is one."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.domain.danger.fight import is_fight, is_of_one_fight
from bot.domain.danger.kinds import SPREADS, Emergency, EmergencyKind
from bot.domain.danger.one_of_several import says_another
from bot.domain.danger.same import (
    are_alike,
    is_in_own_home,
    may_be_one_person,
    names_anybody,
    names_own,
    names_people,
)
from bot.domain.danger.which_alarm import names_reporter
from bot.domain.places.words import building_in, is_elsewhere, may_be_one_spot, place_in, place_key
from bot.domain.talk.accuser import speaks_of_him
from bot.domain.units import MINUTE_MS

_NAMED = frozenset({EmergencyKind.LIFT, EmergencyKind.TRAPPED, EmergencyKind.FRAUD, EmergencyKind.CRIME})
_OF_SELF = re.compile(r"[我俺咱]|救命|站不起来|喘不[上过]|[疼痛晕]")
_TITLES = (
    r"(?:叔叔?|伯伯?|哥哥?|姐姐?|嫂子?|婶子?|姨|妈|爷爷?|奶奶?|阿姨|大[爷妈娘叔婶姐哥伯]|师傅|老师|老板|先生|女士)"
)
_HERS, _HIS = re.compile(r"[姨姐嫂婶妈奶娘]|女士"), re.compile(r"[叔伯哥爷]|先生")
_OTHERS = re.compile(r"有人|有个|[他她谁]|这人|那人")
_KNOWN = re.compile(rf"[老小][\u4e00-\u9fff](?=[晕倒摔昏不没也在])|[\u4e00-\u9fff]{_TITLES}")
"""Somebody else whom the neighbours know."""
_OF_THEIRS = re.compile(
    r"(?:家|的|她|他|们|跟|和)|\w{0,2}(?:老伴|老公|老婆|爱人|儿子|女儿|闺女|孙子|孙女|孩子|妈|爸|婆婆|公公|弟|妹|哥|姐)"
)
_IN_ONE_BREATH_MS = 2 * MINUTE_MS
_SUM = re.compile(r"[\d一二两三四五六七八九十百]+(?:多|来)?[万千百](?:[\d一二两三四五六七八九])?|\d{3,}")


_HEARD = re.compile(r"(?:谁|有人|有个?女|女的|男的|听[到见]|好像)[^，,。]{0,6}(?:喊|叫|呼)[^，,。]{0,3}救")
"""谁在喊救命: nobody is seen, and nothing of what happens."""
_ATTACKED = re.compile(r"追着|追打|[砍捅扎][了伤]?|拿刀|被抢|抢[劫了]|被打|拖(?:着|走)|流血|全是血|都是血")
_BEAST = re.compile(
    r"(?:狗|犬|蛇|蜂|猪|牛|猴)[^，,。]{0,8}(?:追|咬|扑|撕|蜇|顶)|(?:追|咬|扑|撕|蜇|顶)[^，,。]{0,8}(?:狗|犬|蛇|蜂|猪|牛|猴)"
)
_LIES = re.compile(r"地上|马路|路[上边口中]|躺|倒|趴|坐地|爬?起不来|不动|血|骨折|断了|摔|撞")
_LIES_STILL = re.compile(r"不动|动不了|[叫喊推]不醒|没反应|没气|没呼吸|晕|昏|[倒躺趴]|不省人事|白沫|抽|吐")
_BURNT = re.compile(
    r"(?<!发)烧(?:着了?人|到了?人|伤|坏|死|得|焦)|[烟熏][^，,。]{0,4}(?:晕|倒|昏|呛|伤)|呛(?:晕|昏|倒|得|着)"
)
"""What comes of a fire."""
_FELL = re.compile(r"摔|滑|绊|撞|跌|砸|磕|生(?:孩子|了)|心脏")
_INSIDE = re.compile(r"里[面头边]")
_IN_THERE = re.compile(r"屋里|家里|里[面头边]")
_OF_ILLNESS = re.compile(r"晕|抽|喘|心口|胸|吐|噎|喝[了多]|楼梯|屋|家里|厕所|电梯")
"""What a crash does not do to anybody, and where none happens."""


@dataclass(frozen=True, slots=True)
class Told:
    """`by`: who calls it out, as the neighbours know them; `at`: UTC ms; `since`: what was told of it later."""

    words: str
    danger: Emergency
    by: str
    at: int
    since: str = ""


def is_told_by_both(first: Told, later: Told) -> bool:
    """Whoever of them was the first. Where it may be two dangers it is."""
    kind = later.danger.kind
    if says_another(later.words):
        return False
    if _is_in_that_lift(first, later):
        return True
    if _are_apart(first.words, later.words):
        return False
    if _is_one_scene(first, later):
        return True
    if not (are_alike(kind, first.danger) or are_alike(first.danger.kind, later.danger)):
        return False
    if kind is EmergencyKind.INJURY:
        return _is_ill_as_said(first, later) or _is_ill_as_said(later, first)
    if kind not in _NAMED:
        return False
    if names_reporter(later.words, first.by) or names_reporter(f"{first.words} {first.since}", later.by):
        return True
    if kind is EmergencyKind.FRAUD:
        return _is_of_kin(first, later) or _is_of_kin(later, first)
    both = speaks_of_him(first.words) and speaks_of_him(later.words)
    return kind is EmergencyKind.CRIME and both and later.at - first.at <= _IN_ONE_BREATH_MS


def lies_in_it(words: str, emergency: Emergency, earlier_words: str, earlier: Emergency, own: bool) -> bool:
    """我妈躺那不动了, by whoever has just smelled gas, or the other way round; by a neighbour, or where it burns, of whoever is in
    there: nobody is to wait beside them."""
    told = [(words, emergency), (earlier_words, earlier)]
    gas = [danger.kind in SPREADS for _, danger in told]
    another = says_another(words) and not _IN_THERE.search(words)
    if gas[0] is gas[1] or another or _are_apart(earlier_words, words):
        return False
    hurt, danger = told[gas.index(False)]
    burns = told[gas.index(True)][1].kind is EmergencyKind.FIRE
    if burns and hurt == words and EmergencyKind.INJURY in danger.kinds and _BURNT.search(hurt):
        return not is_in_own_home(hurt)
    if EmergencyKind.INJURY not in danger.kinds or not _LIES_STILL.search(hurt) or _FELL.search(hurt):
        return False
    return bool(_INSIDE.search(hurt)) or (not burns and (own or bool(_IN_THERE.search(hurt))))


def _is_one_scene(first: Told, later: Told) -> bool:
    """谁在喊救命, then 12号楼有人打架; 两个电动车撞一起了, then 一个老太太坐地上起不来: seconds apart by those who look on, and the one is
    what the other comes of. What befalls one's own, or in one's own home, nobody looks on."""
    if later.at - first.at > _IN_ONE_BREATH_MS or _is_of_ones_own(first.words) or _is_of_ones_own(later.words):
        return False
    if _BEAST.search(first.words) and _BEAST.search(later.words):
        return True
    if is_of_one_fight(later.words, later.danger, first.words, first.danger):
        return True
    if any(_HEARD.search(told.words) and not _is_explained(told.words) for told in (first, later)):
        return all(_HEARD.search(told.words) or _is_explained(told.words) for told in (first, later))
    if all(EmergencyKind.TRAFFIC in told.danger.kinds for told in (first, later)):
        return not (place_in(first.words) and place_in(later.words))
    return _lies_after(first, later) or _lies_after(later, first)


def _is_in_that_lift(first: Told, later: Told) -> bool:
    """电梯里的人晕过去了, after 3号楼电梯困人了."""
    if first.danger.kind is not EmergencyKind.LIFT or later.danger.kind is not EmergencyKind.INJURY:
        return False
    here, there = (place_key(building_in(told.words)) for told in (first, later))
    return "电梯" in first.words and "电梯" in later.words and (not here or not there or here == there)


def _is_of_ones_own(words: str) -> bool:
    return names_own(words) or is_in_own_home(words)


def _is_explained(words: str) -> bool:
    """What somebody would cry for help at."""
    return is_fight(words) or bool(_BEAST.search(words) or _ATTACKED.search(words))


def _lies_after(crash: Told, hurt: Told) -> bool:
    if EmergencyKind.TRAFFIC not in crash.danger.kinds or EmergencyKind.INJURY not in hurt.danger.kinds:
        return False
    return not place_in(hurt.words) and bool(_LIES.search(hurt.words)) and not _OF_ILLNESS.search(hurt.words)


def _is_ill_as_said(of_self: Told, of_them: Told) -> bool:
    """孙奶奶晕倒了, where 孙奶奶 says that she is dizzy: nobody else is told of by either, 孙奶奶家的孩子 neither."""
    if EmergencyKind.INJURY not in of_self.danger.kinds or not _OF_SELF.search(of_self.words):
        return False
    if (
        names_people(of_self.words)
        or _OTHERS.search(of_self.words)
        or names_own(of_them.words)
        or is_in_own_home(of_them.words)
    ):
        return False
    called = _called(of_self.by, of_them.words)
    if not called:
        return False
    before, _, after = of_them.words.partition(called)
    return not (_OF_THEIRS.match(after) or names_anybody(f"{before} {after}") or _KNOWN.search(f"{before} {after}"))


def _called(name: str, words: str) -> str:
    """As what somebody known as `name` is spoken of; 李叔 is no 李阿姨."""
    if len(name) > 1 and name in words:
        return name
    if not names_reporter(words, name):
        return ""
    surname = name[-1] if name.startswith("老") else name[0]
    found = re.search(rf"老{surname}|{surname}{_TITLES}", words)
    if found is None or {sex for sex in (_HERS, _HIS) if sex.search(name)} ^ {
        sex for sex in (_HERS, _HIS) if sex.search(found[0])
    } == {_HERS, _HIS}:
        return ""
    return found[0]


def _are_apart(words: str, other: str) -> bool:
    if may_be_one_spot(place_key(words), place_key(other)):
        return False
    here, there = place_key(building_in(words)), place_key(building_in(other))
    return is_elsewhere(words, other) or bool(here and there and here != there)


def _is_of_kin(of_self: Told, of_kin: Told) -> bool:
    """我妈被骗了两万, while she has said that they make her send it: the sums, and who she may be, are the same."""
    if not names_own(of_kin.words) or names_people(of_self.words) or not may_be_one_person(of_kin.words, of_self.by):
        return False
    sums = [set(_SUM.findall(told.words)) for told in (of_self, of_kin)]
    return not all(sums) or not sums[0].isdisjoint(sums[1])
