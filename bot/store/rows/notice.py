"""The rows of notices: what was posted where, which occurrence is dealt with, how its sending stands."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from sqlite3 import Connection
from typing import Any

from bot.domain.changes import notice as changes
from bot.domain.faults import Conflict
from bot.domain.outcome import PRIORITY, Change, Say, Urgency
from bot.store.questions.notice_values import REVISION, dump_audience
from bot.store.revisions import bump
from bot.store.rows.counters import next_number
from bot.store.rows.letters import queue
from bot.store.rows.notice_draft import made_number, set_made
from bot.store.rows.ticket import exactly_one

CORRECTION = -1
"""The part of a run's letters that takes the notice back; 0 is its text, then what belongs to it."""

_WAITS = "('queued', 'held')"


def _open_run(conn: Connection, change: changes.OpenRun, now: int) -> None:
    notice = change.notice
    number = notice.number or next_number(conn, "notice")
    opened = conn.execute(
        """INSERT INTO notice_runs (notice, due_at, missed, rooms, number, state, held, title, text, page, audience,
            urgent, receipt, until, opened_at, filled, filled_to, told_in)
        VALUES (:notice, :due_at, 0, 0, :number, 'running', :held, :title, :text, :page, :audience,
            :urgent, :receipt, :until, :now, 0, 0, :told_in) ON CONFLICT DO NOTHING""",
        {
            "notice": notice.name,
            "due_at": change.due_at,
            "number": number,
            "held": int(change.held),
            "title": notice.title,
            "text": notice.text,
            "page": f"{number}-{change.key}",
            "audience": dump_audience(notice.everyone, notice.files),
            "urgent": int(notice.urgent),
            "receipt": int(notice.receipt),
            "until": notice.until,
            "now": now,
            "told_in": notice.room,
        },
    )
    exactly_one(opened.rowcount)
    set_made(conn, notice.number, "sent")
    bump(conn, REVISION)


def _post_notice(conn: Connection, change: changes.PostNotice, now: int) -> None:
    key = {"notice": change.notice, "due_at": change.due_at, "room": change.room}
    fresh = conn.execute(
        """INSERT INTO notice_posts (notice, due_at, room, outbox) VALUES (:notice, :due_at, :room, 0)
        ON CONFLICT DO NOTHING""",
        key,
    )
    if fresh.rowcount != 1 or change.say is None:
        return
    _queue_post(conn, change, change.say, now)


def _queue_post(conn: Connection, change: changes.PostNotice, say: Say, now: int) -> None:
    number, held = _run_of(conn, change.notice, change.due_at)
    outbox = queue(conn, say, now, None, run=number, held=held)
    conn.execute(
        """UPDATE notice_posts SET outbox = :outbox
        WHERE notice = :notice AND due_at = :due_at AND room = :room""",
        {"notice": change.notice, "due_at": change.due_at, "room": change.room, "outbox": outbox},
    )
    for part, more in enumerate(change.more, 1):
        queue(conn, more, now, None, run=number, part=part, held=held)


def _fill_hole(conn: Connection, change: changes.PostNotice, now: int) -> None:
    """The room was passed over, and has been told nothing since."""
    row = conn.execute(
        "SELECT outbox FROM notice_posts WHERE notice = :notice AND due_at = :due_at AND room = :room",
        {"notice": change.notice, "due_at": change.due_at, "room": change.room},
    ).fetchone()
    if row is None or row[0] != 0 or change.say is None:
        raise Conflict
    _queue_post(conn, change, change.say, now)


def _run_of(conn: Connection, notice: str, due_at: int) -> tuple[int | None, bool]:
    """Its number, and whether what is queued for it must wait."""
    row = conn.execute(
        "SELECT number, held = 1 OR state = 'paused' FROM notice_runs WHERE notice = :notice AND due_at = :due_at",
        {"notice": notice, "due_at": due_at},
    ).fetchone()
    return (row[0] or None, bool(row[1])) if row else (None, False)


def _fill_run(conn: Connection, change: changes.FillRun, now: int) -> None:
    done = conn.execute(
        """UPDATE notice_runs SET filled_to = :filled_to, filled = :complete, rooms = rooms + :posts
        WHERE number = :number AND filled = 0 AND filled_to = :expected""",
        {
            "number": change.number,
            "expected": change.expected,
            "filled_to": change.filled_to,
            "posts": change.posts,
            "complete": int(change.complete),
        },
    )
    exactly_one(done.rowcount)


def _close_occurrence(conn: Connection, change: changes.CloseOccurrence, now: int) -> None:
    conn.execute(
        """INSERT INTO notice_runs (notice, due_at, missed, rooms, ended_at)
        VALUES (:notice, :due_at, :missed, :rooms, :now) ON CONFLICT DO NOTHING""",
        {
            "notice": change.notice,
            "due_at": change.due_at,
            "missed": int(change.missed),
            "rooms": change.rooms,
            "now": now,
        },
    )
    set_made(conn, made_number(change.notice), "missed")
    bump(conn, REVISION)


def _forget_missed(conn: Connection, change: changes.ForgetMissed, now: int) -> None:
    conn.execute(
        "DELETE FROM notice_runs WHERE notice = :notice AND due_at > :now AND missed = 1",
        {"notice": change.notice, "now": change.now},
    )
    number = made_number(change.notice)
    conn.execute("UPDATE notices_made SET state = 'approved' WHERE number = :n AND state = 'missed'", {"n": number})


