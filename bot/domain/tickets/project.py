"""Work that is more than one ticket: lists struck off item by item, campaigns, deliberations. How they are written."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.words.plain import half_width


class ProjectKind(StrEnum):
    LIST = "清单"
    CAMPAIGN = "专项"
    DELIBERATION = "议事"


@dataclass(frozen=True, slots=True)
class Item:
    """One line of a list, or who does what of a deliberation. `number` counts from 1; `done_at` UTC ms."""

    number: int
    text: str
    done_at: int | None = None
    done_by: str = ""
    words: str = ""
    ticket: int | None = None


@dataclass(frozen=True, slots=True)
class Project:
    """`people` met and `agreed` what, in a deliberation. `made_by` is the key of an official."""

    id: int
    kind: ProjectKind
    title: str
    grid: str | None
    made_by: str
    at: int
    people: str = ""
    agreed: str = ""
    ended_at: int | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """What somebody writes to begin one."""

    title: str
    items: tuple[str, ...] = ()
    people: str = ""
    agreed: str = ""


LONGEST_TITLE = 40
MOST_ITEMS = 30
_SEPARATORS = re.compile(r"[；;\n]+")
_COMMAS = re.compile(r"[，,]+")
_PARTS = re.compile(r"[；;，,。\s]*(参加|到会|议定|商定|分工)[人员：:\s]*")
_REFERENCE = re.compile(r"(?:清单|专项|议事)?\s*(\d{1,6})\s*[-－—–]\s*(\d{1,3})(?!\d)[\s，,：:]*(.*)", re.DOTALL)
_NUMBER = re.compile(r"(?:清单|专项|议事)?\s*(\d{1,6})")


def parse_list(words: str) -> Plan | None:
    """`青禾餐饮：办证；停车位；招工`: a title and its items. None where one of both is missing."""
    title, colon, rest = words.replace("：", ":", 1).partition(":")
    items = _items(rest)
    if len(items) == 1:
        # 办证，停车位，招工: typed as people list things.
        items = _items(_COMMAS.sub("；", rest))
    if not colon or not items or not 0 < len(title.strip()) <= LONGEST_TITLE:
        return None
    return Plan(title.strip(), items)


def parse_deliberation(words: str) -> Plan | None:
    """`加装电梯：参加 李阿姨、物业；议定 五月前出方案；分工 物业出方案；社区征求意见`.

    Who met and what was agreed must be there; who does what may be empty. None where it cannot be read.
    """
    title, colon, rest = words.replace("：", ":", 1).partition(":")
    found = dict(_named_parts(rest))
    people, agreed = found.get("参加", ""), found.get("议定", "")
    if not colon or not 0 < len(title.strip()) <= LONGEST_TITLE or not (people and agreed):
        return None
    return Plan(title.strip(), _items(found.get("分工", "")), people, agreed)


def _named_parts(text: str) -> list[tuple[str, str]]:
    pieces = _PARTS.split(text)
    same = {"到会": "参加", "商定": "议定"}
    pairs = zip(pieces[1::2], pieces[2::2], strict=True)
    return [(same.get(name, name), part.strip(" ；;，,。\n")) for name, part in pairs]


def _items(text: str) -> tuple[str, ...]:
    items = (item.strip(" 。，,") for item in _SEPARATORS.split(text))
    return tuple(item for item in items if item)[:MOST_ITEMS]


def parse_item(words: str) -> tuple[int, int, str] | None:
    """`3-1 已办好`: list 3, item 1, and the words after it."""
    found = _REFERENCE.fullmatch(half_width(words).strip())
    return (int(found[1]), int(found[2]), found[3].strip()) if found else None


def parse_number(words: str) -> int | None:
    """`3` or `清单 3`; None for a title."""
    found = _NUMBER.fullmatch(half_width(words).strip())
    return int(found[1]) if found else None
