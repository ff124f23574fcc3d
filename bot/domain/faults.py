"""What can be wrong, told so that whoever reads it can mend it.

XiaolingtongError
├── FaultyFiles      files of the office or the operator are wrong: nothing starts, nothing is replaced
├── AlreadyRunning   another process holds the state folder
├── PortTaken        the web pages cannot listen where they should
├── WrongState       the state folder belongs to another chat network
├── Conflict         a change found another state than it expected: decide again on fresh data
├── StoreFailed      the database could not write or read just now (a full disk, a lock): the same may work later
│   └── DatabaseGone its file was taken away or replaced while it was open: only a new start can help
├── NotFound         a name given by the operator fits nothing, or fits several
└── SendError        the gateway could not deliver
    ├── TemporarySendError   try again later
    ├── PermanentSendError   will never work: the operator must act
    └── UnknownSendError     nobody knows whether it went out
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


class XiaolingtongError(Exception):
    """Root of every error that this project raises on purpose."""


@dataclass(frozen=True, order=True)
class Fault:
    """One thing wrong in one file: where it stands and how to mend it.

    `line` counts from 1; 0 means the whole file (or an environment variable).
    """

    file: str
    line: int
    where: str
    what: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        return "：".join(part for part in (place, self.where, self.what) if part)


class FaultyFiles(XiaolingtongError):
    """Carries every fault found at once, in the order of file and line."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(sorted(set(faults)))
        super().__init__("\n".join(map(str, self.faults)))


class AlreadyRunning(XiaolingtongError):
    """Another process of the bot holds the state folder."""


class PortTaken(XiaolingtongError):
    """The address of the web pages is taken, forbidden or not of this machine; tells how to change it."""


class WrongState(XiaolingtongError):
    """The state folder belongs to another chat network than the one that is set."""


class Conflict(XiaolingtongError):
    """A change found a row in another state than the one it names."""


class StoreFailed(XiaolingtongError):
    """The database could not write or read; nothing of the work was done, and it may work later."""


class DatabaseGone(StoreFailed):
    """Somebody took the database's file away, or put another in its place; the message says how to mend it."""


class NotFound(XiaolingtongError):
    """A name given by an operator fits nothing, or fits several things."""


class SendError(XiaolingtongError):
    """The gateway could not deliver; the message is for the operator."""


class TemporarySendError(SendError):
    """It was certainly not sent, and may work later."""


class PermanentSendError(SendError):
    """It was certainly not sent, and trying again will not help."""


class UnknownSendError(SendError):
    """A time-out or a broken line: it may or may not have been sent."""
