"""grid.yaml: the tree and its people, and what is said about every mistake."""

from __future__ import annotations

from datetime import date

import pytest

from bot.content.grid import load_places
from bot.domain.places.place import Level, Role

from .conftest import Write

GRIDS = """\
街道: 青禾街道
网格:
  - {编号: jd, 名称: 青禾街道一级网格, 级别: 一级, 服务电话: 000-0100}
  - {编号: qh, 名称: 青禾社区二级网格, 级别: 二级, 上级: jd, 社区: 青禾社区}
  - {编号: qh1, 名称: 青禾 1 号微网格, 级别: 微网格, 上级: qh, 标签: [有电梯]}
"""
PEOPLE = """\
人员:
  - {姓名: 小王, 身份: 网格员, 网格: [青禾 1 号微网格], 电话: 000-0001, 公开电话: true, 值班: [周一, 周日]}
  - {编号: chen, 姓名: 陈主任, 身份: 网格长, 网格: [qh], 电话: 000-0002}
"""


def told(write: Write, text: str) -> list[str]:
    places, faults = load_places(write("grid.yaml", text))
    assert places is None
    return [str(fault) for fault in faults]


def test_every_key_is_read(write: Write) -> None:
    places, faults = load_places(write("grid.yaml", GRIDS + PEOPLE))
    assert places, faults
    micro = places.grids["qh1"]
    assert (micro.level, micro.parent, micro.tags) == (Level.MICRO, "qh", {"有电梯"})
    worker = places.officials["小王"]
    assert (worker.role, worker.grids, worker.duty_days) == (Role.WORKER, ("qh1",), {0, 6})
    assert places.placeholder_values("qh1") == {
        "社区": "青禾社区",
        "服务电话": "000-0100",
        "网格员": "小王",
        "网格员电话": "000-0001",
        "网格长": "陈主任",
        "民警": "",
        "民警电话": "",
        "物业": "",
    }


def test_people_may_be_left_out(write: Write) -> None:
    assert load_places(write("grid.yaml", GRIDS))[1] == []


@pytest.mark.parametrize(
    ("grid", "fault"),
    [
        ("{编号: jd, 名称: 另一个, 级别: 二级}", "grid.yaml:6：网格.第4项.编号：网格“jd”重复，已见于 第 3 行"),
        ("{编号: x, 名称: 青禾社区二级网格, 级别: 二级}", "grid.yaml:6：网格.第4项.名称：网格“青禾社区二级网格”重复"),
        ("{编号: x, 名称: 甲, 级别: 三级, 上级: qhh}", "grid.yaml:6：网格.第4项.上级：没有网格“qhh”，是不是想写“qh”"),
        ("{编号: x, 名称: 甲, 级别: 四级}", "grid.yaml:6：网格.第4项.级别：四级 不在可选值之中：一级、二级、三级、"),
        ("{编号: x, 名称: 甲}", "grid.yaml:6：网格.第4项.级别：缺少这一项，请补上"),
        ("{编号: x, 名称: 甲, 级别: 三级, 上集: qh}", "grid.yaml:6：网格.第4项.上集：不认识“上集”，是不是想写“上级”"),
        ("{编号: 7, 名称: 甲, 级别: 三级}", "grid.yaml:6：网格.第4项.编号：7 应是文字，请加引号"),
        ("{编号: x, 名称: 甲, 级别: 三级, 标签: 有电梯}", "grid.yaml:6：网格.第4项.标签：有电梯 应是列表"),
        ("{编号: x, 名称: 甲, 级别: 三级, 上级: x}", "grid.yaml:6：网格.第4项.上级：“甲”绕一圈成了自己的上级"),
    ],
)
def test_a_wrong_grid_is_told_with_its_line(write: Write, grid: str, fault: str) -> None:
    (said,) = told(write, f"{GRIDS}  - {grid}\n")
    assert said.startswith(fault)


@pytest.mark.parametrize(
    ("person", "fault"),
    [
        ("{姓名: 小李, 身份: 网格圆}", "grid.yaml:9：人员.第3项.身份：没有“网格圆”这种身份，是不是想写“网格员”"),
        ("{姓名: 小李, 身份: 居民}", "grid.yaml:9：人员.第3项.身份：没有“居民”这种身份"),
        ("{姓名: 小李, 身份: 网格员, 网格: [qh, qh9]}", "grid.yaml:9：人员.第3项.网格.第2项：没有网格“qh9”，"),
        ("{姓名: 小李, 身份: 网格员, 值班: [星期一]}", "grid.yaml:9：人员.第3项.值班.第1项：星期一 不是星期"),
        ("{姓名: 小王, 身份: 网格员}", "grid.yaml:9：人员.第3项：“小王”已见于第 7 行；同名的人请各写一个不同的编号"),
        ("{编号: chen, 姓名: 小李, 身份: 网格员}", "grid.yaml:9：人员.第3项：“chen”已见于第 8 行"),
        ("{身份: 网格员}", "grid.yaml:9：人员.第3项.姓名：缺少这一项，请补上"),
    ],
)
def test_a_wrong_person_is_told_with_its_line(write: Write, person: str, fault: str) -> None:
    (said,) = told(write, f"{GRIDS}{PEOPLE}  - {person}\n")
    assert said.startswith(fault)


def test_a_ring_of_grids_is_told_at_each_of_them(write: Write) -> None:
    text = (
        "街道: 甲\n网格:\n  - {编号: a, 名称: 甲, 级别: 二级, 上级: b}\n  - {编号: b, 名称: 乙, 级别: 三级, 上级: a}\n"
    )
    assert [said.split("：")[0] for said in told(write, text)] == ["grid.yaml:3", "grid.yaml:4"]


