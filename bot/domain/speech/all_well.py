"""What a round of the estate found nothing wrong in: a note, no ticket; what has been arranged already: news."""

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
_LONGEST_NEWS = 40
_SAID_BY = ("说", "联系", "问过", "问了", "催", "通知", "报给", "报了", "打过电话", "打了电话", "答复", "回复")
_THEM = r"(?:物业|电梯公司|维保|供电(?:所|局|公司)?|电力公司|自来水(?:公司)?|燃气(?:公司)?|热力(?:公司)?|暖气公司|师傅|保洁|社区|居委会|街道|开发商|施工方|厂家|电工|经理|队长|他们)"
_TOLD_THEM = re.compile(
    rf"(?:跟|和|给|找|向)?{_THEM}(?:那边)?(?:都|也|已经?|刚才?)*(?:说|讲|反映|沟通|联系|打(?:过|了)?电话|答复|回复|通知)(?:过|好|了|的是|[，,：: ])*|"
    rf"(?:联系|问|催|通知|报给|找|叫)(?:过|了|好)*{_THEM}|[我俺](?:刚才?|已经?|都)*(?:问|联系|催|打听|反映|报)(?:过|好|了)+"
)
_WHEN_DONE = re.compile(
    r"(?:[今明后]天|[上下]午|晚上|早上|马上|一会儿?|待会儿?|这就|尽快|[\d一二两三四五六七八九十]+点|[这下]?周[一二三四五六日天末]|很快|几天)[^，,。？?]{0,6}(?:来|修|恢复|好|到|处理|送|弄|换|清|上门|供)|"
    r"在路上|在等配件|等配件|正在(?:修|赶|处理|抢修)|(?:能|会)(?:来|修|弄|恢复|处理)"
)
_NOT_ARRANGED = re.compile(
    r"[吗呢？?]|没(?!事)|不(?:来|管|修|理|见|接|给|肯|让|行|好)|可是|但|还是|结果|骗|拖|又|一直|总是|老是|到现在|说好|怎么|什么时候|请|麻烦|能不能|帮|坏了|漏|堵|停[水电]|不[亮通热]"
)


def is_all_well(text: str) -> bool:
    """一圈都正常, 未发现隐患: it says so, and nothing that is wrong, or excepted, besides."""
    if not any(not _NOT_WELL.search(text[: one.start()]) for one in _WELL.finditer(text)) or _BUT.search(text):
        return False
    rest = _WELL.sub("", text)
    return not (BROKEN.search(rest) or ABUSE.search(rest) or WRONG.search(rest))


def tells_nothing(text: str) -> bool:
    """Only where somebody has been: 巡查 3号楼."""
    return is_bare_place(text)


def tells_arranged(text: str) -> bool:
    """刚跟物业说了，明天来修, 电梯公司说今天能修好: what somebody has seen to, told to all."""
    if len(text) > _LONGEST_NEWS or not any(word in text for word in _SAID_BY) or _NOT_ARRANGED.search(text):
        return False
    return bool(_TOLD_THEM.search(text) and _WHEN_DONE.search(text))
