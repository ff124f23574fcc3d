"""What the admins hear while matters are taken in."""

from __future__ import annotations


def nobody_for_accusation(number: int) -> str:
    """Not a word of what it is about."""
    return (
        f"有一件举报（编号 {number}）没有可以受理的人，请在 grid.yaml 的“举报受理”里补上人员，再由本人私聊联系举报人。"
    )


def emergency_unaccepted(number: int, place: str, times: int) -> str:
    return f"紧急工单 {number}（{place}）已提醒 {times} 次，仍无人接单，不再自动提醒，请马上安排人处理。"
