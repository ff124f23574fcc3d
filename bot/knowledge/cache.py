"""Vectors by the hash of their text, kept in one numpy file, so that only what changed is encoded."""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
import time
import zipfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.knowledge.portions import portions
from bot.knowledge.vectors import Matrix

_LOG = logging.getLogger(__name__)
_SAVE_EVERY_S = 30.0
_THREADS = 4


class Cache:
    """Float16 vectors in memory and, where a file is given, on disk. Used by one thread at a time.

    A file of another encoder, or one that cannot be read, counts as empty.
    """

    def __init__(self, file: Path | None, encoder: str) -> None:
        self._file, self._encoder = file, encoder
        self._rows: dict[bytes, NDArray[np.float16]] = self._load()

    def missing(self, texts: Iterable[str]) -> list[str]:
        """What is not there yet, each once."""
        return [text for text in dict.fromkeys(texts) if key_of(text) not in self._rows]

    def fill(
        self,
        missing: Sequence[str],
        encode: Callable[[Sequence[str]], Matrix],
        progress: Callable[[int], None],
        stopped: Callable[[], bool],
    ) -> bool:
        """Encode what is missing, one portion per core at a time, telling how many came each time.

        False when stopped before the end. What came is saved, also when the encoder fails.
        """
        if not missing or stopped():
            return not missing
        parts = list(portions(missing))
        pool = ThreadPoolExecutor(min(_THREADS, os.cpu_count() or 1), thread_name_prefix="encode")
        saved = time.monotonic()
        try:
            for part, rows in zip(parts, pool.map(encode, parts), strict=True):
                self._rows.update(zip(map(key_of, part), rows.astype(np.float16), strict=True))
                progress(len(part))
                if stopped() and part is not parts[-1]:
                    return False
                if time.monotonic() - saved > _SAVE_EVERY_S:
                    self.save()
                    saved = time.monotonic()
            return True
        finally:
            pool.shutdown(cancel_futures=True)
            self.save()

    def lend(self, rows: Mapping[bytes, NDArray[np.float16]]) -> None:
        """Vectors by key that are there anyway; they go before our own, so that every machine has the same."""
        self._rows = {**self._rows, **rows}

    def has(self, texts: Iterable[str]) -> bool:
        """Whether nothing is missing."""
        return all(key_of(text) in self._rows for text in texts)

    def rows(self, texts: Sequence[str]) -> Matrix:
        """The vectors of texts that are all there."""
        return np.asarray([self._rows[key_of(text)] for text in texts], dtype=np.float32)

    def keep_only(self, texts: Iterable[str]) -> None:
        """Forget everything else, when there is much of it."""
        wanted = {key_of(text) for text in texts}
        if len(self._rows) > 2 * len(wanted) + 1000:
            self._rows = {key: row for key, row in self._rows.items() if key in wanted}
            self.save()

    def save(self) -> None:
        """Write the file anew beside the old one, then put it in its place; several processes may do so.

        What cannot be written is only encoded again next time.
        """
        if self._file is None or not self._rows:
            return
        beside = self._file.with_suffix(f".{os.getpid()}.part")
        keys = np.frombuffer(b"".join(self._rows), dtype=np.uint8).reshape(-1, 16)
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with beside.open("wb") as out:
                np.savez(out, encoder=np.array(self._encoder), keys=keys, rows=np.array(list(self._rows.values())))
                out.flush()
                os.fsync(out.fileno())
            beside.replace(self._file)
        except OSError as error:
            _LOG.warning("vectors not saved: %s", error)
            with contextlib.suppress(OSError):
                beside.unlink(missing_ok=True)

    def _load(self) -> dict[bytes, NDArray[np.float16]]:
        if self._file is None:
            return {}
        with (
            contextlib.suppress(OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile),
            np.load(self._file) as stored,
        ):
            if str(stored["encoder"]) == self._encoder:
                return {key.tobytes(): row for key, row in zip(stored["keys"], stored["rows"], strict=True)}
        return {}


def key_of(text: str) -> bytes:
    """What a text is found by."""
    return hashlib.blake2b(text.encode(), digest_size=16).digest()
