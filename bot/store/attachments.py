"""Photos as files of the state folder, named by their content, on disk before a row speaks of them."""

from __future__ import annotations

import hashlib
import os
import threading
from dataclasses import dataclass
from pathlib import Path

_SUFFIXES = {"image/jpeg": ".jpg", "image/png": ".png", "image/gif": ".gif", "image/webp": ".webp"}
_SIGNATURES = ((b"\xff\xd8\xff", "image/jpeg"), (b"\x89PNG\r\n\x1a\n", "image/png"), (b"GIF8", "image/gif"))


@dataclass(frozen=True, slots=True)
class SavedPhoto:
    """`path` is relative to the folder of attachments."""

    path: str
    media_type: str


def image_type(content: bytes) -> str | None:
    """The media type by the first bytes; None for anything that is no picture we keep."""
    for signature, media_type in _SIGNATURES:
        if content.startswith(signature):
            return media_type
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "image/webp"
    return None


class Attachments:
    """Writes and finds the files. The same content is one file."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def save(self, content: bytes) -> SavedPhoto | None:
        """Write the picture durably; None where the bytes are no picture."""
        media_type = image_type(content)
        if media_type is None:
            return None
        digest = hashlib.sha256(content).hexdigest()
        relative = f"{digest[:2]}/{digest}{_SUFFIXES[media_type]}"
        target = self.folder / relative
        if not target.exists():
            _make_folder(target.parent)
            _write_durably(target, content)
        return SavedPhoto(relative, media_type)

    def path(self, relative: str) -> Path:
        return self.folder / relative


def _write_durably(target: Path, content: bytes) -> None:
    part = target.with_suffix(f".{os.getpid()}-{threading.get_ident()}.part")
    with part.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    part.replace(target)
    _sync(target.parent)


def _make_folder(folder: Path) -> None:
    """With every folder above it, and the entry of each on disk."""
    if not folder.exists():
        _make_folder(folder.parent)
        folder.mkdir(exist_ok=True)
        _sync(folder.parent)


def _sync(folder: Path) -> None:
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
