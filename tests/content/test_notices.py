"""data/notices/*.md: what is read, and what is said about every mistake."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.content.notices import LARGEST_MB, Known, load_notice, load_notices
from bot.domain.notices.notice import Notice, parse_moment

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


KNOWN = Known(GRIDS, {"有电梯": frozenset({"qinghe-1", "yunshan-2"})})


def full(**more: str) -> str:
    rows = {"标题": "停水", "受众": "[qinghe]", "时间": "2027-01-15 09:00", **more}
    return "---\n" + "".join(f"{key}: {value}\n" for key, value in rows.items()) + "---\n正文\n"


def loaded(write: Write, text: str) -> Notice:
    found, faults = load_notice(write("notices/a.md", text), KNOWN, ZONE)
    assert found, faults
    return found


def ms(text: str) -> int:
    return parse_moment(text, ZONE)


def test_everything_that_the_front_matter_may_say(write: Write) -> None:
    write("notices/tu.png", "x")
    found = loaded(
        write,
        full(受众="[云山, '标签:有电梯', '群：银杏 1 号楼群']", 截止="2027-01-20", 紧急="true", 需回执="true", 附件="tu.png", 宽限="30")
        .replace("云山", "yunshan"),
    )  # fmt: skip
    assert found.audience == {"yunshan", "qinghe-1", "yunshan-2"}
    assert found.topics == {"银杏 1 号楼群"}
    assert found.until == ms("2027-01-20 23:59:59")
    assert (found.urgent, found.receipt, found.files, found.grace) == (True, True, ("tu.png",), 30 * 60_000)


def test_its_questions_begin_with_its_title_and_hold_for_its_audience(write: Write) -> None:
    rows = "\n  - 标准问: 停水到几点\n    相似问: [几点来水]\n    答案: 到中午十二点。\n  - 标准问: 哪里接水\n    答案: 小区门口。\n    适用网格: [yunshan]\n"
    found = loaded(write, full(问答=rows))
    first, second = found.answers
    assert (first.question, first.similar, first.answer) == ("停水到几点", ("几点来水",), "【停水】到中午十二点。")
    assert (first.grids, second.grids) == ({"qinghe"}, {"yunshan"})
    assert first.line == 6


@pytest.mark.parametrize(
    ("more", "fault"),
    [
        ({"受众": "['标签:有电题']"}, "notices/a.md:3：受众.第1项：没有网格带标签“有电题”，是不是想写“有电梯”"),
        ({"受众": "['群:']"}, "notices/a.md:3：受众.第1项：“群:”后面要写群名"),
        ({"截止": "明年"}, "notices/a.md:5：截止：明年 不是时间"),
        ({"截止": "2027-01-14"}, "notices/a.md:5：截止：截止早于时间"),
        ({"紧急": "也许"}, "notices/a.md:5：紧急："),
        ({"宽限": "0"}, "notices/a.md:5：宽限："),
        ({"附件": "[没有.pdf]"}, "notices/a.md:5：附件.第1项：通知旁边没有文件“没有.pdf”"),
        ({"附件": "[../grid.yaml]"}, "notices/a.md:5：附件.第1项：“../grid.yaml”只写文件名"),
        ({"附件": str([f"{n}.pdf" for n in range(10)])}, "notices/a.md:5：附件：附件最多 9 个"),
        ({"问答": "怎么办"}, "notices/a.md:5：问答："),
        ({"问答": "\n  - 标准问: 几点来水"}, "notices/a.md:6：问答.第1项.答案：缺少这一项"),
        ({"问答": "\n  - {标准问: 几点来水, 答案: 找{网格元}}"}, "notices/a.md:"),
        ({"附注": "x"}, "notices/a.md:5：附注："),
    ],
)
def test_every_new_mistake_is_told_with_its_line(write: Write, more: dict[str, str], fault: str) -> None:
    found, faults = load_notice(write("notices/a.md", full(**more)), KNOWN, ZONE)
    assert found is None
    assert any(str(one).startswith(fault) for one in faults), [str(one) for one in faults]


def test_a_file_that_is_too_large_is_told(write: Write) -> None:
    path = write("notices/a.md", full(附件="[gross.pdf]"))
    with (path.parent / "gross.pdf").open("wb") as file:
        file.truncate(LARGEST_MB * 1024 * 1024 + 1)
    found, faults = load_notice(path, KNOWN, ZONE)
    assert found is None and "“gross.pdf”太大，附件最大 10 MB" in str(faults[0])


@pytest.mark.parametrize("colons", ["：::", "：：:", "：：："])
def test_a_chinese_colon_hides_nothing_else_that_is_wrong(tmp_path: Path, colons: str) -> None:
    path = tmp_path / "停水.md"
    title, audience, when = colons
    path.write_text(
        f"---\n标题{title} 停水\n受众{audience} [不存在]\n时间{when} 2027-02-30 09:00\n---\n正文\n", "utf-8"
    )
    notice, faults = load_notice(path, {"青禾": "qinghe"}, ZoneInfo("UTC"))
    said = "\n".join(map(str, faults))
    assert notice is None
    assert "中文冒号" in said and "没有网格“不存在”" in said and "不是时间" in said
