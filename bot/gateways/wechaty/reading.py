"""From a payload on the wire to what was said: pure functions over strings and numbers."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.message import MessageKind
from bot.gateways.wechaty.wire import MessagePayload, MessageType

_KINDS: dict[int, MessageKind] = {
    MessageType.TEXT: MessageKind.TEXT,
    MessageType.IMAGE: MessageKind.IMAGE,
    MessageType.AUDIO: MessageKind.VOICE,
    MessageType.EMOTICON: MessageKind.STICKER,
    MessageType.RECALLED: MessageKind.RECALL,
}
_SECONDS_BELOW = 100_000_000_000


@dataclass(frozen=True, slots=True)
class Joining:
    """Somebody has joined a room; `at` is UTC milliseconds."""

    room_id: str
    contact_id: str
    at: int

    @property
    def id(self) -> str:
        """The same for the same event, whichever of our accounts hears of it."""
        return f"join-{self.room_id}-{self.contact_id}-{self.at}"


def milliseconds(stamp: int) -> int:
    """Of a time that gateways give in seconds or milliseconds."""
    return stamp if stamp >= _SECONDS_BELOW else stamp * 1000


def kind_of(number: int) -> MessageKind:
    """An unknown number is a message of another kind, never an error."""
    return _KINDS.get(number, MessageKind.OTHER)


def sent_at(payload: MessagePayload, now: int) -> int:
    """UTC milliseconds; gateways send seconds or milliseconds, in a new field or an old one, or nothing."""
    stamp = payload.received_ms or payload.timestamp
    return milliseconds(stamp) if stamp > 0 else now


def said(payload: MessagePayload) -> str:
    """The words a human would see; the XML behind cards and forwarded talks is reduced to its title."""
    text = payload.text
    if payload.type == MessageType.TEXT:
        return text
    if text.lstrip().startswith("<"):
        text = between(text, "<title>", "</title>")
    return text or payload.filename


def recalled_id(payload: MessagePayload) -> str | None:
    """Which message is taken back: the text is its id, or XML that holds it."""
    text = payload.text.strip()
    if "<" in text:
        text = between(text, "<newmsgid>", "</newmsgid>") or between(text, "<msgid>", "</msgid>")
    return text or None


def between(text: str, opening: str, closing: str) -> str:
    """What stands between the first `opening` and the next `closing`, without a CDATA wrapper."""
    _, found, rest = text.partition(opening)
    inner, closed, _ = rest.partition(closing)
    if not (found and closed):
        return ""
    return inner.strip().removeprefix("<![CDATA[").removesuffix("]]>").strip()
