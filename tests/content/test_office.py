"""The files that ship with the project are right, and faults of all files of an office are told at once."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.content.folder import YAML, unused_in
from bot.content.office import load_office_files
from bot.content.sandbox import load_sandbox
from bot.content.yamlfile import read_text
from bot.domain.knowledge import FaqEntry
from bot.domain.places.place import Level, Purpose, Role
from bot.domain.words.placeholders import fill
from bot.knowledge.folder import FaqFolder
from bot.knowledge.vocabulary import load_vocabulary

from .conftest import Write

ROOT = Path(__file__).resolve().parents[2]
ZONE = ZoneInfo("Asia/Shanghai")
HOTLINES = {
    "110", "119", "120", "122", "12345", "12333", "12393", "12329", "12366", "12315", "12348", "95598",
}  # fmt: skip
NAMES_OF_APPS = ("交管 12123", "铁路 12306")
TODAY = date(2026, 11, 21)
AREAS = ("水电气暖", "户籍证件", "社保福利", "物业邻里", "安全")


def test_faults_of_all_files_are_told_at_once(write: Write) -> None:
    write("data/grid.yaml", "街道: 甲\n网格:\n  - {编号: a, 名称: 甲, 级别: 九级}\n")
    write("data/categories.yaml", "- {名称: 甲}\n")
    path = write("data/notices/a.md", "---\n标题: 甲\n受众: [zz]\n时间: nie\n---\n正文\n")
    office, faults = load_office_files(path.parents[1], ZONE)
    assert office is None
    assert [(fault.file, fault.line) for fault in faults] == [
        ("data/categories.yaml", 1),
        ("data/grid.yaml", 3),
        ("data/notices/a.md", 3),
        ("data/notices/a.md", 4),
    ]


def test_audiences_are_left_alone_where_the_grids_cannot_be_told(write: Write) -> None:
    write("data/grid.yaml", "街道: 甲\n网格:\n  - {编好: zz, 名称: 甲, 级别: 一级}\n")
    write("data/categories.yaml", "- {名称: 其他事项}\n")
    path = write("data/notices/a.md", "---\n标题: 甲\n受众: [zz]\n时间: 0 9 * * 1\n---\n正文\n")
    _, faults = load_office_files(path.parents[1], ZONE)
    assert {fault.file for fault in faults} == {"data/grid.yaml"}


def test_audiences_are_checked_against_the_grid(write: Write) -> None:
    write("data/grid.yaml", "街道: 甲\n网格:\n  - {编号: qinghe, 名称: 甲, 级别: 一级}\n")
    write("data/categories.yaml", "- {名称: 其他事项}\n")
    path = write("data/notices/a.md", "---\n标题: 甲\n受众: [qinge]\n时间: 0 9 * * 1\n---\n正文\n")
    _, (fault,) = load_office_files(path.parents[1], ZONE)
    assert str(fault) == "data/notices/a.md:3：受众.第1项：没有网格“qinge”，是不是想写“qinghe”"


def test_the_demo_street_is_right_and_complete() -> None:
    office, faults = load_office_files(ROOT / "data", ZONE)
    assert office, faults
    levels = [grid.level for grid in office.places.grids.values()]
    assert levels.count(Level.FIRST) == 1
    assert levels.count(Level.SECOND) == 3
    assert Level.THIRD in levels
    assert Level.MICRO in levels
    assert len(office.categories) == 12
    assert len(office.notices) >= 5
    assert all(re.fullmatch(r"000-\d{4}", one.phone) for one in office.places.officials.values() if one.phone)
    roles = {one.role for one in office.places.officials.values()}
    assert roles >= set(Role) - {Role.RESIDENT, Role.BOT}


def test_the_demo_network_is_right_and_complete() -> None:
    office, faults = load_office_files(ROOT / "data", ZONE)
    assert office, faults
    net, faults = load_sandbox(ROOT / "data" / "sandbox.yaml", office.places)
    assert net, faults
    assert len(net.people) >= 25
    assert len(net.rooms) >= 8
    assert {room.purpose for room in net.rooms} == {Purpose.RESIDENTS, Purpose.STAFF, Purpose.ADMINS}
    assert any(one.id not in {member for room in net.rooms for member in room.members} for one in net.people)


@pytest.fixture(scope="module")
def entries() -> tuple[FaqEntry, ...]:
    office, faults = load_office_files(ROOT / "data", ZONE)
    assert office, faults
    found, faults = FaqFolder(ROOT / "faq").read(office.places.spellings)
    assert not faults
    return found


def test_what_residents_ask_most_has_ten_answers_each(entries: tuple[FaqEntry, ...]) -> None:
    counted = Counter(Path(entry.file).stem for entry in entries)
    assert {area: counted[area] for area in AREAS if counted[area] < 10} == {}
    assert len(entries) >= 60
    assert len({entry.id for entry in entries}) == len(entries)


def test_answers_name_no_number_but_the_safe_hotlines(entries: tuple[FaqEntry, ...]) -> None:
    for entry in entries:
        answer = entry.answer
        for name in NAMES_OF_APPS:
            answer = answer.replace(name, "")
        assert set(re.findall(r"\d{5,}", answer)) <= HOTLINES, entry.id
        assert set(re.findall(r"(?:打|拨|拨打|电话) ?(\d+)", answer)) <= HOTLINES, entry.id
        assert not re.search(r"\d{3,4}[- ]\d{4}", answer), entry.id


def test_answers_are_filled_wholly_in_every_residents_room(entries: tuple[FaqEntry, ...]) -> None:
    office, _ = load_office_files(ROOT / "data", ZONE)
    assert office
    net, _ = load_sandbox(ROOT / "data" / "sandbox.yaml", office.places)
    assert net
    for room in (room for room in net.rooms if room.purpose is Purpose.RESIDENTS):
        values = office.places.placeholder_values(room.grid)
        here = office.places.upwards(room.grid)
        holes = [one.id for one in entries if one.holds(here, TODAY) and fill(one.answer, values) is None]
        assert holes == [], room.topic


def test_words_of_the_office_are_right() -> None:
    assert load_vocabulary(ROOT / "data" / "words.txt", ROOT / "data" / "synonyms.yaml")[1] == []


def test_files_of_another_kind_are_told(tmp_path: Path) -> None:
    for name in ("宠物.txt", "证件.xlsx", "说明.txt", "垃圾.yaml"):
        (tmp_path / name).write_bytes(b"x")
    told = [str(fault) for fault in unused_in(tmp_path, YAML, {"说明.txt"})]
    assert len(told) == 2
    assert "宠物.txt" in told[0] and "证件.xlsx" in told[1] and "faq import" in told[1]


def test_a_sheet_under_another_name_is_told_as_one(tmp_path: Path) -> None:
    (tmp_path / "证件.yaml").write_bytes(b"PK\x03\x04\x14\x00\xff\xfe")
    _, (fault,) = read_text(tmp_path / "证件.yaml")
    assert "表格" in str(fault)
