"""categories.yaml: the kinds of work, and what is said about every mistake."""

from __future__ import annotations

import pytest

from bot.content.categories import load_categories
from bot.domain.danger.kinds import EmergencyKind
from bot.domain.places.place import Role
from bot.domain.tickets.category import FALLBACK, Limit

from .conftest import Write

LAST = f"- {{名称: {FALLBACK}}}\n"


def test_every_key_is_read_and_the_rest_has_defaults(write: Write) -> None:
    text = (
        "- 名称: 安全生产\n  关键词: [飞线]\n  示例: [有人拉线充电]\n  默认身份: 社区民警\n  接单时限: 30 分钟\n"
        "  办理时限: 24 小时\n  联动办理时限: 5 个工作日\n  核查时限: 4 小时\n  紧急: true\n  办结照片: true\n  核查: 网格长\n"
        "  紧急情况: [火情, 触电]\n"
    )
    (safety, other), faults = load_categories(write("categories.yaml", text + LAST))
    assert not faults
    assert (safety.name, safety.keywords, safety.examples) == ("安全生产", ("飞线",), ("有人拉线充电",))
    assert (safety.role, safety.urgent, safety.photo_to_close) == (Role.POLICE, True, True)
    assert (safety.accept_within, safety.handle_within) == (Limit.parse("30 分钟"), Limit.parse("24 小时"))
    assert (safety.joint_within, safety.verify_within) == (Limit.parse("5 个工作日"), Limit.parse("4 小时"))
    assert (other.joint_within, other.verify_within) == (None, Limit.parse("1 个工作日"))
    assert (other.role, other.urgent, other.photo_to_close) == (Role.WORKER, False, False)
    assert safety.emergencies == {EmergencyKind.FIRE, EmergencyKind.SHOCK} and not other.emergencies
    assert (safety.verified_by, other.verified_by) == (Role.LEADER, Role.RESIDENT)


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        ("{名称: 甲, 接单时限: 一会儿}", "categories.yaml:2：第2项.接单时限：一会儿 不是时限，应写成 5 分钟、24 小时"),
        ("{名称: 甲, 核查时限: 两天}", "categories.yaml:2：第2项.核查时限：两天 不是时限，应写成 5 分钟、24 小时"),
        ("{名称: 甲, 联动办理时限: 久}", "categories.yaml:2：第2项.联动办理时限：久 不是时限"),
        ("{名称: 甲, 办理时限: 3}", "categories.yaml:2：第2项.办理时限：3 应是文字，请加引号"),
        ("{名称: 甲, 默认身份: 居民}", "categories.yaml:2：第2项.默认身份：没有“居民”这种身份"),
        ("{名称: 甲, 关键字: [水]}", "categories.yaml:2：第2项.关键字：不认识“关键字”，是不是想写“关键词”"),
        ("{名称: 甲, 核查: 网格员}", "categories.yaml:2：第2项.核查：没有“网格员”这种身份"),
        ("{名称: 甲, 紧急: 很}", "categories.yaml:2：第2项.紧急：很 应是 true 或 false"),
        (
            "{名称: 甲, 紧急情况: [地震]}",
            "categories.yaml:2：第2项.紧急情况.第1项：没有“地震”这种紧急情况；可用的有：火情",
        ),
        ("{关键词: [水]}", "categories.yaml:2：第2项.名称：缺少这一项，请补上"),
        (f"{{名称: {FALLBACK}}}", f"categories.yaml:2：第2项.名称：类别“{FALLBACK}”重复，已见于 第 1 行"),
    ],
)
def test_a_wrong_kind_is_told_with_its_line(write: Write, row: str, fault: str) -> None:
    kinds, (said,) = load_categories(write("categories.yaml", f"{LAST}- {row}\n"))
    assert not kinds
    assert str(said).startswith(fault)


def test_a_danger_is_filed_under_one_kind_only(write: Write) -> None:
    rows = "- {名称: 甲, 紧急情况: [火情]}\n- {名称: 乙, 紧急情况: [火情]}\n"
    kinds, (fault,) = load_categories(write("categories.yaml", rows + LAST))
    assert not kinds
    assert "紧急情况“火情”重复" in str(fault)


def test_without_the_last_resort_nothing_starts(write: Write) -> None:
    kinds, (fault,) = load_categories(write("categories.yaml", "- {名称: 甲}\n"))
    assert not kinds
    assert FALLBACK in fault.what


def test_no_list_is_told(write: Write) -> None:
    assert load_categories(write("categories.yaml", "名称: 甲\n"))[1]
    assert load_categories(write("categories.yaml", ""))[1]


def test_every_fault_is_told_at_once(write: Write) -> None:
    text = "- 名称: 甲\n  办理时限：2 个工作日\n- 名称: 乙\n  接单时限: 半小时\n- 名称: 乙\n  默认身份: 民警叔叔\n- 名称: 其它事项\n"
    _, faults = load_categories(write("categories.yaml", text))
    told = "\n".join(map(str, faults))
    assert all(what in told for what in ("中文冒号", "半小时", "民警叔叔", "“乙”重复", f"缺少“{FALLBACK}”")), told
    _, faults = load_categories(write("categories.yaml", "- 名称：甲\n- 名称: 乙\n  接单时限: 半小时\n" + LAST))
    assert len(faults) == 2
