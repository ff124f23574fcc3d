"""@小灵通 社保: a topic and nothing that is asked of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from bot.domain.speech.kinds import is_chatter, is_matter, is_question
from bot.domain.talk.follow_up import is_for_whom, is_topicless, names_same
from bot.domain.words.plain import bare

_LONGEST = 8
_SHORTEST, _SHORT = 2, 3
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


def names_topic(words: str, wordings: Iterable[str]) -> bool:
    """装修: no more than what one of the `wordings` of the entries that fit is about, and so a question whatever was said
    before. 可以 stands in many of them and is about nothing."""
    topic = bare(_ABOUT.sub("", bare(words)))
    if not _SHORTEST <= len(topic) <= _LONGEST or is_chatter(words) or is_question(words):
        return False
    return any(topic in bare(one) and (is_for_whom(topic) or names_same(topic, one)) for one in wordings)


def is_bare_word(words: str) -> bool:
    """学区, 火化: a word that asks nothing of what was answered; whoever asks on says more."""
    topic = bare(_ABOUT.sub("", bare(words)))
    return _SHORTEST <= len(topic) <= _SHORT and not is_question(words) and not is_topicless(words)
