"""我家也是: what a neighbour says who has the same trouble as somebody before."""

from __future__ import annotations

import re

from bot.domain.plain import bare
from bot.domain.speech import is_question
from bot.domain.speech_words import ABUSE, BROKEN, WRONG
from bot.domain.subjects import subjects_in

_LONGEST = 24
_CLAUSES = re.compile(r"[\s，,。.！!；;、~～]+")
_ALSO = re.compile(r"(?:我|咱|俺|这)(?:们|家|边|里|儿)*\S{0,4}(?:也|同样)|同上$|\+1$|一样$")
"""我家也漏, 我们楼也是: said in answer to somebody else's words it is a 附议."""

_NOTICES = re.compile(
    r"(?:我|咱|俺)(?:们|家|边|这|里|儿|楼)*(?:也|同样)(?:都|是|真|早就|一直|刚刚?|刚才|今天|昨天|昨晚)*"
    r"(?:觉得|感觉|觉着|感到|认为|嫌|受不了|闻[到着见]|看[到见]|听[到见]|发现|注意到|碰[到见]|遇[到见])"
)
_BARE = re.compile(
    r"(?:(?:我|咱|俺|这)(?:们|家|边|里|儿|个|栋|楼|单元)*(?:也|同样)(?:都|是|有|一样|这样|如此|遇到|出现|觉得|感觉|闻[到见]|看[到见]|听[到见]|发现|没有?|不行|的|了|这个|这种|情况|问题|呢|啊|呀|哦)*|"
    r"(?:我|咱|俺)(?:们|家|边|这|里|儿|楼)*一样的?|同上|\+1|加1|同求)"
)


def says_also(words: str) -> bool:
    """Whether somebody has the same trouble; what it is may be said or not."""
    return bool(_ALSO.match(words.strip()))


def notices_too(words: str) -> bool:
    """我也觉得臭, 我也闻到了: what a neighbour has told of, as they have noticed it themselves."""
    return len(words) <= _LONGEST and bool(_NOTICES.match(words.strip())) and not is_question(words)


def only_says_also(words: str) -> bool:
    """我家也是, +1: without a word of what it is."""
    return words.strip() == "+1" or bool(_BARE.fullmatch(bare(words)))


def says_no_more_than_also(words: str) -> bool:
    """我家也是 昨天就这样了, 我家也是 8号楼的: beside where and since when nothing of what it is."""
    if only_says_also(words):
        return True
    first, *rest = _CLAUSES.split(words.strip())
    if not rest or len(words) > _LONGEST or not only_says_also(first):
        return False
    said = " ".join(rest)
    wrong = subjects_in(said) or BROKEN.search(said) or ABUSE.search(said) or WRONG.search(said)
    return not wrong and not is_question(said)
