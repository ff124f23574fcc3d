"""Plain string work on what people type: invisible characters, full-width digits, near-equality."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_INVISIBLE = dict.fromkeys([*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070), 0xFEFF, 0x00AD])
_FULL_WIDTH = {ord(full): ord(half) for full, half in zip("０１２３４５６７８９＃＠", "0123456789#@", strict=True)}
_FULL_WIDTH_SIGN = re.compile("[０-９＃＠]")
_SPACES = re.compile(r"[^\S\n]+")
_NOT_WORDS = re.compile(r"[\W_]+")
_LONG = 60
_STUTTER = re.compile(r"([^0-9A-Za-z]{1,3}?)\1{30,}")
_REPEATED = 30
_CLAUSE_END = re.compile(r"[\s，,。.！!；;、~～…]+")
_REMEMBERED = 64
"""The words of one message are read by dozens of rules, one after the other."""


@lru_cache(maxsize=_REMEMBERED)
def clean(text: str) -> str:
    """Without invisible and control characters, with single spaces, trimmed; no sign or two said over 30 times on end.

    A page of 嗯嗯嗯 says no more than a line of it, and rules that weigh every way to read it would weigh for minutes.
    """
    if len(text) > _LONG:
        text = _STUTTER.sub(lambda found: found[1] * _REPEATED, text)
    if text.isprintable() and "  " not in text:
        return text.strip()
    text = text.translate(_INVISIBLE)
    if not text.isprintable():
        text = _SPACES.sub(" ", text)
    if not text.isprintable():
        text = "".join(sign for sign in text if sign == "\n" or unicodedata.category(sign)[0] != "C")
    return _SPACES.sub(" ", text).strip()


@lru_cache(maxsize=_REMEMBERED)
def half_width(text: str) -> str:
    """Full-width digits, # and @ as their ASCII twins; every other character, and the length, unchanged."""
    return text.translate(_FULL_WIDTH) if _FULL_WIDTH_SIGN.search(text) else text


@lru_cache(maxsize=_REMEMBERED)
def bare(text: str) -> str:
    """Only letters, digits and characters, lower case: what two texts share when they differ in nothing that matters."""
    return _NOT_WORDS.sub("", half_width(text)).lower()


def clauses_of(words: str) -> list[str]:
    """What stands between commas, stops and spaces; a question mark stays with what it ends."""
    return [clause for clause in _CLAUSE_END.split(words) if clause]


def says_something(text: str) -> bool:
    """Whether any letter, digit or Chinese character is in it (not only emoji and punctuation)."""
    return bool(bare(text))
