"""What workers hear when somebody is praised."""

from __future__ import annotations

from collections.abc import Sequence


def praise(yourself: bool, told: Sequence[str]) -> str:
    """For whoever handles the ticket. `yourself`: the praise is theirs; `told`: who has heard it."""
    if yourself:
        return "居民表扬，说的是您，记一笔就可以办结。"
    if told:
        return f"居民表扬，已告诉 {'、'.join(told)}，记一笔就可以办结。"
    return "居民表扬，请转告本人，再办结。"


def you_are_praised(number: int, words: str) -> str:
    return f"有居民表扬您（编号 {number}）：{words}"
