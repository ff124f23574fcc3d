"""Whether what follows in a message is another matter: another kind of work, another thing or another place, with a
predicate of its own; the less clearly it is announced, the more is asked for."""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.domain.places.inside import building_first, inside_in, says_where, sort_of_difference
from bot.domain.places.questions import Missing, what_is_missing
from bot.domain.places.words import is_elsewhere, may_be_one_place, names_building, place_in, place_key
from bot.domain.speech.apart import are_apart, are_of_other_things, may_come_of, things_in
from bot.domain.speech.kinds import is_matter, is_question, likely_report
from bot.domain.speech.pieces import OWN_THING, SHORTEST, Border
from bot.domain.speech.placed import BESIDE, OUTSIDE
from bot.domain.speech.words import ABUSE, BROKEN, FACILITY, RESOLVED, SUGGESTS, WRONG
from bot.domain.tickets.category import FALLBACK
from bot.domain.words.plain import bare, clauses_of
from bot.domain.words.subjects import shares_word, subjects_in

_GOES_ON = re.compile(
    r"(?:而且|并且|结果|所以|因此|导致|因为|害得|弄得|搞得|造成|影响|这(?!边)|那(?!边)|它|他|她|里面|上面|下面|旁边|到现在|至今|"
    r"(?:脏|污|臭)?水(?:都|全|流|漫|淹|往|从)|味道?|一直|已经|都|每天|天天|经常|老是|总是|好几|也没|也不(?!亮|通|走|响)|还没|还不|没人|谁|请|麻烦|希望|望|快(?![递餐])|尽快|赶紧|"
    r"能不能|可不可以|物业(?![费办])|保安(?![亭室岗])|电话|打电话|报修|说了|反映|昨天报|上次报|是不是|我家?(?:也|是)|我们(?:家|楼)?也)"
)
"""How one begins who goes on about the same."""

_TURNS = re.compile(r"可(?![疑能以])|但|不过|却|[又还]?把|将|被|结果|然后|声音|动静|气?味|地上|满地|螺丝|盖子")
"""Of the same one or thing: 把楼道灯也拧了, 声音特别大."""
_OF_IT = re.compile(r"里面|上面|下面")

_NEGLECT = re.compile(
    r"(?:一直|也|都|还是|根本|从来|到现在)*(?:没人|没有人|不|没)(?:管|修|来(?:人|修|看)?|理|接|处理|解决|回复?|动静)"
    r"|(?:物业|保安|社区|客服)?(?:电话)?(?:没人接|打不通|不接)|(?:说|报|反映|找|催)(?:过|了)+[^，,。]{0,6}[次遍回]?|推诿|不作为"
)
"""That nobody cared is said of a matter, it is none beside another."""

_SUPPLY = tuple(
    re.compile(words)
    for words in (
        r"(?:停|没|断|缺|来)(?:热|自来)?水(?!管)|水(?:又|都|也)?(?:停|断|没)|水压",
        r"(?:停|没|断|缺|来)电(?!梯)|电(?:又|都|也)?(?:停|断|没)|跳闸|电压",
        r"(?:停|没|断|缺|来)(?:燃|煤|天然)?气|气(?:又|都|也)?(?:停|断|没)",
        r"暖气?|不热|冰凉",
        r"(?:断|没)网|网(?:络)?(?:断|没)|宽带",
    )
)
"""The same outage in two buildings is one."""

_BRIEFEST = 3
"""Characters of what is told where the next is clearly announced: 灯坏了, 没暖气."""

_WHICH = re.compile(r"就?(?:是|在)(?!不)")
"""对了是5楼那家."""

_AS_WELL = re.compile(r"也(?:都|在)?([漏堵停断爆臭吵响])")
"""邻居家也漏: the same fault once more."""

_COMES_OF_IT = re.compile(r"泡|淹|浸|湿|渗|[流漏淌溅滴冒]到|熏|震|砸|吵")

