"""What those who handle tickets hear of a command that was mistyped."""

from __future__ import annotations

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


def not_understood(verb: str, number: int, rest: str) -> str:
    return f"没看懂，工单 {number} 没有改动。是不是要发：{command(verb, number, rest)}"


def command(verb: str, number: int, rest: str = "") -> str:
    """As it is to be sent."""
    return f"{verb} {number} {rest or _FOLLOWS.get(verb, '')}".strip()


def nearest(command: str, is_example: bool) -> str:
    return f"没看懂，没有改动。{'请照这样发' if is_example else '是不是要发'}：{command}"
