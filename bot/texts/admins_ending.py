"""What the admins hear when a ticket cannot come to its end by itself."""

from __future__ import annotations

from bot.texts.common import shortened


def nobody_above(number: int, handler: str, why: str) -> str:
    said = f"：{shortened(why, 60)}" if why else ""
    who = f"仍由 {handler} 办理" if handler else "现在没有处理人"
    return f"办不成事：工单 {number} 居民反映没有解决{said}。上面没有网格长，{who}，请督促。"


def dissatisfied_at_the_top(number: int, words: str) -> str:
    said = f"：{shortened(words, 60)}" if words else ""
    return f"工单 {number} 督办后居民仍不满意{said}。上面没有网格长，请街道研究。"
