"""The sandbox as the bot's way out: each letter once, and a clear end for those that cannot be delivered."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from bot.domain.faults import PermanentSendError, StoreFailed, TemporarySendError
from bot.domain.message import Letter
from bot.ports import Account, Gateway, GatewayStatus, Receipt

from .street import PNG, Street


def letter(key: str = "out-1", text: str = "您好", **more: Any) -> Letter:
    return Letter(key, "sandbox:demo", text, **({"room_id": "qinghe-1"} | more))


async def test_it_is_a_gateway(street: Street) -> None:
    gateway: Gateway = street.gateway
    assert gateway.channel == "sandbox:demo"
    assert gateway.account == Account("bot", "小灵通")
    assert gateway.state().status is GatewayStatus.UP
    assert gateway.state().reason == ""
    await gateway.stop()
    assert gateway.state().status is GatewayStatus.DOWN
    assert gateway.state().reason != ""


async def test_the_same_letter_goes_out_once(street: Street) -> None:
    assert await street.gateway.receipt(letter()) is Receipt.NOT_SENT
    assert {await street.gateway.send(letter()) for _ in range(3)} == {"out-1"}
    assert await street.gateway.receipt(letter()) is Receipt.SENT
    await street.restart()
    assert await street.gateway.receipt(letter()) is Receipt.SENT
    await asyncio.gather(*(street.gateway.send(letter()) for _ in range(5)))
    assert await street.texts() == ["您好"]


async def test_the_bot_does_not_hear_itself(street: Street) -> None:
    await street.gateway.send(letter())
    await street.restart()
    assert street.bot.heard == []


async def test_a_private_letter_goes_to_the_private_chat(street: Street) -> None:
    await street.gateway.send(letter(room_id=None, contact_id="lu-ren"))
    assert await street.texts("dm:lu-ren") == ["您好"]


async def test_a_letter_takes_a_photo_along(street: Street) -> None:
    saved = street.attachments.save(PNG)
    assert saved is not None
    await street.gateway.send(letter(picture_path=saved.path))
    [said] = await street.get("messages?room=qinghe-1")
    assert said["image"] == f"/sandbox/api/images/{saved.path}"


@pytest.mark.parametrize(
    "wrong",
    [
        {"room_id": "qinghe-9"},
        {"room_id": "qinghe-9", "contact_id": "lu-ren"},
        {"room_id": None, "contact_id": "nobody"},
        {"room_id": None},
        {"text": ""},
        {"picture_path": "ab/nothing.png"},
    ],
)
async def test_what_will_never_arrive_is_said_to_be_so(street: Street, wrong: dict[str, Any]) -> None:
    with pytest.raises(PermanentSendError, match="没有发出。"):
        await street.gateway.send(letter(**wrong))
    assert await street.texts() == []


async def test_what_may_arrive_later_is_said_to_be_so(street: Street, monkeypatch: pytest.MonkeyPatch) -> None:
    async def full(*_: Any) -> Any:
        raise StoreFailed("disk full")

    with monkeypatch.context() as patch:
        patch.setattr(street.log, "add", full)
        with pytest.raises(TemporarySendError):
            await street.gateway.send(letter())
    await street.gateway.stop()
    with pytest.raises(TemporarySendError):
        await street.gateway.send(letter())


async def test_a_file_that_is_no_picture_is_shown_by_its_name(street: Street) -> None:
    path = street.folder / "办事表格.pdf"
    path.write_bytes(b"%PDF-1.4")
    await street.gateway.send(letter(text="", picture_path=str(path)))
    assert await street.texts() == ["[文件] 办事表格.pdf"]
