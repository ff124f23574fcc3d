"""The puppet-service API as it is on the wire today, where the published stubs are older than the gateways."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any, Generic, TypeVar

from wechaty_grpc.wechaty import puppet

from bot.gateways.wechaty.protobuf import bytes_field, fields, int_field, signed, text_field

Answer = TypeVar("Answer")


class EventType(IntEnum):
    HEARTBEAT = 1
    MESSAGE = 2
    DONG = 3
    ERROR = 16
    FRIENDSHIP = 17
    ROOM_INVITE = 18
    ROOM_JOIN = 19
    ROOM_LEAVE = 20
    ROOM_TOPIC = 21
    SCAN = 22
    LOGIN = 25
    LOGOUT = 26
    DIRTY = 27


class MessageType(IntEnum):
    """Gateways pass the numbers of the JavaScript enumeration, not those of the protocol file."""

    ATTACHMENT = 1
    AUDIO = 2
    EMOTICON = 5
    IMAGE = 6
    TEXT = 7
    RECALLED = 13
    URL = 14
    VIDEO = 15


class Dirty(IntEnum):
    MESSAGE = 1
    CONTACT = 2
    ROOM = 3
    ROOM_MEMBER = 4


FRIEND_REQUEST_RECEIVED = 2
IMAGE_HD = 2

# What passes thousands of times, and what the stubs do not have, is written here by hand; grpclib only asks for
# `SerializeToString` and `FromString`. Everything else uses the stubs of wechaty-grpc.


@dataclass(slots=True)
class Event:
    type: int = 0
    payload: str = ""

    @classmethod
    def FromString(cls, data: bytes) -> Event:
        event = cls()
        for number, value in fields(data):
            if number == 1 and isinstance(value, int):
                event.type = value
            elif number == 2 and isinstance(value, bytes):
                event.payload = value.decode()
        return event

    def SerializeToString(self) -> bytes:
        return int_field(1, self.type) + text_field(2, self.payload)


_TEXTS = {1: "id", 2: "filename", 3: "text", 6: "talker_id", 7: "room_id", 8: "listener_id"}


@dataclass(slots=True)
class MessagePayload:
    """`timestamp` is the deprecated field of old gateways; new ones fill `received_ms`. 0 means not given."""

    id: str = ""
    filename: str = ""
    text: str = ""
    timestamp: int = 0
    type: int = 0
    talker_id: str = ""
    room_id: str = ""
    listener_id: str = ""
    mention_ids: list[str] = field(default_factory=list)
    received_ms: int = 0

    @classmethod
    def FromString(cls, data: bytes) -> MessagePayload:
        payload = cls()
        for number, value in fields(data):
            if isinstance(value, int):
                if number == 4:
                    payload.timestamp = value
                elif number == 5:
                    payload.type = value
            elif number in _TEXTS:
                setattr(payload, _TEXTS[number], value.decode(errors="replace"))
            elif number == 9:
                payload.mention_ids.append(value.decode(errors="replace"))
            elif number == 10:
                payload.received_ms = _milliseconds(value)
        return payload

    def SerializeToString(self) -> bytes:
        texts = b"".join(text_field(number, getattr(self, name)) for number, name in _TEXTS.items())
        mentions = b"".join(bytes_field(9, one.encode()) for one in self.mention_ids)
        seconds, rest = divmod(self.received_ms, 1000)
        received = bytes_field(10, int_field(1, seconds) + int_field(2, rest * 1_000_000)) if self.received_ms else b""
        return texts + int_field(4, self.timestamp) + int_field(5, self.type) + mentions + received


def _milliseconds(data: bytes) -> int:
    time = {number: signed(value) for number, value in fields(data) if isinstance(value, int)}
    return time.get(1, 0) * 1000 + time.get(2, 0) // 1_000_000


@dataclass(slots=True)
class IdRequest:
    """Asks about one thing by its id; also the answer to an upload."""

    id: str

    def SerializeToString(self) -> bytes:
        return text_field(1, self.id)

    @classmethod
    def FromString(cls, data: bytes) -> IdRequest:
        return cls(_texts(data).get(1, ""))


@dataclass(slots=True)
class SendTextRequest:
    conversation_id: str = ""
    text: str = ""
    mention_ids: list[str] = field(default_factory=list)

    def SerializeToString(self) -> bytes:
        mentions = b"".join(bytes_field(3, one.encode()) for one in self.mention_ids)
        return text_field(1, self.conversation_id) + text_field(2, self.text) + mentions

    @classmethod
    def FromString(cls, data: bytes) -> SendTextRequest:
        known = _texts(data)
        mentions = [value.decode() for number, value in fields(data) if number == 3 and isinstance(value, bytes)]
        return cls(known.get(1, ""), known.get(2, ""), mentions)


@dataclass(slots=True)
class SendAnswer:
    """The answer to every kind of sending: old gateways wrap the id, new ones give it plainly, some give none."""

    id: str = ""

    @classmethod
    def FromString(cls, data: bytes) -> SendAnswer:
        wrapped = plain = ""
        for number, value in fields(data):
            if number == 2 and isinstance(value, bytes):
                plain = value.decode()
            elif number == 1 and isinstance(value, bytes):
                wrapped = _texts(value).get(1, "")
        return cls(plain or wrapped)

    def SerializeToString(self) -> bytes:
        return text_field(2, self.id)


@dataclass(slots=True)
class SendUrlRequest:
    """`as_json` is what old gateways read, the fields of the card itself what new ones read."""

    conversation_id: str
    as_json: str
    title: str
    url: str
    description: str = ""
    thumbnail_url: str = ""

    def SerializeToString(self) -> bytes:
        card = (self.description, self.thumbnail_url, self.title, self.url)
        link = b"".join(text_field(number, one) for number, one in enumerate(card, start=1))
        return text_field(1, self.conversation_id) + text_field(2, self.as_json) + bytes_field(3, link)

    @classmethod
    def FromString(cls, data: bytes) -> SendUrlRequest:
        known = _texts(data)
        link = next((_texts(value) for number, value in fields(data) if number == 3 and isinstance(value, bytes)), {})
        return cls(
            known.get(1, ""), known.get(2, ""), link.get(3, ""), link.get(4, ""), link.get(1, ""), link.get(2, "")
        )


@dataclass(slots=True)
class Chunk:
    """A piece of a download or an upload."""

    chunk: bytes = b""

    @classmethod
    def FromString(cls, data: bytes) -> Chunk:
        return cls(b"".join(value for number, value in fields(data) if number == 1 and isinstance(value, bytes)))

    def SerializeToString(self) -> bytes:
        return bytes_field(1, self.chunk)


def _texts(data: bytes) -> dict[int, str]:
    return {number: value.decode(errors="replace") for number, value in fields(data) if isinstance(value, bytes)}


@dataclass(frozen=True, slots=True)
class Call(Generic[Answer]):
    """One remote procedure: its name and the classes that go over the wire."""

    name: str
    request: type[Any]
    answer: type[Answer]

    @property
    def route(self) -> str:
        return f"/wechaty.Puppet/{self.name}"


EVENT = Call("Event", puppet.EventRequest, Event)
DOWNLOAD = Call("Download", IdRequest, Chunk)
UPLOAD = Call("Upload", Chunk, IdRequest)

START: Call[Any] = Call("Start", puppet.StartRequest, puppet.StartResponse)
STOP: Call[Any] = Call("Stop", puppet.StopRequest, puppet.StopResponse)
VERSION: Call[Any] = Call("Version", puppet.VersionRequest, puppet.VersionResponse)
DING: Call[Any] = Call("Ding", puppet.DingRequest, puppet.DingResponse)
CONTACT: Call[Any] = Call("ContactPayload", puppet.ContactPayloadRequest, puppet.ContactPayloadResponse)
ROOM: Call[Any] = Call("RoomPayload", puppet.RoomPayloadRequest, puppet.RoomPayloadResponse)
ROOM_LIST: Call[Any] = Call("RoomList", puppet.RoomListRequest, puppet.RoomListResponse)
ROOM_MEMBER: Call[Any] = Call("RoomMemberPayload", puppet.RoomMemberPayloadRequest, puppet.RoomMemberPayloadResponse)
ROOM_MEMBERS: Call[Any] = Call("RoomMemberList", puppet.RoomMemberListRequest, puppet.RoomMemberListResponse)
MESSAGE = Call("MessagePayload", IdRequest, MessagePayload)
MESSAGE_IMAGE: Call[Any] = Call("MessageImage", puppet.MessageImageRequest, puppet.MessageImageResponse)
MESSAGE_FILE: Call[Any] = Call("MessageFile", puppet.MessageFileRequest, puppet.MessageFileResponse)
SEND_TEXT = Call("MessageSendText", SendTextRequest, SendAnswer)
SEND_FILE = Call("MessageSendFile", puppet.MessageSendFileRequest, SendAnswer)
SEND_URL = Call("MessageSendUrl", SendUrlRequest, SendAnswer)
INVITATION: Call[Any] = Call(
    "RoomInvitationPayload", puppet.RoomInvitationPayloadRequest, puppet.RoomInvitationPayloadResponse
)
INVITATION_ACCEPT: Call[Any] = Call(
    "RoomInvitationAccept", puppet.RoomInvitationAcceptRequest, puppet.RoomInvitationAcceptResponse
)
FRIENDSHIP: Call[Any] = Call("FriendshipPayload", puppet.FriendshipPayloadRequest, puppet.FriendshipPayloadResponse)
FRIENDSHIP_ACCEPT: Call[Any] = Call("FriendshipAccept", puppet.FriendshipAcceptRequest, puppet.FriendshipAcceptResponse)
