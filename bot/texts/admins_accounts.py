"""What the admins read about several accounts in the same groups."""

from __future__ import annotations


def handed_over(account: str, topic: str, to: str) -> str:
    return f"账号 {account} 被移出了群“{topic}”，那里改由账号 {to} 收发消息。"


def handed_over_for_good(account: str, minutes: int, topics: list[str], to: str) -> str:
    named = "、".join(f"“{topic}”" for topic in topics)
    return f"账号 {account} 已经 {minutes} 分钟没有在线，群{named}改由账号 {to} 收发消息。"


def may_be_handed_over(account: str, topics: list[str], to: str) -> str:
    named = "、".join(f"“{topic}”" for topic in topics)
    return (
        f"账号 {account} 不在线，账号 {to} 也在群{named}里，但那里的群编号不同，没有自动接手。\n"
        "请核对后发：接回，由它接过这些群。"
    )
