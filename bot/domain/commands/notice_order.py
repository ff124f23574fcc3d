"""Reads 发通知 青禾社区 明早8点 正文: to whom, when, and what."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain.places.place import Places
from bot.domain.words.when import Doubt, When, read_when, with_time

MOST_WORDS = 6
DEFAULT_TITLE = "社区通知"
LONGEST_TITLE = 24
EVERYBODY = frozenset({"全部", "所有", "全体", "所有群", "全部群", "全街道"})

_FLAG = re.compile(r"(紧急|需回执|要回执|需要回执)[\s，,、：:]+")
_BETWEEN = re.compile(r"[、，,]")
_TITLE = re.compile(r"[【\[]([^】\]\n]{1,40})[】\]]\s*(.*)", re.DOTALL)
_TAG = re.compile(r"标签[:：]\s*(\S.*)")
_TOPIC = re.compile(r"群[:：]\s*(\S.*)")


@dataclass(frozen=True, slots=True)
class Order:
    """`names` is the audience as it was written, "" where none was found. `when` None: nothing came so far."""

    names: str = ""
    grids: frozenset[str] = frozenset()
    topics: frozenset[str] = frozenset()
    when: When | None = None
    title: str = ""
    text: str = ""
    urgent: bool = False
    receipt: bool = False


def read_order(words: str, places: Places, is_topic: Callable[[str], bool], now: datetime) -> Order:
    """As much as can be read; `is_topic` tells whether a room bears that name. `now` is local."""
    order, rest = _flags(Order(), words.strip())
    order, rest = _audience(order, rest, places, is_topic)
    if not order.names:
        return replace(order, text=rest)
    order, rest = _flags(order, rest)
    when = read_when(rest, now)
    if when.doubt is Doubt.NO_TIME and when.rest and not rest[: -len(when.rest)][-1:].isspace():
        # 明天停水: the day is that of the text.
        when = When(None, rest, Doubt.NOTHING)
    order, rest = _flags(replace(order, when=when), when.rest)
    title, text = _title(rest.strip())
    return replace(order, title=title, text=text)


@dataclass(frozen=True, slots=True)
class Unfinished:
    """An order that wants its time: what stands before it, what was said of it so far, and the text."""

    head: str
    said: str
    text: str

    def completed(self, said: str) -> str | None:
        """The whole order; None where it is no time that was said."""
        at = with_time(self.said, said)
        return f"{self.head} {at} {self.text}" if at is not None else None


def unfinished(words: str, order: Order) -> Unfinished | None:
    """None where more is missing than the time."""
    words = words.strip()
    if not order.names or order.when is None or not words.endswith(order.when.rest):
        return None
    end = words.index(order.names) + len(order.names)
    between = words[end : len(words) - len(order.when.rest)] + " "
    flags = "".join(f"{found[1]} " for found in _FLAG.finditer(between))
    return Unfinished(f"{words[:end]} {flags}".strip(), _FLAG.sub("", between).strip(), order.when.rest)


def _flags(order: Order, rest: str) -> tuple[Order, str]:
    while found := _FLAG.match(rest):
        rest = rest[found.end() :]
        order = replace(order, urgent=True) if found[1] == "紧急" else replace(order, receipt=True)
    return order, rest


def _audience(order: Order, rest: str, places: Places, is_topic: Callable[[str], bool]) -> tuple[Order, str]:
    """The longest beginning that names rooms: names of grids may hold spaces."""
    ends = [found.start() for found in re.finditer(r"\s+|$", rest)][:MOST_WORDS]
    for end in reversed(ends):
        named = _targets(rest[:end], places, is_topic)
        if named is not None:
            grids, topics = named
            return replace(order, names=rest[:end], grids=grids, topics=topics), rest[end:].strip()
    return order, rest


def _targets(
    words: str, places: Places, is_topic: Callable[[str], bool]
) -> tuple[frozenset[str], frozenset[str]] | None:
    grids: set[str] = set()
    topics: set[str] = set()
    for word in filter(None, (one.strip() for one in _BETWEEN.split(words))):
        if found := _TOPIC.fullmatch(word):
            if not is_topic(found[1]):
                return None
            topics.add(found[1])
            continue
        here = _grids(word, places)
        if not here:
            return None
        grids |= here
    return (frozenset(grids), frozenset(topics)) if grids or topics else None


def not_named(words: str, places: Places, is_topic: Callable[[str], bool]) -> str:
    """Of several names the first that is none; all the words where there is only one."""
    names = [one.strip() for one in _BETWEEN.split(words) if one.strip()]
    return next((name for name in names if _targets(name, places, is_topic) is None), words)


def _grids(word: str, places: Places) -> frozenset[str]:
    if found := _TAG.fullmatch(word):
        return frozenset(grid.id for grid in places.grids.values() if found[1] in grid.tags)
    grid = places.root if word in EVERYBODY else places.find(word)
    return frozenset({grid}) if grid else frozenset()


def _title(text: str) -> tuple[str, str]:
    """【标题】 or a short first line; else the usual one."""
    if found := _TITLE.fullmatch(text):
        return found[1].strip(), found[2].strip()
    first, newline, rest = text.partition("\n")
    if newline and rest.strip() and len(first.strip()) <= LONGEST_TITLE:
        return first.strip().rstrip("：:"), rest.strip()
    return DEFAULT_TITLE, text
