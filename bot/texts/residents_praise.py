"""What residents hear when they praise somebody."""

from __future__ import annotations

from collections.abc import Sequence


def kept(number: int, heard: Sequence[str], handler: str) -> str:
    """`heard`: who is told at once; where nobody is, `handler` passes it on."""
    if heard:
        return f"谢谢您的表扬，已记下，编号 {number}，已告诉 {'、'.join(heard)}。"
    return f"谢谢您的表扬，已记下，编号 {number}，由{handler or '社区工作人员'} 转告本人。"


def thanks_read(private: bool) -> str:
    """Thanks that are for somebody else than the bot."""
    seen = "" if private else "您的谢意大家都看到了。"
    return f"{seen}要记下来告诉本人，请说：表扬 加上名字和事情"
