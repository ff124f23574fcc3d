"""Questions about notices and letters."""

from __future__ import annotations

from dataclasses import dataclass

from bot.store.questions.notice_draft import NoticeDraftQuestions
from bot.store.questions.notice_receipt import NoticeReceiptQuestions
from bot.store.questions.notice_run import NoticeRunQuestions


@dataclass(frozen=True, slots=True)
class LetterRow:
    """`person` None: it went to a room; `official` is their key. `cause_room` is where the message that led to it
    was said. `words` False: nothing but a photo. `run`: it is part of the sending of a notice."""

    person: int | None
    person_name: str | None
    official: str | None
    room: int | None
    cause_room: int | None
    state: str
    words: bool
    run: int | None = None


class NoticeQuestions(NoticeRunQuestions, NoticeDraftQuestions, NoticeReceiptQuestions):
    """What was told to whom: notices, letters, and what waits to go out."""

    def told_since(self, what: str, since: int) -> bool:
        """Whether the admins have heard of it lately."""
        return self._one("SELECT 1 FROM told WHERE what = :what AND at >= :since", what=what, since=since) is not None

    def told_of(self, kind: str, since: int) -> list[tuple[str, int]]:
        """Whatever begins with the word `kind` and was told since then, and when."""
        rows = self._all(
            "SELECT what, at FROM told WHERE what > :first AND what < :last AND at >= :since",
            first=f"{kind} ",
            last=f"{kind}!",
            since=since,
        )
        return [(row[0], row[1]) for row in rows]

    def letter(self, outbox: int) -> LetterRow | None:
        """Whom a letter was for, and the room of the message that led to it."""
        row = self._one(
            """SELECT o.person, p.name, p.official, o.room, m.room, o.state, o.text <> '', o.run
            FROM outbox o LEFT JOIN people p ON p.id = o.person
            LEFT JOIN messages m ON m.id = o.cause WHERE o.id = :id""",
            id=outbox,
        )
        if row is None:
            return None
        person, name, official, room, cause_room, state, words, run = row
        return LetterRow(person, name, official, room, cause_room, state, bool(words), run)

    def revision(self, name: str) -> int:
        """Grows whenever what bears this name changes, in whatever process."""
        row = self._one("SELECT value FROM revisions WHERE name = :name", name=name)
        return row[0] if row else 0

    def counts(self) -> dict[str, int]:
        """What waits and what could not be sent, for /healthz."""
        row = self._one(
            """SELECT (SELECT COUNT(*) FROM messages WHERE state = 'new'),
            (SELECT COUNT(*) FROM outbox WHERE state = 'queued')
                + (SELECT COUNT(*) FROM outbox WHERE state = 'sending'),
            (SELECT COUNT(*) FROM outbox WHERE state IN ('unknown', 'failed'))"""
        )
        return {"inbox": row[0], "outbox": row[1], "unsent": row[2]}
