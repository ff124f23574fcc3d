"""How times, names and lists are written, the same in every text."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, tzinfo


def moment(at: int, zone: tzinfo) -> str:
    """UTC ms → 11 月 21 日 18:05."""
    local = datetime.fromtimestamp(at / 1000, UTC).astimezone(zone)
    return f"{local.month} 月 {local.day} 日 {local:%H:%M}"


WEEKDAYS = "一二三四五六日"


def moment_with_weekday(at: int, zone: tzinfo) -> str:
    """UTC ms → 11 月 21 日（周六）18:05."""
    local = datetime.fromtimestamp(at / 1000, UTC).astimezone(zone)
    return f"{day(local)}（周{WEEKDAYS[local.weekday()]}）{local:%H:%M}"


def day(on: date) -> str:
    return f"{on.month} 月 {on.day} 日"


def span(since: int, until: int, zone: tzinfo) -> str:
    """UTC ms → 11 月 21 日 10:02–10:09; the second day only where it is another one."""
    begin, end = (datetime.fromtimestamp(at / 1000, UTC).astimezone(zone) for at in (since, until))
    last = f"{end:%H:%M}" if begin.date() == end.date() else moment(until, zone)
    return f"{moment(since, zone)}–{last}"


def shortened(text: str, length: int) -> str:
    """One line of at most so many characters."""
    line = " ".join(text.split())
    return line if len(line) <= length else line[: length - 1] + "…"


def numbered(lines: Sequence[str]) -> str:
    return "\n".join(f"{place} {line}" for place, line in enumerate(lines, 1))
