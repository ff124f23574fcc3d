"""What residents hear who mend, take back or only begin a report."""

from __future__ import annotations

from collections.abc import Sequence

from bot.texts.common import shortened


def corrected(words: str, place: str) -> str:
    """Stands in the ledger and among what the handler hears."""
    return f"{shortened(words, 200)}（{f'更正，地点改为 {place}' if place else '更正'}）"


def with_correction(text: str, words: str) -> str:
    """The report as whoever has it from now on reads it."""
    return f"{text}（更正：{shortened(words, 200)}）"


def with_home(text: str, words: str) -> str:
    """The same where its reporter has said only later where it is."""
    return f"{text}（{shortened(words, 200)}）"


def taken(number: int) -> str:
    return f"已更正，工单 {number}，并告诉处理人。"


def stands(number: int) -> str:
    return f"好的，工单 {number} 就按您说的办，已告诉处理人。"


def taken_elsewhere(number: int, role: str, name: str) -> str:
    return f"已更正，工单 {number} 已转给那边的{role} {name}。"


def what_is_right() -> str:
    return "请再发一句正确的，如：更正 5 号楼 2 单元"


def is_it_of_this(number: int) -> str:
    """A neighbour has asked or told of a building meanwhile, and may have been answered."""
    return f"是要更正工单 {number} 的地点吗？要改请 @我 再发一遍，如：更正 5 号楼 2 单元"


def told_over(number: int) -> str:
    return f"已记到工单 {number}，并告诉处理人。确实不用办了请发：撤回 {number}"


def told_over_in_hand(number: int) -> str:
    """Of what 撤回 no longer ends."""
    return f"已记到工单 {number}，并告诉处理人，由处理人核实后办结。"


def no_danger_noted(number: int) -> str:
    return f"已记到工单 {number}，并告诉处理人核实。要是还有危险，请马上再说。"


def news_noted(number: int, danger: bool = True) -> str:
    return f"已记到工单 {number}，并告诉处理人。{'再有危险请马上说。' if danger else ''}"


def which_alarm(lines: Sequence[str]) -> str:
    """They have called for help more than once, and what they say now may be of any of it."""
    told = "\n".join(lines)
    return f"已告诉处理人。您说的是哪一件？请回复编号：\n{told}"


def alarm_line(number: int, at: str, state: str, words: str) -> str:
    return f"{number}（{at} 报，{state}）{shortened(words, 20)}"


def of_none() -> str:
    return "好的，没有记到您报的这几件。"


def asked_what_now(number: int, meanwhile: str = "") -> str:
    """`meanwhile`: what is safe in such a danger, where it is not over."""
    safe = meanwhile or "拿不准的时候先离开危险的地方，听 119、120 等电话里的安排。"
    return f"{safe}\n已记到工单 {number}，并转问处理人。"


def no_danger() -> str:
    return "好的，没有危险就好。有事再 @我。"


def what_and_where(apart: bool) -> str:
    """`apart`: said in a group of what may not be for everybody."""
    asked = "请再发一句：什么事、在哪里，我马上登记。"
    return f"{asked}\n不方便在群里说的，请私聊发给我。" if apart else asked


def announced(kind: str, words: str) -> str:
    """What was said in two messages: 我要举报, then whom and what."""
    return f"我要{kind}：{words}"


def how_to_withdraw(numbers: Sequence[int]) -> str:
    return "要撤回您报的事，请带上编号，如：" + "、".join(f"撤回 {number}" for number in numbers[:3])


def none_of_yours(lines: Sequence[str]) -> str:
    """Something is not to be done, and it is none of what they have reported: somebody of their name may have."""
    told = "\n".join(lines)
    return f"没有查到您报过这件事，要由报事的人自己说。您报的是：\n{told}"


def is_it_this_one(line: str, number: int) -> str:
    """They would take something back, in words that their report does not use."""
    return f"您说的是这件吗：{line}\n不用办了请发：撤回 {number}"


def not_yours_to_withdraw(number: int) -> str:
    return f"工单 {number} 只能由报事的人撤回，不用办了请本人发：撤回 {number}"


def which_home(names: Sequence[str], now: str) -> str:
    """Asked in private of somebody in several residents' rooms. `now`: where it was given to."""
    lines = "\n".join(f"{place} {name}" for place, name in enumerate(names, 1))
    return f"您在几个居民群里，先按{now}派了。是哪边的事请回复数字：\n{lines}"


def stays_there(number: int, question: str) -> str:
    return f"好的，工单 {number} 不用改。{question}"
