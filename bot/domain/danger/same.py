"""Tells the same danger told again from another one: another kind, other people, another place.

A danger told twice is one; two that become one are worse, for whoever ends the first ends the second.
"""

from __future__ import annotations

import re
from dataclasses import astuple, dataclass, replace

from bot.domain.danger.kinds import Emergency, EmergencyKind
from bot.domain.danger.overhead import THINGS
from bot.domain.danger.own_life import speaks_of_own_life
from bot.domain.places.words import is_elsewhere, may_be_nearer, names_building, place_in, place_key
from bot.domain.words.subjects import shares_word
from bot.domain.words.ticket_numbers import besides_ticket, ticket_behind

_ALIKE = (
    frozenset({EmergencyKind.HEIGHT, EmergencyKind.SUICIDE}),
    frozenset({EmergencyKind.LIFT, EmergencyKind.TRAPPED}),
)
_COMES_OF_IT = frozenset({EmergencyKind.INJURY, EmergencyKind.TRAPPED})
_HURTS = frozenset({
    EmergencyKind.TRAFFIC, EmergencyKind.CRIME, EmergencyKind.SHOCK, EmergencyKind.WATER, EmergencyKind.HEIGHT,
    EmergencyKind.SUICIDE, EmergencyKind.LIFT, EmergencyKind.TRAPPED,
})  # fmt: skip
_OF_PEOPLE = frozenset({
    EmergencyKind.INJURY, EmergencyKind.MISSING, EmergencyKind.SUICIDE, EmergencyKind.HEIGHT, EmergencyKind.TRAPPED,
    EmergencyKind.FRAUD,
})  # fmt: skip
_OF_ONE = frozenset({EmergencyKind.MISSING, EmergencyKind.SUICIDE, EmergencyKind.HEIGHT, EmergencyKind.FRAUD})
_OF_A_HOUSE = frozenset({EmergencyKind.FIRE, EmergencyKind.SHOCK, EmergencyKind.GAS})
_SETS_NOTHING_ON_FIRE = frozenset({
    EmergencyKind.HEIGHT, EmergencyKind.SUICIDE, EmergencyKind.MISSING, EmergencyKind.FRAUD, EmergencyKind.CRIME,
    EmergencyKind.LIFT,
})  # fmt: skip
_APPLIANCE = re.compile(
    r"插[座排板]|配电|电[表箱线瓶]|电动车|电池|充电|锅|灶|油烟|烤箱|微波炉|空调|热水器|洗衣机|冰箱|电视|电热|取暖"
)
_IS_MISSED = re.compile(
    r"没(?:有)?(?:回|到家|接|消息|看见|见着)|不见|找不|寻勿|走丢|走失|丢了|失踪|失联|联系不|打不通|关机"
)
_NOT_HOME = re.compile(r"(?:没(?:有)?|还没|不)(?:回|到)[家来]|没到家|放学|走丢|走失|丢了|失踪")
_OF_SELF = re.compile(
    r"(?:^|[\s，,。！!])[我俺](?!们?家|们?的|们?(?:[爸妈爷奶姥哥姐弟妹公婆爹娘]|老|女|儿|孩|孙|媳|对象|爱人))"
)
_BARE_CALL = re.compile(
    r"(?:报警|警察|1[12][09]|救护车|救命|来人|电话|[快赶紧马上谁能有没帮忙给我们请打叫喊个一下求你啊呀呐了吧的，,。.！! ])+"
)
_SOMEBODY = re.compile(r"有人|有个人|里面?(?:还)?有|人(?:还)?(?:在里|没出来|没跑|出不来)")
_AT_HOME = re.compile(r"我家|家里|屋里")
_IN_OWN_HOME = re.compile(
    r"[我俺咱]们?(?:自己)?家(?!楼[上下]|上面|下面|[对隔前后旁]|门[口外前]|附近|[这那]|小区|窗外|外面|邻居)|[我俺咱]们?屋|"
    r"(?<![楼壁门面下上居])家里(?!看|能看|闻|都是烟)"
)
_NOTICED_TOO = re.compile(r"也[^，,。]{0,4}[闻看味烟气听见]")
_AT_WATER = re.compile(r"[河塘湖溪江渠池]|水库|水边|岸[上边]|泳池")
_BY_ITSELF = re.compile(
    r"吞|误食|误服|噎|烫|咬|蜇|羊水|要生|没人应|几天[没不]|[天周月](?:都|也)?没[出见开下露动]|敲[^，,。]{0,3}[没不]"
)
_OVERHEAD = re.compile(
    rf"(?P<thing>{THINGS})[^，,。]{{0,14}}?(?:掉|砸|倒|塌|坠|脱落|摇|晃)|(?:掉|砸|倒|塌|坠|脱落|摇|晃)"
)
"""广告牌快掉下来砸人了: what harm comes of, where it is told at all."""
_NEIGHBOUR = r"隔壁|对门|对面|楼上|楼下|邻居"
_PEOPLE = (
    ("孙子|男孩", "child", "m", "grandson"),
    ("孙女|女孩", "child", "f", "granddaughter"),
    ("孩子|小孩|娃|宝宝|宝贝|婴儿|小朋友|小学生|幼儿", "child", "", ""),
    ("儿子", "", "m", "son"),
    ("女儿|闺女", "", "f", "daughter"),
    ("奶奶|姥姥|外婆", "adult", "f", "grandmother"),
    ("爷爷|姥爷|外公", "adult", "m", "grandfather"),
    ("老太太?|大妈|大娘|阿姨|大婶|孕妇|产妇", "adult", "f", ""),
    ("老头|大爷|老爷子|大叔|老汉", "adult", "m", ""),
    ("媳妇|老婆", "adult", "f", "wife"),
    ("老公", "adult", "m", "husband"),
    ("老人|老伴|爱人|大人", "adult", "", ""),
    ("姑娘|女的", "", "f", ""),
    ("小伙|男的", "", "m", ""),
    ("妈妈?|母亲|老?娘", "adult", "f", "mother"),
    ("爸爸?|父亲|爹", "adult", "m", "father"),
)
_PERSON = re.compile(
    rf"(?P<own>[我俺咱]们?家?的?)?(?P<next>(?:{_NEIGHBOUR})(?:家|那家)?(?:的|那个)?老?)?"
    rf"(?:{'|'.join(f'(?P<p{index}>{words})' for index, (words, *_) in enumerate(_PEOPLE))})"
)


