"""Questions about notices that were made in a chat."""

from __future__ import annotations

import json
from typing import Any

from bot.store.questions.base import Questions
from bot.store.questions.notice_values import Draft

_DRAFT = "number, title, text, grids, topics, at, urgent, receipt, official, room, made_at, state, decided_at"


class NoticeDraftQuestions(Questions):
    """Made notices, from the preview to the sending."""

    def next_notice_number(self) -> int:
        row = self._one("SELECT value FROM counters WHERE name = 'notice'")
        return (row[0] if row else 0) + 1

    def drafts(self, state: str) -> list[Draft]:
        """Made notices that wait to be confirmed (draft) or for their time (approved), newest first."""
        rows = self._all(
            f"""SELECT {_DRAFT} FROM notices_made WHERE state = :state AND state IN ('draft', 'approved')
            ORDER BY number DESC""",
            state=state,
        )
        return list(map(_draft, rows))

    def draft_notice(self, number: int) -> Draft | None:
        row = self._one(f"SELECT {_DRAFT} FROM notices_made WHERE number = :number", number=number)
        return _draft(row) if row else None

    def notice_photos(self, number: int) -> tuple[str, ...]:
        """The pictures that came with a made notice, as paths among the photos."""
        rows = self._all("SELECT path FROM photos WHERE notice = :number AND path <> '' ORDER BY id", number=number)
        return tuple(row[0] for row in rows)


def _draft(row: Any) -> Draft:
    return Draft(
        number=row[0],
        title=row[1],
        text=row[2],
        grids=tuple(json.loads(row[3])),
        topics=tuple(json.loads(row[4])),
        at=row[5],
        urgent=bool(row[6]),
        receipt=bool(row[7]),
        official=row[8],
        room=row[9],
        made_at=row[10],
        state=row[11],
        decided_at=row[12],
    )
