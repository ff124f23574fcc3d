"""The words of commands and their synonyms, in one table, and how a text is read as one of them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.plain import clean, half_width


class Verb(StrEnum):
    ACCEPT = "接单"
    FINISH = "办结"
    REPLY = "答"
    STATUS = "查"
    ADD = "补充"
    SATISFIED = "满意"
    FAIRLY = "基本满意"
    DISSATISFIED = "不满意"
    BIND = "绑定"
    HELP = "帮助"


@dataclass(frozen=True, slots=True)
class Usage:
    """How a command is written. `alone`: it may stand without a number when only one ticket can be meant.
    `argument`: words follow. `synonyms` count as the verb; `loose` ones only with a number or a quoted ping."""

    verb: Verb
    synonyms: tuple[str, ...] = ()
    loose: tuple[str, ...] = ()
    alone: bool = False
    numbered: bool = True
    argument: bool = False


TABLE: tuple[Usage, ...] = (
    Usage(Verb.ACCEPT, ("签收", "接了", "我来处理"), ("收到", "好的", "我来"), alone=True),
    Usage(Verb.FINISH, ("已办结", "办完了", "处理完毕"), ("已处理", "搞定了", "修好了", "已修好"), alone=True, argument=True),
    Usage(Verb.REPLY, ("答复", "回复"), argument=True),
    Usage(Verb.STATUS, ("查询", "进度"), ()),
    Usage(Verb.ADD, (), (), argument=True),
    Usage(Verb.SATISFIED, ("很满意", "非常满意"), alone=True),
    Usage(Verb.FAIRLY, ("一般",), alone=False),
    Usage(Verb.DISSATISFIED, ("不太满意", "很不满意"), alone=True, argument=True),
    Usage(Verb.BIND, numbered=False, argument=True),
    Usage(Verb.HELP, ("怎么用", "使用说明", "你能做什么", "你会什么"), alone=True, numbered=False),
)

_USAGES: Mapping[Verb, Usage] = {usage.verb: usage for usage in TABLE}


@dataclass(frozen=True, slots=True)
class Command:
    """`number` None: the ticket must follow from a quote or from there being only one."""

    verb: Verb
    number: int | None
    words: str


def _spellings() -> dict[str, Verb]:
    strict = {word: usage.verb for usage in TABLE for word in (usage.verb.value, *usage.synonyms)}
    loose = {word: usage.verb for usage in TABLE for word in usage.loose}
    return {**loose, **strict}


_SPELLINGS: Mapping[str, Verb] = _spellings()
_LOOSE = frozenset(word for usage in TABLE for word in usage.loose)
_WORDS = "|".join(sorted(map(re.escape, _SPELLINGS), key=len, reverse=True))
_GATE = re.compile(rf"(?:{_WORDS}|#?\d)")
_VERB_FIRST = re.compile(rf"({_WORDS})\s*#?(\d{{4,9}})(?!\d)[\s，,：:。.]*(.*)", re.DOTALL)
_NUMBER_FIRST = re.compile(rf"#?(\d{{4,9}})\s*[，,：:]?\s*({_WORDS})(?![一-鿿])[\s，,：:。.]*(.*)", re.DOTALL)
_BARE = re.compile(rf"({_WORDS})(?:[\s，,：:。.~]+(.*))?", re.DOTALL)
_BIND = re.compile(r"绑定\s*(\S.*)", re.DOTALL)


def parse(text: str, quotes_bot: bool = False) -> Command | None:
    """Read a text, without mention and quote, as a command; None if it is none.

    Number and verb may stand in either order, digits may be full-width or have a #.
    Without a number, a verb is a command when nothing follows that could make it ordinary talk,
    or when the message quotes the bot. Loose synonyms (收到, 好的) need a number or such a quote.
    """
    text = half_width(clean(text))
    if not _GATE.match(text):
        return None
    if found := _VERB_FIRST.match(text):
        return _numbered(found[1], found[2], found[3])
    if found := _NUMBER_FIRST.match(text):
        return _numbered(found[2], found[1], found[3])
    if found := _BIND.fullmatch(text):
        return Command(Verb.BIND, None, found[1].strip())
    if found := _BARE.fullmatch(text):
        return _bare(found[1], (found[2] or "").strip(), quotes_bot)
    return None


def _numbered(word: str, number: str, rest: str) -> Command | None:
    verb = _SPELLINGS[word]
    return Command(verb, int(number), rest.strip()) if _USAGES[verb].numbered else None


def _bare(word: str, rest: str, quotes_bot: bool) -> Command | None:
    usage = _USAGES[_SPELLINGS[word]]
    if rest and not (usage.argument and (quotes_bot or usage.alone)):
        return None
    if word in _LOOSE and not quotes_bot:
        return None
    if not usage.alone and not quotes_bot:
        return None
    return Command(usage.verb, None, rest)
