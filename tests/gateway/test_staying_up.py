"""The line comes back whatever happens to it, and the operators are told once (over the fake gateway)."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from grpclib.const import Status
from grpclib.exceptions import GRPCError

from bot.gateways.wechaty import AlertKind, WechatySettings
from bot.gateways.wechaty.line import Line
from bot.gateways.wechaty.wire import EventType
from bot.ports import GatewayStatus
from tests.gateway.fake import SELF, TOKEN, FakeGateway, fake_gateway
from tests.gateway.listener import listening, now_ms, until

pytestmark = pytest.mark.asyncio


def settings(fake: FakeGateway, **more: Any) -> WechatySettings:
    quick = {"retry_first_s": 0.05, "retry_last_s": 0.2, "retry_absent_s": 0.2, "retry_busy_s": 0.1}
    return WechatySettings(
        "a", fake.endpoint, TOKEN, **{**quick, "retry_refused_s": 0.3, "lookups_per_s": 100.0, **more}
    )


async def test_no_stop_and_no_start_when_the_account_is_logged_in() -> None:
    async with fake_gateway() as fake, listening(settings(fake, start_after_s=0.2)) as bot:
        await asyncio.sleep(0.4)
        assert (fake.calls["Start"], fake.calls["Stop"]) == (0, 0)
        assert (bot.windows, bot.alerts) == ([], [])


async def test_start_is_called_once_when_nobody_reports_a_login() -> None:
    async with fake_gateway() as fake:
        fake.login = None
        async with listening(settings(fake, start_after_s=0.2)):
            assert (fake.calls["Start"], fake.calls["Stop"]) == (1, 0)


async def test_start_is_not_called_while_a_code_waits_for_a_phone() -> None:
    async with fake_gateway() as fake:
        fake.login = None
        async with listening(settings(fake, start_after_s=0.2), up=False) as bot:
            await until(lambda: fake.streaming)
            for code in ("code-1", "code-1", "code-2"):
                fake.emit(EventType.SCAN, qrcode=code, status=2)
            fake.emit(EventType.SCAN, qrcode="code-2", status=3)
            await until(lambda: len(bot.alerts) == 2)
            await asyncio.sleep(0.3)
            assert [(kind, code) for kind, _, code in bot.alerts] == [
                (AlertKind.SCAN, "code-1"),
                (AlertKind.SCAN, "code-2"),
            ]
            assert bot.gateway.state().status is GatewayStatus.WAITING_FOR_LOGIN
            assert bot.gateway.login_code == "code-2"
            assert fake.calls["Start"] == 0
            fake.emit(EventType.LOGIN, contactId=SELF)
            await until(lambda: AlertKind.LOGIN in bot.kinds)
            assert bot.gateway.login_code is None


async def test_logout_is_an_alarm_and_a_window() -> None:
    async with fake_gateway() as fake, listening(settings(fake)) as bot:
        began = now_ms()
        fake.emit(EventType.LOGOUT, contactId=SELF, data="kicked")
        await until(lambda: bot.alerts)
        noticed = now_ms()
        assert bot.gateway.state().status is GatewayStatus.WAITING_FOR_LOGIN
        await asyncio.sleep(0.2)
        fake.emit(EventType.LOGIN, contactId=SELF)
        await until(lambda: len(bot.alerts) == 2)
        assert bot.kinds == [AlertKind.LOGOUT, AlertKind.LOGIN]
        [(start, end)] = bot.windows
        assert began <= start <= noticed
        assert end - start >= 190


async def test_another_account_is_noticed() -> None:
    async with fake_gateway() as fake, listening(settings(fake)) as bot:
        fake.contacts["other"] = "别的账号"
        fake.emit(EventType.LOGOUT, contactId=SELF)
        fake.emit(EventType.LOGIN, contactId="other")
        await until(lambda: AlertKind.OTHER_ACCOUNT in bot.kinds)
        await until(lambda: bot.gateway.account.name == "别的账号")


async def test_the_line_comes_back_after_the_gateway_was_away_and_the_window_is_told() -> None:
    async with fake_gateway() as fake, listening(settings(fake)) as bot:
        await fake.close()
        await until(lambda: bot.gateway.state().status is not GatewayStatus.UP)
        assert bot.gateway.state().reason
        await asyncio.sleep(0.5)
        await fake.open()
        await bot.until_up()
        await until(lambda: bot.windows)
        assert bot.windows[0][1] - bot.windows[0][0] >= 450
        fake.says("回来了")
        await bot.message()


async def test_a_gateway_absent_at_the_start_is_waited_for() -> None:
    async with fake_gateway() as fake:
        await fake.close()
        async with listening(settings(fake, alert_after_s=0.3), up=False) as bot:
            await until(lambda: AlertKind.UNREACHABLE in bot.kinds)
            assert "连接被拒绝" in bot.gateway.state().reason
            await fake.open()
            await bot.until_up()
            await until(lambda: AlertKind.BACK in bot.kinds)
            await until(lambda: bot.windows)
            assert len(bot.windows) == 1
            assert bot.kinds == [AlertKind.UNREACHABLE, AlertKind.BACK]


async def test_a_wrong_token_is_told_once_and_tried_slowly() -> None:
    async with fake_gateway() as fake:
        wrong = WechatySettings("a", fake.endpoint, "wrong", retry_refused_s=0.2)
        async with listening(wrong, up=False) as bot:
            await until(lambda: fake.refused >= 3)
            assert bot.kinds == [AlertKind.TOKEN]
            assert "BOT_WECHATY__TOKEN" in bot.gateway.state().reason
            assert "wrong" not in repr(wrong)


async def test_a_stream_that_ends_is_opened_again() -> None:
    async with fake_gateway() as fake, listening(settings(fake)) as bot:
        fake.end_stream()
        await until(lambda: fake.calls["Event"] == 2)
        await bot.until_up()
        await until(lambda: bot.windows)
        assert len(bot.windows) == 1


async def test_another_bot_is_waited_for_and_then_taken_over_from() -> None:
    async with fake_gateway() as fake:
        fake.busy = True
        began = asyncio.get_running_loop().time()
        async with listening(settings(fake, takeover_after_s=0.5), up=False) as bot:
            await until(lambda: "另一个机器人" in bot.gateway.state().reason)
            await until(lambda: fake.calls["Stop"])
            assert asyncio.get_running_loop().time() - began >= 0.5
            await bot.until_up()
            await until(lambda: fake.calls["Start"] == 1)
            assert fake.calls["Stop"] == 1
            assert AlertKind.TAKEOVER in bot.kinds


async def test_a_bot_that_slips_in_after_our_stop_is_not_left_with_a_stopped_account() -> None:
    async with fake_gateway() as fake:
        fake.busy = fake.stays_busy = True
        async with listening(settings(fake, takeover_after_s=0.2), up=False) as bot:
            await until(lambda: fake.calls["Start"] == 1)
            assert fake.calls["Stop"] == 1
            fake.busy = False
            await bot.until_up()


async def test_another_bot_is_never_taken_over_from_when_that_is_switched_off() -> None:
    async with fake_gateway() as fake:
        fake.busy = True
        async with listening(settings(fake, takeover_after_s=None), up=False):
            await asyncio.sleep(0.6)
            assert fake.calls["Stop"] == 0
            fake.busy = False
            await until(lambda: fake.streaming)


async def test_a_gateway_that_answers_nothing_is_left() -> None:
    async with fake_gateway() as fake, listening(settings(fake, probe_every_s=0.2, probe_timeout_s=0.2)) as bot:
        fake.delays["Version"] = 30
        await until(lambda: fake.calls["Event"] >= 2)
        fake.delays.clear()
        await bot.until_up()


async def test_a_gateway_whose_version_call_fails_is_still_alive() -> None:
    async with fake_gateway() as fake:
        fake.errors["Version"] = [GRPCError(Status.UNKNOWN, "no version")] * 3
        async with listening(settings(fake, probe_every_s=0.1)):
            await until(lambda: fake.calls["Version"] >= 4)
            assert fake.calls["Event"] == 1


async def test_a_stream_gone_deaf_behind_a_living_gateway_is_noticed() -> None:
    async with fake_gateway() as fake, listening(settings(fake, probe_every_s=0.15)) as bot:
        await until(lambda: fake.calls["Ding"] >= 2)
        fake.stream_dead = True
        await until(lambda: bot.gateway.state().status is not GatewayStatus.UP)
        fake.stream_dead = False
        await until(lambda: fake.calls["Event"] >= 2 and bot.up)


async def test_a_gateway_that_never_answers_ding_is_not_called_deaf() -> None:
    async with fake_gateway() as fake:
        fake.answers_ding = False
        async with listening(settings(fake, probe_every_s=0.1)) as bot:
            await until(lambda: fake.calls["Ding"] >= 5)
            assert fake.calls["Event"] == 1
            assert bot.up


async def test_ids_received_before_a_cut_are_fetched_after_it() -> None:
    async with fake_gateway() as fake, listening(settings(fake)) as bot:
        fake.delays["MessagePayload"] = 0.3
        fake.says("电梯坏了")
        await until(lambda: fake.calls["MessagePayload"])
        fake.delays.clear()
        await fake.close()
        await asyncio.sleep(0.2)
        await fake.open()
        assert (await bot.message()).text == "电梯坏了"


async def test_a_gateway_without_the_first_heartbeat_works_too() -> None:
    async with fake_gateway() as fake:
        fake.heartbeat = False
        async with listening(settings(fake)) as bot:
            fake.says("x")
            await bot.message()


async def test_stop_leaves_the_account_logged_in_and_start_again_works() -> None:
    async with fake_gateway() as fake, listening(settings(fake)) as bot:
        await bot.gateway.stop()
        assert fake.calls["Stop"] + fake.calls["Logout"] == 0
        assert bot.gateway.state().status is GatewayStatus.DOWN
        await bot.gateway.start(bot.take)
        await bot.until_up()


async def test_an_error_nobody_thought_of_does_not_end_the_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    async with fake_gateway() as fake, listening(settings(fake)) as bot:
        close, failures = Line.close, [RuntimeError("unthought of"), AttributeError("neither")]

        def fail(line: Line) -> None:
            close(line)
            if failures:
                raise failures.pop()

        monkeypatch.setattr(Line, "close", fail)
        for left in (1, 0):
            fake.end_stream()
            await until(lambda left=left: len(failures) == left and bot.up and fake.streaming)  # type: ignore[misc]
        await bot.until_up()
        fake.says("还在")
        await bot.message()


async def test_a_bad_endpoint_is_a_reason_and_no_crash() -> None:
    async with listening(WechatySettings("a", "nonsense", TOKEN), up=False) as bot:
        await until(lambda: "nonsense" in bot.gateway.state().reason)


async def test_two_accounts_side_by_side() -> None:
    async with fake_gateway() as one, fake_gateway() as two:
        second = WechatySettings("b", two.endpoint, TOKEN)
        async with listening(settings(one)) as first_bot, listening(second) as second_bot:
            await one.close()
            two.says("二号群里的话")
            assert (await second_bot.message()).channel == "wechaty:b"
            await until(lambda: not first_bot.up)
            assert second_bot.up
