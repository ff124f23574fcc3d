"""Migration steps for notices that are made in a chat, paced and accounted for; polls; the weekly review."""

from __future__ import annotations

NOTICES = (
    "ALTER TABLE outbox ADD COLUMN run INTEGER",
    "ALTER TABLE outbox ADD COLUMN part INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE outbox ADD COLUMN file TEXT",
    "CREATE INDEX outbox_run ON outbox(run, state, part) WHERE run IS NOT NULL",
    "ALTER TABLE notice_seen ADD COLUMN spec TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE notice_runs ADD COLUMN number INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE notice_runs ADD COLUMN state TEXT NOT NULL DEFAULT 'running'",
    "ALTER TABLE notice_runs ADD COLUMN held INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE notice_runs ADD COLUMN title TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE notice_runs ADD COLUMN text TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE notice_runs ADD COLUMN page TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE notice_runs ADD COLUMN audience TEXT NOT NULL DEFAULT '{}'",
    "ALTER TABLE notice_runs ADD COLUMN urgent INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE notice_runs ADD COLUMN receipt INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE notice_runs ADD COLUMN until INTEGER",
    "ALTER TABLE notice_runs ADD COLUMN opened_at INTEGER",
    "ALTER TABLE notice_runs ADD COLUMN ended_at INTEGER",
    "ALTER TABLE notice_runs ADD COLUMN filled INTEGER NOT NULL DEFAULT 1",
    "ALTER TABLE notice_runs ADD COLUMN filled_to INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE notice_runs ADD COLUMN told_in INTEGER",
    "ALTER TABLE notice_runs ADD COLUMN reminded_at INTEGER",
    "CREATE INDEX notice_runs_number ON notice_runs(number)",
    "CREATE INDEX notice_runs_open ON notice_runs(number) WHERE number > 0 AND ended_at IS NULL",
    "CREATE INDEX notice_runs_receipt ON notice_runs(opened_at) WHERE receipt = 1",
    "CREATE INDEX notice_posts_room ON notice_posts(room, due_at)",
    """CREATE TABLE notices_made (
        number INTEGER PRIMARY KEY, title TEXT NOT NULL, text TEXT NOT NULL, grids TEXT NOT NULL, topics TEXT NOT NULL,
        at INTEGER NOT NULL, urgent INTEGER NOT NULL, receipt INTEGER NOT NULL, official TEXT NOT NULL,
        room INTEGER NOT NULL, made_at INTEGER NOT NULL, state TEXT NOT NULL, decided_by TEXT,
        decided_at INTEGER) STRICT""",
    "CREATE INDEX notices_made_waiting ON notices_made(state, number) WHERE state IN ('draft', 'approved')",
    """CREATE TABLE notice_receipts (
        run INTEGER NOT NULL, room INTEGER NOT NULL, person INTEGER NOT NULL, at INTEGER NOT NULL,
        PRIMARY KEY (run, room, person)) STRICT""",
    "CREATE INDEX members_room ON members(room)",
    """CREATE TABLE polls (
        number INTEGER PRIMARY KEY, room INTEGER NOT NULL, title TEXT NOT NULL, options TEXT NOT NULL,
        until INTEGER NOT NULL, official TEXT NOT NULL, opened_at INTEGER NOT NULL, ended_at INTEGER,
        told_at INTEGER NOT NULL, told_voters INTEGER NOT NULL) STRICT""",
    "CREATE INDEX polls_open ON polls(room, number) WHERE ended_at IS NULL",
    "CREATE INDEX polls_room ON polls(room, number)",
    """CREATE TABLE ballots (
        poll INTEGER NOT NULL REFERENCES polls(number), person INTEGER NOT NULL, choice INTEGER NOT NULL,
        name TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (poll, person)) STRICT""",
    """CREATE TABLE reviews (
        week INTEGER NOT NULL, person INTEGER NOT NULL, name TEXT NOT NULL, room INTEGER NOT NULL, grid TEXT,
        score INTEGER, kind TEXT NOT NULL, text TEXT NOT NULL, at INTEGER NOT NULL, told INTEGER NOT NULL,
        PRIMARY KEY (week, person)) STRICT""",
    "CREATE INDEX reviews_at ON reviews(at)",
    "CREATE INDEX reviews_untold ON reviews(room) WHERE told = 0",
)
