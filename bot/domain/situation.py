"""All that deciding needs, read once into one frozen value."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from bot.domain.changes.talk import Awaits
from bot.domain.commands.clauses import Clause
from bot.domain.commands.parse import Command
from bot.domain.commands.table import USAGES, Verb
from bot.domain.danger.kinds import Emergency
from bot.domain.danger.running import RunningMeant
from bot.domain.danger.which_alarm import AlarmsMeant
from bot.domain.message import Message
from bot.domain.next.meant import Before, Meaning
from bot.domain.notices.poll import Poll
from bot.domain.places.place import HANDLING_ROLES, Grid, Purpose, Role, Room, Speaker
from bot.domain.talk.own_rating import Opinion


@dataclass(frozen=True, slots=True)
class Expectation:
    id: int
    awaits: Awaits
    options: tuple[str, ...]
    expires_at: int


@dataclass(frozen=True, slots=True)
class Rated:
    """What the reporter of an ended ticket thinks of it, and the words of it."""

    number: int
    opinion: Opinion
    words: str


@dataclass(frozen=True, slots=True)
class Occasion:
    """What is said (收到, 投1, 5, 还是黄) may belong to here: a notice that wants to be confirmed (its number), a poll,
    the review of a week (when it was asked for, UTC ms), a ticket of theirs that has just ended (or did, and is in hand
    again) or was just taken back,
    (人在抢救, 火灭了) the emergencies of the last hours that it tells of, open tickets of theirs that it
    names, or what they think of those of theirs that have ended."""

    receipt: int | None = None
    poll: Poll | None = None
    week: int | None = None
    ended: int | None = None
    alarm: AlarmsMeant | None = None
    taken_back: int | None = None
    named: tuple[int, ...] = ()
    rated: tuple[Rated, ...] = ()


@dataclass(frozen=True, slots=True)
class Next:
    """What was said goes on with something: what that was, of which ticket (None after an answer), and what is meant.

    `is_only`: no other ticket of theirs could be meant. `entry`: what was answered. `at`: when it happened (UTC ms).
    """

    before: Before
    number: int | None
    meaning: Meaning
    is_only: bool = True
    entry: str = ""
    at: int = 0


class Flooding(StrEnum):
    """Whether somebody says more to the bot than anybody can mean."""

    NONE = "none"
    BEGINS = "begins"
    GOES_ON = "goes on"


@dataclass(frozen=True, slots=True)
class Situation:
    """`words` is the text without mentions, quote and invisible characters.

    `draft` is the ticket that the same person opened here up to 2 minutes ago;
    `loose_photos` are their photos of the last 2 minutes that belong to nothing;
    `repeats` counts nearly the same text of the same person here in the last 60 s, `in_a_row` tells whether
    the last two of what they said here were among these; `asked_before` counts what is put to the bot now and was put
    to anybody before;
    `flooding` is judged from the addressed messages of the last minutes, for residents only;
    `late` marks a message delivered more than 10 minutes after it was said;
    `several` is what whoever handles tickets says of more than one of them, each with its own words;
    `lines` are the commands of a message that gives several, each as if it had been said alone;
    `goes_on` is what it means after what has just happened, where something has;
    `running` is the emergency of the room that it can only be of.
    """

    message: Message
    speaker: Speaker
    room: Room
    grid: Grid | None
    words: str
    addressed: bool
    called: str = ""
    to_others: bool = False
    command: Command | None = None
    emergency: Emergency | None = None
    quotes_bot: bool = False
    quoted_ticket: int | None = None
    expectation: Expectation | None = None
    draft: int | None = None
    loose_photos: tuple[int, ...] = field(default=())
    repeats: int = 0
    in_a_row: bool = False
    late: bool = False
    from_bot: bool = False
    occasion: Occasion | None = None
    asked_before: int = 0
    flooding: Flooding = Flooding.NONE
    several: tuple[Clause, ...] = ()
    goes_on: Next | None = None
    running: RunningMeant | None = None
    lines: tuple[Situation, ...] = ()

    @property
    def is_flood(self) -> bool:
        """The third time of nearly the same text gets no further answer."""
        return self.repeats >= 2

    @property
    def may_be_answered_already(self) -> bool:
        """Said twice to nobody, and now to the bot."""
        return self.asked_before >= 2

    @property
    def handles_tickets(self) -> bool:
        return self.speaker.role in HANDLING_ROLES

    @property
    def is_at_work(self) -> bool:
        """Whether matters are their office: not a neighbour leader or a merchant, who ask as residents do."""
        return self.handles_tickets or self.speaker.role in (Role.ADMIN, Role.OBSERVER)

    def may_give(self, verb: Verb) -> bool:
        """Whether the speaker's role gives this command at all."""
        return self.speaker.role in USAGES[verb].who

    def gives_order(self, verb: Verb) -> bool:
        """Whether it is this command, with a number or from a role that gives it. Residents who say 收到 give none."""
        command = self.command
        return command is not None and command.verb is verb and (command.number is not None or self.may_give(verb))

    def gives_order_here(self, verb: Verb) -> bool:
        """The same for words that are common in ordinary talk: among residents the bot must be meant, or a ticket."""
        if not self.gives_order(verb):
            return False
        named = self.command is not None and self.command.number is not None
        return named or self.addressed or self.room.purpose is not Purpose.RESIDENTS

    @property
    def is_private(self) -> bool:
        return self.room.purpose is Purpose.PRIVATE

    @property
    def is_bound(self) -> bool:
        """Whether the bot may act here on its own accord."""
        return self.room.purpose is not Purpose.UNBOUND
