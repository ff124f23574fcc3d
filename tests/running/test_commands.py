"""The commands of run_bot.py beside a running bot, and everything that keeps a bot from starting."""

from __future__ import annotations

import csv
import io
import re
import shutil
import socket
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.store.store import Store
from tests.process import PROJECT, RunningBot
from tests.running.conftest import little_street

ROOM, STAFF = "居民群", "员工群"
NUMBER = re.compile(r"工单 (\d{4,})")
FAULT = re.compile(r"^(.+?)(?::(\d+))?：.*[一-鿿]")


@pytest.fixture(scope="module")
def bot(little_bot: RunningBot) -> RunningBot:
    """With three tickets, one of them ended."""
    numbers = []
    for who, text in (("李阿姨", "3号楼楼道灯坏了"), ("张大爷", "5号楼电梯坏了"), ("王奶奶", "=1+1 8号楼单元门锁坏了")):
        little_bot.says(who, f"@小蜜蜂 {text}")
        told = little_bot.expects(ROOM if who != "王奶奶" else "二号群", "已受理")
        found = NUMBER.search(told["text"])
        assert found
        numbers.append(found[1])
    little_bot.says("小王", f"接单 {numbers[0]}", STAFF)
    little_bot.says("小王", f"办结 {numbers[0]} 灯泡已更换", STAFF)
    little_bot.forget()
    return little_bot


# Beside the running bot.


def test_check(bot: RunningBot) -> None:
    done = bot.command("check")
    assert done.returncode == 0
    assert "文件都没有错误" in done.stdout
    assert "网格员电话" in done.stdout
    assert done.stderr == ""


def test_ask(bot: RunningBot) -> None:
    done = bot.command("ask", "居住证怎么办", "--grid", "银杏 1 号微网格")
    assert done.returncode == 0, done.stderr
    assert "带身份证和住址证明，到居住地派出所办理。" in done.stdout
    best = re.findall(r"^(\d)\. ([\d.]+) (\S+)", done.stdout, re.MULTILINE)
    assert [place for place, _, _ in best] == ["1", "2", "3", "4", "5"][: len(best)]
    assert [float(score) for _, score, _ in best] == sorted((float(score) for _, score, _ in best), reverse=True)
    assert best[0][2] == "居住证怎么办"


@pytest.mark.parametrize(("grid", "says"), [("yinxing-1", "电话 000-0201"), ("yinxing-2", "转给网格员")])
def test_ask_fills_the_answer_for_the_grid(bot: RunningBot, grid: str, says: str) -> None:
    done = bot.call("ask", "上门登记找哪位网格员", "--grid", grid)
    assert done.returncode == 0
    assert says in done.stdout.partition("最相近")[0]


def test_ask_tells_of_an_emergency(bot: RunningBot) -> None:
    assert "119" in bot.call("ask", "着火了快来人").stdout


def test_rooms(bot: RunningBot) -> None:
    done = bot.call("rooms")
    assert done.returncode == 0
    lines = {line.split()[0]: line for line in done.stdout.splitlines()}
    assert set(lines) == {"居民群", "二号群", "员工群", "管理员群"}
    assert "银杏 1 号微网格" in lines["居民群"] and "r1" in lines["居民群"]


def test_rooms_bind_takes_effect_in_the_running_bot(bot: RunningBot) -> None:
    """By topic and by id, and back again."""
    done = bot.command("rooms", "bind", "二号群", "银杏 1 号微网格")
    assert done.returncode == 0, done.stderr
    assert "银杏 1 号微网格" in done.stdout
    time.sleep(1.2)
    bot.says("王奶奶", "@小灵通 网格员是谁")
    bot.expects("二号群", "小王，电话 000-0201")
    assert bot.call("rooms", "bind", "r2", "yinxing-2", "--as", "residents").returncode == 0
    assert "银杏 2 号微网格" in bot.call("rooms").stdout


def test_people(bot: RunningBot) -> None:
    lines = bot.call("people").stdout.splitlines()
    assert len(lines) == 10
    assert all("已绑定" in line for line in lines)
    assert next(line for line in lines if "陈主任" in line).startswith("陈主任（网格长，银杏社区二级网格）")


