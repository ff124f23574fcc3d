"""Reads a file of what is said next: situations, each with the things that may be said in it, and what they mean.

# 报了 | 3号楼2单元楼道灯坏了        a situation: its kind, and what was said (and done) before
补充: 老人上下楼都摸黑呢             one thing that may be said next; the lines of a situation are alternatives
满意/闲: 谢谢                        either is right
问: @小灵通 社区周末上班吗           the bot is mentioned
办结: 私聊 换好了                    said to the bot alone
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from bot.domain.next.meant import Meant as Label

PRIVATELY = "私聊"
NAME = "@小灵通"


class Kind(StrEnum):
    """What has happened before."""

    REPORTED = "报了"
    REPORTED_BEFORE = "报了十分钟"
    ANSWERED = "答了"
    DONE = "办结了"
    PINGED = "派给"
    ACCEPTED = "接了"
    NEIGHBOUR = "邻居报了"
    ALARMED = "告急"
    ALARMED_BEFORE = "告急半小时"
    NEAR_ALARM = "邻居告急"


AFTER_ALARM = frozenset({Kind.ALARMED, Kind.ALARMED_BEFORE, Kind.NEAR_ALARM})
"""Where a danger was called out."""

_AFTER_REPORT = (
    *(Label.MORE, Label.ANOTHER, Label.URGE, Label.NOT_NEEDED, Label.CORRECTION, Label.QUESTION),
    Label.IDLE,
)
_OF_ALARM = (
    *(Label.MORE, Label.NOT_NEEDED, Label.CORRECTION, Label.URGE, Label.QUESTION, Label.ASKS_ELSE, Label.DANGER),
    *(Label.ANOTHER, Label.IDLE),
)
_AT_WORK = (Label.TAKES, Label.FINISHED, Label.INTERIM, Label.PASSED_ON, Label.IDLE)

LABELS: Mapping[Kind, tuple[Label, ...]] = {
    Kind.REPORTED: _AFTER_REPORT,
    Kind.REPORTED_BEFORE: _AFTER_REPORT,
    Kind.ANSWERED: (Label.ASKS_ON, Label.ASKS_ELSE, Label.NO_HELP, Label.MATTER, Label.IDLE),
    Kind.DONE: (
        *(Label.SATISFIED, Label.FAIRLY, Label.DISSATISFIED, Label.UNSOLVED, Label.ANOTHER, Label.QUESTION),
        Label.IDLE,
    ),
    Kind.PINGED: _AT_WORK,
    Kind.ACCEPTED: _AT_WORK,
    Kind.NEIGHBOUR: (Label.SECONDED, Label.MORE, Label.ANOTHER, Label.URGE, Label.IDLE),
    Kind.ALARMED: _OF_ALARM,
    Kind.ALARMED_BEFORE: _OF_ALARM,
    Kind.NEAR_ALARM: _OF_ALARM,
}


class Unreadable(Exception):
    """A line that is not in the format; says where it stands and what is wrong with it."""


@dataclass(frozen=True, slots=True)
class Said:
    """One thing that may be said next, and the labels of which any is right."""

    number: int
    words: str
    labels: tuple[Label, ...]
    privately: bool = False

    @property
    def mentions(self) -> bool:
        return self.words.startswith("@")


@dataclass(frozen=True, slots=True)
class Situation:
    """`earlier`: what was reported or asked; `outcome`: what the worker wrote at the end, "" where nothing ended."""

    number: int
    kind: Kind
    earlier: str
    outcome: str
    lines: tuple[Said, ...]


def read(path: Path) -> list[Situation]:
    """Every situation of a file in its order. Raises Unreadable."""
    found: list[Situation] = []
    for number, row in enumerate(path.read_text("utf-8").splitlines(), 1):
        where = f"{path.name}:{number}: {row.strip()}"
        if row.startswith("#"):
            found.append(_situation(number, row, where))
        elif row.strip():
            if not found:
                raise Unreadable(f"{where}\n第一行应是情形：# 报了 | 说过的话")
            last = found[-1]
            said = _said(number, row.strip(), last.kind, where)
            found[-1] = Situation(last.number, last.kind, last.earlier, last.outcome, (*last.lines, said))
    return found


def _situation(number: int, row: str, where: str) -> Situation:
    name, *words = (part.strip() for part in row.lstrip("#").split("|"))
    if name not in list(Kind):
        raise Unreadable(f"{where}\n没有“{name}”这种情形；有：{'、'.join(Kind)}")
    kind = Kind(name)
    wanted = 2 if kind is Kind.DONE else 1
    if len(words) != wanted or not all(words):
        raise Unreadable(f"{where}\n“{kind}”后面要有 {wanted} 段，用 | 分开")
    return Situation(number, kind, words[0], words[1] if wanted == 2 else "", ())


def _said(number: int, row: str, kind: Kind, where: str) -> Said:
    written, colon, words = row.replace("：", ":", 1).partition(":")
    words = words.strip()
    if not colon or not words:
        raise Unreadable(f"{where}\n应写成 标签: 说的话")
    labels = tuple(part.strip() for part in written.split("/"))
    if any(label not in LABELS[kind] for label in labels):
        raise Unreadable(f"{where}\n“{kind}”的标签只有：{'、'.join(LABELS[kind])}")
    rest = words.removeprefix(PRIVATELY)
    privately = rest != words and rest[:1].isspace()
    return Said(number, rest.strip() if privately else words, tuple(map(Label, labels)), privately)
