"""Files that would grow without end, whatever they are: told with a line, at once."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from bot.content.bounds import DEEPEST
from bot.content.configfile import load_settings
from bot.content.grid import load_places
from bot.content.yamlfile import parse_yaml, read_text
from bot.knowledge.folder import FaqFolder
from bot.knowledge.loader import load_file
from tests.content.conftest import Write

NINE = "- &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"- &{chr(98 + step)} [{', '.join(['*' + chr(97 + step)] * 9)}]\n" for step in range(9)
)
MERGED = "- &a {x: 1, y: 2}\n" + "".join(
    f"- &{chr(98 + step)} {{<<: [{', '.join(['*' + chr(97 + step)] * 9)}]}}\n" for step in range(9)
)
LONG = f"- &a {'字' * 50_000}\n" + "- *a\n" * 5


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        (NINE, 5, "*d 一再重复前面的内容，展开以后太大"),
        (MERGED, 6, "*e 一再重复前面的内容"),
        (LONG, 3, "*a 一再重复前面的内容"),
        ("- 1\n- &a [*a]\n", 2, "*a 指的内容里又有它自己"),
        ("a: &a\n  b: {c: *a}\n", 2, "*a 指的内容里又有它自己"),
        ("x: 1\ny: " + "[" * 100_000, 2, "一层套一层，超过了 30 层"),
        ("- " * 100_000 + "x", 1, "一层套一层"),
        ("x:\n" + "".join(" " * step + f"k{step}:\n" for step in range(1, 200)), 31, "一层套一层"),
    ],
)
def test_what_stands_for_too_much_is_told_where_it_stands(text: str, line: int, what: str) -> None:
    document, (fault,) = parse_yaml(text, "x.yaml", first_line=1)
    assert document.data is None
    assert fault.line == line and fault.what.startswith(what)


def test_a_few_repetitions_and_levels_are_fine() -> None:
    document, faults = parse_yaml("a: &a [甲, 乙]\nb: *a\nc: {<<: {d: *a}}\n", "x.yaml")
    assert not faults
    assert document.data == {"a": ["甲", "乙"], "b": ["甲", "乙"], "c": {"d": ["甲", "乙"]}}
    assert not parse_yaml("[" * DEEPEST + "]" * DEEPEST, "x.yaml")[1]


def test_every_kind_of_file_is_bounded(write: Write) -> None:
    for name in ("config.yaml", "grid.yaml", "faq.yaml"):
        write(name, NINE)
    found = [
        *load_settings(Path("config.yaml"), {})[1],
        *load_places(Path("grid.yaml"))[1],
        *load_file(Path("faq.yaml"), None).faults,
    ]
    assert [fault.file for fault in found] == ["config.yaml", "grid.yaml", "faq.yaml"]
    assert all("展开以后太大" in fault.what for fault in found)


def test_a_number_of_thousands_of_digits_is_no_number(write: Write) -> None:
    for value in ("9" * 5_000, "1:" * 20_000 + "1"):
        loaded = load_file(write("x.yaml", f"- 标准问: {value}\n  答案: 好\n"), None)
        assert [fault.where for fault in loaded.faults] == ["第1项.标准问"]


def test_thousands_of_wrong_entries_are_told_in_seconds(write: Write) -> None:
    text = "".join(f"- 标准闻: 怎么办{number}\n  答案： 这样\n  相似问: []\n" for number in range(2_000))
    assert len(load_file(write("x.yaml", text), None).faults) >= 2_000


def test_a_file_of_enormous_size_is_not_read(write: Write) -> None:
    path = write("x.yaml", "")
    os.truncate(path, 3_000_000_000)
    assert "文件太大" in read_text(path)[1][0].what
    assert "文件太大" in load_file(path, None).faults[0].what


def test_what_is_no_file_is_told_and_never_waited_for(write: Write) -> None:
    write("faq/好.yaml", "- 标准问: 甲\n  答案: 乙\n")
    Path("faq/夹.yaml").mkdir()
    Path("faq/圈.yml").symlink_to("圈.yml")
    Path("faq/空.YAML").symlink_to("nowhere")
    os.mkfifo("faq/管.yaml")
    folder = FaqFolder(Path("faq"))
    entries, faults = folder.read(None)
    assert [entry.question for entry in entries] == ["甲"]
    told = {Path(fault.file).name: fault.what for fault in faults}
    assert told["夹.yaml"].startswith("无法读取（这是文件夹，不是文件），请写文件的路径")
    assert told["圈.yml"] == "无法读取（链接绕成了圈），请把链接换成文件本身"
    assert told["管.yaml"].startswith("不是普通文件")
    assert len(told) == 4
    Path("faq/圈.yml").unlink()
    assert len(folder.read(None)[1]) == 3


def test_of_two_new_files_the_one_saved_last_has_brought_the_clash(write: Write) -> None:
    old = write("faq/户籍.yaml", "- {编号: a-1, 标准问: 甲, 答案: 乙}\n")
    new = write("faq/aa.yaml", "- {编号: a-1, 标准问: 丙, 答案: 丁}\n")
    os.utime(old, (1_700_000_000, 1_700_000_000))
    (fault,) = FaqFolder(Path("faq")).read(None)[1]
    assert fault.file == "faq/aa.yaml"
    os.utime(new, (1_600_000_000, 1_600_000_000))
    (fault,) = FaqFolder(Path("faq")).read(None)[1]
    assert fault.file == "faq/户籍.yaml"
