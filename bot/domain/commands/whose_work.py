"""把王晓宁手上的都转给赵长禾, 小王请假了 他的活先给老赵: whose work is to go to whom, ordered in no command's words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from bot.domain.commands.work_words import number_said
from bot.domain.speech.people import SURNAME

ME = "我"
_P = "\ue000"
"""Stands for whoever is named."""
_LONGEST = 60
_FULL = 3
_CALLED = rf"[小老大阿][{SURNAME}](?![年板百公婆师头])|[{SURNAME}](?:姐|哥|叔|师傅|经理|警官|医生|大夫|主任|书记|工)(?!作|单|地)"
_WORK = r"(?:活儿?|单子?|工单|任务|案子|事情?(?!故)|摊子?)"
_IN_HAND = (
    rf"(?:(?:现在|今天|这[几两]天|目前)?(?:手[上里头]+|名下|那[边儿头]|这[边儿头]|负责|在办|没办完?|没接|剩下?|全部|所有|"
    rf"那[些几一]?[件个摊]?|这[些几一]?[件个摊]?|[一两三几\d]+[件个]|的)+{_WORK}?|{_WORK})的?"
)
_HOW = r"(?:都|全部?|先|就|暂[时且]|统统|一起|也|直接|麻烦|给我|[\s，,、])*"
_SOME = r"(?:一半|一些|一点|[一两二三几\d]+[件个])?"
_MOVE = rf"(?:(?:转[派交]?|移交?|派|交接?|分[派摊]?|匀|拨|调){_SOME}(?:给|到|由)?|给|由|归|让|请|叫|找|安排)(?:一?下)?"
_TAIL = r"(?:先|去|来|接手?|办|处理|管|弄|做|干|顶|替|代|负责|跟进?|看|帮|一?下|[几两三一]天|一半|一些|吧|了|啊|哈|呗|着|掉)*"
_MOVED = re.compile(
    rf"(?:[把将]\s?)?(?P<whose>{_P}|[他她]|{ME}(?!们))?{_IN_HAND}{_HOW}{_MOVE}\s?(?P<to>{_P}){_TAIL}(?=$|[\s，,。；;！!？?吗])"
)
_TAKEN = re.compile(
    rf"(?:[让请叫由]\s?)?(?P<to>{_P})(?:先|去|来|就|暂时|这[几两]天|今天|明天|[\s，,])*"
    rf"(?:[把将]\s?(?P<a>{_P}|[他她])(?:{_IN_HAND})(?:都|全|先)*(?:接|办|处理|管|做|弄|干)|"
    rf"(?:接手?|接管|帮|替|代)(?:一?下|着)?(?P<b>{_P}|[他她])(?:接|办|处理|做|弄|干|管|分担)?(?:{_IN_HAND})|"
    rf"(?:替|顶|代|接替)(?:一?下|着)?(?P<c>{_P}|[他她]))(?:过[来去]|一?下|了|吧|几?[一两三]?天|班|着|阵子?|完|掉)*(?=$|[\s，,。；;！!？?吗])"
)


@dataclass(frozen=True, slots=True)
class WorkMoved:
    """Whose work and to whom, as they are called in the words; `rest` is what is said beside."""

    whose: str
    to: str
    rest: str


def work_moved(words: str, names: Iterable[str], roles: Iterable[str]) -> WorkMoved | None:
    """None where nobody's work goes to anybody, or a ticket is named by its number."""
    if len(words) > _LONGEST or number_said(words) is not None:
        return None
    people = _spelled(tuple(names), tuple(roles))
    said = people.findall(words)
    masked = people.sub(_P, words)
    found = (_MOVED.search(masked) or _TAKEN.search(masked)) if said else None
    if found is None:
        return None
    groups = found.groupdict()
    which = next((group for group in ("whose", "a", "b", "c") if groups.get(group)), "")
    before = [one.start() for one in re.finditer(_P, masked)]
    to = said[before.index(found.start("to"))]
    if which and found[which] == _P:
        whose = said[before.index(found.start(which))]
    elif which and found[which] == ME:
        whose = ME
    else:
        # 小王请假了 他的活都给老赵: whoever was named before.
        whose = next((name for name, at in zip(said, before, strict=True) if at < found.start()), "")
    rest = f"{masked[: found.start()]} {masked[found.end() :]}"
    left = iter([name for name, at in zip(said, before, strict=True) if not found.start() <= at < found.end()])
    return WorkMoved(whose, to, re.sub(_P, lambda _: next(left), rest).strip()) if whose and whose != to else None


def besides_whom(words: str, names: Iterable[str]) -> str:
    """栏杆那个 快点 of 栏杆那个让徐一岸快点: without whom it goes to, or who is to hurry."""
    return _to_him(tuple(names)).sub(" ", words)


@lru_cache(maxsize=20)
def _to_him(names: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(
        rf"(?:催|盯|让|叫|请|给|派|由|归|换|转|找|交)(?:一?下|紧|着|给|到)*\s?(?:{_spelled(names, ()).pattern})"
    )


@lru_cache(maxsize=20)
def _spelled(names: tuple[str, ...], roles: tuple[str, ...]) -> re.Pattern[str]:
    """Whole, without the surname, by what colleagues call each other, or only by the role."""
    given = [name[1:] for name in names if len(name) == _FULL]
    ways = sorted({*names, *given, *roles}, key=len, reverse=True)
    return re.compile("|".join((*map(re.escape, ways), _CALLED)))
