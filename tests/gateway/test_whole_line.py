"""The line of the whole bot: what is missed is told, and a lost log-in is shown to the operator alone."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from tests.gateway.whole import Town, a_town, furnish, readable
from tests.process import until

HOME, ADMINS = "青禾居民群", "青禾管理群"
OUTAGE_S = 3.5
CODE = "https://example.org/qr/7"
SPAN = re.compile(r"(\d{1,2}:\d{2})–(\d{1,2}:\d{2}) 机器人离线，这段时间的群消息可能没有收到")


@pytest.fixture(scope="module")
def town(node_path: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    with a_town(node_path, tmp_path_factory.mktemp("line"), BOT_WECHATY__TAKEOVER_AFTER_SECONDS="0") as town:
        yield town


def gateway_state(town: Town) -> dict[str, str]:
    return dict(town.bot.get("/healthz").body["gateways"][0])


def until_status(town: Town, status: str, within: float) -> None:
    until(lambda: gateway_state(town)["status"] == status, within, lambda: str(gateway_state(town)))


def answers(town: Town, who: str = "李阿姨") -> None:
    town.says(who, "@小灵通 居住证怎么办", HOME)
    town.expects(HOME, f"@{who}", "派出所")


def test_a_killed_gateway_is_back_and_the_gap_is_told(town: Town) -> None:
    town.gateway.kill()
    until_status(town, "down", 5)
    assert gateway_state(town)["reason"]
    assert town.bot.get("/healthz").status == 200
    assert town.bot.get("/readyz").status == 503
    time.sleep(OUTAGE_S)
    furnish(town.gateway.start())
    began = time.monotonic()
    until_status(town, "up", 10)
    assert time.monotonic() - began < 10
    told = town.expects(ADMINS, "机器人离线")
    assert SPAN.search(readable(told)), readable(told)
    answers(town)
    town.silence()
    ((since, end),) = town.query("SELECT since, until FROM offline")
    assert 5_000 <= end - since < 20_000


def test_what_was_missed_while_the_bot_itself_was_down_is_told_once(town: Town) -> None:
    town.bot.kill()
    down_at = int(time.time() * 1000) - 3 * 3_600_000
    town.write("UPDATE counters SET value = ? WHERE name = 'alive:wechaty:main'", down_at)
    town.gateway.kill()
    town.bot.spawn()
    until(lambda: town.bot.output().count("登录页") == 2, 10, town.bot.log)
    doctor = town.call("doctor")
    assert doctor.returncode == 1
    assert "连不上" in doctor.stdout and "请确认网关已启动" in doctor.stdout
    furnish(town.gateway.start())
    town.bot.wait_ready()
    told = SPAN.search(readable(town.expects(ADMINS, "机器人离线")))
    assert told and told[1] == f"{datetime.fromtimestamp(down_at / 1000, ZoneInfo('Asia/Shanghai')):%H:%M}"
    answers(town, "张大爷")
    town.silence()


def test_a_short_stop_is_recorded_and_not_told(town: Town) -> None:
    before = town.query("SELECT COUNT(*) FROM offline")[0][0]
    town.bot.restart()
    until(lambda: town.query("SELECT COUNT(*) FROM offline")[0][0] > before, 10, "没有记录")
    town.silence()


def test_a_lost_login_is_shown_to_the_operator_alone(town: Town) -> None:
    page = re.findall(r"http://127\.0\.0\.1:\d+(/login/\S+)", town.bot.output())[-1]
    key = page.removeprefix("/login/")
    assert "<img" not in town.bot.get(page).content.decode()
    town.gateway.do("logout")
    town.gateway.do("emit", event="scan", payload={"qrcode": CODE, "status": 2})
    until_status(town, "waiting_for_login", 5)
    assert "扫码登录" in gateway_state(town)["reason"]
    until(lambda: "<img" in town.bot.get(page).content.decode(), 5, "没有二维码")
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
    until_status(town, "up", 5)
    town.expects(ADMINS, "已登录")
    until(lambda: not kept.exists(), 5, "二维码还留着")
    assert "<img" not in town.bot.get(page).content.decode()
    assert key not in town.bot.log() and CODE not in town.bot.log() + town.bot.output()
    answers(town, "吴奶奶")
