"""还有 消防检查是哪天来, right after a report: 还有 begins a question of something else, and no more of the report."""

from __future__ import annotations

import re

from bot.domain.speech.kinds import is_matter, is_question
from bot.domain.talk.awaited import Fit, is_awaited
from bot.domain.talk.own_matter import asks_to_show
from bot.domain.words.subjects import says_what, shares_word, subjects_in

_LONGEST = 40
_OPENS = re.compile(
    r"[哦噢喔啊嗯对，,\s]*(?:还有(?:个事|一个|件事|呢)?|对了|另外|顺便|顺带|再就是)[哦噢啊呀，,。：:\s]*"
    r"(?:我?(?:还|再)?(?:想|要)?(?:再)?(?:问|打听|请教)(?:一下|一句|问|个事|下)?[，,\s]*)?(?:那个|[那这](?=\s))?[，,\s]*(?P<rest>\S.*)",
    re.DOTALL,
)
_OF_COMING = re.compile(
    r"师傅|[来到修弄](?:人|的人)|上门|多久|大概|几天|收费|花钱|^[那这]个?[要是能会有可]|要不要|需不需要|用不用|在家|等|你们(?:几点|[什啥]么?时候|哪天|啥时候?)?(?:能|会|才)?(?:来|到|派|弄|修)|谁来|会不会|是不是(?:因为|也)"
)
"""师傅几点来, 要不要人在家: of what was reported."""


_OF_NEIGHBOUR = re.compile(
    r"[你您](?:家|们家|儿子|女儿|闺女|孩子|爸|妈|老[公婆伴]|孙|那车|的|吃|去|在|今|明|晚)|[哥姐叔姨婶嫂][\s，,]|谁知道|有谁|有人知道|有没有人|哪位|大家"
)


def asks_neighbour(asked: str) -> bool:
    """你家的车卖了没."""
    return bool(_OF_NEIGHBOUR.search(asked))


def asks_besides(words: str, earlier: str) -> str:
    """What is asked of something else than the report (`earlier`, with its place); "" where it is more of that."""
    found = _OPENS.fullmatch(words) if len(words) <= _LONGEST else None
    asked = found["rest"] if found else ""
    if not asked or not is_question(asked) or is_matter(asked) or asks_to_show(asked) or _OF_COMING.search(asked):
        return ""
    if subjects_in(asked):
        return asked if set(subjects_in(asked)).isdisjoint(subjects_in(earlier)) else ""
    if is_awaited(asked, earlier) is Fit.YES or shares_word(asked, earlier):
        return ""
    return asked if says_what(asked) else ""