@dataclass(frozen=True, slots=True)
class _Person:
    """As far as the words tell; "" is unknown."""

    age: str
    sex: str
    kin: str
    whose: str


def is_same_danger(words: str, emergency: Emergency, earlier_words: str, earlier: Emergency) -> bool:
    """Whether somebody who told of one danger a moment ago tells of the same again."""
    if is_elsewhere(words, earlier_words) and not may_be_nearer(place_key(words), place_key(earlier_words)):
        return False
    if _is_bare_call(words, emergency) or _is_bare_call(earlier_words, earlier):
        return True
    if _stands_by_itself(words, emergency, earlier_words, earlier):
        return False
    if not _OF_PEOPLE.isdisjoint(emergency.kinds) and _is_placed_anew(words, earlier_words):
        return False
    if comes_from_overhead(words, earlier_words):
        return False
    people, before = _people(words), _people(earlier_words)
    if emergency.live_wire == earlier.live_wire and (
        are_alike(emergency.kind, earlier) or _are_lost_at_water(words, emergency, earlier_words, earlier)
    ):
        return emergency.kind not in _OF_PEOPLE or not _are_others(words, people, earlier_words, before)
    if emergency.kind not in _COMES_OF_IT:
        return False
    if _BY_ITSELF.search(words) and not _BY_ITSELF.search(earlier_words):
        return False
    if _SOMEBODY.search(words) and not people:
        return True
    return earlier.kind in _HURTS and (not people or (bool(before) and not _differ(people, before)))


def _is_placed_anew(words: str, earlier_words: str) -> bool:
    """5号楼有人晕倒了 after 有个孩子掉坑里了: the one has somebody and a building, or a ticket, of its own, and what befell
    them is told in no word of the other; 5号楼有人晕倒了 after 有人晕倒了 says where it is, as does 5号楼门口 腿断了."""
    if names_building(words) and names_building(earlier_words):
        return False
    told, before = besides_ticket(words), besides_ticket(earlier_words)
    ticket = ticket_behind(words)
    by_ticket = ticket is not None and ticket != ticket_behind(earlier_words)
    if not by_ticket and not (names_building(told) and (_SOMEBODY.search(told) or _people(told))):
        return False
    return not names_same_people(told, before) and not shares_word(told.replace(place_in(told) or "\n", ""), before)


