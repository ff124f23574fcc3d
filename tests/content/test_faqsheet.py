"""The FAQ as a table: what goes out comes back, and what an admin gets wrong is told with its row."""

from __future__ import annotations

import csv
from datetime import datetime, time
from pathlib import Path

import openpyxl
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.content import faqimport
from bot.content.faqfile import Change, edited
from bot.content.faqsheet import BadTable, hidden_rows, read_table, write_table, write_template
from bot.domain.faults import FaultyFiles
from bot.domain.knowledge import FaqEntry
from bot.knowledge.folder import FaqFolder

GRIDS = {"qh": "qh", "青禾社区": "qh"}
FAQ = """# 开头的注释
- 编号: a
  标准问: 居住证怎么办
  # 里面的注释
  相似问:
    - 居住证在哪里办
    - 居住证去哪办
  答案: |-
    带身份证。

    # 这一行是答案
  标签: [证件]

# 说的是医保
- {编号: b, 标准问: 医保怎么缴, 答案: 在手机上缴。}
-
  标准问: 没有编号的怎么办
  答案: "=1+1，@大家"
  适用网格: [青禾社区]
  失效: 2027-03-01
# 末尾的注释
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "faq").mkdir()
    (tmp_path / "faq" / "证件.yaml").write_text(FAQ, encoding="utf-8")
    return tmp_path / "faq"


def entries(folder: Path) -> tuple[FaqEntry, ...]:
    found, faults = FaqFolder(folder).read(GRIDS)
    assert faults == []
    return found


def table(path: Path, *rows: str, heading: str = "编号,主题,标准问,相似问,答案,标签,适用网格,生效,失效") -> Path:
    path.write_text("\n".join([heading, *rows]), encoding="utf-8")
    return path


def planned(folder: Path, path: Path) -> faqimport.Plan:
    rows, faults = read_table(path)
    assert faults == []
    return faqimport.plan(rows, entries(folder), folder, GRIDS)


def imported(folder: Path, path: Path) -> tuple[FaqEntry, ...]:
    plan = planned(folder, path)
    assert plan.faults == ()
    faqimport.apply(plan, folder, GRIDS)
    return entries(folder)


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_what_goes_out_changes_nothing_when_it_comes_back(folder: Path, tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"t.{kind}"
    assert write_table(path, entries(folder), {"qh": "青禾社区"}) == 3
    plan = planned(folder, path)
    assert (plan.lines, plan.faults, plan.same) == ((), (), 3)


def test_nothing_becomes_a_formula(folder: Path, tmp_path: Path) -> None:
    for kind in ("csv", "xlsx"):
        write_table(tmp_path / f"t.{kind}", entries(folder), {})
    rows = list(csv.DictReader((tmp_path / "t.csv").read_text("utf-8-sig").splitlines()))
    assert rows[-1]["答案"] == "'=1+1，@大家"
    sheet = openpyxl.load_workbook(tmp_path / "t.xlsx").worksheets[0]
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value]
    assert {cell.data_type for cell in cells} == {"s"} and "=1+1，@大家" in {cell.value for cell in cells}


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_the_template_is_read_and_its_sample_left_out(tmp_path: Path, kind: str) -> None:
    write_template(tmp_path / f"t.{kind}")
    assert read_table(tmp_path / f"t.{kind}") == ([], ["表里没有任何条目"])


def test_every_mistake_is_told_with_its_row(tmp_path: Path) -> None:
    path = table(
        tmp_path / "t.csv",
        "a,,居住证怎么办,,带身份证。,,,,",
        ",,,,,,,,",
        "x,,水费怎么交,,,,,,",
        "a,../x,,,答案。,,,明天,2027-02-30",
    )
    assert read_table(path)[1] == [
        "第 4 行：答案为空",
        "第 5 行：标准问为空",
        "第 5 行：主题“../x”不能作文件名，请不要用 / \\ : 等符号",
        "第 5 行：生效“明天”不是日期，应写成 2026-11-21",
        "第 5 行：失效“2027-02-30”不是日期，应写成 2026-11-21",
        "第 5 行：编号“a”和第 2 行重复",
    ]


def test_a_wrong_heading_is_told(tmp_path: Path) -> None:
    _, faults = read_table(table(tmp_path / "t.csv", "x,y", heading="标准文,标签,标签"))
    assert faults == [
        "第 1 行：不认识这一列：标准文，是不是想写“标准问”",
        "第 1 行：表头里“标签”有两列，请删去一列",
        "第 1 行：表头里没有“标准问”这一列，请对照 faq template",
        "第 1 行：表头里没有“答案”这一列，请对照 faq template",
    ]


def test_what_only_the_loader_knows_is_told_with_its_row(folder: Path, tmp_path: Path) -> None:
    path = table(
        tmp_path / "t.csv",
        "x,,水费怎么交,医保怎么缴？,请找{本网格}。,,,,",
        "y,,电费怎么交,,请看电表。,,月球,,",
        "z,,气费怎么交,,请看气表。,,,2027-02-01,2027-01-01",
    )
    faults = planned(folder, path).faults
    assert [fault[:9] for fault in faults] == [
        "第 2 行：相似问",
        "第 2 行：答案：",
        "第 3 行：适用网",
        "第 4 行：失效：",
    ]
    (within,) = planned(
        folder, table(tmp_path / "u.csv", "x,,水费怎么交,,答。,,,,", "y,,电费怎么交,水费怎么交,答。,,,,")
    ).faults
    assert within.startswith("第 3 行：相似问") and "本表:2" in within
    (without,) = planned(folder, table(tmp_path / "u.csv", "x,,水费怎么交,医保怎么缴？,答。,,,,")).faults
    assert without.startswith("第 2 行：相似问") and "证件.yaml:15" in without


def test_what_the_table_and_the_loader_find_is_told_at_once(folder: Path, tmp_path: Path) -> None:
    path = table(
        tmp_path / "t.csv",
        "x,,水费怎么交,医保怎么缴？,,,月球,,",
        "y,,,,请找{本网格}。,,,2027-02-30,2027-01-01",
        "z,,气费怎么交,,看表。,,,2027-02-01,2027-01-01",
        "z,,电费怎么交,水费怎么交,看表。,,,,",
        heading="编号,主题,标准问,相似问,答案,标签,适用网格,生效,失效,备注",
    )
    rows, faults = read_table(path)
    faults = faqimport.in_order([*faults, *faqimport.plan(rows, entries(folder), folder, GRIDS).faults])
    assert [fault.split("，")[0] for fault in faults] == [
        "第 1 行：不认识这一列：备注",
        "第 2 行：答案为空",
        "第 2 行：相似问：“医保怎么缴？”重复",
        "第 2 行：适用网格：没有网格“月球”",
        "第 3 行：标准问为空",
        "第 3 行：生效“2027-02-30”不是日期",
        "第 3 行：答案：不认识占位符 {本网格}",
        "第 4 行：失效：失效日期早于生效日期",
        "第 5 行：编号“z”和第 4 行重复",
        "第 5 行：相似问：“水费怎么交”重复",
    ]


def test_files_of_other_programs(folder: Path, tmp_path: Path) -> None:
    """GBK, real dates, numbers, formula results, a note sheet in front."""
    text = "标准问,答案,失效\n水费怎么交,看水表。,2027/3/1\n"
    (tmp_path / "t.csv").write_bytes(text.encode("gb18030"))
    rows, faults = read_table(tmp_path / "t.csv")
    assert faults == [] and str(rows[0].valid_until) == "2027-03-01"
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["编号", "标准问", "答案"])
    sheet.append([12, "水费怎么交", 12345.0])
    book.save(tmp_path / "t.xlsx")
    rows, faults = read_table(tmp_path / "t.xlsx")
    assert faults == [] and (rows[0].id, rows[0].answer) == ("12", "12345")


@pytest.mark.parametrize("name", ["t.xls", "t.txt"])
def test_only_tables(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("x")
    with pytest.raises(BadTable, match=name):
        read_table(tmp_path / name)


@pytest.mark.parametrize("content", [b"no table", b"PK\x03\x04 spoiled"])
def test_a_spoiled_table(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "t.xlsx").write_bytes(content)
    with pytest.raises(BadTable, match="另存为"):
        read_table(tmp_path / "t.xlsx")


# Writing.


def test_only_what_changed_is_written_and_every_comment_stays(folder: Path, tmp_path: Path) -> None:
    before = (folder / "证件.yaml").read_text("utf-8")
    path = table(
        tmp_path / "t.csv",
        'a,,居住证怎么办,居住证在哪里办,"带身份证。\n免费。",证件,,,',
        "b,,医保怎么缴,,在手机上缴。,,,,2027-01-01",
        ",,没有编号的怎么办,,改过了: #1,,,,",
    )
    found = imported(folder, path)
    assert [entry.answer for entry in found] == ["带身份证。\n免费。", "在手机上缴。", "改过了: #1"]
    assert found[0].similar == ("居住证在哪里办",) and str(found[1].valid_until) == "2027-01-01"
    assert found[2].grids == frozenset() and found[2].valid_until is None
    after = (folder / "证件.yaml").read_text("utf-8")
    for comment in ("# 开头的注释", "  # 里面的注释", "# 说的是医保", "# 末尾的注释"):
        assert comment in after and comment in before
    assert after.count("标签: [证件]") == 1


def test_a_column_that_is_not_there_changes_nothing(folder: Path, tmp_path: Path) -> None:
    path = table(tmp_path / "t.csv", "a,新的答案。,居住证怎么办", heading="编号,答案,标准问")
    plan = planned(folder, path)
    assert plan.lines == ("改动  第 2 行  居住证怎么办  → faq/证件.yaml:2（答案）",)
    found = imported(folder, path)
    assert found[0].similar and found[0].tags == ("证件",) and found[0].answer == "新的答案。"


def test_new_entries_go_to_their_topic_or_to_one_of_their_own(folder: Path, tmp_path: Path) -> None:
    path = table(tmp_path / "t.csv", "n1,证件,护照怎么办,,去出入境。,,,,", "n2,,门禁卡怎么办,,找物业。,,,,")
    plan = planned(folder, path)
    assert (plan.added, plan.changed) == (2, 0)
    found = {entry.id: Path(entry.file).name for entry in imported(folder, path)}
    assert (found["n1"], found["n2"]) == ("证件.yaml", "导入.yaml")
    text = (folder / "证件.yaml").read_text("utf-8")
    assert text.startswith(FAQ.rstrip()) and text.endswith("- 编号: n1\n  标准问: 护照怎么办\n  答案: 去出入境。\n")
    assert planned(folder, path).lines == ()


def test_nothing_is_written_when_the_loader_would_refuse(folder: Path, tmp_path: Path) -> None:
    plan = planned(folder, table(tmp_path / "t.csv", "n1,,护照怎么办,,去出入境。,,,,"))
    (folder / "别的.yaml").write_text("- {编号: n1, 标准问: 抢先一步, 答案: 有了。}\n", encoding="utf-8")
    with pytest.raises(FaultyFiles, match="n1"):
        faqimport.apply(plan, folder, GRIDS)
    assert sorted(path.name for path in folder.iterdir()) == ["别的.yaml", "证件.yaml"]


def test_lines_end_as_they_did(folder: Path, tmp_path: Path) -> None:
    file = folder / "证件.yaml"
    file.write_bytes(FAQ.replace("\n", "\r\n").encode())
    imported(folder, table(tmp_path / "t.csv", "b,改过。,医保怎么缴", heading="编号,答案,标准问"))
    content = file.read_bytes()
    assert content.count(b"\r\n") == content.count(b"\n")


AWKWARD = (
    st.text(st.sampled_from("甲乙 :#-[]{}'\"!&*?|>%@`,，。\n0123456789yesno~=\\"), min_size=1, max_size=20)
    .map(str.strip)
    .filter(bool)
)


@settings(max_examples=150, deadline=None)
@given(question=AWKWARD, similar=st.lists(AWKWARD, max_size=2), answer=AWKWARD)
def test_whatever_is_written_is_read_back(question: str, similar: list[str], answer: str) -> None:
    values = {"标准问": question, "相似问": tuple(similar), "答案": answer, "标签": tuple(similar)}
    wanted = {"标准问": question, "答案": answer} | ({"相似问": similar, "标签": similar} if similar else {})
    text = edited("", (), [values])
    assert yaml.safe_load(text) == [wanted]
    after = yaml.safe_load(edited(FAQ, [Change(2, values)], [values]))
    assert after[-1] == wanted and after[1:3] == yaml.safe_load(FAQ)[1:]
    assert after[0] == {"编号": "a", **wanted}


def test_a_cell_is_what_a_person_sees_in_it(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["标准问", "答案"])
    seen = [
        (True, "TRUE"),
        (time(8, 30), "08:30"),
        (datetime.fromisoformat("2026-11-21 09:05"), "2026-11-21 09:05"),
        (12.0, "12"),
    ]
    for number, (value, _) in enumerate(seen):
        sheet.append([f"问{number}", value])
    sheet.append(["算不出", "#REF!"])
    sheet.row_dimensions[3].hidden = True
    book.save(tmp_path / "t.xlsx")
    rows, faults = read_table(tmp_path / "t.xlsx")
    assert [row.answer for row in rows[:4]] == [text for _, text in seen]
    assert faults == ["第 6 行：答案是公式算不出的 #REF!，请改成文字"]
    assert hidden_rows(tmp_path / "t.xlsx") == {3} and not hidden_rows(tmp_path / "t.csv")


def test_cells_right_of_the_heading_are_told(tmp_path: Path) -> None:
    """A comma in an answer parts it, and nobody would see that the rest is gone."""
    table = tmp_path / "逗号.csv"
    table.write_text("标准问,答案\n手风琴班在哪,三楼,周一到周五,九点\n图书室在哪,二楼,,\n", encoding="utf-8")
    rows, faults = read_table(table)
    assert [row.number for row in rows] == [2, 3]
    assert len(faults) == 1
    assert faults[0].startswith("第 2 行：比表头多 2 格（“周一到周五”）")
    assert "双引号" in faults[0]


def test_an_answer_in_quotation_marks_may_hold_commas(tmp_path: Path) -> None:
    table = tmp_path / "逗号.csv"
    table.write_text('标准问,答案\n手风琴班在哪,"三楼,周一到周五"\n', encoding="utf-8")
    rows, faults = read_table(table)
    assert faults == []
    assert rows[0].answer == "三楼,周一到周五"


@pytest.mark.parametrize("sign", [";", "\t"])
def test_other_separators_are_read(tmp_path: Path, sign: str) -> None:
    table = tmp_path / "分号.csv"
    table.write_text(f"标准问{sign}答案\n图书室在哪{sign}二楼, 靠里\n", encoding="utf-8")
    rows, faults = read_table(table)
    assert faults == []
    assert (rows[0].question, rows[0].answer) == ("图书室在哪", "二楼, 靠里")


def book(path: Path, *rows: tuple[str, ...], merge: str = "") -> Path:
    made = openpyxl.Workbook()
    for row in rows:
        made.active.append(row)
    if merge:
        made.active.merge_cells(merge)
    made.save(path)
    return path


def test_a_formula_without_its_result_is_told(tmp_path: Path) -> None:
    table = book(tmp_path / "公式.xlsx", ("标准问", "答案"), ("图书室在哪", "二楼"), ("=1+1", "=SUM(1)"))
    _, faults = read_table(table)
    assert faults == [f"第 3 行：{heading}是公式，表里没有存它的结果，请改成文字" for heading in ("标准问", "答案")]


def test_a_merged_cell_counts_for_all_its_rows(tmp_path: Path) -> None:
    table = book(
        tmp_path / "合并.xlsx",
        ("主题", "标准问", "答案"),
        ("活动", "图书室在哪", "二楼"),
        ("", "手风琴班在哪", "三楼"),
        ("", "棋牌室在哪", "一楼"),
        ("", "食堂在哪", "四楼"),
        merge="A2:A4",
    )
    rows, faults = read_table(table)
    assert faults == []
    assert [row.topic for row in rows] == ["活动", "活动", "活动", ""]
