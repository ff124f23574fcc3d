"""Who somebody is and where a room belongs."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.outcome import Change
from bot.domain.places.place import Purpose
from bot.domain.places.renumbered import Alike


@dataclass(frozen=True, slots=True)
class BindContact(Change):
    """A contact of a channel becomes the person that a one-time code stands for.

    `channel`, `contact`: the account that sent the code; the other accounts that this person has on the same channel
    leave the role, and are told so by `farewell`.
    """

    person: int
    code: str
    official: str
    at: int
    channel: str = ""
    contact: str = ""
    farewell: str = ""


@dataclass(frozen=True, slots=True)
class BindRoom(Change):
    room: int
    grid: str | None
    purpose: Purpose


@dataclass(frozen=True, slots=True)
class JoinSame(Change):
    """Rooms and people under new ids become again what they were; all of it must still look the same.

    `served`: the accounts there are, by which that is judged.
    """

    same: Alike
    served: frozenset[str]


IDENTITIES = BindContact | BindRoom | JoinSame
"""After these, what is remembered of who is who and of what waits may be untrue."""
