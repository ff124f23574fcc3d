"""Real groups through a Wechaty gateway, spoken to directly over its puppet-service API."""

from bot.gateways.wechaty.diagnose import Finding, diagnose
from bot.gateways.wechaty.gateway import WechatyGateway
from bot.gateways.wechaty.hooks import (
    AlertKind,
    Contact,
    FriendRequest,
    Hooks,
    Room,
    RoomChange,
    RoomChangeKind,
    RoomInvitation,
)
from bot.gateways.wechaty.settings import LARGEST_FILE, WechatySettings

__all__ = [
    "LARGEST_FILE",
    "AlertKind",
    "Contact",
    "Finding",
    "FriendRequest",
    "Hooks",
    "Room",
    "RoomChange",
    "RoomChangeKind",
    "RoomInvitation",
    "WechatyGateway",
    "WechatySettings",
    "diagnose",
]
