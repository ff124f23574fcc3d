"""The rows of tickets: opened, moved from one state to the next, rated, with photos and every step."""

from __future__ import annotations

from sqlite3 import Connection

from bot.domain import outcome as o
from bot.domain.faults import Conflict
from bot.domain.ticket import MOVES, State, Step


def _add_step(conn: Connection, number: int, step: Step) -> None:
    conn.execute(
        "INSERT INTO steps (ticket, at, who, what, text) VALUES (:ticket, :at, :who, :what, :text)",
        {"ticket": number, "at": step.at, "who": step.who, "what": step.what.value, "text": step.text},
    )


def open_ticket(conn: Connection, change: o.OpenTicket, now: int) -> None:
    ticket = change.ticket
    conn.execute(
        """INSERT INTO tickets (number, text, kind, speech, state, grid, room, reporter, reporter_name, handler,
            opened_at, accept_due, handle_due, redone, urgent, late, message)
        VALUES (:number, :text, :kind, :speech, :state, :grid, :room, :reporter, :reporter_name, :handler,
            :opened_at, :accept_due, :handle_due, 0, :urgent, :late, :message)""",
        {
            "number": ticket.number,
            "text": ticket.text,
            "kind": ticket.kind,
            "speech": ticket.speech.value,
            "state": ticket.state.value,
            "grid": ticket.grid,
            "room": ticket.room,
            "reporter": ticket.reporter,
            "reporter_name": ticket.reporter_name,
            "handler": ticket.handler,
            "opened_at": ticket.opened_at,
            "accept_due": ticket.accept_due,
            "handle_due": ticket.handle_due,
            "urgent": int(ticket.urgent),
            "late": int(ticket.late),
            "message": change.message,
        },
    )
    for step in change.steps:
        _add_step(conn, ticket.number, step)
    _take_photos(conn, ticket.number, change.photos)


def _take_photos(conn: Connection, number: int, photos: tuple[int, ...]) -> None:
    for photo in photos:
        exactly_one(
            conn.execute(
                "UPDATE photos SET ticket = :number WHERE id = :photo AND ticket IS NULL",
                {"number": number, "photo": photo},
            ).rowcount
        )
        conn.execute(
            "UPDATE messages SET kept = 1 WHERE id = (SELECT message FROM photos WHERE id = :photo)",
            {"photo": photo},
        )


def exactly_one(count: int) -> None:
    """A change that names a state must find exactly that one row."""
    if count != 1:
        raise Conflict


def move_ticket(conn: Connection, change: o.MoveTicket, now: int) -> None:
    if change.to not in MOVES[change.expected]:
        raise ValueError(f"{change.expected} → {change.to}")
    done = conn.execute(
        """UPDATE tickets SET state = :to, handler = COALESCE(:handler, handler),
            accept_due = COALESCE(:accept_due, accept_due), handle_due = COALESCE(:handle_due, handle_due),
            ended_at = CASE WHEN :to IN ('已办结', '已结案', '已撤回') THEN COALESCE(ended_at, :at) ELSE NULL END,
            rating = :rating, redone = redone + :redone
        WHERE number = :number AND state = :expected
            AND (CAST(:expected_handler AS TEXT) IS NULL OR handler = :expected_handler)""",
        {
            "number": change.number,
            "expected": change.expected.value,
            "to": change.to.value,
            "handler": change.handler,
            "accept_due": change.accept_due,
            "handle_due": change.handle_due,
            "at": change.step.at,
            "rating": change.rating.value if change.rating else None,
            "redone": int(change.redone),
            "expected_handler": change.expected_handler,
        },
    )
    exactly_one(done.rowcount)
    _add_step(conn, change.number, change.step)


def add_step(conn: Connection, change: o.AddStep, now: int) -> None:
    _add_step(conn, change.number, change.step)


def rate_ticket(conn: Connection, change: o.RateTicket, now: int) -> None:
    done = conn.execute(
        """UPDATE tickets SET rating = :rating, state = :closed
        WHERE number = :number AND state = :done AND rating IS NULL""",
        {
            "number": change.number,
            "rating": change.rating.value,
            "closed": State.CLOSED.value,
            "done": State.DONE.value,
        },
    )
    exactly_one(done.rowcount)
    _add_step(conn, change.number, change.step)


def attach_photos(conn: Connection, change: o.AttachPhotos, now: int) -> None:
    _take_photos(conn, change.number, change.photos)
    _add_step(conn, change.number, change.step)
