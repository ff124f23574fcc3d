"""Questions about the sending of notices: what was due, what became of it room by room."""

from __future__ import annotations

from typing import Any

from bot.domain.notices.notice import RunState
from bot.domain.places.place import Room
from bot.store.questions.base import Questions
from bot.store.questions.notice_values import Past, Progress, Run, Seen, Trouble, load_audience, load_files
from bot.store.rows.room import ROOM, room_of

RUN = """number, notice, due_at, state, held, title, text, page, audience, urgent, receipt, until, opened_at, ended_at,
    filled, filled_to, rooms, told_in"""


class NoticeRunQuestions(Questions):
    """Occurrences of notices and their letters."""

    def notice_seen(self, notice: str) -> Seen | None:
        row = self._one("SELECT at, spec FROM notice_seen WHERE notice = :notice", notice=notice)
        return Seen(row[0], row[1]) if row else None

    def notice_past(self, notice: str, now: int) -> Past:
        row = self._one(
            """SELECT MAX(CASE WHEN due_at <= :now THEN due_at END), MAX(CASE WHEN missed = 0 THEN due_at END),
                MAX(CASE WHEN missed = 1 AND due_at > :now THEN due_at END)
            FROM notice_runs WHERE notice = :notice""",
            notice=notice,
            now=now,
        )
        return Past(row[0], row[1], row[2])

    def first_run(self, notice: str) -> int | None:
        """When the first sending of a notice began; None before."""
        row = self._one("SELECT MIN(opened_at) FROM notice_runs WHERE notice = :notice AND missed = 0", notice=notice)
        return int(row[0]) if row[0] is not None else None

    def open_runs(self) -> list[Run]:
        """Those of which something still waits, oldest first."""
        rows = self._all(
            f"SELECT {RUN} FROM notice_runs WHERE number > 0 AND ended_at IS NULL ORDER BY urgent DESC, number"
        )
        return list(map(run_of, rows))

    def run(self, number: int) -> Run | None:
        row = self._one(f"SELECT {RUN} FROM notice_runs WHERE number = :number AND number > 0", number=number)
        return run_of(row) if row else None

    def notices_here(self, room: int, since: int) -> list[Run]:
        """What was sent to a room since then and not withdrawn, newest first."""
        rows = self._all(
            f"""SELECT {RUN} FROM notice_runs WHERE number > 0 AND state <> 'withdrawn' AND (notice, due_at) IN (
                SELECT p.notice, p.due_at FROM notice_posts p JOIN outbox o ON o.id = p.outbox
                WHERE p.room = :room AND p.due_at >= :since AND o.state = 'sent') ORDER BY number DESC LIMIT 5""",
            room=room,
            since=since,
        )
        return list(map(run_of, rows))

    def last_runs(self, count: int) -> list[Run]:
        """The newest ones, newest first."""
        rows = self._all(
            f"SELECT {RUN} FROM notice_runs WHERE number > 0 ORDER BY number DESC LIMIT :count", count=count
        )
        return list(map(run_of, rows))

    def waits(self, number: int) -> bool:
        """Whether anything of a run is still to be sent."""
        row = self._one(
            "SELECT 1 FROM outbox WHERE run = :run AND state IN ('queued', 'held', 'sending') LIMIT 1", run=number
        )
        return row is not None

    def progress(self, run: Run) -> Progress:
        counts = dict(
            self._all("SELECT state, COUNT(*) FROM outbox WHERE run = :run AND part = 0 GROUP BY state", run=run.number)
        )
        letters = self._all(
            """SELECT channel, COUNT(*) FROM outbox
            WHERE run = :run AND state IN ('queued', 'held', 'sending') GROUP BY channel""",
            run=run.number,
        )
        files = self._one(
            """SELECT COUNT(*) FROM outbox
            WHERE run = :run AND state IN ('failed', 'unknown') AND part > 0""",
            run=run.number,
        )
        return Progress(
            sent=counts.get("sent", 0),
            waiting=sum(counts.get(state, 0) for state in ("queued", "held", "sending")),
            failed=counts.get("failed", 0),
            unknown=counts.get("unknown", 0),
            dropped=counts.get("expired", 0),
            holes=run.rooms - sum(counts.values()),
            files=files[0],
            letters=tuple((channel, count) for channel, count in letters),
        )

    def troubles(self, run: Run) -> list[Trouble]:
        """The rooms of a run that did not certainly get it, with the reason."""
        rows = self._all(
            """SELECT o.room, COALESCE(r.topic, ''), o.state, COALESCE(o.error, ''), o.part
            FROM outbox o LEFT JOIN rooms r ON r.id = o.room
            WHERE o.run = :run AND o.state IN ('failed', 'unknown', 'expired') AND o.part >= 0 ORDER BY o.id""",
            run=run.number,
        )
        rows = [row for row in rows if row[2] != "expired" or run.state is not RunState.WITHDRAWN]
        holes = self._all(
            """SELECT p.room, r.topic FROM notice_posts p JOIN rooms r ON r.id = p.room
            WHERE p.notice = :notice AND p.due_at = :due_at AND p.outbox = 0 ORDER BY p.room""",
            notice=run.notice,
            due_at=run.due_at,
        )
        return [Trouble(*row) for row in rows] + [Trouble(room, topic, "hole", "", 0) for room, topic in holes]

    def rooms_after(self, room: int, count: int) -> list[Room]:
        """The next bound groups by their row, for going through all of them in portions."""
        rows = self._all(
            f"""SELECT {ROOM} FROM rooms r WHERE r.id > :room AND r.purpose NOT IN ('private', 'unbound')
            ORDER BY r.id LIMIT :count""",
            room=room,
            count=count,
        )
        return [room_of(row) for row in rows]

    def notice_room(self, topic: str) -> Room | None:
        """A bound group by its name, with or without the blanks in it."""
        row = self._one(
            f"""SELECT {ROOM} FROM rooms r
            WHERE REPLACE(r.topic, ' ', '') = :plain AND r.purpose NOT IN ('private', 'unbound')
            ORDER BY CASE WHEN r.topic = :topic THEN 0 ELSE 1 END, r.id LIMIT 1""",
            topic=topic,
            plain=topic.replace(" ", ""),
        )
        return room_of(row) if row else None

    def page(self, page: str) -> Run | None:
        """The sending whose page has this address."""
        number = page.partition("-")[0]
        found = self.run(int(number)) if number.isascii() and number.isdigit() and len(number) < 10 else None
        return found if found and found.page == page else None


def run_of(row: Any) -> Run:
    return Run(
        number=row[0],
        notice=row[1],
        due_at=row[2],
        state=RunState(row[3]),
        held=bool(row[4]),
        title=row[5],
        text=row[6],
        page=row[7],
        audience=load_audience(row[8]),
        files=load_files(row[8]),
        urgent=bool(row[9]),
        receipt=bool(row[10]),
        until=row[11],
        opened_at=row[12] or 0,
        ended_at=row[13],
        filled=bool(row[14]),
        filled_to=row[15],
        rooms=row[16],
        told_in=row[17],
    )
