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
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.knowledge.portions import portions
from bot.knowledge.rows import Block, Matrix, Rows

_LOG = logging.getLogger(__name__)
_SAVE_EVERY_S = 30.0
_THREADS = 4
_ROWS, _HALF = "rows.npy", "<f2"


class Cache:
    """Vectors that are kept in a file, where one is given, for the next start. Used by one thread at a time.

    A file of another encoder, or one that cannot be read, counts as empty.
    """

    def __init__(self, file: Path | None, encoder: str) -> None:
        self._file, self._encoder = file, encoder
        self._places: dict[bytes, int] = {}
        self._block = self._new_block()
        self._load()

    def missing(self, texts: Iterable[str]) -> list[str]:
        """What is not there yet, each once."""
        return [text for text in dict.fromkeys(texts) if key_of(text) not in self._places]

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
                self._add(map(key_of, part), rows)
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

    def _new_block(self) -> Block:
        return Block(folder=self._file.parent if self._file else None)

    def _add(self, keys: Iterable[bytes], rows: NDArray[np.floating[Any]]) -> None:
        """Behind the others."""
        start = len(self._block)
        self._block.add(rows)
        self._places |= {key: start + number for number, key in enumerate(keys)}

    def lend(self, rows: Mapping[bytes, NDArray[np.float16]]) -> None:
        """Vectors by key that are there anyway; they go before our own, so that every machine has the same."""
        self._keep([key for key in self._places if key not in rows])
        if rows:
            self._add(rows, np.array(list(rows.values()), dtype=np.float16))

    def has(self, texts: Iterable[str]) -> bool:
        """Whether nothing is missing."""
        return all(key_of(text) in self._places for text in texts)

    def rows(self, texts: Sequence[str]) -> Rows:
        """The vectors of texts that are all there."""
        return Rows(self._block, np.array([self._places[key_of(text)] for text in texts], dtype=np.int32))

    def matrix(self, texts: Sequence[str]) -> Matrix:
        """The same to be reckoned with."""
        return self.rows(texts).take(slice(None))

    def keep_only(self, texts: Iterable[str]) -> None:
        """Forget everything else, when there is much of it."""
        wanted = {key_of(text) for text in texts}
        if len(self._places) > 2 * len(wanted) + 1000:
            self._keep([key for key in self._places if key in wanted])
            self.save()

    def _keep(self, keys: Sequence[bytes]) -> None:
        """In this order. Who uses the block as it was keeps it."""
        if len(keys) < len(self._places):
            kept = Rows(self._block, np.array([self._places[key] for key in keys], dtype=np.int32))
            self._block = self._new_block()
            for _, rows in kept.each():
                self._block.add(rows)
            self._places = {key: number for number, key in enumerate(keys)}

    def save(self) -> None:
        """Write the file anew beside the old one, then put it in its place; several processes may do so.

        What cannot be written is only encoded again next time.
        """
        if self._file is None or not self._places:
            return
        beside = self._file.with_suffix(f".{os.getpid()}.part")
        keys = np.frombuffer(b"".join(self._places), dtype=np.uint8).reshape(-1, 16)
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with beside.open("w+b") as out:
                np.savez(out, encoder=np.array(self._encoder), keys=keys)
                with zipfile.ZipFile(out, "a") as stored, stored.open(_ROWS, "w", force_zip64=True) as rows:
                    header = {"shape": self._block.shape, "fortran_order": False, "descr": _HALF}
                    np.lib.format.write_array_header_1_0(rows, header)
                    self._block.copy_to(rows)
                out.flush()
                os.fsync(out.fileno())
            beside.replace(self._file)
        except OSError as error:
            _LOG.warning("vectors not saved: %s", error)
            with contextlib.suppress(OSError):
                beside.unlink(missing_ok=True)

    def _load(self) -> None:
        if self._file is None:
            return
        with (
            contextlib.suppress(OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile),
            np.load(self._file) as stored,
            zipfile.ZipFile(self._file) as members,
            members.open(_ROWS) as rows,
        ):
            np.lib.format.read_magic(rows)
            shape, _, kind = np.lib.format.read_array_header_1_0(rows)
            if str(stored["encoder"]) == self._encoder and kind.str == _HALF:
                self._block.add_from(rows, *shape)
                self._places = {key.tobytes(): number for number, key in enumerate(stored["keys"])}


def key_of(text: str) -> bytes:
    """What a text is found by."""
    return hashlib.blake2b(text.encode(), digest_size=16).digest()
