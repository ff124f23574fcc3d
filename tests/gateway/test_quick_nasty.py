"""The quick line before a peer that keeps the rules of HTTP/2 and is as awkward as they allow, or breaks them."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager

import pytest
from grpclib.const import Status
from grpclib.exceptions import GRPCError
from hyperframe.frame import (
    Frame,
    GoAwayFrame,
    HeadersFrame,
    PingFrame,
    PriorityFrame,
    RstStreamFrame,
    SettingsFrame,
    WindowUpdateFrame,
)

from bot.gateways.wechaty import frames, quick
from bot.gateways.wechaty.line import Line
from bot.gateways.wechaty.protobuf import text_field
from bot.gateways.wechaty.quick import QuickLine, QuickLost
from bot.gateways.wechaty.wire import MessagePayload
from tests.gateway.fake import FakeGateway, fake_gateway
from tests.gateway.listener import PATIENT_S, until
from tests.gateway.nasty import Answer, NastyServer, begin, block, data, end, nasty, wrapped
from tests.gateway.test_quick import opened
from tests.gateway.test_receiving import settings

pytestmark = pytest.mark.asyncio

MIB = 1 << 20


@pytest.fixture(autouse=True)
def looks_often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quick, "_LOOK_S", 0.05)


def parrot(stream: int, body: bytes) -> Iterable[Frame]:
    """Says what it was asked."""
    return [begin(stream), *data(stream, body), end(stream)]


@asynccontextmanager
async def before(answer: Answer, timeout_s: float = PATIENT_S) -> AsyncIterator[tuple[QuickLine, NastyServer]]:
    async with nasty(answer) as server:
        line = await opened(server.port, timeout_s=timeout_s)
        yield line, server
        line.close()


async def lost(line: QuickLine) -> bool:
    """Whether asking comes to nothing, in time."""
    try:
        await asyncio.wait_for(line.ask(b"x"), PATIENT_S)
    except QuickLost:
        return True
    return False


async def test_it_asks_by_the_rules() -> None:
    async with before(parrot) as (line, server):
        assert [await line.ask(text) for text in (b"a", b"", b"b")] == [b"a", b"", b"b"]
        first, *more = server.met[0].requests
        assert [dict(first)] * 2 == [dict(one) for one in more]
        assert dict(first)[":path"] == "/wechaty.Puppet/MessagePayload" and "authorization" in dict(first)


async def test_padding_counts_and_never_stops_the_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nearly all of it is padding, and together it is more than the window of the connection."""
    monkeypatch.setattr(frames, "HEARD_WINDOW", MIB)

    def padded(stream: int, body: bytes) -> Iterable[Frame]:
        return [begin(stream), *data(stream, wrapped(bytes(64 * 16)), padding=255, size=16), end(stream)]

    async with before(padded) as (line, _):
        for _ in range(5):
            answers = await asyncio.gather(*(line.ask(b"") for _ in range(20)))
            assert answers == [bytes(1024)] * 20
        assert line.is_open


async def test_an_answer_of_four_mebibytes_fits_and_not_much_more() -> None:
    def long(stream: int, body: bytes) -> Iterable[Frame]:
        return [begin(stream), *data(stream, wrapped(bytes(4 * MIB))), end(stream)]

    async with before(long) as (line, server):
        assert len(await line.ask(b"x")) == 4 * MIB
        assert server.met[0].stream_window * frames.MANY <= 160 * MIB, "what a mad gateway can fill"


async def test_answers_may_come_in_any_order_and_between_each_other() -> None:
    asked: list[tuple[int, bytes]] = []

    def later(stream: int, body: bytes) -> Iterable[Frame]:
        asked.append((stream, body))
        if len(asked) < 3:
            return []
        pieces = [piece for one, said in reversed(asked) for piece in data(one, said, size=3)]
        pieces.sort(key=lambda frame: len(frame.data), reverse=True)  # type: ignore[attr-defined]
        return [*(begin(one) for one, _ in asked), *pieces, *(end(one) for one, _ in reversed(asked))]

    async with before(later) as (line, _):
        assert await asyncio.gather(*(line.ask(text) for text in (b"aaaa", b"bb", b"c"))) == [b"aaaa", b"bb", b"c"]


