"""The rows of polls and of the weekly review."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from sqlite3 import Connection
from typing import Any

from bot.domain.changes import poll as changes
from bot.domain.faults import Conflict
from bot.domain.outcome import Change
from bot.store.questions.notice_values import REVISION, dump_audience
from bot.store.revisions import bump
from bot.store.rows.counters import next_number
from bot.store.rows.ticket import exactly_one


def _open_poll(conn: Connection, change: changes.OpenPoll, now: int) -> None:
    poll = change.poll
    if next_number(conn, "poll") != poll.number:
        raise Conflict
    conn.execute(
        """INSERT INTO polls (number, room, title, options, until, official, opened_at, told_at, told_voters, audience,
            file)
        VALUES (:number, :room, :title, :options, :until, :official, :now, :now - 1, 0, :audience, :file)""",
        {
            "number": poll.number,
            "room": poll.room,
            "title": poll.title,
            "options": json.dumps(poll.options, ensure_ascii=False),
            "until": poll.until,
            "official": poll.official,
            "now": now,
            "audience": dump_audience(poll.audience) if poll.audience else "",
            "file": poll.file,
        },
    )
    bump(conn, REVISION)


def _vote(conn: Connection, change: changes.Vote, now: int) -> None:
    row = conn.execute(
        "SELECT 1 FROM polls WHERE number = :poll AND ended_at IS NULL AND until > :at",
        {"poll": change.poll, "at": change.at},
    ).fetchone()
    if row is None:
        raise Conflict
    conn.execute(
        """INSERT INTO ballots (poll, person, choice, name, at, room)
        VALUES (:poll, :person, :choice, :name, :at, :room)
        ON CONFLICT (poll, person) DO UPDATE SET choice = excluded.choice, name = excluded.name, at = excluded.at,
            room = excluded.room""",
        {
            "poll": change.poll,
            "person": change.person,
            "choice": change.choice,
            "name": change.name,
            "at": change.at,
            "room": change.room,
        },
    )


def _shorten_poll(conn: Connection, change: changes.ShortenPoll, now: int) -> None:
    done = conn.execute(
        "UPDATE polls SET until = :at WHERE number = :poll AND ended_at IS NULL AND until > :at",
        {"poll": change.poll, "at": change.at},
    )
    exactly_one(done.rowcount)


def _end_poll(conn: Connection, change: changes.EndPoll, now: int) -> None:
    done = conn.execute(
        "UPDATE polls SET ended_at = :now, picture = :picture WHERE number = :poll AND ended_at IS NULL",
        {"poll": change.poll, "picture": change.picture, "now": now},
    )
    exactly_one(done.rowcount)
    bump(conn, REVISION)


def _tell_poll(conn: Connection, change: changes.TellPoll, now: int) -> None:
    done = conn.execute(
        "UPDATE polls SET told_at = :at, told_voters = :voters WHERE number = :poll AND ended_at IS NULL",
        {"poll": change.poll, "at": change.at, "voters": change.voters},
    )
    exactly_one(done.rowcount)


def _note_review(conn: Connection, change: changes.NoteReview, now: int) -> None:
    """A score without words keeps the words said before, and words without a score keep the score."""
    conn.execute(
        """INSERT INTO reviews (week, person, name, room, grid, score, kind, text, at, told)
        VALUES (:week, :person, :name, :room, :grid, :score, :kind, :text, :at, :told)
        ON CONFLICT (week, person) DO UPDATE SET score = COALESCE(excluded.score, reviews.score),
            kind = CASE WHEN excluded.text = '' THEN reviews.kind ELSE excluded.kind END,
            text = CASE WHEN excluded.text = '' THEN reviews.text ELSE excluded.text END,
            name = excluded.name, room = excluded.room, grid = excluded.grid, at = excluded.at, told = excluded.told""",
        {
            "week": change.week,
            "person": change.person,
            "name": change.name,
            "room": change.room,
            "grid": change.grid,
            "score": change.review.score,
            "kind": change.review.kind.value,
            "text": change.review.text,
            "at": change.at,
            "told": int(change.told),
        },
    )


def _tell_reviews(conn: Connection, change: changes.TellReviews, now: int) -> None:
    conn.execute("UPDATE reviews SET told = 1 WHERE room = :room AND told = 0", {"room": change.room})


APPLIERS: Mapping[type[Change], Callable[[Connection, Any, int], None]] = {
    changes.OpenPoll: _open_poll,
    changes.Vote: _vote,
    changes.ShortenPoll: _shorten_poll,
    changes.EndPoll: _end_poll,
    changes.TellPoll: _tell_poll,
    changes.NoteReview: _note_review,
    changes.TellReviews: _tell_reviews,
}
