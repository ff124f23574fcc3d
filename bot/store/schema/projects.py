"""Migration steps for lists, campaigns and deliberations."""

from __future__ import annotations

PROJECTS = (
    """CREATE TABLE projects (
        id INTEGER PRIMARY KEY, kind TEXT NOT NULL, title TEXT NOT NULL, grid TEXT, made_by TEXT NOT NULL,
        at INTEGER NOT NULL, people TEXT NOT NULL, agreed TEXT NOT NULL, ended_at INTEGER) STRICT""",
    "CREATE INDEX projects_open ON projects(kind, id) WHERE ended_at IS NULL",
    "CREATE UNIQUE INDEX campaigns_open ON projects(title) WHERE kind = '专项' AND ended_at IS NULL",
    """CREATE TABLE project_items (
        project INTEGER NOT NULL REFERENCES projects(id), number INTEGER NOT NULL, text TEXT NOT NULL,
        done_at INTEGER, done_by TEXT NOT NULL DEFAULT '', words TEXT NOT NULL DEFAULT '', ticket INTEGER,
        PRIMARY KEY (project, number)) STRICT""",
    "CREATE INDEX project_items_ticket ON project_items(ticket) WHERE ticket IS NOT NULL",
    """CREATE TABLE project_tickets (
        project INTEGER NOT NULL REFERENCES projects(id), ticket INTEGER NOT NULL REFERENCES tickets(number),
        at INTEGER NOT NULL, PRIMARY KEY (project, ticket)) STRICT""",
)
