"""The tables, as migration steps of plain DDL. A step that has been released is never changed."""

from __future__ import annotations

from collections.abc import Callable

from sqlite_utils import Database, Migrations

from bot.store.schema.accounts import ACCOUNTS
from bot.store.schema.beside import BESIDE_THE_FLOW
from bot.store.schema.bindings import BINDINGS, REPORTED
from bot.store.schema.clocks import CLOCKS
from bot.store.schema.ending import TICKET_ENDING
from bot.store.schema.keeping import ASKED, MESSAGE_TICKET, ROW_TERMS, TALK_TERMS, WHOSE_STEP
from bot.store.schema.life import TICKET_LIFE
from bot.store.schema.notices import NOTICES
from bot.store.schema.projects import PROJECTS
from bot.store.schema.reports import REPORTS
from bot.store.schema.taking import TAKING_IN

_PEOPLE_AND_ROOMS = (
    """CREATE TABLE people (
        id INTEGER PRIMARY KEY, official TEXT UNIQUE, name TEXT NOT NULL) STRICT""",
    """CREATE TABLE contacts (
        channel TEXT NOT NULL, contact TEXT NOT NULL, person INTEGER NOT NULL REFERENCES people(id),
        name TEXT NOT NULL, seen_at INTEGER NOT NULL, PRIMARY KEY (channel, contact)) STRICT""",
    "CREATE INDEX contacts_person ON contacts(person)",
    """CREATE TABLE rooms (
        id INTEGER PRIMARY KEY, channel TEXT NOT NULL, channel_room TEXT NOT NULL, topic TEXT NOT NULL,
        purpose TEXT NOT NULL, grid TEXT, mode TEXT NOT NULL DEFAULT 'on', UNIQUE (channel, channel_room)) STRICT""",
    "CREATE INDEX rooms_purpose ON rooms(purpose, grid)",
    """CREATE TABLE members (
        person INTEGER NOT NULL REFERENCES people(id), room INTEGER NOT NULL REFERENCES rooms(id),
        since INTEGER NOT NULL, PRIMARY KEY (person, room)) STRICT""",
    """CREATE TABLE codes (
        code TEXT PRIMARY KEY, official TEXT NOT NULL, expires_at INTEGER NOT NULL, used_at INTEGER) STRICT""",
)

_MESSAGES = (
    """CREATE TABLE messages (
        id INTEGER PRIMARY KEY, channel TEXT NOT NULL, message_id TEXT NOT NULL,
        room INTEGER NOT NULL REFERENCES rooms(id), person INTEGER NOT NULL REFERENCES people(id),
        sender TEXT NOT NULL, sender_name TEXT NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL, mentions TEXT NOT NULL,
        quote TEXT, bot_alias TEXT NOT NULL, recalls TEXT, own INTEGER NOT NULL,
        sent_at INTEGER NOT NULL, taken_at INTEGER NOT NULL,
        state TEXT NOT NULL, attempts INTEGER NOT NULL, kept INTEGER NOT NULL,
        UNIQUE (channel, message_id)) STRICT""",
    "CREATE INDEX messages_new ON messages(id) WHERE state = 'new'",
    "CREATE INDEX messages_aside ON messages(room) WHERE state = 'aside'",
    "CREATE INDEX messages_person ON messages(person, taken_at)",
    """CREATE TABLE photos (
        id INTEGER PRIMARY KEY, message INTEGER NOT NULL REFERENCES messages(id), person INTEGER NOT NULL,
        room INTEGER NOT NULL, at INTEGER NOT NULL, path TEXT NOT NULL, media_type TEXT NOT NULL,
        ticket INTEGER REFERENCES tickets(number)) STRICT""",
    "CREATE INDEX photos_loose ON photos(person, room, at) WHERE ticket IS NULL",
    "CREATE INDEX photos_ticket ON photos(ticket) WHERE ticket IS NOT NULL",
    "CREATE INDEX photos_message ON photos(message)",
    """CREATE TABLE failures (
        id INTEGER PRIMARY KEY, message INTEGER NOT NULL, at INTEGER NOT NULL, error TEXT NOT NULL) STRICT""",
)

