"""东边, 就木栈道拐弯那; 他户口在老家的: a few words that can stand alone only beside what was said a moment ago."""

from __future__ import annotations

import re

from bot.domain.speech.kinds import is_chatter, is_question, likely_report
from bot.domain.words.subjects import shares_word

_LONGEST, _LONGEST_WHERE, _LONGEST_BRIEF = 24, 14, 12
_WHERE = re.compile(
    r"(?:就|是|在|位置)*[^\s，,。！!？?]{0,9}?(?:[东西南北上下左右前后里外中][边面侧头间]|旁边?|对面|拐[弯角]|门口|[那这](?:边|里|儿|头|段|级|层|块|个|盏|棵|根|排|户)?|"
    r"[上下里外东西南北]|角[上落]?|附近)的?(?:[那这一][个段级层块盏棵根边头儿排户])?[的啊呀吧哈]*"
)
_NO_WHERE = re.compile(
    r"^(?:在家|回家|这里|那里|那边|这边|那个|这个|那|这|哪)|吃|睡|玩|买|等我|谢|好|来了|走了|知道|"
    r"马上|[早晚]上|路上|[上下中]午|[一等]下|等会|[以之][上下前后内外]|[上下]班|外卖"
)
_IN_SO_MANY_WORDS = re.compile(r"^(?:补充|还有|另外|对了)|[我俺](?:要|想|是想?|就想)?问")
_FACTS = re.compile(
    r"岁|户口|户籍|申请|办[过了的]|交[过了的]|[\d一二三四五六七八九十][月年]|证|卡|本地|外地|老家|社保|医保|退休|单位|^[他她它]"
)


def says_where(words: str) -> bool:
    """Whether it says where and nothing else, in words that name no place by themselves."""
    return len(words) <= _LONGEST_WHERE and not _NO_WHERE.search(words) and bool(_WHERE.fullmatch(words.strip(" 。.")))


def may_be_answer(words: str) -> bool:
    """Whether it can answer what was asked; a question, a report, a nod and what is added or asked in so many words are
    heard otherwise."""
    if not 0 < len(words) <= _LONGEST or _IN_SO_MANY_WORDS.search(words):
        return False
    return not (is_question(words) or is_chatter(words) or likely_report(words))


def may_answer_asked(words: str) -> bool:
    """1楼 没人, right after they were asked: a few words may sound like a report and be the answer."""
    if not 0 < len(words) <= _LONGEST_BRIEF or _IN_SO_MANY_WORDS.search(words):
        return may_be_answer(words)
    return not (is_question(words) or is_chatter(words))


def tells_fact(words: str, asked: str) -> bool:
    """孙子三岁半, 五月份就申请了, after a question of theirs (`asked`) that was passed on."""
    return may_be_answer(words) and bool(_FACTS.search(words) or shares_word(words, asked))
