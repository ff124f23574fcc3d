"""@小灵通 社保: a topic and nothing that is asked of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.domain.speech.kinds import is_matter, is_question
from bot.domain.words.plain import bare

_LONGEST = 8
_ABOUT = re.compile(r"^(?:关于|有关|问一?下|请问|咨询|想问|问问|那个|我的)+|(?:的)?(?:事情?|问题|方面|呢|啊|呀)+$")
_DOING = re.compile(
    r"[办补开查交领换续销退改报迁转缴评要没不找](?!通|业)|申请|预约|丢|忘|怎|登记|注销|变更|审核|取消|投诉|时间|电话|地址|材料|费用|流程|条件"
)


def leaves_open(words: str, wordings: Sequence[str]) -> bool:
    """Whether the words name a topic only, and it is left open which of several entries is meant.

    `wordings`: the 标准问 of the entries that fit, best first. Where the topic stands in the first and in no other,
    that one is meant.
    """
    topic = bare(_ABOUT.sub("", bare(words)))
    if not topic or len(topic) > _LONGEST or len(wordings) < 2 or topic == bare(wordings[0]):
        return False
    if _DOING.search(topic) or is_question(topic) or is_matter(words):
        return False
    named = [topic in bare(wording) for wording in wordings]
    return not named[0] or sum(named) > 1
