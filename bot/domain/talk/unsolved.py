"""没弄好, 还是黄: what the reporter says of a matter that has just ended, and that is as it was."""

from __future__ import annotations

import re

from bot.domain.places.words import place_in
from bot.domain.talk.progress import is_of_elsewhere
from bot.domain.words.plain import bare
from bot.domain.words.subjects import subjects_in

_LONGEST = 40
_AT_ALL = re.compile(
    r"(?:没有?|未|不)(?:给我们?|帮我们?)?(?:真的|完全|彻底|全部?)?(?:弄|修|办|搞|处理|解决|清理?|换|疏?通|整|治)(?:好|完|掉|干净|通|到位|利索|透|彻底)|"
    r"问题(?:还|依然|仍然?)(?:在|有|没)|白(?:修|弄|搞|跑|换|通|来)了|(?:跟|和)?(?:原来|之前|以前|没修|没弄)(?:是)?(?:一样|一个样)|"
    r"(?:根本|压根儿?|从来)(?:就)?没(?:有)?(?:人来|来人|来|修|弄|动|处理|解决)|没(?:有)?人来过|老样子|还那样"
)
"""Of whatever was said to be done."""
_STILL = re.compile(
    r"还是|还在|还有|还没|还不(?![错赖如])|还(?=[\u4e00-\u9fff]{1,2}着(?!急|想|火))|又|仍然?|依[然旧]|照[样旧]"
)
_GOES_ON = re.compile(
    r"还(?:是(?!想|要|得|会|能|叫|让|请|应该|给|说)|在(?!家|吗)|不(?![错赖如])|没(?:有)?(?:好|亮|修好|弄好|通|恢复)|"
    r"(?=[\u4e00-\u9fff]{1,2}着(?!急|想|火)))|仍然?|依[然旧]|照[样旧]|老样子"
)
"""Of what was reported and is in hand: 又 may be another one."""
_FILLING = re.compile(r"侬|看看?|[我俺咱你您他她]们?|哎|唉|呦|咋|额|[是有在没不行好的了啊呀吧哦呢嘛呃]")
_NOT_BACK = re.compile(
    r"(?:别|不要?|先别|不用|没要)(?:给我)?(?:撤|取消)|撤错|[点按]错|不该撤|撤早了|(?:麻烦|请)继续|还是(?:要|得)(?:麻烦你们)?(?:来|修|办|管|处理|弄)"
)
_ASKS = re.compile(r"(?:吗|么|没有?|不|呢|[?？])[\W_]*$")
_TELLS = re.compile(r"(?:还(?:没|不|是|在)|还[\u4e00-\u9fff]{1,2}着|老样|那样)[^?？]{0,12}呢[^\w?？]*$")
"""路灯还没亮呢, 还堵着呢 ask nothing."""
_WONDERS = re.compile(r"谁|哪|几|多久|[啥什]么?时|是不是|有没有")


def may_be_unsolved(words: str) -> bool:
    """Whether the reporter of something that has just ended may say so; a question is put to the neighbours."""
    if len(words) > _LONGEST or (_ASKS.search(words) and not _only_tells(words)):
        return False
    return bool(_AT_ALL.search(words) or _STILL.search(words))


def _only_tells(words: str) -> bool:
    return bool(_TELLS.search(words)) and not _WONDERS.search(words)


def wants_it_after_all(words: str) -> bool:
    """哎不对，别撤: what was just taken back is to be done nevertheless."""
    return len(words) <= _LONGEST and not _ASKS.search(words) and bool(_NOT_BACK.search(words))


def is_still_so(words: str, text: str) -> bool:
    """电梯还是一停一停, of that open report: of nothing else and at no other place, and it asks nothing."""
    if len(words) > _LONGEST or not _GOES_ON.search(words) or _ASKS.search(words) or is_of_elsewhere(words, text):
        return False
    told = set(subjects_in(words))
    return bool(told) and told <= set(subjects_in(text))


def is_unsolved(words: str, text: str) -> bool:
    """没弄好, 白修了 of what ended; 还是黄 where the report (`text`) tells of 黄. At no other place."""
    if not may_be_unsolved(words) or is_of_elsewhere(words, text):
        return False
    if _AT_ALL.search(words) and not place_in(words):
        return True
    topic = bare(_FILLING.sub("", _STILL.sub("", words)))
    return any(sign in text for sign in topic)
