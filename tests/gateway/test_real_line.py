"""The line to the real npm gateway: killed, frozen, taken, refused, encrypted."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from grpclib.exceptions import GRPCError

from bot.domain.faults import TemporarySendError, UnknownSendError
from bot.gateways.wechaty import AlertKind, WechatySettings, diagnose, wire
from bot.gateways.wechaty.line import Line
from bot.ports import GatewayStatus
from bot.texts import gateway as texts
from tests.gateway.listener import Listener, listening, until
from tests.gateway.real import TOKEN, RealGateway, free_port
from tests.process import crowded

pytestmark = pytest.mark.asyncio

Start = Callable[..., RealGateway]


def settings(gateway: RealGateway, **more: Any) -> WechatySettings:
    return WechatySettings("a", gateway.endpoint, TOKEN, **{"lookups_per_s": 100.0, **more})


def as_if_alone(began: float) -> float:
    """The seconds since then, as on a machine of its own."""
    return (time.monotonic() - began) / crowded()


async def hears(gateway: RealGateway, bot: Listener, text: str) -> None:
    number = len(bot.taken)
    gateway.do("say", talkerId="li", listenerId="bot-self", text=text)
    assert (await bot.message(number)).text == text


async def test_absent_at_the_start(one_gateway: RealGateway) -> None:
    one_gateway.kill()
    async with listening(settings(one_gateway), up=False) as bot:
        await until(lambda: bot.gateway.state().reason.startswith("连不上网关"))
        await asyncio.to_thread(one_gateway.start)
        await bot.until_up()
        await hears(one_gateway, bot, "来了")


async def test_killed_and_restarted_it_is_back_within_ten_seconds(plain: RealGateway) -> None:
    async with listening(settings(plain)) as bot:
        await hears(plain, bot, "之前")
        plain.kill()
        await until(lambda: not bot.up)
        with pytest.raises(TemporarySendError):
            await bot.gateway.send(bot.letter("x"))
        await asyncio.to_thread(plain.start)
        began = time.monotonic()
        await bot.until_up()
        assert as_if_alone(began) < 10
        await hears(plain, bot, "之后")
        await until(lambda: bot.windows)
        assert len(bot.windows) == 1
        assert plain.do("calls").get("stop") is None


async def test_killed_in_the_middle_of_many_messages_nothing_comes_twice_or_out_of_order(plain: RealGateway) -> None:
    async with listening(settings(plain)) as bot:
        await asyncio.to_thread(plain.do, "burst", n=1500, talkerId="li")
        await bot.message(50)
        await asyncio.to_thread(plain.restart)
        await bot.until_up()
        await hears_last(plain, bot)
        numbers = [int(message.text) for message in bot.taken[:-1]]
        assert numbers == sorted(set(numbers))
        await until(lambda: bot.windows)
        assert len(bot.windows) == 1


async def hears_last(gateway: RealGateway, bot: Listener) -> None:
    gateway.do("say", talkerId="li", listenerId="bot-self", text="9999")
    await until(lambda: bot.taken and bot.taken[-1].text == "9999")


async def test_frozen_it_is_noticed_and_back_within_thirty_seconds_with_the_defaults(plain: RealGateway) -> None:
    async with listening(settings(plain)) as bot:
        began = time.monotonic()
        plain.freeze()
        await until(lambda: not bot.up)
        plain.thaw()
        await bot.until_up()
        assert as_if_alone(began) < 30
        await hears(plain, bot, "醒了")
        await until(lambda: bot.windows)
        assert len(bot.windows) == 1


async def test_a_freeze_after_many_pings_is_noticed_as_fast(plain: RealGateway) -> None:
    async with listening(settings(plain, keepalive_s=0.3, keepalive_timeout_s=2.0)) as bot:
        await asyncio.sleep(1.5)
        assert bot.up
        plain.freeze()
        await until(lambda: not bot.up)
        plain.thaw()
        await bot.until_up()


async def test_a_freeze_with_three_megabytes_under_way_is_noticed_too(plain: RealGateway) -> None:
    quick = {"keepalive_s": 1.0, "keepalive_timeout_s": 1.5, "probe_every_s": 1.0, "probe_timeout_s": 1.5}
    async with listening(settings(plain, **quick)) as bot:
        plain.freeze()
        sending = asyncio.create_task(bot.gateway.send_file("li", bytes(2_900_000), "p.jpg"))
        await until(lambda: not bot.up)
        with pytest.raises(UnknownSendError):
            await sending
        plain.thaw()
        await bot.until_up()
        await hears(plain, bot, "醒了")


async def test_a_wrong_token(plain: RealGateway) -> None:
    wrong = WechatySettings("a", plain.endpoint, "wrong")
    async with listening(wrong, up=False) as bot:
        await until(lambda: bot.kinds == [AlertKind.TOKEN])
        assert bot.gateway.state().reason == texts.TOKEN_REFUSED
    assert [found.ok for found in await diagnose(wrong)] == [True, True, False]
    assert "BOT_WECHATY__TOKEN" in (await diagnose(wrong))[-1].mend


async def test_a_second_bot_waits_and_takes_over_and_the_first_one_does_not_fight(plain: RealGateway) -> None:
    patient = {"takeover_after_s": 1.5, "retry_busy_s": 0.3}
    async with (
        listening(settings(plain, **patient)) as first,
        listening(settings(plain, **patient), up=False) as second,
    ):
        await until(lambda: second.gateway.state().reason == texts.SECOND_BOT)
        assert first.up
        await hears(plain, first, "给第一个")
        await second.until_up()
        await until(lambda: not first.up)
        await hears(plain, second, "给第二个")
        assert second.kinds == [AlertKind.TAKEOVER]
        assert len(first.taken) == 1


class DeadPeer:
    """A proxy whose far side keeps its connection open but moves no more bytes: a peer that vanished."""

    def __init__(self, gateway: RealGateway) -> None:
        self._gateway = gateway
        self._moving = asyncio.Event()
        self._moving.set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._writers: list[asyncio.StreamWriter] = []
        self._server: asyncio.Server | None = None
        self.port = 0

    async def open(self) -> None:
        self._server = await asyncio.start_server(self._meet, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]

    def vanish(self) -> None:
        self._moving.clear()

    def drop(self) -> None:
        """The operating system of the vanished peer finally gives up."""
        for writer in self._writers:
            writer.transport.abort()

    def close(self) -> None:
        self.drop()
        for task in self._tasks:
            task.cancel()
        if self._server is not None:
            self._server.close()

    async def _meet(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self._gateway.port)
        self._writers += [writer, far_writer]
        for source, target in ((reader, far_writer), (far_reader, writer)):
            self._tasks.add(asyncio.create_task(self._move(source, target)))

    async def _move(self, source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
        while data := await source.read(65_536):
            await self._moving.wait()
            target.write(data)


async def test_a_half_open_old_peer_is_taken_over_from(plain: RealGateway) -> None:
    peer = DeadPeer(plain)
    await peer.open()
    old = WechatySettings("old", f"127.0.0.1:{peer.port}", TOKEN, keepalive_s=1000, probe_every_s=1000)
    async with listening(old):
        peer.vanish()
        async with listening(settings(plain, takeover_after_s=1.0, retry_busy_s=0.3)) as bot:
            await hears(plain, bot, "接管了")
            peer.drop()
            await asyncio.sleep(0.3)
            await hears(plain, bot, "旧连接断开以后")
            assert bot.kinds == [AlertKind.TAKEOVER]
            await until(lambda: bot.windows)
            assert len(bot.windows) == 1
    peer.close()


async def test_logout_scan_and_login(plain: RealGateway) -> None:
    async with listening(settings(plain)) as bot:
        plain.do("logout")
        await until(lambda: bot.gateway.state().status is GatewayStatus.WAITING_FOR_LOGIN)
        plain.do("emit", event="scan", payload={"qrcode": "https://example.org/qr/1", "status": 2})
        await until(lambda: bot.gateway.login_code)
        plain.do("login")
        await bot.until_up()
        await until(lambda: len(bot.alerts) == 3)
        assert bot.kinds == [AlertKind.LOGOUT, AlertKind.SCAN, AlertKind.LOGIN]
        assert bot.alerts[1][2] == "https://example.org/qr/1"
        await until(lambda: bot.windows)
        assert len(bot.windows) == 1


async def test_logged_out_at_the_start_start_is_called_if_nothing_comes_and_a_code_is_shown(plain: RealGateway) -> None:
    plain.do("logout")
    before = plain.do("calls")["asked-to-start"]
    async with listening(settings(plain, start_after_s=0.5), up=False) as bot:
        await until(lambda: plain.do("calls")["asked-to-start"] > before)
        assert bot.gateway.state().reason == texts.NO_LOGIN_REPORTED
        assert plain.do("calls")["asked-to-start"] == before + 1
    plain.do("emit", event="scan", payload={"qrcode": "code-0", "status": 2})
    async with listening(settings(plain), up=False) as bot:
        await until(lambda: bot.gateway.login_code == "code-0")
        assert [found.ok for found in await diagnose(settings(plain))] == [True] * 5
    assert (await diagnose(settings(plain)))[-1][:2] == (False, texts.ACCOUNT_NONE)
    plain.do("login")


async def test_doctor_on_a_healthy_gateway_with_and_without_the_bot(plain: RealGateway) -> None:
    alone = await diagnose(settings(plain))
    assert all(found.ok for found in alone)
    assert alone[-1].sentence == "登录的账号是“小蜜蜂”（bot-self）。"
    async with listening(settings(plain)) as bot:
        assert (await diagnose(settings(plain)))[-1].sentence == texts.ACCOUNT_BUSY
        assert bot.up
    assert not (await diagnose(WechatySettings("a", f"127.0.0.1:{free_port()}", TOKEN)))[0].ok
    assert (await diagnose(WechatySettings("a", "nonsense", TOKEN)))[0].mend == texts.BAD_ENDPOINT_MEND


async def the_quick_line_is_understood(gateway: RealGateway, given: WechatySettings) -> None:
    line = await Line.open(given)
    said = [str(await asyncio.to_thread(gateway.do, "say", talkerId="li", text=f"话{n}", roomId="r")) for n in range(3)]
    await line.payload(said[0])
    assert line._quick._opening is None, "not for a single message"
    await asyncio.gather(*(line.payload(said[0]) for _ in range(9)))
    await until(lambda: line._quick.line(1) is not None)
    for _ in range(300):
        assert [(await line.payload(one)).text for one in said] == ["话0", "话1", "话2"]
    with pytest.raises(GRPCError):
        await line.payload("nothing")
    assert line._quick.line(1) is not None, "it was used all the time"
    assert (await line.call(wire.MESSAGE, id=said[1])) == await line.payload(said[1])
    line.close()


async def test_the_quick_line_is_understood(plain: RealGateway) -> None:
    await the_quick_line_is_understood(plain, settings(plain))


async def test_tls_with_the_default_certificate_only_when_it_is_accepted(gateways: Start) -> None:
    gateway = gateways(TLS="default")
    accepted = settings(gateway, tls=True, tls_default_certificate=True)
    async with listening(accepted) as bot:
        await hears(gateway, bot, "加密的")
    async with listening(settings(gateway, tls=True), up=False) as bot:
        await until(lambda: bot.kinds == [AlertKind.TLS])
        assert bot.gateway.state().reason == texts.TLS_DEFAULT
    async with listening(settings(gateway), up=False) as bot:
        await until(lambda: bot.gateway.state().reason == texts.TLS_NEEDED)
    assert [found.ok for found in await diagnose(accepted)] == [True] * 5
    assert (await diagnose(accepted))[1].sentence == texts.TLS_OK_DEFAULT
    assert "TLS=true" in (await diagnose(settings(gateway)))[-1].mend


async def test_tls_with_an_own_certificate(gateways: Start, certificate: tuple[Path, Path]) -> None:
    cert, key = certificate
    gateway = gateways(TLS="own", TLS_CERT=str(cert), TLS_KEY=str(key))
    async with listening(settings(gateway, tls=True, ca_file=str(cert))) as bot:
        await hears(gateway, bot, "加密的")
    await the_quick_line_is_understood(gateway, settings(gateway, tls=True, ca_file=str(cert)))
    assert all(found.ok for found in await diagnose(settings(gateway, tls=True, ca_file=str(cert))))
    by_name = WechatySettings("a", f"localhost:{gateway.port}", TOKEN, tls=True, ca_file=str(cert))
    refused = {
        settings(gateway, tls=True): "BOT_WECHATY__CA_FILE",
        settings(gateway, tls=True, tls_default_certificate=True): "BOT_WECHATY__CA_FILE",
        by_name: "主机名",
        settings(gateway, tls=True, ca_file="/nowhere/ca.pem"): "/nowhere/ca.pem",
    }
    for wrong, word in refused.items():
        async with listening(wrong, up=False) as bot:
            await until(lambda bot=bot: bot.kinds == [AlertKind.TLS])  # type: ignore[misc]
            assert word in bot.gateway.state().reason


async def test_tls_against_a_gateway_that_speaks_none(plain: RealGateway) -> None:
    async with listening(settings(plain, tls=True), up=False) as bot:
        await until(lambda: bot.kinds == [AlertKind.TLS])
        assert bot.gateway.state().reason == texts.TLS_PLAIN_GATEWAY
