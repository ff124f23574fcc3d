"""What is wrong in a file of data/polls/."""

from __future__ import annotations


def ends_before_it_begins() -> str:
    return "截止要晚于开始"


def empty() -> str:
    return "没有写内容"


def too_long(limit: int) -> str:
    return f"最多 {limit} 个字"


def no_braces() -> str:
    return "投票里不能用花括号"


def count_of_options(least: int, most: int) -> str:
    return f"选项要有 {least} 到 {most} 个"


def option_twice(option: str) -> str:
    return f"选项“{option}”写了两次"


def not_a_moment(text: str) -> str:
    return f"{text} 不是时间，应写成 2027-01-15 09:00 或 2027-01-15"
