"""What the machine asks of the world outside it: a clock, a chat network, somebody to hand messages to."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from bot.domain.message import Incoming, Letter


class Clock(Protocol):
    """Gives the present; the only source of time, replaced by a hand-set one in tests."""

    def __call__(self) -> int:
        """UTC milliseconds."""
        ...


Take = Callable[[Incoming], Awaitable[bool]]
"""Durably keeps one message; returns when it is on disk. True if it was new, False if seen before."""


class GatewayStatus(StrEnum):
    DOWN = "down"
    CONNECTING = "connecting"
    WAITING_FOR_LOGIN = "waiting_for_login"
    UP = "up"


@dataclass(frozen=True, slots=True)
class GatewayState:
    """How a gateway is: `reason` is one Chinese sentence for the operator, empty when up."""

    status: GatewayStatus
    reason: str = ""
    account: str = ""


@dataclass(frozen=True, slots=True)
class Account:
    """Who the bot is on this channel: its own contact id and nickname ("" before log-in)."""

    contact_id: str
    name: str


class Receipt(StrEnum):
    """What a gateway knows of a letter whose sending was interrupted."""

    SENT = "sent"
    NOT_SENT = "not_sent"
    UNKNOWN = "unknown"


class Gateway(Protocol):
    """One account on one chat network. `channel` names both and never changes."""

    @property
    def channel(self) -> str: ...

    @property
    def account(self) -> Account: ...

    def state(self) -> GatewayState: ...

    async def start(self, take: Take) -> None:
        """Connect in the background and hand every message to `take`, in order per room.

        Never raises because the other side is absent: it goes on trying.
        """
        ...

    async def stop(self) -> None: ...

    async def send(self, letter: Letter) -> str:
        """Send one letter; returns the channel's message id ("" where it gives none).

        Raises TemporarySendError, PermanentSendError or UnknownSendError.
        """
        ...

    async def receipt(self, letter: Letter) -> Receipt:
        """Whether an earlier `send` of this letter, cut off by a crash or a time-out, went out."""
        ...
