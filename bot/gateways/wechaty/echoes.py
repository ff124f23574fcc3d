"""Which of the account's own messages are ours: matched by id, else by place and words, oldest first."""

from __future__ import annotations

from collections import OrderedDict, deque
from dataclasses import dataclass, field
from enum import Enum, auto

PICTURE = "\x00picture"
"""Stands for the words of a picture, whose echo has none of its own."""

_KEPT = 5_000


class Fate(Enum):
    OPEN = auto()
    SENT = auto()
    REFUSED = auto()


@dataclass(slots=True, eq=False)
class Part:
    """One message of a letter: its words, where it went, and what became of it."""

    key: str
    place: str
    words: str
    fate: Fate = Fate.OPEN
    message_id: str = ""

    def fits(self, place: str, words: str) -> bool:
        return self.place == place and self.words == words


@dataclass(frozen=True, slots=True)
class _Early:
    at: float
    message_id: str
    place: str
    words: str


@dataclass(slots=True)
class EchoBook:
    """Remembers the last letters by key and the echoes that came before anybody expected them.

    Times are seconds of one monotonic clock; early echoes are forgotten after `keep_s`.
    """

    keep_s: float
    _letters: OrderedDict[str, dict[str, Part]] = field(default_factory=OrderedDict)
    _open: dict[int, Part] = field(default_factory=dict)
    _ids: OrderedDict[str, Part] = field(default_factory=OrderedDict)
    _early: deque[_Early] = field(default_factory=deque)

    def part(self, key: str, name: str, place: str, words: str) -> Part:
        """The part of a letter, the same one when it is sent again, perhaps in other words (marked as a repeat)."""
        letter = self._letters.setdefault(key, {})
        if name in letter and letter[name].fate is not Fate.SENT:
            letter[name].place, letter[name].words = place, plain(words)
        if name not in letter:
            letter[name] = Part(key, place, plain(words))
            while len(self._letters) > _KEPT:
                for old in self._letters.popitem(last=False)[1].values():
                    self._open.pop(id(old), None)
        return letter[name]

    def known(self, key: str) -> list[Part]:
        return list(self._letters.get(key, {}).values())

    def owner(self, message_id: str) -> str | None:
        """The key of the letter that this message is, None when no letter is known to be it."""
        part = self._ids.get(message_id)
        return part.key if part else None

    def begin(self, part: Part) -> None:
        """It is about to be handed to the gateway: from now on an echo may be its own."""
        part.fate = Fate.OPEN
        self._open[id(part)] = part

    def refused(self, part: Part) -> None:
        """It was certainly not sent."""
        part.fate = Fate.REFUSED
        self._open.pop(id(part), None)

    def sent(self, part: Part, message_id: str, now: float) -> str:
        """The gateway says it went out, perhaps without an id; gives the id as far as it is known."""
        if message_id and part.message_id != message_id:
            self._give_back(message_id, part)
        self._settle(part, message_id or part.message_id)
        self.claim(part, now)
        return part.message_id

    def claim(self, part: Part, now: float) -> bool:
        """Takes the oldest early echo that fits the part; whether the part is now known to be sent."""
        self._forget(now)
        for echo in self._early:
            known = part.message_id
            if echo.message_id == known or (not known and part.fits(echo.place, echo.words)):
                self._early.remove(echo)
                self._settle(part, echo.message_id)
                break
        return part.fate is Fate.SENT

    def heard(self, message_id: str, place: str, words: str, now: float) -> str | None:
        """An own message came back: the key of the letter it belongs to, None when it fits none (yet)."""
        if message_id in self._ids:
            return self._ids[message_id].key
        words = plain(words)
        for part in self._open.values():
            if part.fits(place, words):
                self._settle(part, message_id)
                return part.key
        self._forget(now)
        # The same echo may be delivered twice; it is still one message.
        if all(echo.message_id != message_id for echo in self._early):
            self._early.append(_Early(now, message_id, place, words))
        return None

    def _settle(self, part: Part, message_id: str) -> None:
        part.fate = Fate.SENT
        part.message_id = message_id
        if message_id:
            self._open.pop(id(part), None)
            self._ids[message_id] = part
            while len(self._ids) > _KEPT:
                self._ids.popitem(last=False)

    def _give_back(self, message_id: str, rightful: Part) -> None:
        # Two letters with the same words: the echo of this one was taken for the other one's.
        other = self._ids.get(message_id)
        if other is not None and other is not rightful:
            other.message_id = rightful.message_id
            if rightful.message_id:
                self._ids[rightful.message_id] = other

    def _forget(self, now: float) -> None:
        while self._early and self._early[0].at < now - self.keep_s:
            self._early.popleft()


def plain(words: str) -> str:
    """Words as they compare: networks change the space after a mention and trim the ends."""
    return words.replace("\u2005", " ").replace("\r\n", "\n").strip()