_DUE = re.compile(
    r"该(?:修|剪|换|清|扫|洗|补|刷|查|疏通|消杀)|往下掉|(?:扫|走|转|充|抬|锁|拧)(?:得)?不(?:了|对|准|动|上)|锈|烂|糟|也[不没][^，,。]{1,4}$"
)
"""树也该修了: no word for what is broken."""

_AMISS = re.compile(r"有人(?!知|能|会|可|问|管|在)|天天|整天|整晚|老是|总是|没[字了完]|[关拢合拧扶站]不")
"""Told of nothing that is well, where it is clearly announced: 再就是六层那家天天在过道炖肉."""
_PLEA = re.compile(
    r"(?:也|再)?(?:麻烦|请|帮忙|拜托|希望)?(?:您|你们|师傅|物业)?(?:也|再|给|顺便)?把(?P<what>[^，,。]{3,})"
)

_OF_SOMEBODY = re.compile(
    r"(?:还有|连|[我俺咱你他她]们?(?:这|家)?(?:里|的)?)*(?:老人|老太|老头|大爷|奶奶|爷爷|孩子|小孩|孙[子女]|大人|[爸妈爹娘]|老[公婆伴]|业主|住户|人|车(?!位|棚|库|道))"
)
"""老人上不去: what it does to somebody."""

_NAMED_AS_WELL = re.compile(r"[^，,。；;！!？?]{1,10}?(?:也|还(?!没|是|在|有|不(?!亮|走|转|响|通|热|出)))")
_THING = re.compile(OWN_THING)
_NAMED_FIRST = re.compile(rf"[^，,。；;！!？?]{{0,6}}?(?P<thing>{OWN_THING})")


def is_another(before: str, piece: str, border: Border, kind_of: Callable[[str], str]) -> bool:
    """Whether it is no part of what was told before it."""
    if border is Border.COUNTED:
        return len(bare(piece)) >= SHORTEST
    if _is_in_another_building(before, piece, kind_of):
        return True
    told = is_report(before) or (border is not Border.COMMA and _is_of_other_place(before))
    both = _is_told(before) and _is_told(piece)
    if both and (_is_as_well(before, piece) or _is_in_another_part(before, piece)):
        return True
    if told and is_report(piece):
        return _differ(before, piece, border, kind_of)
    if border is not Border.CLEAR or not _is_of_other_sort(before, piece, kind_of):
        return False
    if BESIDE.match(piece) and not are_apart(before, piece, surely=True):
        return False
    if _is_wanted_as_well(before, piece) or _is_announced(before, piece, kind_of):
        return True
    if told and _is_of_other_place(piece) and _is_elsewhere(piece, before):
        return True
    if not is_briefly_told(before, first=True):
        return False
    return is_report(piece) or (is_briefly_told(piece) and (likely_report(piece) or bool(_AMISS.search(piece))))


def _is_told(piece: str) -> bool:
    """Something is wrong with something, be it in no word of our lists: 充电桩扫不了码."""
    if is_report(piece) or (inside_in(piece) and (ABUSE.search(piece) or WRONG.search(piece))):
        return True
    return bool((likely_report(piece) and is_matter(piece)) or _DUE.search(_NEGLECT.sub("", piece))) and _is_begun(
        piece
    )


def _is_begun(piece: str) -> bool:
    return not (
        RESOLVED.search(piece)
        or is_question(piece)
        or (_goes_on(piece) and not BESIDE.match(piece))
        or _WHICH.match(piece)
    )


def _is_announced(before: str, piece: str, kind_of: Callable[[str], str]) -> bool:
    """家里断网了，另外太阳能管子也裂了: for other hands, of other things, and one of the two in plain words."""
    if (
        len(bare(piece)) < SHORTEST
        or not _is_begun(piece)
        or is_question(before)
        or RESOLVED.search(before)
        or _OF_SOMEBODY.match(piece)
    ):
        return False
    told = (_is_told(before) and is_matter(piece)) or (_is_told(piece) and is_matter(before))
    return told and _is_of_other_kind(before, piece, kind_of) and are_apart(before, piece, surely=True)


