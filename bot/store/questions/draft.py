"""Questions about FAQ drafts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from bot.store.questions.base import Questions


@dataclass(frozen=True, slots=True)
class Draft:
    """A human answer on its way into the FAQ. `accepted` None: nobody has decided; `offered`: the admins have seen it."""

    ticket: int
    question: str
    answer: str
    grid: str | None
    accepted: bool | None
    written: bool
    offered: bool = True


_MANY = 100
_DRAFT = "ticket, question, answer, grid, accepted, written_at IS NOT NULL, offered_at IS NOT NULL"


class DraftQuestions(Questions):
    """Answers of people that the admins may take into the FAQ."""

    def draft_of(self, ticket: int) -> Draft | None:
        row = self._one(f"SELECT {_DRAFT} FROM faq_drafts WHERE ticket = :ticket", ticket=ticket)
        return _draft(row) if row else None

    def drafts_to_offer(self, limit: int) -> list[Draft]:
        """What the admins have not been shown, oldest first."""
        return self._drafts(f"SELECT {_DRAFT} FROM faq_drafts WHERE offered_at IS NULL ORDER BY id LIMIT :n", limit)

    def drafts_to_write(self, limit: int) -> list[Draft]:
        """What an admin has accepted and what does not stand in the folder yet, as far as anybody knows."""
        return self._drafts(
            f"SELECT {_DRAFT} FROM faq_drafts WHERE accepted = 1 AND written_at IS NULL ORDER BY id LIMIT :n", limit
        )

    def undecided_drafts(self, limit: int) -> list[int]:
        """The tickets of drafts that were shown and wait for a word, newest first."""
        rows = self._all(
            "SELECT ticket FROM faq_drafts WHERE decided_at IS NULL AND offered_at IS NOT NULL ORDER BY id DESC LIMIT :n",
            n=limit,
        )
        return [row[0] for row in rows]

    def drafts_to_decide(self, limit: int) -> tuple[list[Draft], int]:
        """Those that nobody has decided about, oldest first, and how many there are, up to a hundred of each sort."""
        shown = self._drafts(
            f"""SELECT {_DRAFT} FROM faq_drafts WHERE decided_at IS NULL AND offered_at IS NOT NULL
            ORDER BY id LIMIT :n""",
            _MANY,
        )
        drafts = sorted([*shown, *self.drafts_to_offer(_MANY)], key=lambda one: one.ticket)
        return drafts[:limit], len(drafts)

    def _drafts(self, sql: str, limit: int) -> list[Draft]:
        return [_draft(row) for row in self._all(sql, n=limit)]


def _draft(row: Any) -> Draft:
    ticket, question, answer, grid, accepted, written, offered = row
    decided = None if accepted is None else bool(accepted)
    return Draft(ticket, question, answer, grid, decided, bool(written), bool(offered))
