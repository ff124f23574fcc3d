"""A span of time as people write it for an extension: 2天, 一天半, 3个工作日, 24小时, 一周."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta, tzinfo

from bot.domain.tickets.category import Limit, Unit
from bot.domain.tickets.deadline import IsWorkingDay, deadline, to_local, to_ms

_NUMBERS = {
    "一": 1,
    "两": 2,
    "二": 2,
    "三": 3,
    "四": 4,
    "五": 5,
    "六": 6,
    "七": 7,
    "八": 8,
    "九": 9,
    "十": 10,
    "半": 0.5,
}
_SPAN = re.compile(
    r"(\d{1,3}(?:\.\d)?|[一两二三四五六七八九十半])\s*个?(半)?(工作日|小时|钟头|天|日|周|星期|礼拜|月)(半)?(?:的?时间)?[，,。\s：:]*"
)
_DAYS = {"天": 1, "日": 1, "周": 7, "星期": 7, "礼拜": 7, "月": 30}
LONGEST_DAYS = 90


@dataclass(frozen=True, slots=True)
class Span:
    """`working_days` or `hours`, whichever was named; calendar days are 24 hours on the clock of the wall."""

    words: str
    days: float = 0
    hours: float = 0
    working_days: int = 0

    def after(self, at: int, zone: tzinfo, is_working_day: IsWorkingDay) -> int:
        """UTC ms of the moment that lies this span after `at`."""
        if self.working_days:
            return deadline(at, Limit(self.working_days, Unit.WORKING_DAYS), zone, is_working_day)
        return to_ms(to_local(at, zone) + timedelta(days=self.days, hours=self.hours))


def parse_span(text: str) -> tuple[Span, str] | None:
    """The span that the text begins with and the words after it; None where there is none or it is too long."""
    found = _SPAN.match(text.strip())
    if not found:
        return None
    amount = _NUMBERS[found[1]] if found[1] in _NUMBERS else float(found[1])
    amount += 0.5 if found[2] or found[4] else 0
    span = _span(amount, found[3], re.sub(r"[，,。\s：:]+$", "", found[0]))
    rest = text.strip()[found.end() :].strip()
    return (span, rest) if span else None


def _span(amount: float, unit: str, words: str) -> Span | None:
    if unit == "工作日":
        whole = 0 < amount <= LONGEST_DAYS and amount == int(amount)
        return Span(words, working_days=int(amount)) if whole else None
    if unit in ("小时", "钟头"):
        return Span(words, hours=amount) if 0 < amount <= LONGEST_DAYS * 24 else None
    days = amount * _DAYS[unit]
    return Span(words, days=days) if 0 < days <= LONGEST_DAYS else None
