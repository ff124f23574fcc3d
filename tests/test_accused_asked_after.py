"""What became of an accusation, asked in any words: in private, and nothing of it in any room, in the demonstration street."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.chat import OFFICE, PROJECT, Chat

ROOM, STAFF = "青禾 1 号微网格居民群", "青禾社区工作群"


@pytest.fixture
async def street(tmp_path: Path) -> AsyncIterator[Chat]:
    shutil.copytree(PROJECT / "data", tmp_path / "data", ignore=shutil.ignore_patterns("state"))
    shutil.copytree(OFFICE / "faq", tmp_path / "faq")
    chat = await Chat(tmp_path).open()
    yield chat
    await chat.close()


@pytest.mark.parametrize(
    "words",
    [
        "鸡蛋的事查了吗",
        "老王那个最后怎么处理的",
        "那个网格员查了没",
        "小王认错没有",
        "王晓宁收鸡蛋的事你们查得怎样了",
        "收鸡蛋那事有人管没有",
        "鸡蛋啥时候还我",
        "有结果了吗",
    ],
)
@pytest.mark.parametrize("ended", [False, True])
async def test_the_reporter_reads_it_alone(street: Chat, words: str, ended: bool) -> None:
    await street.says("李阿姨", "@小蜜蜂 我要举报王晓宁收我鸡蛋", ROOM)
    if ended:
        await street.says("孙立言", "接单 1001", "私聊")
        await street.says("孙立言", "办结 1001 已经退还", "私聊")
    await street.later(30)
    street.forget()
    await street.says("李阿姨", f"@小灵通 {words}", ROOM)
    street.expects("李阿姨", "工单 1001")
    await street.later(10)
    assert {street.target(letter) for letter in street.heard} <= {"李阿姨", "孙立言", "陈树青"}, street.transcript()


async def test_of_two_against_one_the_deed_tells_which(street: Chat) -> None:
    await street.says("小陈", "我要举报唐建嘉偷卖车位", "私聊")
    await street.says("小陈", "我还要举报唐建嘉多收物业费", "私聊")
    await street.later(30)
    street.forget()
    await street.says("小陈", "@小灵通 老唐卖车位的事查了吗", ROOM)
    street.expects("小陈", "工单 1001")
    await street.says("小陈", "老唐多收的物业费退了没", "私聊")
    street.expects("小陈", "工单 1002")
    await street.says("小陈", "老唐那些事处理了没有", "私聊")
    street.expects("小陈", "1001")
    assert {street.target(letter) for letter in street.heard} <= {"小陈", "孙立言", "陈树青"}, street.transcript()


async def test_whoever_is_named_is_not_him_of_before(street: Chat) -> None:
    await street.says("小陈", "我要举报王晓宁收红包", "私聊")
    street.forget()
    await street.says("小陈", "我也要举报老唐，他偷卖车位", "私聊")
    assert not any("原话没有写名字" in letter.text for letter in street.heard), street.transcript()


async def test_nobody_grants_themselves_more_time_for_what_is_said_of_the_topmost(street: Chat) -> None:
    await street.says("李阿姨", "@小蜜蜂 举报孙立言收红包", ROOM)
    await street.says("陈树青", "接单 1001", "私聊")
    street.forget()
    await street.says("陈树青", "延期 1001 2天 等材料", "私聊")
    assert not any("已同意" in letter.text for letter in street.heard), street.transcript()
