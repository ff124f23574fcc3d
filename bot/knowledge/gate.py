"""Whether a message can be a question to the office at all: decided before any real matching."""

from __future__ import annotations

import re

from bot.knowledge.clean import core
from bot.knowledge.speech import manner
from bot.knowledge.tone import tone

_SIGNS = frozenset("吗呢么?？咋哪啥几谁何如怎问求伐咩冇")
_PHRASES = re.compile(
    r"什么|多少|多久|多大|多长|能不|可不|是不是|有没|有无|要不要|用不用|会不会|该不该|还能|能否|可否|是否|需不需|管不管|行不行|让不让"
    r"|[想要需得该](?:给|去|把|为)?.{0,8}(?:办|查|换|领|交|缴|补|迁|申请|登记|提取|报名|报销|预约|注销|取消|退|改|开证明|咨询|了解|知道)"
    r"|不(?:知道|会|懂|清楚|了解|明白|让|给)|没法|无法|办不|弄不|流程|步骤|条件|材料|手续|标准|电话|时间|地址|(?:能|可以)(?:办|报|领|交|用|退)|丢了|坏了"
    r"|办理|申请|申领|报名|查询|预约|报修|投诉|退还|退卡|退款|补办|续签|登记$|领取|认领|处理$|[不没](?:[,，。?？ ]|嘞|啊|$)"
    r"|(.)[不没]\1|还是|中不|点样|边[度个]|仲有|可以|真的假|够不够|来得及|(?:想|要)(?:弄|领|装|借|租|给|拿|找)"
    r"|(?:方式|政策|事项|资格|规定|渠道|须知|指南)[。 ]?$"
)
_SHORTEST, _LONGEST = 4, 160
LEAST_TONE = -2.0
"""Below this tone it is talk among neighbours: so sound two questions in a hundred and six of ten lines of talk."""


def may_be_question(text: str) -> bool:
    """False for what is chatter for certain; cheap and without any knowledge of the entries."""
    if not _SHORTEST <= len(text) <= _LONGEST:
        return False
    if _SIGNS.isdisjoint(text) and _PHRASES.search(text) is None:
        return False
    return tone(text) >= LEAST_TONE


def may_be_asked(text: str) -> bool:
    """The same, and False for what is put to one person, passed on or no real question: never answered unprompted."""
    return may_be_question(text) and manner(text, core(text)).to_everybody
