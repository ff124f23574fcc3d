"""A file of which little changed is read by its changed entries alone, and comes to the same."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.knowledge import FaqEntry
from bot.knowledge import loader
from bot.knowledge.folder import FaqFolder
from bot.knowledge.loader import Loaded, load_file
from bot.knowledge.pieces import Known, cut

WHOLE = [f"- 标准问: 第 {number} 件事怎么办\n  答案: 到 {number} 号窗口。\n" for number in range(6)]
LINES = (
    "- 标准问: 电话是多少\n  答案: 请打服务电话。\n",
    "- 标准问: 门牌怎么换\n  相似问:\n    - 换门牌\n  答案: |-\n    先到窗口。\n    - 带上证件\n",
    "# 一句说明\n",
    "\n",
    "- 标准问: 没有答案\n",
    '- 标准问: 两行的话\n  答案: "前一半\n\n    后一半"\n',
    '- 标准问: 没有关上\n  答案: "前一半\n- 后一半"\n',
    "- {标准问: 写在一行, 答案: 也行}\n",
    "- &甲 {标准问: 有记号, 答案: 也行}\n",
    "- 标准问: 用记号\n  答案: *甲\n",
    "---\n",
    "不是一条\n",
)


def read(path: Path, text: str, known: Known | None = None) -> Loaded:
    path.write_text(text, encoding="utf-8")
    return load_file(path, None, known)


@settings(deadline=None)
@given(
    st.lists(st.sampled_from([*WHOLE, *LINES]), max_size=12), st.lists(st.sampled_from([*WHOLE, *LINES]), max_size=12)
)
def test_reading_by_pieces_comes_to_the_same(
    tmp_path_factory: pytest.TempPathFactory, before: list[str], after: list[str]
) -> None:
    folder = tmp_path_factory.mktemp("faq")
    known = read(folder / "条目.yaml", "".join(before)).known
    quick = FaqFolder(folder)
    quick.read(None)
    by_pieces = read(folder / "条目.yaml", "".join(after), known)
    slow = read(folder / "条目.yaml", "".join(after))
    if not slow.faults:
        assert by_pieces == slow
    assert quick.read(None)[1] == FaqFolder(folder).read(None)[1]


def test_only_what_changed_is_parsed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "条目.yaml"
    known = read(path, "".join(WHOLE)).known
    parsed: list[int] = []
    parse = loader.parse_yaml
    monkeypatch.setattr(
        loader,
        "parse_yaml",
        lambda text, *rest, **more: parsed.append(text.count("标准问")) or parse(text, *rest, **more),
    )
    text = "".join(["# 新的一行\n", *WHOLE[:3], "- 标准问: 新的\n  答案: 一条\n", *WHOLE[3:]])
    loaded = read(path, text, known)
    assert parsed == [1]
    assert [entry.line for entry in loaded.entries] == [2, 4, 6, 8, 10, 12, 14]
    assert loaded.entries[3].question == "新的"


def test_a_clash_within_a_changed_file_keeps_what_was_good(tmp_path: Path) -> None:
    path = tmp_path / "条目.yaml"
    read(path, "".join(WHOLE))
    folder = FaqFolder(tmp_path)
    good, faults = folder.read(None)
    assert len(good) == 6 and not faults
    read(path, "".join([*WHOLE, "- 标准问: 第 2 件事怎么办\n  答案: 别的\n"]))
    kept, faults = folder.read(None)
    assert kept == good
    assert [(fault.line, fault.where) for fault in faults] == [(13, "标准问")]


def test_a_mistake_in_a_changed_entry_is_told_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "条目.yaml"
    known = read(path, "".join(WHOLE)).known
    loaded = read(path, "".join([*WHOLE, "- 标准问: 新的\n  答安: 错\n"]), known)
    assert not loaded.entries
    assert {fault.line for fault in loaded.faults} == {13, 14}


def test_a_list_that_is_set_in_is_not_cut() -> None:
    assert not list(cut("条目:\n  - 标准问: 甲\n    答案: 乙\n"))
    assert Known.of("  - 标准问: 甲\n", (FaqEntry("甲", "甲", (), "乙", line=1),)) == Known()
