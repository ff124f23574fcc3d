"""Ctrl-C ends the bot within five seconds, whatever is going on, and nothing that was accepted is lost."""

from __future__ import annotations

import random
import shutil
import signal
import sqlite3
import threading
import time
from http.client import HTTPConnection
from pathlib import Path

import pytest

from tests.process import GIVE_UP_S, STOP_S, RunningBot, copy_demo, until
from tests.running.load import Load

HOME = "居民群"


@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGTERM], ids=["SIGINT", "SIGTERM"])
def test_a_quiet_bot_stops(own_bot: RunningBot, sign: signal.Signals) -> None:
    own_bot.start()
    status, took = own_bot.interrupt(sign)
    assert status == 0
    assert took < STOP_S
    assert "已停止，收到的消息都已保存。" in own_bot.output()
    assert "Traceback" not in own_bot.log()


def test_with_open_streams_and_idle_connections(own_bot: RunningBot) -> None:
    own_bot.start()
    idle = HTTPConnection("127.0.0.1", own_bot.port)
    idle.request("GET", "/healthz")
    idle.getresponse().read()
    half = HTTPConnection("127.0.0.1", own_bot.port)
    half.putrequest("POST", "/sandbox/api/messages")
    half.putheader("Content-Type", "application/json")
    half.putheader("Content-Length", "1000")
    half.endheaders(b'{"room": ')
    with own_bot.stream() as first, own_bot.stream() as second:
        status, took = own_bot.interrupt()
        assert first.ended.wait(2)
        assert second.ended.wait(2)
    assert status == 0
    assert took < STOP_S
    assert "Traceback" not in own_bot.log()


@pytest.mark.parametrize("after", [0.15, 0.4, 0.8])
def test_before_it_is_ready(own_bot: RunningBot, after: float) -> None:
    """Ctrl-C in the middle of the start."""
    own_bot.spawn()
    time.sleep(after)
    _, took = own_bot.interrupt()
    assert took < STOP_S
    assert "Traceback" not in own_bot.log()


def test_right_after_a_report(own_bot: RunningBot) -> None:
    """The stop met the wake-up of the sender, and waited for it for ever."""
    own_bot.start()
    own_bot.says("李阿姨", "@小蜜蜂 3号楼楼道灯坏了")
    status, took = own_bot.interrupt()
    assert status == 0
    assert took < STOP_S


def test_an_impatient_operator(own_bot: RunningBot) -> None:
    """Ctrl-C again and again does not spoil what the first one is doing."""
    own_bot.start()
    own_bot.says("李阿姨", "@小蜜蜂 3号楼楼道灯坏了")
    for _ in range(20):
        if own_bot.running.poll() is None:
            own_bot.running.send_signal(signal.SIGINT)
            time.sleep(0.02)
    assert own_bot.running.wait(GIVE_UP_S) == 0
    assert "Traceback" not in own_bot.log()
    assert len(own_bot.ledger()) == 1


def test_everything_accepted_is_answered_after_the_next_start(own_bot: RunningBot) -> None:
    """A burst of reports, and Ctrl-C while they are still being dealt with."""
    own_bot.start()
    accepted: list[str] = []

    def report(sender: str, room: str, first: int) -> None:
        for number in range(first, first + 200):
            text = f"{number}号楼楼道灯坏了"
            if own_bot.process is None or own_bot.process.poll() is not None:
                return
            try:
                if own_bot.post({"room": room, "sender": sender, "text": f"@小蜜蜂 {text}"}).status == 200:
                    accepted.append(text)
            except Exception:
                return

    people = [("liayi", "r1", 1), ("zhangdaye", "r1", 1001), ("wangnainai", "r2", 2001)]
    threads = [threading.Thread(target=report, args=args, daemon=True) for args in people]
    for thread in threads:
        thread.start()
    until(lambda: len(accepted) >= 60, 60, "没有受理")
    with own_bot.stream():
        status, took = own_bot.interrupt()
    for thread in threads:
        thread.join()
    assert status == 0
    assert took < STOP_S
    assert "Traceback" not in own_bot.log()
    own_bot.start()
    own_bot.settle()
    texts = [ticket["text"] for ticket in own_bot.ledger()]
    assert len(texts) == len(set(texts))
    assert set(accepted) <= set(texts)
    said = [message["text"] for room in (HOME, "二号群") for message in own_bot.history(room) if message["from_bot"]]
    assert len([text for text in said if "已受理" in text]) == len(texts)


def test_under_the_load_of_a_whole_street(running_bot: RunningBot) -> None:
    """The same talk as in the crash test, stopped in the middle and taken up again."""
    load = Load(running_bot, random.Random(7))
    for file in (running_bot.folder / "data" / "notices").glob("*.md"):
        file.unlink()
    load.begin()
    time.sleep(1.5)
    status, took = running_bot.interrupt()
    load.end()
    assert status == 0
    assert took < STOP_S
    running_bot.start()
    load.say_again()
    assert sum(load.check().values()) > 50


