"""A question as terms: content words with synonyms resolved, what is asked of them, and what is to be done."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot.knowledge.clean import core
from bot.knowledge.lexicon import ACTION_OF, ASK_PATTERNS, NEGATION, SAME, STOP_WORDS
from bot.knowledge.sayings import Sayings
from bot.knowledge.sound import Sounds
from bot.knowledge.vocabulary import Vocabulary

_RUN = re.compile(r"[0-9a-z]+|[㐀-鿿]+")
_ASK = re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in ASK_PATTERNS))
_ASK_WORDS = frozenset(name for name, _ in ASK_PATTERNS)
_DEFAULT_ASK = "方法"
_ANSWER_HEAD = 160


@dataclass(frozen=True, slots=True)
class Terms:
    """`text` is the core that was analysed, `spoken` what an encoder should read.

    `words` are content words in order; `grams` character 1- and 2-grams of them; `senses` words with
    hints and actions; `sounds` pinyin pairs. `asks` are kinds of answer wanted (费用, 时间, 地点 …),
    `actions` what is to be done (补办, 注销 …).
    """

    text: str
    spoken: str
    words: tuple[str, ...]
    grams: tuple[str, ...]
    senses: tuple[str, ...]
    sense_set: frozenset[str]
    sounds: tuple[str, ...]
    hints: tuple[str, ...]
    asks: frozenset[str]
    actions: frozenset[str]
    negated: bool

    def sharing(self, strings: dict[str, str]) -> Terms:
        """The same with every term kept once in memory, by way of `strings`."""

        def shared(terms: tuple[str, ...]) -> tuple[str, ...]:
            return tuple([strings.setdefault(term, term) for term in terms])

        senses = shared(self.senses)
        return replace(
            self,
            words=shared(self.words),
            grams=shared(self.grams),
            senses=senses,
            sense_set=frozenset(senses),
            sounds=shared(self.sounds),
        )


class Analyser:
    """Turns texts into terms; immutable once built, used from several threads."""

    def __init__(self, tokenizer: Any, vocabulary: Vocabulary, sounds: Sounds) -> None:
        self._cut = tokenizer.cut
        self._canonical: Mapping[str, str] = vocabulary.canonical
        self._sayings = Sayings()
        self._sounds = sounds
        self._hint_words = {hint: tuple(self._content(hint)) for hint in self._sayings.words}

    def spoken(self, text: str) -> str:
        """What an encoder should read for a message: its core in standard words, with the office's words added."""
        base = core(text)
        return self._spoken(self._sayings.standard(base), self._sayings.hints(base))

    def written(self, text: str) -> str:
        """What an encoder should read for a wording of the FAQ."""
        return self._sayings.standard(core(text))

    def told(self, question: str, answer: str) -> str:
        """What an encoder should read for a whole entry."""
        return f"{self.written(question)} {self.written(answer)[:_ANSWER_HEAD]}"

    def terms(self, text: str, hinted: bool = True) -> Terms:
        """The terms of one message or wording. Without `hinted`, everyday sayings are not looked up."""
        base = core(text)
        standard = self._sayings.standard(base)
        hints = self._sayings.hints(base) if hinted else ()
        words, asks = self._words(standard)
        hint_words = [word for hint in hints for word in self._hint_words[hint]]
        actions = frozenset(ACTION_OF[word] for word in words if word in ACTION_OF)
        senses = dict.fromkeys([*words, *hint_words, *hints, *(f"动:{action}" for action in sorted(actions))])
        return Terms(
            base,
            self._spoken(standard, hints),
            tuple(dict.fromkeys(words)),
            grams_of(words),
            tuple(senses),
            frozenset(senses),
            self._sounds.pairs("".join(words)),
            hints,
            asks,
            actions,
            NEGATION.search(base) is not None,
        )

    @staticmethod
    def _spoken(standard: str, hints: tuple[str, ...]) -> str:
        return f"{standard} {' '.join(hints)}" if hints else standard

    def _words(self, text: str) -> tuple[list[str], frozenset[str]]:
        asks: set[str] = set()

        def asked(found: re.Match[str]) -> str:
            kind = found.lastgroup or _DEFAULT_ASK
            if kind == _DEFAULT_ASK:
                return " "
            asks.add(kind)
            return f" {kind} "

        words: list[str] = []
        for run in _RUN.findall(_ASK.sub(asked, text)):
            words += (run,) if run in _ASK_WORDS else self._content(run)
        if not words:
            words = [word for run in _RUN.findall(text) for word in self._cut(run, HMM=False)]
        return words, frozenset(asks)

    def _content(self, run: str) -> list[str]:
        words = (self._canonical.get(word, word) for word in self._cut(run, HMM=False))
        return [same for word in words if (same := SAME.get(word, word)) not in STOP_WORDS]


def grams_of(words: list[str]) -> tuple[str, ...]:
    """Characters and neighbouring pairs of the content words, joined as they stand; each once."""
    joined = "".join(words)
    pairs = [joined[start : start + 2] for start in range(len(joined) - 1)]
    return tuple(dict.fromkeys([*joined, *pairs]))
