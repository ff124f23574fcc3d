"""What those who handle tickets hear of a command that was mistyped."""

from __future__ import annotations

_FOLLOWS = {"办结": "结果", "退回": "理由", "转派": "名字或身份", "延期": "2天 理由", "挂账": "理由"}


def not_understood(verb: str, number: int, rest: str) -> str:
    words = rest or _FOLLOWS.get(verb, "")
    return f"没看懂，工单 {number} 没有改动。是不是要发：{f'{verb} {number} {words}'.strip()}"
