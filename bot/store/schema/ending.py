"""Migration steps for the end of a ticket: who has heard of it, and whose personal data is erased."""

from __future__ import annotations

TICKET_ENDING = (
    """CREATE TABLE tellings (
        letter INTEGER PRIMARY KEY REFERENCES outbox(id), ticket INTEGER NOT NULL REFERENCES tickets(number),
        people TEXT NOT NULL, told_at INTEGER, warned_at INTEGER) STRICT""",
    "CREATE INDEX tellings_open ON tellings(ticket) WHERE told_at IS NULL",
    "CREATE INDEX tellings_unwarned ON tellings(letter) WHERE told_at IS NULL AND warned_at IS NULL",
    "CREATE INDEX tellings_ticket ON tellings(ticket)",
    "CREATE INDEX tickets_verifying ON tickets(number) WHERE state = '待核查'",
    "ALTER TABLE tickets ADD COLUMN erased INTEGER NOT NULL DEFAULT 0",
    "CREATE INDEX tickets_to_erase ON tickets(ended_at) WHERE erased = 0 AND ended_at IS NOT NULL",
    "CREATE INDEX outbox_ticket ON outbox(ticket) WHERE ticket IS NOT NULL",
    "CREATE INDEX photos_path ON photos(path) WHERE path <> ''",
    "CREATE INDEX suspects_kept ON suspects(at) WHERE text <> ''",
    "CREATE INDEX notes_kept ON notes(at) WHERE text <> ''",
    "ALTER TABLE faq_drafts ADD COLUMN offered_at INTEGER",
    "ALTER TABLE faq_drafts ADD COLUMN written_at INTEGER",
    "CREATE INDEX faq_drafts_new ON faq_drafts(id) WHERE offered_at IS NULL",
    "CREATE INDEX faq_drafts_to_write ON faq_drafts(id) WHERE accepted = 1 AND written_at IS NULL",
)
