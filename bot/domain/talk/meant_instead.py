"""不是住院是门诊: the question of a moment ago, asked once more of what was meant."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.domain.places.words import place_in
from bot.domain.speech.words import ABUSE, BROKEN, WRONG

_ASKING = re.compile(r"怎|什么|哪|谁|几|多[少久长]|吗|啥|为何|如何|干嘛|[在到]不[在到]")
_INSTEAD = re.compile(
    r"(?:不对|错了|搞错了|说错了|不好意思|[哎唉诶欸哟呀啊噢哦呃嗯\s，,]){0,6}(?:我(?:刚才)?(?:[问说指]的?)?)?(?:不是|不要|没问|不问)(?:[问说指]的?)?(?P<not>[^\s，,。；;！!？?是]{1,10}?)的?"
    r"[\s，,]*(?:我)?(?:(?:要|想)?[问说指]的?)?(?:而?是|[\s，,])(?:[问说指要]的?)?(?P<what>[^\s，,。；;！!？?]{1,12}?)[啊呀哦哈吧的]*[\s。.！!]*"
)


_NOT_ASKED = re.compile(r"\W*(?:我)?(?:不是(?:想|要)?问|没问)(?!题)")
"""不是问丢了 是没带: of a question in any case, whatever else its words would tell of."""


def says_not_asked(words: str) -> bool:
    """不是问大班 是小班: what they have asked is put right, and no matter is told."""
    return bool(_NOT_ASKED.match(words))


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
    if _NOT_ASKED.match(words):
        return Instead(found["not"], found["what"])
    if BROKEN.search(words) or ABUSE.search(words) or WRONG.search(words) or place_in(words):
        return None
    return Instead(found["not"], found["what"])
