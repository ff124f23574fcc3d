"""反水那个让物业去, 路灯的事抓紧, 垃圾那个回访了 说没清干净: what people in office order, or tell of a call, of a ticket that no
number names."""

from __future__ import annotations

import re

from bot.domain.commands.clauses import numbers_in
from bot.domain.talk.which_own import may_point

_LONGEST = 40
_OF_IT = re.compile(r"[^\s，,。；;！!？?]的(?:事[儿情]?(?![故业务])|单子?(?![元位])|工单)")
_PRESSES = re.compile(
    r"抓紧|赶紧|赶快|尽快|快[点些]|加快|别[再老]?拖|催(?!款|费)|盯(?:紧|着|一下)|跟(?:一?下|进|紧)|上点?心|重视|今天(?:必须|一定|之?内|就?得)|拖(?:太久|这么久|几天)"
)
_RETURNED = re.compile(
    r"退(?:回来?|单|过来|给我)的?(?:那|这)(?:一?[个件单张]|几[个件])|(?:那|这)(?:一?[个件单张])退(?:回来?|单|过来)的"
)
_CALLED = re.compile(
    r"(?:我|刚才|刚刚|今天|昨天|已经|都|[\s，,])*(?:回访[过了完]?|(?:打(?:过|了)?个?|通)电话(?:问|回访)?[过了]?|(?:电话|微信)[里上]?(?:问|联系|回访)[过了]?|问[过了]|去(?:看|问)[过了])(?:一?下|她|他|人家|居民|报事人)?(?:了|[\s，,：:])*"
)
_UP_TO_POINTING = re.compile(
    r"[^，,。；;！!？?]{0,14}?(?:[那这](?:一?[个件条单盏扇处块根台])|的(?:事[儿情]?|单子?|工单))"
)


def points_at_ticket(words: str) -> bool:
    """反水那个, 路灯的事: without a number."""
    return len(words) <= _LONGEST and (may_point(words) or bool(_OF_IT.search(words))) and not numbers_in(words)


def presses(words: str) -> bool:
    """抓紧, 催一下老蒋: whoever has it is to hurry."""
    return bool(_PRESSES.search(words))


def points_at_returned(words: str) -> bool:
    """退回的那个: what has come back to whoever leads."""
    return len(words) <= _LONGEST and bool(_RETURNED.search(words)) and not numbers_in(words)


def told_of_call(words: str) -> str | None:
    """没修好, of 路灯那个我打电话问了 没修好; None where no call is told of."""
    found = _CALLED.search(words)
    if found is None:
        return None
    before = _UP_TO_POINTING.sub("", words[: found.start()], count=1)
    return f"{before} {words[found.end() :]}".strip(" ，,。；;：:")
