"""Gathers what one turn of the event loop writes into one packet: grpclib writes every frame by itself."""

from __future__ import annotations

import asyncio
from typing import Any

from grpclib.protocol import H2Protocol


class Cork:
    """Stands before a transport; whole batches of small requests then cost one system call on either side."""

    def __init__(self, transport: asyncio.Transport) -> None:
        self._transport = transport
        self._loop = asyncio.get_running_loop()
        self._pieces: list[bytes] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self._transport, name)

    def write(self, data: bytes) -> None:
        if not self._pieces:
            self._loop.call_soon(self.flush)
        self._pieces.append(data)

    def flush(self) -> None:
        pieces, self._pieces = self._pieces, []
        if pieces and not self._transport.is_closing():
            self._transport.write(b"".join(pieces))

    def close(self) -> None:
        self.flush()
        self._transport.close()


def cork(protocol: H2Protocol) -> None:
    """Puts a cork before the transport of a connection; streams opened from now on write through it."""
    connection: Any = protocol.connection
    connection._transport = Cork(connection._transport)
