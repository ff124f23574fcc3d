"""The figures, for services that decide what to tell."""

from __future__ import annotations

from bot.domain.tickets.figures import Counts
from bot.store.questions import counts as figures
from bot.store.questions import signs
from bot.store.questions.base import Questions
from bot.store.questions.counts import Cell, Slice, Waits


class FigureQuestions(Questions):
    """Counts of the ledger; see bot.store.questions.counts."""

    def ticket_counts(self, piece: Slice, by: str = "") -> dict[str, Counts]:
        return figures.counts(self._conn, piece, by)

    def answered(self, piece: Slice) -> int:
        return figures.answered(self._conn, piece)

    def missed(self, piece: Slice) -> int:
        return figures.missed(self._conn, piece)

    def ticket_cells(self, piece: Slice) -> list[Cell]:
        return figures.cells(self._conn, piece)

    def waited(self, piece: Slice) -> Waits:
        return figures.waits(self._conn, piece)

    def notes_written(self, piece: Slice) -> int:
        return figures.notes(self._conn, piece)

    def hot_spots(self, piece: Slice, fewest: int) -> list[signs.HotSpot]:
        return signs.hot_spots(self._conn, piece, fewest)

    def doubts(self, piece: Slice) -> list[signs.Doubt]:
        return signs.doubts(self._conn, piece)

    def unheard(self, piece: Slice, fewest: int) -> list[signs.Unheard]:
        return signs.unheard(self._conn, piece, fewest)

    def first_opened(self) -> int | None:
        return signs.first_opened(self._conn)

    def by_grid_and_kind(self, piece: Slice) -> dict[tuple[str | None, str], int]:
        return signs.by_grid_and_kind(self._conn, piece)

    def by_kind(self, piece: Slice) -> dict[str, int]:
        return signs.by_kind(self._conn, piece)
