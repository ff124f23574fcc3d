"""可以说话了, 先别说话: whether the bot is to speak unasked, put to the bot in other words than the command's own."""

from __future__ import annotations

import re

from bot.domain.commands.parse import Command
from bot.domain.commands.table import Verb
from bot.domain.words.plain import bare

_LONGEST = 16
_CALLED = r"(?:小灵通|小蜜蜂|机器人|你|您|那|请|麻烦|帮忙)*"
_SPEAKS = r"(?:主动|随便|乱|老是?|再|在群里|在这里?|出来)*(?:说话|出声|吭声|吱声|插嘴|插话|发言|开口)"
_END = r"(?:一?[会下]儿?|[了吧啊呀哦哈])*"
_HUSH = re.compile(
    rf"{_CALLED}(?:先|暂时|今[天晚]|现在|都)*(?:(?:别|不要|不用|不许|不准|甭|停止)(?:再)?{_SPEAKS}|(?:安静|闭嘴|消停|休息)(?:点|些)?){_END}"
)
_SPEAK = re.compile(
    rf"{_CALLED}(?:现在|已经|又|接着)*(?:可以|能|恢复|继续|接着|准许?|允许|开始)(?:再|继续|恢复|出来)*{_SPEAKS}{_END}"
)


def hush_command(words: str) -> Command | None:
    said = bare(words)
    if len(said) > _LONGEST or words.rstrip().endswith(("?", "？", "吗", "么")):
        return None
    verb = Verb.HUSH if _HUSH.fullmatch(said) else Verb.SPEAK if _SPEAK.fullmatch(said) else None
    return Command(verb, None, "") if verb else None
