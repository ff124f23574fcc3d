"""What was said to the bot alone: a room of colleagues reads its number and kind, neither who said it nor a word of it."""

from __future__ import annotations

import pytest

from tests.chat import Chat, readable

ROOMS = frozenset({"员工群", "居民群", "二号群", "管理员群"})
SECRETS = ("李阿姨", "拿刀", "尿毒症", "救助", "不想活", "3号楼")


def in_rooms(chat: Chat) -> list[str]:
    return [readable(letter) for letter in chat.heard if chat.target(letter) in ROOMS]


@pytest.mark.parametrize(
    "words", ["我老公拿刀要砍我", "我不想活了", "我得了尿毒症没钱看病，想申请救助", "3号楼2单元着火了，快来人"]
)
async def test_nothing_of_it_in_a_room(chat: Chat, words: str) -> None:
    await chat.says("李阿姨", words, "私聊")
    await chat.later(4)
    await chat.says("小王", "待办")
    await chat.says("小王", "查 1001")
    await chat.says("小王", "联动 1001 物业 一起去看看")
    told = in_rooms(chat)
    assert any("1001" in one for one in told), "the staff room hears that there is something"
    assert not [one for one in told for secret in SECRETS if secret in one], told
    private = [readable(letter) for letter in chat.heard if chat.target(letter) == "小王"]
    assert any(words in one and "李阿姨" in one for one in private), "whoever acts on it reads the whole"
    chat.forget()


async def test_the_reporter_is_answered_in_private_even_when_asking_in_a_group(chat: Chat) -> None:
    await chat.says("李阿姨", "我得了尿毒症没钱看病，想申请救助", "私聊")
    chat.forget()
    await chat.says("李阿姨", "查 1001", "居民群")
    chat.expects("李阿姨", "工单 1001")
    chat.silence()
