"""What is wrong with a setting or its environment variable, and how to mend it."""

from __future__ import annotations

from typing import Any

from bot.texts.values import value_text


def names_clash(name: str) -> str:
    return f"“{name}”也写在 names 里：两种名字要不一样，报事的名字请换一个"


def not_a_port(value: Any) -> str:
    return f"{value_text(value)} 不是端口号（1–65535）"


def not_a_whole_number(value: Any) -> str:
    return f"{value_text(value)} 应是整数"


def not_a_host(value: Any) -> str:
    return f"{value_text(value)} 不是主机名或地址，如 127.0.0.1"


def not_a_timezone(value: Any) -> str:
    return f"{value_text(value)} 不是时区名称，如 Asia/Shanghai"


def not_an_endpoint(value: Any) -> str:
    return f"{value_text(value)} 不是网关地址，应写成“主机:端口”，如 127.0.0.1:8788"


def not_a_url(value: Any) -> str:
    return f"{value_text(value)} 不是网址，应以 http:// 或 https:// 开头"


def not_text() -> str:
    return "应是文字，请加引号"


def not_an_account_name(name: str, taken: str) -> str:
    return f"{value_text(name)} 不能作账号的名称：只能用小写字母、数字、- 和 _，也不能叫 {taken}"


def needed_by_wechaty(name: str, variable: str) -> str:
    what = {"endpoint": "网关地址", "token": "网关的令牌"}[name]
    return f"接真实的群要有{what}，请写在这里或环境变量 {variable}；只想试用请把 gateway 改回 sandbox"


def needed_by_encoder(encoder: str, variable: str) -> str:
    return f"encoder 为 {encoder} 时不能为空，请写在这里或环境变量 {variable}，或把 encoder 改成 both"


def from_variable(variable: str) -> str:
    """Stands where the name of a file would stand."""
    return f"环境变量 {variable}"


def empty_variable(variable: str) -> str:
    return f"环境变量 {variable} 是空的，当作没有设置；不用就删去，要用请填上"


def unused_variable(variable: str, nearest: str | None) -> str:
    hint = f"，是不是想写 {nearest}" if nearest else "，可以删去"
    return f"环境变量 {variable} 不对应任何设置，没有使用{hint}"


def not_a_time_of_day(value: Any) -> str:
    return f"{value} 不是时刻，请写成 '08:30' 这样（0:00–24:00）"


def not_later(start: str, end: str) -> str:
    return f"{end} 不晚于 {start}，值班时间会是空的，请改其中一个"


def not_a_cron(value: Any) -> str:
    return f"{value_text(value)} 不是 cron，应有五段，例如 0 18 * * 5（每周五 18:00）"
