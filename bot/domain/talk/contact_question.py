"""沈医生电话, 社区医生的电话是多少: the number of somebody in office, or of whoever holds a post here."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from bot.domain.places.place import Official, Role
from bot.domain.talk.duty_question import asked_after
from bot.domain.words.plain import bare

_LONGEST = 24
_FIRST = (
    r"(?:请问|问下|问一下|谁有|谁知道|有没有|帮我|给我|我要|我想|想要|想|查|找|发|把|要|咱们?|我们|你们|这边|这里)*"
)
_NUMBER = (
    r"的?(?:(?:手机|联系|办公|值班)?(?:电话|号码?|方式)(?:号码?)?|(?:怎么|咋|如何|怎样)(?:才能)?联系|手机)"
    r"(?:是|为|有|没|吗|么|多少|几|号|啥|什么|哪个|发|给|我|一下|告诉|说|谁|知道|来|呀|啊|呢|吧|上)*"
)
_ASKS = re.compile(_FIRST + _NUMBER)
_SIGN = re.compile(r"电话|号|联系|手机")
_POSTS: Mapping[Role, re.Pattern[str]] = {
    Role.DOCTOR: re.compile(r"社区(?:的|里的)?(?:医生|大夫)"),
    Role.POLICE: re.compile(r"(?:社区|管片)的?(?:民警|警察)|片警"),
    Role.WORKER: re.compile(r"网格员"),
    Role.LEADER: re.compile(r"网格长"),
}


def may_ask_for_number(words: str) -> bool:
    """Whether either may be asked, judged without knowing who there is."""
    text = bare(words)
    return len(text) <= _LONGEST and bool(_SIGN.search(text))


def asks_for_number_of(words: str, people: Collection[Official]) -> Official | None:
    """Whose number; None for anything else, and where what else is said names a matter."""
    found = asked_after(bare(words), people)
    return found[0] if found and _ASKS.fullmatch(found[1]) else None


def asks_for_number_of_post(words: str) -> Role | None:
    """社区大夫怎么联系: of whoever it is."""
    text = bare(words)
    for role, post in _POSTS.items():
        if (rest := post.sub("", text, count=1)) != text and _ASKS.fullmatch(rest):
            return role
    return None
