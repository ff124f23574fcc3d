"""Whether the database still is the file that stands under its name: what is written to one taken away is lost."""

from __future__ import annotations

from pathlib import Path

from bot.domain.faults import DatabaseGone
from bot.texts import operators as texts


class Kept:
    """The file as it was when it was opened. A file that is open keeps its number, whatever becomes of its name."""

    def __init__(self, path: Path) -> None:
        self._path, self._journal = path, path.with_name(f"{path.name}-wal")
        self._number = _number(path)
        self._journal_number: tuple[int, int] | None = None

    def check(self, written: bool = False) -> None:
        """Raises DatabaseGone. `written`: after a COMMIT, from then on the journal stands beside it."""
        number = _number(self._path)
        if number is None or number != self._number:
            raise DatabaseGone(texts.database_gone(str(self._path), replaced=number is not None))
        if written and self._journal_number is None:
            self._journal_number = _number(self._journal)
        elif self._journal_number and _number(self._journal) != self._journal_number:
            raise DatabaseGone(texts.journal_gone(str(self._journal)))


def _number(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    return found.st_dev, found.st_ino
