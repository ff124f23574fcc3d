"""Migration steps for the clocks: what is due next, what was reminded of, what waits for a leader's word."""

from __future__ import annotations

CLOCKS = (
    "ALTER TABLE tickets ADD COLUMN next_due INTEGER",
    "ALTER TABLE tickets ADD COLUMN verify_due INTEGER",
    "ALTER TABLE tickets ADD COLUMN first_due INTEGER",
    "UPDATE tickets SET first_due = accept_due",
    "UPDATE tickets SET next_due = 0 WHERE state IN ('待接单', '处置中', '挂账', '待核查')",
    "CREATE INDEX tickets_due ON tickets(next_due) WHERE state IN ('待接单', '处置中', '挂账', '待核查')",
    "CREATE INDEX tickets_place ON tickets(grid, kind, place, opened_at) WHERE place <> ''",
    "CREATE INDEX tickets_suspended ON tickets(number) WHERE state = '挂账'",
    """CREATE TABLE reminders (
        id INTEGER PRIMARY KEY, ticket INTEGER NOT NULL REFERENCES tickets(number), clock TEXT NOT NULL,
        at INTEGER NOT NULL, rung INTEGER NOT NULL, early INTEGER NOT NULL, official TEXT NOT NULL,
        urgent INTEGER NOT NULL, made_at INTEGER NOT NULL, told_at INTEGER,
        UNIQUE (ticket, clock, at, rung, early)) STRICT""",
    "CREATE INDEX reminders_untold ON reminders(official, made_at) WHERE told_at IS NULL",
    "CREATE INDEX reminders_told ON reminders(official, told_at) WHERE told_at IS NOT NULL",
    """CREATE TABLE requests (
        id INTEGER PRIMARY KEY, ticket INTEGER NOT NULL REFERENCES tickets(number), kind TEXT NOT NULL,
        asked_by TEXT NOT NULL, approver TEXT NOT NULL, words TEXT NOT NULL, until INTEGER, at INTEGER NOT NULL,
        decided_at INTEGER, granted INTEGER) STRICT""",
    """CREATE TABLE warnings (
        official TEXT NOT NULL, sign TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (official, sign)) STRICT""",
    "CREATE INDEX warnings_at ON warnings(at)",
    "CREATE UNIQUE INDEX requests_open ON requests(ticket) WHERE decided_at IS NULL",
    "CREATE INDEX requests_approver ON requests(approver) WHERE decided_at IS NULL",
)
