"""One running bot per state folder."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path

from bot.domain.faults import AlreadyRunning, StoreFailed
from bot.texts import operators as texts
from bot.texts.reasons import reason


def make_folder(folder: Path) -> None:
    """Raises StoreFailed where it is not there and cannot be made."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreFailed(texts.state_folder_unusable(str(folder), reason(error))) from error


def expect_database(path: Path) -> None:
    """Raises StoreFailed where the folder has been used and its database is gone or empty, as after a power cut:
    to begin with a new one would give the numbers of old tickets to new ones."""
    is_empty = path.is_file() and path.stat().st_size == 0
    traces = ("photos/*/*", "sandbox.db", f"{path.name}-*", *(("embeddings*.npz",) if is_empty else ()))
    if (is_empty or not path.exists()) and any(next(path.parent.glob(trace), None) for trace in traces):
        raise StoreFailed(texts.database_lost(str(path)))


class FolderLock:
    """Held until `release` or the end of the process, however it ends."""

    def __init__(self, folder: Path) -> None:
        """Raises AlreadyRunning where another process holds it; its message is the number of that process.

        Raises StoreFailed where the folder cannot be made or written to.
        """
        make_folder(folder)
        try:
            # What residents said and sent is for nobody else on this machine.
            folder.chmod(0o700)
            self._file = os.open(folder / "bot.lock", os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise StoreFailed(texts.state_folder_unusable(str(folder), reason(error))) from error
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            holder = os.read(self._file, 32).decode("ascii", "replace").strip()
            os.close(self._file)
            raise AlreadyRunning(holder) from None
        os.ftruncate(self._file, 0)
        os.write(self._file, str(os.getpid()).encode())

    def release(self) -> None:
        os.close(self._file)
