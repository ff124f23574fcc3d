"""What reporters hear while somebody works on their matter: short, and only what matters to them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.domain.tickets.ticket import What

PROGRESS: Mapping[What, str] = {
    What.SUSPENDED: "暂时办不了，已挂账，每周再看一次",
    What.EXTENDED: "需要多一些时间",
    What.RESUMED: "继续办理",
    What.JOINED: "请几家一起办",
    What.PASSED_UP: "已上报上级",
    What.REASSIGNED: "已换人办理",
    What.SUPERVISED: "已督办",
}
"""The newest step in words for residents; what officials write to each other about it is not theirs."""


def measure_taken(words: str) -> str:
    return f"已先采取措施：{words}"


def now_with(number: int, role: str, name: str) -> str:
    return all_with({number: ()}, role, name)


def all_with(whose: Mapping[int, Sequence[str]], role: str, name: str) -> str:
    """`whose`: the people of each number, where they are not the same for all."""
    numbers = "、".join(
        f"{number}（{'、'.join(people)}）" if people else str(number) for number, people in whose.items()
    )
    return f"工单 {numbers}{'' if numbers.endswith('）') else ' '}已转由{role} {name} 处理。"


def several_parties(number: int, lead: str, roles: Sequence[str]) -> str:
    return f"工单 {number} 由 {lead} 牵头，{'、'.join(roles)}一起处理。"


def interim(number: int, words: str) -> str:
    return f"工单 {number} 已先采取措施：{words}\n还在处理，办好了再告诉您。"
