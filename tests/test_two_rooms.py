"""Somebody in two residents' rooms, in private: both cards, and of a report they are asked where it is."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.chat import OFFICE, PROJECT, Chat

HERE, THERE = "青禾 1 号微网格居民群", "云杉 1 号微网格居民群"


@pytest.fixture
async def street(tmp_path: Path) -> AsyncIterator[Chat]:
    shutil.copytree(PROJECT / "data", tmp_path / "data", ignore=shutil.ignore_patterns("state"))
    shutil.copytree(OFFICE / "faq", tmp_path / "faq")
    chat = await Chat(tmp_path).open()
    await chat.says("小陈", "大家好", HERE)
    chat.clock.now += 1000
    await chat.says("小陈", "大家好", THERE)
    chat.forget()
    yield chat
    await chat.close()


async def test_both_cards(street: Chat) -> None:
    await street.says("小陈", "我的网格员", "私聊")
    street.expects("小陈", "王晓宁", "刘小屿")
    await street.says("小陈", "我的网格员", HERE)
    assert "刘小屿" not in street.expects(HERE, "王晓宁").text
    street.silence()


@pytest.mark.parametrize("answer", ["2", "青禾的", "是青禾1号群的"])
async def test_asked_which_it_is(street: Chat, answer: str) -> None:
    await street.says("小陈", "我家对门天天深夜放音乐", "私聊")
    street.expects("小陈", "工单 1001", "是哪边的事", "1 云杉 1 号微网格", "2 青禾 1 号微网格")
    street.expects("刘小屿", "1001")
    street.forget()
    await street.says("小陈", answer, "私聊")
    street.expects("小陈", "1001", "王晓宁", "在哪栋楼")
    street.expects("王晓宁", "我家对门天天深夜放音乐")
    street.expects("刘小屿", "您不用再处理")
    street.forget()
    await street.says("小陈", "3号楼2单元", "私聊")
    street.expects("小陈", "已补充到工单 1001")


async def test_it_stays_where_it_is(street: Chat) -> None:
    await street.says("小陈", "我家门禁坏了", "私聊")
    street.forget()
    await street.says("小陈", "1", "私聊")
    street.expects("小陈", "1001 不用改", "在哪栋楼")
    street.silence()


async def test_what_names_the_place_is_not_asked(street: Chat) -> None:
    await street.says("小陈", "青禾20号楼水压小", "私聊")
    said = street.expects("小陈", "工单 1001").text
    assert "哪边" not in said
    street.expects("王晓宁", "1001")


async def test_a_volunteer_of_the_whole_street_says_afterwards_in_which_community(street: Chat) -> None:
    await street.says("叶暖", "代报 张奶奶家马桶堵了 2号楼", "私聊")
    street.expects("叶暖", "是哪个社区的")
    street.forget()
    await street.says("叶暖", "青禾社区的", "私聊")
    street.expects("叶暖", "工单 1001", "陈树青")
    street.expects("陈树青", "张奶奶家马桶堵了 2号楼")
    street.forget()
    await street.says("叶暖", "云杉社区的", "私聊")
    assert "工单 1002" not in street.transcript()
    street.forget()
    await street.says("叶暖", "代报 楼下井盖响", "私聊")
    street.expects("叶暖", "还没有登记", "是哪个社区的")
    street.forget()
    await street.says("叶暖", "云杉的", "私聊")
    street.expects("叶暖", "工单 1002", "林若川")
    street.expects("林若川", "楼下井盖响")
    street.forget()
    await street.says("叶暖", "代报 路灯不亮", "私聊")
    await street.says("叶暖", "不知道是哪个社区", "私聊")
    street.expects("叶暖", "工单 1003")


async def test_a_note_of_the_whole_street_is_asked_for_its_community_too(street: Chat) -> None:
    await street.says("叶暖", "记 上午陪王奶奶聊了聊", "私聊")
    street.expects("叶暖", "是哪个社区的", "记 青禾社区")
    await street.says("叶暖", "云杉的", "私聊")
    street.expects("叶暖", "已记下，随手记 1")
    await street.says("叶暖", "查记录 王奶奶", "私聊")
    street.expects("叶暖", "云杉社区上午陪王奶奶聊了聊")
    street.forget()
    for number, (who, words) in enumerate(
        (("叶暖", "记 青禾社区陪李奶奶聊了聊"), ("王晓宁", "记 走访了张大爷")), start=2
    ):
        await street.says(who, words, "私聊")
        street.expects(who, f"已记下，随手记 {number}")