def test_an_empty_or_missing_file_is_told(write: Write) -> None:
    assert told(write, "")
    assert told(write, "街道: 甲\n网格: []\n") == ["grid.yaml:2：网格：不能为空"]
    path = write("grid.yaml", "")
    path.unlink()
    assert str(load_places(path)[1][0]).startswith("grid.yaml：找不到这个文件")


def test_who_takes_accusations(write: Write) -> None:
    places, faults = load_places(write("grid.yaml", GRIDS + PEOPLE + "举报受理: [陈主任, 小王]\n"))
    assert places, faults
    assert places.confidential == ("chen", "小王")


@pytest.mark.parametrize(
    ("word", "fault"),
    [
        ("陈主", "举报受理.第1项：没有“陈主”这个人，是不是想写“陈主任”"),
        ("甲乙丙", "举报受理.第1项：没有“甲乙丙”这个人，请对照 grid.yaml"),
        ("老孙", "举报受理.第1项：“老孙”是监督员，不能接单办结，不能受理举报；可以是："),
        ("小李", "举报受理.第1项：有几个人叫“小李”，请写编号：a、b"),
    ],
)
def test_somebody_who_cannot_take_accusations_is_a_fault(write: Write, word: str, fault: str) -> None:
    more = """\
  - {姓名: 老孙, 身份: 监督员, 网格: [qh]}
  - {编号: a, 姓名: 小李, 身份: 网格员, 网格: [qh]}
  - {编号: b, 姓名: 小李, 身份: 网格员, 网格: [qh]}
"""
    assert fault in "\n".join(told(write, GRIDS + PEOPLE + more + f"举报受理: [{word}]\n"))


def test_somebody_who_is_written_twice_is_told_so(write: Write) -> None:
    twice = "  - {编号: a, 姓名: 小李, 身份: 网格员, 网格: [qh]}\n" * 2
    found = "\n".join(told(write, GRIDS + PEOPLE + twice + "举报受理: [小李]\n"))
    assert "“小李”在人员里写了几遍" in found and "a、a" not in found


ROSTER = "值班表:\n  - {日期: 2026-11-21, 网格: 青禾 1 号微网格, 人员: [chen, 小王]}\n"


def test_substitutes_and_the_roster_are_read(write: Write) -> None:
    third = "  - {姓名: 小李, 身份: 网格员, 网格: [qh1], 替班: [小王, chen]}\n"
    places, faults = load_places(write("grid.yaml", GRIDS + PEOPLE + third + ROSTER))
    assert places, faults
    assert places.officials["小李"].substitutes == ("小王", "chen")
    assert places.roster == {(date(2026, 11, 21), "qh1"): ("chen", "小王")}


@pytest.mark.parametrize(
    ("person", "fault"),
    [
        (
            "{姓名: 小李, 身份: 网格员, 替班: [小望]}",
            "grid.yaml:9：人员.第3项.替班.第1项：没有“小望”这个人，是不是想写“小王”",
        ),
        ("{姓名: 小李, 身份: 网格员, 替班: [小李]}", "grid.yaml:9：人员.第3项.替班.第1项：“小李”不能替自己的班"),
        ("{姓名: 小李, 身份: 邻长, 替班: [小李]}", "grid.yaml:9：人员.第3项.替班.第1项：“小李”不能替自己的班"),
        ("{姓名: 小李, 身份: 网格员, 替班: 小王}", "grid.yaml:9：人员.第3项.替班：小王 应是列表"),
    ],
)
def test_a_wrong_substitute_is_told(write: Write, person: str, fault: str) -> None:
    (said,) = told(write, f"{GRIDS}{PEOPLE}  - {person}\n")
    assert said.startswith(fault)


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        ("{日期: 2026-11-22, 网格: qh9, 人员: [chen]}", "grid.yaml:11：值班表.第2项.网格：没有网格“qh9”"),
        ("{日期: 2026-11-22, 网格: qh1, 人员: [陈主任]}", "grid.yaml:11：值班表.第2项.人员.第1项：没有“陈主任”这个人"),
        ("{日期: 2026-11-22, 网格: qh1, 人员: []}", "grid.yaml:11：值班表.第2项.人员：不能为空"),
        ("{日期: 明天, 网格: qh1, 人员: [chen]}", "grid.yaml:11：值班表.第2项.日期：明天 应是日期"),
        (
            "{日期: 2026-11-21, 网格: qh1, 人员: [chen]}",
            "grid.yaml:11：值班表.第2项：2026-11-21 网格“qh1”已排过班，见 第 10 行",
        ),
        ("{网格: qh1, 人员: [chen]}", "grid.yaml:11：值班表.第2项.日期：缺少这一项"),
    ],
)
def test_a_wrong_roster_is_told_with_its_line(write: Write, row: str, fault: str) -> None:
    """A grid may be named in two ways and is still one grid."""
    (said,) = told(
        write, f"{GRIDS}{PEOPLE}{ROSTER.replace('[chen, 小王]', '[chen]').replace('青禾 1 号微网格', 'qh1')}  - {row}\n"
    )
    assert said.startswith(fault)


def test_who_handles_nothing_is_on_no_roster(write: Write) -> None:
    neighbour = "  - {姓名: 老钱, 身份: 邻长, 网格: [qh1]}\n"
    (said,) = told(write, GRIDS + PEOPLE + neighbour + ROSTER.replace("chen, 小王", "老钱"))
    assert said.endswith("“老钱”是邻长，不能接单办结，请换一个人")
