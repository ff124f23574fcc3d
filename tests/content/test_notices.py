"""data/notices/*.md: what is read, and what is said about every mistake."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.content.notices import load_notice, load_notices

from .conftest import Write

ZONE = ZoneInfo("Asia/Shanghai")
GRIDS = {"qinghe": "qinghe", "青禾社区二级网格": "qinghe", "yunshan": "yunshan"}


def notice(title: str = "停水", audience: str = "[qinghe]", when: str = "2027-01-15 09:00", text: str = "正文") -> str:
    return f"---\n标题: {title}\n受众: {audience}\n时间: {when}\n---\n{text}\n"


def told(write: Write, text: str) -> list[str]:
    found, faults = load_notice(write("notices/a.md", text), GRIDS, ZONE)
    assert found is None
    return [str(fault) for fault in faults]


def test_a_notice_at_a_time(write: Write) -> None:
    found, faults = load_notice(
        write("notices/ting-shui.md", notice(audience="[青禾社区二级网格]", text="第一段\n\n请问{网格员}。")),
        GRIDS,
        ZONE,
    )
    assert found, faults
    assert (found.name, found.title, found.text) == ("ting-shui", "停水", "第一段\n\n请问{网格员}。")
    assert found.audience == {"qinghe"}
    assert found.at == int(datetime(2027, 1, 15, 9, tzinfo=ZONE).timestamp() * 1000)
    assert found.cron is None


@pytest.mark.parametrize(
    "when", ["2027-01-15 09:00", "'2027-01-15 09:00'", "2027-01-15T09:00:00", "2027-01-15 01:00:00Z"]
)
def test_all_ways_to_write_a_time_mean_the_same(write: Write, when: str) -> None:
    found, faults = load_notice(write("notices/a.md", notice(when=when)), GRIDS, ZONE)
    assert found, faults
    assert found.at == int(datetime(2027, 1, 15, 9, tzinfo=ZONE).timestamp() * 1000)


def test_a_notice_that_comes_again(write: Write) -> None:
    found, _ = load_notice(write("notices/a.md", notice(when="0 9 * * 1", audience="yunshan")), GRIDS, ZONE)
    assert found
    assert (found.at, found.cron, found.audience) == (None, "0 9 * * 1", {"yunshan"})


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("只有正文\n", "notices/a.md:1：开头应有两行 --- 夹着的标题、受众和时间"),
        ("---\n标题: 甲\n", "notices/a.md:1：开头应有两行 ---"),
        (notice(title="''"), "notices/a.md:2：标题：不能为空"),
        (notice(audience="[qinghe, qinge]"), "notices/a.md:3：受众.第2项：没有网格“qinge”，是不是想写“qinghe”"),
        (notice(audience="[]"), "notices/a.md:3：受众：不能为空"),
        (notice(when="明天九点"), "notices/a.md:4：时间：明天九点 不是时间，应写成 2027-01-15 09:00"),
        (notice(when="0 25 * * 1"), "notices/a.md:4：时间：0 25 * * 1 不是时间"),
        (notice(text=""), "notices/a.md:6：通知没有正文"),
        (notice(text="找{网格元}"), "notices/a.md:6：不认识占位符 {网格元}，是不是想写 {网格员}"),
        (notice(text="找{网格员"), "notices/a.md:6：花括号 { } 没有成对"),
        ("---\n标题: 甲\n受众: [qinghe]\n---\n正文\n", "notices/a.md:2：时间：缺少这一项，请补上"),
        (notice().replace("时间", "时问"), "notices/a.md:"),
        ("---\n标题: 甲: 乙\n---\n正文\n", "notices/a.md:2："),
    ],
)
def test_every_kind_of_mistake_is_told_with_its_line(write: Write, text: str, fault: str) -> None:
    assert any(said.startswith(fault) for said in told(write, text))


def test_faults_of_all_notices_are_told_and_the_others_are_read(write: Write) -> None:
    write("notices/a.md", notice())
    write("notices/b.md", notice(audience="[nirgends]", when="nie", text=""))
    folder = write("notices/c.md", "x").parent
    notices, faults = load_notices(folder, GRIDS, ZONE)
    assert [one.name for one in notices] == ["a"]
    assert {fault.file for fault in faults} == {"notices/b.md", "notices/c.md"}
    assert len(faults) == 4


def test_a_missing_folder_holds_no_notices(write: Write) -> None:
    folder = write("x", "").parent / "notices"
    assert load_notices(folder, GRIDS, ZONE) == ((), [])
