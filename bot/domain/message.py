"""A message as a gateway hands it in, as we keep it, and as it goes out."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum


class MessageKind(StrEnum):
    TEXT = "text"
    IMAGE = "image"
    VOICE = "voice"
    STICKER = "sticker"
    RECALL = "recall"
    JOIN = "join"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Quote:
    """What a message answers to. `message_id` is None where the channel only gives text."""

    text: str
    author: str = ""
    message_id: str | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    """The bytes of a photo and their media type, e.g. image/jpeg."""

    content: bytes
    media_type: str


@dataclass(frozen=True, slots=True)
class Incoming:
    """One message as it came off a channel, before it is a row.

    `channel` names network and account, e.g. "sandbox:demo"; `(channel, message_id)` is unique.
    `room_id` is the channel's id of the group, None in a private chat.
    `sent_at` is UTC milliseconds. `own` marks what the bot's account itself sent.
    A JOIN has no words: its sender has just joined the room; one for each of several who join together.
    `recalls` is the message id that a RECALL takes back.
    """

    channel: str
    message_id: str
    room_id: str | None
    sender_id: str
    sender_name: str
    text: str
    sent_at: int
    kind: MessageKind = MessageKind.TEXT
    room_topic: str = ""
    bot_alias: str = ""
    mention_ids: tuple[str, ...] = ()
    quote: Quote | None = None
    picture: Picture | None = None
    own: bool = False
    recalls: str | None = None


@dataclass(frozen=True, slots=True)
class Message:
    """A message that is durably ours. `room` and `person` are our own row ids.

    `handled`: nothing follows from it, which was certain when it was taken.
    """

    id: int
    channel: str
    message_id: str
    room: int
    person: int
    sender_id: str
    sender_name: str
    kind: MessageKind
    text: str
    sent_at: int
    taken_at: int
    mention_ids: tuple[str, ...] = ()
    quote: Quote | None = None
    bot_alias: str = ""
    photo: int | None = None
    own: bool = False
    recalls: str | None = None
    attempts: int = 0
    handled: bool = False


@dataclass(frozen=True, slots=True)
class Letter:
    """One outgoing message, addressed with the channel's own ids.

    Exactly one of `room_id` and `contact_id` is set. `text` already holds the
    visible `@name`s; `mention_ids` are the channel ids behind them.
    `key` is our own id of the message: the same key is the same message.
    `picture_path` is a picture, or any other file, that goes with it.
    """

    key: str
    channel: str
    text: str
    room_id: str | None = None
    contact_id: str | None = None
    mention_ids: tuple[str, ...] = ()
    picture_path: str | None = None


_STANDS_FOR = re.compile(
    r"(?:\s*[\[【](?:语音|视频|图片|照片|文件|链接|小程序|位置|名片|聊天记录|转账|红包|动画表情|voice|video|image)(?:通话|消息|号)?"
    r"[\]】]\s*(?:\d{1,3}\s?(?:秒|\"|″|”|s))?){1,5}\s*",
    re.IGNORECASE,
)


def stands_for_media(words: str) -> bool:
    """[语音] 3": what some clients write in place of what they cannot pass on, and nothing beside it."""
    return bool(_STANDS_FOR.fullmatch(words))


_FORWARDED = ("[聊天记录]", "【聊天记录】", "[合并转发]", "【合并转发】")


def as_it_was_sent(incoming: Incoming) -> Incoming:
    """[聊天记录] 陈树青：办结 1037: where a channel writes a forwarded record out, it is one all the same, and orders nothing."""
    if incoming.kind is not MessageKind.TEXT or incoming.text[:1] not in "[【":
        return incoming
    told = incoming.text.startswith(_FORWARDED) and not stands_for_media(incoming.text)
    return replace(incoming, kind=MessageKind.OTHER) if told else incoming
