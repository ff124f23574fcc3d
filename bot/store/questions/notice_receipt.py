"""Questions about who has read a notice."""

from __future__ import annotations

from bot.store.questions.base import Questions
from bot.store.questions.notice_run import RUN, run_of
from bot.store.questions.notice_values import RoomReceipts, Run
from bot.store.rows.room import ROOM, room_of

LATELY = 100_000
"""How many of the newest messages are looked through for people who speak in a room."""


class NoticeReceiptQuestions(Questions):
    """Notices that want to be confirmed, and who has."""

    def receipt_run(self, room: int, since: int) -> Run | None:
        """The newest notice of this room that wants to be confirmed, sent since then."""
        row = self._one(
            f"""SELECT {RUN} FROM notice_runs n WHERE receipt = 1 AND opened_at >= :since AND number > 0
            AND EXISTS (SELECT 1 FROM notice_posts p WHERE p.notice = n.notice AND p.due_at = n.due_at
                AND p.room = :room) ORDER BY opened_at DESC, number DESC LIMIT 1""",
            room=room,
            since=since,
        )
        return run_of(row) if row else None

    def receipt_runs(self, since: int, until: int) -> list[Run]:
        """Those that want to be confirmed, began in this time, and of which nobody was reminded."""
        rows = self._all(
            f"""SELECT {RUN} FROM notice_runs WHERE receipt = 1 AND opened_at >= :since AND opened_at <= :until
            AND number > 0 AND reminded_at IS NULL ORDER BY number""",
            since=since,
            until=until,
        )
        return list(map(run_of, rows))

    def receipts(self, run: Run) -> list[RoomReceipts]:
        """How many have read it, room by room; only rooms to which it certainly went."""
        rows = self._all(
            f"""SELECT {ROOM},
                (SELECT COUNT(*) FROM notice_receipts c WHERE c.run = :run AND c.room = r.id),
                (SELECT COUNT(*) FROM members m WHERE m.room = r.id)
            FROM notice_posts p JOIN outbox o ON o.id = p.outbox JOIN rooms r ON r.id = p.room
            WHERE p.notice = :notice AND p.due_at = :due_at AND o.state = 'sent' ORDER BY r.topic, r.id""",
            run=run.number,
            notice=run.notice,
            due_at=run.due_at,
        )
        spoke = self._spoke_lately() if any(not row[-1] for row in rows) else {}
        return [RoomReceipts(room_of(row), row[-2], row[-1] or None, spoke.get(row[0], 0)) for row in rows]

    def _spoke_lately(self) -> dict[int, int]:
        return dict(
            self._all(
                """SELECT room, COUNT(DISTINCT person) FROM messages
                WHERE id > (SELECT COALESCE(MAX(id), 0) FROM messages) - :lately GROUP BY room""",
                lately=LATELY,
            )
        )
