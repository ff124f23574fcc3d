"""What the bot does because time has passed: one small service each, asked again and again."""

from __future__ import annotations

from collections.abc import Callable

from bot.domain.outcome import Outcome
from bot.services.context import Context

Due = Callable[[Context], Outcome]
"""What has come due by `context.now`. It must find in the rows what it did before, so that it is done once."""

DUE: tuple[Due, ...] = ()
