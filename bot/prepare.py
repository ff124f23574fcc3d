"""Lets the encoder read questions in a bounded pool from the moment they are taken, so that nobody waits behind one."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from bot.domain.message import Message, MessageKind
from bot.knowledge.knowledge import Knowledge
from bot.services.context import Office

THREADS = 1
"""One reads a question in 12–25 ms; more would only take the processor from everybody else."""


class Preparation:
    """Call it with every accepted message; `close` at the end."""

    def __init__(self, knowledge: Knowledge, office: Callable[[], Office]) -> None:
        self._knowledge, self._office = knowledge, office
        self._pool = ThreadPoolExecutor(THREADS, thread_name_prefix="encode")

    def __call__(self, message: Message) -> asyncio.Future[None] | None:
        """None for what needs no encoder: most of all ordinary talk."""
        if not self._knowledge.encoder_name or not self._knowledge.is_complete:
            return None
        if message.own or message.kind not in (MessageKind.TEXT, MessageKind.IMAGE):
            return None
        words = self._office().manners.without_names(message.text)
        if "@" not in message.text and not self._knowledge.worth_encoding(words):
            return None
        return asyncio.get_running_loop().run_in_executor(self._pool, self._knowledge.prepare, words)

    def close(self) -> None:
        self._pool.shutdown(wait=False, cancel_futures=True)
