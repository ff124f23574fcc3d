"""What the staff room reads of a matter whose words are for its handler alone: said in private, or on behalf of somebody."""

from __future__ import annotations


def new_ticket(number: int, kind: str, source: str, accept_due: str) -> str:
    return f"新工单 {number}（{source}，{kind}），内容已私发处理人\n请在 {accept_due} 前回复：接单 {number}"


def emergency(number: int, kind: str) -> str:
    return f"【紧急】工单 {number}（{kind}），内容已私发处理人。请马上联系并回复：接单 {number}"


def emergency_again(number: int, kind: str, waiting: bool) -> str:
    """`waiting`: nobody has accepted it yet."""
    told = f"【紧急】工单 {number}（{kind}）再次求助，内容已私发处理人。"
    return f"{told}请马上联系并回复：接单 {number}" if waiting else told


def emergency_repeated(number: int, kind: str, minutes: int) -> str:
    """Nobody has accepted it yet."""
    told = f"【紧急】工单 {number}（{kind}）已 {minutes} 分钟无人接单，内容已私发处理人。"
    return f"{told}请马上联系并回复：接单 {number}"


def emergency_with(number: int, to: str, kind: str) -> str:
    return f"【紧急】工单 {number}（{kind}）已转给 {to}，内容已私发处理人。请马上联系并回复：接单 {number}"


def not_to_be_named() -> str:
    return "【保密】报事人不愿意让对方知道是谁反映的，请不要说出名字。"