@pytest.mark.parametrize(
    ("headers", "status", "message"),
    [
        ([("grpc-status", "2"), ("grpc-message", "%E6%B2%A1%E6%9C%89%20100%25")], Status.UNKNOWN, "没有 100%"),
        ([("grpc-status", "5"), ("grpc-message", "100% %zz %FF")], Status.NOT_FOUND, "100% %zz �"),
        ([(":status", "200"), ("grpc-status", "16")], Status.UNAUTHENTICATED, None),
    ],
)
async def test_the_words_of_a_refusal(headers: list[tuple[str, str]], status: Status, message: str | None) -> None:
    async with before(lambda stream, _: [end(stream, headers)]) as (line, _):
        with pytest.raises(GRPCError) as refused:
            await line.ask(b"x")
        assert (refused.value.status, refused.value.message) == (status, message)
        assert line.is_open


def _ends(*headers: tuple[str, str]) -> Answer:
    return lambda stream, body: [begin(stream), *data(stream, body), end(stream, list(headers))]


def _says(body: bytes) -> Answer:
    return lambda stream, _: [begin(stream), *data(stream, body), end(stream)]


@pytest.mark.parametrize(
    "answer",
    [
        _ends(("grpc-status", "99")),
        _ends(("grpc-status", "many")),
        _ends(("x", "y")),
        _says(b"\x01" + wrapped(b"squeezed")[1:]),
        _says(wrapped(b"one") + wrapped(b"two")),
        _says(wrapped(b"cut off")[:-1]),
        lambda stream, _: [end(stream)],
        lambda stream, _: [begin(stream), end(stream, [(":status", "502")])],
        lambda stream, _: [HeadersFrame(stream, b"\x00" * 20_000, flags=["END_HEADERS", "END_STREAM"])],
        lambda stream, _: [HeadersFrame(stream, b"\xff" * 40, flags=["END_HEADERS", "END_STREAM"])],
        lambda stream, _: [HeadersFrame(stream, block([("a" * 9, "b" * 9)] * 3000), flags=["END_HEADERS"])],
        lambda stream, _: [begin(stream), *data(stream, b"x"), GoAwayFrame(0, stream, 11)],
        lambda stream, _: [],
    ],
)
async def test_an_answer_that_is_none_ends_the_line_alone(answer: Answer) -> None:
    async with before(answer, timeout_s=0.5) as (line, _):
        assert await lost(line)
        assert line.is_lost
        assert await lost(line), "and asking again is not waited for"


async def test_a_table_of_headers_that_is_made_smaller_first_is_understood() -> None:
    def shrinks(stream: int, body: bytes) -> Iterable[Frame]:
        flags = ["END_HEADERS", "END_STREAM"]
        return [
            begin(stream),
            *data(stream, body),
            HeadersFrame(stream, b"\x20" + block([("grpc-status", "0")]), flags=flags),
        ]

    async with before(shrinks) as (line, _):
        assert await line.ask(b"x") == b"x"


async def test_a_table_of_headers_that_was_not_allowed_is_never_guessed_at() -> None:
    """The second answer points at what the first one put into the table."""
    learnt = iter([b"\x40\x0bgrpc-status\x010", b"\xbe"])

    def points(stream: int, body: bytes) -> Iterable[Frame]:
        flags = ["END_HEADERS", "END_STREAM"]
        return [begin(stream), *data(stream, body), HeadersFrame(stream, next(learnt), flags=flags)]

    async with before(points) as (line, _):
        assert await line.ask(b"x") == b"x"
        assert await lost(line) and line.is_lost


async def test_one_stream_that_is_reset_takes_no_other_with_it() -> None:
    def picky(stream: int, body: bytes) -> Iterable[Frame]:
        return (
            [RstStreamFrame(stream, 7)] if body.endswith(b"no") else [*parrot(stream, body), RstStreamFrame(stream, 0)]
        )

    async with before(picky) as (line, _):
        answers = await asyncio.gather(*(line.ask(text) for text in (b"a", b"no", b"b")), return_exceptions=True)
        assert answers[0] == b"a" and answers[2] == b"b" and isinstance(answers[1], QuickLost)
        assert await line.ask(b"c") == b"c"


