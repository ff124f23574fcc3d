"""说错了是3单元, 不对是6号楼: somebody mends what they have just reported."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.domain.places.questions import what_is_missing
from bot.domain.places.words import (
    is_bare_place,
    names_building,
    names_place,
    place_in,
    place_key,
    tells_only_where,
    without_places,
)
from bot.domain.speech.words import ABUSE, BROKEN, WRONG
from bot.domain.words.plain import bare
from bot.domain.words.subjects import may_be_one_subject, says_what, subjects_in

_LONGEST, _LONGEST_WRONG = 40, 12
_SIGHS = (
    r"(?:哎呀?|唉|哦|噢|啊|呀|欸|诶|额|呃|嗯|那个|不好意思|抱歉|对不起|等等|等一下|刚才|刚刚|刚(?!刚)|前面|上面|我|"
    r"[\s，,。.…!！~]){0,8}"
)
_WRONG = (
    r"(?:说|打|写|报|发|讲|弄|搞|记|看)错(?:了|字|地方|楼号|楼|单元|位置|地址){0,3}|(?:说|打|写|报|发|讲)(?:反|岔|混)了|"
    r"(?:地址|位置|地点|楼号|单元|楼层)(?:说|打|写|报|发)?错了|更正|纠正|口误"
)
_EXPLICIT = re.compile(rf"{_SIGHS}(?:{_WRONG})(?!单|的?吗|没有?)(?:一下|下)?")
_AFTERWARDS = re.compile(rf"(?P<right>.+?)[\s，,。.]*(?:我?刚才|刚刚|刚(?!刚)|前面)?(?:{_WRONG})[\s，,。.!！了啊哈]*")
_DENIES = re.compile(
    rf"{_SIGHS}(?:不对不对|错了错了|不对|错了|不是(?=.{{1,15}}[，,]?(?:是|应该是|而是))|应该是|改成|改为)[\s，,。.啊哦呀]*"
)
_RATHER = re.compile(r".{0,6}是(?P<right>.{1,15}?)[\s，,]?(?:不是|而不是|不在).{1,15}")
_ONCE_MORE = re.compile(
    rf"{_SIGHS}又?(?:不对(?:不对)?|不不+|不(?=[\s，,])|{_WRONG}|错了){_SIGHS}(?:应该)?(?=是|在|\d|[一二三四五六七八九十东西南北])"
)
"""二单元 哦不对是三单元: the mended place is taken back too."""
_DENIED = re.compile(
    r"(?:不是|而不是|不在)[^，,。]{1,15}?(?=[，,。\s]|应该是|而是|是|在(?=[\d一二三四五六七八九十])|$)"
)
_CLAUSE = re.compile(r"[^\s，,。.；;!！]+")
_NOTHING_THERE = re.compile(
    r"(?P<place>.+?)(?:那边|那里|那个|那家)?(?:都|倒|还|其实|本来)*(?:(?:是|挺)?(?:好的|好好的|正常的?|亮着?的?|通的|热的)|没(?:有)?(?:事|问题|坏|停|漏|堵)|不[漏堵停坏]|正常)[啊呀哈的]*|"
    r"(?P<home>.+?)是(?:对门|[我俺咱](?!们?(?:住|现在|家的?$))[^是]{1,8}|(?:[^是]{0,4})(?:家|邻居|同事|朋友|亲戚))[的家啊呀]*"
)
"""1单元没事, 103是对门: it was not there."""
_BARE_NUMBER = re.compile(r"\d{3,4}(?:室|户|房)?")
_AREA = re.compile(r"[\u4e00-\u9fff\d ]{1,10}?(?:群|网格|社区|小区)(?:那边|那里|这边|里面|的|里)*")
"""二号群那边: which grid it is in stands before where it is."""
_PARTS = re.compile(
    r"(?P<building>(?:\d+|[A-H])(?:栋|号院|区))?(?P<unit>(?:\d+|[东西南北中])单元)?(?P<floor>负?\d+层)?"
    r"(?P<flat>\d{3,4})?(?P<spot>\D.*)?"
)
"""A key of places/words.py, whose parts are optional here: 3单元 alone replaces that of 2栋1单元."""
_NUMBERED_DOOR = re.compile(r"\d+号门[口前外]?")
_DOOR_INSIDE = re.compile(rf"(?P<building>\d+(?:栋|号院)){_NUMBERED_DOOR.pattern}")
_ANOTHER = re.compile(r"[也还又都]|另外?|别的|两[处栋个]")
_WHICH_HOME = re.compile(r"[几哪][个一]?(?:号楼?|栋|幢|座|单元|楼|门|层)|[住在]哪")
_GLUE = re.compile(
    r"应该|而是|才对|才是|是|在|的|了|啊|呀|哦|吧|哈|不对|这|那|边|里|刚才?|说|地点|地址|位置|楼号|改成|改为|一下"
)

_SURE = re.compile(
    r"(?:完全|都|也|就|是|全|没说|没写)*(?<!不)(?:没有?(?:说|讲|写|记|报|弄|搞|打)?错|不错|对(?![不面门方着讲话付于])|正确|没问题|准确)"
    r"(?:的|了|吧|啊|呀|哈|啦|哦|噢|嘛|呢|哒|没有?问题)*"
)
_AS_SAID = re.compile(
    r"(?:(?:刚才|刚刚|刚(?!刚)|前面|上面)(?:说|写|报|发|讲)|(?:刚才|刚刚|刚(?!刚)|前面|上面|之前)?我(?:刚才|刚刚|刚(?!刚)|前面|上面|之前|在群里)*(?:说|写|报|发|讲)|你们?(?:刚才?|现在)?(?:记|写|登记|改))(?:的|得)|"
    r"地址|位置|地点|楼号|单元号|楼层"
)
_NO_PRAISE = re.compile(r"没有?(?:说|讲|写|记|报|弄|搞|打)?错|对(?![不面门方着讲话付于])|正确|准确")
"""电梯没问题, 电梯不错 is of the lift, and not of what was said."""
_ENDS_ASKING = ("?", "？", "吗", "吧", "不", "没")
_WANTS_CONFIRMED = re.compile(r"没有?(?:说|讲|写|报|打)错(?:了|楼|地方|地址|单元)*吧[\W_]*$")
_LONGEST_THING = 6


def confirms(words: str) -> bool:
    """我刚才说的5号楼是对的, 没错 三单元, 地址没错: what was reported stands as it was said, and nothing else but what it is
    of (8号楼没说错吧 我说的是电梯)."""
    if len(words) > _LONGEST or (words.rstrip().endswith(_ENDS_ASKING) and not wants_confirmed(words)):
        return False
    if not ("对" in words or "错" in words or "正确" in words or "准确" in words) or words.startswith("对了"):
        return False
    rest = confirmed(words)
    if rest == words:
        return False
    if is_bare_place(rest) or (bool(_AS_SAID.search(words)) and not bare(_GLUE.sub("", rest))):
        return True
    thing = confirmed_thing(words)
    if not thing:
        return wants_confirmed(words)
    return bool(place_in(rest)) and bool(_NO_PRAISE.search(words)) and _may_be_thing(thing)


def wants_confirmed(words: str) -> bool:
    """8号楼没说错吧: whether it stands so is asked; it mends nothing."""
    return len(words) <= _LONGEST and bool(_WANTS_CONFIRMED.search(words))


def confirmed(words: str) -> str:
    """The place alone, as far as it is named."""
    if not _SURE.search(words):
        return words
    parts = dict.fromkeys(_SURE.sub(" ", _AS_SAID.sub(" ", words)).split())
    return " ".join(one for one in parts if not any(one in other for other in parts if other != one))


def confirmed_thing(words: str) -> str:
    """雨水管 of 9号楼没说错吧 我说的是雨水管; "" where nothing but a place is confirmed."""
    return bare(_GLUE.sub("", without_places(confirmed(words)))).strip("我俺")


def _may_be_thing(thing: str) -> bool:
    wrong = BROKEN.search(thing) or ABUSE.search(thing) or WRONG.search(thing) or _ANOTHER.search(thing)
    return 0 < len(thing) <= _LONGEST_THING and not wrong


def corrects(words: str) -> bool:
    """Whether it takes back what was just said, and says it rightly or is about to."""
    return is_explicit(words) or _tells_the_right_place(words)


def _said_last(words: str) -> tuple[str, str]:
    """What stands before and behind the last word that takes a place back, where one is named on both sides; ("", all)
    where there is none."""
    if len(words) <= _LONGEST:
        for found in reversed(list(_ONCE_MORE.finditer(words))):
            before, after = words[: found.start()], words[found.end() :]
            if place_in(before) and place_in(after):
                return before, after
    return "", words


def is_explicit(words: str) -> bool:
    """说错了 …, 更正 …, 3单元，刚打错了: it can only be about what they have said themselves."""
    if len(words) > _LONGEST or words.rstrip().endswith(("?", "？", "吗")):
        return False
    if _EXPLICIT.match(words):
        return True
    after = _AFTERWARDS.fullmatch(words)
    return after is not None and is_bare_place(_GLUE.sub("", after["right"]) or after["right"])


def _tells_the_right_place(words: str) -> bool:
    """不对是6号楼, 不是3号楼是5号楼, 是3单元不是1单元: with a place and nothing else."""
    if len(words) > _LONGEST or words.rstrip().endswith(("?", "？", "吗", "吧")):
        return False
    if not (_DENIES.match(words) or _RATHER.fullmatch(words)):
        before, _ = _said_last(words)
        if not before or not (corrects(before) or is_bare_place(_GLUE.sub("", before))):
            return False
    right = _AREA.sub("", right_words(words))
    if _BARE_NUMBER.fullmatch(_GLUE.sub("", right)) or (tells_only_where(right) and names_building(right)):
        return True
    return bool(place_in(right)) and (is_bare_place(right) or is_bare_place(_GLUE.sub("", right)))


def names_place_and_thing(words: str) -> bool:
    """不是4号楼 是5号楼那地砖, 不对 是5号楼的电梯: not the place alone, so it takes the report it mends to tell."""
    if len(words) > _LONGEST or words.rstrip().endswith(("?", "？", "吗", "吧")) or _ANOTHER.search(words):
        return False
    denied = _DENIED.search(words)
    if not _DENIES.match(words) and not (denied and place_in(denied[0])):
        return False
    return bool(place_in(right_words(words)))


def tells_of_another(words: str) -> bool:
    """不是12号楼 是13号楼也没电梯: another one beside what was reported."""
    return bool(_ANOTHER.search(words))


def is_mended_by(told: str, words: str) -> bool:
    """Whether names_place_and_thing mends this report (`told` with its place): the place that is denied is where it
    was said to be, and what stands at the right one is what was reported."""
    denied = _DENIED.search(words)
    wrong = place_key(denied[0]) if denied else ""
    if wrong and not names_place(told, wrong):
        return False
    right = right_words(words)
    thing = _GLUE.sub("", right.replace(place_in(right), " "))
    return may_be_one_subject(thing, told) if says_what(thing) else bool(wrong)


def right_words(words: str) -> str:
    """What it should have been: without the word that takes it back, and without what is denied."""
    words = _said_last(words)[1]
    if confirms(words):
        return confirmed(words)
    if (found := _RATHER.fullmatch(words)) and place_in(found["right"]):
        return found["right"]
    opening = _EXPLICIT.match(words) or _DENIES.match(words)
    rest = words[opening.end() :] if opening and not words[opening.start() :].startswith("不是") else words
    after = None if opening else _AFTERWARDS.fullmatch(words)
    rest = after["right"] if after else rest
    return _without_the_wrong(_DENIED.sub(" ", rest).strip(" ，,。.：:"))


def denied_words(words: str) -> str:
    """不是4号 of 是2号3号 不是4号; "" where nothing is denied."""
    found = _DENIED.search(words)
    return found[0] if found else ""


def _without_the_wrong(words: str) -> str:
    """是3单元 of 是3单元 1单元没事: without what is told of where it is not, if anything else is left."""
    said = _CLAUSE.findall(words)
    kept = [one for one in said if not _tells_of_the_wrong(one)]
    return " ".join(kept) if kept and len(kept) < len(said) and any(_names_any(one) for one in kept) else words


def _tells_of_the_wrong(clause: str) -> bool:
    found = _NOTHING_THERE.fullmatch(clause)
    there = (found["place"] or found["home"]) if found else ""
    return bool(there) and _names_any(there) and len(there) <= _LONGEST_WRONG


def _names_any(clause: str) -> bool:
    return bool(place_in(clause)) or bool(_BARE_NUMBER.fullmatch(_GLUE.sub("", clause)))


def said_of(words: str, told: Sequence[str]) -> list[int]:
    """Which of several reports it may mend: those with the place that is denied, or of the same thing; both, if that
    leaves any. `told`: each as it was reported, with its place."""
    denied = _DENIED.search(words)
    wrong = place_key(denied[0]) if denied else ""
    named = [at for at, text in enumerate(told) if wrong and names_place(text, wrong)]
    things = set(subjects_in(words))
    same = [at for at, text in enumerate(told) if not things.isdisjoint(subjects_in(text))]
    return [at for at in named if at in same] or (named if len(named) == 1 else same or named)


def tells_neighbour_where(asked: str) -> bool:
    """你家几号楼来着 3号楼吧: what a neighbour asks or says of a building, so that 不对 是6号楼 may be the answer."""
    return len(asked) <= _LONGEST and (bool(_WHICH_HOME.search(asked)) or names_building(asked))


def is_bare_correction(words: str) -> bool:
    """说错了: what would be right is still to come."""
    return not bare(_GLUE.sub("", right_words(words)))


def corrected_place(earlier: str, words: str) -> str:
    """The key of the place that is meant now: what is named anew takes the place of what was named before."""
    right = right_words(words)
    new = place_key(right)
    if not new:
        return _with_flat(earlier, right)
    before, now = _PARTS.fullmatch(earlier), _PARTS.fullmatch(new)
    if (door := _DOOR_INSIDE.fullmatch(earlier)) and _NUMBERED_DOOR.fullmatch(new):
        return f"{door['building']}{new}"
    if before is None or now is None or _stands_alone(new):
        return new
    return "".join(now[name] or before[name] or "" for name in _PARTS.groupindex)


def _with_flat(earlier: str, right: str) -> str:
    """303 alone, where 302 was named."""
    before, flat = _PARTS.fullmatch(earlier), _GLUE.sub("", right)
    if before is None or not before["flat"] or not _BARE_NUMBER.fullmatch(flat):
        return earlier
    start, end = before.span("flat")
    return f"{earlier[:start]}{flat.rstrip('室户房')}{earlier[end:]}"


def _stands_alone(place: str) -> bool:
    """东门, 广场: there is only one, whatever building was named before."""
    return not names_building(place) and what_is_missing(place) is None
