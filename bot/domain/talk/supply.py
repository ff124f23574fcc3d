"""水来了, 啥时候有电: which supply is back, or waited for. It is of what was reported of that supply, and of nothing else."""

from __future__ import annotations

import re

_LONGEST = 30
_SUPPLY = "水电气暖网"
_BACK = re.compile(
    rf"来(?P<come>[{_SUPPLY}])(?![的管表话费源梯站器])|(?<![停断没放接打喝])(?P<is>[{_SUPPLY}])(?:已经?|都|又|也|现在|刚刚?|总算|终于|能)*(?:来|通|恢复|供上)(?:了|啦|没|吗|呢|啊)|"
    rf"(?:(?:什么|啥)时候?|几点|多久|现在|又|已经|都|终于)(?:才|能|会|可以)*有(?P<has>[{_SUPPLY}])(?![的管表话费源梯站器])"
)


def supply_back(words: str) -> str:
    """水 of 水来了; "" where none is spoken of."""
    found = _BACK.search(words) if len(words) <= _LONGEST else None
    return next(filter(None, found.groups()), "") if found else ""
