"""The quick way to payloads: the same answers as through grpclib, and nothing lost when it breaks."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from grpclib.const import Status
from grpclib.exceptions import GRPCError

from bot.gateways.wechaty import WechatySettings, frames, quick, wire
from bot.gateways.wechaty.frames import Flag, Kind, Reader, Unexpected
from bot.gateways.wechaty.line import Line
from bot.gateways.wechaty.protobuf import text_field
from bot.gateways.wechaty.quick import QuickLine, QuickLost
from bot.gateways.wechaty.wire import MessagePayload
from tests.gateway.fake import TOKEN, FakeGateway, fake_gateway
from tests.gateway.listener import listening, until
from tests.gateway.real import TOKEN as REAL_TOKEN
from tests.gateway.real import RealGateway
from tests.gateway.test_receiving import furnished, settings

pytestmark = pytest.mark.asyncio


async def opened(port: int, token: str = TOKEN, timeout_s: float = 5.0) -> QuickLine:
    line = await QuickLine.open(
        "127.0.0.1", port, None, wire.MESSAGE.route, {"authorization": f"Wechaty {token}"}, timeout_s
    )
    await until(lambda: line.is_open or line.is_lost)
    return line


async def ask(line: QuickLine, message_id: str) -> MessagePayload:
    return MessagePayload.FromString(await line.ask(text_field(1, message_id)))


def keeps(fake: FakeGateway, *texts: str) -> None:
    for number, text in enumerate(texts):
        fake.messages[f"m{number}"] = MessagePayload(id=f"m{number}", text=text, talker_id="li", type=7)


async def test_it_gives_what_the_gateway_has() -> None:
    async with fake_gateway() as fake:
        keeps(fake, "灯坏了", "", "长" * 400_000)
        line = await opened(fake.port)
        assert [await ask(line, f"m{number}") for number in range(3)] == [fake.messages[f"m{n}"] for n in range(3)]
        line.close()


async def test_thousands_of_requests_outlast_every_window() -> None:
    """Each answer is as long as a window, and the requests together are longer than one."""
    async with fake_gateway() as fake:
        keeps(fake, "字" * 22_000)
        fake.messages["m" * 200] = fake.messages["m0"]
        line = await opened(fake.port)
        for _ in range(20):
            await until(lambda: line.is_open)
            answers = await asyncio.gather(*(ask(line, "m" * 200) for _ in range(50)))
            assert all(answer.text == "字" * 22_000 for answer in answers)
        line.close()


async def test_a_refusal_is_the_same_error_as_elsewhere() -> None:
    async with fake_gateway() as fake:
        line = await opened(fake.port)
        with pytest.raises(GRPCError) as refused:
            await ask(line, "没有")
        assert (refused.value.status, refused.value.message) == (Status.UNKNOWN, "nothing known of 没有")
        keeps(fake, "还在")
        assert (await ask(line, "m0")).text == "还在"
        line.close()
        stranger = await opened(fake.port, token="wrong")
        with pytest.raises(GRPCError) as refused:
            await ask(stranger, "m0")
        assert refused.value.status is Status.UNAUTHENTICATED
        stranger.close()


async def test_an_answer_that_does_not_come_ends_the_line_and_not_the_message() -> None:
    async with fake_gateway() as fake:
        keeps(fake, "慢")
        fake.delays["MessagePayload"] = 30
        line = await opened(fake.port, timeout_s=0.3)
        with pytest.raises(QuickLost):
            await ask(line, "m0")
        assert line.is_lost and not line.is_open


async def test_an_idle_line_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quick, "_IDLE_S", 0.2)
    monkeypatch.setattr(quick, "_LOOK_S", 0.1)
    async with fake_gateway() as fake:
        keeps(fake, "在")
        line = await opened(fake.port)
        assert (await ask(line, "m0")).text == "在"
        await until(lambda: line.is_lost)


@asynccontextmanager
async def saying(answer: bytes, *, hangs_up: bool = False) -> AsyncIterator[int]:
    """A port at which somebody says just these bytes."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(1)
        writer.write(answer)
        await reader.read(10_000)
        if hangs_up:
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()


