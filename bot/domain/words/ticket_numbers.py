"""How the number of a ticket is written (1001, #1001, 工单1001), and what else four digits may be (5000元, 1201室)."""

from __future__ import annotations

import re

DIGITS = r"\d{4,9}"
LED_BY = r"(?:(?:工单|编号|单号)\s{0,3})?#?"
NO_MEASURE = r"(?!\d|室|户|房|号楼|元|块|年|米|平|路|度|斤|万|多|公里)"
NUMBER = rf"({DIGITS})(?!\d)"
"""Bare digits, as they stand beside a command."""

MAY_NAME_ONE = re.compile(r"\d{4}")
ANY = re.compile(rf"(?<!\d){NUMBER}")
ONE = re.compile(rf"(?<![\d.])({DIGITS}){NO_MEASURE}")
"""In the midst of other words, where 1500元 and 1201室 are none."""
_TICKET_BEHIND = re.compile(r"（说的是工单 (\d{4,9}).*）$", re.DOTALL)
"""What we put behind the words of somebody in danger: （说的是工单 1002：幼儿园门口有个坑）."""

_OF_IT = r"(?!\d)(?:号|那[个件边])?的?"
_AS_IT = r"(?:[都也]?是)?(?:一样|一模一样|一个样|同样|相同|差不多|类似|同一|一[回码]事|一个(?:毛病|问题|情况|原因|故障|事|道理|人))"
_WITH_IT = r"(?:[都也]?是)?一(?:起|块|道|并|同|批|家|户|个)"
_COMPARED = re.compile(
    rf"[跟和同与像]\s?{LED_BY}({DIGITS}){_OF_IT}\s?{_AS_IT}"
    rf"|(?<=[\s，,；;])(?:[跟和同与]{LED_BY}({DIGITS}){_OF_IT}{_WITH_IT}|(?:同|像|如|参?照|按照?){LED_BY}({DIGITS})(?!\d))"
)


def compared_in(words: str) -> tuple[tuple[int, int], ...]:
    """Where a ticket is named only to say how another one is or was done (跟1067一样, 和1012一块儿弄的): the places of
    the sign that leads to its digits and of the digits. 1001和1002一起 is of both."""
    found = _COMPARED.finditer(words)
    return tuple((one.start(), one.start(one.lastindex or 0)) for one in found)


def besides_ticket(text: str) -> str:
    """What they said themselves, without the ticket that we put behind it."""
    return _TICKET_BEHIND.sub("", text) if text.endswith("）") else text


def ticket_behind(text: str) -> int | None:
    """The ticket that we put behind what they said."""
    found = _TICKET_BEHIND.search(text) if text.endswith("）") else None
    return int(found[1]) if found else None
