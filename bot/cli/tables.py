"""What the exports have in common: days of the office, times and cells that spreadsheets read safely."""

from __future__ import annotations

import argparse
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Any

from bot.domain.faults import NotFound
from bot.domain.tickets.deadline import to_ms
from bot.texts import operators as texts

FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")


def start_of(text: str | None, zone: tzinfo, days: int = 0) -> int | None:
    """The beginning of a day of the office, UTC ms; `days` later. --to means that whole day."""
    if text is None:
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise NotFound(texts.not_a_date(text)) from None
    return to_ms(datetime.combine(day + timedelta(days=days), time(), zone))


def span_of(options: argparse.Namespace, zone: tzinfo) -> tuple[int | None, int | None]:
    """The days of --from and --to as UTC ms, the last of them whole. Raises NotFound when it ends before it begins."""
    since, until = start_of(options.since, zone), start_of(options.until, zone, days=1)
    if since is not None and until is not None and until <= since:
        raise NotFound(texts.ends_before_it_begins(options.since, options.until))
    return since, until


def moment(at: int | None, zone: tzinfo) -> str:
    """UTC ms as ISO 8601 in the office's time, "" for none."""
    return "" if at is None else datetime.fromtimestamp(at / 1000, UTC).astimezone(zone).isoformat(timespec="seconds")


def for_a_table(moment: str) -> str:
    """2026-11-21T14:56:40+08:00 → 2026-11-21 14:56:40, which spreadsheets take for a time."""
    return moment[:19].replace("T", " ")


def harmless(value: Any) -> Any:
    """What a resident wrote must not become a formula of whoever opens the table."""
    return f"'{value}" if isinstance(value, str) and value.startswith(FORMULA_SIGNS) else value
