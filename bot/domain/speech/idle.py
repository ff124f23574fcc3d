"""无聊, 珠峰多高, 今天包了饺子: what is said to the bot and is nobody's matter."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.domain.danger.emergency import may_be_emergency, recognise_emergency
from bot.domain.danger.wish import only_wishes
from bot.domain.places.words import place_in
from bot.domain.speech.families_idle import CHATS, MEANS
from bot.domain.speech.kinds import is_matter, is_question, likely_report
from bot.domain.speech.neighbours import accuses_somebody
from bot.domain.speech.weights import CHATS_CONSTANT, CHATS_WEIGHTS
from bot.domain.speech.words import ABUSE, BROKEN, PLEADS, SUGGESTS, WRONG
from bot.domain.words.plain import bare
from bot.domain.words.score import Families, Wording, beginning, grams

_CHATTING = Wording(CHATS_CONSTANT, CHATS_WEIGHTS)
_FAMILIES = Families({**CHATS, **MEANS})
_END_OF_CLAUSE = re.compile(r"[，,。.!！?？;；\n ~～]+")
_SURE = 30
_BESIDES_A_MATTER = 40
_LONGEST = 60
_EXAGGERATES = re.compile(
    r"(?:无聊|困|累|笑|萌|馋|饿|乐|美|开心|高兴|可爱|羡慕)死(?:个?人|我|你)?了?|[爱想]死[你我]了?"
)
"""Nobody is dead: what else is said decides."""
_ASKS_OF_OFFICE = re.compile(
    r"(?:扔|丢|倒|投|放)(?:到|在|进|去)?(?:哪|什么|啥)(?:一?[个种类])?桶|(?:扔|丢|倒)(?:到|在|进|去)?(?:哪[里儿块]?|什么地方|啥地方)(?!去?了)|(?:什么|啥|哪[种类])垃圾"
    r"|(?:加班[费工]|工龄|[病事年婚产丧]假|试用期|社保|医保|公积金|养老金|退休金|劳动合同|合同|个税|低保|工伤|[居身]\S证|户口|补贴|津贴|补助|[水电气]费|物业费|停车费|取暖费|房产证|驾照|护照)"
    r"[^，,。？?]{0,10}(?:[咋怎哪啥谁几]|多[少久长]|什么|吗|不(?:\W|$))"
)
"""加班费咋算, 苹果核该扔哪个桶: asked of the office, whatever food or money it is of."""
_NAMES_A_MATTER = (BROKEN, WRONG, ABUSE, PLEADS, SUGGESTS)
_REMEMBERED = 100


def is_idle(text: str, has_matter: bool = False) -> bool:
    """Whether nobody is to know or do anything. Cautious: what it takes for idle becomes no ticket.

    `has_matter`: the speaker waits for something already, and may speak of that.
    """
    if only_wishes(text):
        return not has_matter
    if len(text) > _LONGEST or _chats(text) <= (_BESIDES_A_MATTER if has_matter else _SURE):
        return False
    if _ASKS_OF_OFFICE.search(text):
        return False
    plain = _EXAGGERATES.sub("", text)
    if place_in(text) or any(words.search(plain) for words in _NAMES_A_MATTER) or likely_report(text):
        return False
    if recognise_emergency(text) or may_be_emergency(text):
        return False
    return not accuses_somebody(text)


@lru_cache(maxsize=_REMEMBERED)
def _chats(text: str) -> int:
    return _CHATTING.score(signs_of_chat(text))


def signs_of_chat(text: str) -> set[str]:
    """Characters as they follow each other, families of words in the whole and in the last clause, how many of each
    sort, how long it is, and what the rules find."""
    read = beginning(text)
    clauses = [clause for clause in _END_OF_CLAUSE.split(read) if clause]
    families = _FAMILIES.found(read)
    signs = {f"~{name}" for name in families} | grams(text)
    signs |= {f"~<{name}" for name in (_FAMILIES.found(clauses[-1]) if len(clauses) > 1 else families)}
    chats, means = len(families & CHATS.keys()), len(families & MEANS.keys())
    signs |= {f"~!chats{min(chats, 4)}", f"~!means{min(means, 4)}", f"~!clauses{min(len(clauses), 3)}"}
    signs |= {f"~!asks{is_question(text):d}", f"~!matter{is_matter(text):d}", f"~!report{likely_report(text):d}"}
    return signs | {f"~!place{bool(place_in(text)):d}", f"~!long{min(len(bare(text)) // 4, 6)}"}
