"""What residents hear of limits that move, and of their own urging."""

from __future__ import annotations

from collections.abc import Sequence


def extended(number: int, until: str) -> str:
    return f"您反映的事（工单 {number}）需要多一些时间，最迟 {until} 前回复您。"


def later(until: str) -> str:
    return f"要几家一起办，最迟 {until} 前回复您。"


def suspended(number: int) -> str:
    return f"您反映的事（工单 {number}）暂时办不了，已挂账，每周会再看一次，有进展就告诉您。"


def resumed(number: int, until: str) -> str:
    return f"您反映的事（工单 {number}）继续办理，最迟 {until} 前回复您。"


def urged(number: int) -> str:
    return f"已催办工单 {number}，会尽快给您回复。"


def only_reporters_urge(number: int, leads: bool = False) -> str:
    supervise = f"要督办请发：督办 {number}" if leads else ""
    return f"工单 {number} 由报事人和一起跟进的人催办。{supervise}"


def urged_today(number: int) -> str:
    return f"工单 {number} 今天已经催过，请等等，明天还没消息可以再催。"


def nothing_to_urge() -> str:
    return "没有正在办的工单。"


def which_to_urge(numbers: list[int]) -> str:
    return "您有几件工单，请带上编号，如：" + "、".join(f"催办 {number}" for number in numbers[:3])


def ended_already(number: int, state: str) -> str:
    return f"工单 {number} {state}。没解决请发：没解决 {number}"


def waiting_passed_on() -> str:
    return "您的话已转告处理人。"


def which_is_awaited(lines: Sequence[str], number: int) -> str:
    """Somebody waits, and more than one of theirs may be meant."""
    told = "\n".join(lines)
    return f"您问的是哪一件？\n{told}\n请带上编号再说一次，如：{asked_of_it(number)}"


def asked_of_it(number: int) -> str:
    return f"{number} 什么时候来"
