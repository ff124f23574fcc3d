"""Questions about tickets."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

from bot.domain.speech.kinds import Speech
from bot.domain.tickets.ticket import Follower, Part, Rating, Source, State, Step, Ticket, What
from bot.store.questions.base import Questions

_COLUMNS = (
    "number, text, kind, speech, state, grid, room, reporter, reporter_name, handler, opened_at, accept_due, "
    "handle_due, ended_at, rating, redone, urgent, late, source, place, desk, accepted_at, passed, reworked, "
    "extended, appealed, supervised, joint, merged_into, verify_due"
)
STEP = "at, who, what, text, official, person"
_ALONE = "EXISTS (SELECT 1 FROM rooms r WHERE r.id = t.room AND r.purpose = 'private')"
TICKET = ", ".join((*(f"t.{column.strip()}" for column in _COLUMNS.split(",")), _ALONE))
OPEN = "state IN ('待接单', '处置中', '挂账', '待核查')"
"""OPEN_STATES of the domain, written as the partial indexes have it."""
_BY_NUMBER = f"SELECT {TICKET} FROM tickets t WHERE number = :number"
_ACCUSATIONS = f"""SELECT {TICKET} FROM tickets t WHERE reporter = :reporter AND speech = '举报'
    ORDER BY opened_at DESC, number DESC LIMIT 20"""
_UNCLOSED = f"""SELECT {TICKET} FROM tickets t WHERE reporter = :reporter AND {OPEN}
    AND (CAST(:room AS INTEGER) IS NULL OR room = :room) ORDER BY opened_at DESC, number DESC LIMIT 100"""
_FOLLOWED = f"""SELECT {TICKET} FROM followers f JOIN tickets t ON t.number = f.ticket
    WHERE f.person = :person AND {OPEN} AND (CAST(:room AS INTEGER) IS NULL OR f.room = :room)
    ORDER BY t.number DESC LIMIT 100"""
_OPENED_HERE = f"""SELECT {TICKET} FROM tickets t WHERE opened_at >= :since AND room = :room AND {OPEN}
    AND speech <> '举报' ORDER BY opened_at DESC, number DESC LIMIT 10"""


class TicketQuestions(Questions):
    """Tickets with their steps, and whose they are."""

    def draft(self, person: int, room: int, since: int) -> int | None:
        """The newest ticket this person opened here since then."""
        row = self._one(
            """SELECT number FROM tickets WHERE reporter = :person AND room = :room AND opened_at >= :since
            ORDER BY opened_at DESC, number DESC LIMIT 1""",
            person=person,
            room=room,
            since=since,
        )
        return row[0] if row else None

    def tickets_from(self, channel: str, message_id: str) -> list[Ticket]:
        """The tickets that a message of the channel opened: one for each matter in it, in order."""
        return self._made(
            ticket_of,
            f"""SELECT {TICKET} FROM tickets t
            WHERE message = (SELECT id FROM messages WHERE channel = :channel AND message_id = :message_id)
            ORDER BY number""",
            channel=channel,
            message_id=message_id,
        )

    def ticket(self, number: int) -> Ticket | None:
        return next(iter(self._made(ticket_of, _BY_NUMBER, number=number)), None)

    def open_tickets_of(self, handler: str, limit: int = 100) -> list[Ticket]:
        """Open tickets that somebody handles, or has an open part of, by due time."""
        handled = self._all(
            f"""SELECT {TICKET} FROM tickets t WHERE handler = :handler AND {OPEN}
            ORDER BY handle_due, number LIMIT :limit""",
            handler=handler,
            limit=limit,
        )
        parts = self._all(
            f"""SELECT {TICKET} FROM parts p JOIN tickets t ON t.number = p.ticket
            WHERE p.official = :handler AND p.ended_at IS NULL AND {OPEN} LIMIT :limit""",
            handler=handler,
            limit=limit,
        )
        found = {row[0]: ticket_of(row) for row in (*handled, *parts)}
        return sorted(found.values(), key=lambda ticket: (ticket.handle_due, ticket.number))[:limit]

    def unclosed_of(self, reporter: int, room: int | None) -> list[Ticket]:
        """What somebody reported (in one room, or anywhere) and what is not ended, newest first."""
        return self._made(ticket_of, _UNCLOSED, reporter=reporter, room=room)

    def accusations_of(self, reporter: int) -> list[Ticket]:
        """Whom somebody has ever accused, newest first; also what has ended."""
        return self._made(ticket_of, _ACCUSATIONS, reporter=reporter)

    def unrated_of(self, reporter: int, since: int) -> list[Ticket]:
        """Ended tickets of a reporter without a rating, newest first."""
        return self._made(
            ticket_of,
            f"""SELECT {TICKET} FROM tickets t WHERE reporter = :reporter AND state = '已办结'
            AND rating IS NULL AND ended_at >= :since ORDER BY ended_at DESC, number DESC""",
            reporter=reporter,
            since=since,
        )

    def steps(self, number: int) -> list[Step]:
        return self._made(step_of, f"SELECT {STEP} FROM steps WHERE ticket = :n ORDER BY id", n=number)

    def followers(self, number: int) -> list[Follower]:
        """Who else hears of a ticket, in the order they joined."""
        rows = self._all(
            "SELECT person, name, room, reported FROM followers WHERE ticket = :n ORDER BY at, person", n=number
        )
        return [Follower(row[0], row[1], row[2], bool(row[3])) for row in rows]

    def followed_by(self, person: int, room: int | None = None) -> list[Ticket]:
        """Open tickets that somebody follows (in one room, or anywhere) without having reported them first, newest
        first."""
        return self._made(ticket_of, _FOLLOWED, person=person, room=room)

    def parts(self, number: int) -> list[Part]:
        """The parties of a joint ticket, the lead first."""
        rows = self._all(
            "SELECT official, lead, ended_at FROM parts WHERE ticket = :n ORDER BY lead DESC, official", n=number
        )
        return [Part(row[0], bool(row[1]), row[2]) for row in rows]

    def opened_by_name(self, room: int, name: str, since: int) -> list[Ticket]:
        """What somebody of that name reported in a room, newest first; names are not unique, so the words decide."""
        return self._made(
            ticket_of,
            f"""SELECT {TICKET} FROM tickets t WHERE opened_at >= :since AND room = :room AND reporter_name = :name
            AND speech <> '举报' ORDER BY opened_at DESC, number DESC LIMIT 10""",
            room=room,
            name=name,
            since=since,
        )

    def opened_here(self, room: int, since: int) -> list[Ticket]:
        """Open tickets that were reported in a room, newest first, without accusations."""
        return self._made(ticket_of, _OPENED_HERE, room=room, since=since)

    def accusations_here(self, room: int, since: int) -> list[Ticket]:
        """Open accusations that were told in a room, newest first."""
        return self._made(
            ticket_of,
            f"""SELECT {TICKET} FROM tickets t WHERE opened_at >= :since AND room = :room AND {OPEN}
            AND speech = '举报' ORDER BY opened_at DESC, number DESC LIMIT 10""",
            room=room,
            since=since,
        )

    def questions_here(self, room: int, since: int) -> list[Ticket]:
        """Open questions that were asked in a room, newest first."""
        return self._made(
            ticket_of,
            f"""SELECT {TICKET} FROM tickets t WHERE opened_at >= :since AND room = :room AND {OPEN}
            AND speech = '咨询' ORDER BY opened_at DESC, number DESC LIMIT 50""",
            room=room,
            since=since,
        )

    def ended_here(self, room: int, since: int) -> list[Ticket]:
        """What was reported in a room and has been done, the newest end first, without accusations."""
        return self._made(
            ticket_of,
            f"""SELECT {TICKET} FROM tickets t WHERE ended_at >= :since AND room = :room
            AND state IN ('已办结', '已结案') AND speech <> '举报' ORDER BY ended_at DESC LIMIT 10""",
            room=room,
            since=since,
        )

    def alike(
        self, grid: str | None, kind: str, since: int, there: Callable[[str], bool], limit: int = 100
    ) -> list[Ticket]:
        """Open tickets of the same grid and kind whose place is `there`, newest first; nobody may learn of an
        accusation this way."""
        rows = self._all(
            f"""SELECT number, place FROM tickets WHERE grid = :grid AND kind = :kind
            AND place <> '' AND {OPEN} AND opened_at >= :since AND speech <> '举报' ORDER BY number DESC LIMIT :most""",
            grid=grid,
            kind=kind,
            since=since,
            most=limit,
        )
        found = (self.ticket(number) for number, place in rows if there(place))
        return [ticket for ticket in found if ticket]

    def at_place(
        self, grid: str | None, kinds: Collection[str], place: str, since: int, limit: int = 20
    ) -> list[Ticket]:
        """Open tickets of one grid at exactly that place, of any of these kinds, newest first; no accusations."""
        names = {f"kind{at}": kind for at, kind in enumerate(kinds)}
        return self._made(
            ticket_of,
            f"""SELECT {TICKET} FROM tickets t WHERE grid = :grid AND kind IN ({", ".join(f":{name}" for name in names)})
            AND place = :place AND place <> '' AND {OPEN} AND opened_at >= :since AND speech <> '举报'
            ORDER BY number DESC LIMIT :most""",
            grid=grid,
            place=place,
            since=since,
            most=limit,
            **names,
        )


def ticket_of(row: Any) -> Ticket:
    return Ticket(
        number=row[0],
        text=row[1],
        kind=row[2],
        speech=Speech(row[3]),
        state=State(row[4]),
        grid=row[5],
        room=row[6],
        reporter=row[7],
        reporter_name=row[8],
        handler=row[9],
        opened_at=row[10],
        accept_due=row[11],
        handle_due=row[12],
        ended_at=row[13],
        rating=Rating(row[14]) if row[14] else None,
        redone=row[15],
        urgent=bool(row[16]),
        late=bool(row[17]),
        source=Source(row[18]),
        place=row[19],
        desk=row[20],
        accepted_at=row[21],
        passed=row[22],
        reworked=row[23],
        extended=row[24],
        appealed=row[25],
        supervised=row[26],
        joint=bool(row[27]),
        merged_into=row[28],
        verify_due=row[29],
        alone=bool(row[30]),
    )


def step_of(row: Any) -> Step:
    return Step(row[0], row[1], What(row[2]), row[3], row[4], row[5])
