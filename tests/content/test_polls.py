"""data/polls/*.yaml: what is read, and what is said about every mistake."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from bot.content.notices import Known
from bot.content.polls import load_poll, load_polls
from bot.domain.notices.notice import parse_moment

from .conftest import Write

ZONE = ZoneInfo("Asia/Shanghai")
KNOWN = Known({"qinghe": "qinghe", "青禾社区二级网格": "qinghe"}, {"老楼": frozenset({"qh-1"})})
RIGHT = "标题: 去哪里\n选项: [公园, 湖边]\n受众: 青禾社区二级网格\n开始: 2027-01-15 09:30\n截止: 2027-01-20\n"


def test_a_poll(write: Write) -> None:
    poll, faults = load_poll(write("polls/qu.yaml", RIGHT), KNOWN, ZONE)
    assert poll, faults
    assert (poll.name, poll.title, poll.options) == ("qu", "去哪里", ("公园", "湖边"))
    assert poll.audience.grids == {"qinghe"} and not poll.audience.topics
    assert poll.begins == parse_moment("2027-01-15 09:30", ZONE)
    assert poll.ends == parse_moment("2027-01-20 20:00", ZONE), "a day ends in the evening"


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("标题: 去哪里\n", "", "polls/a.yaml:1：标题"),
        ("[公园, 湖边]", "[公园]", "polls/a.yaml:2：选项：选项要有 2 到 10 个"),
        ("[公园, 湖边]", "[公园, 公园]", "polls/a.yaml:2：选项.第2项：选项“公园”写了两次"),
        ("公园", "长" * 21, "最多 20 个字"),
        ("公园", "'{社区}'", "不能用花括号"),
        ("青禾社区二级网格", "青禾社区", "polls/a.yaml:3：受众"),
        ("2027-01-15 09:30", "周五", "polls/a.yaml:4：开始：周五 不是时间"),
        ("2027-01-20", "2027-01-15 09:30", "polls/a.yaml:5：截止：截止要晚于开始"),
        ("截止:", "结束:", "polls/a.yaml:5：结束"),
    ],
)
def test_every_mistake_is_told_with_its_line(write: Write, old: str, new: str, fault: str) -> None:
    polls, faults = load_polls(write("polls/a.yaml", RIGHT.replace(old, new)).parent, KNOWN, ZONE)
    assert polls == ()
    assert any(fault in str(one) for one in faults), [str(one) for one in faults]
