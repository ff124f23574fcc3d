"""When two people, or two rooms, turn out to be one: everything that names them follows, and nothing is lost."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import pytest

from bot.store.database import connect
from bot.store.operating.belongings import EXCUSED, PEOPLE, ROOMS, give_person, give_room
from bot.store.schema.migrations import migrate

LOOKS_LIKE_ONE = re.compile(r"person|people|room|reporter|voter|member|sender|told_in|resident")
OLD, NEW, OTHER = 1, 2, 3


@pytest.fixture
def conn(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    database = connect(tmp_path / "bot.db")
    migrate(database)
    database.conn.execute("PRAGMA foreign_keys = OFF")
    yield database.conn
    database.conn.close()


def tables(conn: sqlite3.Connection) -> list[str]:
    rows = conn.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'").fetchall()
    return [row[0] for row in rows if not row[0].startswith("_")]


def columns(conn: sqlite3.Connection, table: str) -> list[tuple[str, str, bool]]:
    """Name, type, and whether a row cannot do without it."""
    return [(row[1], row[2], bool(row[3])) for row in conn.execute(f"PRAGMA table_info({table})")]


def referring(conn: sqlite3.Connection, table: str) -> set[str]:
    return {row[3] for row in conn.execute(f"PRAGMA foreign_key_list({table})") if row[2] in ("people", "rooms")}


def test_every_column_that_names_a_person_or_a_room_is_known(conn: sqlite3.Connection) -> None:
    known = {(held.table, held.column) for held in (*PEOPLE, *ROOMS)} | set(EXCUSED)
    found = {
        (table, name)
        for table in tables(conn)
        for name, _, _ in columns(conn, table)
        if LOOKS_LIKE_ONE.search(name.replace("sender_name", "").replace("reporter_name", ""))
        or name in referring(conn, table)
    }
    assert found - known == set(), "belongings.py must say what becomes of these columns"
    assert known - found == set(), "belongings.py names columns that are not there"


@pytest.mark.parametrize("held", [*PEOPLE, *ROOMS], ids=lambda held: f"{held.table}.{held.column}")
def test_the_key_of_every_unique_index_is_known(conn: sqlite3.Connection, held: object) -> None:
    table, column, key = held.table, held.column, held.key  # type: ignore[attr-defined]
    unique = [row[1] for row in conn.execute(f"PRAGMA index_list({table})") if row[2]]
    keys = [tuple(row[2] for row in conn.execute(f"PRAGMA index_info({index})")) for index in unique]
    assert [tuple(one for one in each if one != column) for each in keys if column in each] == ([key] if key else [])


def singular(conn: sqlite3.Connection, table: str) -> set[str]:
    """The columns by which two rows must differ."""
    keys = {row[1] for row in conn.execute(f"PRAGMA table_info({table})") if row[5]}
    unique = [row[1] for row in conn.execute(f"PRAGMA index_list({table})") if row[2]]
    return keys | {row[2] for index in unique for row in conn.execute(f"PRAGMA index_info({index})")}


def put(conn: sqlite3.Connection, table: str, **given: object) -> None:
    """A row with something plausible in every column that must have a value."""
    row = {name: (7 if kind == "INTEGER" else "x") for name, kind, needed in columns(conn, table) if needed} | given
    names = ", ".join(row)
    conn.execute(f"INSERT INTO {table} ({names}) VALUES ({', '.join(':' + name for name in row)})", row)


def owners(conn: sqlite3.Connection, table: str, column: str) -> list[int]:
    return sorted(row[0] for row in conn.execute(f"SELECT {column} FROM {table}"))


@pytest.mark.parametrize(("kind", "give"), [(PEOPLE, give_person), (ROOMS, give_room)], ids=["people", "rooms"])
def test_everything_follows_and_what_others_have_stays(conn: sqlite3.Connection, kind: object, give: object) -> None:
    for table, group in groupby(kind, lambda held: held.table):  # type: ignore[call-overload]
        (held,) = group
        for owner in (NEW, OTHER):
            apart = {
                # Nobody follows their own report here.
                name: owner + 100 * (table == "followers") if kind_ == "INTEGER" else f"x{owner}"
                for name, kind_, _ in columns(conn, table)
                if name in singular(conn, table)
            }
            put(conn, table, **{"mentions": "[]"} if table == "outbox" else {}, **apart | {held.column: owner})
    give(conn, OLD, NEW)  # type: ignore[operator]
    for held in kind:  # type: ignore[attr-defined]
        assert owners(conn, held.table, held.column) == [OLD, OTHER], held


def test_of_two_that_become_one_the_right_one_stays(conn: sqlite3.Connection) -> None:
    for person, at in ((OLD, 20), (NEW, 10)):
        put(conn, "followers", ticket=1001, person=person, name=f"n{person}", room=5, at=at)
        put(conn, "ballots", poll=1, person=person, choice=person, at=at)
        put(conn, "members", person=person, room=5, since=at)
        put(conn, "arrivals", person=person, room=5, at=at, greeted_at=at if person == NEW else None)
        put(conn, "expectations", id=at, person=person, room=5)
    put(conn, "followers", ticket=1002, person=NEW, name="n2", room=5, at=1)
    give_person(conn, OLD, NEW)
    assert [tuple(row) for row in conn.execute("SELECT ticket, person, at FROM followers ORDER BY ticket")] == [
        (1001, OLD, 10),
        (1002, OLD, 1),
    ]
    assert [tuple(row) for row in conn.execute("SELECT person, choice FROM ballots")] == [(OLD, 1)], "the last word"
    assert [tuple(row) for row in conn.execute("SELECT person, since FROM members")] == [(OLD, 10)]
    assert [tuple(row) for row in conn.execute("SELECT person, greeted_at FROM arrivals")] == [(OLD, 10)]
    assert [tuple(row) for row in conn.execute("SELECT person, id FROM expectations")] == [(OLD, 20)]


def test_two_reviews_of_a_week_say_both(conn: sqlite3.Connection) -> None:
    put(conn, "reviews", week=1, person=OLD, score=9, text="路灯修得快", at=10, told=1)
    put(conn, "reviews", week=1, person=NEW, score=None, text="电梯还是慢", at=20, told=0)
    give_person(conn, OLD, NEW)
    rows = [tuple(row) for row in conn.execute("SELECT person, score, text, at, told FROM reviews")]
    assert rows == [(OLD, 9, "路灯修得快\n电梯还是慢", 20, 0)]


def test_who_follows_their_own_report_is_told_once(conn: sqlite3.Connection) -> None:
    put(conn, "tickets", number=1001, reporter=OLD, room=5)
    put(conn, "followers", ticket=1001, person=NEW, room=5, at=1)
    put(conn, "tickets", number=1002, reporter=OLD, room=5)
    put(conn, "followers", ticket=1002, person=NEW, room=6, at=1)
    give_person(conn, OLD, NEW)
    assert [tuple(row) for row in conn.execute("SELECT ticket, person FROM followers")] == [(1002, OLD)]


def test_letters_that_wait_address_whom_they_mean(conn: sqlite3.Connection) -> None:
    for number, state in ((1, "queued"), (2, "sent")):
        put(conn, "outbox", id=number, state=state, mentions='[[2, "李阿姨"], [3, "张大爷"]]')
    give_person(conn, OLD, NEW)
    mentions = [row[0] for row in conn.execute("SELECT mentions FROM outbox ORDER BY id")]
    assert mentions == ['[[1, "李阿姨"], [3, "张大爷"]]', '[[2, "李阿姨"], [3, "张大爷"]]']


def test_a_person_is_given_without_walking_through_what_grows(conn: sqlite3.Connection) -> None:
    """It happens while the bot runs: somebody sends a code."""
    statements: list[str] = []
    conn.set_trace_callback(statements.append)
    give_person(conn, OLD, NEW)
    conn.set_trace_callback(None)
    plans = [
        (row[3], statement)
        for statement in statements
        if statement.startswith(("UPDATE", "DELETE", "SELECT"))
        for row in conn.execute(f"EXPLAIN QUERY PLAN {statement}")
    ]
    assert len(plans) > len(PEOPLE)
    assert [plan for plan in plans if plan[0].startswith("SCAN") and "INDEX" not in plan[0]] == []