def is_briefly_told(piece: str, first: bool = False) -> bool:
    """没暖气, 楼下狗天天叫: something is wrong, in a word or two, or in no word of our lists."""
    if not (_is_begun(piece) or (first and not RESOLVED.search(piece) and not is_question(piece))):
        return False
    wrong = likely_report(piece) or BROKEN.search(piece) or WRONG.search(piece) or _AMISS.search(piece)
    return bool(wrong) and is_matter(piece) and len(bare(piece)) >= _BRIEFEST


def _is_of_other_place(piece: str) -> bool:
    """3号楼下面老停车: said of a building, in no word of our lists for what is wrong."""
    return names_building(piece) and likely_report(piece) and not (is_question(piece) or _GOES_ON.match(piece))


def _is_of_other_kind(before: str, piece: str, kind_of: Callable[[str], str]) -> bool:
    kinds = {kind_of(before), kind_of(piece)}
    return len(kinds) == 2 and FALLBACK not in kinds


def _is_of_other_sort(before: str, piece: str, kind_of: Callable[[str], str]) -> bool:
    """Another kind of work, or of another thing."""
    if are_apart(before, piece, surely=True):
        return True
    if things_in(piece) and not says_where(piece) and may_come_of(before, piece):
        return False
    if _is_of_other_kind(before, piece, kind_of):
        return True
    if len({kind_of(before), kind_of(piece)}) < 2:
        return False
    return not (shares_word(before, piece) or may_come_of(before, piece) or _OF_SOMEBODY.match(piece))


def is_report(part: str) -> bool:
    """Whether it would be a report on its own: it names a thing or place here, and says what is wrong or wanted."""
    said = _NEGLECT.sub("", part)
    if len(bare(part)) < SHORTEST or RESOLVED.search(part):
        return False
    if not (FACILITY.search(said) or place_in(said)) or not is_matter(part):
        return False
    return bool(BROKEN.search(said) or ABUSE.search(said) or WRONG.search(said) or SUGGESTS.search(said))


def _goes_on(piece: str) -> bool:
    return bool(_GOES_ON.match(piece) or _TURNS.match(piece))


def goes_on(part: str) -> bool:
    """Whether it begins as one does who goes on about the same: 而且, 结果, 水都流到."""
    return bool(_GOES_ON.match(part))


def _differ(before: str, piece: str, border: Border, kind_of: Callable[[str], str]) -> bool:
    """Another kind of work or another place; the less clearly announced, the more is asked for."""
    if _is_beside(before, piece, kind_of) or _is_as_well(before, piece) or _is_thing_of_its_own(before, piece):
        return True
    if _goes_on(piece) or _is_outage_of_both(before, piece):
        return False
    elsewhere = _is_elsewhere(piece, before) or (border is Border.CLEAR and _is_outside(piece, before))
    if not elsewhere and (more := _AS_WELL.search(piece)) and more[1] in before:
        return False
    if border is Border.CLEAR:
        return elsewhere or _is_of_other_sort(before, piece, kind_of)
    if _is_in_another_part(before, piece):
        return True
    another_kind = _is_of_other_kind(before, piece, kind_of)
    return elsewhere and (another_kind or border is Border.SENTENCE or _is_of_other_thing(before, piece))


def _is_outage_of_both(before: str, piece: str) -> bool:
    return any(outage.search(before) and outage.search(piece) for outage in _SUPPLY)


def _is_beside(before: str, piece: str, kind_of: Callable[[str], str]) -> bool:
    """63号楼后面的垃圾没清，旁边的下水道也堵了: next to it, of another thing, and another kind of work."""
    if "也" not in piece or not BESIDE.match(piece) or _COMES_OF_IT.search(piece):
        return False
    here, there = subjects_in(before), subjects_in(piece)
    return bool(here and there) and set(here).isdisjoint(there) and _is_of_other_kind(before, piece, kind_of)