def test_a_database_that_got_lost_is_not_begun_anew(tmp_path: Path) -> None:
    """Else a ticket of tomorrow has the number of one of yesterday."""
    folder = copy_demo(tmp_path)
    bot = RunningBot(folder).start()
    bot.stop()
    (folder / "state" / "bot.db").write_bytes(b"")
    done = bot.command("run")
    assert done.returncode == 1
    assert "bot.db 不见了或者是空的" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_state_folder_that_is_a_file_is_told_in_one_sentence(tmp_path: Path) -> None:
    bot = RunningBot(copy_demo(tmp_path))
    (tmp_path / "state").touch()
    done = bot.call("rooms")
    assert done.returncode == 1
    assert "已经有同名的文件" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_command_on_a_folder_where_no_bot_ever_ran_says_so(tmp_path: Path) -> None:
    """Nor does it make the database: a code that no bot knows helps nobody."""
    bot = RunningBot(copy_demo(tmp_path))
    for command in (("people", "code", "王晓宁"), ("ledger", "--format", "jsonl"), ("rooms",), ("faq", "stats")):
        done = bot.call(*command)
        assert done.returncode == 1 and not done.stdout
        assert "还没有数据库" in done.stderr and "BOT_STATE_DIR" in done.stderr
        assert not (tmp_path / "state" / "bot.db").exists()
    assert bot.call("check").returncode == 0
    assert "还没有数据库" in bot.call("doctor").stdout
    assert not (tmp_path / "state" / "bot.db").exists()


@pytest.mark.parametrize("how", ["removed", "moved away", "replaced"])
def test_a_database_taken_away_from_a_running_bot_is_noticed(tmp_path: Path, how: str) -> None:
    """What is written to it from then on is lost: nothing is accepted, and nobody is told that all is well."""
    bot = RunningBot(copy_demo(tmp_path)).start()
    path, aside = tmp_path / "state" / "bot.db", tmp_path / "aside.db"
    shutil.copy(path, aside)
    if how == "moved away":
        path.rename(tmp_path / "moved.db")
    else:
        path.unlink()
    if how == "replaced":
        shutil.copy(aside, path)
    until(lambda: bot.get("/healthz").status == 503, 20, "没有发现数据库不见了")
    for page in ("/healthz", "/readyz"):
        assert "bot.db" in bot.get(page).body["reason"] and "恢复" in bot.get(page).body["reason"]
    answer = bot.post({"room": "qinghe-1", "sender": "li-ayi", "text": "@小蜜蜂 3号楼楼道灯坏了", "id": "lost"})
    assert answer.status == 503
    done = bot.command("ledger", "--format", "jsonl")
    if how != "replaced":
        assert done.returncode == 1 and "不见了" in done.stderr and not path.exists()
    if how == "moved away":
        (tmp_path / "moved.db").rename(path)
        until(lambda: bot.get("/healthz").status == 200, 20, "放回去了也没有恢复")
        assert bot.interrupt()[0] == 0
        return
    room = next(room["id"] for room in bot.rooms().values() if room["purpose"] == "admins")
    until(lambda: any("bot.db" in one["text"] for one in bot.messages(room)), 20, "没有告诉管理员群")
    assert bot.interrupt()[0] == 1
    assert "没有都保存" in bot.output() and "都已保存" not in bot.output()
    if how == "removed":
        assert not path.exists()
        assert "不见了" in bot.command("run").stderr


def test_a_journal_taken_away_is_noticed_and_the_stop_writes_what_it_held(tmp_path: Path) -> None:
    bot = RunningBot(copy_demo(tmp_path)).start()
    bot.says("李阿姨", "@小蜜蜂 3号楼楼道灯坏了", "青禾 1 号微网格居民群")
    bot.settle()
    (tmp_path / "state" / "bot.db-wal").unlink()
    until(lambda: bot.get("/healthz").status == 503, 5, "没有发现")
    assert "bot.db-wal" in bot.get("/healthz").body["reason"]
    bot.interrupt()
    assert len(bot.ledger()) == 1


def test_a_database_that_somebody_locks_is_told_as_such(own_bot: RunningBot) -> None:
    own_bot.start()
    with sqlite3.connect(own_bot.folder / "state" / "bot.db", isolation_level=None) as other:
        other.execute("BEGIN IMMEDIATE")
        answer = own_bot.get("/healthz")
        assert answer.status == 503 and "锁着" in answer.body["reason"]
        other.execute("ROLLBACK")
    until(lambda: own_bot.get("/healthz").status == 200, 20, "没有恢复")
