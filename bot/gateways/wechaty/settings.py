"""What one account's line to its gateway needs to know, and every limit it keeps."""

from __future__ import annotations

from dataclasses import dataclass, field

LARGEST_FILE = 3_000_000
"""Bytes of a file that still fit, as base64, into one gRPC message of 4 MiB; larger ones are uploaded first."""


@dataclass(frozen=True, slots=True)
class WechatySettings:
    """One account: `name` tells it from the others and never changes; times are seconds.

    `takeover_after_s` is how long another bot may hold the account before it is taken over (None: never).
    `tls_default_certificate` accepts the certificate that comes with the gateway package, and only that one,
    without a host-name check: everybody has its private key, so it proves nothing.
    `lookups_per_s` paces look-ups of contacts and rooms: five in a second have locked an account.
    """

    name: str
    endpoint: str
    token: str = field(repr=False)
    tls: bool = False
    ca_file: str | None = None
    tls_default_certificate: bool = False
    takeover_after_s: float | None = 120.0

    connect_timeout_s: float = 5.0
    call_timeout_s: float = 10.0
    send_timeout_s: float = 15.0
    picture_timeout_s: float = 30.0

    keepalive_s: float = 10.0
    keepalive_timeout_s: float = 5.0
    probe_every_s: float = 30.0
    probe_timeout_s: float = 5.0
    start_after_s: float = 30.0

    retry_first_s: float = 0.5
    retry_last_s: float = 30.0
    retry_absent_s: float = 8.0
    retry_busy_s: float = 5.0
    retry_refused_s: float = 60.0
    alert_after_s: float = 60.0

    cache_s: float = 600.0
    lookups_per_s: float = 4.0
    lookup_wait_s: float = 1.5
    echo_keep_s: float = 30.0
    echo_wait_s: float = 10.0
    largest_picture: int = 20_000_000
    largest_sent: int = 20_000_000

    @property
    def channel(self) -> str:
        return f"wechaty:{self.name}"

    @property
    def address(self) -> tuple[str, int]:
        """Host and port; raises ValueError when the endpoint is not `host:port`."""
        host, colon, port = self.endpoint.strip().rpartition(":")
        if not (colon and host and port.isascii() and port.isdigit() and 0 < int(port) < 65536):
            raise ValueError(self.endpoint)
        return host.removeprefix("[").removesuffix("]"), int(port)
