"""Reads 请假 11-22 至 11-25 替 老赵: from which day to which, and who stands in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from bot.domain.words.plain import half_width

LONGEST_DAYS = 200
_LONG_AGO = timedelta(days=180)


@dataclass(frozen=True, slots=True)
class Leave:
    """Both days are days of leave. `substitute` is the key of an official, "" where none was named."""

    official: str
    first: date
    last: date
    substitute: str = ""


@dataclass(frozen=True, slots=True)
class LeaveWish:
    """What somebody asked for; `substitute` as they wrote it, "" for none."""

    first: date
    last: date
    substitute: str = ""


_DAY_WORDS = {"今天": 0, "今日": 0, "明天": 1, "明日": 1, "后天": 2, "大后天": 3}
_WEEKDAYS = "一二三四五六日天"
_DIGITS = {"一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10}
_SIGNS = str.maketrans("／．－", "/.-")
_HALF_DAY = r"(?:上午|下午|中午|晚上|全天|一天|整天|早上)?"
_YEARS = r"(?:(?P<y{n}>20\d\d)\s*[-/.年]\s*)?"
_DATE = (
    rf"(?:{_YEARS}(?P<m{{n}}>\d{{{{1,2}}}})\s*[-/.月]\s*(?P<d{{n}}>\d{{{{1,2}}}})\s*[日号]?"
    r"|(?P<only{n}>\d{{1,2}})\s*[日号]"
    r"|(?P<word{n}>大后天|今[天日]|明[天日]|后天)"
    r"|(?P<next{n}>下)?(?:个)?(?:周|星期|礼拜)(?P<week{n}>[一二三四五六日天]))"
)


def _date(n: int) -> str:
    return _DATE.replace("{n}", str(n)).replace("{{", "{").replace("}}", "}") + _HALF_DAY


_COUNT = r"(?P<count>\d{1,3}|[一二两三四五六七八九十])\s*天"
_SPAN = re.compile(
    rf"从?\s*{_date(1)}\s*(?:(?:至|到|~|～|—+|–|-)\s*{_date(2)}|(?:起|开始)?[\s，,]*(?:请|休)?\s*{_COUNT})?\s*(?:止|为止)?"
)
_FROM_NOW = re.compile(_COUNT)
_GONE = re.compile(r"从?(?:大前天|前天|昨[天日])|上个?(?:周|星期|礼拜)")
_YEAR = re.compile(r"20\d\d")
_MORE_DAYS = re.compile(r"^\s*[至到~～—–-]|\d|周|星期")
"""What stands after the days and could be more of them: then it is not understood rather than cut short."""
_NAME = r"[^\s，,。；;：:]"
_FOR_ME = r"(?:班|管|替|办|理|着|我(?:的班)?|一[下天]|下|几天|两天|的)*"
_SUBSTITUTE = re.compile(
    rf"(?:由|请|让|叫|找|托|麻烦)\s*(?P<a>{_NAME}{{1,12}}?)\s*(?:来|先|暂时|帮忙|[帮给替代为]我)*\s*(?:代|顶|替|接|盯|管){_FOR_ME}$|"
    rf"(?:替班?|代班?|顶班)[\s：:]*(?P<b>(?!我){_NAME}{{1,12}})$|(?:交给|转给)\s*(?P<c>{_NAME}{{2,6}})$|"
    rf"(?:^|(?<=[\s，,]))(?P<d>(?!{_HALF_DAY}[替代顶]){_NAME}{{2,4}}?)\s*(?:来|先|帮)?(?:替|代|顶)(?:班|一下|我(?:的班)?)*$"
)
"""让方知夏替我, 由王晓宁代一下, 林若川替我, 替 老赵."""


def read_leave(words: str, today: date) -> LeaveWish | None:
    """The days and the substitute; None where the days cannot be read, are over, or are in the wrong order.

    A day without a year is the next such day that is not long past; 今天下午 counts as the day.
    """
    words = half_width(words).translate(_SIGNS).strip(" 。，,.;；")
    substitute = _SUBSTITUTE.search(words)
    name = next(filter(None, substitute.groups()), "") if substitute else ""
    days = words[: substitute.start()].strip(" 。，,;；") if substitute else words
    span = _span(days, today)
    return LeaveWish(*span, name) if span and _holds(*span, today) else None


class WrongDays(StrEnum):
    """Why days that can be read are no leave."""

    OVER = "over"
    REVERSED = "reversed"


def wrong_days(words: str, today: date) -> WrongDays | None:
    """11-20 至 11-22 on the 23rd, 11-26 至 11-24; None where nothing of the kind is wrong."""
    words = half_width(words).translate(_SIGNS).strip(" 。，,.;；")
    substitute = _SUBSTITUTE.search(words)
    span = _span(words[: substitute.start()].strip(" 。，,;；") if substitute else words, today)
    if span is None:
        return WrongDays.OVER if _GONE.match(words) else None
    if span[1] < today:
        return WrongDays.OVER
    reversed_ = (span[1] - span[0]).days > 366 - LONGEST_DAYS and not _YEAR.search(words)
    return WrongDays.REVERSED if span[1] < span[0] or reversed_ else None


def _holds(first: date, last: date, today: date) -> bool:
    return today <= last and first <= last and (last - first).days < LONGEST_DAYS


def _span(days: str, today: date) -> tuple[date, date] | None:
    if count := _FROM_NOW.fullmatch(days):
        return today, today + timedelta(days=_number(count["count"]) - 1)
    found = _SPAN.match(days)
    if not found or _MORE_DAYS.search(days[found.end() :]):
        return None
    first = _one(found, 1, today, today)
    if first is None:
        return None
    if found["count"]:
        return first, first + timedelta(days=_number(found["count"]) - 1)
    last = _one(found, 2, today, first) if _names(found, 2) else first
    return (first, last) if last else None


def _names(found: re.Match[str], n: int) -> bool:
    return any(found[f"{part}{n}"] for part in ("m", "only", "word", "week"))


def _one(found: re.Match[str], n: int, today: date, after: date) -> date | None:
    """One end of the span; `after`: the last day does not lie before the first where the year is open."""
    if word := found[f"word{n}"]:
        return today + timedelta(days=_DAY_WORDS[word])
    if week := found[f"week{n}"]:
        return _weekday(min(_WEEKDAYS.index(week), 6), bool(found[f"next{n}"]), today, after)
    if only := found[f"only{n}"]:
        return _in_month(int(only), after)
    return _dated(found[f"y{n}"], int(found[f"m{n}"]), int(found[f"d{n}"]), today, after)


def _weekday(weekday: int, following_week: bool, today: date, after: date) -> date:
    if following_week:
        return today + timedelta(days=7 - today.weekday() + weekday)
    return after + timedelta(days=(weekday - after.weekday()) % 7)


def _in_month(day: int, after: date) -> date | None:
    """The next day of that number, in this month or the following one."""
    found = _valid(after.year, after.month, day)
    if found and found >= after:
        return found
    year, month = divmod(after.year * 12 + after.month, 12)
    return _valid(year, month + 1, day)


def _dated(year: str | None, month: int, day: int, today: date, after: date) -> date | None:
    if year:
        return _valid(int(year), month, day)
    found = _valid(after.year, month, day)
    long_ago = found is not None and found < after and (after > today or today - found > _LONG_AGO)
    # 1 月 2 日 said in December is the coming one.
    return _valid(after.year + 1, month, day) if long_ago else found


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _number(text: str) -> int:
    return int(text) if text.isdigit() else _DIGITS[text]