def _see_notice(conn: Connection, change: changes.SeeNotice, now: int) -> None:
    conn.execute(
        """INSERT INTO notice_seen (notice, at, spec) VALUES (:notice, :at, :spec)
        ON CONFLICT (notice) DO UPDATE SET at = excluded.at, spec = excluded.spec
        WHERE notice_seen.spec <> excluded.spec OR excluded.at < notice_seen.at""",
        {"notice": change.notice, "at": change.at, "spec": change.spec},
    )


def _move_run(conn: Connection, change: changes.MoveRun, now: int) -> None:
    moved = conn.execute(
        """UPDATE notice_runs SET state = :state
        WHERE number = :number AND state = :expected AND ended_at IS NULL""",
        {"number": change.number, "expected": change.expected.value, "state": change.state.value},
    )
    exactly_one(moved.rowcount)
    _let_go_or_hold(conn, change.number)
    bump(conn, REVISION)


def _hold_run(conn: Connection, change: changes.HoldRun, now: int) -> None:
    held = conn.execute(
        "UPDATE notice_runs SET held = :held WHERE number = :number AND ended_at IS NULL",
        {"number": change.number, "held": int(change.held)},
    )
    exactly_one(held.rowcount)
    _let_go_or_hold(conn, change.number)


def _let_go_or_hold(conn: Connection, number: int) -> None:
    """What waits of a run stands as the run stands."""
    row = conn.execute(
        "SELECT held = 1 OR state = 'paused' FROM notice_runs WHERE number = :number AND number > 0",
        {"number": number},
    ).fetchone()
    before, after = ("queued", "held") if row[0] else ("held", "queued")
    conn.execute(
        "UPDATE outbox SET state = :after WHERE run = :run AND state = :before",
        {"run": number, "before": before, "after": after},
    )


def _withdraw_run(conn: Connection, change: changes.WithdrawRun, now: int) -> None:
    moved = conn.execute(
        """UPDATE notice_runs SET state = 'withdrawn', filled = 1, held = :held, ended_at = NULL
        WHERE number = :number AND state <> 'withdrawn'""",
        {"number": change.number, "held": int(change.held)},
    )
    exactly_one(moved.rowcount)
    conn.execute(
        f"UPDATE outbox SET state = 'expired', error = '' WHERE run = :run AND state IN {_WAITS}",
        {"run": change.number},
    )
    urgency = conn.execute("SELECT urgent FROM notice_runs WHERE number = :n AND number > 0", {"n": change.number})
    kind = Urgency.ALERT if urgency.fetchone()[0] else Urgency.NOTICE
    conn.execute(
        """INSERT INTO outbox (cause, channel, room, person, text, mentions, photo, ticket, urgency, priority, state,
            queued_at, not_before, expires_at, attempts, run, part)
        SELECT NULL, o.channel, o.room, NULL, :text, '[]', NULL, NULL, :urgency, :priority, :state,
            :now, :now, NULL, 0, o.run, :part
        FROM outbox o WHERE o.run = :run AND o.state IN ('sent', 'unknown', 'sending') AND o.part = 0""",
        {
            "run": change.number,
            "text": change.correction,
            "urgency": kind.value,
            "priority": PRIORITY[kind],
            "state": "held" if change.held else "queued",
            "now": now,
            "part": CORRECTION,
        },
    )
    bump(conn, REVISION)


def _end_run(conn: Connection, change: changes.EndRun, now: int) -> None:
    ended = conn.execute(
        "UPDATE notice_runs SET ended_at = :now WHERE number = :number AND number > 0 AND ended_at IS NULL",
        {"number": change.number, "now": now},
    )
    exactly_one(ended.rowcount)
    bump(conn, REVISION)


def _resend_run(conn: Connection, change: changes.ResendRun, now: int) -> None:
    again = conn.execute(
        """UPDATE outbox SET state = :state, attempts = 0, not_before = :now, error = NULL,
            expires_at = (SELECT until FROM notice_runs n WHERE n.number = outbox.run)
        WHERE run = :run AND state IN ('failed', 'unknown') AND part >= 0""",
        {"run": change.number, "state": "held" if change.held else "queued", "now": now},
    )
    if again.rowcount != change.count:
        raise Conflict
    conn.execute(
        """UPDATE notice_runs SET ended_at = NULL, state = 'running', held = :held
        WHERE number = :number AND number > 0 AND state <> 'withdrawn'""",
        {"number": change.number, "held": int(change.held)},
    )
    for post in change.filled:
        _fill_hole(conn, post, now)
    bump(conn, REVISION)


def _remind_run(conn: Connection, change: changes.RemindRun, now: int) -> None:
    done = conn.execute(
        """UPDATE notice_runs SET reminded_at = :now
        WHERE number = :number AND number > 0 AND reminded_at IS NULL""",
        {"number": change.number, "now": now},
    )
    exactly_one(done.rowcount)


def _note_receipt(conn: Connection, change: changes.NoteReceipt, now: int) -> None:
    conn.execute(
        """INSERT INTO notice_receipts (run, room, person, at) VALUES (:run, :room, :person, :now)
        ON CONFLICT DO NOTHING""",
        {"run": change.number, "room": change.room, "person": change.person, "now": now},
    )


APPLIERS: Mapping[type[Change], Callable[[Connection, Any, int], None]] = {
    changes.OpenRun: _open_run,
    changes.PostNotice: _post_notice,
    changes.FillRun: _fill_run,
    changes.CloseOccurrence: _close_occurrence,
    changes.ForgetMissed: _forget_missed,
    changes.SeeNotice: _see_notice,
    changes.MoveRun: _move_run,
    changes.HoldRun: _hold_run,
    changes.WithdrawRun: _withdraw_run,
    changes.EndRun: _end_run,
    changes.ResendRun: _resend_run,
    changes.RemindRun: _remind_run,
    changes.NoteReceipt: _note_receipt,
}
