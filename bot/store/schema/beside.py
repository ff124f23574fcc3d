"""Migration steps for what lies beside the flow of a ticket: notes by grid, newcomers, lists by time."""

from __future__ import annotations

BESIDE_THE_FLOW = (
    "CREATE INDEX notes_grid ON notes(grid, at)",
    "CREATE INDEX notes_person ON notes(person, room, at)",
    "CREATE INDEX photos_note ON photos(note) WHERE note IS NOT NULL",
    "CREATE INDEX tickets_ended ON tickets(ended_at) WHERE ended_at IS NOT NULL",
    "CREATE INDEX arrivals_greeted ON arrivals(room, greeted_at) WHERE greeted_at IS NOT NULL",
)
