"""Whoever tries a question beforehand is told what a resident would hear in the group."""

from __future__ import annotations

from datetime import date

import pytest

from bot.services.hearing.reaction import Reaction, is_said_unasked, reaction
from tests.chat import Chat, readable

LINES = {
    "水费怎么交": Reaction.ANSWER,
    "楼里旧家具扔边度": Reaction.ANSWER_AND_OFFER,
    "今天几号星期几": Reaction.IDLE,
    "珠峰多高": Reaction.IDLE,
    "旧沙发": Reaction.ANSWER,
    "居住证": Reaction.CHOICES,
    "大件垃圾怎么扔，楼道堆不下了": Reaction.CHOICES,
    "3号楼楼道里堆满了旧家具没人管": Reaction.TICKET,
    "居民证丢了要罚钱吗": Reaction.WORKER,
    "听说水费要涨 是真的吗": Reaction.WORKER,
}
SAID = {
    Reaction.ANSWER: "或",
    Reaction.ANSWER_AND_OFFER: "还要登记下来",
    Reaction.CHOICES: "您想问的是",
    Reaction.TICKET: "已受理",
    Reaction.WORKER: "不能确定",
    Reaction.IDLE: "我是社区的机器人",
}


async def test_what_is_foretold_is_what_is_said(chat: Chat) -> None:
    knowledge = chat.desk.knowledge
    for number, (words, foretold) in enumerate(LINES.items()):
        found = knowledge.match(words, None, date(2027, 3, 1))
        assert reaction(words, found) is foretold, words
        await chat.says(f"居民{number}", f"@小灵通 {words}", "居民群")
        said = "\n".join(readable(letter) for letter in chat.heard)
        assert SAID[foretold] in said, f"{words}: {said}"
        chat.forget()


@pytest.mark.parametrize("words", ["居住证怎么办", "楼里大件垃圾怎么扔", "楼里旧家具扔边度", "旧家具堆在楼道怎么扔"])
async def test_unasked_too(chat: Chat, words: str) -> None:
    found = chat.desk.knowledge.match(words, None, date(2027, 3, 1))
    await chat.says("居民", words, "居民群")
    assert bool(chat.heard) is is_said_unasked(words, found)
