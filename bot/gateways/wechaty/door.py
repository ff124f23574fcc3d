"""When the quick line is worth opening, and when another one is tried after it was lost."""

from __future__ import annotations

import asyncio
import logging
import ssl

from bot.gateways.wechaty.quick import QuickLine
from bot.gateways.wechaty.settings import WechatySettings

log = logging.getLogger(__name__)

_ANSWER_S = 5.0
_OPEN_EVERY_S = 10.0
_MUCH = 4


class QuickDoor:
    """Opens a quick line beside a line when much is asked at once, and another one, later, when it is lost."""

    def __init__(
        self, settings: WechatySettings, context: ssl.SSLContext | None, route: str, token: dict[str, str]
    ) -> None:
        self._settings, self._context, self._route, self._token = settings, context, route, token
        self._line: QuickLine | None = None
        self._opening: asyncio.Task[None] | None = None
        self._not_before = 0.0

    def line(self, under_way: int) -> QuickLine | None:
        """The quick line if a request may go out on it now; `under_way` is how many are asked at once."""
        if self._line is not None and not self._line.is_lost:
            return self._line if self._line.is_open else None
        now = asyncio.get_running_loop().time()
        if under_way >= _MUCH and self._opening is None and now >= self._not_before:
            self._not_before = now + _OPEN_EVERY_S
            self._opening = asyncio.create_task(self._open())
        return None

    def close(self) -> None:
        self._not_before = float("inf")
        if self._opening is not None:
            self._opening.cancel()
        if self._line is not None:
            self._line.close()

    async def _open(self) -> None:
        host, port = self._settings.address
        try:
            async with asyncio.timeout(self._settings.connect_timeout_s):
                self._line = await QuickLine.open(host, port, self._context, self._route, self._token, _ANSWER_S)
        except OSError as error:
            log.debug("no quick line: %s", error)
        finally:
            self._opening = None
