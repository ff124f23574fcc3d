"""Migration steps for the reports that run by the clock."""

from __future__ import annotations

REPORTS = (
    """CREATE TABLE reports (
        kind TEXT NOT NULL, period TEXT NOT NULL, official TEXT NOT NULL, until INTEGER NOT NULL,
        said INTEGER NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (kind, period, official)) STRICT""",
    "CREATE INDEX reports_until ON reports(kind, until)",
)
