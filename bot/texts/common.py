"""How times, names and lists are written, the same in every text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime, tzinfo


def moment(at: int, zone: tzinfo) -> str:
    """UTC ms → 11 月 21 日 18:05."""
    local = datetime.fromtimestamp(at / 1000, UTC).astimezone(zone)
    return f"{local.month} 月 {local.day} 日 {local.hour:02}:{local.minute:02}"


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


def to_whom(names: Sequence[str], beside: bool = False) -> str:
    """Before what is for somebody who is not in the room and cannot be called there. `beside`: after others who are
    called, where a bare name would read as if that one were speaking."""
    return f"和{'、'.join(names)}：" if beside else f"{'、'.join(names)}："


_DIGIT = "0-9零〇一二三四五六七八九幺"
_HALF_A_NUMBER = re.compile(rf"[{_DIGIT}](?:[ .·-]{{0,3}}[{_DIGIT}])*[ .·-]{{0,3}}$")
_GOES_ON = re.compile(rf"[{_DIGIT}Xx]")


def shortened(text: str, length: int) -> str:
    """One line of at most so many characters; never half a number, which nobody would know to mask."""
    line = " ".join(text.split())
    if len(line) <= length:
        return line
    kept, rest = line[: length - 1], line[length - 1 :].lstrip(" .·-")
    return (_HALF_A_NUMBER.sub("", kept) if _GOES_ON.match(rest) else kept) + "…"


def numbered(lines: Sequence[str]) -> str:
    return "\n".join(f"{place} {line}" for place, line in enumerate(lines, 1))


MOST_PHOTOS = 3
"""More are not forwarded: a phone that shows twenty pictures shows no ticket."""


def photos_follow(count: int) -> str:
    return f"{count} 张，随后发来" + (f" {MOST_PHOTOS} 张" if count > MOST_PHOTOS else "")
