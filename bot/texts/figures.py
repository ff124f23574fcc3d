"""The names and definitions of figures, and how statistics read in a terminal and in a chat."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from bot.domain.tickets.figures import Counts, Metric, Ranked, Rate, rate

DEFINITIONS: Mapping[Metric, str] = {
    Metric.RESPONDED: "有人接单的 ÷ 受理的（机器人的回执不算接单）",
    Metric.IN_TIME_RESPONSE: "在接单时限内有人接单的 ÷ 到了接单时限或已接单的",
    Metric.SOLVED: "解决的 ÷ 已结案的（重办、办不成事、评为不满意的不算解决）",
    Metric.SATISFIED: "评为满意和基本满意的 ÷ 已评价的（每件只算报事人最后说的一次，重办中的算不满意）",
    Metric.CLOSED: "已结案的 ÷（应结案的 − 挂账的）；应结案是办理时限已到或已经结案的",
    Metric.CLOSED_IN_TIME: "在办理时限内结案的 ÷（应结案的 − 挂账的）",
    Metric.REWORKED: "返工或重办过的 ÷ 应结案的",
    Metric.EXTENDED: "延期过的 ÷ 应结案的",
    Metric.DIRECT: "当即答复的 ÷ 提出的：机器人直接回答的和没有接单就答复办结的 ÷ 机器人直接回答的和受理的",
    Metric.RIGHT_FIRST: "没有转派、退回、上报过的 ÷ 派了人的",
    Metric.REPEATED: "（30 天内同一地点同一类又报的 + 附议的）÷（受理的 + 附议的）",
}
LEFT_OUT = "已撤回和已合并的工单不计；不予受理的只计入受理，不计入应结案。"


def percent(one: Rate) -> str:
    """`93.72%`, or a dash where there was nothing to count."""
    return "–" if one.share is None else f"{100 * one.share:.2f}%"


def metric_line(one: Rate) -> str:
    return f"{one.metric.value} {percent(one)}（{one.part}/{one.whole}）  {DEFINITIONS[one.metric]}"


def counts_line(counts: Counts) -> str:
    return (
        f"受理 {counts.received}，应结案 {counts.due}，结案 {counts.ended}，按期结案 {counts.in_time}，"
        f"挂账 {counts.suspended}，在办 {counts.open}，超时 {counts.overdue}"
    )


def answers_line(answered: int, missed: int, followers: int, notes: int) -> str:
    return f"机器人直接回答 {answered}，没答上 {missed}，附议 {followers}，随手记 {notes}"


def waits_line(acknowledged: int, receipt_s: float | None, accept_min: float | None, end_min: float | None) -> str:
    """The bot's own receipt is a figure of its own."""
    return (
        f"机器人回执 {acknowledged} 件（不算接单），收到消息后{_span(receipt_s, 60, '秒', '分钟')}发出；"
        f"受理后{_span(accept_min, 60, '分钟', '小时')}有人接单，受理后{_span(end_min, 1440, '分钟', '天')}办结"
        "（都是中位数，含夜间和节假日）"
    )


def _span(amount: float | None, most: int, unit: str, larger: str) -> str:
    if amount is None:
        return " – "
    return f" {amount:.1f} {unit}" if amount < most else f" {amount / most:.1f} {larger}"


def reviews_line(people: int, mean: float | None, kinds: Mapping[str, int]) -> str:
    score = "" if mean is None else f"，平均 {mean:.2f} 分（满分 5 分）"
    said = "，".join(f"{kind} {count}" for kind, count in sorted(kinds.items()))
    return f"居民评议 {people} 人次{score}" + (f"；说的话：{said}" if said else "")


def head(place: str, since: str, until: str) -> str:
    return f"{place}，{since} 至 {until}"


def group_title(by: str) -> str:
    return {"grid": "按网格", "worker": "按处理人", "kind": "按类别"}[by]


def group_line(name: str, counts: Counts) -> str:
    shares = "，".join(f"{metric.value} {percent(rate(metric, counts))}" for metric in _SHOWN)
    return f"{name}：受理 {counts.received}，结案 {counts.ended}，超时 {counts.overdue}，{shares}"


_SHOWN = (Metric.IN_TIME_RESPONSE, Metric.SOLVED, Metric.SATISFIED, Metric.CLOSED_IN_TIME)


def nobody() -> str:
    return "未派人"


def rank_line(one: Ranked) -> str:
    place = "不排名 " if one.place is None else f"{one.place}. "
    points = "还没有分" if one.score is None else f"{one.score:.1f} 分"
    return f"{place}{one.name}：{points}，受理 {one.counts.received}"


def ranking(title: str, lines: Iterable[str], weights: str) -> str:
    return "\n".join([title, *lines, weights])


def weights(parts: Mapping[Metric, float]) -> str:
    return "计分：" + "，".join(f"{metric.value} {weight:g}" for metric, weight in parts.items())


def hot_spot(grid: str, kind: str, place: str, times: int) -> str:
    return f"{grid} {place}：{kind} 30 天内 {times} 次"


def rising(kind: str, now: int, before: int) -> str:
    return f"{kind}：最近 7 天 {now} 件，之前每 7 天 {before} 件"


def rising_in(grid: str, text: str) -> str:
    return f"{grid} {text}"


def unheard(name: str, tickets: int) -> str:
    return f"{name}：{tickets} 件超时没办完、重办过或不满意"


def closed_at_once(number: int, kind: str, handler: str) -> str:
    return f"{number}（{kind}，{handler}）接单后一分钟内办结"


def reported_again(number: int, kind: str, handler: str, again: int) -> str:
    return f"{number}（{kind}，{handler}）办结后三天内又报：{again}"


def closes_at_once(name: str, times: int) -> str:
    return f"{name}：最近 7 天有 {times} 件接单后一分钟内办结，请抽查"


def early_warning(lines: Sequence[str], count: int) -> str:
    more = f"\n还有 {count - len(lines)} 条" if count > len(lines) else ""
    return "需要留意：\n" + "\n".join(lines) + more


SECTIONS: Mapping[str, str] = {
    "ranking": "排名",
    "hot_spots": "热点（同一地点同一类 30 天内 3 次以上）",
    "rising": "上升快的类别",
    "unheard": "反复反映没有办好的人",
    "doubts": "请抽查（可能没有真正办好）",
}


def week(place: str, counts: Counts, rates: Iterable[Rate]) -> str:
    """For the chat: what happened in the last seven days, each figure with so many of so many."""
    lines = [f"{one.metric.value} {percent(one)}（{one.part}/{one.whole}）" for one in rates]
    return "\n".join([f"{place}本周（最近 7 天受理的工单）", counts_line(counts), *lines])


def open_from_before(count: int, late: int) -> str:
    over = f"，其中超时 {late} 件" if late else ""
    return f"另有更早受理、还没办完的 {count} 件{over}。看是哪些请发：未办"


def ranking_title(place: str) -> str:
    return f"{place}本月排名"


def nothing_to_rank(place: str) -> str:
    return f"{place}本月还没有可以排名的工单。"
