"""那大人的呢, 那二踢脚呢: the question of a moment ago, asked once more of somebody or something else."""

from __future__ import annotations

import re

from bot.domain.follow_up import is_topicless

_OF_ANOTHER = re.compile(
    r"(?:那么?|还有|要是|如果是?|换成|换了)(?:如果|要是)?(?:是|给|在|对)?(?P<what>[^，,。？?！!\s]{1,8}?)(?:的话|的)?呢[？?。！!\s]*"
)
_ASKING = re.compile(r"怎|什么|哪|谁|几|多[少久长]|吗|啥|为何|如何|干嘛|[在到]不[在到]")
_WHO = re.compile(
    r"(?:[小女男]?孩子?|小孩儿?|宝宝|娃娃?|大人|成年?人|成人|老人家?|老年人|外地[人的]?|外国[人的]?|本地[人的]?|学生|家人|别人|本人|男[的人]?|"
    r"女[的人]?|租[户客房]的?|房东|残疾人|孕妇|退休[的人]?|上班[的族]?|没工作的?)"
)


def of_another(words: str) -> str:
    """What it is asked of, or ""; another side of the same (那周末呢, 那费用呢) is none."""
    found = _OF_ANOTHER.fullmatch(words.strip())
    what = found["what"] if found else ""
    if not what or _ASKING.search(what):
        return ""
    return what if is_somebody(what) or not is_topicless(what) else ""


def is_somebody(what: str) -> bool:
    """For whom it is asked, not of what thing: many questions are of children."""
    return bool(_WHO.fullmatch(what))
