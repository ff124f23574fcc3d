"""What has come due is looked at row by row: one that fails costs the others nothing."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable, Iterable
from typing import TypeVar

from bot.domain.changes.talk import NoteTold
from bot.domain.faults import StoreFailed
from bot.domain.outcome import Outcome, together
from bot.domain.units import DAY_MS
from bot.services import tell
from bot.services.context import Context
from bot.texts import admins

Row = TypeVar("Row")

log = logging.getLogger(__name__)


def row_by_row(rows: Iterable[Row], look: Callable[[Row, Context], Outcome], context: Context) -> Outcome:
    """All that `look` makes of the rows; of a failure the admins hear once a day. Raises StoreFailed."""
    return together(alone(row, look, context) for row in rows)


def alone(row: Row, look: Callable[[Row, Context], Outcome], context: Context) -> Outcome:
    """The same of one row."""
    try:
        return look(row, context)
    except StoreFailed:
        raise
    except Exception as error:
        kind, work = type(error).__name__, look.__module__.rpartition(".")[2]
        key = f"failed {work} {kind}"
        if context.read.told_since(key, context.now - DAY_MS):
            return Outcome()
        # Where it happened and what kind of error it is; its own words could hold what somebody said.
        log.error("%s failed: %s\n%s", work, kind, "".join(traceback.format_tb(error.__traceback__)))
        return Outcome((NoteTold(key, context.now),), tell.to_admins(context, admins.work_failed(work, kind)))
