"""A room that several of our accounts are in, on a network that numbers messages anew for each of them."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace
from functools import partial

from bot.domain.message import Incoming, MessageKind
from bot.store.attachments import SavedPhoto

APART_MS = 5_000
"""The network's time of one message differs by less between accounts."""

KEPT_MS = 120_000
"""So long one account may be behind another; and so long a message may be taken back."""


@dataclass(slots=True, eq=False)
class _Heard:
    """A message that was kept, and the accounts that have heard it so far."""

    message_id: str
    sent_at: int
    by: set[str]


class HeardTwice:
    """Finds that a message is the one that another account has already heard under another id.

    The n-th time that an account hears the same words of the same person is the n-th time that they were said: an
    account hears nothing twice, so two equal messages on one account are never taken for one. Where ids are found
    to be the same for every account, they alone decide.

    What is remembered since `begin` can be taken back by `undo`.
    """

    def __init__(self) -> None:
        self._messages: dict[Hashable, list[_Heard]] = {}
        self._ages: deque[tuple[int, Hashable, _Heard]] = deque()
        self._others: dict[tuple[str, str], str] = {}
        self._other_ages: deque[tuple[int, tuple[str, str]]] = deque()
        self._ids_agree: set[str] = set()
        self._undo: list[Callable[[], None]] = []

    def begin(self) -> None:
        """What was remembered until now stands."""
        self._undo.clear()

    def undo(self) -> None:
        """What was kept since `begin` has not been kept after all."""
        while self._undo:
            self._undo.pop()()

    def resolve(self, incoming: Incoming) -> Incoming:
        """With the id under which the message that it takes back was kept."""
        kept = self._others.get((incoming.channel, incoming.recalls)) if incoming.recalls else None
        return replace(incoming, recalls=kept) if kept else incoming

    def knows(self, incoming: Incoming, photo: SavedPhoto | None, now: int) -> bool:
        """Whether another account has heard it before; `incoming` bears the account that hears it now."""
        if (incoming.channel, incoming.message_id) in self._others:
            return True
        key = self._key(incoming, photo)
        if key is None:
            return False
        for heard in self._messages.get(key, ()):
            if heard.message_id == incoming.message_id:
                self._note_id(incoming, heard)
                return False
            if incoming.channel not in heard.by and abs(heard.sent_at - incoming.sent_at) <= APART_MS:
                self._hear(heard, (incoming.channel, incoming.message_id), now)
                return True
        return False

    def keep(self, incoming: Incoming, photo: SavedPhoto | None, now: int) -> None:
        """It was new and has been kept."""
        self._prune(now)
        key = self._key(incoming, photo)
        if key is not None:
            heard = _Heard(incoming.message_id, incoming.sent_at, {incoming.channel})
            self._messages.setdefault(key, []).append(heard)
            self._ages.append((now, key, heard))
            self._undo.append(partial(self._drop, key, heard))

    def _hear(self, heard: _Heard, other: tuple[str, str], now: int) -> None:
        heard.by.add(other[0])
        self._others[other] = heard.message_id
        self._other_ages.append((now, other))
        self._undo.append(partial(self._unhear, heard, other))

    def _unhear(self, heard: _Heard, other: tuple[str, str]) -> None:
        heard.by.discard(other[0])
        self._others.pop(other, None)

    def _drop(self, key: Hashable, heard: _Heard) -> None:
        """Either because it is old or because it was undone: whichever comes first."""
        messages = self._messages.get(key, [])
        if heard in messages:
            messages.remove(heard)
        if not messages:
            self._messages.pop(key, None)

    def _note_id(self, incoming: Incoming, heard: _Heard) -> None:
        if incoming.channel not in heard.by:
            self._ids_agree.add(_network(incoming))

    def _key(self, incoming: Incoming, photo: SavedPhoto | None) -> Hashable | None:
        """None for what has nothing by which it could be recognised, and where nothing needs to be."""
        said = photo.path if photo else incoming.recalls if incoming.kind is MessageKind.RECALL else incoming.text
        telling = photo is not None or incoming.kind in (MessageKind.TEXT, MessageKind.RECALL)
        network = _network(incoming)
        if incoming.own or not said or not telling or network in self._ids_agree:
            return None
        return (network, incoming.room_id, incoming.sender_id, incoming.kind, said, incoming.quote)

    def _prune(self, now: int) -> None:
        while self._ages and self._ages[0][0] < now - KEPT_MS:
            self._drop(*self._ages.popleft()[1:])
        while self._other_ages and self._other_ages[0][0] < now - KEPT_MS:
            self._others.pop(self._other_ages.popleft()[1], None)


def _network(incoming: Incoming) -> str:
    return incoming.channel.partition(":")[0]
