"""What a round of the estate found nothing wrong in: a note, no ticket."""

from __future__ import annotations

import re

from bot.domain.places.words import is_bare_place
from bot.domain.speech.words import ABUSE, BROKEN, WRONG

_WELL = re.compile(
    r"(?:一切|都|均|全部|全都|基本|情况|状况|运行|秩序|设施|设备|环境)*(?:正常|良好|完好|平安|稳定|安全|整洁|有序|无异|无恙)|一切(?:都)?(?:好|OK|ok)|"
    r"(?:都|挺|很)(?:好|干净)(?:的|着)?(?=[，,。]|$)|没(?:有)?(?:发现|看到|见到)?(?:什么|任何|啥|新的)?(?:问题|异常|隐患|情况|毛病|事(?=[，,。]|$))|"
    r"(?:未|无)(?:发现|见)?(?:任何|明显)?(?:问题|异常|隐患|情况)|无(?:事|异常|隐患|问题)|"
    r"(?:没|未)(?:有)?(?:发现|见)?[^，,。]{0,8}(?:现象|违规|违停|堆物|火灾隐患|安全隐患)"
)
_NOT_WELL = re.compile(r"(?:不|没|未|无法|没法|恢复|不太|不够)(?:太|很|够|怎么|能)?$")
_BUT = re.compile(r"但|不过|只是|就是|除了|除(?=[^，,。]{1,12}(?:外|以外))|可是|然而|另外|还有")


def is_all_well(text: str) -> bool:
    """一圈都正常, 未发现隐患: it says so, and nothing that is wrong, or excepted, besides."""
    if not any(not _NOT_WELL.search(text[: one.start()]) for one in _WELL.finditer(text)) or _BUT.search(text):
        return False
    rest = _WELL.sub("", text)
    return not (BROKEN.search(rest) or ABUSE.search(rest) or WRONG.search(rest))


def tells_nothing(text: str) -> bool:
    """Only where somebody has been: 巡查 3号楼."""
    return is_bare_place(text)
