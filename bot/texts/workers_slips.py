"""What those who handle tickets hear of a command that was mistyped."""

from __future__ import annotations

import re
from collections.abc import Sequence

_FOLLOWS = {
    "办结": "结果",
    "答": "内容",
    "退回": "理由",
    "转派": "名字或身份",
    "上报": "理由",
    "联动": "名字或身份",
    "延期": "2天 理由",
    "挂账": "理由",
    "补充": "内容",
    "不予受理": "原因",
}

_TO_WRITE = tuple(f" {what}" for what in _FOLLOWS.values())
OFFER = "是不是要发："
_BY_YES = "对的话回“是”就照办。"
_BY_NUMBER = "回前面的数字就照办。"
_AT = re.compile(r"^\d\. ")


def not_understood(verb: str, number: int, rest: str) -> str:
    return f"没看懂，工单 {number} 没有改动。{OFFER}{command(verb, number, rest)}"


def command(verb: str, number: int, rest: str = "") -> str:
    """As it is to be sent."""
    return f"{verb} {number} {rest or _FOLLOWS.get(verb, '')}".strip()


def delicate(command: str, why: str) -> str:
    """Before a room of residents reads it."""
    return f"还没有发出去：这句话居民会看到，{why}。换个说法再发一次，或者就这样发。\n您{OFFER}{by_yes(command)}"


def one_of(commands: Sequence[str]) -> str:
    """To be picked by its number."""
    lines = [f"{at}. {command}" for at, command in enumerate(commands, start=1)]
    return "\n".join([f"您{OFFER}", *lines, _BY_NUMBER])


def not_done_yet(commands: Sequence[str]) -> str:
    """What stood below a command of the same ticket."""
    first = "后面的还没有照办，"
    return first + (f"您{OFFER}{by_yes(commands[0])}" if len(commands) == 1 else one_of(commands))


def by_yes(command: str) -> str:
    """`command` as it is offered; how it is sent without being written once more, where it can be."""
    return f"{command}\n{_BY_YES}" if not command.endswith(_TO_WRITE) else command


def offered_in(text: str) -> tuple[str, ...]:
    """The commands that were offered to be sent, one a line; without those whose words are still to be written."""
    return tuple(one for one in all_offered_in(text) if not one.endswith(_TO_WRITE))


def all_offered_in(text: str) -> tuple[str, ...]:
    """The same, with those whose words are still to be written."""
    lines = (_AT.sub("", line.strip()) for line in text.partition(OFFER)[2].splitlines())
    return tuple(one for one in lines if one and one not in (_BY_YES, _BY_NUMBER))


def to_be_sent(command: str) -> str:
    """They agreed to what is not done by 是: words are missing, or it is dear."""
    if not command.endswith(_TO_WRITE):
        return f"紧急的、保密的不代发，请把这一句发一遍：{command}"
    start, _, what = command.rpartition(" ")
    return f"请在后面写上{what}再发：{start} ……"


def nearest(command: str, is_example: bool) -> str:
    return f"没看懂，没有改动。{'请照这样发' if is_example else '是不是要发'}：{command}"
