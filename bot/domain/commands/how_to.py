"""怎么撤回, 催办咋弄: which command somebody asks how to give."""

from __future__ import annotations

import re

from bot.domain.commands.table import Verb
from bot.domain.words.plain import bare

_LONGEST = 24
_WORDS: dict[str, Verb] = {
    r"撤(?:回|销|单|掉)(?!通知|消息|微信|公告|投票|举报|投诉)|取消(?:报修|工单|单子|我?报的)": Verb.WITHDRAW,
    r"催(?:办|单|一?下|一催|进度)?(?!婚|缴|款|债)": Verb.URGE,
    r"补充(?!养老|医疗|保险|材料|资料|公积金)|加照片|补照片": Verb.ADD,
    r"(?:评价|打分|评分)(?!网格员|医生|老师)": Verb.SATISFIED,
    r"(?:查|看|查看|知道|了解)(?:一?下)?(?:我?报的)?(?:进度|进展|工单|单子|处理情况|办到哪)": Verb.STATUS,
    r"附议|一起跟进": Verb.SECOND,
    r"转人工|找(?:到)?真人": Verb.HANDOVER,
    r"用你|跟你(?:说|讲)|问你|让你(?:答|办事)|使唤你|(?:给|发给)你发?(?:消息|图|照片)?": Verb.HELP,
    r"(?:在?(?:群里|这里?)|用小程序|线上)?(?:报(?:修|事|个修|问题)|上报(?:问题)?)": Verb.HELP,
}
_NAMED = "|".join(f"(?P<v{index}>{words})" for index, words in enumerate(_WORDS))
_BEFORE = (
    r"(?:请问|你好|您好|那|想?问一?下|小灵通|小蜜蜂|我|要是|如果|想|要|该|应该|在这里?|在群里|群里|这里|"
    r"(?:报|发|说|提|登记|反映)(?:过|了|上去)?的(?:事情?|问题|工单|单子|报修)?|工单|单子|自己的|已经)*"
)
_HOW = r"(?:怎么样?|咋个?|如何|怎样)(?:才能|才|能|去|来|可以|给|把|在群里|在这里?)*"
_AFTER = r"(?:啊|呢|呀|吗|的|了|工单|单子|报修|一下|我|事情?|刚才|报的|那个|这个|问题)*"
_DO = r"(?:弄|办|搞|操作|用|说|发|写|做|整)"
_ASKS = (
    re.compile(rf"{_BEFORE}{_HOW}(?:{_NAMED}){_AFTER}"),
    re.compile(rf"{_BEFORE}(?:{_NAMED})(?:要|该|是|工单|单子)*{_HOW}{_DO}{_AFTER}"),
)


_BARELY = re.compile(
    r"(?:我们?|想|要|也|来|再|还|给|请|麻烦|可以|能|[\s，,])*(?:(?P<add>补充)|(?P<second>附议))(?:一?下|一点儿?|工单|单子|信息|内容|说明|情况|了|吧|啊|呀|哈|啦|吗)*"
)


_CORRECTS_BARELY = re.compile(r"(?:我们?|想|要|来|再|请|麻烦)*更正(?:一?下|工单|信息|地点|内容|了|吧|啊)*")


def corrects_barely(words: str) -> bool:
    """更正, and not what is right."""
    return len(words) <= _LONGEST and bool(_CORRECTS_BARELY.fullmatch(bare(words)))


def command_barely_said(words: str) -> Verb | None:
    """补充, 我要附议: a command's word, and neither a number nor what there is to say."""
    found = _BARELY.fullmatch(bare(words)) if len(words) <= _LONGEST else None
    return (Verb.ADD if found["add"] else Verb.SECOND) if found else None


def command_asked_about(words: str) -> Verb | None:
    """HELP where it is how to speak to the bot at all."""
    if len(words) > _LONGEST or not any(sign in words for sign in ("怎", "咋", "如何")):
        return None
    said = bare(words)
    found = next((found for asks in _ASKS if (found := asks.fullmatch(said))), None)
    if found is None:
        return None
    return next(verb for index, verb in enumerate(_WORDS.values()) if found[f"v{index}"])
