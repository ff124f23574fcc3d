"""What people mistype in a file: each slip is told with its own line and what to write in its place, in Chinese."""

from __future__ import annotations

import re
import time
from zoneinfo import ZoneInfo

import pytest

from bot.content.categories import load_categories
from bot.content.grid import load_places
from bot.content.notices import load_notice
from bot.content.slips import sign_that_misleads, slips_in
from bot.content.yamlfile import parse_yaml
from bot.domain.faults import Fault
from bot.knowledge.loader import ENTRY_KEYS, doubts_in, load_file

from .conftest import Write

ZONE = ZoneInfo("Asia/Shanghai")
QUESTION, SIMILAR = "- 标准问: 火箭模型比赛什么时候报名\n", "  相似问: [航模火箭赛报名]\n"
GOOD = f"{QUESTION}{SIMILAR}  答案: 请在门口报名。\n"


def told(write: Write, text: str) -> list[str]:
    return [str(fault) for fault in load_file(write("faq/a.yaml", text), {"青禾": "qinghe"}).faults]


@pytest.mark.parametrize(
    ("old", "new", "line", "what"),
    [
        ("答案: ", "答案：", 3, "“答案”后面用了中文冒号“：”，请改成英文冒号加一个空格"),
        ("答案: ", "答案:", 3, "“答案”的冒号后面要空一格"),
        ("标准问: ", "标准问：", 1, "“标准问”后面用了中文冒号“：”"),
        ("- 标准问", "-标准问", 1, "“标准问”前面的 - 后面要空一格"),
        ("- 标准问", "－ 标准问", 1, "要用英文减号"),
        ("- 标准问", "“- 标准问", 1, "中文引号"),
        ("  答案", "“  答案", 3, "中文引号"),
        ("- 标准问", "　- 标准问", 1, "中文空格"),
        ("  答案", "　　答案", 3, "中文空格"),
        ("  答案", "\t答案", 3, "制表符"),
        ("  答案", "   答案", 3, "缩进不齐"),
        ("  答案", " 答案", 3, "缩进不齐"),
        ("- 标准问", "＃ 注释\n- 标准问", 1, "英文的 #"),
        ("请在", "%张三 ", 3, "以 % 开头"),
        ("请在", "@张三 ", 3, "以 @ 开头"),
        ("请在", "`张三 ", 3, "以 ` 开头"),
        ("请在", "*张三 ", 3, "以 * 开头"),
        ("请在", "&张三 ", 3, "以 & 开头"),
        ("请在", "&zhang ", 3, "以 & 开头"),
        ("请在", "!张三 ", 3, "以 ! 开头"),
        ("请在", "! ", 3, "以 ! 开头"),
        ("请在", "> ", 3, "以 > 开头"),
        ("请在", "- ", 3, "以 - 开头"),
        ("请在", "[重要]", 3, "以 [ 开头"),
        ("请在", "{社区}", 3, "以 { 开头"),
        ("请在", '"重要"', 3, "引号后面还有字"),
        ("请在", '"重要', 3, "引号没有成对"),
        ("请在", "重要: ", 3, "冒号用法不对"),
        ("请在", "\x00", 3, "控制字符"),
        ("[航模", "[航模 #1 ", 2, "方括号里的 #"),
        ("赛报名]", "赛报名", 2, "方括号 [ ] 没有成对"),
        ("请在", "#2 楼", 3, "“#2 楼门口报名。”会被当成注释"),
        ("请在", "请｛社区｝在", 3, "｛社区｝不会被填上，请改成英文花括号 {社区}"),
        ("请在", "请{社区｝在", 3, "｛社区｝不会被填上"),
        ("请在", "｛", 3, "没有成对"),
        ("请在", "长" * 2000, 3, "最多 2000 字"),
        ("火箭模型", "长" * 200, 1, "问法最多 200 字"),
        ("- 标", "标", 2, "没有对齐"),
        ("答案: 请在门口报名。", "答案:", 3, "没有填内容"),
        ("答案: 请在门口报名。", "答案: 8:30", 3, "8:30 应是文字，请加引号"),
        ("答案: 请在门口报名。", "答案: 010", 3, "010 应是文字，请加引号"),
        ("答案: 请在门口报名。", "答案: 甲\n  适用网格: [青禾，云杉]", 4, "中间用英文逗号"),
    ],
)
def test_one_slip_is_told_once_and_where_it_stands(write: Write, old: str, new: str, line: int, what: str) -> None:
    assert old in GOOD
    (fault,) = told(write, GOOD.replace(old, new, 1))
    assert fault.startswith(f"faq/a.yaml:{line}：") and what in fault
    assert not re.search("[a-z]{3}", fault.replace("faq/a.yaml", "").replace("zhang", ""))


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("标准问：单条\n答案：无列表\n", [1, 1, 2]),
        (GOOD.replace(": ", "：").replace("- ", "－"), [1, 2, 3]),
        (GOOD + GOOD.replace("火箭", "风筝").replace("答案: ", "答案："), [6]),
        (GOOD.replace("答案: ", "答案：") + "\n- 标准问: 风筝\n  答安: 甲\n", [3, 5, 6]),
        (f"{QUESTION}{SIMILAR}  答案: |-\n  请在\n  门口\n", [4]),
        (f"{QUESTION}{SIMILAR}  答案: |-\n\n请在\n- 标准问: 甲\n  答案: 乙\n", [5]),
        (f"{QUESTION}  答案: |-\n    提醒：\n    答案：这里什么都可以写\n    - 标准问：也可以\n  相似问：甲\n", [6, 6]),
        (f"{QUESTION}  答案: 第一行\n    失效：2026-01-01\n", [3]),
        ("- {标准问：甲, 答案: 乙}\n", [1, 1]),
        (f"{QUESTION}  答案：请在门口报名。\n  失效: 2027.3.31\n-标准问:风筝\n  答案：{{社去}}\n", [2, 3, 4, 5, 5]),
    ],
)
def test_several_slips_and_texts_that_only_look_like_one(write: Write, text: str, lines: list[int]) -> None:
    assert [int(fault.split(":")[1].split("：")[0]) for fault in told(write, text)] == lines


