"""The reports on paper and in a spreadsheet, and the command that writes them."""

from __future__ import annotations

from collections.abc import Mapping

from bot.domain.tickets.figures import Metric, Rate
from bot.domain.tickets.periods import Period, ReportKind
from bot.texts.reports import BEFORE

ACCUSATIONS_APART = "举报只在专门渠道办理，这里的数字都不含举报。"
STANDS_NOW = "打印时仍未办结的。"
RATED_LATER = "评价、返工按打印时的情况计算，所以同一时期以后再打印，数字可能变动。"
TITLES: Mapping[ReportKind, str] = {
    ReportKind.DAILY: "日报告",
    ReportKind.WEEKLY: "周评议报告",
    ReportKind.MONTHLY: "月研讨报告",
    ReportKind.QUARTERLY: "季评比报告",
    ReportKind.YEARLY: "年考评报告",
}
COUNTED: Mapping[str, tuple[str, str]] = {
    "received": ("受理", "这一时期受理的工单"),
    "ended": ("结案", "其中到期末已经办结或结案的"),
    "in_time": ("按期结案", "其中在办理时限内结案的"),
    "open": ("未办完", "其中到期末还没有办完的"),
    "overdue": ("超时", "未办完的里面，过了办理时限又没有挂账的"),
    "suspended": ("挂账", "经批准暂不计时的"),
    "answered": ("机器人直答", "有人 @ 机器人提问，机器人直接回答的"),
    "missed": ("没答上", "问了机器人、没有答案可说的问题"),
    "notes": ("随手记", "网格员随手记下的走访和小修"),
}
"""Short name and definition of every count that is printed."""

TILES = ("received", "ended", "open", "overdue", "answered", "notes")


def as_of(over: bool, when: str) -> str:
    return "" if over else f"本期还没有结束，数字截至 {when}；“上期”是上期的同一段时间"


def printed(year: int, when: str) -> str:
    return f"{year} 年 {when} 由小灵通从工单台账生成"


def change(now: int, past: int, kind: ReportKind, over: bool) -> str:
    """Against the period before, or as much of it as has passed of this one."""
    before = BEFORE[kind] if over else "上期同期"
    if now == past:
        return f"与{before}持平"
    return f"比{before}{'多' if now > past else '少'} {abs(now - past)}"


def points(now: Rate, past: Rate) -> str:
    """The difference of two shares in percentage points."""
    if now.share is None or past.share is None:
        return "–"
    gap = 100 * (now.share - past.share)
    return "0" if abs(gap) < 0.005 else f"{'+' if gap > 0 else '−'}{abs(gap):.2f}"


def of(one: Rate) -> str:
    return f"{one.part}/{one.whole}"


def score_or_dash(value: float | None) -> str:
    return "–" if value is None else f"{value:.1f}"


def place_or_dash(place: int | None) -> str:
    return "–" if place is None else str(place)


def unranked(fewest: int) -> str:
    return f"受理不到 {fewest} 件的不排名次。" if fewest > 1 else ""


def late_by(days: int) -> str:
    return f"{days} 天" if days else "不到 1 天"


def late_more(count: int, shown: int) -> str:
    return f"共 {count} 件，这里列出最久的 {shown} 件。" if count > shown else f"共 {count} 件。"


def review_sum(people: int, average: float | None) -> str:
    return (
        f"{people} 人评议，平均 {average:.2f} 分（满分 5 分）" if average is not None else f"{people} 人评议，没有打分"
    )


def stars(score: int) -> str:
    return f"{score} 分"


def columns_title(period: Period) -> str:
    parts = {
        ReportKind.DAILY: "最近七天每天受理和办结",
        ReportKind.WEEKLY: "每天受理和办结",
        ReportKind.MONTHLY: "每天受理和办结",
        ReportKind.QUARTERLY: "每周受理和办结（日期是那一周的第一天）",
        ReportKind.YEARLY: "每月受理和办结",
    }
    return parts.get(period.kind, "")


