"""Questions about what waits after a matter was taken in."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.tickets.ticket import Ticket
from bot.store.questions.base import Questions
from bot.store.questions.ticket import OPEN, TICKET, ticket_of

_URGENT = "t.urgent = 1 AND t.opened_at >= :since"
_ALARMED = f"""SELECT 1 WHERE EXISTS (SELECT 1 FROM tickets t WHERE t.room = :room AND {_URGENT})
    OR EXISTS (SELECT 1 FROM tickets t WHERE t.reporter = :person AND {_URGENT})
    OR EXISTS (SELECT 1 FROM followers f JOIN tickets t ON t.number = f.ticket WHERE f.person = :person AND {_URGENT})"""
_ALARMED_ANYWHERE = f"SELECT 1 FROM tickets t WHERE {_URGENT} LIMIT 1"
_CALLED_OUT = f"SELECT {TICKET} FROM tickets t WHERE {_URGENT}"
_NEWEST = "ORDER BY t.opened_at DESC, t.number DESC LIMIT"
_CALLED_OUT_BY = f"{_CALLED_OUT} AND t.reporter = :reporter {_NEWEST} 10"
_CALLED_OUT_IN = f"{_CALLED_OUT} AND t.room = :room {_NEWEST} 10"
_RUNNING = f"{_CALLED_OUT} AND {OPEN} AND t.speech <> '举报'"
_RUNNING_IN = f"{_RUNNING} AND t.room = :room {_NEWEST} 10"
_RUNNING_ANYWHERE = f"{_RUNNING} {_NEWEST} 200"


@dataclass(frozen=True, slots=True)
class AdditionRow:
    """Words ("" for a photo) that joined a ticket and that its handler has not been told."""

    id: int
    ticket: int
    text: str
    photo: int | None
    at: int


@dataclass(frozen=True, slots=True)
class AlarmRow:
    """An emergency that was called out `repeats` times after the first, the last time at `called_at`."""

    ticket: int
    repeats: int
    called_at: int


class TakingQuestions(Questions):
    """Both tables hold only what is pending."""

    def additions(self) -> list[AdditionRow]:
        """Everything that waits to be passed on, by ticket, oldest first."""
        return [
            AdditionRow(*row)
            for row in self._all("SELECT id, ticket, text, photo, at FROM additions ORDER BY ticket, id")
        ]

    def alarms(self) -> list[AlarmRow]:
        rows = self._all("SELECT ticket, repeats, called_at FROM alarms ORDER BY ticket")
        return [AlarmRow(*row) for row in rows]

    def alarmed_in(self, room: int, since: int) -> list[Ticket]:
        """The emergencies of one room, called out since then, that nobody has accepted."""
        return self._made(
            ticket_of,
            f"""SELECT {TICKET} FROM tickets t WHERE t.number IN (SELECT ticket FROM alarms)
            AND t.room = :room AND t.opened_at >= :since ORDER BY t.number""",
            room=room,
            since=since,
        )

    def called_out_by(self, reporter: int, since: int) -> list[Ticket]:
        """The emergencies that somebody called out since then, the newest first; also what has ended."""
        return self._made(ticket_of, _CALLED_OUT_BY, reporter=reporter, since=since)

    def called_out_in(self, room: int, since: int) -> list[Ticket]:
        """The same of one room."""
        return self._made(ticket_of, _CALLED_OUT_IN, room=room, since=since)

    def running_in(self, room: int, since: int) -> list[Ticket]:
        """The open ones of these, without accusations."""
        return self._made(ticket_of, _RUNNING_IN, room=room, since=since)

    def running(self, since: int) -> list[Ticket]:
        """The same of all rooms: however many other tickets wait, none of these is passed over."""
        return self._made(ticket_of, _RUNNING_ANYWHERE, since=since)

    def was_alarmed(self, person: int, room: int | None, since: int) -> bool:
        """Whether an emergency was called out since then (UTC ms) in that room, or by this person, or is followed by
        them; without a room: anywhere."""
        if room is None:
            return self._one(_ALARMED_ANYWHERE, since=since) is not None
        return self._one(_ALARMED, person=person, room=room, since=since) is not None

    def is_in_room(self, person: int, room: int) -> bool:
        """Whether the person is known to be in a room, or has said something there."""
        values = {"person": person, "room": room}
        member = self._one("SELECT 1 FROM members WHERE person = :person AND room = :room", **values)
        return member is not None or (
            self._one("SELECT 1 FROM messages WHERE person = :person AND room = :room LIMIT 1", **values) is not None
        )

    def official_of(self, person: int) -> str | None:
        """The key of the role that a person holds."""
        row = self._one("SELECT official FROM people WHERE id = :person", person=person)
        return row[0] if row else None
