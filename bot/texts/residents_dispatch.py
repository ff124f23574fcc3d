"""What reporters hear while somebody works on their matter: short, and only what matters to them."""

from __future__ import annotations

from collections.abc import Sequence


def now_with(number: int, role: str, name: str) -> str:
    return f"工单 {number} 已转由{role} {name} 处理。"


def several_parties(number: int, lead: str, roles: Sequence[str]) -> str:
    return f"工单 {number} 由 {lead} 牵头，{'、'.join(roles)}一起处理。"


def interim(number: int, words: str) -> str:
    return f"工单 {number} 已先采取措施：{words}\n还在处理，办好了再告诉您。"
