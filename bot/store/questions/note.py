"""Questions about quick notes."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import islice
from sqlite3 import Connection
from typing import Any

from bot.domain.tickets.note import Note
from bot.store.questions.base import Questions

_NOTE = """n.id, n.official, n.grid, n.room, n.text, n.at, n.ticket,
    (SELECT COUNT(*) FROM photos p WHERE p.note = n.id)"""
_PAGE = 50
_MANY_GRIDS = 40


class NoteQuestions(Questions):
    """Notes by number, by grid, by person and by their words."""

    def note(self, number: int) -> Note | None:
        row = self._one(f"SELECT {_NOTE} FROM notes n WHERE n.id = :number", number=number)
        return Note(*row) if row else None

    def last_note(self, person: int, room: int, since: int) -> Note | None:
        """The newest note of this person in this room since then."""
        row = self._one(
            f"""SELECT {_NOTE} FROM notes n WHERE n.person = :person AND n.room = :room AND n.at >= :since
            ORDER BY n.at DESC, n.id DESC LIMIT 1""",
            person=person,
            room=room,
            since=since,
        )
        return Note(*row) if row else None

    def note_photos(self, number: int) -> tuple[int, ...]:
        return tuple(
            row[0] for row in self._all("SELECT id FROM photos WHERE note = :number ORDER BY id", number=number)
        )

    def notes_in(self, grids: Collection[str], words: tuple[str, ...], limit: int) -> list[Note]:
        """The newest notes of these grids that hold all of these words, newest first.

        Few grids are looked through one by one along their index, each only until it has given enough; many
        together, the newest first. A worker's own few thousand notes take milliseconds, however many there are in all.
        """
        if len(grids) > _MANY_GRIDS:
            return list(islice(self._walk(grids, words), limit))
        found = [note for grid in grids for note in self._in_grid(grid, words, limit)]
        return sorted(found, key=lambda note: (-note.at, -note.number))[:limit]

    def _in_grid(self, grid: str, words: tuple[str, ...], limit: int) -> list[Note]:
        sql, values = _holding(words)
        rows = self._all(
            f"SELECT {_NOTE} FROM notes n WHERE n.grid = :grid{sql} ORDER BY n.at DESC, n.id DESC LIMIT :limit",
            grid=grid,
            limit=limit,
            **values,
        )
        return [Note(*row) for row in rows]

    def _walk(self, grids: Collection[str], words: tuple[str, ...]) -> Iterator[Note]:
        sql, values = _holding(words)
        before = 2**62
        while True:
            rows = self._all(
                f"SELECT {_NOTE} FROM notes n WHERE n.id < :before{sql} ORDER BY n.id DESC LIMIT :page",
                before=before,
                page=_PAGE,
                **values,
            )
            yield from (Note(*row) for row in rows if row[2] in grids)
            if len(rows) < _PAGE:
                return
            before = rows[-1][0]

    def notes_of(self, official: str, words: tuple[str, ...], limit: int) -> list[Note]:
        """The newest notes of one person that hold all of these words, newest first."""
        sql, values = _holding(words)
        rows = self._all(
            f"SELECT {_NOTE} FROM notes n WHERE n.official = :official{sql} ORDER BY n.at DESC, n.id DESC LIMIT :limit",
            official=official,
            limit=limit,
            **values,
        )
        return [Note(*row) for row in rows]


def _holding(words: tuple[str, ...]) -> tuple[str, dict[str, str]]:
    """The condition that a text holds every word, whatever its case, and its values."""
    signs = str.maketrans({"!": "!!", "%": "!%", "_": "!_"})
    values = {f"word{place}": f"%{word.lower().translate(signs)}%" for place, word in enumerate(words)}
    return "".join(f" AND lower(n.text) LIKE :{name} ESCAPE '!'" for name in values), values


def all_notes(conn: Connection, since: int | None, until: int | None, grids: frozenset[str] | None) -> Iterator[Note]:
    """Notes made in [since, until), by number; of these grids only, where they are given. Read page by page."""
    last = 0
    while True:
        rows: list[Any] = conn.execute(
            f"""SELECT {_NOTE} FROM notes n WHERE n.id > :last AND n.at >= :since AND n.at < :until
            ORDER BY n.id LIMIT 500""",
            {"last": last, "since": since or 0, "until": until if until is not None else 2**62},
        ).fetchall()
        for row in rows:
            if grids is None or row[2] in grids:
                yield Note(*row)
        if not rows:
            return
        last = rows[-1][0]
