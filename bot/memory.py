"""What start-up leaves behind."""

from __future__ import annotations

import ctypes
import gc
from contextlib import suppress


def settle_memory() -> None:
    """What the files were made into stays: looking through it for garbage again and again costs 50 ms each time. The
    pages that reading them took, some 4 MB, go back to the system, where its C library can do that."""
    gc.collect()
    gc.freeze()
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).malloc_trim(0)
