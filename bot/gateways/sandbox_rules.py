"""What the sandbox network lets people say, and where: pure checks over its people and rooms."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.domain.faults import XiaolingtongError
from bot.domain.sandbox_net import SandboxNet, SandboxPerson
from bot.texts import web as texts

PRIVATE = "dm:"
LONGEST_TEXT = 20_000
LONGEST_ID = 128

_ID = re.compile(rf"[A-Za-z0-9._:+/=@-]{{1,{LONGEST_ID}}}")
_BOT_IDS = "out-"


class Refused(XiaolingtongError):
    """The network does not take a message: the reason for whoever sent it, and the HTTP status that fits."""

    def __init__(self, reason: str, status: int = 400) -> None:
        self.reason, self.status = reason, status
        super().__init__(reason)


@dataclass(frozen=True, slots=True)
class Draft:
    """What somebody wants to say. `room` is a room id or dm:<person id>; the same `id` is the same message."""

    room: str
    sender: str
    text: str = ""
    image: bytes | None = None
    mentions: tuple[str, ...] = ()
    quote: str | None = None
    id: str | None = None


def is_id(message: str) -> bool:
    """Whether a message of this network may be called so."""
    return _ID.fullmatch(message) is not None


class Directory:
    """The people and rooms by their ids; the bot is one of the people."""

    def __init__(self, net: SandboxNet) -> None:
        self._bot = net.bot
        self.people: dict[str, SandboxPerson] = {person.id: person for person in (*net.people, net.bot)}
        self.rooms = {room.id: room for room in net.rooms}

    def name(self, person: str) -> str:
        known = self.people.get(person)
        return known.name if known else person

    def topic(self, room: str) -> str:
        known = self.rooms.get(room)
        return known.topic if known else ""

    def owner(self, room: str) -> SandboxPerson | None:
        """Whose private chat with the bot this is."""
        return self.people.get(room.removeprefix(PRIVATE)) if room.startswith(PRIVATE) else None

    def check_room(self, room: str) -> None:
        if room not in self.rooms and self.owner(room) is None:
            raise Refused(texts.unknown_room(room), 404)

    def check(self, draft: Draft) -> None:
        """Everything but the quote and the picture. Raises Refused."""
        self.check_room(draft.room)
        self._check_sender(draft)
        _check_text(draft)
        _check_id(draft.id)
        for person in draft.mentions:
            if person not in self.people:
                raise Refused(texts.unknown_mention(person))

    def _check_sender(self, draft: Draft) -> None:
        sender, room = self.people.get(draft.sender), self.rooms.get(draft.room)
        if sender is None:
            raise Refused(texts.unknown_person(draft.sender))
        if sender.id == self._bot.id:
            raise Refused(texts.BOT_AS_SENDER, 403)
        if room is None and self.owner(draft.room) != sender:
            raise Refused(texts.FOREIGN_PRIVATE_CHAT, 403)
        if room is not None and sender.id not in room.members:
            raise Refused(texts.not_a_member(sender.name, room.topic), 403)


def _check_text(draft: Draft) -> None:
    if not draft.text and draft.image is None:
        raise Refused(texts.EMPTY)
    if len(draft.text) > LONGEST_TEXT:
        raise Refused(texts.text_too_long(len(draft.text), LONGEST_TEXT))
    if any("\ud800" <= sign <= "\udfff" for sign in draft.text):
        raise Refused(texts.BAD_TEXT)


def _check_id(message: str | None) -> None:
    if message is None:
        return
    if not is_id(message):
        raise Refused(texts.bad_id(LONGEST_ID))
    if message.startswith(_BOT_IDS):
        raise Refused(texts.RESERVED_ID)