def _is_as_well(before: str, piece: str) -> bool:
    """电梯老晃，单元门也关不严: two things that are named, and neither comes of the other, as what is wet comes of a leak."""
    if not _NAMED_AS_WELL.match(piece) or (_goes_on(piece) and not ("也" in piece and BESIDE.match(piece))):
        return False
    if _COMES_OF_IT.search(piece) or _OF_IT.match(before):
        return False
    return are_apart(before, piece)


def _is_thing_of_its_own(before: str, piece: str) -> bool:
    """消防栓没水，消防通道被车堵了: two that stand for themselves and are both broken; 电梯坏了，门打不开 may be its door."""
    named = _NAMED_FIRST.match(piece)
    if named is None or not _THING.search(before) or named["thing"] in before:
        return False
    if _GOES_ON.match(piece) or _COMES_OF_IT.search(piece):
        return False
    return all(_is_broken(one) for one in (before, piece)) and are_apart(before, piece)


def _is_broken(part: str) -> bool:
    """Or in the way of all, and not only neglected."""
    said = _NEGLECT.sub("", part)
    return bool(BROKEN.search(said) or ABUSE.search(said))


def _is_of_other_thing(before: str, piece: str) -> bool:
    """4号楼对讲坏了 6号楼草坪没人剪: in two buildings, and both by what they are about; of two spots neither must come of the
    other."""
    if not (names_building(before) and names_building(piece)):
        if _goes_on(piece) or _COMES_OF_IT.search(piece):
            return False
        return are_apart(before, piece, surely=True)
    here, there = things_in(before), things_in(piece)
    return bool(here and there) and here.isdisjoint(there)


def _is_wanted_as_well(before: str, piece: str) -> bool:
    """漏水，顺便麻烦把楼道里那辆破自行车清走: something is to be done with a thing of its own."""
    plea = _PLEA.match(piece)
    return plea is not None and _is_told(before) and are_apart(before, plea["what"], surely=True)


def _is_in_another_building(before: str, piece: str, kind_of: Callable[[str], str]) -> bool:
    """3栋后面有人遛狗不捡，4栋前面有人挂腊肉: each begins with its own building, and is not the same in both."""
    here = next(filter(None, map(building_first, reversed(clauses_of(before)))), "")
    there = building_first(piece)
    if not (here and there) or here == there or not (_is_told(before) and _is_told(piece)):
        return False
    if _is_outage_of_both(before, piece) or _COMES_OF_IT.search(piece):
        return False
    if things_in(before) and things_in(piece):
        return are_apart(before, piece, surely=True)
    return "也" not in piece and "都" not in piece and len({kind_of(before), kind_of(piece)}) == 2


def _is_in_another_part(before: str, piece: str) -> bool:
    """楼上漏水，楼下有人乱停车; 1单元漏水 2单元没电: each begins with its own place, and is of its own thing."""
    if _goes_on(piece) or _COMES_OF_IT.search(piece) or _OF_IT.match(before):
        return False
    sorts = (sort_of_difference(clause, piece) for clause in reversed(clauses_of(before)))
    match next((sort for sort in sorts if sort), ""):
        case "":
            return False
        case "unit" | "flat":
            return are_of_other_things(before, piece)
        case _:
            return are_apart(before, piece, surely=True)


def _is_elsewhere(piece: str, before: str) -> bool:
    """Another building, or something there is only one of; 楼道 and 2单元 lie in the building named before."""
    if not is_elsewhere(piece, before) or may_be_one_place(place_key(piece), place_key(before)):
        return False
    return names_building(piece) or what_is_missing(place_in(piece)) is not Missing.BUILDING


def _is_outside(piece: str, before: str) -> bool:
    """儿童滑梯, after something in a building."""
    inside = names_building(before) and not OUTSIDE.search(before)
    return inside and not names_building(piece) and bool(OUTSIDE.search(piece))
