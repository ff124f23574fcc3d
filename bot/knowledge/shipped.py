"""Vectors of the everyday sayings as the usual encoders give them, so that an office need not wait for them.

`python -m tests.knowledge.ship` writes the file anew; a saying or an encoder that it does not hold is encoded as ever.
"""

from __future__ import annotations

import contextlib
import zipfile
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

FILE = Path(__file__).with_name("everyday") / "vectors.npz"
KEYS = "keys"
_STEPS = 127
"""Eight bits a number: figures stay as they are, and the file is smaller than three megabytes."""

Small = NDArray[np.int8]
Half = NDArray[np.float16]


def packed(rows: NDArray[np.float32]) -> Small:
    """Vectors of length 1 in whole numbers, the largest part of each being the same; their length is not kept."""
    largest = np.maximum(np.abs(rows).max(axis=1, keepdims=True), 1e-9)
    return np.asarray(np.rint(rows * (_STEPS / largest)), dtype=np.int8)


def unpacked(rows: Small) -> Half:
    """The same, again of length 1."""
    whole = rows.astype(np.float32)
    return np.asarray(whole / np.maximum(np.linalg.norm(whole, axis=1, keepdims=True), 1e-9), dtype=np.float16)


def shipped(encoder: str, file: Path = FILE) -> Mapping[bytes, Half]:
    """By the key of the text; nothing for an encoder that is not in the file. Joined encoders are joined by `+`."""
    with contextlib.suppress(OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile), np.load(file) as stored:
        rows = np.concatenate([unpacked(stored[name]) for name in encoder.split("+")], axis=1)
        return {key.tobytes(): row for key, row in zip(stored[KEYS], rows, strict=True)}
    return {}