def comes_from_overhead(words: str, earlier_words: str) -> bool:
    """7号楼的广告牌快掉下来砸人了 after 有人在喊救命, which tells of nothing that falls: a danger of its own."""
    things = {found["thing"] for found in _OVERHEAD.finditer(words)} - {None}
    return bool(things) and not _OVERHEAD.search(earlier_words) and not any(one in earlier_words for one in things)


def is_of_others(words: str, emergency: Emergency, earlier_words: str, earlier: Emergency, over: bool = False) -> bool:
    """我家孩子没回来 after 我妈没接电话: whom it befalls is all there is of such a danger, and it is somebody else; 里面还有个
    孩子 after 我妈困在里面 is of the same. `over`: of the earlier one it was told that it is over."""
    if _stands_by_itself(words, emergency, earlier_words, earlier):
        return True
    if emergency.kind is EmergencyKind.MISSING and not are_alike(emergency.kind, earlier):
        # 我女儿放学没到家 after 我从楼梯上滚下来了; 联系不上我妈 after her house burns is of the fire.
        named = bool(_people(words)) and not names_same_people(words, earlier_words)
        return named and bool(_NOT_HOME.search(words))
    if emergency.kind is EmergencyKind.MISSING:
        # 我儿子跟她同班 说她放学就走了 tells of whoever is missed.
        of_one = bool(_IS_MISSED.search(words))
    else:
        of_one = over and emergency.kind is EmergencyKind.INJURY
    return of_one and are_alike(emergency.kind, earlier) and names_others(words, earlier_words)


def _stands_by_itself(words: str, emergency: Emergency, earlier_words: str, earlier: Emergency) -> bool:
    """我家配电箱滋滋响 有焦味 after 有人要跳楼: nothing that befalls people sets that on fire; 他拿打火机点煤气了 may be of
    them. 活着真没意思, of oneself, after what befell somebody else."""
    if speaks_of_own_life(words):
        return earlier.kind is not EmergencyKind.FRAUD and not speaks_of_own_life(earlier_words)
    if emergency.kind not in _OF_A_HOUSE or not _SETS_NOTHING_ON_FIRE.issuperset(earlier.kinds):
        return False
    return not re.search(r"[他她]", words) and bool(_APPLIANCE.search(words) or is_in_own_home(words))


def is_of_own_people(words: str, emergency: Emergency, earlier_words: str, earlier: Emergency) -> bool:
    """我妈也晕倒了, after a neighbour called out 我老伴摔了 or 我从楼梯上滚下来了: one's own people are others than theirs. After
    有个老太太晕倒了 they may be the same."""
    if emergency.kind is EmergencyKind.MISSING and are_alike(emergency.kind, earlier):
        # 我儿子跟她同班 说她放学就走了 tells of whoever is missed.
        own = any(one.whose == "own" for one in _people(words))
        return own and bool(_NOT_HOME.search(words)) and not re.search(r"[他她]", words)
    if emergency.kind is not EmergencyKind.INJURY or earlier.kind not in (EmergencyKind.INJURY, EmergencyKind.MISSING):
        return False
    if not any(one.whose == "own" for one in _people(words)):
        return False
    before = _people(earlier_words)
    return any(one.whose == "own" for one in before) or (not before and bool(_OF_SELF.search(earlier_words)))


def is_of_same_one(words: str, emergency: Emergency, earlier_words: str, earlier: Emergency) -> bool:
    """老人找不到了 after 我家老头子走丢了: it befalls one, and nobody else is named."""
    alike = emergency.kind in _OF_ONE and are_alike(emergency.kind, earlier)
    return alike and not names_others(words, earlier_words)


def is_in_own_home(words: str) -> bool:
    """俺家厨房着火了: nobody else tells of that; 我家楼下着火了 and 我家也闻到 are seen by all around."""
    return bool(_IN_OWN_HOME.search(words)) and not _NOTICED_TOO.search(words)


def names_same_people(words: str, earlier_words: str) -> bool:
    """那个男的 after 有个男的, 我妈 after 我妈妈."""
    return not _kin_words(words).isdisjoint(_kin_words(earlier_words))


