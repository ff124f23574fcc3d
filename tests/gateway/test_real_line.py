"""The line to the real npm gateway: killed, frozen, taken, refused, encrypted."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bot.domain.faults import TemporarySendError, UnknownSendError
from bot.gateways.wechaty import AlertKind, WechatySettings, diagnose
from bot.ports import GatewayStatus
from bot.texts import gateway as texts
from tests.gateway.listener import Listener, listening, until
from tests.gateway.real import TOKEN, RealGateway, free_port

pytestmark = pytest.mark.asyncio

Start = Callable[..., RealGateway]


def settings(gateway: RealGateway, **more: Any) -> WechatySettings:
    return WechatySettings("a", gateway.endpoint, TOKEN, **{"lookups_per_s": 100.0, **more})


async def hears(gateway: RealGateway, bot: Listener, text: str) -> None:
    number = len(bot.taken)
    gateway.do("say", talkerId="li", listenerId="bot-self", text=text)
    assert (await bot.message(number)).text == text


async def test_killed_and_restarted_it_is_back_within_ten_seconds(gateways: Start) -> None:
    gateway = gateways()
    async with listening(settings(gateway)) as bot:
        await hears(gateway, bot, "之前")
        gateway.kill()
        await until(lambda: not bot.up, 2)
        with pytest.raises(TemporarySendError):
            await bot.gateway.send(bot.letter("x"))
        await asyncio.to_thread(gateway.start)
        began = time.monotonic()
        await bot.until_up(10)
        assert time.monotonic() - began < 10
        await hears(gateway, bot, "之后")
        assert len(bot.windows) == 1
        assert gateway.do("calls").get("stop") is None


async def test_killed_in_the_middle_of_many_messages_nothing_comes_twice_or_out_of_order(gateways: Start) -> None:
    gateway = gateways()
    async with listening(settings(gateway)) as bot:
        await asyncio.to_thread(gateway.do, "burst", n=1500, talkerId="li")
        await bot.message(50)
        await asyncio.to_thread(gateway.restart)
        await bot.until_up(10)
        await hears_last(gateway, bot)
        numbers = [int(message.text) for message in bot.taken[:-1]]
        assert numbers == sorted(set(numbers))
        assert len(bot.windows) == 1


async def hears_last(gateway: RealGateway, bot: Listener) -> None:
    gateway.do("say", talkerId="li", listenerId="bot-self", text="9999")
    await until(lambda: bot.taken and bot.taken[-1].text == "9999", 10)


async def test_absent_at_the_start(gateways: Start, node_path: str) -> None:
    gateway = RealGateway(node_path, port=free_port())
    try:
        async with listening(settings(gateway), up=False) as bot:
            await until(lambda: bot.gateway.state().reason.startswith("连不上网关"), 3)
            await asyncio.to_thread(gateway.start)
            await bot.until_up(10)
            await hears(gateway, bot, "来了")
    finally:
        gateway.kill()


async def test_frozen_it_is_noticed_and_back_within_thirty_seconds_with_the_defaults(gateways: Start) -> None:
    gateway = gateways()
    async with listening(settings(gateway)) as bot:
        began = time.monotonic()
        gateway.freeze()
        await until(lambda: not bot.up, 20)
        gateway.thaw()
        await bot.until_up(30 - (time.monotonic() - began))
        await hears(gateway, bot, "醒了")
        assert len(bot.windows) == 1


async def test_a_freeze_after_many_pings_is_noticed_as_fast(gateways: Start) -> None:
    gateway = gateways()
    async with listening(settings(gateway, keepalive_s=0.5, keepalive_timeout_s=0.4)) as bot:
        await asyncio.sleep(1.8)
        assert bot.up
        gateway.freeze()
        await until(lambda: not bot.up, 2.5)
        gateway.thaw()
        await bot.until_up()


async def test_a_freeze_with_three_megabytes_under_way_is_noticed_too(gateways: Start) -> None:
    gateway = gateways()
    quick = {"keepalive_s": 1.0, "keepalive_timeout_s": 0.5, "probe_every_s": 1.0, "probe_timeout_s": 0.5}
    async with listening(settings(gateway, **quick)) as bot:
        gateway.freeze()
        sending = asyncio.create_task(bot.gateway.send_file("li", bytes(2_900_000), "p.jpg"))
        await until(lambda: not bot.up, 6)
        with pytest.raises(UnknownSendError):
            await sending
        gateway.thaw()
        await bot.until_up()
        await hears(gateway, bot, "醒了")


async def test_a_wrong_token(gateways: Start) -> None:
    gateway = gateways()
    wrong = WechatySettings("a", gateway.endpoint, "wrong")
    async with listening(wrong, up=False) as bot:
        await until(lambda: bot.kinds == [AlertKind.TOKEN])
        assert bot.gateway.state().reason == texts.TOKEN_REFUSED
    assert [found.ok for found in await diagnose(wrong)] == [True, True, False]
    assert "BOT_WECHATY__TOKEN" in (await diagnose(wrong))[-1].mend


async def test_a_second_bot_waits_and_takes_over_and_the_first_one_does_not_fight(gateways: Start) -> None:
    gateway = gateways()
    patient = {"takeover_after_s": 1.5, "retry_busy_s": 0.3}
    async with (
        listening(settings(gateway, **patient)) as first,
        listening(settings(gateway, **patient), up=False) as second,
    ):
        await until(lambda: second.gateway.state().reason == texts.SECOND_BOT)
        assert first.up
        await hears(gateway, first, "给第一个")
        await second.until_up(6)
        await until(lambda: not first.up)
        await hears(gateway, second, "给第二个")
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


async def test_a_half_open_old_peer_is_taken_over_from(gateways: Start) -> None:
    gateway = gateways()
    peer = DeadPeer(gateway)
    await peer.open()
    old = WechatySettings("old", f"127.0.0.1:{peer.port}", TOKEN, keepalive_s=1000, probe_every_s=1000)
    async with listening(old):
        peer.vanish()
        async with listening(settings(gateway, takeover_after_s=1.0, retry_busy_s=0.3)) as bot:
            await hears(gateway, bot, "接管了")
            peer.drop()
            await asyncio.sleep(0.3)
            await hears(gateway, bot, "旧连接断开以后")
            assert bot.kinds == [AlertKind.TAKEOVER]
            assert len(bot.windows) == 1
    peer.close()


async def test_logout_scan_and_login(gateways: Start) -> None:
    gateway = gateways()
    async with listening(settings(gateway)) as bot:
        gateway.do("logout")
        await until(lambda: bot.gateway.state().status is GatewayStatus.WAITING_FOR_LOGIN)
        gateway.do("emit", event="scan", payload={"qrcode": "https://example.org/qr/1", "status": 2})
        await until(lambda: bot.gateway.login_code)
        gateway.do("login")
        await bot.until_up()
        await until(lambda: len(bot.alerts) == 3)
        assert bot.kinds == [AlertKind.LOGOUT, AlertKind.SCAN, AlertKind.LOGIN]
        assert bot.alerts[1][2] == "https://example.org/qr/1"
        assert len(bot.windows) == 1


async def test_logged_out_at_the_start_the_code_is_shown_and_start_is_called_if_none_comes(gateways: Start) -> None:
    gateway = gateways(LOGIN="")
    gateway.do("emit", event="scan", payload={"qrcode": "code-0", "status": 2})
    async with listening(settings(gateway), up=False) as bot:
        await until(lambda: bot.gateway.login_code == "code-0")
        assert [found.ok for found in await diagnose(settings(gateway))] == [True] * 5
    assert (await diagnose(settings(gateway)))[-1][:2] == (False, texts.ACCOUNT_NONE)
    silent = gateways(LOGIN="")
    async with listening(settings(silent, start_after_s=0.5), up=False) as bot:
        await until(lambda: bot.gateway.state().reason == texts.NO_LOGIN_REPORTED)
        assert silent.do("calls")["start"] == 1


async def test_doctor_on_a_healthy_gateway_with_and_without_the_bot(gateways: Start) -> None:
    gateway = gateways()
    alone = await diagnose(settings(gateway))
    assert all(found.ok for found in alone)
    assert alone[-1].sentence == "登录的账号是“小蜜蜂”（bot-self）。"
    async with listening(settings(gateway)) as bot:
        assert (await diagnose(settings(gateway)))[-1].sentence == texts.ACCOUNT_BUSY
        assert bot.up
    assert not (await diagnose(WechatySettings("a", f"127.0.0.1:{free_port()}", TOKEN)))[0].ok
    assert (await diagnose(WechatySettings("a", "nonsense", TOKEN)))[0].mend == texts.BAD_ENDPOINT_MEND


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


async def test_tls_against_a_gateway_that_speaks_none(gateways: Start) -> None:
    gateway = gateways()
    async with listening(settings(gateway, tls=True), up=False) as bot:
        await until(lambda: bot.kinds == [AlertKind.TLS])
        assert bot.gateway.state().reason == texts.TLS_PLAIN_GATEWAY
