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


def todo(lines: Sequence[str], count: int, late: int, untaken: int, before: int = 0, after: int | None = None) -> str:
    """`late`: past the limit to deal with it, as in every figure; `untaken`: of the others, past that to accept it;
    `before`: how many stand before these lines; `after`: the page that goes on behind them."""
    more = f"；后面的请发：待办 {after}" if after else ""
    return "\n".join([*lines, f"共 {_counts(lines, count, late, untaken, before)}。看详情请发：查 工单号{more}"])


def _counts(lines: Sequence[str], count: int, late: int, untaken: int, before: int) -> str:
    over = f"，超时 {late} 件" if late else ""
    waiting = f"，过了接单时限 {untaken} 件" if untaken else ""
    shown = f"，先列 {len(lines)} 件" if count > len(lines) else ""
    if before:
        shown = f"，这里是第 {before + 1} 到 {before + len(lines)} 件"
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


def undone(
    lines: Sequence[str],
    count: int,
    late: int,
    untaken: int,
    which: str = "",
    before: int = 0,
    after: str | None = None,
) -> str:
    """See `todo`; `which`: of what is not done only that (超时); `after`: what to put behind 未办 for what follows."""
    told = f"{which}、没办完的" if which else "没办完的"
    more = f"；后面的请发：未办 {after}" if after else ""
    return "\n".join([*lines, f"{told}共 {_counts(lines, count, late, untaken, before)}。督促请发：督办 工单号{more}"])


def to_check() -> str:
    return "待核查"


def all_done(name: str, area: str = "", which: str = "", count: int = 0) -> str:
    """`count`: of what is not done, beside what was asked for."""
    where = f"{name}手上" if name else area
    if not which:
        return f"{where}没有没办完的工单。"
    rest = f"没办完的共 {count} 件，看全部请发：未办" if count else "没办完的也没有。"
    return f"{where}没有{which}的工单。{rest}"


def nobody_of_that_name(name: str) -> str:
    return f"没有“{shortened(name, 10)}”这个人，请写全名，例如：未办 徐一岸；看全部请发：未办"


def not_your_grid(area: str) -> str:
    return f"{area} 不在您负责的网格里。看自己的请发：未办"


def which_is_meant(leads: bool) -> str:
    """None of the tickets is the one that was pointed at."""
    return f"没有找到您说的那一件。请带上编号，如：查 1001；看有哪些请发：{'未办' if leads else '待办'}"


def how_to_ask(verbs: Sequence[str]) -> str:
    """Numbers were asked for in words that nobody understands."""
    return f"没看懂要看哪些工单。可以发：{'、'.join(verbs)}；看一件请发：查 工单号"
