"""What the gateway tells the rest of the bot besides messages, each through an awaited callback."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import StrEnum


class AlertKind(StrEnum):
    """Why the operators are told; each kind comes at most once per outage, except SCAN (each new code)."""

    SCAN = "scan"
    LOGOUT = "logout"
    LOGIN = "login"
    OTHER_ACCOUNT = "other_account"
    TOKEN = "token"
    TLS = "tls"
    UNREACHABLE = "unreachable"
    BACK = "back"
    SECOND_BOT = "second_bot"
    TAKEOVER = "takeover"
    MESSAGE_LOST = "message_lost"
    ERROR_EVENT = "error_event"


class RoomChangeKind(StrEnum):
    JOINED = "joined"
    LEFT = "left"
    RENAMED = "renamed"


@dataclass(frozen=True, slots=True)
class RoomInvitation:
    """Somebody invites the account into a room; accept it with `accept_invitation(id)`."""

    id: str
    topic: str
    inviter_id: str
    inviter_name: str
    member_count: int


@dataclass(frozen=True, slots=True)
class FriendRequest:
    """Somebody wants to be a contact; `hello` is what they wrote. Accept with `accept_friendship(id)`."""

    id: str
    contact_id: str
    name: str
    hello: str


@dataclass(frozen=True, slots=True)
class RoomChange:
    """The account itself joined or left a room, or a room was renamed; `topic` may be "" when unknown."""

    kind: RoomChangeKind
    room_id: str
    topic: str
    by_id: str


@dataclass(frozen=True, slots=True)
class Room:
    """A room the account is in; `bot_alias` is the account's own name in it."""

    id: str
    topic: str
    bot_alias: str = ""
    owner_id: str = ""
    member_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Contact:
    """A person as the network shows them; `alias` is the account's private remark, never to be shown to others."""

    id: str
    name: str
    alias: str = ""
    friend: bool = False


async def _nobody(*_told: object) -> None:
    return None


@dataclass(frozen=True, slots=True)
class Hooks:
    """Callbacks; an error in one is logged and never stops the gateway. They run one after the other.

    `on_alert(kind, text, code)`: a sentence for the operators; `code` is what the log-in QR code must hold.
    `on_offline_window(start_ms, end_ms)`: group messages of this time may be missing.
    """

    on_alert: Callable[[AlertKind, str, str | None], Awaitable[None]] = _nobody
    on_offline_window: Callable[[int, int], Awaitable[None]] = _nobody
    on_invitation: Callable[[RoomInvitation], Awaitable[None]] = _nobody
    on_friendship: Callable[[FriendRequest], Awaitable[None]] = _nobody
    on_room_change: Callable[[RoomChange], Awaitable[None]] = _nobody