async def test_what_means_nothing_is_passed_over_and_pings_are_answered() -> None:
    async with before(parrot) as (line, server):
        peer = server.met[0]
        peer.say_bytes(frames.head(6, 0xB, 0, 0) + b"origin")
        peer.say(
            PriorityFrame(99, depends_on=1),
            WindowUpdateFrame(77, 5),
            *data(98, b"nobody asked"),
            end(98, [("grpc-status", "13")]),
            PingFrame(0, b"12345678"),
            PingFrame(0, b"87654321", flags=["ACK"]),
        )
        assert await line.ask(b"x") == b"x"
        await until(lambda: any(isinstance(frame, PingFrame) for frame in peer.heard))
        assert [frame.opaque_data for frame in peer.heard if isinstance(frame, PingFrame)] == [b"12345678"]


async def test_fewer_at_once_when_the_peer_says_so_and_more_again() -> None:
    async with before(parrot) as (line, server):
        peer, most = server.met[0], SettingsFrame.MAX_CONCURRENT_STREAMS
        peer.say(SettingsFrame(0, settings={most: 0}))
        await until(lambda: not line.is_open)
        peer.say(SettingsFrame(0, settings={SettingsFrame.MAX_FRAME_SIZE: 20_000}))
        assert not line.is_open and not line.is_lost
        peer.say(SettingsFrame(0, settings={most: 1}))
        await until(lambda: line.is_open)
        asked = line.ask(b"x")
        assert not line.is_open
        assert await asked == b"x" and line.is_open


async def test_a_peer_whose_window_is_used_up_gets_nothing_more_until_it_says_so() -> None:
    async with before(parrot) as (line, server):
        while line.is_open:
            await line.ask(bytes(4000))
        server.met[0].say(WindowUpdateFrame(0, 60_000))
        await until(lambda: line.is_open)
        assert not await lost(line)


async def test_a_peer_that_says_nothing_is_not_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quick, "_IDLE_S", 0.2)
    monkeypatch.setattr(quick, "_LOOK_S", 0.05)
    async with nasty(parrot, settings=None) as server:
        line = await opened(server.port)
        assert line.is_lost


async def test_a_peer_that_takes_nothing_and_wants_answers_fills_no_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quick, "_UNREAD_BY_THEM", 50_000)
    monkeypatch.setattr(quick, "_IDLE_S", 1000)
    async with before(parrot) as (line, server):
        transport = server.met[0].transport
        assert transport is not None
        transport.pause_reading()
        for end_of_it in (transport, line._transport):
            assert end_of_it is not None
            for buffer in (socket.SO_SNDBUF, socket.SO_RCVBUF):
                end_of_it.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, buffer, 8192)
        ping = PingFrame(0, bytes(8)).serialize()
        for _ in range(2000):
            if line.is_lost:
                break
            transport.write(ping * 1000)
            await asyncio.sleep(0)
        await until(lambda: line.is_lost)


async def test_a_peer_that_closes_its_half_ends_it() -> None:
    async with before(lambda *_: []) as (line, server):
        asked = line.ask(b"x")
        transport = server.met[0].transport
        assert transport is not None
        transport.write_eof()
        with pytest.raises(QuickLost):
            await asked


async def test_whoever_no_longer_waits_harms_nobody() -> None:
    async with before(parrot) as (line, _):
        gone, stays = line.ask(b"gone"), line.ask(b"stays")
        gone.cancel()
        assert await stays == b"stays"
        assert await line.ask(b"next") == b"next"


# What is too long for it goes the other way.


async def test_an_id_of_any_length_is_found() -> None:
    async with fake_gateway() as fake:
        await _finds(fake, "m" * 5000)


async def _finds(fake: FakeGateway, long: str) -> None:
    fake.messages |= {one: MessagePayload(id=one, text="在", talker_id="li", type=7) for one in ("m1", long)}
    line = await Line.open(settings(fake))
    try:
        await asyncio.gather(*(line.payload("m1") for _ in range(9)))
        await until(lambda: line._quick.line(1) is not None)
        assert (await line.payload(long)).id == long
        quick_line = line._quick.line(1)
        assert quick_line is not None, "it is still there"
        with pytest.raises(QuickLost):
            await quick_line.ask(text_field(1, long))
    finally:
        line.close()


async def test_a_token_longer_than_the_table_of_headers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.gateway.fake.TOKEN", "t" * 6000)
    async with fake_gateway() as fake:
        fake.messages["m1"] = MessagePayload(id="m1", text="在", talker_id="li", type=7)
        line = await opened(fake.port, token="t" * 6000)
        for _ in range(5):
            assert MessagePayload.FromString(await line.ask(text_field(1, "m1"))).text == "在"
        line.close()
