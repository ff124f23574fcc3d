"""帮我告诉徐一岸 我妈已经到医院了: a resident asks the bot to tell somebody in office something; no praise of them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

_SHORTEST = 3
_ASKING = r"(?:麻烦|请|劳驾|能不能|能否|可以|可不可以|你们?|您|帮忙|帮|替|代|给|我们?|俺|一下|再|也|就|想|要)*"
_ROLE = r"(?:我们?|咱们?)?(?:这[边里]|那[边里]|社区|小区)?的?(?:网格[员长]|物业(?:的?人|经理)?|处理人|处理的人|经办人|民警|片警|主任|楼长|维修师傅|师傅)"
_AFTER = r"(?:主任|书记|师傅|警官|经理|网格[员长]|大姐|[姐哥叔姨])?(?:他|她|那边|那里)?(?:一下|一声)?"
_SAY = r"(?:再|也)?(?:说|讲|带|捎)(?:一[下声]|句|个|清楚|明白)?(?:话|口信)?(?:说)?(?:一[下声])?"
_NAMED = "\x01"
_WHOM = rf"(?:{_NAMED}|{_ROLE})"
_PASS_ON = re.compile(
    rf"{_ASKING}(?:(?:告诉|转告|告知|通知)(?:一下|一声)?{_WHOM}{_AFTER}|[跟和给向对]{_WHOM}{_AFTER}{_SAY})[\s，,：:。]*(?P<rest>.+)",
    re.DOTALL,
)
_MAY_BE = re.compile(r"告诉|转告|告知|通知|[跟和给向对]")
_BEGINNING = 16


@dataclass(frozen=True, slots=True)
class PassedOn:
    """`name` is "" where somebody is meant by what they are: 网格员."""

    name: str
    words: str


def passed_on(words: str, names: Iterable[str]) -> PassedOn | None:
    """Whom to tell, and what. `names`: of all in office; anybody else is nobody whom the bot could tell."""
    if not _MAY_BE.search(words[:_BEGINNING]):
        return None
    name = max((one for one in names if one in words[: _BEGINNING + len(one)]), key=len, default="")
    found = _PASS_ON.fullmatch(words.replace(name, _NAMED, 1) if name else words)
    rest = found["rest"].replace(_NAMED, name).strip() if found else ""
    if found is None or len(rest) < _SHORTEST:
        return None
    return PassedOn(name if _NAMED in found[0][: found.start("rest")] else "", rest)
