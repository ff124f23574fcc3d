"""What somebody picks of a few numbered questions: 2, 选二吧, 最后那个, 第一个还有第三个, 都不是, or one by its words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.words.plain import bare, half_width
from bot.domain.words.when import number_of
from bot.domain.words.yes_no import yes_or_no

SHORTEST_NAME = 2
LONGEST = 40
_ANYTHING = ("",) * 9
_STOPS = str.maketrans(dict.fromkeys("。.！!～~️⃣：:；;", " "))
_TWO_DIGITS = re.compile(r"\d{1,2}")


@dataclass(frozen=True, slots=True)
class Choice:
    """`places` count from 1; none of them: `instead` is what is asked in their place, "" where nothing is said."""

    places: tuple[int, ...]
    instead: str = ""


_NUMBER = r"\d{1,2}|[一二三四五六七八九十]"
_POLITE = r"(?:谢谢|谢了|多谢|麻烦了?|吧|啊|呀|呢|哈|哦|噢|嘛|了|的|就行|就是|就好|就可以|看看)"
_BEFORE = (
    r"(?:那|嗯|对|我)?(?:就|还|应该|大概|好像)?(?:想|要)?"
    r"(?:是问|问的是|想问|说的是|指的是|是|选择?|要|看|问|按|点|回复?|number|no|the|option)?(?:第|编号|选项)?"
)
_ONE = re.compile(rf"{_BEFORE}(?P<number>{_NUMBER})(?:个|号|项|条|种|那个)?")
_LAST = re.compile(rf"{_BEFORE}最后(?:面|头)?(?:那|这|一)?一?(?:个|条|项|种)?")
_FIRST = re.compile(rf"{_BEFORE}(?:最前|最上)面?(?:那|这)?一?(?:个|条|项)")
_MIDDLE = re.compile(rf"{_BEFORE}中间(?:那|这)?一?(?:个|条|项)")
_ALL = re.compile(r"(?:[两二三2-3]个)?(?:我)?(?:都|全)(?:要|想)?(?:看看?|问|想知道|要|说说|是)")
_ENGLISH = {"first": "1", "second": "2", "third": "3", "two": "2", "three": "3"}
_AND = re.compile(r"\s*(?:[，,、和跟与/&+]|还有|以及|and|\s)\s*")
_FILLERS = frozenset({"", "对", "嗯", "好", "the", "number", "one"})
_EDGES = re.compile(rf"^(?:the|number|no|对|嗯|好|{_POLITE})+(?=.)|(?:one|please|{_POLITE})+$")
_NONE = re.compile(
    r"(?:0|零|(?:都|全|三个都|一个都)?不(?:是|对|像)(?:这[些个]|这几个)?|都?没有?(?:一个[是对]?)?|没一个[是对]|"
    r"none(?:of(?:them|these|those))?|no)(?:我(?:要|问|想|说|要问|想问|要找)的)?"
    r"(?:谢谢|吧|啊|呀|呢|哦|的|哈)*"
)
_NONE_AND = re.compile(
    r"\s*(?:(?:都|全|三个都|一个都)?不[是对](?:这[些个]|这几个)?|没有我[要问]的)[的啊呀哦]?[\s，,。！!；;]+"
    r"(?:我)?(?:是)?(?:想)?(?:要)?(?:问|说|指)?(?:的)?(?:是)?[\s：:，,]*(?P<instead>\S.*)",
    re.DOTALL,
)
_ABOUT = re.compile(
    rf"^{_BEFORE}|(?:怎么(?:办|弄|回事)|咋办|找谁|多少钱|在哪(?:里|儿)?|(?:的)?(?:那|这)(?:一)?(?:个|条|种)(?:问题)?|{_POLITE})*$"
)

_DONE_TO_PAPERS = re.compile(
    r"(?:是|要|我)*(?:怎么|咋|如何)?(?P<what>[丢续换补改转])(?:办|签)?(?:了|掉)?(?:的|呢|怎么办|咋办|咋弄)*"
)
"""丢了的, 怎么续: one sign that tells which of 居住证怎么办理, 居住证丢失怎么补办, 居住证到期怎么续签."""


def offered(options: Sequence[str]) -> list[tuple[str, str]]:
    """编号 and 标准问 of the questions among the options of a choice, whose first is what was asked."""
    return [(id, title) for id, _, title in (option.partition("\n") for option in options[1:])]


def read_choice(words: str, titles: Sequence[str]) -> Choice | None:
    """What of `titles` is picked; None where the words are no answer to such an offer."""
    if not words or len(words) > LONGEST:
        return None
    plain = bare(words)
    if _NONE.fullmatch(plain):
        return Choice(())
    if len(titles) == 1 and yes_or_no(words):
        return Choice((1,))
    if places := _numbers(words, len(titles)):
        return Choice(places)
    if place := _named(plain, titles):
        return Choice((place,))
    denied = _NONE_AND.fullmatch(words)
    return Choice((), denied["instead"].strip()) if denied else None


def picks_something(words: str) -> bool:
    """0, 选2, 第一个, 都不是: said to pick of what was offered, whatever that was; it tells nothing by itself."""
    choice = read_choice(words, _ANYTHING)
    return (choice is not None and not choice.instead) or bool(_TWO_DIGITS.fullmatch(words.strip()))


def _numbers(words: str, count: int) -> tuple[int, ...]:
    """Every part of the words is one of the numbers that were offered; else nothing is."""
    text = half_width(words).lower().translate(_STOPS).strip()
    if _ALL.fullmatch(bare(text)):
        return tuple(range(1, count + 1))
    places = [_place(part, count) for part in _AND.split(text) if _EDGES.sub("", bare(part)) not in _FILLERS]
    found = [place for place in places if place is not None]
    return tuple(dict.fromkeys(found)) if found and len(found) == len(places) else ()


def _place(part: str, count: int) -> int | None:
    text = _EDGES.sub("", bare(part))
    text = _ENGLISH.get(text, text)
    if count == 3 and _MIDDLE.fullmatch(text):
        return 2
    if _LAST.fullmatch(text):
        return count
    if _FIRST.fullmatch(text):
        return 1
    found = _ONE.fullmatch(text)
    number = number_of(found["number"]) if found else None
    return number if number is not None and 1 <= number <= count else None


def _named(plain: str, titles: Sequence[str]) -> int | None:
    """The only one of them that is called so, or of whose name the words are a part."""
    name = _ABOUT.sub("", plain)
    names = [bare(title) for title in titles]
    if len(name) < SHORTEST_NAME or _DONE_TO_PAPERS.fullmatch(plain):
        done = _DONE_TO_PAPERS.fullmatch(plain)
        told = [place for place, title in enumerate(names, 1) if done and done["what"] in title]
        return told[0] if len(told) == 1 else None
    same = [place for place, title in enumerate(names, 1) if title in (plain, name)]
    part = same or [place for place, title in enumerate(names, 1) if name in title]
    return part[0] if len(part) == 1 else None
