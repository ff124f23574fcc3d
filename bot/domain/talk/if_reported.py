"""水表箱是不是有人报了: asks whether somebody has reported what they have seen, too."""

from __future__ import annotations

import re

_LONGEST = 30
_SIGNS = frozenset("报反登打管")
_REPORTED_TO = r"(?:(?<![举播通汇回情快电公日周月年预海申填虚谎误])报(?![名警班销考价纸表失账复仇到])(?:修|上去?|备)?|反映|上报|登记|打(?:过|了)电话)(?:过|上去|了)*"
_ERRANDS = re.compile(
    r"报[^，,。]{0,1}名|名额|低保|补[贴助]|[医社]保|合作医疗|报销|学|课|户口|年[审检]|高龄|保险|班|志愿|税|体检|疫苗|证"
)
"""低保报了没有 asks of what one applies for."""
_IF_REPORTED = re.compile(
    rf"(?:是不是|有没有?|有无|是否|有)(?:已经|早就|都)*有?(?:别?人|谁|邻居|哪家|哪位)(?:已经|早就?|都|给|去|帮忙?|跟物业|跟社区|跟网格员)*"
    rf"(?:{_REPORTED_TO}|管(?:过|了))(?:没有?|吗|么|不|呢|啊|呀|吧|的)*(?=[，,。？?！!\s]|$)|"
    rf"(?:有人|谁|人)(?:已经|早就?|都|给|去|帮忙?)*{_REPORTED_TO}(?:没有?|吗|么|不)(?:呢|啊|呀)?(?=[，,。？?！!\s]|$)|"
    rf"(?:已经|早就?|都|给)*{_REPORTED_TO}(?:没有?|吗|么)(?:呢|啊|呀)?(?=[，,。？?！!\s]|$)|报没报|报不报(?:过|了)"
)
"""水表箱是不是有人报了, 空调架子的事报了没."""


def asks_if_reported(words: str) -> bool:
    """Of a matter that somebody else may have reported; 门禁坏了有没有人报过 tells of it, too."""
    if len(words) > _LONGEST or _SIGNS.isdisjoint(words) or _ERRANDS.search(words):
        return False
    return bool(_IF_REPORTED.search(words))


def without_asking(words: str) -> str:
    """水表箱 of 水表箱有人报过没."""
    return words if _SIGNS.isdisjoint(words) else _IF_REPORTED.sub("", words)
