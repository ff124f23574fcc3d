"""What residents hear who ask about a notice that has just been sent."""

from __future__ import annotations


def from_notice(title: str, sent: str, sentence: str) -> str:
    return f"{sent} 的通知【{title}】：{sentence}"


def asked_of(words: str, title: str, sent: str) -> str:
    """The question as the worker reads it."""
    return f"{words}（问的可能是 {sent} 的通知【{title}】）"
