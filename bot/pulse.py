"""How the bot is, as /healthz and /readyz tell it."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version

from bot.domain.faults import DatabaseGone, StoreFailed
from bot.knowledge.knowledge import Knowledge
from bot.parts import Parts
from bot.ports import Gateway
from bot.store.store import Store
from bot.texts import operators as texts
from bot.web.health import Health

WRITING_S = 3.0
"""A write that takes longer waits for somebody."""


class Pulse:
    """Asks every part anew each time."""

    def __init__(self, store: Store, gateways: Sequence[Gateway], knowledge: Knowledge, parts: Parts) -> None:
        self._store, self._gateways, self._knowledge, self._parts = store, gateways, knowledge, parts

    async def take(self) -> Health:
        """Whether messages can be stored, by writing one row; the gateways, the counts and the answers beside it."""
        try:
            async with asyncio.timeout(WRITING_S):
                await self._store.check_writing()
        except TimeoutError:
            return Health(False, texts.cannot_store_yet(WRITING_S), version=_version())
        except DatabaseGone as error:
            return Health(False, str(error), version=_version())
        except StoreFailed:
            return Health(False, texts.cannot_store(), version=_version())
        gateways = [
            {"channel": gateway.channel, "status": state.status, "reason": state.reason, "account": state.account}
            for gateway in self._gateways
            for state in (gateway.state(),)
        ]
        knowledge = self._knowledge
        done, total = knowledge.progress
        return Health(
            storing=True,
            gateways=gateways,
            counts=await self._store.read(lambda reader: reader.counts()),
            knowledge={
                "entries": len(knowledge.entries),
                "encoder": knowledge.encoder_name,
                "complete": knowledge.is_complete,
                "encoded": done,
                "to_encode": total,
            },
            version=_version(),
            missing=self._parts.missing,
        )


def _version() -> str:
    try:
        return version("xiaolingtong")
    except PackageNotFoundError:
        return ""