KINDS_CHART, GRIDS_CHART, SCORES_CHART = "各类别受理和结案", "各网格受理和结案", "居民打分的人数"
CAME, ENDED = "受理", "办结"
BAR_PARTS = ("结案", "受理")
NOT_PLACED = "未定网格"
SECTIONS: Mapping[str, str] = {
    "figures": "指标",
    "flow": "走势",
    "grids": "各网格",
    "people": "各处理人",
    "kinds": "各类别",
    "reviews": "居民评议",
    "late": "超时未办",
    "look": "请关注",
    "notes": "说明",
}
SHEETS: Mapping[str, str] = {
    "counts": "概况",
    "figures": "指标",
    "flow": "走势",
    "grids": "各网格",
    "people": "各处理人",
    "kinds": "各类别",
    "late": "超时未办",
    "reviews": "居民打分",
    "words": "居民的话",
    "look": "请关注",
}
"""The tables as sheets of a spreadsheet and as headings in a terminal."""

HEADS: Mapping[str, tuple[str, ...]] = {
    "figures": ("指标", "本期", "数量", "上期", "升降（百分点）", "怎么算的"),
    "counts": ("数量", "本期", "上期", "怎么算的"),
    "grids": ("名次", "网格", "得分", "受理", "结案", "未办完", "超时", "及时响应率", "解决率", "满意率", "按期结案率"),
    "people": (
        "名次",
        "处理人",
        "得分",
        "受理",
        "结案",
        "未办完",
        "超时",
        "及时响应率",
        "解决率",
        "满意率",
        "按期结案率",
    ),
    "kinds": ("类别", "受理", "结案", "未办完", "超时", "及时响应率", "解决率", "满意率", "按期结案率"),
    "flow": ("时间", "受理", "办结"),
    "late": ("工单", "类别", "网格", "地点", "处理人", "状态", "超时"),
    "reviews": ("打分", "人数"),
    "words": ("类型", "居民的话"),
    "look": ("类型", "内容"),
}
SHOWN_METRICS = (Metric.IN_TIME_RESPONSE, Metric.SOLVED, Metric.SATISFIED, Metric.CLOSED_IN_TIME)
LOOK: Mapping[str, str] = {
    "hot_spots": "热点",
    "rising": "上升快",
    "unheard": "反复反映",
    "doubts": "请抽查",
}
HOW_FOUND: Mapping[str, str] = {
    "hot_spots": "热点是同一地点同一类 30 天内 3 次以上。",
    "rising": "上升快是最近 7 天不少于 5 件，且不少于之前 4 周每周平均的两倍。",
    "unheard": "反复反映是同一个人有 3 件以上超时没办完、重办过、走过“没解决”或不满意，刚报的不算。",
    "doubts": "请抽查是接单一分钟内就办结的，和办结三天内同一地点同一类又报的。",
}


CLI_REPORT = "日报、周报、月报、季报、年报：显示、打印或存成表格"
CLI_REPORT_KIND = "日报、周报、月报、季报或年报"
CLI_REPORT_GRID = "网格的编号或名称，连同下面各级；默认整个街道"
CLI_REPORT_DATE = "这一时期里的任何一天，如 2026-11-01；不写：日报是今天，其余是最近结束的一期"
CLI_REPORT_FORMAT = "text 显示文字（默认），html 网页，pdf 可打印，xlsx 表格"
CLI_REPORT_OUT = "写到哪个文件；pdf 和 xlsx 必须写明"


def out_needed(form: str) -> str:
    return f"{form} 要写明文件，例如：report 周报 --format {form} --out 周报.{form}"


def not_begun(name: str) -> str:
    return f"{name}还没有开始，没有报告可写。"


def written(path: str) -> str:
    return f"已写出：{path}"


def no_chromium() -> str:
    return "生成 PDF 要用 Chromium，没有找到。请先安装：apt install chromium fonts-noto-cjk；或改用 --format html，在浏览器里打印。"


def printer(path: str | None) -> str:
    """For the list of what works."""
    return (
        f"打印报告用的 Chromium：{path}"
        if path
        else "没有 Chromium，报告不能存成 PDF；要用请安装：apt install chromium"
    )


def no_chinese_font() -> str:
    return "系统里没有中文字体，PDF 里的字会变成方框。请先安装：apt install fonts-noto-cjk"


def chromium_failed(reason: str) -> str:
    return f"Chromium 没有生成 PDF：{reason}。请改用 --format html，在浏览器里打印。"
