"""Lists for people in roles: what is to do, how the day goes."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.tickets.tallies import Tally
from bot.domain.units import MINUTE_MS
from bot.texts.common import shortened


def length(span: int) -> str:
    """Milliseconds in the largest fitting unit, rounded down; never less than a minute."""
    minutes = max(1, span // MINUTE_MS)
    if minutes < 60:
        return f"{minutes} 分钟"
    if minutes < 48 * 60:
        return f"{minutes // 60} 小时"
    return f"{minutes // (24 * 60)} 天"


def left_to_end(span: int) -> str:
    """`span`: what is left of the limit to deal with it; below zero, and only then, it is 超时."""
    return f"已超时 {length(-span)}" if span < 0 else f"{length(span)}内办结"


def left_to_accept(span: int) -> str:
    return f"过了接单时限 {length(-span)}" if span < 0 else f"{length(span)}内接单"


def at_once() -> str:
    """An emergency that nobody has accepted."""
    return "请马上接单"


def left_to_check(span: int | None) -> str:
    if span is None:
        return "待您核查"
    return f"待您核查，过了核查时限 {length(-span)}" if span < 0 else f"待您核查，还剩 {length(span)}"


def suspended() -> str:
    return "挂账，不计时"


def todo_line(number: int, kind: str, text: str, left: str, part: bool, urgent: bool = False) -> str:
    """`part`: somebody else is in the lead of a joint ticket."""
    mark = "【紧急】" if urgent else ""
    return f"{mark}{number}（{kind}{'，联动' if part else ''}）{shortened(text, 14)}：{left}"


def todo(lines: Sequence[str], count: int, late: int, untaken: int) -> str:
    """`late`: past the limit to deal with it, as in every figure; `untaken`: of the others, past that to accept it."""
    return "\n".join([*lines, f"共 {_counts(lines, count, late, untaken)}。看详情请发：查 工单号"])


def _counts(lines: Sequence[str], count: int, late: int, untaken: int) -> str:
    over = f"，超时 {late} 件" if late else ""
    waiting = f"，过了接单时限 {untaken} 件" if untaken else ""
    shown = f"，先列 {len(lines)} 件" if count > len(lines) else ""
    return f"{count} 件{over}{waiting}{shown}"


def to_decide(numbers: Sequence[int]) -> str:
    """延期 and 挂账 that somebody asked for."""
    listed = "、".join(str(number) for number in numbers[:5])
    return f"等您同意的申请 {len(numbers)} 件：{listed}。请回复：同意 {numbers[0]}，或 不同意 {numbers[0]} 理由"


def nothing_to_do() -> str:
    return "没有待办的工单。"


def today(grids: str, sum_: Tally) -> str:
    return (
        f"{grids}今日新增 {sum_.opened} 件\n今日办结 {sum_.ended} 件\n"
        f"现在待接单 {sum_.waiting} 件{_untaken(sum_.untaken)}\n现在超时 {sum_.late} 件（过了办理时限）\n"
        f"今日没答上的问题 {sum_.missed} 个"
    )


def _untaken(untaken: int) -> str:
    return f"，其中过了接单时限 {untaken} 件" if untaken else ""


def several_grids(first: str, count: int) -> str:
    return f"{first}等 {count} 个网格"


def undone_line(number: int, kind: str, text: str, handler: str, left: str, urgent: bool) -> str:
    return f"{'【紧急】' if urgent else ''}{number}（{kind}，{handler}）{shortened(text, 12)}：{left}"


def undone(lines: Sequence[str], count: int, late: int, untaken: int) -> str:
    """See `todo`."""
    return "\n".join([*lines, f"没办完的共 {_counts(lines, count, late, untaken)}。督促请发：督办 工单号"])


def to_check() -> str:
    return "待核查"


def all_done(name: str) -> str:
    return f"{name}手上没有没办完的工单。" if name else "没有没办完的工单。"


def nobody_of_that_name(name: str) -> str:
    return f"没有“{shortened(name, 10)}”这个人，请写全名，例如：未办 徐一岸；看全部请发：未办"
