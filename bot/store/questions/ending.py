"""Questions about tickets at their end: what is to be checked, rated, closed, and who has not heard."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.tickets.ticket import Ticket
from bot.store.questions.base import Questions
from bot.store.questions.ticket import TICKET, ticket_of

_ENDED = "state IN ('已办结', '已结案', '不予受理') AND t.ended_at >= :since"
_ENDED_FOR = f"""SELECT {TICKET} FROM tickets t WHERE reporter = :person AND {_ENDED}
        AND (CAST(:room AS INTEGER) IS NULL OR t.room = :room)
    UNION ALL SELECT {TICKET} FROM followers f JOIN tickets t ON t.number = f.ticket WHERE f.person = :person AND {_ENDED}
        AND (CAST(:room AS INTEGER) IS NULL OR f.room = :room)"""


@dataclass(frozen=True, slots=True)
class Telling:
    """A letter that tells reporters how their ticket ended and that has not arrived. `state`: of the letter."""

    letter: int
    ticket: int
    people: str
    state: str


class EndingQuestions(Questions):
    """Tickets that are done, and what is still missing before they are closed."""

    def verifying(self, limit: int = 500) -> list[Ticket]:
        """Tickets that wait for a leader's check, by number."""
        return self._made(
            ticket_of,
            f"SELECT {TICKET} FROM tickets t WHERE state = '待核查' ORDER BY number LIMIT :limit",
            limit=limit,
        )

    def unrated_before(self, before: int, limit: int) -> list[Ticket]:
        """Tickets done before then that nobody has rated, oldest first; not those whose reporters have not heard."""
        return self._made(
            ticket_of,
            f"""SELECT {TICKET} FROM tickets t WHERE state = '已办结' AND ended_at < :before
            AND NOT EXISTS (SELECT 1 FROM tellings l WHERE l.ticket = t.number AND l.told_at IS NULL)
            ORDER BY ended_at LIMIT :limit""",
            before=before,
            limit=limit,
        )

    def ended_for(self, person: int, room: int | None, since: int) -> list[Ticket]:
        """Ended since then, reported or followed by this person (in one room, or anywhere), newest end first."""
        found = {row[0]: ticket_of(row) for row in self._all(_ENDED_FOR, person=person, room=room, since=since)}
        return sorted(found.values(), key=lambda ticket: (-(ticket.ended_at or 0), -ticket.number))

    def ended_by(self, handler: str, since: int) -> list[Ticket]:
        """What somebody has ended since then and nobody has rated, or what waits to be checked; the newest first."""
        theirs = f"SELECT {TICKET} FROM tickets t WHERE handler = :handler AND rating IS NULL"
        values = {"handler": handler, "since": since}
        ended = self._all(f"{theirs} AND state = '已办结' AND ended_at >= :since", **values)
        checked = self._all(
            f"""{theirs} AND state = '待核查' AND EXISTS (SELECT 1 FROM steps s
            WHERE s.ticket = t.number AND s.what = '办结' AND s.at >= :since)""",
            **values,
        )
        return sorted(map(ticket_of, (*ended, *checked)), key=lambda ticket: (-(ticket.ended_at or 0), -ticket.number))

    def withdrawn_by(self, reporter: int, room: int | None, since: int) -> list[Ticket]:
        """What somebody took back that they had reported (in one room, or anywhere), the newest first."""
        return self._made(
            ticket_of,
            f"""SELECT {TICKET} FROM tickets t WHERE reporter = :reporter AND state = '已撤回' AND ended_at >= :since
            AND (CAST(:room AS INTEGER) IS NULL OR room = :room) ORDER BY ended_at DESC, number DESC""",
            reporter=reporter,
            room=room,
            since=since,
        )

    def untold(self, number: int) -> list[Telling]:
        """Who has not heard yet how a ticket ended."""
        rows = self._all(
            """SELECT l.letter, l.ticket, l.people, o.state FROM tellings l JOIN outbox o ON o.id = l.letter
            WHERE l.ticket = :number AND l.told_at IS NULL ORDER BY l.letter""",
            number=number,
        )
        return [Telling(*row) for row in rows]

    def unwarned(self, limit: int) -> list[Telling]:
        """Letters that told of an outcome and will not be sent any more; nobody knows of it yet."""
        rows = self._all(
            """SELECT l.letter, l.ticket, l.people, o.state FROM tellings l JOIN outbox o ON o.id = l.letter
            WHERE l.told_at IS NULL AND l.warned_at IS NULL AND o.state IN ('unknown', 'failed', 'expired')
            ORDER BY l.letter LIMIT :limit""",
            limit=limit,
        )
        return [Telling(*row) for row in rows]

    def photos_by(self, number: int, person: int, since: int) -> tuple[int, ...]:
        """Photos of a ticket that this person has sent since then."""
        rows = self._all(
            "SELECT id FROM photos WHERE ticket = :number AND person = :person AND at >= :since ORDER BY id",
            number=number,
            person=person,
            since=since,
        )
        return tuple(row[0] for row in rows)
