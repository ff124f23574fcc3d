"""faq import, export, template, stats, misses and check, beside a bot or alone."""

from __future__ import annotations

import csv
import sqlite3
import time
from pathlib import Path

import pytest

from bot.store.store import Store
from tests.process import RunningBot

NOW = int(time.time() * 1000)
DAY = 24 * 3_600_000


def ran(bot: RunningBot, *arguments: str) -> str:
    done = bot.call("faq", *arguments)
    assert done.returncode == 0, done.stderr
    return done.stdout


def refused(bot: RunningBot, *arguments: str) -> str:
    done = bot.call("faq", *arguments)
    assert done.returncode == 1 and "Traceback" not in done.stderr
    assert done.stdout == ""
    return done.stderr


def test_out_changed_and_in_again(own_bot: RunningBot, tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    assert own_bot.command("faq", "export", str(table)).stdout == f"已导出 8 条到 {table}。\n"
    with table.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    rows[1][4] += "\n周末不办。"
    rows.append(["", "", "图书室几点开门", "图书室周末开吗", "每天 9 点到 17 点。", "", "", "", ""])
    with table.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    shown = ran(own_bot, "import", str(table))
    assert "改动  第 2 行  居住证怎么办" in shown and "（答案）" in shown
    assert "增加  第 10 行  图书室几点开门" in shown and shown.endswith("加上 --apply 写入。\n")
    assert [path.name for path in (own_bot.folder / "faq").iterdir()] == ["ceshi.yaml"]
    assert "已写入" in ran(own_bot, "import", str(table), "--apply", "--into", "便民")
    assert (own_bot.folder / "faq" / "便民.yaml").exists()
    assert "增加 0 条，改动 0 条，9 条没有变化。" in ran(own_bot, "import", str(table))
    assert "每天 9 点" in own_bot.call("ask", "图书室几点开门").stdout


@pytest.mark.parametrize("name", ["t.xlsx", "t.csv"])
def test_the_template_says_what_to_do_next(own_bot: RunningBot, tmp_path: Path, name: str) -> None:
    assert f"faq import {tmp_path / name}" in ran(own_bot, "template", str(tmp_path / name))
    assert "没有任何条目" in refused(own_bot, "import", str(tmp_path / name))


def test_mistakes_are_told_by_row_and_nothing_is_written(own_bot: RunningBot, tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    table.write_text("标准问,答案\n水费怎么查,\n电费怎么交,看表。\n水费怎么交？,另一个答案。\n", encoding="utf-8")
    assert refused(own_bot, "import", str(table), "--apply").splitlines() == [
        "第 2 行：答案为空",
        "有 1 处错误，什么都没有写入，请改好表格再导入。",
    ]
    assert [path.name for path in (own_bot.folder / "faq").iterdir()] == ["ceshi.yaml"]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("import", "nowhere.xlsx"), "nowhere.xlsx 读不了（没有这个文件或文件夹）"),
        (("import", "README.md"), "不是 .xlsx 或 .csv 表格"),
        (("export", "nowhere/at/all.csv"), "写不进去"),
        (("export", "t.pdf"), "不是 .xlsx 或 .csv 表格"),
    ],
)
def test_a_table_that_is_none(own_bot: RunningBot, arguments: tuple[str, ...], says: str) -> None:
    assert says in refused(own_bot, *arguments)


def fill(bot: RunningBot) -> None:
    """Some weeks of use."""
    state = bot.folder / "state"
    state.mkdir()
    Store(state / "bot.db").close()
    with sqlite3.connect(state / "bot.db") as conn:
        conn.execute(
            "INSERT INTO rooms (id, channel, channel_room, topic, purpose) VALUES (1, 'c', 'r', '银杏 1 号群', 'residents')"
        )
        answers = [("juzhuzheng", 1), ("juzhuzheng", 0), ("juzhuzheng", 1), ("laji", 0), ("weg", 1)]
        for entry, prompted in answers:
            conn.execute(
                "INSERT INTO answers (room, person, entry, at, prompted, message) VALUES (1, 1, ?, ?, ?, 0)",
                (entry, NOW, prompted),
            )
        for kind in ("没用", "没用", "转人工"):
            conn.execute(
                "INSERT INTO feedback (entry, room, person, at, kind) VALUES ('juzhuzheng', 1, 1, ?, ?)", (NOW, kind)
            )
        for question, days in (
            ("楼顶能装太阳能吗", 1),
            ("请问楼顶能装太阳能吗", 2),
            ("哪里能学书法", 40),
            ("居住证上哪儿办", 50),
        ):
            conn.execute("INSERT INTO misses (room, question, at) VALUES (1, ?, ?)", (question, NOW - days * DAY))
    conn.close()


def test_stats(own_bot: RunningBot) -> None:
    fill(own_bot)
    heading, *rows, first, second = ran(own_bot, "stats").splitlines()
    assert heading.split("\t") == ["编号", "标准问", "被问到", "被 @ 时回答", "主动回答", "没答上", "没用", "转人工"]
    assert [row.split("\t") for row in rows] == [
        ["juzhuzheng", "居住证怎么办", "4", "2", "1", "1", "2", "1"],
        ["laji", "大件垃圾怎么扔", "1", "0", "1", "0", "0", "0"],
        ["weg", "（条目已不在）", "1", "1", "0", "0", "0", "0"],
    ]
    assert first.startswith("8 条中有 2 条用上过；共回答 5 次，没答上 4 次") and "3 次。" in first
    assert second.startswith("被问到 = ")


