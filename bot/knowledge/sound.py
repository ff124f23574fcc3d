"""How words sound, without tones: a typo of the same sound still meets its word."""

from __future__ import annotations

import importlib
import os
import unicodedata
from itertools import pairwise


class Sounds:
    """The usual syllable of every Chinese character; empty where pypinyin is not installed."""

    def __init__(self) -> None:
        self._syllables = _table()

    def pairs(self, text: str) -> tuple[str, ...]:
        """Neighbouring syllables, each pair once."""
        heard = [self._syllables.get(sign, sign) for sign in text]
        return tuple(dict.fromkeys(f"{one} {two}" for one, two in pairwise(heard)))


def _table() -> dict[str, str]:
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "true")  # its phrases cost 30 MB and are not needed
    try:
        readings: dict[int, str] = importlib.import_module("pypinyin.pinyin_dict").pinyin_dict
    except ImportError:
        return {}
    shared: dict[str, str] = {}
    table = {}
    for code, reading in readings.items():
        if 0x4E00 <= code <= 0x9FA5:
            syllable = _plain(reading.partition(",")[0])
            table[chr(code)] = shared.setdefault(syllable, syllable)
    return table


def _plain(reading: str) -> str:
    """`zhèng` → `zeng`: tones out, and what southern speakers do not tell apart made one."""
    letters = unicodedata.normalize("NFD", reading)
    base = "".join(letter for letter in letters if letter.isalpha())
    for two, one in (("zh", "z"), ("ch", "c"), ("sh", "s")):
        if base.startswith(two):
            base = one + base[2:]
    return base
