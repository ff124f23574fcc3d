"""Migration steps for who is who: bindings to a role, and reporters of tickets that were merged."""

from __future__ import annotations

REPORTED = (
    # Whoever reported the matter under a number that was merged into this one is a reporter, not a neighbour who joins.
    "ALTER TABLE followers ADD COLUMN reported INTEGER NOT NULL DEFAULT 0",
    """UPDATE followers SET reported = 1 WHERE EXISTS (SELECT 1 FROM tickets t
        WHERE t.merged_into = followers.ticket AND t.reporter = followers.person)""",
)

BINDINGS = (
    # `what`: bound, left (another account took the role over) or unbound (by an operator).
    """CREATE TABLE bindings (
        id INTEGER PRIMARY KEY, at INTEGER NOT NULL, official TEXT NOT NULL, what TEXT NOT NULL,
        channel TEXT NOT NULL, contact TEXT NOT NULL, name TEXT NOT NULL) STRICT""",
    "CREATE INDEX bindings_contact ON bindings(channel, contact)",
)
