"""FAQ files: what is read, and what is said about every mistake in them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from bot.domain.faults import Fault
from bot.domain.knowledge import FaqEntry
from bot.knowledge.loader import load_file

GRIDS = {"qinghe": "qinghe", "青禾社区": "qinghe", "yunshan": "yunshan", "云杉社区": "yunshan"}


def load(tmp_path: Path, text: str) -> tuple[tuple[FaqEntry, ...], list[Fault]]:
    path = tmp_path / "证件.yaml"
    path.write_text(text, encoding="utf-8")
    loaded = load_file(path, GRIDS)
    return loaded.entries, list(loaded.faults)


def test_every_key_is_read(tmp_path: Path) -> None:
    (entry,), faults = load(
        tmp_path,
        "- 编号: jzz\n  标准问: 居住证怎么办理\n  相似问: [暂住证咋办]\n  答案: 请到{社区}办理。\n  标签: [证件]\n"
        "  适用网格: [青禾社区]\n  生效: 2026-01-01\n  失效: 2026-12-31\n",
    )
    assert not faults
    assert (entry.id, entry.question, entry.similar) == ("jzz", "居住证怎么办理", ("暂住证咋办",))
    assert entry.grids == {"qinghe"} and entry.tags == ("证件",) and entry.line == 1
    assert (entry.valid_from, entry.valid_until) == (date(2026, 1, 1), date(2026, 12, 31))


def test_an_entry_without_id_gets_one_that_depends_on_its_question_only(tmp_path: Path) -> None:
    (one,), _ = load(tmp_path, "- 标准问: 居住证怎么办理\n  答案: 甲\n")
    (two,), _ = load(tmp_path, "- 标准问: 居住证怎么办理\n  答案: 乙\n  相似问:\n")
    assert one.id == two.id and one.id.startswith("证件-")


def test_all_faults_of_a_file_are_told_at_once_with_their_lines(tmp_path: Path) -> None:
    entries, faults = load(
        tmp_path,
        "- 标准问: 甲怎么办\n  答案: 找{网格元}\n- 标准问: 乙怎么办\n  答案: 找{网格员\n"
        "- 标准问: 丙怎么办\n  答案: 丙\n  适用网格: [青禾社]\n  生效: 2026-02-01\n  失效: 2026-01-01\n",
    )
    assert not entries
    assert [fault.line for fault in sorted(faults)] == [2, 4, 7, 9]
    told = "\n".join(map(str, sorted(faults)))
    assert "{网格员}" in told and "没有成对" in told and "青禾社区" in told and "失效日期早于" in told


def test_wrong_shapes_are_told_with_the_nearest_key(tmp_path: Path) -> None:
    _, faults = load(tmp_path, "- 标准问: 甲怎么办\n  回答: 甲\n- 标准问: 乙\n  答案: ''\n  相似问: 一个\n")
    told = "\n".join(map(str, faults))
    assert "缺少这一项" in told and "不能为空" in told and "应是列表" in told and "不认识“回答”" in told


def test_an_entry_without_its_dash_is_told_as_one(tmp_path: Path) -> None:
    _, faults = load(tmp_path, "- 编号: a\n  标准问: 甲\n  答案: 一\n  编号: b\n  标准问: 乙\n  答案: 二\n")
    (fault,) = faults
    assert fault.line == 4 and "少了“- ”" in fault.what


def test_an_entry_that_cannot_be_read_tells_what_else_is_wrong_with_it(tmp_path: Path) -> None:
    _, faults = load(
        tmp_path,
        "- 标准问: 甲怎么办\n  相似门: [乙]\n  答案: 找{王网格员}\n"
        "- 标准问: 丙怎么办\n  答案: 丙\n  失效: 明天\n  适用网格: [qinghee]\n"
        "- 标准问: 丁怎么办\n  答案:\n  生效: 2027-05-01\n  失效: 2027-01-01\n",
    )
    assert [fault.line for fault in sorted(faults)] == [2, 3, 6, 7, 9, 11]
    told = "\n".join(map(str, faults))
    assert "相似问" in told and "{王网格员}" in told and "qinghee" in told and "失效日期早于" in told


def test_the_same_question_in_two_entries_names_both_places(tmp_path: Path) -> None:
    _, faults = load(
        tmp_path, "- 标准问: 居住证怎么办理\n  答案: 甲\n- 标准问: 暂住证\n  相似问: [居住证怎么办理？]\n  答案: 乙\n"
    )
    (fault,) = faults
    assert fault.line == 4 and "证件.yaml:1" in fault.what


def test_the_same_question_for_other_grids_or_other_times_is_fine(tmp_path: Path) -> None:
    entries, faults = load(
        tmp_path,
        "- {编号: a, 标准问: 物业在哪, 答案: 甲, 适用网格: [qinghe]}\n"
        "- {编号: b, 标准问: 物业在哪, 答案: 乙, 适用网格: [yunshan]}\n"
        "- {编号: c, 标准问: 几点开门, 答案: 冬, 失效: 2026-03-31}\n"
        "- {编号: d, 标准问: 几点开门, 答案: 夏, 生效: 2026-04-01}\n",
    )
    assert not faults and len(entries) == 4


def test_an_emptied_file_is_a_fault_and_so_is_a_file_that_is_no_list(tmp_path: Path) -> None:
    assert load(tmp_path, "")[1] and load(tmp_path, "标准问: 甲\n")[1] and load(tmp_path, "- 甲\n")[1]


def test_ten_thousand_entries(tmp_path: Path) -> None:
    text = "".join(
        f"- 标准问: 第{n}件事怎么办\n  相似问: [第{n}件事咋弄, 办第{n}件事]\n  答案: 请到窗口{n}。\n"
        for n in range(10_000)
    )
    entries, faults = load(tmp_path, text)
    assert not faults
    assert [entry.answer for entry in entries] == [f"请到窗口{n}。" for n in range(10_000)]
