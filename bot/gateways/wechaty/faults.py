"""What an error on the line means: to the operators, to the retry, and to a letter that was being sent."""

from __future__ import annotations

import socket
import ssl
from dataclasses import dataclass
from enum import Enum, auto

from grpclib.const import Status
from grpclib.exceptions import GRPCError, StreamTerminatedError

from bot.domain.faults import PermanentSendError, SendError, TemporarySendError, UnknownSendError
from bot.gateways.wechaty.settings import WechatySettings
from bot.gateways.wechaty.tls import CaFileUnreadable, DefaultCertificate, PlainGateway
from bot.texts import gateway as texts


class Kind(Enum):
    """How a broken line is tried again: soon, patiently, or slowly because a human must act."""

    LOST = auto()
    ABSENT = auto()
    BUSY = auto()
    TOKEN = auto()
    TLS = auto()
    REFUSED = auto()


@dataclass(frozen=True, slots=True)
class Trouble:
    kind: Kind
    reason: str


class LineLost(Exception):
    """The line was found dead or closed; the text is the sentence for the operator."""


def short(error: BaseException) -> str:
    """One line of an error for a human; gateways put whole stack traces into theirs."""
    if isinstance(error, TimeoutError):
        return texts.TIMED_OUT
    if isinstance(error, ConnectionRefusedError):
        return texts.NOBODY_LISTENS
    if isinstance(error, socket.gaierror):
        return texts.NO_SUCH_HOST
    said = (error.message if isinstance(error, GRPCError) else str(error)) or type(error).__name__
    return said.splitlines()[0][:200]


def trouble(error: BaseException, settings: WechatySettings) -> Trouble:
    """Reads why a line could not be opened or ended."""
    if isinstance(error, LineLost):
        return Trouble(Kind.LOST, str(error))
    if isinstance(error, GRPCError):
        return _grpc_trouble(error)
    if isinstance(error, StreamTerminatedError):
        return Trouble(Kind.LOST, texts.LINE_LOST)
    if isinstance(error, OSError):
        return _network_trouble(error, settings)
    return Trouble(Kind.REFUSED, texts.unexpected(short(error)))


def _grpc_trouble(error: GRPCError) -> Trouble:
    if error.status is Status.ALREADY_EXISTS:
        return Trouble(Kind.BUSY, texts.SECOND_BOT)
    if error.status in (Status.UNAUTHENTICATED, Status.PERMISSION_DENIED):
        return Trouble(Kind.TOKEN, texts.TOKEN_REFUSED)
    return Trouble(Kind.REFUSED, texts.gateway_refused(short(error)))


def _network_trouble(error: OSError, settings: WechatySettings) -> Trouble:
    if isinstance(error, CaFileUnreadable):
        return Trouble(Kind.TLS, texts.ca_file_unreadable(settings.ca_file or "", short(error)))
    if isinstance(error, DefaultCertificate):
        return Trouble(Kind.TLS, texts.TLS_DEFAULT)
    if isinstance(error, PlainGateway):
        return Trouble(Kind.TLS, texts.TLS_PLAIN_GATEWAY)
    if isinstance(error, ssl.SSLCertVerificationError):
        return Trouble(Kind.TLS, _verification(error))
    if isinstance(error, ssl.SSLError):
        return Trouble(Kind.TLS, texts.tls_failed(error.reason or short(error)))
    return Trouble(Kind.ABSENT, texts.unreachable(settings.endpoint, short(error)))


def _verification(error: ssl.SSLCertVerificationError) -> str:
    # X509_V_ERR_HOSTNAME_MISMATCH and X509_V_ERR_IP_ADDRESS_MISMATCH
    return texts.TLS_NAME if error.verify_code in (62, 64) else texts.tls_untrusted(error.verify_message)


_UNSUPPORTED = ("not support", "unsupported", "not implement", "unimplemented")
_FORBIDDEN = (
    "forbidden", "permission", "blocked", "banned", "denied", "not allowed", "not friend", "not a friend",
    "not in room", "not a member", "no room", "no contact", "room not found", "contact not found", "frozen",
)  # fmt: skip
_UNCERTAIN = ("timeout", "timed out", "deadline")


def send_error(error: GRPCError) -> SendError:
    """What a gateway's refusal means for a letter; gateways answer UNKNOWN for nearly everything."""
    said = short(error)
    low = said.lower()
    if error.status is Status.UNIMPLEMENTED or any(sign in low for sign in _UNSUPPORTED):
        return PermanentSendError(texts.send_unsupported(said))
    if error.status in _PERMANENT or any(sign in low for sign in _FORBIDDEN):
        return PermanentSendError(texts.send_forbidden(said))
    if error.status in _OPEN or any(sign in low for sign in _UNCERTAIN):
        return UnknownSendError(texts.send_uncertain(said))
    return TemporarySendError(texts.send_refused(said))


_PERMANENT = frozenset(
    {
        Status.INVALID_ARGUMENT,
        Status.NOT_FOUND,
        Status.PERMISSION_DENIED,
        Status.OUT_OF_RANGE,
        Status.RESOURCE_EXHAUSTED,
    }
)
_OPEN = frozenset(
    {Status.UNAVAILABLE, Status.DEADLINE_EXCEEDED, Status.CANCELLED, Status.ABORTED, Status.DATA_LOSS, Status.INTERNAL}
)
