"""Reads a moment at the beginning of what somebody writes: 现在, 明早8点, 周五下午3点, 11-25 09:00."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from bot.domain.words.plain import half_width


class Doubt(StrEnum):
    """Why a moment cannot be told for certain."""

    NOTHING = "nothing"
    NO_TIME = "no time"
    HALF_OF_DAY = "half of day"
    PAST = "past"
    IMPOSSIBLE = "impossible"


@dataclass(frozen=True, slots=True)
class When:
    """Exactly one of `at` (local) and `doubt` is set. `day` is known with NO_TIME and HALF_OF_DAY, `hour` with the latter.

    `rest` is the text behind what was read.
    """

    at: datetime | None
    rest: str
    doubt: Doubt | None = None
    day: date | None = None
    hour: int = 0


_DIGITS = {sign: number for number, sign in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2, "十": 10}
_NUMBER = r"(?:\d{1,2}|[零〇一二两三四五六七八九十]{1,3})"
_GAP = r"[\s，,]*"
_NOW = re.compile(r"(?:现在|马上|立刻|立即)(?:就?发出?)?")
_LATER = re.compile(rf"(?:({_NUMBER}|半)\s*个?\s*(半)?\s*(分钟|小时|钟头)(半)?)(?:以?后|之后)")
_RELATIVE_DAYS = {"今": 0, "今天": 0, "今日": 0, "明": 1, "明天": 1, "明日": 1, "后天": 2, "大后天": 3}
_DAY = re.compile(
    r"(?P<near>大后天|后天|今天|今日|明天|明日|今(?=[早晚])|明(?=[早晚]))"
    r"|(?P<week>下下|下|本|这)?个?(?:周|星期|礼拜)(?P<weekday>[一二三四五六日天])"
    r"|(?:(?P<year>20\d{2})\s*[-/.年]\s*)?(?P<month>\d{1,2})\s*(?:[-/]|月\s*)(?P<of_month>\d{1,2})(?:\s*[日号]|(?!\d))"
    r"|(?P<alone>\d{1,2})\s*[日号]"
)
_GONE = re.compile(r"(?:大前天|前天|昨天|昨日|昨(?=[早晚])|上个?(?:周|星期|礼拜)[一二三四五六日天])")
_PART = re.compile(r"凌晨|清晨|清早|早晨|早上|上午|中午|下午|傍晚|晚上|夜里|今晚|早|晚")
_CLOCK = re.compile(
    rf"(?P<hour>{_NUMBER})(?:\s*[:：]\s*(?P<minute>\d{{2}})(?!\d)"
    rf"|\s*[点时](?!候)(?:\s*(?:钟|整|(?P<half>半)|(?P<quarter>[一三])刻)"
    rf"|(?=\s*{_NUMBER}\s*分|{_NUMBER}(?!\s*[\d零〇一二两三四五六七八九十号月日栋楼幢座单个人点时]))\s*(?P<minutes>{_NUMBER})\s*分?)?)"
)
"""9点 3号楼停水 is at nine: 3 is of the building."""
_HALF = re.compile(
    rf"(?:是|那就|就)?(?P<part>{_PART.pattern})(?:{_NUMBER}\s*[点时](?:半|整)?)?(?:的|吧|啊|呀|发)*[。.！!]?"
)
_OPENING = re.compile(r"^(?:那就|那|就|嗯|哦|是|定在?|放在?|改[到成为]?|在)+")
_CLOSING = re.compile(r"(?:的|发出?|发送|好了?|吧|啊|呀|就行|就好|[\s。.！!，,])*")
_MORNING = frozenset({"凌晨", "清晨", "清早", "早晨", "早上", "上午", "早"})
_EVENING = frozenset({"下午", "傍晚", "晚上", "夜里", "晚"})


def read_when(text: str, now: datetime) -> When:
    """The moment that stands first in `text`; `now` is local and aware. What can mean two moments is doubted, not guessed.

    12-hour words need their half of the day (上午, 下午, 晚上 …); 13 and more, and 08:00, are the 24-hour clock.
    """
    plain = half_width(text).lstrip(" \n，,")
    rest = text[len(text) - len(plain) :]
    if found := _NOW.match(plain):
        return When(now, _behind(rest, found.end()))
    if found := _LATER.match(plain):
        return _from_now(found, rest, now)
    return _on_a_day(plain, rest, now)


def _behind(rest: str, end: int) -> str:
    return rest[end:].lstrip(" \n，,：:")


def _from_now(found: re.Match[str], rest: str, now: datetime) -> When:
    amount = 0.5 if found[1] == "半" else float(number_of(found[1]) or 0)
    amount += 0.5 if found[2] or found[4] else 0
    minutes = amount * (1 if found[3] == "分钟" else 60)
    return When(now + timedelta(minutes=minutes), _behind(rest, found.end()))


def with_half_of_day(text: str, said: str) -> str | None:
    """The text with 上午, 晚上 … before its first time of day, where that is what was said; None where it is not."""
    found = _HALF.fullmatch(half_width(said).strip())
    return _CLOCK.sub(f"{found['part']}\\g<0>", text, count=1) if found else None


def time_said(said: str) -> str | None:
    """下午3点, 后天吧, 现在: the time, where nothing else is said; None for anything else."""
    plain = _OPENING.sub("", half_width(said).strip(), count=1)
    if found := _NOW.match(plain) or _LATER.match(plain):
        end = found.end()
    else:
        day = _DAY.match(plain)
        _, _, end, _ = _clock(plain, day.end() if day else 0)
        part = None if end else _PART.match(plain)
        end = part.end() if part else end
    return plain[:end].strip() if end and _CLOSING.fullmatch(plain[end:]) else None


def names_time(text: str) -> bool:
    """Whether a day or an hour stands anywhere in it."""
    return bool(_DAY.search(text) or _CLOCK.search(text))


_SEVERAL_DAYS = re.compile(rf"(?:{_DAY.pattern})[一二三四五六日天]")
_SPOKEN_HOUR = re.compile(rf"(?:(?:{_PART.pattern})\s*)?(?:{_CLOCK.pattern})")


def with_other_time(text: str, said: str) -> str | None:
    """周六灭蟑 with 是周日灭蟑 or 改成周日: the text with the day and the hour that were said in place of its own. None
    where it has none or several, for then nobody can tell which."""
    changed = text
    if _SEVERAL_DAYS.search(text):
        return None
    for pattern in (_DAY, _SPOKEN_HOUR):
        here = {found[0] for found in pattern.finditer(text)}
        new = {found[0] for found in pattern.finditer(half_width(said))} - here
        if not new:
            continue
        if len(new) > 1 or len(here) != 1:
            return None
        changed = changed.replace(here.pop(), new.pop())
    return changed if changed != text else None


def with_time(before: str, said: str) -> str | None:
    """What was said of the time so far, and what was said now: 明天, then 下午, then 3点. A new day begins anew."""
    time_now = time_said(said)
    if time_now is None or _DAY.match(time_now) or _NOW.match(time_now) or _LATER.match(time_now):
        return time_now
    day = _DAY.match(half_width(before).strip())
    part = None if _PART.match(time_now) else _PART.search(before)
    # 下午 alone is no time yet: of which day it is gets asked with the hour.
    on = day[0] if day else "今天" if _PART.fullmatch(time_now) else ""
    return f"{on}{part[0] if part else ''}{time_now}"


def _on_a_day(plain: str, rest: str, now: datetime) -> When:
    if gone := _GONE.match(plain):
        end = _clock(plain, gone.end())[2]
        # 昨天停水的事 is what the text tells of.
        told = end == gone.end() and not (plain[end:] == "" or plain[end] in " ，,\n")
        return When(None, rest, Doubt.NOTHING) if told else When(None, _behind(rest, end), Doubt.PAST)
    day_found = _DAY.match(plain)
    end = day_found.end() if day_found else 0
    hour, minute, end_of_clock, certain = _clock(plain, end)
    if day_found is None and end_of_clock == end:
        return When(None, rest, Doubt.NOTHING)
    rest_behind = _behind(rest, end_of_clock)
    day = _day(day_found, now.date()) if day_found else now.date()
    if day is None:
        return When(None, rest_behind, Doubt.IMPOSSIBLE)
    if day < now.date() or hour is None:
        return When(None, rest_behind, Doubt.PAST if day < now.date() else Doubt.NO_TIME, day)
    if hour > 24 or minute > 59 or (hour == 24 and minute):
        return When(None, rest_behind, Doubt.IMPOSSIBLE, day)
    if not certain:
        return When(None, rest_behind, Doubt.HALF_OF_DAY, day, hour)
    at = datetime.combine(day, time(hour % 24, minute), now.tzinfo) + timedelta(days=hour // 24)
    if at <= now and day_found and day_found["weekday"] and not day_found["week"]:
        at += timedelta(days=7)
    return When(None, rest_behind, Doubt.PAST, day) if at <= now else When(at, rest_behind)


def _clock(plain: str, start: int) -> tuple[int | None, int, int, bool]:
    """(hour, minute, end, whether the hour is certain) of the clock time at `start`."""
    at = start + len(re.match(_GAP, plain[start:])[0])  # type: ignore[index]  # the pattern fits the empty text
    part_found = _PART.match(plain, at)
    part = part_found[0] if part_found else ""
    after_part = part_found.end() if part_found else at
    after_part += len(plain[after_part:]) - len(plain[after_part:].lstrip())
    found = _CLOCK.match(plain, after_part)
    if found is None:
        return None, 0, part_found.end() if part_found and start else start, False
    hour = number_of(found["hour"])
    if hour is None:
        return 99, 0, found.end(), True
    minute = int(found["minute"] or number_of(found["minutes"] or "") or 0)
    minute = 30 if found["half"] else minute
    minute = {"一": 15, "三": 45}[found["quarter"]] if found["quarter"] else minute
    return _in_the_day(part, hour), minute, found.end(), _is_certain(part, hour, found["minute"] is not None)


def _in_the_day(part: str, hour: int) -> int:
    if part in _MORNING and hour == 12:
        return 0 if part == "凌晨" else 12
    if part in _EVENING and hour <= 12:
        return hour + 12
    return hour + 12 if part == "中午" and hour <= 2 else hour


def _is_certain(part: str, hour: int, with_colon: bool) -> bool:
    return bool(part) or with_colon or hour == 0 or hour >= 12


def _day(found: re.Match[str], today: date) -> date | None:
    """None: there is no such day."""
    if found["near"]:
        return today + timedelta(days=_RELATIVE_DAYS[found["near"]])
    if found["weekday"]:
        return _weekday(found["week"] or "", "一二三四五六日".find(found["weekday"].replace("天", "日")), today)
    try:
        if found["alone"]:
            return today.replace(day=int(found["alone"]))
        day = date(int(found["year"] or today.year), int(found["month"]), int(found["of_month"]))
    except ValueError:
        return None
    # In December somebody writes 01-05 and means the next year.
    if not found["year"] and (today - day).days > 180:
        return day.replace(year=day.year + 1)
    return day


def day_in(text: str, today: date) -> date | None:
    """The day that is named first: 明天, 周三, 3月5日."""
    found = _DAY.search(text.replace("儿", "天"))
    return _day(found, today) if found else None


def _weekday(week: str, weekday: int, today: date) -> date:
    monday = today - timedelta(days=today.weekday())
    if week:
        return monday + timedelta(days=weekday + {"下": 7, "下下": 14}.get(week, 0))
    return today + timedelta(days=(weekday - today.weekday()) % 7)


def number_of(words: str) -> int | None:
    """8, 08, 八, 十二, 二十三 → the number; None where it is none."""
    if words.isascii() and words.isdigit():
        return int(words)
    if not words or any(sign not in _DIGITS for sign in words):
        return None
    tens, ten, ones = words.partition("十")
    if not ten:
        return _DIGITS[words] if len(words) == 1 else None
    if len(tens) > 1 or len(ones) > 1 or ones == "十":
        return None
    return (_DIGITS[tens] if tens else 1) * 10 + (_DIGITS[ones] if ones else 0)
