"""A question as terms: content words with synonyms resolved, what is asked of them, and what is to be done."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import chain
from operator import add
from typing import Any, NamedTuple

from bot.knowledge.clean import core
from bot.knowledge.kin import Misheard
from bot.knowledge.lexicon import ACTION_OF, ASK_PATTERNS, ASKS, ASPECTS, NEGATION, SAME, STOP_WORDS
from bot.knowledge.marks import Mark, marks_in
from bot.knowledge.matters import Everyday, matters
from bot.knowledge.sayings import sayings
from bot.knowledge.segment import Cutter
from bot.knowledge.sound import Sounds
from bot.knowledge.vocabulary import Vocabulary

_RUN = re.compile(r"[0-9a-z]+|[㐀-鿿]+")
_GONE = re.compile(
    r"(?<=[爸妈爹娘爷奶姥公婆伴人头子太])(?P<when>(?:都|刚|已经|上周|上个月|去年|昨天|前天|今年|突然)*)(?:没|走|不在)了(?![^,，。]{0,6}(?:没回|找|丢))"
    r"(?=[^?？]*(?:户口|户囗|房|遗产|丧葬|抚恤|养老|退休金|社保|公积金|存款|低保|销户|火化|墓))"
)
"""我爸上周没了 户口怎么销: who is gone is dead where papers and money are asked of."""
_CLAUSE = re.compile(r"[^,。!?;]+[,。!?;]*|^[,。!?;]+")
_ASK_WORDS = frozenset(name for name, _ in ASK_PATTERNS)
_DEFAULT_ASK = "方法"
_ANSWER_HEAD = 160
_NOTHING: Mapping[str, tuple[str, ...]] = {}
_REMEMBERED = 128
"""Texts whose terms are kept for a moment: a question is encoded first and matched afterwards. So are clauses and runs:
what stands around the question in a message, and the question alone, have them in common."""


@dataclass(frozen=True, slots=True)
class Terms:
    """`text` is the core that was analysed, `spoken` what an encoder should read; `joined` are its content words as they
    stand side by side.

    `senses` are its words (so many of them are `known_words`) with hints and actions; `meant` are the hints that words
    gave. `asks` are kinds of answer wanted (费用, 时间, 地点 …), `actions` what is to be done (补办, 注销 …), `marks` which
    one of several is named (5号楼, 东门).
    What follows from these is worked out when asked for: an office keeps the terms of thirty thousand wordings.
    """

    text: str
    spoken: str
    joined: str
    senses: tuple[str, ...]
    word_count: int
    hints: tuple[str, ...]
    meant: Mapping[str, tuple[str, ...]]
    asks: frozenset[str]
    actions: frozenset[str]
    negated: bool
    marks: tuple[Mark, ...]
    sound: Sounds

    @property
    def words(self) -> tuple[str, ...]:
        """Content words in order."""
        return self.senses[: self.word_count]

    @property
    def said(self) -> tuple[str, ...]:
        """The senses that were said and not only hinted at."""
        return (*self.words, *doing(self.actions)) if self.actions else self.words

    @property
    def grams(self) -> tuple[str, ...]:
        """Characters and neighbouring pairs of the content words as they stand side by side; each once."""
        return tuple(dict.fromkeys([*self.joined, *map(add, self.joined, self.joined[1:])]))

    @property
    def sounds(self) -> tuple[str, ...]:
        """Pairs of syllables."""
        return self.sound.pairs(self.joined)

    def sharing(self, known: dict[Any, Any]) -> Terms:
        """The same with everything that is equal kept once in memory, by way of `known`."""

        def shared(one: Any) -> Any:
            return known.setdefault(one, one)

        return replace(
            self,
            text=shared(self.text),
            spoken=shared(self.spoken),
            joined=shared(self.joined),
            senses=tuple(map(shared, self.senses)),
            hints=shared(self.hints),
            asks=shared(self.asks),
            actions=shared(self.actions),
            marks=shared(self.marks),
        )


def doing(actions: Iterable[str]) -> list[str]:
    """What is to be done, as senses."""
    return [f"动:{action}" for action in sorted(actions)]


class _Clause(NamedTuple):
    """A clause of a text in standard words, the office's words that it hints at with the sayings that gave them, its
    words, and what it asks for."""

    standard: str
    hints: tuple[tuple[str, str], ...]
    words: tuple[str, ...]
    asks: frozenset[str]


class Analyser:
    """Turns texts into terms; immutable once built, used from several threads."""

    def __init__(self, cutter: Cutter, vocabulary: Vocabulary, sounds: Sounds) -> None:
        self._cut = lru_cache(maxsize=_REMEMBERED)(cutter.cut)
        self._misheard = Misheard(sounds, cutter.is_word)
        self._clause = lru_cache(maxsize=_REMEMBERED)(self._read)
        canonical = {word: SAME.get(first, first) for word, first in vocabulary.canonical.items()}
        self._canonical: Mapping[str, str] = {**SAME, **canonical}
        self._sayings = sayings()
        self._sounds = sounds
        self._remembered = lru_cache(maxsize=_REMEMBERED)(self._terms)
        self._hint_words = {hint: tuple(self._content(hint)) for hint in self._sayings.words}

    def heard(self, text: str) -> str:
        """How it sounds."""
        return self._sounds.syllables(text)

    @cached_property
    def everyday(self) -> tuple[tuple[str, ...], tuple[int, ...], Everyday]:
        """All sayings as an encoder should read them, the matter of each, and how to find them by their signs; read when
        first needed."""
        texts, owners = zip(
            *((self.written(text), number) for number, matter in enumerate(matters()) for text in matter), strict=True
        )
        return texts, owners, Everyday(texts)

    def written(self, text: str) -> str:
        """What an encoder should read for a wording of the FAQ."""
        return self._sayings.read(core(text))[0].rstrip("?")

    def told(self, title: str, answer: str) -> str:
        """What an encoder should read for a whole entry; `title` is what it reads for the 标准问."""
        return f"{title} {self.written(answer)[:_ANSWER_HEAD]}"

    def terms(self, text: str, hinted: bool = True, marks: tuple[Mark, ...] | None = None) -> Terms:
        """The terms of one message or wording. Without `hinted`, everyday sayings are not looked up. `marks`: what the
        whole message names, where the text is a part of it."""
        return self._remembered(text, hinted, marks)

    def _terms(self, text: str, hinted: bool, marks: tuple[Mark, ...] | None) -> Terms:
        base = self._misheard.mended(_GONE.sub(r"\g<when>去世了", core(text)))
        clauses = [self._clause(clause) for clause in _CLAUSE.findall(base)]
        standard = "".join([clause.standard for clause in clauses])
        all_words = list(chain.from_iterable([clause.words for clause in clauses]))
        if not all_words:
            all_words = [word for run in _RUN.findall(standard) for word in self._cut(run)]
        found: dict[str, str] = {}
        for hint, saying in chain.from_iterable([clause.hints for clause in clauses]) if hinted else ():
            if hint not in base:
                found.setdefault(hint, saying)
        words = dict.fromkeys(all_words)
        actions = frozenset([ACTION_OF[word] for word in words if word in ACTION_OF])
        hint_words = [word for hint in found for word in self._hint_words[hint]]
        return Terms(
            base,
            standard.rstrip("?"),
            "".join(all_words),
            tuple(dict.fromkeys([*words, *hint_words, *found, *doing(actions)])),
            len(words),
            tuple(found),
            _meant(words, found) if found else _NOTHING,
            frozenset().union(*[clause.asks for clause in clauses]),
            actions,
            NEGATION.search(base) is not None,
            marks_in(text) if marks is None else marks,
            self._sounds,
        )

    def _read(self, clause: str) -> _Clause:
        standard, hints = self._sayings.read(clause)
        return _Clause(standard, hints, *self._words(standard))

    def _words(self, text: str) -> tuple[tuple[str, ...], frozenset[str]]:
        asks: set[str] = set()

        def asked(found: re.Match[str]) -> str:
            kind = found.lastgroup or _DEFAULT_ASK
            if kind == _DEFAULT_ASK:
                return " "
            asks.add(kind)
            return f" {kind} "

        words: list[str] = []
        for run in _RUN.findall(ASKS.sub(asked, text)):
            words += (run,) if run in _ASK_WORDS else self._content(run)
        asks.update(found.lastgroup for found in ASPECTS.finditer(text) if found.lastgroup)
        return tuple(words), frozenset(asks)

    def _content(self, run: str) -> list[str]:
        canonical = self._canonical.get
        return [same for word in self._cut(run) if (same := canonical(word, word)) not in STOP_WORDS]


def _meant(words: Iterable[str], found: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """The hints that words gave, as part of a saying."""
    meant = {word: tuple([hint for hint, saying in found.items() if word in saying]) for word in words}
    return {word: hints for word, hints in meant.items() if hints}
