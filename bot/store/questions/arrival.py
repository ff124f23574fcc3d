"""Questions about newcomers."""

from __future__ import annotations

from dataclasses import dataclass

from bot.store.questions.base import Questions


@dataclass(frozen=True, slots=True)
class Newcomers:
    """Who waits to be welcomed in one room, in the order they came; times in UTC ms. `last`: of the last welcome there."""

    room: int
    names: tuple[str, ...]
    first_at: int
    last_at: int
    last: int | None


class ArrivalQuestions(Questions):
    """Who came to a room and was not welcomed yet."""

    def newcomers(self) -> list[Newcomers]:
        """Room by room."""
        rows = self._all("SELECT room, name, at FROM arrivals WHERE greeted_at IS NULL ORDER BY room, at, person")
        found: dict[int, list[tuple[str, int]]] = {}
        for room, name, at in rows:
            found.setdefault(room, []).append((name, at))
        return [
            Newcomers(room, tuple(name for name, _ in who), who[0][1], who[-1][1], self._last_welcome(room))
            for room, who in found.items()
        ]

    def _last_welcome(self, room: int) -> int | None:
        row = self._one(
            """SELECT greeted_at FROM arrivals WHERE room = :room AND greeted_at IS NOT NULL
            ORDER BY greeted_at DESC LIMIT 1""",
            room=room,
        )
        return row[0] if row else None
