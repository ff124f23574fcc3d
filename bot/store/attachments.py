"""Photos as files of the state folder, named by their content, on disk before a row speaks of them."""

from __future__ import annotations

import hashlib
import os
import threading
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from sqlite3 import Connection

_SUFFIXES = {"image/jpeg": ".jpg", "image/png": ".png"}
_HALF = ".part"


@dataclass(frozen=True, slots=True)
class SavedPhoto:
    """`path` is relative to the folder of attachments."""

    path: str
    media_type: str


class Attachments:
    """Writes and finds the files. The same picture is one file; what came with it is never on disk."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def save(self, content: bytes) -> SavedPhoto | None:
        """Write the picture durably, cleaned; None where the bytes are no picture. Takes time: call it in a thread."""
        # What reads pictures takes 4 MB and waits for the first one.
        from bot.store.pictures import cleaned  # noqa: PLC0415

        picture = cleaned(content)
        if picture is None:
            return None
        digest = hashlib.sha256(picture.content).hexdigest()
        relative = f"{digest[:2]}/{digest}{_SUFFIXES[picture.media_type]}"
        target = self.folder / relative
        if not target.exists():
            _make_folder(target.parent)
            _write_durably(target, picture.content)
        return SavedPhoto(relative, picture.media_type)

    def has_too_many_pixels(self, content: bytes) -> bool:
        """Of what `save` did not take: whether it is a picture all the same."""
        from bot.store.pictures import has_too_many_pixels  # noqa: PLC0415

        return has_too_many_pixels(content)

    def path(self, relative: str) -> Path:
        return self.folder / relative

    def delete_unneeded(self, conn: Connection, paths: Iterable[str]) -> None:
        """Delete the files of pictures that no row names. Only inside the writer's transaction: the same picture may
        have come in again since it was forgotten."""
        for path in paths:
            if not is_needed(conn, path):
                self.path(path).unlink(missing_ok=True)

    def clear_halves(self) -> None:
        """Delete what was being written when a process was killed. Only for the one bot of this folder, at its start."""
        for half in self.folder.glob(f"*/*{_HALF}"):
            half.unlink(missing_ok=True)


def is_needed(conn: Connection, path: str) -> bool:
    """Whether a row names the picture."""
    row = conn.execute("SELECT 1 FROM photos WHERE path = :path AND path <> '' LIMIT 1", {"path": path}).fetchone()
    return row is not None


def _write_durably(target: Path, content: bytes) -> None:
    part = target.with_suffix(f".{os.getpid()}-{threading.get_ident()}{_HALF}")
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