def names_anybody(words: str) -> bool:
    """我妈, 有个老头; 叫不醒 脸色发紫 says of nobody who it is."""
    return bool(_people(words) or _SOMEBODY.search(words) or _OF_SELF.search(words))


def names_others(words: str, earlier_words: str) -> bool:
    """我妈 after 有个小孩: all who are named are clearly others than those before."""
    before = _people(earlier_words)
    return bool(before) and _differ(_people(words), before)


def _kin_words(words: str) -> set[tuple[str, bool]]:
    return {(str(match.lastgroup), bool(match["next"])) for match in _PERSON.finditer(words)}


def _is_bare_call(words: str, emergency: Emergency) -> bool:
    """A cry that says nothing of what happened."""
    return emergency.kind is EmergencyKind.HELP or bool(_BARE_CALL.fullmatch(words))


def may_be_one_person(words: str, other_words: str) -> bool:
    """我爸 and 有个老人, told by two people: whose they are is told otherwise by each, age and sex are not."""
    here, there = _people(words), _people(other_words)
    if not (here and there):
        return True
    return any(not _is_another(_seen(one), _seen(other)) for one in here for other in there)


def names_people(words: str) -> bool:
    """我妈, 有个老头, 那个男的."""
    return bool(_people(words))


def names_frail(words: str) -> bool:
    """有个小孩, 有个老太太: of whom it is told that they are no grown man or woman of any age."""
    return any(person.age for person in _people(words))


def are_alike_people(words: str, other_words: str) -> bool:
    """有个小孩 and 我孙子: as far as both tell, one may be the other."""
    return bool(_people(words)) and bool(_people(other_words)) and may_be_one_person(words, other_words)


def names_own(words: str) -> bool:
    """我妈, 我老公."""
    return any(person.whose == "own" for person in _people(words))


def _seen(person: _Person) -> _Person:
    """As a stranger sees them."""
    return replace(person, kin="", whose="")


def are_alike(kind: EmergencyKind, earlier: Emergency) -> bool:
    """The same danger, or one that is told in the words of the other."""
    return kind in earlier.kinds or any(kind in alike and earlier.kind in alike for alike in _ALIKE)


def _are_lost_at_water(words: str, emergency: Emergency, earlier_words: str, earlier: Emergency) -> bool:
    """书包在岸上人不见了, 小孩掉池塘里了: whoever is looked for at the water may be in it."""
    kinds = {emergency.kind, earlier.kind}
    at_water = _AT_WATER.search(words) and _AT_WATER.search(earlier_words)
    return kinds == {EmergencyKind.MISSING, EmergencyKind.WATER} and bool(at_water)


def _are_others(words: str, people: set[_Person], earlier_words: str, before: set[_Person]) -> bool:
    """Clearly other people: all that is known of them differs, or a neighbour or one's own after a stranger.

    Somebody named to whom befell what comes of nothing else is another than the one of whom nothing is known.
    """
    if before or not people:
        return _differ(people, before)
    if _BY_ITSELF.search(words) and not _BY_ITSELF.search(earlier_words):
        return True
    if any(person.whose == "neighbour" for person in people):
        return not re.search(_NEIGHBOUR, earlier_words)
    own = any(person.whose == "own" for person in people)
    return own and "有人" in earlier_words and not _AT_HOME.search(earlier_words)


def _differ(people: set[_Person], before: set[_Person]) -> bool:
    return bool(people) and all(_is_another(one, other) for one in people for other in before)


def _is_another(one: _Person, other: _Person) -> bool:
    return any(here and there and here != there for here, there in zip(astuple(one), astuple(other), strict=True))


def _people(words: str) -> set[_Person]:
    found: set[_Person] = set()
    for match in _PERSON.finditer(words):
        index = next(index for index in range(len(_PEOPLE)) if match[f"p{index}"])
        _, age, sex, kin = _PEOPLE[index]
        next_door = bool(match["next"])
        own = bool(match["own"]) or (bool(kin) and not next_door and kin not in ("grandmother", "grandfather"))
        whose = "neighbour" if next_door else "own" if own else ""
        found.add(_Person(age, sex, kin if own and not next_door else "", whose))
    return found
