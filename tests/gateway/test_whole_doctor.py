"""doctor in front of the real gateway: what is wrong in words, how to mend it, and an exit status for scripts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.store.store import Store
from tests.gateway.real import RealGateway
from tests.gateway.whole import ROOMS, Town, furnish, wechaty_bot

UNBOUND = {
    "wangjingguan": "王警官",
    "xinren": "新人小孙",
    "sunshuji": "孙书记",
    "wuyexiaoliu": "物业小刘",
    "laoqian": "邻长老钱",
    "laosun": "监督员老孙",
}


@pytest.fixture(scope="module")
def gateway(node_path: str) -> Iterator[RealGateway]:
    gateway = furnish(RealGateway(node_path).start())
    yield gateway
    gateway.kill()


@pytest.fixture
def town(gateway: RealGateway, tmp_path: Path) -> Town:
    """No bot runs; the rooms and some of the people are bound."""
    town = Town(gateway, wechaty_bot(tmp_path, gateway))
    Store(tmp_path / "state" / "bot.db").close()
    assert "还没有任何群" in town.call("rooms").stdout
    town.settle_people()
    return town


def test_all_is_well(town: Town) -> None:
    for official, name in UNBOUND.items():
        town.bind_contact(f"wx-{official}", name, official)
    told = town.call("doctor")
    assert told.returncode == 0, told.stdout
    assert "要处理" not in told.stdout
    assert "令牌正确" in told.stdout
    assert "登录的账号是“小蜜蜂”（bot-self）" in told.stdout
    assert "群“青禾居民群”已绑定：银杏 1 号微网格（居民群），由账号 wechaty:main 服务。" in told.stdout


def test_rooms_and_people_that_are_not_bound(town: Town) -> None:
    town.write("UPDATE rooms SET purpose = 'unbound' WHERE channel_room IN (?, ?)", *list(ROOMS)[:2])
    told = town.call("doctor")
    assert told.returncode == 1
    assert "群“青禾居民群”还没有绑定" in told.stdout
    assert "rooms bind r1@chatroom 网格 --as residents" in told.stdout
    assert "还没有员工群" in told.stdout
    assert "王警官 还没有绑定" in told.stdout
    assert "people code wangjingguan" in told.stdout


NOBODY_LISTENS = "127.0.0.1:1"
"""A port below 1024 that no test can open."""


@pytest.mark.parametrize(
    ("setting", "value", "says", "mends"),
    [
        ("ENDPOINT", NOBODY_LISTENS, "连不上", "请确认网关已启动"),
        ("TOKEN", "wrong-token", "网关不接受令牌", "BOT_WECHATY__TOKEN"),
        ("TLS", "true", "网关没有开启 TLS", "BOT_WECHATY__TLS=false"),
    ],
)
def test_a_line_that_does_not_work(town: Town, setting: str, value: str, says: str, mends: str) -> None:
    town.bot.environment[f"BOT_WECHATY__{setting}"] = value
    told = town.call("doctor")
    assert told.returncode == 1
    assert says in told.stdout and mends in told.stdout
    assert "test-token" not in told.stdout + told.stderr and "wrong-token" not in told.stdout + told.stderr


def test_a_room_of_an_account_that_is_no_longer_there(town: Town) -> None:
    town.write("UPDATE rooms SET channel = 'wechaty:old' WHERE channel_room = 'r1@chatroom'")
    told = town.call("doctor")
    assert told.returncode == 1
    assert "没有这个账号" in told.stdout


def test_rooms_and_people_of_an_account_that_was_replaced_by_another(town: Town) -> None:
    """Other account, other ids: what bears the same name is shown, and joined in one step."""
    for table in ("rooms", "contacts"):
        town.write(f"UPDATE {table} SET channel = 'wechaty:old'")
    for id, topic in ROOMS.items():
        town.write(
            "INSERT INTO rooms (channel, channel_room, topic, purpose) VALUES ('wechaty:main', ?, ?, 'unbound')",
            *(f"new-{id}", topic),
        )
    town.write("INSERT INTO people (name) VALUES ('小王')")
    town.write(
        """INSERT INTO contacts (channel, contact, person, name, seen_at)
        SELECT 'wechaty:main', 'new-wang', MAX(id), '小王', 1 FROM people"""
    )
    assert "运行：python run_bot.py rebind" in town.call("doctor").stdout
    listed = town.call("rebind").stdout
    assert "1. 群“青禾居民群”原来由账号 wechaty:old 服务，现在账号 wechaty:main 在里面" in listed
    assert "4. “小王”在账号 wechaty:main 那里是新编号，可以接回账号 wechaty:old 那里的身份" in listed
    refused = town.call("rebind", "--apply", "5")
    assert refused.returncode != 0 and "没有第 5 项" in refused.stderr
    assert "已接回 3 个群、1 个人" in town.call("rebind", "--apply").stdout
    assert "没有发现" in town.call("rebind").stdout
    assert town.query("SELECT DISTINCT channel FROM rooms") == [("wechaty:main",)]
    assert "群“青禾居民群”已绑定：银杏 1 号微网格（居民群），由账号 wechaty:main 服务。" in town.call("doctor").stdout


def test_no_code_is_waiting(town: Town) -> None:
    assert "没有等待扫描的登录二维码" in town.call("doctor", "--qr").stdout
