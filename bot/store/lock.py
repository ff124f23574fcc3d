"""One running bot per state folder."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path

from bot.domain.faults import AlreadyRunning, StoreFailed
from bot.texts import operators as texts
from bot.texts.reasons import reason


class FolderLock:
    """Held until `release` or the end of the process, however it ends."""

    def __init__(self, folder: Path) -> None:
        """Raises AlreadyRunning where another process holds it; its message is the number of that process.

        Raises StoreFailed where the folder cannot be made or written to.
        """
        try:
            folder.mkdir(parents=True, exist_ok=True)
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
