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


def is_whole(command: str) -> bool:
    """Whether nothing of it is still to be written."""
    return not command.endswith(_TO_WRITE)


def offered_in(text: str) -> tuple[str, ...]:
    """The commands that were offered to be sent, one a line; the words of some are still to be written."""
    lines = (_AT.sub("", line.strip()) for line in text.partition(OFFER)[2].splitlines())
    return tuple(one for one in lines if one and one not in (_BY_YES, _BY_NUMBER))


def pick_by_number(count: int) -> str:
    """They agreed to several at once."""
    return f"刚才列了 {count} 条，请回前面的数字：1 到 {count}。"


def more_of(name: str, count: int, listed: int, verb: str) -> str:
    """Before the list, where not all are in it."""
    return f"{name} 报的有 {count} 件，先列 {listed} 件，其余请发：{verb} 编号 内容"


_WITH_NUMBER = "请带上编号，如："


def with_number(example: str) -> str:
    return f"{_WITH_NUMBER}{example}"


def to_pick_of(text: str) -> int:
    """How many there are to pick from by their numbers; 0 where there is nothing of the kind."""
    return len(offered_in(text)) if _BY_NUMBER in text else 0


def asked_for_number(text: str) -> str:
    """The example that they were given; "" where they were not asked for a number."""
    return text.partition(_WITH_NUMBER)[2].partition("\n")[0]


def to_be_sent(command: str) -> str:
    """They agreed to what is not done by 是: words are missing, or it is dear."""
    if not command.endswith(_TO_WRITE):
        return f"紧急的、保密的不代发，请把这一句发一遍：{command}"
    start, _, what = command.rpartition(" ")
    return f"请在后面写上{what}再发：{start} ……"


def nearest(command: str, is_example: bool) -> str:
    return f"没看懂，没有改动。{'请照这样发' if is_example else '是不是要发'}：{command}"
