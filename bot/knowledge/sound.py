"""How words sound, without tones: a typo of the same sound still meets its word."""

from __future__ import annotations

import json
import unicodedata
from operator import add

from bot.knowledge.packaged import packaged

_FIRST, _LAST = ord("一"), ord("龥")


class Sounds:
    """The usual syllable of every Chinese character; empty where pypinyin is not installed."""

    def __init__(self) -> None:
        self._syllables = _table()

    def pairs(self, text: str) -> tuple[str, ...]:
        """Neighbouring syllables, each pair once."""
        heard = self.each(text)
        return tuple(dict.fromkeys(map(add, heard, heard[1:])))

    def each(self, text: str) -> list[str]:
        """The syllable of each sign; the sign itself where it has none."""
        return list(map(self._syllables.get, map(ord, text), text))

    def syllables(self, text: str) -> str:
        """All of them; empty where nothing is known of sounds."""
        return "".join(self.each(text)) if self._syllables else ""


def _table() -> dict[int, str]:
    file = packaged("pypinyin", "pinyin_dict.json")
    if file is None:
        return {}
    plain: dict[str, str] = {}
    table = {}
    for code, readings in json.loads(file.read_text(encoding="utf-8")).items():
        if _FIRST <= (sign := int(code)) <= _LAST:
            usual = readings.partition(",")[0]
            table[sign] = plain.get(usual) or plain.setdefault(usual, _plain(usual) + " ")
    return table


def _plain(reading: str) -> str:
    """`zhèng` → `zeng`: tones out, and what southern speakers do not tell apart made one."""
    letters = unicodedata.normalize("NFD", reading)
    base = "".join(letter for letter in letters if letter.isalpha())
    for two, one in (("zh", "z"), ("ch", "c"), ("sh", "s")):
        if base.startswith(two):
            base = one + base[2:]
    return base
