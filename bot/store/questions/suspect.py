"""Questions about matters that nobody addressed to the bot."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from bot.store.questions.base import Questions


@dataclass(frozen=True, slots=True)
class SuspectRow:
    """`line` is its number in the digest of `official`; `ticket` tells what it became part of."""

    id: int
    message: int
    room: int
    person: int
    name: str
    grid: str | None
    official: str
    text: str
    at: int
    told_at: int | None
    line: int | None
    ticket: int | None
    dropped_at: int | None

    @property
    def is_open(self) -> bool:
        """Whether a ticket can still be made of it: not decided, and its words not erased."""
        return self.ticket is None and self.dropped_at is None and self.text != ""


_COLUMNS = "id, message, room, person, name, grid, official, text, at, told_at, line, ticket, dropped_at"


class SuspectQuestions(Questions):
    """疑似诉求: what waits for a digest, and what a digest showed."""

    def untold_suspects(self) -> list[SuspectRow]:
        """What no worker has been shown yet, oldest first."""
        rows = self._all(
            f"""SELECT {_COLUMNS} FROM suspects WHERE told_at IS NULL AND ticket IS NULL AND dropped_at IS NULL
            AND text <> '' ORDER BY official, at, id LIMIT 200"""
        )
        return list(map(_suspect, rows))

    def told_suspects(self, official: str, since: int) -> list[SuspectRow]:
        """What this worker was shown since then, newest first, decided or not."""
        rows = self._all(
            f"""SELECT {_COLUMNS} FROM suspects WHERE official = :official AND told_at >= :since
            ORDER BY told_at DESC, line DESC LIMIT 200""",
            official=official,
            since=since,
        )
        return list(map(_suspect, rows))

    def suspects_of(self, person: int, room: int, since: int) -> list[SuspectRow]:
        """What this person said here since then, newest first, decided or not."""
        rows = self._all(
            f"""SELECT {_COLUMNS} FROM suspects WHERE person = :person AND room = :room AND at >= :since
            ORDER BY at DESC LIMIT 20""",
            person=person,
            room=room,
            since=since,
        )
        return list(map(_suspect, rows))

    def suspects_here(self, room: int, since: int) -> list[SuspectRow]:
        """What was said in this room since then, newest first, decided or not."""
        rows = self._all(
            f"SELECT {_COLUMNS} FROM suspects WHERE at >= :since AND room = :room ORDER BY at DESC LIMIT 10",
            room=room,
            since=since,
        )
        return list(map(_suspect, rows))

    def suspect_from(self, channel: str, message_id: str) -> SuspectRow | None:
        """What was noted of a message of the channel."""
        row = self._one(
            f"""SELECT {_COLUMNS} FROM suspects
            WHERE message = (SELECT id FROM messages WHERE channel = :channel AND message_id = :message_id)""",
            channel=channel,
            message_id=message_id,
        )
        return _suspect(row) if row else None


def _suspect(row: Any) -> SuspectRow:
    return SuspectRow(*row)
