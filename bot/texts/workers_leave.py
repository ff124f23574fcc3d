"""What is said about leave, and to those who stand in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot.texts.common import shortened
from bot.texts.workers_slips import OFFER, by_yes


def days(first: date, last: date) -> str:
    """11 月 22 日至 25 日; the second month only where it is another one."""
    begin = f"{first.month} 月 {first.day} 日"
    if first == last:
        return begin
    month = "" if (first.year, first.month) == (last.year, last.month) else f"{last.month} 月 "
    return f"{begin}至 {month}{last.day} 日"


def say_the_days(colleague: str) -> str:
    return f"没有看懂日期，没有登记。例：{_example(colleague)}；或：请假 明天"


def days_are_over() -> str:
    return "这几天已经过去了，没有登记。请写今天或以后的日子。"


def days_are_reversed() -> str:
    return "后面的日子在前面的之前，没有登记。请把两个日子换过来再发。"


def how_to_register(colleague: str) -> str:
    return f"登记请假请发：{_example(colleague)}；或：请假 明天\n回来了请发：销假"


def _example(colleague: str) -> str:
    """`colleague`: somebody there is, who could stand in; "" where nobody is."""
    return f"请假 11-22 至 11-25 替 {colleague}" if colleague else "请假 11-22 至 11-25"


def unknown_substitute(word: str, close: Sequence[str]) -> str:
    hint = f"，是不是 {'、'.join(close)}？" if close else "，"
    return f"没有“{shortened(word, 12)}”这个人{hint}请重新发一遍，没有登记。"


def cannot_stand_in(name: str) -> str:
    return f"{name} 不能代班（不能接单办结，或那几天也请假），请换一个人，没有登记。"


def not_yourself() -> str:
    return "代班的人不能是您自己，请写别人，没有登记。"


def registered(span: str, substitute: str, tickets: int, now: bool, left: int = 0) -> str:
    """`left`: of the tickets, those that nobody is there to take."""
    who = f"由 {substitute} 代班" if substitute else "按值班安排由别人接"
    when = "已交出" if now else "到时会交出"
    held = f"您名下 {tickets} 件工单{when}。" if tickets else "您名下没有工单。"
    if left:
        held = f"您名下 {tickets} 件工单，{left} 件没有人可以接手，已告诉管理员。"
    return f"已登记请假：{span}，{who}。{held}\n提前回来请发：销假"


def leave_of(name: str, span: str, substitute: str) -> str:
    who = f"，由 {substitute} 代班" if substitute else ""
    return f"{name} {span}请假{who}。"


def you_stand_in(name: str, span: str) -> str:
    return f"{name} {span}请假，由您代班，期间派给 {name} 的新工单会派给您。"


def ended(span: str, later: str = "") -> str:
    """`later`: what of leave has not begun yet and stays."""
    left = f"\n{later}的请假还在；也不请了，请再发：销假" if later else ""
    return f"已销假（{span}），从现在起照常派单。已交出的工单仍由接手的人办。{left}"


def cancelled(span: str) -> str:
    return f"已取消还没开始的请假（{span}）。"


def came_back(name: str) -> str:
    return f"{name} 已销假，恢复派单。"


def does_not_go(name: str, span: str) -> str:
    return f"{name} 取消了请假（{span}），照常派单，不用代班。"


def not_on_leave() -> str:
    return "您没有登记请假。登记请发：请假 11-22 至 11-25"


def you_are_on_leave(number: int) -> str:
    return f"您登记了请假，工单 {number} 会派给代班的人。回来了请先发：销假"


def gone_step(name: str, to: str) -> str:
    return f"{name} 已不在人员里，" + (f"交给 {to}" if to else "没有人可以接手")


def gone_before_you(name: str) -> str:
    return f"原处理人 {name} 已不在人员里，转给您。"


def handed_step(name: str, to: str) -> str:
    return f"{name} 请假，交给 {to}" if to else f"{name} 请假，没有人可以接手"


def handed_to_you(name: str, first: int, lines: Sequence[str], urgent: int) -> str:
    """`first`: the number of the first line; `urgent`: how many of the lines, which stand first."""
    every = "；都接请发：接单全部" if len(lines) > 1 else ""
    return "\n".join((_handed(name, "转给您", lines, urgent), *lines, f"请逐件回复接单，如：接单 {first}{every}"))


def _handed(name: str, how: str, lines: Sequence[str], urgent: int) -> str:
    what = f"，其中紧急 {urgent} 件" if urgent else ""
    return f"{name} 请假，{len(lines)} 件工单{how}{what}："


def handed_in_group(name: str, to: str, numbers: Sequence[int], urgent: Sequence[int]) -> str:
    what = f"，其中紧急的 {'、'.join(map(str, urgent))} 请马上联系" if urgent else ""
    return f"{name} 请假，工单 {'、'.join(map(str, numbers))} 转给 {to}{what}，请逐件回复：接单 编号"


def handed_for_leader(name: str, lines: Sequence[str], urgent: int) -> str:
    return "\n".join((_handed(name, "已交出", lines, urgent), *lines))


def handed_line(number: int, kind: str, waits: str, words: str, due: str) -> str:
    """`waits`: 挂账 or 待核查, which need not be accepted."""
    what = f"{kind}，{waits}" if waits else kind
    return f"{number}（{what}）{shortened(words, 24)}，最迟 {due}"


def handed_urgent(number: int, kind: str, waits: str, words: str) -> str:
    what = f"{kind}，{waits}" if waits else kind
    return f"【紧急】{number}（{what}）{shortened(words, 40)}，请马上联系"


def handed_line_to(line: str, to: str) -> str:
    return f"{line} → {to}"


def nobody_left(name: str, numbers: Sequence[int]) -> str:
    listed = "、".join(map(str, numbers))
    return f"{name} 请假，工单 {listed} 没有人可以接手，请在 grid.yaml 中补上替班或值班安排，或由网格长接单。"


def to_register(days: str, substitute: str) -> str:
    who = f" 替 {substitute}" if substitute else ""
    return f"还没有登记请假。要登记，您{OFFER}{by_yes(f'请假 {days}{who}')}"


def to_come_back() -> str:
    return "回来了请发：销假。之后照常派单。"


def to_give_back(name: str, number: int | None) -> str:
    """`number`: a ticket of the speaker's, for the example."""
    told = f"{name} 回来了，请本人发：销假。"
    return f"{told}\n您手里的工单要交回，请发：转派 {number} {name}" if number else told


def has_substitute(days: str, name: str) -> str:
    """One leave within another, with two people to stand in."""
    return f"您 {days} 已请假，由 {name} 代班，没有改动。要换代班的人，请先发：销假，再重新请假。"