def test_a_code_binds_another_contact(bot: RunningBot) -> None:
    bot.forget()
    done = bot.command("people", "code", "新人小孙")
    assert done.returncode == 0, done.stderr
    code = re.search(r"\d{6}", done.stdout)
    assert code
    bot.says("王奶奶", f"绑定 {code[0]}")
    bot.expects("王奶奶", "私聊")
    bot.says("路人", "绑定 000000", "私聊")
    bot.expects("路人", "绑定码不对")
    bot.says("小孙的微信", f"绑定 {code[0]}", "私聊")
    bot.expects("小孙的微信", "绑定成功", "新人小孙", "网格员")
    bot.says("路人", f"绑定 {code[0]}", "私聊")
    bot.expects("路人", "绑定码不对")
    bound = next(line for line in bot.call("people").stdout.splitlines() if line.startswith("新人小孙"))
    assert "小孙的微信（sandbox:demo）" in bound


def test_an_account_is_taken_out_of_its_role(bot: RunningBot) -> None:
    """After the one before: 新人小孙 is bound."""
    bot.forget()
    missing = bot.call("people", "unbind", "新人小孙", "别的账号")
    assert (missing.returncode, "没有叫“别的账号”的账号" in missing.stderr) == (1, True)
    done = bot.call("people", "unbind", "新人小孙")
    assert done.returncode == 0, done.stderr
    assert "小孙的微信（sandbox:demo）" in done.stdout and "people code" in done.stdout
    bot.expects("小孙的微信", "已解除“新人小孙”的身份")
    again = bot.call("people", "unbind", "新人小孙")
    assert (again.returncode, "没有绑定账号" in again.stderr) == (1, True)
    time.sleep(1.2)
    bot.says("小孙的微信", "接单 1001", "私聊")
    bot.expects("小孙的微信", "没有工单 1001")
    shown = bot.call("people").stdout
    assert "原来的账号：小孙的微信（sandbox:demo）" in shown


def test_ledger_jsonl(bot: RunningBot) -> None:
    tickets = bot.ledger()
    assert [ticket["text"] for ticket in tickets] == ["3号楼楼道灯坏了", "5号楼电梯坏了", "=1+1 8号楼单元门锁坏了"]
    numbers = [ticket["number"] for ticket in tickets]
    assert numbers == sorted(numbers)
    first = tickets[0]
    assert {"number", "text", "kind", "grid", "room", "state", "steps"} <= set(first)
    assert (first["grid"], first["room"], first["state"]) == ("yinxing-1", ROOM, "已办结")
    assert [set(step) for step in first["steps"]] == [{"at", "who", "what", "text"}] * 5
    assert [step["what"] for step in first["steps"]] == ["受理", "派单", "接单", "办结", "告知"]
    assert first["steps"][3]["text"] == "灯泡已更换"
    moments = [datetime.fromisoformat(step["at"]) for step in first["steps"]]
    assert moments == sorted(moments)
    assert moments[0].utcoffset() == timedelta(hours=8)


def test_ledger_csv(bot: RunningBot) -> None:
    done = bot.command("ledger", "--format", "csv")
    assert done.stdout.startswith("\ufeff")
    rows = list(csv.DictReader(io.StringIO(done.stdout.removeprefix("\ufeff"))))
    assert [row["内容"] for row in rows] == ["3号楼楼道灯坏了", "5号楼电梯坏了", "'=1+1 8号楼单元门锁坏了"]
    assert rows[0]["状态"] == "已办结"
    assert "灯泡已更换" in rows[0]["经过"]


def test_ledger_of_some_days(bot: RunningBot) -> None:
    now = datetime.now(UTC) + timedelta(hours=8)
    today, yesterday = f"{now:%Y-%m-%d}", f"{now - timedelta(days=1):%Y-%m-%d}"

    def count(*days: str) -> int:
        done = bot.call("ledger", "--format", "jsonl", *days)
        assert done.returncode == 0, done.stderr
        return len(done.stdout.splitlines())

    assert count("--from", today, "--to", today) == 3
    assert count("--to", yesterday) == 0


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("rooms", "bind", "没有的群", "yinxing-1"), "没有的群"),
        (("rooms", "bind", "居民群", "没有的网格"), "没有的网格"),
        (("people", "code", "没有的人"), "没有的人"),
        (("ask", "居住证怎么办", "--grid", "没有的网格"), "没有的网格"),
        (("ask",), "请写上问题"),
        (("ledger", "--format", "csv", "--from", "上周"), "上周"),
        (("--config", "没有的.yaml", "check"), "找不到这个文件"),
    ],
)
def test_a_wrong_name_is_told_in_chinese(bot: RunningBot, arguments: tuple[str, ...], says: str) -> None:
    done = bot.call(*arguments)
    assert done.returncode == 1
    assert says in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


