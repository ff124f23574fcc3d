"""办错了 是1008, 1009 没办完: whoever has just ended a ticket says that it was the wrong one, or is not done."""

from __future__ import annotations

import re

from bot.domain.commands.clauses import numbers_in
from bot.domain.speech.kinds import is_question
from bot.domain.words.plain import bare

_LONGEST = 30
_END = r"(?:办结?|结|销)"
_TAKEN_BACK = re.compile(
    rf"{_END}(?:单|案)?错了?|误{_END}|{_END}单?(?:得|的)?太?早了|"
    rf"(?:撤[回销掉]|取消|收回|不算|不该|不应该|先?别|不要)(?:刚才|刚刚|刚(?!刚)|那个|这个|那件|这件|工单|的|急着|就|\d|\s)*{_END}(?!理|证|事|好)"
)
"""办错了, 办早了, 撤回刚才的办结: of an end in so many words."""
_HELD_BACK = re.compile(rf"(?:别|不要)(?:急着|就|工单|[\d\s])*{_END}")
_WRONG = re.compile(
    r"(?:点|发|弄|搞|说|写|填|报|按|选|回|答|看|记)(?:单|[编单]?号码?|件|串|混|岔)?(?:错|混|串|岔)了?|"
    r"[编单]?号码?(?:写|发|弄|搞|填|报)?错了|不是(?:这|那)(?:件|个|单)"
)
"""弄错了: of whatever was said last."""
_NOT_DONE = re.compile(
    r"(?:这个|那个|这件|那件|其实|根本|实际|刚才?|的|还|并)*"
    r"(?:没|没有|未)(?:真的?)?(?:办|修|弄|处理|换|解决|通|搞|清|结)(?:理)?(?:完|好|结|定|掉)?(?:呢|了|的|啊|呀|哦)*"
)


def takes_end_back(words: str) -> bool:
    """Whether an end is taken back in so many words, be it with the number of another ticket or with none."""
    return len(words) <= _LONGEST and not is_question(words) and bool(_TAKEN_BACK.search(words))


def holds_back(words: str) -> bool:
    """不要办结 1009, of what may not have ended: nothing is said of what just has."""
    return bool(_HELD_BACK.search(words)) and not _WRONG.search(words)


def may_take_end_back(words: str) -> bool:
    """弄错了 是1008, 1009 没办完: what may take back the last end of somebody who has just ended one."""
    if len(words) > _LONGEST or is_question(words):
        return False
    return takes_end_back(words) or bool(_WRONG.search(words)) or says_not_done(words)


def says_not_done(words: str) -> bool:
    """1009 没办完: a number, and that it is not done."""
    numbers = numbers_in(words)
    return len(numbers) == 1 and bool(_NOT_DONE.fullmatch(bare(words).replace(str(numbers[0]), "", 1)))
