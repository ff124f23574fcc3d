"""Questions about rooms and people."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.places.place import Purpose, Room
from bot.domain.places.renumbered import Alike
from bot.store.operating import rebinding
from bot.store.questions.base import Questions
from bot.store.rows.binding import contacts_of
from bot.store.rows.room import ROOM, room_of

_NEWEST = 5000
"""So many messages back those are known who were in a room before the bot and have spoken there."""


@dataclass(frozen=True, slots=True)
class PersonRow:
    id: int
    name: str
    reachable: bool


class PeopleQuestions(Questions):
    """Rooms, people in roles and the contacts bound to them."""

    def person_of(self, official: str) -> PersonRow | None:
        """The row of a person in a role, and whether a contact is bound to it."""
        row = self._one(
            """SELECT id, name, EXISTS (SELECT 1 FROM contacts c WHERE c.person = p.id)
            FROM people p WHERE official = :official""",
            official=official,
        )
        return PersonRow(row[0], row[1], bool(row[2])) if row else None

    def rooms(self, purpose: Purpose | None = None) -> list[Room]:
        """All groups (private chats are none), or those of one purpose."""
        rows = self._all(
            f"""SELECT {ROOM} FROM rooms r WHERE r.purpose <> 'private'
            AND (CAST(:purpose AS TEXT) IS NULL OR r.purpose = :purpose) ORDER BY r.id""",
            purpose=purpose.value if purpose else None,
        )
        return [room_of(row) for row in rows]

    def is_called_so(self, name: str, room: int) -> bool:
        """Whether anybody who came into the room, or spoke there among the newest messages of all rooms, bears such a name."""
        row = self._one(
            """SELECT 1 FROM members m CROSS JOIN people p ON p.id = m.person
            WHERE m.room = :room AND p.name LIKE :like
            UNION ALL
            SELECT 1 FROM messages WHERE id > (SELECT MAX(id) FROM messages) - :newest
            AND room = :room AND sender_name LIKE :like
            LIMIT 1""",
            like=f"%{name}%",
            room=room,
            newest=_NEWEST,
        )
        return row is not None

    def home_grid(self, person: int) -> str | None:
        """The grid of the residents' room in which this person spoke last, unless they have come into another since."""
        spoke = self._one(
            """SELECT m.taken_at, r.grid FROM messages m JOIN rooms r ON r.id = m.room
            WHERE m.person = :person AND r.purpose = 'residents' AND r.grid IS NOT NULL
            ORDER BY m.taken_at DESC LIMIT 1""",
            person=person,
        )
        came = self._one(
            """SELECT m.since, r.grid FROM members m JOIN rooms r ON r.id = m.room
            WHERE m.person = :person AND r.purpose = 'residents' AND r.grid IS NOT NULL
            ORDER BY m.since DESC, r.id DESC LIMIT 1""",
            person=person,
        )
        known = [row for row in (spoke, came) if row]
        return max(known, key=lambda row: row[0])[1] if known else None

    def home_grids(self, person: int) -> list[str]:
        """Those of all residents' rooms they are in or have spoken in, the newest first."""
        rows = self._all(
            """SELECT r.grid, MAX(k.at) FROM rooms r JOIN (
                SELECT room, MAX(taken_at) AS at FROM messages WHERE person = :person GROUP BY room
                UNION ALL SELECT room, since AS at FROM members WHERE person = :person
            ) k ON k.room = r.id WHERE r.purpose = 'residents' AND r.grid IS NOT NULL
            GROUP BY r.grid ORDER BY 2 DESC""",
            person=person,
        )
        return [row[0] for row in rows]

    def home_rooms(self, person: int) -> list[int]:
        """All residents' rooms they are in or have spoken in."""
        rows = self._all(
            """SELECT r.id FROM rooms r WHERE r.purpose = 'residents' AND r.id IN (
                SELECT room FROM messages WHERE person = :person UNION SELECT room FROM members WHERE person = :person
            ) ORDER BY r.id""",
            person=person,
        )
        return [row[0] for row in rows]

    def room(self, room: int) -> Room | None:
        row = self._one(f"SELECT {ROOM} FROM rooms r WHERE r.id = :room", room=room)
        return room_of(row) if row else None

    def live_code(self, code: str, now: int) -> str | None:
        """The official for whom an unused code that still holds was made."""
        row = self._one(
            "SELECT official FROM codes WHERE code = :code AND used_at IS NULL AND expires_at > :now",
            code=code,
            now=now,
        )
        return row[0] if row else None

    def look_the_same(self) -> Alike:
        """Rooms and people under new ids. It may walk through all messages: not for every message."""
        return rebinding.look_the_same(self._conn, self.served)

    def bound_contacts(self) -> dict[str, list[str]]:
        """Official → the names under which they are bound, for the operator's list."""
        found: dict[str, list[str]] = {}
        for official, channel, name in self._all(
            """SELECT p.official, c.channel, c.name FROM people p JOIN contacts c ON c.person = p.id
            WHERE p.official IS NOT NULL ORDER BY c.channel, c.name"""
        ):
            found.setdefault(official, []).append(f"{name}（{channel}）")
        return found

    def other_accounts(self, official: str, channel: str, contact: str) -> list[str]:
        """The names of the accounts of the channel that hold the role, besides this one."""
        return [one[2] for one in contacts_of(self._conn, official) if one[0] == channel and one[1] != contact]

    def official_of_contact(self, channel: str, contact: str) -> str | None:
        """Whose role a contact is bound to."""
        row = self._one(
            """SELECT p.official FROM contacts c JOIN people p ON p.id = c.person
            WHERE c.channel = :channel AND c.contact = :contact""",
            channel=channel,
            contact=contact,
        )
        return row[0] if row else None
