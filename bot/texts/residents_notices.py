"""What residents hear who ask about a notice that has just been sent."""

from __future__ import annotations


def from_notice(title: str, sent: str, sentence: str) -> str:
    return f"{sent} 的通知【{title}】：{sentence}"


def really_sent(title: str, sent: str, sentence: str) -> str:
    """Asked whether it is true."""
    return f"是真的，是 {sent} 发到这个群的通知【{title}】：{sentence}"


def without_reason(title: str, sent: str, sentence: str) -> str:
    return f"{from_notice(title, sent, sentence)}\n通知里没有写原因，想知道请问网格员。"


def asked_of(words: str, title: str, sent: str) -> str:
    """The question as the worker reads it."""
    return f"{words}（问的可能是 {sent} 的通知【{title}】）"
