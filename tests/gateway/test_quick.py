"""The quick way to payloads: the same answers as through grpclib, and nothing lost when it breaks."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from grpclib.const import Status
from grpclib.exceptions import GRPCError
from hyperframe.frame import (
    ContinuationFrame,
    DataFrame,
    GoAwayFrame,
    HeadersFrame,
    PushPromiseFrame,
    RstStreamFrame,
    SettingsFrame,
)

from bot.gateways.wechaty import frames, quick, wire
from bot.gateways.wechaty.frames import Reader, Unexpected
from bot.gateways.wechaty.protobuf import text_field
from bot.gateways.wechaty.quick import QuickLine, QuickLost
from bot.gateways.wechaty.wire import MessagePayload
from tests.gateway.fake import TOKEN, FakeGateway, fake_gateway
from tests.gateway.listener import PATIENT_S, listening, until
from tests.gateway.test_receiving import furnished, settings

pytestmark = pytest.mark.asyncio


@pytest.fixture(autouse=True)
def looks_often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quick, "_LOOK_S", 0.05)


async def opened(port: int, token: str = TOKEN, timeout_s: float = PATIENT_S) -> QuickLine:
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


SETTINGS = SettingsFrame(0).serialize()
HEADERS = frames.head(1, frames.HEADERS, frames.END_HEADERS | frames.END_STREAM, 1)


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 400 Bad Request\r\n\r\n",
        SETTINGS + GoAwayFrame(0).serialize(),
        SETTINGS + RstStreamFrame(1).serialize(),
        SETTINGS + DataFrame(1, b"abc", flags=["END_STREAM"]).serialize(),
        SETTINGS + frames.head(3, frames.DATA, 8, 1) + b"\x09bc",
        SETTINGS + HEADERS + b"\xc0",
        SETTINGS + HEADERS + b"\x88",
        SETTINGS + HEADERS[:4] + b"\x01" + HEADERS[5:] + b"\x88",
        SETTINGS + frames.head(6, frames.HEADERS, 32, 1) + bytes(5) + b"\x88",
        SETTINGS + PushPromiseFrame(1, 2, bytes(5), flags=["END_HEADERS"]).serialize(),
        SETTINGS + ContinuationFrame(1, b"\x88", flags=["END_HEADERS"]).serialize(),
        SETTINGS + (70_000).to_bytes(3, "big") + bytes(6),
        SettingsFrame(0, settings={SettingsFrame.HEADER_TABLE_SIZE: 0}).serialize(),
        SettingsFrame(0, settings={SettingsFrame.INITIAL_WINDOW_SIZE: 1}).serialize(),
        frames.head(5, 4, 0, 0) + bytes(5),
        frames.head(6, 4, 1, 0) + bytes(6),
        frames.head(0, 4, 0, 1),
        frames.head(3, 8, 0, 0) + bytes(3),
        frames.head(4, 8, 0, 0) + bytes(4),
        frames.head(7, 6, 0, 0) + bytes(7),
        frames.head(8, 6, 0, 3) + bytes(8),
        frames.head(3, 7, 0, 0) + bytes(3),
        SETTINGS + frames.head(3, 3, 0, 1) + bytes(3),
    ],
)  # fmt: skip
async def test_whatever_it_is_not_made_for_ends_it(answer: bytes) -> None:
    async with saying(answer) as port:
        line = await opened(port, timeout_s=0.3)
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
    said = [
        DataFrame(1, b"abc"),
        DataFrame(3, b"de", pad_length=2, flags=["PADDED"]),
        HeadersFrame(5, b"f", depends_on=1, flags=["END_HEADERS", "PRIORITY"]),
    ]
    data = b"".join(frame.serialize() for frame in said)
    reader = Reader()
    found = [frame for byte in data for frame in reader.read(bytes([byte]))]
    assert found == [(0, 0, 1, b"abc", 3), (0, 0, 3, b"de", 5), (1, 0, 5, b"f", 0)]
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
        await until(lambda: len(bot.taken) == 601)
        assert [one.text for one in bot.taken[1:]] == [str(number) for number in range(600)]
        assert bot.alerts == []


async def test_without_it_everything_works() -> None:
    async with fake_gateway() as fake, listening(settings(furnished(fake))) as bot:
        bot.gateway._session.line._quick.close()  # type: ignore[union-attr]
        for number in range(50):
            fake.says(str(number))
        await until(lambda: len(bot.taken) == 50)
        assert [one.text for one in bot.taken] == [str(number) for number in range(50)]