_TALK = (
    """CREATE TABLE expectations (
        id INTEGER PRIMARY KEY, person INTEGER NOT NULL, room INTEGER NOT NULL, awaits TEXT NOT NULL,
        options TEXT NOT NULL, expires_at INTEGER NOT NULL, UNIQUE (person, room)) STRICT""",
    """CREATE TABLE answers (
        id INTEGER PRIMARY KEY, room INTEGER NOT NULL, person INTEGER NOT NULL, entry TEXT NOT NULL,
        at INTEGER NOT NULL, prompted INTEGER NOT NULL, message INTEGER NOT NULL) STRICT""",
    """CREATE TABLE feedback (
        id INTEGER PRIMARY KEY, entry TEXT NOT NULL, room INTEGER NOT NULL, person INTEGER NOT NULL,
        at INTEGER NOT NULL, kind TEXT NOT NULL) STRICT""",
    "CREATE INDEX feedback_entry ON feedback(entry)",
    "CREATE INDEX answers_room ON answers(room, entry, at)",
    "CREATE INDEX answers_person ON answers(person, room, at)",
    """CREATE TABLE misses (
        id INTEGER PRIMARY KEY, room INTEGER NOT NULL, question TEXT NOT NULL, at INTEGER NOT NULL) STRICT""",
    "CREATE INDEX misses_at ON misses(at)",
)

_TICKETS = (
    """CREATE TABLE tickets (
        number INTEGER PRIMARY KEY, text TEXT NOT NULL, kind TEXT NOT NULL, speech TEXT NOT NULL,
        state TEXT NOT NULL, grid TEXT, room INTEGER NOT NULL REFERENCES rooms(id),
        reporter INTEGER NOT NULL REFERENCES people(id), reporter_name TEXT NOT NULL, handler TEXT,
        opened_at INTEGER NOT NULL, accept_due INTEGER NOT NULL, handle_due INTEGER NOT NULL,
        ended_at INTEGER, rating TEXT, redone INTEGER NOT NULL, urgent INTEGER NOT NULL,
        late INTEGER NOT NULL, message INTEGER) STRICT""",
    "CREATE INDEX tickets_reporter ON tickets(reporter, room, opened_at)",
    "CREATE INDEX tickets_open ON tickets(handler, handle_due) WHERE state IN ('待接单', '处置中')",
    "CREATE INDEX tickets_opened ON tickets(opened_at)",
    "CREATE INDEX tickets_message ON tickets(message)",
    """CREATE TABLE steps (
        id INTEGER PRIMARY KEY, ticket INTEGER NOT NULL REFERENCES tickets(number), at INTEGER NOT NULL,
        who TEXT NOT NULL, what TEXT NOT NULL, text TEXT NOT NULL) STRICT""",
    "CREATE INDEX steps_ticket ON steps(ticket, id)",
)

_OUTGOING = (
    """CREATE TABLE outbox (
        id INTEGER PRIMARY KEY, cause INTEGER, channel TEXT NOT NULL, room INTEGER, person INTEGER,
        text TEXT NOT NULL,
        mentions TEXT NOT NULL, photo INTEGER, ticket INTEGER, urgency TEXT NOT NULL, priority INTEGER NOT NULL,
        state TEXT NOT NULL, queued_at INTEGER NOT NULL, not_before INTEGER NOT NULL, expires_at INTEGER,
        claimed_at INTEGER, sent_at INTEGER, sent_channel TEXT, sent_id TEXT, attempts INTEGER NOT NULL,
        error TEXT) STRICT""",
    "CREATE INDEX outbox_waiting ON outbox(channel, priority, id) WHERE state = 'queued'",
    "CREATE INDEX outbox_expiring ON outbox(expires_at) WHERE state = 'queued' AND expires_at IS NOT NULL",
    "CREATE INDEX outbox_sending ON outbox(channel, id) WHERE state = 'sending'",
    "CREATE INDEX outbox_unsent ON outbox(id) WHERE state IN ('unknown', 'failed')",
    "CREATE INDEX outbox_talk ON outbox(queued_at) WHERE ticket IS NULL AND text <> ''",
    "CREATE INDEX outbox_sent ON outbox(sent_channel, sent_id) WHERE sent_id <> ''",
    """CREATE TABLE offline (
        id INTEGER PRIMARY KEY, channel TEXT NOT NULL, since INTEGER NOT NULL, until INTEGER NOT NULL) STRICT""",
    """CREATE TABLE told (what TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT""",
    """CREATE TABLE notice_seen (notice TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT""",
    """CREATE TABLE notice_runs (
        notice TEXT NOT NULL, due_at INTEGER NOT NULL, missed INTEGER NOT NULL, rooms INTEGER NOT NULL,
        PRIMARY KEY (notice, due_at)) STRICT""",
    """CREATE TABLE notice_posts (
        notice TEXT NOT NULL, due_at INTEGER NOT NULL, room INTEGER NOT NULL, outbox INTEGER NOT NULL,
        PRIMARY KEY (notice, due_at, room)) STRICT""",
)

