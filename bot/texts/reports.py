"""The reports by the clock: short in a chat, in full on paper."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from bot.domain.tickets.figures import Counts, Metric, Rate
from bot.domain.tickets.periods import Period, ReportKind
from bot.texts.common import day, shortened
from bot.texts.figures import percent

MOST_LINES = 8

SPOKEN: Mapping[ReportKind, str] = {
    ReportKind.DAILY: "日报",
    ReportKind.WEEKLY: "周评议",
    ReportKind.MONTHLY: "月研讨",
    ReportKind.QUARTERLY: "季评比",
    ReportKind.YEARLY: "年考评",
}
BEFORE: Mapping[ReportKind, str] = {
    ReportKind.DAILY: "前一天",
    ReportKind.WEEKLY: "前一周",
    ReportKind.MONTHLY: "上个月",
    ReportKind.QUARTERLY: "上个季度",
    ReportKind.YEARLY: "上一年",
}
PARTS: Mapping[Metric, tuple[str, str]] = {
    Metric.RESPONDED: ("有人接单", "受理"),
    Metric.IN_TIME_RESPONSE: ("时限内接单", "应接单"),
    Metric.SOLVED: ("解决", "结案"),
    Metric.SATISFIED: ("满意和基本满意", "评价"),
    Metric.CLOSED: ("结案", "应结案（除挂账）"),
    Metric.CLOSED_IN_TIME: ("按期结案", "应结案（除挂账）"),
    Metric.REWORKED: ("返工或重办", "应结案"),
    Metric.EXTENDED: ("延期", "应结案"),
    Metric.DIRECT: ("当即答复", "提出"),
    Metric.RIGHT_FIRST: ("一次派对", "派了人"),
    Metric.REPEATED: ("重复和附议", "受理和附议"),
}
"""What stands above and below the line of each metric, in a few words for the chat."""


def period_name(period: Period) -> str:
    """2027 年 3 月 1 日, 2027 年 3 月 1 日–7 日, 2027 年 3 月, 2027 年第 1 季度, 2027 年."""
    first, last = period.first, period.last
    year = f"{first.year} 年"
    if period.kind is ReportKind.YEARLY:
        return year
    if period.kind is ReportKind.QUARTERLY:
        return f"{year}第 {(first.month + 2) // 3} 季度"
    if period.kind is ReportKind.MONTHLY:
        return f"{year} {first.month} 月"
    if first == last:
        return f"{year} {day(first)}"
    if last.year != first.year:
        return f"{year} {day(first)}–{last.year} 年 {day(last)}"
    return f"{year} {day(first)}–{f'{last.day} 日' if last.month == first.month else day(last)}"


def part_name(part: Period) -> str:
    """Below the column of a chart: 3/1, or 3 月 where each column is a month."""
    whole_month = part.kind is ReportKind.MONTHLY
    return f"{part.first.month} 月" if whole_month else f"{part.first.month}/{part.first.day}"


def title(period: Period, whose: str) -> str:
    return f"【{SPOKEN[period.kind]}】{whose}，{period_name(period)}"


def yours(name: str) -> str:
    return f"{name}名下"


def grids(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{names[0]}等 {len(names)} 个网格" if names else ""


def day_flow(opened: int, ended: int, since: str, until: str) -> str:
    return f"{since} 到 {until}：新增 {opened} 件，办结 {ended} 件"


def day_open(open_: int, waiting: int, untaken: int, late: int, suspended: int) -> str:
    """`untaken` of those that wait are past the time to accept."""
    parts = ((waiting, "待接单"), (untaken, "过了接单时限"), (late, "超时"), (suspended, "挂账"))
    among = "，".join(f"{name} {count} 件" for count, name in parts if count)
    return f"现在没办完的 {open_} 件" + (f"，其中{among}" if among else "")


def day_due(next_day: date, count: int) -> str:
    return f"到下个工作日（{day(next_day)}）为止要到期的 {count} 件"


def day_missed(questions: Sequence[str], count: int) -> str:
    shown = "、".join(f"“{shortened(question, 16)}”" for question in questions)
    return f"居民群里没答上的问题 {count} 个：{shown}{'等' if count > len(questions) else ''}"


def where_to_look(leader: bool) -> str:
    return "此刻的数字请发“今日”，排名请发“排名”。" if leader else "逐件看请发“待办”。"


def counts(kind: ReportKind, now: Counts, past: Counts) -> str:
    return (
        f"受理 {now.received} 件（{BEFORE[kind]} {past.received} 件），结案 {now.ended} 件（{BEFORE[kind]} {past.ended} 件），"
        f"没办完 {now.open} 件，超时 {now.overdue} 件"
    )


def metric(one: Rate) -> str:
    part, whole = PARTS[one.metric]
    return f"{one.metric.value} {percent(one)}：{part} {one.part} ÷ {whole} {one.whole}"


def beside(answered: int, missed: int, notes: int) -> str:
    return f"机器人直接回答 {answered} 个问题，没答上 {missed} 个；随手记 {notes} 条"


def reviews(people: int, average: float | None, kinds: Mapping[str, int]) -> str:
    score = "" if average is None else f"，平均 {average:.1f} 分（满分 5 分）"
    words = "，".join(f"{kind} {count} 条" for kind, count in kinds.items())
    return f"居民评议 {people} 人{score}{'，' if words else ''}{words}"


def hot_spots(spots: Iterable[tuple[str, str, int]], count: int) -> str:
    shown = "；".join(f"{place}（{kind} {times} 次）" for place, kind, times in spots)
    return f"请研讨：反复出现的 {count} 处：{shown}"


def ranking(best: Iterable[tuple[int, str, float]], count: int) -> str:
    shown = "，".join(f"{place}. {name} {score:.1f} 分" for place, name, score in best)
    return f"排名（共 {count} 人）：{shown}"


def own_place(place: int, count: int, score: float) -> str:
    return f"您的考评 {score:.1f} 分，在全部 {count} 人中排第 {place}"
