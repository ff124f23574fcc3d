"""Applies an outcome inside the writer's transaction. The only place where decisions become rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from sqlite3 import Connection, IntegrityError
from typing import Any

from bot.domain.changes.ticket import ticket_in
from bot.domain.faults import Conflict
from bot.domain.outcome import Change, Outcome
from bot.store.operating import rebinding
from bot.store.rows import arrival as arrival_rows
from bot.store.rows import clock as clock_rows
from bot.store.rows import draft as draft_rows
from bot.store.rows import ending as ending_rows
from bot.store.rows import identity as identity_rows
from bot.store.rows import leave as leave_rows
from bot.store.rows import note as note_rows
from bot.store.rows import notice as notice_rows
from bot.store.rows import notice_draft as notice_draft_rows
from bot.store.rows import parts as part_rows
from bot.store.rows import poll as poll_rows
from bot.store.rows import project as project_rows
from bot.store.rows import report as report_rows
from bot.store.rows import suspect as suspect_rows
from bot.store.rows import taking as taking_rows
from bot.store.rows import talk as talk_rows
from bot.store.rows import ticket as ticket_rows
from bot.store.rows.letters import queue


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
    **part_rows.APPLIERS,
    **ending_rows.APPLIERS,
    **draft_rows.APPLIERS,
    **clock_rows.APPLIERS,
    **project_rows.APPLIERS,
    **taking_rows.APPLIERS,
    **suspect_rows.APPLIERS,
    **note_rows.APPLIERS,
    **arrival_rows.APPLIERS,
}
