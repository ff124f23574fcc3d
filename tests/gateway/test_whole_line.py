"""The line of the whole bot: what is missed is told, and a lost log-in is shown to the operator alone."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.reception import SHORTEST_OUTAGE_MS
from tests.gateway.whole import Town, a_town, furnish, readable, until

HOME, ADMINS = "青禾居民群", "青禾管理群"
CODE = "https://example.org/qr/7"
HOUR_MS = 3_600_000
SPAN = re.compile(
    r"(\d{1,2}:\d{2})–(?:\d{1,2} 月 \d{1,2} 日 )?(\d{1,2}:\d{2}) 机器人离线，这段时间的群消息可能没有收到"
)
"""With the day where it ended on another one."""


@pytest.fixture(scope="module")
def town(node_path: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    with a_town(node_path, tmp_path_factory.mktemp("line"), BOT_WECHATY__TAKEOVER_AFTER_SECONDS="0") as town:
        town.settle_people()
        yield town


def gateway_state(town: Town) -> dict[str, str]:
    return dict(town.bot.get("/healthz").body["gateways"][0])


def until_status(town: Town, status: str) -> None:
    until(lambda: gateway_state(town)["status"] == status, lambda: str(gateway_state(town)))


def answers(town: Town, who: str = "李阿姨") -> None:
    town.says(who, "@小灵通 居住证怎么办", HOME)
    town.expects(HOME, f"@{who}", "派出所")


def now_ms() -> int:
    return int(time.time() * 1000)


def test_a_killed_gateway_is_back_and_the_gap_is_told(town: Town) -> None:
    """How fast it is back is measured in test_real_line."""
    began = now_ms()
    town.gateway.kill()
    until_status(town, "down")
    assert gateway_state(town)["reason"]
    assert town.bot.get("/healthz").status == 200
    assert town.bot.get("/readyz").status == 503
    doctor = town.call("doctor")
    assert doctor.returncode == 1
    assert "连不上" in doctor.stdout and "请确认网关已启动" in doctor.stdout
    until(lambda: now_ms() - began > SHORTEST_OUTAGE_MS, "")
    furnish(town.gateway.start())
    until_status(town, "up")
    town.expects(ADMINS, "机器人离线", "群消息可能没有收到")
    answers(town)
    town.silence()
    ((since, end),) = town.query("SELECT since, until FROM offline")
    assert SHORTEST_OUTAGE_MS <= end - since <= now_ms() - began + 60_000


def test_what_was_missed_while_the_bot_itself_was_down_is_told_once(town: Town) -> None:
    """A bot that is stopped notes until when it was there; this one is then made to have been away for three hours."""
    stopping = now_ms()
    town.bot.stop()
    assert town.query("SELECT value FROM counters WHERE name = 'alive:wechaty:main'")[0][0] >= stopping
    down_at = now_ms() - 3 * HOUR_MS
    town.write("UPDATE counters SET value = ? WHERE name = 'alive:wechaty:main'", down_at)
    town.gateway.kill()
    town.bot.spawn()
    until(lambda: town.bot.output().count("登录页") == 2, town.bot.log)
    furnish(town.gateway.start())
    town.bot.wait_ready()
    told = SPAN.search(readable(town.expects(ADMINS, "机器人离线")))
    assert told and told[1] == f"{datetime.fromtimestamp(down_at / 1000, ZoneInfo('Asia/Shanghai')):%H:%M}"
    answers(town, "张大爷")
    town.silence()


def test_a_lost_login_is_shown_to_the_operator_alone(town: Town) -> None:
    page = re.findall(r"http://127\.0\.0\.1:\d+(/login/\S+)", town.bot.output())[-1]
    key = page.removeprefix("/login/")
    assert "<img" not in town.bot.get(page).content.decode()
    town.gateway.do("logout")
    town.gateway.do("emit", event="scan", payload={"qrcode": CODE, "status": 2})
    until_status(town, "waiting_for_login")
    assert "扫码登录" in gateway_state(town)["reason"]
    until(lambda: "<img" in town.bot.get(page).content.decode(), "没有二维码")
    shown = town.bot.get(page)
    assert shown.headers["Cache-Control"] == "no-store"
    assert "data:image/svg+xml" in shown.content.decode()
    assert town.bot.get("/login/" + key[:-1]).status == 404
    assert town.bot.get("/login/").status == 404
    assert town.bot.get(page, Host="example.org").status == 403
    assert town.bot.get(page, Origin="http://example.org").status == 403

    doctor = town.call("doctor", "--qr")
    assert doctor.returncode == 1
    assert "机器人账号没有登录" in doctor.stdout or "看不到登录的是谁" in doctor.stdout
    assert "▄" in doctor.stdout or "█" in doctor.stdout
    kept = town.bot.folder / "state" / "login" / "main.txt"
    assert (kept.read_text("utf-8"), kept.stat().st_mode & 0o777) == (CODE, 0o600)

    town.gateway.do("login")
    until_status(town, "up")
    town.expects(ADMINS, "已登录")
    until(lambda: not kept.exists(), "二维码还留着")
    assert "<img" not in town.bot.get(page).content.decode()
    assert key not in town.bot.log() and CODE not in town.bot.log() + town.bot.output()
    answers(town, "吴奶奶")
