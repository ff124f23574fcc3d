"""All approved answers: kept up to date from the FAQ folder, asked from several threads."""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any
from weakref import ref

from bot.domain.faults import Fault
from bot.domain.knowledge import FaqEntry, Match
from bot.knowledge.asked import LONGEST, asked_parts
from bot.knowledge.asking import Asking
from bot.knowledge.elsewhere import only_offered
from bot.knowledge.encoders import Encoder, EncoderMissing
from bot.knowledge.features import content
from bot.knowledge.folder import FaqFolder
from bot.knowledge.gate import may_be_asked
from bot.knowledge.heap import give_back
from bot.knowledge.index import Index
from bot.knowledge.judge import Judgement, read_tables
from bot.knowledge.meaning import Meaning
from bot.knowledge.segment import build_cutter
from bot.knowledge.sound import Sounds
from bot.knowledge.terms import Analyser, Terms
from bot.knowledge.vectors import Encoded
from bot.knowledge.vocabulary import WordLists

_PREPARED = 512

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True)
class _State:
    """What a match works on; replaced as a whole, never changed."""

    entries: tuple[FaqEntry, ...]
    by_id: Mapping[str, FaqEntry]
    index: Index | None = None
    analyser: Analyser | None = None
    grids: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class _Matched:
    """What `match` was asked last, and what it said. What it worked on is not kept from being thrown away."""

    state: ref[_State]
    asked: tuple[str, tuple[str, ...] | None, date]
    match: Match


