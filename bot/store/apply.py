"""Applies an outcome inside the writer's transaction. The only place where decisions become rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from sqlite3 import Connection, IntegrityError
from typing import Any

from bot.domain.changes.ticket import ticket_in
from bot.domain.faults import Conflict
from bot.domain.outcome import Change, Outcome
from bot.store import (
    arrival_rows,
    clock_rows,
    draft_rows,
    ending_rows,
    identity_rows,
    leave_rows,
    note_rows,
    notice_draft_rows,
    notice_rows,
    poll_rows,
    project_rows,
    rebinding,
    report_rows,
    suspect_rows,
    taking_rows,
    talk_rows,
    ticket_rows,
)
from bot.store.letters import queue


def apply(conn: Connection, message: int | None, outcome: Outcome, now: int) -> bool:
    """Mark the message handled, apply the changes, queue what is said.

    False where the message was handled before: then nothing is done a second time.
    Raises Conflict where a change finds another state than it names.
    """
    if message is not None and not mark_handled(conn, message, outcome.changes):
        return False
    try:
        for change in outcome.changes:
            APPLIERS[type(change)](conn, change, now)
    except IntegrityError as error:
        if "FOREIGN KEY" not in str(error):
            raise
        raise Conflict from error  # a row is gone: its room was joined with another meanwhile
    for say in outcome.say:
        queue(conn, say, now, message)
    return True


def mark_handled(conn: Connection, message: int, changes: Iterable[Change]) -> bool:
    """Where it led to something lasting its text is not erased with ordinary talk, but with the first ticket that it
    was about."""
    lasting = [change for change in changes if change.lasting]
    done = conn.execute(
        "UPDATE messages SET state = 'handled', kept = :kept, ticket = :ticket WHERE id = :id AND state = 'new'",
        {"id": message, "kept": int(bool(lasting)), "ticket": next(filter(None, map(ticket_in, lasting)), None)},
    )
    return done.rowcount == 1


def mark_quiet(conn: Connection, messages: list[int]) -> None:
    """Messages that led to nothing, many at once."""
    conn.executemany("UPDATE messages SET state = 'handled' WHERE id = :id AND state = 'new'", _ids(messages))


def _ids(messages: list[int]) -> list[dict[str, int]]:
    return [{"id": message} for message in messages]


APPLIERS: Mapping[type[Change], Callable[[Connection, Any, int], None]] = {
    **ticket_rows.APPLIERS,
    **talk_rows.APPLIERS,
    **identity_rows.APPLIERS,
    **rebinding.APPLIERS,
    **notice_rows.APPLIERS,
    **notice_draft_rows.APPLIERS,
    **poll_rows.APPLIERS,
    **report_rows.APPLIERS,
    **leave_rows.APPLIERS,
    **ending_rows.APPLIERS,
    **draft_rows.APPLIERS,
    **clock_rows.APPLIERS,
    **project_rows.APPLIERS,
    **taking_rows.APPLIERS,
    **suspect_rows.APPLIERS,
    **note_rows.APPLIERS,
    **arrival_rows.APPLIERS,
}