SETTINGS = frames.head(0, Kind.SETTINGS, 0, 0)
HEADERS = frames.head(1, Kind.HEADERS, Flag.END_HEADERS | Flag.END_STREAM, 1)


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 400 Bad Request\r\n\r\n",
        SETTINGS + frames.head(8, Kind.GOAWAY, 0, 0) + bytes(8),
        SETTINGS + frames.head(4, Kind.RST_STREAM, 0, 1) + bytes(4),
        SETTINGS + frames.head(3, Kind.DATA, Flag.END_STREAM, 1) + b"abc",
        SETTINGS + frames.head(3, Kind.DATA, Flag.PADDED, 1) + b"\x09bc",
        SETTINGS + HEADERS + b"\xc0",
        SETTINGS + HEADERS + b"\x88",
        SETTINGS + frames.head(1, Kind.HEADERS, 0, 1) + b"\x88",
        SETTINGS + frames.head(9, Kind.PUSH_PROMISE, Flag.END_HEADERS, 1) + bytes(9),
        SETTINGS + (70_000).to_bytes(3, "big") + bytes(6),
        frames.head(6, Kind.SETTINGS, 0, 0) + b"\x00\x01\x00\x00\x00\x00",
        frames.head(6, Kind.SETTINGS, 0, 0) + b"\x00\x04\x00\x00\x00\x01",
        frames.head(5, Kind.SETTINGS, 0, 0) + bytes(5),
        frames.head(3, Kind.WINDOW_UPDATE, 0, 0) + bytes(3),
    ],
)  # fmt: skip
async def test_whatever_it_is_not_made_for_ends_it(answer: bytes) -> None:
    async with saying(answer) as port:
        line = await opened(port, timeout_s=1.0)
        if line.is_open:
            with pytest.raises(QuickLost):
                await line.ask(b"")
        line.close()
        assert line.is_lost


async def test_a_line_that_is_cut_ends_what_is_asked() -> None:
    async with saying(SETTINGS, hangs_up=True) as port:
        line = await opened(port)
        asked = [line.ask(b"") for _ in range(3)]
        assert all(isinstance(one, QuickLost) for one in await asyncio.gather(*asked, return_exceptions=True))


async def test_frames_may_come_in_any_pieces() -> None:
    pieces = [(Kind.DATA, 0, 1, b"abc"), (Kind.DATA, Flag.PADDED, 3, b"\x02de\x00\x00"), (Kind.PING, 0, 0, bytes(8))]
    data = b"".join(frames.head(len(body), kind, flags, stream) + body for kind, flags, stream, body in pieces)
    reader = Reader()
    found = [frame for byte in data for frame in reader.read(bytes([byte]))]
    assert [body for *_, body in found] == [b"abc", b"de", bytes(8)]
    assert found == list(Reader().read(data))


@pytest.mark.parametrize("body", [b"", b"\x01\x00\x00\x00\x01a", b"\x00\x00\x00\x00\x02a", b"\x00\x00\x00\x00\x00a"])
async def test_only_one_whole_plain_message_is_an_answer(body: bytes) -> None:
    with pytest.raises(Unexpected):
        frames.message(body)


# Behind the gateway.


async def test_nothing_is_lost_or_turned_round_when_it_breaks() -> None:
    async with fake_gateway() as fake, listening(settings(furnished(fake))) as bot:
        fake.says("warm")
        await bot.message()
        door = bot.gateway._session.line._quick  # type: ignore[union-attr]
        for number in range(600):
            fake.says(str(number))
            if number % 200 == 100:
                await until(lambda least=number - 90: len(bot.taken) > least)  # type: ignore[misc]
                await until(lambda: door._line is not None)
                door._line.close()
                door._not_before = 0.0
        await until(lambda: len(bot.taken) == 601, 20)
        assert [one.text for one in bot.taken[1:]] == [str(number) for number in range(600)]
        assert bot.alerts == []


async def test_without_it_everything_works() -> None:
    async with fake_gateway() as fake, listening(settings(furnished(fake))) as bot:
        bot.gateway._session.line._quick.close()  # type: ignore[union-attr]
        for number in range(50):
            fake.says(str(number))
        await until(lambda: len(bot.taken) == 50)
        assert [one.text for one in bot.taken] == [str(number) for number in range(50)]


@pytest.mark.parametrize("tls", [False, True])
async def test_the_real_gateway_understands_it(
    gateways: Callable[..., RealGateway], certificate: tuple[Path, Path], tls: bool
) -> None:
    cert, key = certificate
    more = {"TLS": "own", "TLS_CERT": str(cert), "TLS_KEY": str(key)} if tls else {}
    gateway = await asyncio.to_thread(gateways, **more)
    given = WechatySettings("a", gateway.endpoint, REAL_TOKEN, tls=tls, ca_file=str(cert) if tls else None)
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
