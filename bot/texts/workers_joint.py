"""What the parties of a joint ticket (联动) read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.texts.common import shortened


def say_with_whom(number: int) -> str:
    return f"请写明请谁一起办，写身份或名字都行。例：联动 {number} 物业 民警：先关水阀"


def in_already(number: int, names: Sequence[str]) -> str:
    return f"{'、'.join(names)} 已经在办工单 {number}，没有改动。"


def not_asked(missing: Mapping[str, str]) -> str:
    """`missing`: who could not be asked in, and why; the others were."""
    return "\n".join((f"没有请 {'、'.join(missing)}，其他人已请。", *missing.values()))


def joint_step(lead: str, others: Sequence[str], need: str) -> str:
    what = f"：{need}" if need else ""
    return f"{lead} 牵头，{'、'.join(others)} 参加{what}"


def joint_limit(until: str) -> str:
    return f"疑难，办理时限到 {until}"


def joined(number: int, lead: str, others: Sequence[str], own: bool) -> str:
    """`own`: the lead reads it alone."""
    who = "您" if own else f" {lead} "
    return f"工单 {number} 由{who}牵头，已请 {'、'.join(others)} 一起办。各方都办结后，{who.lstrip()}再办结整件。"


def joined_by(number: int, by: str, others: Sequence[str]) -> str:
    return f"{by} 请 {'、'.join(others)} 一起办工单 {number}，由您牵头。各方都办结后会告诉您。"


def you_are_joined(number: int, lead: str, by: str, need: str) -> str:
    what = f"：{need}" if need else "。"
    return f"{by} 请您一起办工单 {number}（{lead} 牵头）{what}\n您的部分办完请发：办结 {number} 结果"


def joint_in_group(number: int, lead: str, need: str) -> str:
    what = f"：{need}" if need else "。"
    return f"工单 {number} 联动办理，{lead} 牵头{what}\n您的部分办完请发：办结 {number} 结果"


def acceptance_noted(number: int) -> str:
    return f"已记下。工单 {number} 您的部分办完请发：办结 {number} 结果"


def your_part_is_over(number: int, lead: str) -> str:
    return f"工单 {number} 您的部分已办结，整件由 {lead} 办结。"


def part_step(by: str, to: str, reason: str) -> str:
    why = f"：{reason}" if reason else ""
    return f"{by} 的部分转给 {to}{why}"


def part_handed(number: int, to: str, lead: str) -> str:
    return f"工单 {number} 您的部分已转给 {to}，整件仍由 {lead} 牵头。"


def part_handed_by(number: int, by: str, to: str) -> str:
    return f"{by} 把工单 {number} 自己的部分转给了 {to}，仍由您牵头。"


def part_ended(number: int, waiting: Sequence[str], lead: str) -> str:
    rest = f"还在等 {'、'.join(waiting)}。" if waiting else f"各方都已办结，已请 {lead} 办结整件。"
    return f"工单 {number} 您的部分已办结，{rest}"


def part_ended_by(number: int, name: str, words: str, waiting: Sequence[str]) -> str:
    rest = f"还在等 {'、'.join(waiting)}。" if waiting else f"各方都已办结，可以发：办结 {number} 结果"
    return f"{name} 办结了工单 {number} 的部分：{words}\n{rest}"


def parts_are_open(number: int, waiting: Sequence[str]) -> str:
    return f"工单 {number} 还有人没办结自己的部分：{'、'.join(waiting)}。等各方办结后再办结整件，请其发：办结 {number} 结果"


def over_for_you(number: int, why: str) -> str:
    return f"工单 {number} {why}，您的部分不用再办。"


def refused_by(name: str) -> str:
    return f"由 {name} 定为不予受理"


def withdrawn() -> str:
    return "已由报事人撤回"


def merged_into(number: int) -> str:
    return f"已并入工单 {number}"


def goes_on_in(number: int, into: int, lead: str) -> str:
    return f"工单 {number} 已并入工单 {into}，{lead} 牵头。\n您的部分办完请发：办结 {into} 结果"


def led_by(number: int, lead: str) -> str:
    return f"工单 {number} 改由 {lead} 牵头，您的部分照办。"


def once_more(number: int, lead: str, why: str) -> str:
    """It was done, and is to be done again."""
    said = f"：{shortened(why, 60)}" if why else ""
    return f"工单 {number} 要重新办，{lead} 牵头，您的部分也要再看一遍{said}\n您的部分办完请发：办结 {number} 结果"


def part_returned(number: int, lead: str) -> str:
    return f"工单 {number} 您的部分已退回，已告诉牵头的 {lead}。"


def part_returned_by(number: int, name: str, reason: str) -> str:
    return f"{name} 退出了工单 {number} 的联动：{reason}\n可以另请人：联动 {number} 身份或名字"


def refuse_by_return(number: int, lead: str) -> str:
    """Of a joint ticket only the lead says 不予受理."""
    return f"工单 {number} 由 {lead} 牵头，整件受不受理由他定。您那一份不归您办，请发：退回 {number} 理由"