@pytest.mark.parametrize(
    "text",
    [
        GOOD,
        GOOD.replace("报名。", "报名。   # 必须有"),
        GOOD.replace("报名。", "报名。  # 必须有"),
        GOOD.replace("  答案", "  编号: a #1\n  标签: [甲]  #好\n  生效: 2026-01-01 #好\n  答案"),
        GOOD.replace("请在门口报名。", '"请到 3 号窗口 #2 楼"'),
        GOOD.replace("请在门口报名。", "请到 3 号窗口#2 楼"),
        GOOD.replace("请在门口报名。", "|-  # 好\n    请到 3 号窗口 #2 楼\n    答案：甲"),
        f"{QUESTION}  答案:  # 两行\n    |-\n    甲\n",
    ],
)
def test_what_is_right_stays_right(write: Write, text: str) -> None:
    path = write("faq/a.yaml", text)
    assert not load_file(path, None).faults and not doubts_in(path)


@pytest.mark.parametrize("place", ["标准问: 甲", "答案: 乙", "- 丙"])
def test_half_an_answer_is_never_taken(write: Write, place: str) -> None:
    text = "- 标准问: 甲\n  相似问:\n    - 丙\n  答案: 乙\n"
    (fault,) = told(write, text.replace(place, f"{place} 3 号窗口 #2 楼左转"))
    assert "“#2 楼左转”会被当成注释" in fault


def test_what_is_read_otherwise_than_it_looks_is_doubted(write: Write) -> None:
    path = write("faq/a.yaml", f"{QUESTION}  相似问: [甲，乙、丙]\n  答案: 第一行\n    第二行\n")
    assert not load_file(path, None).faults
    assert [(fault.line, fault.where) for fault in doubts_in(path)] == [(2, "第1项.相似问"), (3, "第1项.答案")]


