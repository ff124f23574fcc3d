"""What an encoder knows of the entries: read once per text, kept on disk, given to the index when complete."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Sequence
from pathlib import Path

from bot.knowledge.cache import Cache
from bot.knowledge.encoders import Encoder
from bot.knowledge.index import Index
from bot.knowledge.terms import Analyser
from bot.knowledge.vectors import Encoded, Matrix, Vectors
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
    """One encoder with its two caches: texts and single words."""

    def __init__(self, encoder: Encoder, state_dir: Path | None) -> None:
        self._encoder = encoder
        self._texts = Cache(state_dir / "embeddings.npz" if state_dir else None, encoder.name)
        self._words = Cache(state_dir / "embeddings-words.npz" if state_dir else None, encoder.name)
        self._heard: dict[str, Matrix] = {}
        self._stopped = threading.Event()
        self._busy = threading.Lock()
        self.name = encoder.name
        self.progress = (0, 0)

    def apart(self) -> Meaning:
        """The same encoder with nothing remembered and nothing kept."""
        return Meaning(self._encoder, None)

    def stop(self) -> None:
        self._stopped.set()

    def read(self, index: Index, analyser: Analyser) -> Vectors | None:
        """Encode what is missing, then give the vectors; None when stopped. One at a time."""
        with self._busy:
            self._stopped.clear()
            texts, words = _texts(index, analyser), _words(index)
            if not self._fill(self._words.missing(words), self._texts.missing(texts)):
                return None
            self._texts.keep_only(texts)
            self._words.keep_only(words)
            return self._vectors(index, analyser)

    def _fill(self, words: list[str], texts: list[str]) -> bool:
        """Encode what is missing and tell how far it is; False when stopped."""
        begun = told = time.monotonic()
        done, total = 0, len(words) + len(texts)
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
        if filled and total:
            _LOG.info("%s", say.embedded(total, time.monotonic() - begun))
        return filled

    def unread(self, index: Index, analyser: Analyser) -> int:
        return len(self._words.missing(_words(index))) + len(self._texts.missing(_texts(index, analyser)))

    def at_hand(self, index: Index, analyser: Analyser) -> Vectors | None:
        """The vectors, if nothing is missing."""
        texts = _texts(index, analyser)
        if not texts or not (self._texts.has(texts) and self._words.has(_words(index))):
            return None
        return self._vectors(index, analyser)

    def encode(self, spoken: str, words: Sequence[str], vectors: Vectors) -> Encoded:
        """A question and those of its words that no wording holds."""
        strange = [word for word in dict.fromkeys(words) if not vectors.knows(word)]
        unheard = [word for word in strange if word not in self._heard]
        if unheard:
            if len(self._heard) > _REMEMBERED:
                self._heard = {}
            self._heard.update(zip(unheard, self._encoder.encode_words(unheard), strict=True))
        known = dict(self._heard)
        return Encoded(self._encoder.encode([spoken])[0], {word: known[word] for word in strange if word in known})

    def _vectors(self, index: Index, analyser: Analyser) -> Vectors:
        words = _words(index)
        return Vectors(
            self._texts.rows([analyser.written(row.wording) for row in index.rows]),
            self._texts.rows([analyser.told(entry.question, entry.answer) for entry in index.entries]),
            self._encoder.parts,
            [row.entry for row in index.rows],
            words,
            self._words.rows(words),
            self._texts.rows(_REFERENCE),
        )


def _texts(index: Index, analyser: Analyser) -> list[str]:
    wordings = [analyser.written(row.wording) for row in index.rows]
    told = [analyser.told(entry.question, entry.answer) for entry in index.entries]
    return [*wordings, *told, *_REFERENCE] if wordings else []


def _words(index: Index) -> list[str]:
    return sorted({word for gist in index.gists for word in gist.words})
