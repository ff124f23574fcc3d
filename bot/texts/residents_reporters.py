"""What residents hear who ask about those who report something."""

from __future__ import annotations


def nobody_learns_who() -> str:
    return "谁反映、谁举报都要保密，我不能告诉任何人。您对处理有意见，可以 @小蜜蜂 说明情况，或找网格长。"


def stays_between_us(number: int) -> str:
    return f"编号 {number} 要保密，只交给专人，我不会告诉任何人是谁反映的。\n您的话已记在里面。有人威胁您，请打 110。"