def test_an_entry_that_stands_twice_is_told_once_where_it_stands(write: Write) -> None:
    assert told(write, GOOD + GOOD) == [
        "faq/a.yaml:4：标准问：“火箭模型比赛什么时候报名”重复，已见于 faq/a.yaml:1，请改掉其中一个"
    ]
    other = GOOD.replace("火箭模型比赛", "别的")
    assert told(write, GOOD + other) == [
        "faq/a.yaml:5：相似问：“航模火箭赛报名”重复，已见于 faq/a.yaml:1，请改掉其中一个"
    ]


def test_the_same_question_in_two_seasons_needs_two_ids(write: Write) -> None:
    seasons = f"{QUESTION}  答案: 冬\n  失效: 2026-03-31\n{QUESTION}  答案: 夏\n  生效: 2026-04-01\n"
    (fault,) = told(write, seasons)
    assert fault.startswith("faq/a.yaml:4：") and "各写一个不同的编号" in fault


def test_a_list_without_dashes(write: Write) -> None:
    assert told(write, "标准问: 甲\n答案: 乙\n") == ["faq/a.yaml:1：每一条前面要有“- ”"]


@pytest.mark.parametrize("text", ["", "# 只有注释\n"])
def test_an_empty_file_is_called_so_everywhere(write: Write, text: str) -> None:
    assert "文件是空的" in told(write, text)[0]
    assert "文件是空的" in str(load_places(write("grid.yaml", text))[1][0])
    assert "文件是空的" in str(load_categories(write("categories.yaml", text))[1][0])


def test_in_grid_yaml_and_a_notice(write: Write) -> None:
    grid = "街道: 甲\n网格:\n  - 编号: a\n    名称：甲\n    级别: 二级\n"
    assert list(map(str, load_places(write("grid.yaml", grid))[1])) == [
        "grid.yaml:4：“名称”后面用了中文冒号“：”，请改成英文冒号加一个空格"
    ]
    grid = "街道: 甲\n网格:\n  - {编号: a, 名称: 甲, 级别: 二级, 服务电话: }\n"
    assert "没有填内容" in str(load_places(write("grid.yaml", grid))[1][0])
    front = "标题：停水\n受众: [a]\n时间: 2027-01-01 09:00\n"
    assert lines_of(write, f"---\n{front}---\n请存水。\n")[0] == 2
    front = "标题: 停水 #2 楼\n受众: [a, 群:甲 #2]\n时间: 2027-01-01 09:00 # 早上\n"
    assert lines_of(write, f"---\n{front.replace(', 群:甲 #2', '')}---\n请存水。\n") == [2]
    front = "标题: 停水\n受众: 群:甲 #2\n时间: 2027-01-01 09:00\n问答:\n  - 标准问: 甲\n    答案: 乙 #2\n"
    assert lines_of(write, f"---\n{front}---\n请找｛网格员｝。\n") == [3, 7, 9]


def lines_of(write: Write, text: str) -> list[int]:
    faults: list[Fault] = load_notice(write("notices/a.md", text), {"a": "a"}, ZONE)[1]
    return sorted(fault.line for fault in faults)


@pytest.mark.parametrize(
    "line",
    [
        *(sign * 10_000 for sign in "- [{\"'a#：　标\t"),
        "- " * 5_000,
        "a: " * 5_000,
        "- 答案: " + "[a #" * 2_500,
        "[\"'" * 3_000,
        "标准问 " + " " * 10_000,
    ],
)
def test_a_long_line_is_looked_at_quickly(line: str) -> None:
    began = time.process_time()
    list(slips_in(line, ENTRY_KEYS))
    sign_that_misleads(line)
    parse_yaml(f"- 标准问: 甲\n  答案: {line}\n", "a", keys=ENTRY_KEYS)
    assert time.process_time() - began < 1