def test_stats_and_misses_before_anything_happened(own_bot: RunningBot) -> None:
    Store(own_bot.folder / "state" / "bot.db").close()
    assert "8 条中有 0 条用上过" in ran(own_bot, "stats")
    assert ran(own_bot, "misses") == "最近 30 天没有没答上的问题。\n"


def test_misses(own_bot: RunningBot) -> None:
    fill(own_bot)
    said = ran(own_bot, "misses").splitlines()
    assert said[0] == "最近 30 天有 2 次没答上，归成 1 个问题："
    assert said[1] == "1. 请问楼顶能装太阳能吗（2 次，银杏 1 号群）" or said[1].startswith("1. 楼顶能装太阳能吗（2 次")
    assert "写一条新的" in said[-1]
    assert "哪里能学书法" in ran(own_bot, "misses", "--days", "90")


def test_check_warns_and_still_passes(own_bot: RunningBot) -> None:
    assert own_bot.call("check").stdout.count("提醒") == 1, "{网格员电话}"
    faq, notices = own_bot.folder / "faq", own_bot.folder / "data" / "notices"
    (faq / "z.yaml").write_text(
        "- {编号: z1, 标准问: 居住证怎样办, 答案: 打 1380000000。}\n- {编号: z2, 标准问: 消夏晚会在哪, 答案: 东广场。, 失效: 2026-01-31}\n",
        encoding="utf-8",
    )
    (notices / "old.md").write_text(
        "---\n标题: 旧通知\n受众: [yinxing-1]\n时间: 2026-01-15 09:00\n---\n见 www.example.com\n", "utf-8"
    )
    done = own_bot.call("check")
    assert done.returncode == 0
    warnings = [line for line in done.stdout.splitlines() if line.startswith("提醒：")]
    for place, what in (
        ("z.yaml:1：", "同一个问题"),
        ("z.yaml:1：", "1380000000"),
        ("z.yaml:2：", "2026-01-31"),
        ("old.md:4：", "2026-01-15 09:00"),
        ("old.md:4：", "www.example.com"),
    ):
        assert any(place in line and what in line for line in warnings), (what, done.stdout)
    assert any("ceshi.yaml:1" in line for line in warnings)


def test_a_number_of_days_is_one(own_bot: RunningBot) -> None:
    told = own_bot.call("faq", "misses", "--days", "-1")
    assert told.returncode == 2 and "--days 天数" in told.stderr and "-1" in told.stderr


def test_what_cannot_be_read_is_told_in_chinese(own_bot: RunningBot, tmp_path: Path) -> None:
    told = own_bot.call("ask", "--batch", "/nonexistent.jsonl").stderr
    assert "/nonexistent.jsonl，没有这个文件或文件夹" in told and "Errno" not in told
    (tmp_path / "gbk.jsonl").write_bytes("问".encode("gbk"))
    assert "不是 UTF-8 编码" in own_bot.call("ask", "--batch", str(tmp_path / "gbk.jsonl")).stderr


def test_ask_says_what_the_entry_tells_and_why_another_is_left_out(own_bot: RunningBot) -> None:
    (own_bot.folder / "faq" / "活动.yaml").write_text(
        "- {编号: h1, 标准问: 象棋班几点上课, 答案: 九点。, 适用网格: [yinxing-2]}\n"
        "- {编号: h2, 标准问: 合唱团几点排练, 答案: 八点。, 失效: 2025-01-01}\n",
        encoding="utf-8",
    )
    told = own_bot.call("ask", "象棋班几点上课", "--grid", "yinxing-1").stdout
    assert "“象棋班几点上课”" in told and "活动.yaml:1）更像，但只在" in told
    assert "更像" not in own_bot.call("ask", "象棋班几点上课", "--grid", "yinxing-2").stdout
    told = own_bot.call("ask", "合唱团几点排练").stdout
    assert "“合唱团几点排练”" in told and "活动.yaml:2）更像，但已于 2025-01-01 失效" in told
    told = own_bot.call("ask", "居住证怎么办 着急").stdout
    assert "条目提到了：居住证" in told


def test_a_batch_is_read_as_a_whole_before_anything_is_written(own_bot: RunningBot, tmp_path: Path) -> None:
    source, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    out.write_text("old", encoding="utf-8")
    source.write_text('\ufeff{"qid": 1, "text": "居住证怎么办"}\n{"qid": 2, "text": null}\n', encoding="utf-8")
    told = own_bot.call("ask", "--batch", str(source), "--out", str(out))
    assert f"{source}:2" in told.stderr and out.read_text(encoding="utf-8") == "old"
    source.write_text('\ufeff{"qid": 1, "text": "居住证"}\n', encoding="utf-8")
    assert '"mentioned": "choices"' in own_bot.call("ask", "--batch", str(source)).stdout


def test_files_that_a_failed_save_left_empty(own_bot: RunningBot) -> None:
    names = ("sayings.txt", "words.txt", "synonyms.yaml", "assessment.yaml", "workdays.yaml")
    for name in names:
        (own_bot.folder / "data" / name).write_bytes(b"")
    told = own_bot.call("check").stderr.splitlines()
    assert sorted(line.split("/")[-1].split("：")[0] for line in told) == sorted(names)
    assert all("文件是空的，可能没有保存成功" in line for line in told)