@pytest.mark.parametrize("arguments", [("erlang",), ("ledger", "--format", "pdf"), ("rooms", "bind"), ("--weather",)])
def test_an_unknown_command_says_how_to_call_it(bot: RunningBot, arguments: tuple[str, ...]) -> None:
    done = bot.call(*arguments)
    assert done.returncode == 2
    assert "用法：run_bot.py" in done.stderr
    assert "看写法请运行：python run_bot.py" in done.stderr
    assert "Traceback" not in done.stderr


def test_help(bot: RunningBot) -> None:
    done = bot.call("--help")
    assert done.returncode == 0
    for command in ("run", "check", "ask", "rooms", "people", "ledger"):
        assert re.search(rf"^\s+{command}\s.*[一-鿿]", done.stdout, re.MULTILINE), command


def test_a_reader_that_has_enough(bot: RunningBot) -> None:
    """run_bot.py ledger | head: no traceback when the pipe is closed."""
    command = f"{sys.executable} run_bot.py ledger --format jsonl | true"
    done = subprocess.run(
        ["bash", "-c", command],
        env=bot.environment,
        cwd=PROJECT,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert "Traceback" not in done.stderr
    assert "BrokenPipe" not in done.stderr


# What keeps it from starting.


def refused(bot: RunningBot, *arguments: str, **environment: str) -> list[str]:
    """The lines of a start, or of a command, that failed as it should."""
    done = (bot.call if "check" in arguments else bot.command)(*arguments, **environment)
    assert done.returncode == 1, done.stdout
    assert "Traceback" not in done.stderr, done.stderr
    return done.stderr.splitlines()


def test_a_second_bot_on_the_same_state_folder(bot: RunningBot) -> None:
    lines = refused(bot, BOT_WEB__PORT="1")
    assert "已经在运行" in lines[-1]
    assert str(bot.running.pid) in lines[-1]
    assert "BOT_STATE_DIR" in lines[-1]
    assert bot.is_ready()


def test_a_port_that_is_taken(own_bot: RunningBot) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        lines = refused(own_bot, BOT_WEB__PORT=str(port))
    assert f"端口 {port}" in lines[-1]
    assert f"BOT_WEB__PORT={port + 1}" in lines[-1]


def spoil(folder: Path, name: str, old: str, new: str) -> int:
    """Returns the line."""
    path = folder / name
    text = path.read_text("utf-8")
    assert old in text, name
    path.write_text(text.replace(old, new, 1), "utf-8")
    return text[: text.index(old)].count("\n") + 1


def spoil_everything(bot: RunningBot) -> dict[str, tuple[str, int]]:
    """What must be told → file and line."""
    folder = bot.folder
    (folder / "config.yaml").write_text((PROJECT / "config.yaml").read_text("utf-8"), "utf-8")
    places = {
        "99999 不是端口号（1–65535）": ("config.yaml", spoil(folder, "config.yaml", "port: 8080", "port: 99999")),
        "是不是想写“late_minutes”": ("config.yaml", spoil(folder, "config.yaml", "late_minutes:", "late_minute:")),
        "社区民敬": ("grid.yaml", spoil(folder, "data/grid.yaml", "身份: 社区民警", "身份: 社区民敬")),
        "半小时": ("categories.yaml", spoil(folder, "data/categories.yaml", "接单时限: 30 分钟", "接单时限: 半小时")),
        "不是时间": ("yimiao.md", spoil(folder, "data/notices/yimiao.md", "时间: ", "时间: 下周一 ")),
        "标准文": ("ceshi.yaml", spoil(folder, "faq/ceshi.yaml", "  标准问: 水费怎么交", "  标准文: 水费怎么交")),
        "是不是想写 {网格员电话}": ("er.yaml", 2),
    }
    (folder / "faq" / "er.yaml").write_text("- 标准问: 找谁\n  答案: 请打 {网格元电话}\n", "utf-8")
    return places


@pytest.mark.parametrize("command", [(), ("check",)], ids=["start", "check"])
def test_every_fault_of_every_file_is_told_at_once(own_bot: RunningBot, command: tuple[str, ...]) -> None:
    places = spoil_everything(own_bot)
    del own_bot.environment["BOT_WEB__PORT"]
    lines = refused(own_bot, "--config", str(own_bot.folder / "config.yaml"), *command)
    assert all(FAULT.match(line) for line in lines), lines
    for what, (file, number) in places.items():
        found = [line for line in lines if what in line]
        assert found, f"没有说“{what}”：\n" + "\n".join(lines)
        assert f"{file}:{number}：" in found[0]
    assert not (own_bot.folder / "state" / "bot.db").exists()


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("BOT_WEB__PORT", "eighty", "BOT_WEB__PORT"),
        ("BOT_GATEWAY", "wecom", "sandbox"),
    ],
)
def test_a_wrong_variable_is_named(own_bot: RunningBot, name: str, value: str, says: str) -> None:
    done = own_bot.call(**{name: value})
    assert done.returncode == 1
    assert says in done.stderr