class Knowledge:
    """The FAQ folder, its words, its index and, with an encoder, its meaning.

    `reload`, `load_jieba` and `embed` belong in threads of the background; `match`, `encode`, `entry`
    and `entries` may be called from several threads at any moment, whatever else goes on.
    """

    def __init__(
        self,
        faq_dir: Path,
        words: Path | None = None,
        synonyms: Path | None = None,
        encoder: Encoder | None = None,
        state_dir: Path | None = None,
    ) -> None:
        self._folder = FaqFolder(faq_dir)
        self._state_dir = state_dir
        self._lock = threading.RLock()
        self._words = WordLists(words, synonyms)
        self._terms: dict[str, Terms] = {}
        self._meaning = Meaning(encoder, state_dir) if encoder else None
        self._prepared: dict[str, Encoded] = {}
        self._last: _Matched | None = None
        self._more: tuple[FaqEntry, ...] = ()
        self._state = _State((), {})

    @property
    def entries(self) -> tuple[FaqEntry, ...]:
        """Every accepted entry, by file and line."""
        return self._state.entries

    def entry(self, id: str) -> FaqEntry | None:
        return self._state.by_id.get(id)

    @property
    def encoder_name(self) -> str:
        """The encoder in use; empty on words alone."""
        return self._meaning.name if self._meaning else ""

    @property
    def progress(self) -> tuple[int, int]:
        """(encoded, to encode) of the embedding under way; equal when all is done."""
        return self._meaning.progress if self._meaning else (0, 0)

    @property
    def unread(self) -> int:
        """How many texts the encoder has not read yet."""
        state = self._ready()
        if self._meaning is None or self.is_complete or state.index is None or state.analyser is None:
            return 0
        return self._meaning.unread(state.index, state.analyser)

    @property
    def is_complete(self) -> bool:
        """False while an encoder is set but has not read every entry: until then nothing is said unprompted
        but to a question worded exactly like an entry, which no encoder makes surer."""
        index = self._state.index
        if self._meaning is None:
            return True
        return index is not None and (index.vectors is not None or not index.rows)

    def reload(self, known_grids: Mapping[str, str] | None = None) -> list[Fault]:
        """Take in what changed in the folder and the word lists; returns every fault that stands there now.

        A faulty file keeps its last good entries; a file that is gone takes its entries with it.
        With an encoder, call `embed` afterwards.
        """
        with self._lock:
            vocabulary_changed = self._words.read()
            entries, faults = self._folder.read(known_grids)
            entries = (*entries, *self._more)
            if vocabulary_changed or entries != self._state.entries:
                analyser = None if vocabulary_changed else self._state.analyser
                self._change(_State(entries, {entry.id: entry for entry in entries}, None, analyser))
            if self._state.grids != (known_grids or {}):
                self._state = replace(self._state, grids=known_grids or {})
            return [*self._words.faults, *faults]

    def set_more(self, more: tuple[FaqEntry, ...]) -> bool:
        """Entries beside those of the folder (the questions of notices that were sent); whether anything changed.

        With an encoder, call `embed` afterwards.
        """
        with self._lock:
            if more == self._more:
                return False
            folder = tuple(entry for entry in self._state.entries if entry not in set(self._more))
            self._more = more
            entries = (*folder, *more)
            by_id = {entry.id: entry for entry in entries}
            self._change(replace(self._state, entries=entries, by_id=by_id, index=None))
            return True

    def load_jieba(self) -> None:
        """Get ready to match: about a second on the first call, nothing afterwards."""
        self._ready()
        read_tables(encoded=self._meaning is not None)

    def embed(self) -> bool:
        """Let the encoder read what it has not read yet, slowly and in the calling thread; matching goes on.

        True when every entry now has its vectors (or there is no encoder); False when `stop_embedding`
        or a change of the folder came between, or the encoder failed.
        """
        state = self._ready()
        if self._meaning is None or self.is_complete:
            return True
        assert state.index is not None and state.analyser is not None
        try:
            vectors = self._meaning.read(state.index, state.analyser)
        except EncoderMissing as error:
            _LOG.warning("encoder not reachable: %s", error)
            return False
        except OSError as error:
            _LOG.warning("vectors not kept: %s", error)
            return False
        with self._lock:
            if vectors is None or self._state.index is not state.index:
                return False
            self._state = replace(self._state, index=state.index.with_vectors(vectors))
        self._tidy()
        return True

    def warm_up(self) -> None:
        """The first text takes an encoder a second or two, and more memory than it needs later: best before `embed`."""
        if self._meaning:
            with contextlib.suppress(EncoderMissing):
                self._meaning.warm_up()
            self._tidy()

    def stop_embedding(self) -> None:
        """Make a running `embed` return soon; what was encoded so far is kept."""
        if self._meaning:
            self._meaning.stop()

    def heard(self, text: str) -> str:
        """How it sounds, without tones; empty where nothing is known of that."""
        analyser = self._ready().analyser
        assert analyser is not None
        return analyser.heard(text)

    def worth_encoding(self, text: str) -> bool:
        """Whether a text that was put to nobody could be answered at all; cheap, spares the encoder."""
        return may_be_asked(text)

    def encode(self, text: str) -> Encoded | None:
        """What `match` needs of the encoder for a text; the slow part, for a pool of threads.

        None on words alone, before all entries are embedded, and when the encoder fails.
        """
        state = self._state
        if self._meaning is None or state.index is None or state.index.vectors is None or state.analyser is None:
            return None
        terms = state.analyser.terms(text)
        try:
            return self._meaning.encode(terms.spoken, content(terms.words), state.index.vectors)
        except EncoderMissing as error:
            _LOG.warning("encoder not reachable: %s", error)
            return None

    def prepare(self, text: str) -> None:
        """Encode a text whose `match` will follow soon; a few hundred are remembered, each for one match."""
        for part in (text[:LONGEST], *asked_parts(text)):
            encoded = self.encode(part)
            if encoded is None:
                return
            with self._lock:
                while len(self._prepared) >= _PREPARED:
                    del self._prepared[next(iter(self._prepared))]
                self._prepared[part] = encoded

    def match(
        self,
        question: str,
        grids_upwards: tuple[str, ...] | None,
        today: date,
        encoded: Encoded | None = None,
    ) -> Match:
        """The judgement on one question. Waits for `load_jieba` where that is not done yet.

        `encoded` is what `encode` gave for the same text; without it the encoder, if any, is asked here.
        As long as `is_complete` is False only a question worded exactly like an entry can be `sure`.
        The last one is remembered: on its way one message comes to several who ask for it.
        """
        state, asked = self._ready(), (question, grids_upwards, today)
        if encoded is None and (last := self._last) and last.state() is state and last.asked == asked:
            return last.match
        match = self.judge(question, grids_upwards, today, encoded).match
        self._last = _Matched(ref(state), asked, match)
        return match

    def judge(
        self,
        question: str,
        grids_upwards: tuple[str, ...] | None,
        today: date,
        encoded: Encoded | None = None,
    ) -> Judgement:
        """The same with the certainty of the unprompted decision beside it.

        A story around a question makes the whole uncertain. What the question in it says alone counts then, as long as
        it means the same entry. What is asked of another place is only offered.
        """
        state = self._ready()
        assert state.index is not None and state.analyser is not None
        asking = Asking(
            state.index, state.analyser, grids_upwards, today, self._encoded if self._meaning is not None else None
        )
        return only_offered(asking.judge(question, encoded), state.grids, grids_upwards)

    def _encoded(self, text: str) -> Encoded | None:
        return self._prepared.pop(text, None) or self.encode(text)

    @property
    def index(self) -> Index:
        """What is matched against now; with vectors once `is_complete`."""
        index = self._ready().index
        assert index is not None
        return index

    def side_index(self, entries: Sequence[FaqEntry]) -> Index:
        """An index over other entries in the same words; encoded here and not kept, unless on words alone."""
        state = self._ready()
        assert state.analyser is not None
        wordings = {wording for entry in entries for wording in entry.wordings}
        index = Index(entries, {wording: state.analyser.terms(wording) for wording in wordings})
        if self._meaning is None or not self.is_complete or not entries:
            return index
        try:
            return index.with_vectors(self._meaning.apart().read(index, state.analyser))
        except EncoderMissing as error:
            _LOG.warning("encoder not reachable: %s", error)
            return index

    def parts_for(self, text: str, hinted: bool = True) -> tuple[Index, Analyser, Encoded | None]:
        """What judging a text works with, for fitting and measuring."""
        state = self._ready()
        assert state.index is not None and state.analyser is not None
        if self._meaning is None or state.index.vectors is None:
            return state.index, state.analyser, None
        terms = state.analyser.terms(text, hinted)
        return (
            state.index,
            state.analyser,
            self._meaning.encode(terms.spoken, content(terms.words), state.index.vectors),
        )

    def _change(self, state: _State) -> None:
        """Match against something else, where anything was matched yet."""
        self._state = self._indexed(state) if self._state.index is not None else state
        self._tidy()

    def _ready(self) -> _State:
        state = self._state
        if state.index is None:
            with self._lock:
                if self._state.index is None:
                    self._state = self._read_before(self._indexed(self._state))
                    self._tidy()
                state = self._state
        return state

    def _read_before(self, state: _State) -> _State:
        """With vectors where the encoder has read everything before. Not of what replaces another state: the vectors of
        both would be in memory at once."""
        assert state.index is not None and state.analyser is not None
        vectors = self._meaning.at_hand(state.index, state.analyser) if self._meaning is not None else None
        return replace(state, index=state.index.with_vectors(vectors)) if vectors else state

    def _tidy(self) -> None:
        """On words alone there is room enough, and the next few questions would wait a tenth of a millisecond."""
        if self._meaning is not None:
            give_back()

    def _indexed(self, state: _State) -> _State:
        """The state with an index; wordings that are known already are not read anew."""
        analyser = state.analyser
        if analyser is None:
            analyser = Analyser(build_cutter(self._words.vocabulary, self._state_dir), self._words.vocabulary, Sounds())
            self._terms = {}
        wordings = {wording for entry in state.entries for wording in entry.wordings}
        known: dict[Any, Any] = {wording: wording for wording in wordings}
        self._terms = {
            wording: self._terms.get(wording) or analyser.terms(wording).sharing(known) for wording in wordings
        }
        return replace(state, index=Index(state.entries, self._terms), analyser=analyser)
