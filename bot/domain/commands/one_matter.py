"""1005和1002是一件事: whether several tickets are said to be one."""

from __future__ import annotations

import re

_ONE_MATTER = re.compile(
    r"[同是]一[件回码个桩起](?:事|问题|情况|单|毛病|$|[了的吧啊呀\W])|同一(?:场|处|个[人火老孩])|一回事|一码事|重复|报重|[报建]了[两2]次|"
    r"\d{4,9}(?:工单|号)?(?:也|都|其实|应该|好像|就)*是(?:工单)?#?\d{4,9}(?!\d)"
)
_SPACE = re.compile(r"\s+")
_TWO_MATTERS = re.compile(r"(?:不|没)(?:是|算|重)[^，,。]{0,4}(?:[一同重]|复)|是不是|[两2][件回码]事|是[两2][件起回]")


def says_one_matter(words: str) -> bool:
    """1005和1002是一件事, 1005就是1002那起: of several tickets that they are one."""
    return bool(_ONE_MATTER.search(_SPACE.sub("", words))) and not _TWO_MATTERS.search(words)


def says_two_matters(words: str) -> bool:
    """1005和1002不是一件事."""
    return bool(_TWO_MATTERS.search(words)) and "是不是" not in words
