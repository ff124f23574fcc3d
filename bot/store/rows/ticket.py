"""The rows of tickets: opened, moved from one state to the next, joined, merged, rated, with every step."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from sqlite3 import Connection
from typing import Any

from bot.domain.changes import ticket as changes
from bot.domain.faults import Conflict
from bot.domain.outcome import Change
from bot.domain.tickets.ticket import ENDED_STATES, MOVES, State, Step, What
from bot.store.questions.ticket import OPEN

_COUNTED: Mapping[What, str] = {
    What.REASSIGNED: "passed",
    What.RETURNED: "passed",
    What.PASSED_UP: "passed",
    What.REWORKED: "reworked",
    What.REDONE: "redone",
    What.EXTENDED: "extended",
    What.APPEALED: "appealed",
    What.SUPERVISED: "supervised",
}
"""Which step of the ledger is counted in which column."""

_TAKEN = frozenset({State.ACCEPTED, State.VERIFYING, State.DONE})
"""Where a person in a role moves a ticket to one of these, a human has taken it up: the first time counts."""

_SETTLED = ENDED_STATES | {State.VERIFYING}
"""There the handler has nothing to ask for any more."""


def add_step(conn: Connection, number: int, step: Step) -> None:
    """A line of the ledger; what the figures count is counted with it."""
    conn.execute(
        """INSERT INTO steps (ticket, at, who, what, text, official, person)
        VALUES (:ticket, :at, :who, :what, :text, :by, :person)""",
        {
            "ticket": number,
            "at": step.at,
            "who": step.who,
            "what": step.what.value,
            "text": step.text,
            "by": step.by,
            "person": step.person,
        },
    )
    if column := _COUNTED.get(step.what):
        conn.execute(f"UPDATE tickets SET {column} = {column} + 1 WHERE number = :number", {"number": number})


def open_ticket(conn: Connection, change: changes.OpenTicket, now: int) -> None:
    ticket = change.ticket
    conn.execute(
        """INSERT INTO tickets (number, text, kind, speech, state, grid, room, reporter, reporter_name, handler,
            opened_at, accept_due, handle_due, redone, urgent, late, message, source, place, desk, next_due, first_due)
        VALUES (:number, :text, :kind, :speech, :state, :grid, :room, :reporter, :reporter_name, :handler,
            :opened_at, :accept_due, :handle_due, 0, :urgent, :late, :message, :source, :place, :desk, :opened_at, :accept_due)""",
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
            "source": ticket.source.value,
            "place": ticket.place,
            "desk": ticket.desk,
        },
    )
    for step in change.steps:
        add_step(conn, ticket.number, step)
    _take_photos(conn, ticket.number, change.photos)


def _take_photos(conn: Connection, number: int, photos: tuple[int, ...]) -> None:
    for photo in photos:
        exactly_one(
            conn.execute(
                "UPDATE photos SET ticket = :number WHERE id = :photo AND ticket IS NULL AND note IS NULL",
                {"number": number, "photo": photo},
            ).rowcount
        )
        conn.execute(
            "UPDATE messages SET kept = 1, ticket = :number WHERE id = (SELECT message FROM photos WHERE id = :photo)",
            {"number": number, "photo": photo},
        )


def exactly_one(count: int) -> None:
    """A change that names a state must find exactly that one row."""
    if count != 1:
        raise Conflict


def move_ticket(conn: Connection, change: changes.MoveTicket, now: int) -> None:
    if change.to not in MOVES[change.expected]:
        raise ValueError(f"{change.expected} → {change.to}")
    done = conn.execute(
        """UPDATE tickets SET state = :to, handler = COALESCE(:handler, handler), desk = COALESCE(:desk, desk),
            accept_due = COALESCE(:accept_due, accept_due), handle_due = COALESCE(:handle_due, handle_due),
            verify_due = COALESCE(:verify_due, verify_due), next_due = :at,
            accepted_at = CASE WHEN :accepted = 1 THEN COALESCE(accepted_at, :at) ELSE accepted_at END,
            ended_at = CASE WHEN :ended = 1 THEN COALESCE(ended_at, :at) ELSE NULL END, rating = :rating
        WHERE number = :number AND state = :expected
            AND (CAST(:expected_handler AS TEXT) IS NULL OR handler = :expected_handler)""",
        {
            "number": change.number,
            "expected": change.expected.value,
            "to": change.to.value,
            "handler": change.handler,
            "desk": change.desk,
            "accept_due": change.accept_due,
            "handle_due": change.handle_due,
            "verify_due": change.verify_due,
            "accepted": int(bool(change.step.by) and change.to in _TAKEN),
            "ended": int(change.to in ENDED_STATES),
            "at": change.step.at,
            "rating": change.rating.value if change.rating else None,
            "expected_handler": change.expected_handler,
        },
    )
    exactly_one(done.rowcount)
    if change.to in _SETTLED:
        _drop_requests(conn, change.number, change.step.at)
    add_step(conn, change.number, change.step)


def _drop_requests(conn: Connection, number: int, at: int) -> None:
    """Nobody need decide any more on 延期 or 挂账 of what is done."""
    conn.execute(
        "UPDATE requests SET decided_at = :at, granted = 0 WHERE ticket = :number AND decided_at IS NULL",
        {"number": number, "at": at},
    )


def _note_step(conn: Connection, change: changes.AddStep, now: int) -> None:
    add_step(conn, change.number, change.step)


def rate_ticket(conn: Connection, change: changes.RateTicket, now: int) -> None:
    done = conn.execute(
        """UPDATE tickets SET rating = :rating, state = :closed
        WHERE number = :number AND state = :expected_state AND COALESCE(rating, '') = :expected""",
        {
            "number": change.number,
            "rating": change.rating.value,
            "closed": State.CLOSED.value,
            "expected_state": (State.CLOSED if change.expected else State.DONE).value,
            "expected": change.expected.value if change.expected else "",
        },
    )
    exactly_one(done.rowcount)
    add_step(conn, change.number, change.step)


def attach_photos(conn: Connection, change: changes.AttachPhotos, now: int) -> None:
    _take_photos(conn, change.number, change.photos)
    add_step(conn, change.number, change.step)


def _reclassify(conn: Connection, change: changes.Reclassify, now: int) -> None:
    done = conn.execute(
        "UPDATE tickets SET kind = :kind, handle_due = :handle_due, next_due = :now WHERE number = :number AND kind = :expected",
        {
            "number": change.number,
            "kind": change.kind,
            "handle_due": change.handle_due,
            "expected": change.expected,
            "now": now,
        },
    )
    exactly_one(done.rowcount)
    add_step(conn, change.number, change.step)


def _make_ordinary(conn: Connection, change: changes.MakeOrdinary, now: int) -> None:
    done = conn.execute(
        "UPDATE tickets SET speech = :speech, next_due = :now WHERE number = :number AND speech = '举报'",
        {"number": change.number, "speech": change.speech.value, "now": now},
    )
    exactly_one(done.rowcount)
    add_step(conn, change.number, change.step)


def _make_confidential(conn: Connection, change: changes.MakeConfidential, now: int) -> None:
    done = conn.execute(
        """UPDATE tickets SET speech = '举报', urgent = 0, next_due = :now, handler = COALESCE(:handler, handler)
        WHERE number = :number AND speech = :expected""",
        {"number": change.number, "expected": change.expected.value, "now": now, "handler": change.handler},
    )
    exactly_one(done.rowcount)
    add_step(conn, change.number, change.step)


def _set_place(conn: Connection, change: changes.SetPlace, now: int) -> None:
    done = conn.execute(
        "UPDATE tickets SET place = :place WHERE number = :number AND place = :expected",
        {"number": change.number, "place": change.place, "expected": change.expected},
    )
    exactly_one(done.rowcount)


def _set_grid(conn: Connection, change: changes.SetGrid, now: int) -> None:
    done = conn.execute(
        "UPDATE tickets SET grid = :grid, desk = :grid WHERE number = :number AND COALESCE(grid, '') = :expected",
        {"number": change.number, "grid": change.grid, "expected": change.expected or ""},
    )
    exactly_one(done.rowcount)


def _follow(conn: Connection, change: changes.Follow, now: int) -> None:
    """Only an open ticket can be followed: whoever comes later must hear that it has ended. Who follows it already may tell
    more of it, which is kept."""
    there = conn.execute(f"SELECT 1 FROM tickets WHERE number = :number AND {OPEN}", {"number": change.number})
    exactly_one(len(there.fetchall()))
    follower = change.follower
    added = conn.execute(
        """INSERT INTO followers (ticket, person, name, room, at) VALUES (:ticket, :person, :name, :room, :at)
        ON CONFLICT (ticket, person) DO NOTHING""",
        {
            "ticket": change.number,
            "person": follower.person,
            "name": follower.name,
            "room": follower.room,
            "at": change.step.at,
        },
    )
    _take_photos(conn, change.number, change.photos)
    if added.rowcount == 1 or change.step.text:
        add_step(conn, change.number, change.step)


def _merge_ticket(conn: Connection, change: changes.MergeTicket, now: int) -> None:
    """Reporter, followers and photos go over; the merged number remembers where to."""
    values = {"number": change.number, "into": change.into, "at": change.step.at}
    done = conn.execute(
        """UPDATE tickets SET state = '已合并', merged_into = :into, ended_at = :at
        WHERE number = :number AND state = :expected""",
        {**values, "expected": change.expected.value},
    )
    exactly_one(done.rowcount)
    _drop_requests(conn, change.number, change.step.at)
    there = conn.execute(
        "SELECT 1 FROM tickets WHERE number = :into AND state = :state",
        {"into": change.into, "state": change.into_state.value},
    )
    exactly_one(len(there.fetchall()))
    conn.execute(
        """INSERT INTO followers (ticket, person, name, room, at, reported)
        SELECT :into, t.reporter, t.reporter_name, t.room, :at, 1 FROM tickets t JOIN tickets i ON i.number = :into
        WHERE t.number = :number AND t.reporter <> i.reporter
        ON CONFLICT (ticket, person) DO UPDATE SET reported = 1""",
        values,
    )
    conn.execute(
        """INSERT INTO followers (ticket, person, name, room, at, reported)
        SELECT :into, f.person, f.name, f.room, f.at, f.reported FROM followers f JOIN tickets i ON i.number = :into
        WHERE f.ticket = :number AND f.person <> i.reporter
        ON CONFLICT (ticket, person) DO UPDATE SET reported = MAX(followers.reported, excluded.reported)""",
        values,
    )
    conn.execute(
        "UPDATE photos SET ticket = :into WHERE ticket = :number", {"number": change.number, "into": change.into}
    )
    conn.execute(
        "UPDATE tickets SET merged_into = :into WHERE merged_into = :number",
        {"number": change.number, "into": change.into},
    )
    add_step(conn, change.number, change.step)
    add_step(conn, change.into, change.into_step)


APPLIERS: Mapping[type[Change], Callable[[Connection, Any, int], None]] = {
    changes.OpenTicket: open_ticket,
    changes.MoveTicket: move_ticket,
    changes.AddStep: _note_step,
    changes.RateTicket: rate_ticket,
    changes.AttachPhotos: attach_photos,
    changes.Reclassify: _reclassify,
    changes.MakeOrdinary: _make_ordinary,
    changes.MakeConfidential: _make_confidential,
    changes.SetPlace: _set_place,
    changes.SetGrid: _set_grid,
    changes.Follow: _follow,
    changes.MergeTicket: _merge_ticket,
}
