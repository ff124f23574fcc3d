"""Migration steps for the life of a ticket: followers, joint work, leave, notes, suspected matters, drafts."""

from __future__ import annotations

TICKET_LIFE = (
    "ALTER TABLE tickets ADD COLUMN source TEXT NOT NULL DEFAULT '群'",
    "ALTER TABLE tickets ADD COLUMN place TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE tickets ADD COLUMN desk TEXT",
    "ALTER TABLE tickets ADD COLUMN accepted_at INTEGER",
    "ALTER TABLE tickets ADD COLUMN passed INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE tickets ADD COLUMN reworked INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE tickets ADD COLUMN extended INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE tickets ADD COLUMN appealed INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE tickets ADD COLUMN supervised INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE tickets ADD COLUMN joint INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE tickets ADD COLUMN merged_into INTEGER",
    "ALTER TABLE steps ADD COLUMN official TEXT NOT NULL DEFAULT ''",
    "CREATE INDEX steps_handed ON steps(official, at) WHERE what = '交接'",
    "DROP INDEX tickets_open",
    """CREATE INDEX tickets_open ON tickets(handler, handle_due)
        WHERE state IN ('待接单', '处置中', '挂账', '待核查')""",
    """CREATE INDEX tickets_alike ON tickets(grid, kind, place)
        WHERE state IN ('待接单', '处置中', '挂账', '待核查') AND place <> ''""",
    "CREATE INDEX tickets_unclosed ON tickets(ended_at) WHERE state = '已办结'",
    """CREATE TABLE followers (
        ticket INTEGER NOT NULL REFERENCES tickets(number), person INTEGER NOT NULL REFERENCES people(id),
        name TEXT NOT NULL, room INTEGER NOT NULL REFERENCES rooms(id), at INTEGER NOT NULL,
        PRIMARY KEY (ticket, person)) STRICT""",
    "CREATE INDEX followers_person ON followers(person)",
    """CREATE TABLE parts (
        ticket INTEGER NOT NULL REFERENCES tickets(number), official TEXT NOT NULL, lead INTEGER NOT NULL,
        ended_at INTEGER, PRIMARY KEY (ticket, official)) STRICT""",
    "CREATE INDEX parts_open ON parts(official) WHERE ended_at IS NULL",
    """CREATE TABLE leaves (
        id INTEGER PRIMARY KEY, official TEXT NOT NULL, first_day TEXT NOT NULL, last_day TEXT NOT NULL,
        substitute TEXT NOT NULL, at INTEGER NOT NULL) STRICT""",
    "CREATE INDEX leaves_official ON leaves(official, last_day)",
    "CREATE INDEX leaves_last_day ON leaves(last_day, first_day)",
    """CREATE TABLE notes (
        id INTEGER PRIMARY KEY, official TEXT NOT NULL, person INTEGER NOT NULL, grid TEXT,
        room INTEGER NOT NULL, text TEXT NOT NULL, at INTEGER NOT NULL, ticket INTEGER, message INTEGER) STRICT""",
    "CREATE INDEX notes_official ON notes(official, at)",
    "CREATE INDEX notes_at ON notes(at)",
    "ALTER TABLE photos ADD COLUMN note INTEGER REFERENCES notes(id)",
    "DROP INDEX photos_loose",
    "CREATE INDEX photos_loose ON photos(person, room, at) WHERE ticket IS NULL AND note IS NULL",
    """CREATE TABLE suspects (
        id INTEGER PRIMARY KEY, message INTEGER NOT NULL UNIQUE, room INTEGER NOT NULL, person INTEGER NOT NULL,
        name TEXT NOT NULL, grid TEXT, official TEXT NOT NULL, text TEXT NOT NULL, at INTEGER NOT NULL,
        told_at INTEGER, line INTEGER, ticket INTEGER, dropped_at INTEGER) STRICT""",
    """CREATE INDEX suspects_untold ON suspects(official, at)
        WHERE told_at IS NULL AND ticket IS NULL AND dropped_at IS NULL""",
    "CREATE INDEX suspects_told ON suspects(official, told_at) WHERE told_at IS NOT NULL",
    "CREATE INDEX suspects_person ON suspects(person, room, at)",
    "CREATE INDEX suspects_at ON suspects(at)",
    """CREATE TABLE faq_drafts (
        id INTEGER PRIMARY KEY, ticket INTEGER NOT NULL UNIQUE, question TEXT NOT NULL, answer TEXT NOT NULL,
        grid TEXT, at INTEGER NOT NULL, decided_at INTEGER, accepted INTEGER) STRICT""",
    """CREATE TABLE arrivals (
        room INTEGER NOT NULL, person INTEGER NOT NULL, name TEXT NOT NULL, at INTEGER NOT NULL,
        greeted_at INTEGER, PRIMARY KEY (room, person)) STRICT""",
    "CREATE INDEX arrivals_new ON arrivals(room, at) WHERE greeted_at IS NULL",
    "ALTER TABLE messages ADD COLUMN erased INTEGER NOT NULL DEFAULT 0",
)
