"""Spans of time as people write them for an extension."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.domain.tickets.deadline import monday_to_friday, to_ms
from bot.domain.tickets.spans import parse_span

ZONE = ZoneInfo("Asia/Shanghai")
FRIDAY = to_ms(datetime(2027, 3, 5, 9, 30, tzinfo=ZONE))


@pytest.mark.parametrize(
    ("text", "ends", "reason"),
    [
        ("2天 等配件", "2027-03-07 09:30", "等配件"),
        ("两天，等配件", "2027-03-07 09:30", "等配件"),
        ("2个工作日 等配件", "2027-03-09 09:30", "等配件"),
        ("24小时：材料没到", "2027-03-06 09:30", "材料没到"),
        ("一周 要开会定", "2027-03-12 09:30", "要开会定"),
        ("半天 下午来修", "2027-03-05 21:30", "下午来修"),
        ("3 天", "2027-03-08 09:30", ""),
        ("一天半 人不够", "2027-03-06 21:30", "人不够"),
        ("两个半小时 等车", "2027-03-05 12:00", "等车"),
    ],
)
def test_spans(text: str, ends: str, reason: str) -> None:
    found = parse_span(text)
    assert found is not None
    span, rest = found
    assert rest == reason
    assert span.after(FRIDAY, ZONE, monday_to_friday) == to_ms(datetime.fromisoformat(ends).replace(tzinfo=ZONE))


@pytest.mark.parametrize("text", ["", "等配件", "0天 x", "999天 x", "半个工作日 x", "明天 x"])
def test_no_span(text: str) -> None:
    assert parse_span(text) is None
