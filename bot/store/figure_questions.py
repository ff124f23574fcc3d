"""The figures, for services that decide what to tell."""

from __future__ import annotations

from bot.domain.figures import Counts
from bot.store import figures
from bot.store.figures import Slice
from bot.store.questions import Questions


class FigureQuestions(Questions):
    """Counts of the ledger; see bot.store.figures."""

    def ticket_counts(self, piece: Slice, by: str = "") -> dict[str, Counts]:
        return figures.counts(self._conn, piece, by)

    def answered(self, piece: Slice) -> int:
        return figures.answered(self._conn, piece)

    def missed(self, piece: Slice) -> int:
        return figures.missed(self._conn, piece)

    def acknowledged(self, piece: Slice) -> int:
        return figures.acknowledged(self._conn, piece)

    def notes_written(self, piece: Slice) -> int:
        return figures.notes(self._conn, piece)

    def hot_spots(self, piece: Slice, fewest: int) -> list[figures.HotSpot]:
        return figures.hot_spots(self._conn, piece, fewest)

    def doubts(self, piece: Slice) -> list[figures.Doubt]:
        return figures.doubts(self._conn, piece)

    def unheard(self, piece: Slice, fewest: int) -> list[figures.Unheard]:
        return figures.unheard(self._conn, piece, fewest)

    def by_kind(self, piece: Slice) -> dict[str, int]:
        return figures.by_kind(self._conn, piece)
