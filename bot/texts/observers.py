"""What observers (监督员) hear, and what a leader hears of their calls."""

from __future__ import annotations

from collections.abc import Sequence

from bot.texts.common import shortened


def sample(number: int, kind: str, text: str, result: str, photos: int, reporter: str) -> str:
    return (
        f"抽查 {number}（{kind}）{shortened(text, 60)}\n"
        f"结果：{shortened(result, 60) or '没有写'}，照片 {photos} 张，报事人 {reporter}"
    )


def samples(parts: Sequence[str]) -> str:
    example = parts[0].split("（", 1)[0].removeprefix("抽查 ")
    return "\n".join([*parts, f"回访后请发：回访 {example} 满意，或 回访 {example} 没解决 原因"])


def nothing_to_sample() -> str:
    return "您的网格最近 30 天没有还没抽查过的办结工单。"


def only_observers() -> str:
    return "抽查和回访由监督员来做。"


def not_yours(number: int) -> str:
    return f"没有查到您网格里的工单 {number}，请核对编号。"


def not_ended(number: int, state: str) -> str:
    return f"工单 {number} {state}，办结以后才能回访。"


def say_the_answer(number: int) -> str:
    return f"请写明对方怎么说，例：回访 {number} 满意，或 回访 {number} 没解决 水还是漏"


def may_be_call_back(number: int, said: str) -> str:
    return f"还没有记下。要记回访请发：回访 {number} {said}"


def ask_with_number() -> str:
    """How a ticket stands is asked, and none is named."""
    return "要看办得怎样，请带上编号，如：查 1001。要挑几件办结的请发：抽查"


def of_which() -> str:
    """A call is told of, and no ticket is of what is pointed at."""
    return "还没有记下：没有找到您说的那一件。请带上编号，如：回访 1001 满意"


def called_back(number: int, told_leader: bool) -> str:
    return f"工单 {number} 的回访已记下" + ("，已转告网格长。" if told_leader else "。")


def bad_call_back(number: int, observer: str, handler: str, words: str) -> str:
    by = f"（{handler} 办理）" if handler else ""
    return f"{observer} 回访工单 {number}{by}：{words}。请网格长过问。"
