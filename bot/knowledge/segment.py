"""Chinese words through jieba: imported, filled and silenced here only, with the office's words on top."""

from __future__ import annotations

import importlib
import logging
import warnings
from typing import Any

from bot.knowledge.vocabulary import Vocabulary

_RARE = 5
_LONGEST = 6
_OWN = 5000


def build_tokenizer(vocabulary: Vocabulary) -> Any:
    """A jieba tokenizer of our own, ready to cut: about half a second and 30 MB.

    Rare and very long words of jieba's dictionary are left out: they cost memory and only ever
    hide the shorter words that questions share. No cache file is written.
    """
    jieba = _jieba()
    tokenizer = jieba.Tokenizer()
    frequencies, total = _dictionary(tokenizer.get_dict_file())
    for word, frequency in _own_words(vocabulary).items():
        count = max(frequency, frequencies.get(word, 0))
        total += count - frequencies.get(word, 0)
        frequencies[word] = count
        for end in range(1, len(word)):
            frequencies.setdefault(word[:end], 0)
    tokenizer.FREQ, tokenizer.total, tokenizer.initialized = frequencies, total, True
    return tokenizer


def _jieba() -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        jieba = importlib.import_module("jieba")
    jieba.setLogLevel(logging.ERROR)
    return jieba


def _dictionary(file: Any) -> tuple[dict[str, int], int]:
    frequencies: dict[str, int] = {}
    total = 0
    with file:
        for line in file.read().decode("utf-8").splitlines():
            word, _, rest = line.partition(" ")
            count = int(rest.partition(" ")[0])
            if count < _RARE or len(word) > _LONGEST:
                continue
            frequencies[word] = count
            total += count
            for end in range(1, len(word)):
                frequencies.setdefault(word[:end], 0)
    return frequencies, total


def _own_words(vocabulary: Vocabulary) -> dict[str, int]:
    """Words and synonyms of the office; without a frequency of their own they win against their parts."""
    own = dict.fromkeys(vocabulary.canonical, _OWN)
    own.update({word: count or _OWN for word, count in vocabulary.words.items()})
    return {word: count for word, count in own.items() if len(word) > 1}
