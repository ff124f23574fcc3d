"""门禁那个我看了 卡没授权, by somebody to whom it was not given: that they are at work on what they point at."""

from __future__ import annotations

import re

from bot.domain.speech.kinds import is_question
from bot.domain.talk.which_own import may_point

_WHEN = r"(?:刚才?|刚刚|已经?|去|来|先|也|就|都|会|马上|这就|现在|下午|晚上|上午|中午|早上|今[天晚早]|明[天早晚]|待会儿?|一会儿?)"
_AT_WORK = re.compile(
    rf"(?:我们?|俺|咱们?|我这边|物业|维保|师傅)(?:这边)?{_WHEN}{{0,4}}"
    r"(?:[看瞧查修弄换](?!电影|电视|孩子|病|书)|处理|检[查修]|办(?!公|证|卡)|联系|问|跟进|盯|到(?:现场|了)|接(?!孩子|人|娃|电话)|清)"
)


def at_work_on_one(words: str) -> bool:
    """地库灯那个我来处理 too; 门禁那个谁在弄 asks, and 快递那个我去拿 is no work."""
    return may_point(words) and bool(_AT_WORK.search(words)) and not is_question(words)
