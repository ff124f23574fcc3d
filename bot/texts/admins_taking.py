"""What the admins hear while matters are taken in."""

from __future__ import annotations


def nobody_for_accusation() -> str:
    """Not a word of what it is about, nor its number."""
    return "有一件举报没有可以受理的人，请在 grid.yaml 的“举报受理”里补上人员，补上后会自动交给他。"


def emergency_unaccepted(number: int, place: str, times: int) -> str:
    return f"紧急工单 {number}（{place}）已提醒 {times} 次，仍无人接单，不再自动提醒，请马上安排人处理。"
