"""run_bot.py notes beside a running bot: what was noted, for a table and for another program."""

from __future__ import annotations

import csv
import io
import json

import pytest

from tests.pictures import CAMERA, located, photo
from tests.process import RunningBot

STAFF = "员工群"


@pytest.fixture(scope="module")
def bot(little_bot: RunningBot) -> RunningBot:
    """With two notes, the first with a photo."""
    little_bot.says("小王", "", STAFF, photo=photo(**located()))
    little_bot.says("小王", "记 3号楼张大爷家走访，一切正常", STAFF)
    little_bot.expects(STAFF, "随手记 1", "照片 1 张")
    little_bot.says("邻长老钱", "记 =1+1 看望王家老人", "居民群")
    little_bot.expects("居民群", "随手记 2")
    return little_bot


def test_jsonl(bot: RunningBot) -> None:
    notes = [json.loads(line) for line in bot.call("notes", "--format", "jsonl").stdout.splitlines()]
    assert [(one["number"], one["name"], one["grid"], one["photos"]) for one in notes] == [
        (1, "小王", "yinxing-a", 1),
        (2, "邻长老钱", "yinxing-1", 0),
    ]
    assert notes[0]["text"] == "3号楼张大爷家走访，一切正常" and notes[0]["ticket"] is None


def test_csv_of_one_grid_without_formulas(bot: RunningBot) -> None:
    told = bot.command("notes", "--format", "csv", "--grid", "银杏 1 号微网格").stdout
    [row] = csv.DictReader(io.StringIO(told.removeprefix("\ufeff")))
    assert (row["随手记编号"], row["内容"], row["身份"]) == ("2", "'=1+1 看望王家老人", "邻长")


def test_of_another_day_and_of_no_grid(bot: RunningBot) -> None:
    assert bot.call("notes", "--format", "jsonl", "--to", "2020-01-01").stdout == ""
    turned = bot.call("notes", "--format", "jsonl", "--from", "2026-11-02", "--to", "2026-11-01")
    assert turned.returncode == 1 and "请对调" in turned.stderr
    wrong = bot.call("notes", "--format", "jsonl", "--grid", "没有的网格")
    assert wrong.returncode == 1 and "没有的网格" in wrong.stderr


def test_the_place_of_a_photo_is_nowhere_on_disk(bot: RunningBot) -> None:
    files = [file for file in (bot.folder / "state").rglob("*") if file.is_file()]
    assert any(file.suffix == ".jpg" for file in files)
    assert not any(CAMERA.encode() in file.read_bytes() for file in files)
