"""What a leader hears who orders in their own words whose work goes to whom."""

from __future__ import annotations

from bot.texts.workers_slips import OFFER

YOU = "您"


def say_who_exactly(leads: bool) -> str:
    listed = "看谁手上有什么请发：未办 姓名" if leads else "看自己手上的请发：待办"
    return f"没有改动：看不出是谁的工单、转给谁。一件一件转，如：转派 1001 姓名；{listed}"


def nothing_of(name: str) -> str:
    """That they could pass on."""
    return f"{name}手上没有{'您能转的' if name != YOU else '没办完的'}工单。"


def one(command: str) -> str:
    return f"您{OFFER}{command}"


def one_by_one(name: str, listed: str, count: int, offer: str, leads: bool) -> str:
    """`offer` ends it: what stands in it is read again where they agree."""
    rest = (
        f"，先列出最急的几件，其余请发：{f'未办 {name}' if leads else '待办'}" if count > listed.count("\n") + 1 else ""
    )
    return f"没有改动，工单要一件一件转。{name}手上有 {count} 件{rest}\n{listed}\n{offer}"
