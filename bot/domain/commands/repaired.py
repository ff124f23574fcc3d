"""换好了, 弄好了, and nothing else: what is repaired is no fire and nobody who is missed."""

from __future__ import annotations

import re

from bot.domain.words.plain import bare

_LED_BY = r"(?:[我俺咱这那]们?|这个|那个|师傅|都|全部?|已经?|刚才?|给|也|终于|总算|好的?|嗯|报告|领导|东西)*+"
_ENDING = r"(?:了|啦|的|哈|啊|呀|喽|咯|都|嘞|吧)*"
_REPAIRED = re.compile(
    rf"{_LED_BY}(?:(?:更?换|抢?修|维修|安?装|焊|补|疏?通|拧|粘|钉|刷|铺|重新?(?:装|换|接)|接)(?:好|完|上|通|妥|新的?)+){_ENDING}"
)
_DONE = re.compile(
    rf"{_LED_BY}(?:(?:弄|搞|处理|解决|整|办|忙|收拾)(?:好|完|妥|定|利索)+|搞定|解决|完事儿?|妥){_ENDING}"
)


def says_repaired(words: str) -> bool:
    """换好了, 修好啦."""
    return bool(_REPAIRED.fullmatch(bare(words)))


def says_done(words: str) -> bool:
    """弄好了, 搞定: of anything."""
    return ("了" in words and bool(_DONE.fullmatch(bare(words)))) or bare(words) in ("搞定", "妥了", "完事")
