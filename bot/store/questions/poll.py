"""Questions about polls and the weekly review."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from bot.domain.notices.poll import Poll
from bot.store.questions.base import Questions
from bot.store.questions.notice_values import load_audience

_POLL = """number, room, title, options, until, official, opened_at, ended_at, told_at, told_voters, audience,
    file, picture"""

LAST_WIDE = 20


@dataclass(frozen=True, slots=True)
class ReviewFigures:
    """What was said of the work in a grid: so many people, their scores (each score with its count), kinds of words."""

    grid: str | None
    people: int
    scores: tuple[tuple[int, int], ...]
    kinds: tuple[tuple[str, int], ...]


class PollQuestions(Questions):
    """Polls, their votes, and reviews."""

    def next_poll_number(self) -> int:
        row = self._one("SELECT value FROM counters WHERE name = 'poll'")
        return (row[0] if row else 0) + 1

    def poll(self, number: int) -> Poll | None:
        row = self._one(f"SELECT {_POLL} FROM polls WHERE number = :number", number=number)
        return _poll(row) if row else None

    def open_polls(self, room: int) -> list[Poll]:
        """Of the room itself and of all those that are held in many; newest first.

        One whose time is over stays here until its result is told.
        """
        # The same for all rooms, asked once for all messages of a moment; mostly there is none anywhere.
        if self._one("SELECT 1 FROM polls WHERE ended_at IS NULL LIMIT 1") is None:
            return []
        rows = self._all(
            f"SELECT {_POLL} FROM polls WHERE room IN (:room, 0) AND ended_at IS NULL ORDER BY number DESC", room=room
        )
        return list(map(_poll, rows))

    def last_polls(self, room: int) -> list[Poll]:
        """The newest of a room, and the newest that are held in many rooms, open or not; newest first."""
        rows = self._all(f"SELECT {_POLL} FROM polls WHERE room = :room ORDER BY number DESC LIMIT 1", room=room)
        rows += self._all(f"SELECT {_POLL} FROM polls WHERE room = 0 ORDER BY number DESC LIMIT :n", n=LAST_WIDE)
        return sorted(map(_poll, rows), key=lambda poll: -poll.number)

    def poll_of_file(self, file: str) -> bool:
        """Whether a poll was opened from the file of this name."""
        return self._one("SELECT 1 FROM polls WHERE file = :file AND file <> ''", file=file) is not None

    def unsent_polls(self, announced: str, told: str, since: int) -> list[Poll]:
        """Polls in many rooms opened since then whose announcement, or at their end whose result, nobody has begun
        to send; the two words begin the names of those notices. None whose announcement was withdrawn."""
        rows = self._all(
            f"""SELECT {_POLL} FROM polls WHERE room = 0 AND opened_at >= :since AND NOT EXISTS (
                SELECT 1 FROM notice_runs WHERE notice =
                    CASE WHEN polls.ended_at IS NULL THEN :announced ELSE :told END || polls.number)
            AND NOT EXISTS (SELECT 1 FROM notice_runs
                WHERE notice = :announced || polls.number AND state = 'withdrawn')
            ORDER BY opened_at""",
            announced=announced,
            told=told,
            since=since,
        )
        return list(map(_poll, rows))

    def all_open_polls(self) -> list[Poll]:
        rows = self._all(f"SELECT {_POLL} FROM polls WHERE ended_at IS NULL ORDER BY room, number")
        return list(map(_poll, rows))

    def votes(self, poll: int) -> dict[int, int]:
        """Choice → votes."""
        return dict(self._all("SELECT choice, COUNT(*) FROM ballots WHERE poll = :poll GROUP BY choice", poll=poll))

    def vote_of(self, poll: int, person: int) -> int | None:
        row = self._one("SELECT choice FROM ballots WHERE poll = :poll AND person = :person", poll=poll, person=person)
        return int(row[0]) if row else None

    def voters_since(self, poll: int, since: int) -> list[tuple[int, str]]:
        """(room, name) of those who voted, or changed their vote, later than `since`, in order."""
        return self._all(
            "SELECT room, name FROM ballots WHERE poll = :poll AND at > :since ORDER BY at", poll=poll, since=since
        )

    def review_week(self, notice: str, since: int) -> int | None:
        """The newest week that is open for reviews: when it was asked for, not earlier than `since`."""
        row = self._one(
            """SELECT MAX(due_at) FROM notice_runs
            WHERE notice = :notice AND missed = 0 AND due_at >= :since AND state <> 'withdrawn'""",
            notice=notice,
            since=since,
        )
        return int(row[0]) if row[0] is not None else None

    def untold_reviews(self) -> list[tuple[int, str]]:
        """(room, name) of everybody whose review is kept and who does not know it yet."""
        return self._all("SELECT room, name FROM reviews WHERE told = 0 ORDER BY room, at")

    def review_figures(self, since: int, until: int) -> list[ReviewFigures]:
        """Grid by grid, for the reports: reviews given in [since, until)."""
        given = self._all(
            "SELECT grid, score, kind, text FROM reviews WHERE at >= :since AND at < :until", since=since, until=until
        )
        grids: dict[str | None, list[Any]] = {}
        for row in given:
            grids.setdefault(row[0], []).append(row)
        return [_figures(grid, rows) for grid, rows in grids.items()]


def _figures(grid: str | None, rows: list[Any]) -> ReviewFigures:
    scores: dict[int, int] = {}
    kinds: dict[str, int] = {}
    for _, score, kind, text in rows:
        if score is not None:
            scores[score] = scores.get(score, 0) + 1
        if text:
            kinds[kind] = kinds.get(kind, 0) + 1
    return ReviewFigures(grid, len(rows), tuple(sorted(scores.items())), tuple(sorted(kinds.items())))


def _poll(row: Any) -> Poll:
    return Poll(
        number=row[0],
        room=row[1],
        title=row[2],
        options=tuple(json.loads(row[3])),
        until=row[4],
        official=row[5],
        opened_at=row[6],
        ended_at=row[7],
        told_at=row[8],
        told_voters=row[9],
        audience=load_audience(row[10]) if row[10] else None,
        file=row[11],
        picture=row[12],
    )
