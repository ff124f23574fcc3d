"""What an encoder knows of the entries: read once per text, kept on disk, given to the index when complete."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.knowledge.cache import Cache
from bot.knowledge.compare import Comparison
from bot.knowledge.encoders import Encoder
from bot.knowledge.index import Index
from bot.knowledge.matters import NONE_LIKELY, Likely, Matters
from bot.knowledge.rows import Matrix, Rows
from bot.knowledge.shipped import shipped
from bot.knowledge.terms import Analyser
from bot.knowledge.vectors import Encoded, Vectors
from bot.texts import operators as say

_LOG = logging.getLogger(__name__)
_TELL_EVERY_S = 10.0
_REMEMBERED = 4096
_REFERENCE = (
    "身份证到期怎么换",
    "水管爆了找谁修",
    "孩子几岁能上小学",
    "垃圾怎么分类",
    "住院费用怎么报销",
    "楼上漏水怎么办",
    "养狗要办证吗",
    "物业费怎么交",
    "电动车在哪里充电",
    "老人去哪里吃饭便宜",
    "怎么开无犯罪证明",
    "公积金怎么提取",
    "暖气不热找谁",
    "被骗了怎么报警",
    "找工作去哪里登记",
    "噪音扰民怎么投诉",
    "快递丢了怎么办",
    "结婚要带什么材料",
    "停车位怎么租",
    "残疾证怎么申请",
    "家里停电了怎么办",
    "图书室几点开门",
    "想当志愿者怎么报名",
    "疫苗在哪里打",
    "营业执照怎么办",
    "工资被拖欠找谁",
    "树枝挡住窗户怎么修剪",
    "退休金怎么领",
    "网络坏了怎么报修",
    "天然气怎么开通",
    "户口怎么迁",
    "护照在哪办",
    "驾照丢了怎么补",
    "小区有蟑螂怎么办",
    "广场舞太吵怎么办",
    "怎么申请公租房",
    "下水道堵了",
    "低保怎么申请",
    "遗嘱怎么写",
    "路灯不亮",
    "今天吃什么",
    "明天会下雨吗",
    "这个多少钱",
    "你好吗",
)
"""Questions on many matters: how alike unrelated ones are, whatever the collection."""


class Meaning:
    """One encoder with its caches: texts, single words and the sayings of the matters."""

    def __init__(self, encoder: Encoder, state_dir: Path | None, apart_from: Meaning | None = None) -> None:
        self._encoder = encoder
        self._sayings: _Sayings = apart_from._sayings if apart_from else _Sayings(encoder, state_dir)
        self._texts = Cache(state_dir / "embeddings.npz" if state_dir else None, encoder.name)
        self._words = Cache(state_dir / "embeddings-words.npz" if state_dir else None, encoder.name)
        self._heard: dict[str, Matrix] = {}
        self._wanted: tuple[Index, _Texts] | None = None
        self._stopped = threading.Event()
        self._busy = threading.Lock()
        self._comparison = Comparison(encoder.name, encoder.parts)
        self.name = encoder.name
        self.progress = (0, 0)

    def apart(self) -> Meaning:
        """The same encoder with nothing remembered and nothing kept."""
        return Meaning(self._encoder, None, self)

    def warm_up(self) -> None:
        """Raises EncoderMissing."""
        self._encoder.encode(_REFERENCE[:1])

    def stop(self) -> None:
        self._stopped.set()

    def read(self, index: Index, analyser: Analyser) -> Vectors | None:
        """Encode what is missing, then give the vectors; None when stopped. One at a time."""
        with self._busy:
            self._stopped.clear()
            texts, words = self._texts_of(index, analyser), _words(index)
            sayings = self._sayings.missing(analyser)
            if not self._fill(self._words.missing(words), self._texts.missing(texts.every), sayings):
                return None
            self._texts.keep_only(texts.every)
            self._words.keep_only(words)
            return self._vectors(index, analyser, texts, words)

    def _fill(self, words: list[str], texts: list[str], sayings: list[str]) -> bool:
        """Encode what is missing and tell how far it is; False when stopped."""
        begun = told = time.monotonic()
        done, total = 0, len(words) + len(texts) + len(sayings)
        self.progress = (0, total)

        def note(count: int) -> None:
            nonlocal done, told
            done += count
            self.progress = (done, total)
            if time.monotonic() - told >= _TELL_EVERY_S:
                told = time.monotonic()
                _LOG.info("%s", say.embedding(done, total))

        stopped = self._stopped.is_set
        filled = self._words.fill(words, self._encoder.encode_words, note, stopped)
        filled = filled and self._texts.fill(texts, self._encoder.encode, note, stopped)
        filled = filled and self._sayings.cache.fill(sayings, self._encoder.encode, note, stopped)
        if filled and total:
            _LOG.info("%s", say.embedded(total, time.monotonic() - begun))
        return filled

    def unread(self, index: Index, analyser: Analyser) -> int:
        missing = (
            self._words.missing(_words(index)),
            self._texts.missing(self._texts_of(index, analyser).every),
            self._sayings.missing(analyser),
        )
        return sum(map(len, missing))

    def at_hand(self, index: Index, analyser: Analyser) -> Vectors | None:
        """The vectors, if nothing is missing."""
        texts, words = self._texts_of(index, analyser), _words(index)
        if not texts.every or not (self._texts.has(texts.every) and self._words.has(words)):
            return None
        if self._sayings.missing(analyser):
            return None
        return self._vectors(index, analyser, texts, words)

    def encode(self, spoken: str, words: Sequence[str], vectors: Vectors) -> Encoded:
        """A question and those of its words that no wording holds."""
        strange = [word for word in dict.fromkeys(words) if not vectors.knows(word)]
        unheard = [word for word in strange if word not in self._heard]
        if unheard:
            if len(self._heard) > _REMEMBERED:
                self._heard = {}
            self._heard.update(zip(unheard, self._encoder.encode_words(unheard), strict=True))
        known = dict(self._heard)
        found = {word: known[word] for word in strange if word in known}
        return vectors.encoded(spoken, self._encoder.encode([spoken])[0], found)

    def _texts_of(self, index: Index, analyser: Analyser) -> _Texts:
        """Put together once: they are asked for when an index is made, and again when they are read."""
        if self._wanted is None or self._wanted[0] is not index:
            self._wanted = index, _Texts.of(index, analyser)
        return self._wanted[1]

    def _vectors(self, index: Index, analyser: Analyser, texts: _Texts, words: list[str]) -> Vectors:
        self._wanted = None
        rows = self._texts.rows(texts.wordings)
        known = self._sayings.matters(analyser)
        return Vectors(
            rows,
            self._texts.rows(texts.told),
            self._encoder.parts,
            [row.entry for row in index.rows],
            words,
            self._words.matrix(words),
            self._texts.matrix(_REFERENCE),
            known,
            self._sayings.likely(texts.wordings, rows, known),
            self._comparison,
        )


class _Sayings:
    """The sayings of all matters with their vectors, and which matters the wordings of the FAQ are about."""

    def __init__(self, encoder: Encoder, state_dir: Path | None) -> None:
        self._parts = encoder.parts
        self.cache = Cache(state_dir / "embeddings-sayings.npz" if state_dir else None, encoder.name)
        self.cache.lend(shipped(encoder.name))
        self._matters: Matters | None = None
        self._likely, self._places = NONE_LIKELY, dict[str, int]()

    def missing(self, analyser: Analyser) -> list[str]:
        return [] if self._matters else self.cache.missing(analyser.everyday[0])

    def matters(self, analyser: Analyser) -> Matters:
        """Once everything has its vector."""
        if self._matters is None:
            sayings, owners, everyday = analyser.everyday
            self._matters = Matters(self.cache.matrix(sayings), owners, self._parts, everyday)
        return self._matters

    def likely(self, wordings: Sequence[str], rows: Rows, known: Matters) -> Likely:
        """The matters of each wording; those that were looked at before are not looked at again."""
        new = [at for at, wording in enumerate(wordings) if wording not in self._places]
        both = self._likely.with_more(known.likely([wordings[at] for at in new], rows.only(new)))
        places = self._places | {wordings[at]: len(self._likely.numbers) + number for number, at in enumerate(new)}
        self._likely = both.only([places[wording] for wording in wordings])
        self._places = {wording: number for number, wording in enumerate(wordings)}
        return self._likely


@dataclass(frozen=True, slots=True)
class _Texts:
    """What the encoder reads: every wording by row, all that an entry says by entry."""

    wordings: list[str]
    told: list[str]

    @staticmethod
    def of(index: Index, analyser: Analyser) -> _Texts:
        wordings = [row.terms.spoken for row in index.rows]
        titles = [wordings[start] for start in index.spans[: len(index.entries)]]
        told = [analyser.told(title, entry.answer) for title, entry in zip(titles, index.entries, strict=True)]
        return _Texts(wordings, told)

    @property
    def every(self) -> list[str]:
        return [*self.wordings, *self.told, *_REFERENCE] if self.wordings else []


def _words(index: Index) -> list[str]:
    return sorted({word for gist in index.gists for word in gist.words})
