"""The notices themselves, as they stand in groups and on their page."""

from __future__ import annotations

from bot.texts.common import shortened


def heading(title: str) -> str:
    return f"【{title}】"


def message(title: str, text: str) -> str:
    return f"{heading(title)}\n{text}"


def cut_with_link(title: str, text: str, url: str) -> str:
    return f"{heading(title)}\n{text}\n……全文：{url}"


def part_of(text: str, place: int, count: int) -> str:
    return f"{text}\n（{place}/{count}）"


def please_confirm() -> str:
    return "看到请回复：收到"


def correction(title: str, words: str) -> str:
    said = words or "刚才的通知已撤回，请以社区最新通知为准。"
    return f"【更正】{title}\n{said}"


def name_of(number: int, title: str) -> str:
    return f"通知{number}“{shortened(title, 20)}”"


# The page.


_ANYWHERE = {"社区": "本社区", "网格员电话": "社区服务电话", "民警电话": "110", "服务电话": "社区服务电话"}


def anywhere(placeholder: str) -> str:
    """What stands on a page that people of many grids read, in place of a name or number of one of them."""
    return _ANYWHERE.get(placeholder, f"本网格的{placeholder}")
