"""What residents hear when they praise somebody."""

from __future__ import annotations

from collections.abc import Sequence


def kept(number: int, heard: Sequence[str], handler: str) -> str:
    """`heard`: who is told at once; where nobody is, `handler` passes it on."""
    if heard:
        return f"谢谢您的表扬，已记下，编号 {number}，已告诉 {'、'.join(heard)}。"
    return f"谢谢您的表扬，已记下，编号 {number}，由{handler or '社区工作人员'} 转告本人。"
