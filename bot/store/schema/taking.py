"""Tables for taking matters in: additions on their way to the handler, emergencies that nobody has accepted."""

from __future__ import annotations

TAKING_IN = (
    # Both hold only what is pending: a row goes when its work is done, the ledger keeps what happened.
    """CREATE TABLE additions (
        id INTEGER PRIMARY KEY, ticket INTEGER NOT NULL REFERENCES tickets(number), text TEXT NOT NULL,
        photo INTEGER, at INTEGER NOT NULL) STRICT""",
    "CREATE INDEX additions_ticket ON additions(ticket, id)",
    """CREATE TABLE alarms (
        ticket INTEGER PRIMARY KEY REFERENCES tickets(number), repeats INTEGER NOT NULL,
        called_at INTEGER NOT NULL) STRICT""",
)