@pytest.mark.parametrize(
    ("file", "content"),
    [
        ("faq/ceshi.yaml", b"- \xff\xfe\n"),
        ("faq/ceshi.yaml", b"- \xe6\xa0\x87: [\n"),
        ("faq/ceshi.yaml", b"just words\n"),
        ("data/grid.yaml", b""),
        ("data/sandbox.yaml", "机器人: 3\n".encode()),
        ("data/notices/yimiao.md", "没有开头\n".encode()),
        ("data/words.txt", "加装电梯 很多次\n".encode()),
    ],
)
def test_a_file_that_is_no_such_file(own_bot: RunningBot, file: str, content: bytes) -> None:
    (own_bot.folder / file).write_bytes(content)
    done = own_bot.call("check")
    assert done.returncode == 1
    lines = done.stderr.splitlines()
    assert any(Path(file).name in line and FAULT.match(line) for line in lines), lines


def test_a_state_folder_that_is_a_file(own_bot: RunningBot) -> None:
    (own_bot.folder / "state").write_text("这里有个文件")
    lines = refused(own_bot)
    assert any("state" in line for line in lines)


def test_a_database_that_is_none(own_bot: RunningBot) -> None:
    state = own_bot.folder / "state"
    state.mkdir()
    (state / "bot.db").write_bytes(b"this is no database, " * 500)
    lines = refused(own_bot)
    assert any("bot.db" in line for line in lines)


def test_an_office_in_another_folder(tmp_path: Path) -> None:
    """--config: what it names relatively lies beside it."""
    bot = little_street(tmp_path)
    (tmp_path / "config.yaml").write_text("names: [银杏助手]\n", "utf-8")
    for name in ("BOT_DATA_DIR", "BOT_FAQ_DIR", "BOT_STATE_DIR"):
        del bot.environment[name]
    done = bot.call("--config", str(tmp_path / "config.yaml"), "check")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("文件都没有错误：6 个网格，10 个人，8 条常见问题")
    Store(tmp_path / "data" / "state" / "bot.db").close()
    ledger = bot.call("--config", str(tmp_path / "config.yaml"), "ledger", "--format", "jsonl")
    assert (ledger.returncode, ledger.stdout) == (0, "")


def test_a_variable_that_sets_nothing_is_only_a_warning(own_bot: RunningBot) -> None:
    done = own_bot.call("check", BOT_WEB__PORTS="9000")
    assert done.returncode == 0
    assert "BOT_WEB__PORTS" in done.stdout + done.stderr
    assert "BOT_WEB__PORT" in done.stdout


def test_the_first_start_says_what_to_try(own_bot: RunningBot) -> None:
    own_bot.start()
    own_bot.interrupt()
    said = own_bot.output()
    assert f"{own_bot.url}/sandbox" in said
    assert f"{own_bot.url}/healthz" in said
    assert re.findall(r"^(\d)\.", said, re.MULTILINE) == ["1", "2", "3"]
    shutil.move(own_bot.folder / "stdout.log", own_bot.folder / "first.log")
    own_bot.start()
    own_bot.interrupt()
    assert "可以先试" not in own_bot.output()


def test_a_slip_in_an_answer_or_a_notice_stops_no_command_about_tickets(bot: RunningBot) -> None:
    slips = (bot.folder / "faq" / "笔误.yaml", bot.folder / "data" / "notices" / "笔误.md")
    for slip in slips:
        slip.write_text("写错了", encoding="utf-8")
    try:
        for words in (("ledger", "--format", "jsonl"), ("people",), ("rooms",), ("stats",), ("report", "日报")):
            done = bot.call(*words)
            assert done.returncode == 0, done.stderr
            assert done.stderr.count("注意，不影响这条命令") == 2
        doctor = bot.command("doctor")
        assert "faq/笔误.yaml" in doctor.stdout and "notices/笔误.md" in doctor.stdout
        assert bot.call("check").returncode == 1
    finally:
        for slip in slips:
            slip.unlink()


def test_wrong_rules_of_figures_stop_the_figures(bot: RunningBot) -> None:
    rules = bot.folder / "data" / "assessment.yaml"
    assert not rules.exists()
    rules.write_text("指标: 写错了", encoding="utf-8")
    try:
        done = bot.call("stats")
        assert done.returncode == 1
        assert "assessment.yaml" in done.stderr
    finally:
        rules.unlink()
