"""The rows of FAQ drafts: noted once for each ticket, shown, decided, written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from sqlite3 import Connection
from typing import Any

from bot.domain.changes import ending as changes
from bot.domain.outcome import Change
from bot.domain.words.privacy import mask
from bot.store.rows.ticket import exactly_one

LONGEST = 1000


def _note(conn: Connection, change: changes.NoteDraft, now: int) -> None:
    """A later answer to the same question replaces a draft that nobody has decided on."""
    conn.execute(
        """INSERT INTO faq_drafts (ticket, question, answer, grid, at) VALUES (:ticket, :question, :answer, :grid, :at)
        ON CONFLICT (ticket) DO UPDATE SET answer = excluded.answer, at = excluded.at, offered_at = NULL
        WHERE faq_drafts.decided_at IS NULL""",
        {
            "ticket": change.ticket,
            "question": mask(change.question)[:LONGEST],
            "answer": mask(change.answer)[:LONGEST],
            "grid": change.grid,
            "at": change.at,
        },
    )


def _note_offered(conn: Connection, change: changes.NoteOffered, now: int) -> None:
    done = conn.execute(
        "UPDATE faq_drafts SET offered_at = :at WHERE ticket = :ticket AND offered_at IS NULL",
        {"ticket": change.ticket, "at": change.at},
    )
    exactly_one(done.rowcount)


def _decide(conn: Connection, change: changes.DecideDraft, now: int) -> None:
    done = conn.execute(
        """UPDATE faq_drafts SET decided_at = :at, accepted = :accepted, question = :question, answer = :answer,
            offered_at = COALESCE(offered_at, :at)
        WHERE ticket = :ticket AND decided_at IS NULL""",
        {
            "ticket": change.ticket,
            "at": change.at,
            "accepted": int(change.accepted),
            "question": change.question,
            "answer": change.answer,
        },
    )
    exactly_one(done.rowcount)


def _note_written(conn: Connection, change: changes.NoteWritten, now: int) -> None:
    done = conn.execute(
        "UPDATE faq_drafts SET written_at = :at WHERE ticket = :ticket AND accepted = 1 AND written_at IS NULL",
        {"ticket": change.ticket, "at": change.at},
    )
    exactly_one(done.rowcount)


def _reopen(conn: Connection, change: changes.ReopenDraft, now: int) -> None:
    done = conn.execute(
        """UPDATE faq_drafts SET decided_at = NULL, accepted = NULL
        WHERE ticket = :ticket AND accepted = 1 AND written_at IS NULL""",
        {"ticket": change.ticket},
    )
    exactly_one(done.rowcount)


APPLIERS: Mapping[type[Change], Callable[[Connection, Any, int], None]] = {
    changes.NoteDraft: _note,
    changes.NoteOffered: _note_offered,
    changes.DecideDraft: _decide,
    changes.NoteWritten: _note_written,
    changes.ReopenDraft: _reopen,
}
