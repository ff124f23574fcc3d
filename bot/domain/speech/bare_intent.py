"""我要报修, 我想举报: somebody says that they have something to report, and not yet what."""

from __future__ import annotations

import re

from bot.domain.speech.kinds import Speech
from bot.domain.words.plain import bare

_LONGEST = 24
_HELLO = (
    r"(?:你好|您好|喂|在吗|在不在|请问|麻烦(?:你|您)?|帮(?:我|忙)|那个|我们?|俺|咱们?|这里|这边|家里?|现在|有(?:个|件)?(?:事|问题|情况|东西)|"
    r"想|要|实名|匿名|公开|需要|得|来|能|可以|如何|给|再|先|也|还|都|请)*"
)
_WHAT = (
    r"(?:(?P<accuses>举报|检举|揭发)|(?P<complains>投诉)|报(?:个|一下|点|下)?[修事]|报(?:个|一?下)(?:问题|情况)|上报|"
    r"(?:提|说|给)(?:个|一个|点|条)?(?:建议|意见)|(?:反映|反应|反馈|汇报)|求助|报告)"
)
_TAIL = (
    r"(?:一下|下|个|一个|点|些|几个|一件|件|小|社区|小区|里|家里|的|问题|情况|事情?|人|有人|东西|可以|行|吗|么|吧|啊|呀|了|呢|谢谢|"
    r"快点|急|我?不怕)*"
)
_OPENING = re.compile(
    r"(?:[我俺]们?)?(?:这[边里儿]?|也|还|再|又|想|要|来|得){0,4}(?:上?报|反[映应馈])(?:一?[个件下]|修)(?:事[儿情]?|问题|情况)?(?:[儿啊呀哈])?"
    r"[\s，,：:。！!]{1,3}(?=\S.{3})"
)
"""我也要报一个，6号楼门口路灯不亮: what comes before the matter."""
_BARE = re.compile(_HELLO + _WHAT + _TAIL)


def bare_intent(words: str) -> Speech | None:
    """The kind of report that is announced without a word about what it is of; None for anything else."""
    if len(words) > _LONGEST:
        return None
    found = _BARE.fullmatch(bare(words))
    if found is None:
        return None
    if found["accuses"]:
        return Speech.ACCUSATION
    return Speech.COMPLAINT if found["complains"] else Speech.HELP


def without_opening(words: str) -> str:
    """The matter alone, of 我也要报一个，6号楼门口路灯不亮."""
    found = _OPENING.match(words)
    return words[found.end() :] if found else words
