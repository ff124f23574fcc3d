"""随手记一下 五单元李奶奶灯绳断了, 帮我查下记录 张大爷: 记 and 查记录, as people in office say them."""

from __future__ import annotations

import re

from bot.domain.commands.parse import Command
from bot.domain.commands.table import Verb
from bot.domain.words.plain import clean, half_width

_ASKS = r"(?:(?:帮我|帮忙|麻烦|请|给我|替我|小灵通|小蜜蜂)[，,\s]{0,2}){0,3}"
_GAP = r"[\s：:，,。]"
_BIT = r"(?:一下|下来?|一笔|一条|一?个|上)"
_NOTE = re.compile(
    rf"{_ASKS}(?:随手记(?:录)?{_BIT}?|记录?{_BIT})(?:吧|啊|哈|哦)?{_GAP}+(?P<told>\S.+)|"
    rf"{_ASKS}随手记{_BIT}?(?P<on>(?![了的过本录功完得着])\S.{{3,}})",
    re.DOTALL,
)
_NOTES = re.compile(
    rf"{_ASKS}(?:查|看|找|翻)(?:一?下|一[查看找]|看|[查看找翻])?(?:我?的?随手|我的?)?(?:记录|(?<=我)记过?的|随手记)"
    rf"(?:里|那些|都?有(?:哪些|啥|什么))?(?:{_GAP}+(?P<of>\S.{{0,60}}))?[。.吧]?"
)
_RECORD = "记"


def note_command(words: str) -> Command | None:
    """None for what only speaks of notes, or asks."""
    if _RECORD not in words or words.rstrip().endswith(("?", "？", "吗", "没", "没有")):
        return None
    words = half_width(clean(words))
    if found := _NOTE.fullmatch(words):
        return Command(Verb.NOTE, None, (found["told"] or found["on"]).strip())
    found = _NOTES.fullmatch(words)
    return Command(Verb.NOTES, None, (found["of"] or "").strip()) if found else None
