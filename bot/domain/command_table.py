"""The words of commands and their synonyms, and who may say them, in one table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.place import HANDLING_ROLES, Role


class Verb(StrEnum):
    ACCEPT = "接单"
    FINISH = "办结"
    REPLY = "答"
    STATUS = "查"
    ADD = "补充"
    WITHDRAW = "撤回"
    SATISFIED = "满意"
    FAIRLY = "基本满意"
    DISSATISFIED = "不满意"
    BIND = "绑定"
    HELP = "帮助"
    USELESS = "没用"
    HANDOVER = "转人工"
    MODE = "自动回答"


ANYBODY = frozenset(Role) - {Role.BOT}
HANDLERS = HANDLING_ROLES
LEADERS = frozenset({Role.LEADER})
ADMINS = frozenset({Role.ADMIN})
OBSERVERS = frozenset({Role.OBSERVER})
HELPERS = HANDLERS | {Role.NEIGHBOUR_LEADER, Role.VOLUNTEER}
"""Whoever may report and note for others (domain.md: neighbour leaders and volunteers assist, and end nothing)."""


@dataclass(frozen=True, slots=True)
class Usage:
    """How a command is written, and who may give it.

    `alone`: it may stand without a number when only one ticket can be meant. `argument`: words follow.
    `free`: words follow that need no number (记 …, 代报 …); a space or a colon parts them from the verb.
    `synonyms` count as the verb; `loose` ones only with a number or a quoted ping.
    `who` may give it without naming a ticket; from anybody else such words are ordinary talk.
    """

    verb: Verb
    synonyms: tuple[str, ...] = ()
    loose: tuple[str, ...] = ()
    alone: bool = False
    numbered: bool = True
    argument: bool = False
    free: bool = False
    who: frozenset[Role] = ANYBODY


TABLE: tuple[Usage, ...] = (
    Usage(
        Verb.ACCEPT,
        ("已接单", "签收", "我来处理"),
        ("收到", "好的", "我来", "接了"),
        alone=True,
        who=HANDLERS,
    ),
    Usage(
        Verb.FINISH,
        ("已办结", "办完了", "处理完毕"),
        ("已处理", "搞定了", "修好了", "已修好"),
        alone=True,
        argument=True,
        who=HANDLERS,
    ),
    Usage(Verb.REPLY, ("答复", "回复"), argument=True, who=HANDLERS),
    Usage(Verb.STATUS, ("查询", "查一下", "查看", "进度"), alone=True),
    Usage(Verb.ADD, argument=True),
    Usage(Verb.WITHDRAW, ("撤销",), alone=True),
    Usage(Verb.SATISFIED, ("很满意", "非常满意"), alone=True),
    Usage(Verb.FAIRLY, loose=("一般",), alone=True),
    Usage(Verb.DISSATISFIED, ("不太满意", "很不满意"), alone=True, argument=True),
    Usage(Verb.USELESS, ("答非所问", "没帮助", "没有用", "不是我问的"), alone=True, numbered=False),
    Usage(Verb.HANDOVER, ("人工", "转网格员", "找网格员"), alone=True, numbered=False),
    Usage(Verb.MODE, numbered=False, argument=True, who=LEADERS | ADMINS),
    Usage(Verb.BIND, numbered=False, argument=True),
    Usage(Verb.HELP, ("怎么用", "使用说明", "你能做什么", "你会什么"), alone=True, numbered=False),
)

USAGES: Mapping[Verb, Usage] = {usage.verb: usage for usage in TABLE}
