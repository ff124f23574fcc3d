"""Questions about the sending of notices: what was due, what became of it room by room, who has read it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from bot.domain.notice import Audience, RunState
from bot.domain.place import Room
from bot.store.questions import Questions
from bot.store.room_rows import ROOM, room_of


@dataclass(frozen=True, slots=True)
class Seen:
    """Since when a notice is known, and with which times."""

    at: int
    spec: str


@dataclass(frozen=True, slots=True)
class Past:
    """The newest occurrences of a notice (UTC ms): dealt with by now, sent at any time, missed in what is yet to come."""

    dealt_with: int | None
    sent: int | None
    missed_ahead: int | None


@dataclass(frozen=True, slots=True)
class Run:
    """The sending of one occurrence. `ended_at` None: something of it still waits."""

    number: int
    notice: str
    due_at: int
    state: RunState
    held: bool
    title: str
    text: str
    page: str
    audience: Audience
    files: tuple[str, ...]
    urgent: bool
    receipt: bool
    until: int | None
    opened_at: int
    ended_at: int | None
    filled: bool
    filled_to: int
    rooms: int
    told_in: int | None
    reminded_at: int | None


@dataclass(frozen=True, slots=True)
class Progress:
    """Rooms of a run by what became of its text, and the letters that still wait, by channel.

    `holes`: rooms for which the text has no value of a placeholder. `files`: attachments that failed.
    """

    sent: int
    waiting: int
    failed: int
    unknown: int
    dropped: int
    holes: int
    files: int
    letters: tuple[tuple[str, int], ...]

    @property
    def rooms(self) -> int:
        return self.sent + self.waiting + self.failed + self.unknown + self.dropped + self.holes

    @property
    def again(self) -> int:
        """Rooms without a certain sending."""
        return self.failed + self.unknown


@dataclass(frozen=True, slots=True)
class Trouble:
    """A room that has no certain sending, or not all of it; `state` hole: nothing could be
    said there; expired: its end came first."""

    room: int
    topic: str
    state: str
    reason: str
    part: int

    @property
    def may_be_sent_again(self) -> bool:
        return self.state in ("failed", "unknown")


@dataclass(frozen=True, slots=True)
class Draft:
    """A notice made in a chat. `state`: draft, approved, sent, missed, dropped."""

    number: int
    title: str
    text: str
    grids: tuple[str, ...]
    topics: tuple[str, ...]
    at: int
    urgent: bool
    receipt: bool
    official: str
    room: int
    made_at: int
    state: str
    decided_at: int | None


@dataclass(frozen=True, slots=True)
class RoomReceipts:
    """`members` None: not known for this room; `lately`: people who have spoken there lately."""

    room: Room
    read: int
    members: int | None
    lately: int


_RUN = """number, notice, due_at, state, held, title, text, page, audience, urgent, receipt, until, opened_at, ended_at,
    filled, filled_to, rooms, told_in, reminded_at"""
_DRAFT = """number, title, text, grids, topics, at, urgent, receipt, official, room, made_at, state, decided_at"""
LATELY = 100_000
"""How many of the newest messages are looked through for people who speak in a room."""


class NoticeRunQuestions(Questions):
    """Occurrences of notices, their letters, drafts and receipts."""

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
            f"SELECT {_RUN} FROM notice_runs WHERE number > 0 AND ended_at IS NULL ORDER BY urgent DESC, number"
        )
        return list(map(_run, rows))

    def run(self, number: int) -> Run | None:
        row = self._one(f"SELECT {_RUN} FROM notice_runs WHERE number = :number AND number > 0", number=number)
        return _run(row) if row else None

    def last_runs(self, count: int) -> list[Run]:
        """The newest ones, newest first."""
        rows = self._all(
            f"SELECT {_RUN} FROM notice_runs WHERE number > 0 ORDER BY number DESC LIMIT :count", count=count
        )
        return list(map(_run, rows))

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

    def receipt_run(self, room: int, since: int) -> Run | None:
        """The newest notice of this room that wants to be confirmed, sent since then."""
        row = self._one(
            f"""SELECT {_RUN} FROM notice_runs n WHERE receipt = 1 AND opened_at >= :since AND number > 0
            AND EXISTS (SELECT 1 FROM notice_posts p WHERE p.notice = n.notice AND p.due_at = n.due_at
                AND p.room = :room) ORDER BY opened_at DESC, number DESC LIMIT 1""",
            room=room,
            since=since,
        )
        return _run(row) if row else None

    def receipt_runs(self, since: int, until: int) -> list[Run]:
        """Those that want to be confirmed, began in this time, and of which nobody was reminded."""
        rows = self._all(
            f"""SELECT {_RUN} FROM notice_runs WHERE receipt = 1 AND opened_at >= :since AND opened_at <= :until
            AND number > 0 AND reminded_at IS NULL ORDER BY number""",
            since=since,
            until=until,
        )
        return list(map(_run, rows))

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

    def notice_room(self, topic: str) -> Room | None:
        """A bound group by its name."""
        row = self._one(
            f"""SELECT {ROOM} FROM rooms r WHERE r.topic = :topic AND r.purpose NOT IN ('private', 'unbound')
            ORDER BY r.id LIMIT 1""",
            topic=topic,
        )
        return room_of(row) if row else None

    def page(self, page: str) -> Run | None:
        """The sending whose page has this address."""
        number = page.partition("-")[0]
        found = self.run(int(number)) if number.isascii() and number.isdigit() and len(number) < 10 else None
        return found if found and found.page == page else None


def _run(row: Any) -> Run:
    audience = json.loads(row[8])
    return Run(
        number=row[0],
        notice=row[1],
        due_at=row[2],
        state=RunState(row[3]),
        held=bool(row[4]),
        title=row[5],
        text=row[6],
        page=row[7],
        audience=Audience(frozenset(audience.get("grids", ())), frozenset(audience.get("topics", ()))),
        files=tuple(audience.get("files", ())),
        urgent=bool(row[9]),
        receipt=bool(row[10]),
        until=row[11],
        opened_at=row[12] or 0,
        ended_at=row[13],
        filled=bool(row[14]),
        filled_to=row[15],
        rooms=row[16],
        told_in=row[17],
        reminded_at=row[18],
    )


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