_BOOKKEEPING = (
    "CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT",
    "CREATE TABLE revisions (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT",
    "INSERT INTO revisions (name, value) VALUES ('all', 0)",
)

_WAITING = (
    "DROP INDEX messages_new",
    "CREATE INDEX messages_waiting ON messages(room, person) WHERE state = 'new'",
)

_RESTING = (
    # A room that has just been written to rests until then, UTC ms.
    "ALTER TABLE rooms ADD COLUMN rests_until INTEGER NOT NULL DEFAULT 0",
)

_MISSED_WHERE = (
    # Whose question it was, also where it was asked in private.
    "ALTER TABLE misses ADD COLUMN grid TEXT",
)

_SANDBOX = (
    """CREATE TABLE said (
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, room TEXT NOT NULL, sender TEXT NOT NULL,
        text TEXT NOT NULL, from_bot INTEGER NOT NULL, mentions TEXT NOT NULL, quote TEXT, image TEXT,
        media_type TEXT, at INTEGER NOT NULL, delivered INTEGER NOT NULL) STRICT""",
    "CREATE INDEX said_room ON said(room, seq)",
    "CREATE INDEX said_waiting ON said(seq) WHERE delivered = 0",
)


_OPENED_HERE = ("CREATE INDEX tickets_room ON tickets(room, opened_at)",)
"""What a neighbour has just reported is looked for whenever somebody speaks to the bot."""

_LAST_ALARM = ("CREATE INDEX tickets_urgent ON tickets(opened_at) WHERE urgent = 1",)
"""Whether there was any alarm of late is looked for whenever somebody speaks."""

_MAIN_THREAD = (*_PEOPLE_AND_ROOMS, *_MESSAGES, *_TALK, *_TICKETS, *_OUTGOING, *_BOOKKEEPING)

STEPS = (
    ("0001_main_thread", _MAIN_THREAD),
    ("0002_ticket_life", TICKET_LIFE),
    ("0003_clocks", CLOCKS),
    ("0004_taking_in", TAKING_IN),
    ("0005_ticket_ending", TICKET_ENDING),
    ("0006_notices", NOTICES),
    ("0007_beside_the_flow", BESIDE_THE_FLOW),
    ("0008_waiting", _WAITING),
    ("0009_projects", PROJECTS),
    ("0010_reports", REPORTS),
    ("0011_accounts", ACCOUNTS),
    ("0012_bindings", BINDINGS),
    ("0013_reported", REPORTED),
    ("0014_resting", _RESTING),
    ("0015_missed_where", _MISSED_WHERE),
    ("0016_message_ticket", MESSAGE_TICKET),
    ("0017_talk_terms", TALK_TERMS),
    ("0018_whose_step", WHOSE_STEP),
    ("0019_asked", ASKED),
    ("0020_row_terms", ROW_TERMS),
    ("0021_opened_here", _OPENED_HERE),
    ("0022_last_alarm", _LAST_ALARM),
)
"""In the order in which they are taken."""


def _run(statements: tuple[str, ...]) -> Callable[[Database], None]:
    def run(db: Database) -> None:
        for statement in statements:
            db.conn.execute(statement)

    return run


def migrate(db: Database, until: str = STEPS[-1][0]) -> None:
    """Bring the bot's database to the newest form, or to that of an earlier step."""
    steps = Migrations("bot")
    for name, statements in STEPS:
        if name <= until:
            steps(name=name)(_run(statements))
    steps.apply(db)


def migrate_sandbox(db: Database) -> None:
    """Bring the sandbox network's own database to the newest form."""
    steps = Migrations("sandbox")

    steps(name="0001_said")(_run(_SANDBOX))
    steps.apply(db)
