"""Migration steps for accounts: what they may accept in their time, and indexes by person."""

from __future__ import annotations

ACCOUNTS = (
    # Only what waits: a row goes when it was accepted or refused.
    """CREATE TABLE acceptances (
        id INTEGER PRIMARY KEY, channel TEXT NOT NULL, kind TEXT NOT NULL, request TEXT NOT NULL,
        contact TEXT NOT NULL, name TEXT NOT NULL, topic TEXT NOT NULL, at INTEGER NOT NULL,
        UNIQUE (channel, kind, request)) STRICT""",
    "CREATE INDEX outbox_person ON outbox(person) WHERE person IS NOT NULL",
    "CREATE INDEX photos_person ON photos(person)",
    "CREATE INDEX feedback_person ON feedback(person)",
    "CREATE INDEX arrivals_person ON arrivals(person)",
    "CREATE INDEX notice_receipts_person ON notice_receipts(person)",
    "CREATE INDEX ballots_person ON ballots(person)",
    "CREATE INDEX reviews_person ON reviews(person)",
)
