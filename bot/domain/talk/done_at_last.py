"""垃圾桶总算收了 天天收就好了, 电梯灯终于换了 要是早换就好了: what was waited for is done, and a sigh about how long it took."""

from __future__ import annotations

import re

_LONGEST = 36
_SIGH = (
    r"[\s，,。.！!~～]+(?:[^，,。！!？?\s]{0,6}(?:早|天天|每天|一直|以后|下次|往后|要是|常)[^，,。！!？?\s]{0,10}|早[^，,。！!？?\s]{0,6})"
    r"(?:就|多|才|该多)(?:更)?(?:好|行|省心|省事|用[这那]么久)(?:了|啊|呀|啦|呢)*[\s。.！!~～]*"
)
_DONE = re.compile(
    r"(?P<thing>[^，,。！!？?\s]{1,12}?)(?:总算|终于|可算|好不容易)(?:是|给|被|有人|让人)*"
    r"(?!没|不(?:行|能|管|修|来|亮|通|动|转|出))[^，,。！!？?\s]{1,8}了" + _SIGH
)
_NOT_QUITE = re.compile(r"可是|但|不过|就是|只是|又|还(?!好)|也(?!算)")


def done_at_last(words: str) -> str:
    """垃圾桶; "" where something is still wrong, or nothing is done."""
    if len(words) > _LONGEST or _NOT_QUITE.search(words):
        return ""
    found = _DONE.fullmatch(words)
    return found["thing"] if found else ""
