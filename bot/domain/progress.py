"""What people say who want to know where their matter stands, or that it is no longer needed."""

from __future__ import annotations

import re

from bot.domain.place_words import is_elsewhere, place_in
from bot.domain.plain import bare

_DONE = r"(?:修|办|弄|搞|处理|解决|换|清|通)"
_STATE = r"怎么样|咋样|到哪|办了|办好|办完|修好|处理|解决|进度|进展|结果|情况|消息|谁在办|谁负责|什么时候"
_NUMBERED = re.compile(
    rf"\D{{0,10}}(?<![\d.])(\d{{4,9}})(?!\d|室|户|房|号|元|块|年|米|平)\D{{0,6}}(?:{_STATE})\D{{0,10}}", re.DOTALL
)
_ASKS = re.compile(
    rf"(?:{_DONE}(?:好|完|定|掉|走|理)?|来人?|派人)了?(?:没有?(?!人)|吗|么)|"
    r"(?:有|派|来)人(?:来|去|管|修|看|处理)?了?(?:没有?(?!人)|吗|么)|"
    rf"什么时候(?:能|才|会|可以)*(?:{_DONE}|来|好)好?(?:啊|呀|呢|吗)?|"
    rf"(?:怎么|到现在|现在|一直)*还?(?:没|没有)(?:人来|来人|人管|人修|{_DONE}(?:好|完|定)?|动静|消息|回音|结果|下文)|"
    r"(?:工单|单子|报的|反映的|说的).{0,10}(?:怎么样|咋样|办了|进展|进度|结果|到哪)|"
    r"(?:到哪一?步|有进展|有结果|有消息|有回音)了?(?:吗|没有?)?"
)
_FILLER = re.compile(
    r"想?问一?[下问]|请问|帮我?|麻烦|看[看下]|查[查一下]?|我们?|你们?|咱们?|他们?|那个|这个|那件|这件|的|了|吗|呢|啊|呀|吧|嘛|么|"
    r"工单|单子|事情?|反映|报修?|上次|之前|昨天|前天|刚才|刚刚|到底|怎么|还|都|到现在|现在|一直|有没有|一下|好久|几天|是不是|没有?|在|里|家|人"
)
_NOT_NEEDED = re.compile(
    r"(?:刚才|刚刚|上面|前面)?(?:我?(?:报|说)的)?(?:那个|那件|这个|这件|那|这)?(?:事情?|工单)?(?:已经|现在)?"
    r"(?:没事儿?了.{0,6}|(?:自己|已经|都)修好了|来[水电气]了|[水电气]来了|不用(?:[修办管来弄]|处理|派人)?了|不需要了|取消(?:了|吧)?|算了(?:吧)?|(?:自己|已经)好了|撤(?:回|销|了)(?:了|吧)?)"
    r"(?:不用(?:来|修|管)了)?(?:谢谢.{0,6})?"
)


def number_asked(words: str) -> int | None:
    """1001怎么样了: the number of what may be a ticket."""
    found = _NUMBERED.fullmatch(words.strip())
    return int(found[1]) if found else None


def asks_progress(words: str) -> bool:
    return len(words) <= _LONGEST and bool(_ASKS.search(words))


def is_about(words: str, text: str) -> bool:
    """Whether a question after progress may mean that report: it names no other place, and nothing else."""
    if is_elsewhere(words, text) or (place_in(words) and not place_in(text)):
        return False
    topic = bare(_FILLER.sub("", _ASKS.sub("", words.replace(place_in(words) or "\0", ""))))
    return (len(topic) < 2 and topic in text) or any(topic[at : at + 2] in text for at in range(len(topic) - 1))


def is_not_needed(words: str) -> bool:
    """刚才那个不用了."""
    return bool(_NOT_NEEDED.fullmatch(bare(words)))


_LONGEST = 30
