"""那大人的呢, 不是住院是门诊: the question of a moment ago, asked once more of somebody or something else."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.domain.places.words import place_in
from bot.domain.speech.words import ABUSE, BROKEN, WRONG
from bot.domain.talk.follow_up import is_topicless

_OF_ANOTHER = re.compile(
    r"(?:那么?|还有|要是|如果是?|换成|换了)(?:如果|要是)?(?:是|给|在|对)?(?P<what>[^，,。？?！!\s]{1,8}?)(?:的话|的)?呢[？?。！!\s]*"
)
_ASKING = re.compile(r"怎|什么|哪|谁|几|多[少久长]|吗|啥|为何|如何|干嘛|[在到]不[在到]")
_WHO = re.compile(
    r"(?:[小女男]?孩子?|小孩儿?|宝宝|娃娃?|大人|成年?人|成人|老人家?|老年人|外地[人的]?|外国[人的]?|本地[人的]?|学生|家人|别人|本人|男[的人]?|"
    r"女[的人]?|租[户客房]的?|房东|残疾人|孕妇|退休[的人]?|上班[的族]?|没工作的?)"
)


def of_another(words: str) -> str:
    """What it is asked of, or ""; another side of the same (那周末呢, 那费用呢) is none."""
    found = _OF_ANOTHER.fullmatch(words.strip())
    what = found["what"] if found else ""
    if not what or _ASKING.search(what):
        return ""
    return what if is_somebody(what) or not is_topicless(what) else ""


def is_somebody(what: str) -> bool:
    """For whom it is asked, not of what thing: many questions are of children."""
    return bool(_WHO.fullmatch(what))


_INSTEAD = re.compile(
    r"(?:不对|错了|搞错了|说错了|不好意思|[哎唉诶欸哟呀啊噢哦呃嗯\s，,]){0,6}(?:我(?:刚才)?(?:[问说指]的?)?)?(?:不是|不要|没问|不问)(?:[问说指]的?)?(?P<not>[^\s，,。；;！!？?是]{1,10}?)的?"
    r"[\s，,]*(?:我)?(?:(?:要|想)?[问说指]的?)?(?:而?是|[\s，,])(?:[问说指要]的?)?(?P<what>[^\s，,。；;！!？?]{1,12}?)[啊呀哦哈吧的]*[\s。.！!]*"
)


@dataclass(frozen=True, slots=True)
class Instead:
    """不是住院是门诊: `denied` 住院, `meant` 门诊."""

    denied: str
    meant: str

    def asked_of(self, before: str) -> str:
        """The question before, of what was meant."""
        if self.denied in before:
            return before.replace(self.denied, self.meant, 1)
        return before if self.meant in before else f"{before}，{self.meant}"


def meant_instead(words: str) -> Instead | None:
    """Said of the answer just given. None where it may be of a matter: with what is wrong, or a thing pointed at."""
    found = _INSTEAD.fullmatch(words.strip()) if "不" in words or "没问" in words else None
    if found is None or re.search(r"[那这][个件边里]", words) or _ASKING.search(words):
        return None
    if BROKEN.search(words) or ABUSE.search(words) or WRONG.search(words) or place_in(words):
        return None
    return Instead(found["not"], found["what"])
