"""核查 1001 没过 还是臭: what a leader says of the work that they have looked at."""

from __future__ import annotations

import re

_GAP = r"[，,。：:；;！!\s]*"
_PASSED = re.compile(rf"(?:已经?)?(?:通过|合格|过关)(?:了|啦)?{_GAP}")
_FAILED = re.compile(
    r"(?:还是?|都)?(?:"
    r"(?:不|没|没有|未|不能|不予|不给|没能)(?:予)?(?:通过|合格|达标)|没有?过关?(?![去来程道往分敏滤期年节一两几])|不(?:能|给)过关?(?=\W|$)|不过关|不行"
    rf")(?:了|啊|呀|的)?{_GAP}"
)
_SAYS_PASSED = re.compile(r"(?<![不没未能])(?<!没有)(?:通过|合格)")
_ALL_RIGHT = re.compile(
    r"没(?:有)?(?:[啥什么任何再看见到发现]{0,4})(?:问题|毛病|意见|异[味常响]|味[道儿]?|隐患|垃圾|杂物|积水|声音?|漏|堵|投诉|反映|差错|说的)|[臭异怪]?味?[道儿]?没[了啦]|不错|差不多|没的?说|"
    r"不(?:再|怎么|会)*(?:漏|臭|响|晃|堵|吵|闪|滴|冒|渗|抖|卡|掉|挡|脏|乱|黑|滑|跳闸)|不用|不需要?|(?:脏|臭|乱|漏|坏|堆|破)\S{0,6}(?:清|修|换|补|搬|拉|扫|洗|挪|拆)\S{0,3}[了完净走好]|还(?:行|可以|好|不错|挺|算|蛮)"
)
_UNDONE = re.compile(
    r"[没不未差脏臭]|还|又|一半|只|仅|仍|依旧|依然|再|需要|应该|得重|重新|漏|(?<!损)坏|堆[着满了]|破[了损]|歪|有(?:点|些|一)|剩|返工"
)


def not_passed(words: str) -> str | None:
    """没过 还是臭: what is still wrong with it, "" where nothing is told; None where it says nothing of the kind."""
    found = _FAILED.match(words)
    return words[found.end() :] if found else None


def says_passed(words: str) -> bool:
    """核查通过 1001, 核查 1001 合格: in as many words, whatever else stands there."""
    return bool(_SAYS_PASSED.search(words))


def without_passed(words: str) -> str:
    """通过，看过现场 without its first word."""
    found = _PASSED.match(words)
    return words[found.end() :] if found else words


def sounds_undone(words: str) -> bool:
    """还有一堆, 二楼没清, 还是臭; not 没问题, 不漏了."""
    return bool(_UNDONE.search(_ALL_RIGHT.sub(" ", words)))
