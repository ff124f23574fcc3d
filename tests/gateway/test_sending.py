"""Letters go out once, and every failure says whether it may be tried again (over the fake gateway)."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest
from grpclib.const import Status
from grpclib.exceptions import GRPCError

from bot.domain.faults import PermanentSendError, SendError, TemporarySendError, UnknownSendError
from bot.domain.message import Letter
from bot.gateways.wechaty import wire
from bot.gateways.wechaty.wire import EventType
from bot.ports import Receipt
from tests.gateway.fake import SELF, FakeGateway, RawAnswer, fake_gateway
from tests.gateway.listener import listening, until
from tests.gateway.test_receiving import furnished, settings

pytestmark = pytest.mark.asyncio

PNG = b"\x89PNG\r\n\x1a\n" + bytes(500)


def echo(fake: FakeGateway, text: str, one: str, room: str = "r1", kind: int = 7) -> None:
    fake.says(text, talker=SELF, room=room, id=one, kind=kind)


async def test_text_with_mentions_gives_the_id() -> None:
    async with fake_gateway() as fake, listening(settings(furnished(fake))) as bot:
        assert await bot.gateway.send(bot.letter("@小王\u2005请看", mention_ids=("wang", ""))) == "sent-1"
        assert fake.sent == [wire.SendTextRequest("r1", "@小王\u2005请看", ["wang"])]


async def test_private_letter_file_and_link(tmp_path: Path) -> None:
    async with fake_gateway() as fake, listening(settings(furnished(fake))) as bot:
        await bot.gateway.send(Letter(key="p", channel="wechaty:a", text="您好", contact_id="li"))
        await bot.gateway.send_file("r1", "名单".encode(), "名单.csv")
        await bot.gateway.send_link("r1", "停水通知", "https://example.org/n/1", "明天 9 点")
        text, file, link = fake.sent
        assert text.conversation_id == "li"
        assert json.loads(file.filebox)["name"] == "名单.csv"
        assert (link.title, link.url, link.description) == ("停水通知", "https://example.org/n/1", "明天 9 点")
        assert json.loads(link.as_json)["title"] == "停水通知"


async def test_text_and_picture_are_two_messages_and_only_what_is_missing_is_sent_again(tmp_path: Path) -> None:
    photo = tmp_path / "abc"
    photo.write_bytes(PNG)
    async with fake_gateway() as fake, listening(settings(furnished(fake))) as bot:
        letter = bot.letter("看图", picture_path=str(photo))
        fake.errors["MessageSendFile"] = [GRPCError(Status.UNKNOWN, "upload failed")]
        with pytest.raises(TemporarySendError):
            await bot.gateway.send(letter)
        assert await bot.gateway.send(letter) == "sent-1"
        assert [type(one).__name__ for one in fake.sent] == ["SendTextRequest", "MessageSendFileRequest"]
        box = json.loads(fake.sent[1].filebox)
        assert (box["name"], box["size"], box["type"]) == ("abc.png", len(PNG), 1)


@pytest.mark.parametrize("size", [3_000_001, None])
async def test_a_picture_that_cannot_go_out_stops_the_letter_before_its_text(tmp_path: Path, size: int | None) -> None:
    photo = tmp_path / "p.jpg"
    if size:
        photo.write_bytes(bytes(size))
    async with fake_gateway() as fake, listening(settings(furnished(fake))) as bot:
        fake.errors["Upload"] = [GRPCError(Status.UNIMPLEMENTED, "old gateway")]
        with pytest.raises(PermanentSendError, match="压缩" if size else "附件"):
            await bot.gateway.send(bot.letter("看图", picture_path=str(photo)))
        assert not fake.sent


async def test_a_large_picture_is_uploaded_and_an_upload_that_breaks_is_done_again(tmp_path: Path) -> None:
    photo = tmp_path / "p.jpg"
    photo.write_bytes(b"\xff\xd8\xff" + bytes(4_000_000))
    async with fake_gateway() as fake, listening(settings(furnished(fake))) as bot:
        letter = bot.letter("看图", picture_path=str(photo))
        fake.errors["Upload"] = [GRPCError(Status.UNKNOWN, "disk is full")]
        with pytest.raises(TemporarySendError, match="disk is full"):
            await bot.gateway.send(letter)
        await bot.gateway.send(letter)
        assert [type(one).__name__ for one in fake.sent] == ["SendTextRequest", "MessageSendFileRequest"]
        assert fake.uploads == [photo.read_bytes()]
        box = json.loads(fake.sent[1].filebox)
        assert (box["type"], box["uuid"], box["size"]) == (7, "uuid-1", 4_000_003)


async def test_letters_without_words_or_address() -> None:
    async with fake_gateway() as fake, listening(settings(furnished(fake))) as bot:
        with pytest.raises(PermanentSendError):
            await bot.gateway.send(bot.letter(""))
        with pytest.raises(PermanentSendError):
            await bot.gateway.send(Letter(key="k", channel="wechaty:a", text="x"))


@pytest.mark.parametrize(
    ("status", "said", "error"),
    [
        (Status.UNKNOWN, "socket hang up", TemporarySendError),
        (Status.UNKNOWN, "not logged in", TemporarySendError),
        (Status.UNKNOWN, "you are not a friend", PermanentSendError),
        (Status.UNKNOWN, "Blocked by user", PermanentSendError),
        (Status.UNKNOWN, "messageSendText not supported", PermanentSendError),
        (Status.UNKNOWN, "GError: timeout after 60 s", UnknownSendError),
        (Status.UNIMPLEMENTED, "no such method", PermanentSendError),
        (Status.INVALID_ARGUMENT, "bad", PermanentSendError),
        (Status.RESOURCE_EXHAUSTED, "message larger than max", PermanentSendError),
        (Status.UNAVAILABLE, "proxy", UnknownSendError),
        (Status.UNAUTHENTICATED, "token", TemporarySendError),
    ],
)
async def test_refusals_are_told_apart(status: Status, said: str, error: type[SendError]) -> None:
    async with fake_gateway() as fake, listening(settings(furnished(fake), echo_wait_s=0.1)) as bot:
        fake.errors["MessageSendText"] = [GRPCError(status, said + "\n at stack")]
        with pytest.raises(error, match=said) as caught:
            await bot.gateway.send(bot.letter("x"))
        assert "stack" not in str(caught.value)
        expected = Receipt.UNKNOWN if error is UnknownSendError else Receipt.NOT_SENT
        assert await bot.gateway.receipt(bot.letter("x")) is expected


async def test_nothing_is_sent_while_the_account_is_not_there() -> None:
    async with fake_gateway() as fake:
        fake.login = None
        async with listening(settings(furnished(fake)), up=False) as bot:
            with pytest.raises(TemporarySendError):
                await bot.gateway.send(bot.letter("x"))
            await until(lambda: fake.streaming)
            fake.emit(EventType.LOGIN, contactId=SELF)
            await bot.until_up()
            fake.emit(EventType.LOGOUT, contactId=SELF)
            await until(lambda: not bot.up)
            with pytest.raises(TemporarySendError):
                await bot.gateway.send(bot.letter("x"))
            assert not fake.sent


async def test_a_gateway_that_went_down_is_a_temporary_error() -> None:
    async with fake_gateway() as fake, listening(settings(furnished(fake))) as bot:
        await fake.close()
        await until(lambda: not bot.up)
        with pytest.raises(TemporarySendError):
            await bot.gateway.send(bot.letter("x"))


async def test_a_time_out_is_unknown_and_an_echo_settles_it() -> None:
    async with (
        fake_gateway() as fake,
        listening(settings(furnished(fake), send_timeout_s=0.2, echo_wait_s=30.0)) as bot,
    ):
        fake.delays["MessageSendText"] = 5
        letter = bot.letter("已受理")
        with pytest.raises(UnknownSendError):
            await bot.gateway.send(letter)
        asking = asyncio.create_task(bot.gateway.receipt(letter))
        await asyncio.sleep(0.1)
        echo(fake, "已受理 ", "e1")
        assert await asking is Receipt.SENT
        assert await bot.gateway.send(letter) == "e1"
        assert bot.gateway.letter_of("e1") == "k1"
        assert (await bot.message()).own


async def test_a_time_out_without_an_echo_stays_unknown_and_may_be_sent_again() -> None:
    async with (
        fake_gateway() as fake,
        listening(settings(furnished(fake), send_timeout_s=1.0, echo_wait_s=0.2)) as bot,
    ):
        fake.delays["MessageSendText"] = 5
        letter = bot.letter("催一次")
        with pytest.raises(UnknownSendError):
            await bot.gateway.send(letter)
        assert await bot.gateway.receipt(letter) is Receipt.UNKNOWN
        fake.delays.clear()
        assert await bot.gateway.send(letter)


async def test_a_connection_cut_while_sending_is_unknown() -> None:
    async with fake_gateway() as fake, listening(settings(furnished(fake), echo_wait_s=0.1)) as bot:
        fake.delays["MessageSendText"] = 5
        sending = asyncio.create_task(bot.gateway.send(bot.letter("x")))
        await until(lambda: fake.calls["MessageSendText"])
        bot.gateway._session.line.close()  # type: ignore[union-attr]
        with pytest.raises(UnknownSendError):
            await sending


async def test_an_echo_that_comes_before_the_answer_gives_the_id_that_the_answer_lacks() -> None:
    async with fake_gateway() as fake, listening(settings(furnished(fake))) as bot:
        fake.send_answer = lambda _: wire.SendAnswer("")
        gate = fake.gates["MessageSendText"] = asyncio.Event()
        sending = asyncio.create_task(bot.gateway.send(bot.letter("好的")))
        await until(lambda: fake.calls["MessageSendText"])
        echo(fake, "好的", "e1")
        await bot.message()
        gate.set()
        assert await sending == "e1"


async def test_an_old_gateway_wraps_the_id() -> None:
    async with fake_gateway() as fake, listening(settings(furnished(fake))) as bot:
        fake.send_answer = lambda _: RawAnswer(b"\x0a\x04\x0a\x02m9")
        assert await bot.gateway.send(bot.letter("x")) == "m9"


async def test_a_letter_of_an_earlier_process_is_known_by_an_early_echo_only() -> None:
    async with fake_gateway() as fake, listening(settings(furnished(fake))) as bot:
        assert await bot.gateway.receipt(bot.letter("旧的", key="old1")) is Receipt.UNKNOWN
        echo(fake, "早的", "e1")
        await bot.message()
        assert await bot.gateway.receipt(bot.letter("早的", key="old2")) is Receipt.SENT


async def test_a_human_typing_on_the_account_belongs_to_no_letter() -> None:
    async with fake_gateway() as fake, listening(settings(furnished(fake))) as bot:
        await bot.gateway.send(bot.letter("机器人说的"))
        echo(fake, "人说的", "h1")
        echo(fake, "机器人说的", "sent-1")
        await bot.message(1)
        assert [message.own for message in bot.taken] == [True, True]
        assert (bot.gateway.letter_of("h1"), bot.gateway.letter_of("sent-1")) == (None, "k1")


async def test_a_sent_letter_is_known_as_sent() -> None:
    async with fake_gateway() as fake, listening(settings(furnished(fake))) as bot:
        letter = bot.letter("x")
        await bot.gateway.send(letter)
        assert await bot.gateway.receipt(letter) is Receipt.SENT
        await bot.gateway.send(letter)
        assert len(fake.sent) == 1


async def test_the_echo_of_a_file_settles_its_letter(tmp_path: Path) -> None:
    """A PDF beside a notice comes back as an attachment, with its name for words."""
    path = tmp_path / "名单.pdf"
    path.write_bytes(b"%PDF-1.4")
    async with fake_gateway() as fake, listening(settings(furnished(fake))) as bot:
        letter = bot.letter("", picture_path=str(path))
        fake.errors["MessageSendFile"] = [GRPCError(Status.DEADLINE_EXCEEDED, "slow")]
        with pytest.raises(SendError):
            await bot.gateway.send(letter)
        echo(fake, "名单.pdf", "e1", kind=int(wire.MessageType.ATTACHMENT))
        await until(lambda: bot.gateway.letter_of("e1") == letter.key)
