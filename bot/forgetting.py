"""Erases what the office does not want kept."""

from __future__ import annotations

from bot.config import Keeping
from bot.domain.units import DAY_MS, MINUTE_MS
from bot.store.attachments import Attachments
from bot.store.keeping.retention import TOLD_DAYS, Terms, forget_old
from bot.store.operating import operators
from bot.store.store import Store


async def forget(store: Store, attachments: Attachments, keeping: Keeping, now: int) -> None:
    """What is older at `now` (ms) than `keeping` allows: messages, tickets, notes, then the photos that nobody needs."""
    talk = now - keeping.talk_days * DAY_MS
    photos = now - keeping.loose_photo_minutes * MINUTE_MS

    def before(days: int) -> int | None:
        return now - days * DAY_MS if days else None

    terms = Terms(
        suspects=before(keeping.suspect_days),
        notes=before(keeping.note_days),
        polls=before(keeping.poll_days),
        tickets=before(keeping.ticket_days),
        unhandled=before(keeping.unhandled_days),
        answers=before(keeping.answer_days),
        told=before(TOLD_DAYS),
    )
    paths = await store.write(lambda conn: operators.forget(conn, talk, photos))
    paths += await store.write(lambda conn: forget_old(conn, terms))
    if paths:
        await store.write(lambda conn: attachments.delete_unneeded(conn, paths))
