"""What start-up leaves behind."""

from __future__ import annotations

import ctypes
import gc
from contextlib import suppress

from bot.domain.danger.emergency import recognise_emergency
from bot.domain.next.meant import Before, meaning
from bot.domain.speech.kinds import likely_report

_FIRST_WORDS = "厨房着火了 还没有人来"


def settle_memory() -> None:
    """What the files were made into stays: looking through it for garbage again and again costs 50 ms each time. The
    pages that reading them took, some 4 MB, go back to the system, where its C library can do that; what was learned is
    unpacked before, so that nobody's first words wait for it."""
    recognise_emergency(_FIRST_WORDS)
    likely_report(_FIRST_WORDS)
    for before in Before:
        meaning(before, _FIRST_WORDS, "", addressed=False)
    gc.collect()
    gc.freeze()
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).malloc_trim(0)
