"""Days that do not exist and values of the wrong kind: each is told in Chinese with its line, and hides nothing else."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from bot.content.grid import load_places
from bot.content.notices import load_notice
from bot.content.polls import load_polls
from bot.content.workdays import load_workdays
from bot.knowledge.loader import load_file

from .conftest import Write

ZONE = ZoneInfo("Asia/Shanghai")
NO_DAYS = ("2026-13-01", "2026-02-30", "'2026-02-30'", "2026-02-30 09:00", "2026-11-21 25:00")


@pytest.mark.parametrize("day", NO_DAYS)
def test_in_a_faq_file(write: Write, day: str) -> None:
    text = f"- 标准问: 甲事怎么办\n  答案: 甲。\n\n- 标准问: 乙事怎么办\n  答案: 乙。\n  生效: {day}\n- 标准问: 丙事怎么办\n"
    faults = [str(fault) for fault in load_file(write("faq/a.yaml", text), None).faults]
    said = day.strip("'")
    assert faults == [
        f"faq/a.yaml:6：第2项.生效：{said} 应是日期，如 2026-11-21",
        "faq/a.yaml:7：第3项.答案：缺少这一项，请补上",
    ]


GRID = """\
街道: 甲街道
网格:
  - {编号: wanghu, 名称: 望湖, 级别: 二级}
  - {编号: a, 名称: 甲, 级别: 小网格, 上级: wanghu-z}
  - {编号: b, 名称: 乙, 级别: 微网格, 上级: a}
人员:
  - {姓名: 小王, 身份: 网格原, 网格: [甲, 丙丙]}
  - {姓名: 小李, 身份: 网格员, 网格: [b], 替班: [小望], 公开电话: 也许}
值班表:
  - {日期: 2026-02-30, 网格: a, 人员: [小望]}
  - {日期: 2026-13-01, 网格: 丁丁, 人员: [小王]}
举报受理: [小王, 小张]
"""


def test_in_grid_yaml(write: Write) -> None:
    places, faults = load_places(write("grid.yaml", GRID))
    assert places is None
    assert [(fault.line, fault.where) for fault in sorted(faults)] == [
        (4, "网格.第2项.上级"),
        (4, "网格.第2项.级别"),
        (7, "人员.第1项.网格.第2项"),
        (7, "人员.第1项.身份"),
        (8, "人员.第2项.公开电话"),
        (8, "人员.第2项.替班.第1项"),
        (10, "值班表.第1项.人员.第1项"),
        (10, "值班表.第1项.日期"),
        (11, "值班表.第2项.日期"),
        (11, "值班表.第2项.网格"),
        (12, "举报受理.第2项"),
    ]
    assert "2026-02-30 应是日期，如 2026-11-21" in "\n".join(map(str, faults))


@pytest.mark.parametrize(
    ("old", "new", "wheres"),
    [
        ("编号: wanghu,", "编好: wanghu,", ["网格.第1项.编号", "网格.第1项.编好", "网格.第2项.级别"]),
        ("姓名: 小王,", "姓明: 小王,", ["人员.第1项.姓名", "人员.第1项.姓明"]),
        ("人员:\n  - {姓", "人圆:\n  - {姓", ["人圆", "网格.第2项.级别"]),
        ("网格:\n  - {编", "网各:\n  - {编", ["网各", "网格"]),
        ("街道: 甲街道", "街道: 甲街道\n街道: 乙街道", ["街道", "网格.第2项.级别"]),
    ],
)
def test_what_only_follows_from_a_wrong_name_is_not_told(write: Write, old: str, new: str, wheres: list[str]) -> None:
    assert old in GRID
    told = {fault.where for fault in load_places(write("grid.yaml", GRID.replace(old, new)))[1]}
    assert told >= set(wheres)
    if "编号" in wheres[0] or "网各" in wheres:
        assert not [where for where in told if where.endswith("上级") or ".网格" in where]
    if "人员" in wheres[0] or "人圆" in wheres:
        assert not [where for where in told if "替班" in where or "举报受理" in where or ".人员" in where]


@pytest.mark.parametrize(
    "rows", ["7", "[7, {}]", "{甲: 乙}", "[[1]]", "~", "[{7: 8, true: no, 编号: [1], 标签: [[2], 3]}]"]
)
@pytest.mark.parametrize("part", ["网格", "人员", "值班表", "举报受理"])
def test_any_shape_is_only_told(write: Write, part: str, rows: str) -> None:
    others = {"街道": "甲", "网格": "[{编号: a, 名称: 甲, 级别: 二级}]"} | {part: rows}
    text = "".join(f"{key}: {value}\n" for key, value in others.items())
    places, faults = load_places(write("grid.yaml", text))
    assert places is None and faults


def test_in_a_notice(write: Write) -> None:
    text = (
        "---\n标题: 7\n受众: [火星]\n时间: 2026-02-30 09:00\n截止: 2026-13-01\n宽限: 早\n"
        "问答:\n  - {标准问: 甲怎么办, 答案: 甲。, 生效: 2026-02-30}\n---\n请找{网格元}。\n"
    )
    notice, faults = load_notice(write("notices/a.md", text), {"qinghe": "qinghe"}, ZONE)
    assert notice is None
    assert [(fault.line, fault.where) for fault in sorted(faults)] == [
        (2, "标题"),
        (3, "受众.第1项"),
        (4, "时间"),
        (5, "截止"),
        (6, "宽限"),
        (8, "问答.第1项.生效"),
        (10, ""),
    ]
    assert all(ord(max(str(fault))) > 0x2000 and "month" not in str(fault) for fault in faults)


def test_the_text_of_a_notice_is_judged_beside_a_front_that_cannot_be_read(write: Write) -> None:
    path = write("notices/a.md", "---\n标题: 甲: 乙\n受众: [qinghe]\n---\n请找{网格元}。\n")
    assert [fault.line for fault in load_notice(path, {"qinghe": "qinghe"}, ZONE)[1]] == [2, 5]


def test_in_workdays_and_polls(write: Write) -> None:
    _, faults = load_workdays(write("workdays.yaml", "放假:\n  - 2026-02-30\n上班:\n  - 明天\n"))
    assert [(fault.line, fault.where) for fault in faults] == [(2, "放假.第1项"), (4, "上班.第1项")]
    assert "2026-02-30 不是日期" in str(faults[0])
    text = "标题: 甲\n选项: [甲, 乙]\n受众: [火星]\n开始: 2026-13-01\n截止: 2026-11-21\n"
    _, faults = load_polls(write("polls/a.yaml", text).parent, {"qinghe": "qinghe"}, ZONE)
    assert [(fault.line, fault.where) for fault in sorted(faults)] == [(3, "受众.第1项"), (4, "开始")]
