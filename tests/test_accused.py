"""Whoever is complained about by name neither gets the matter nor reads of it, in the demonstration street."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.domain.tickets.ticket import Ticket
from tests.chat import OFFICE, PROJECT, Chat, readable

ROOM, STAFF = "青禾 1 号微网格居民群", "青禾社区工作群"


@pytest.fixture
async def street(tmp_path: Path) -> AsyncIterator[Chat]:
    shutil.copytree(PROJECT / "data", tmp_path / "data", ignore=shutil.ignore_patterns("state"))
    shutil.copytree(OFFICE / "faq", tmp_path / "faq")
    chat = await Chat(tmp_path).open()
    yield chat
    await chat.close()


async def ticket(chat: Chat, number: int) -> Ticket:
    found = await chat.store.read(lambda read: read.ticket(number))
    assert found is not None
    return found


COMPLAINTS = (
    ("李阿姨", "@小蜜蜂 我要投诉王晓宁，态度恶劣，打电话从来不接", "王晓宁", "wang-xiaoning"),
    ("李阿姨", "@小灵通 王晓宁收了我家装修队的好处费，你们管不管", "王晓宁", "wang-xiaoning"),
    ("小陈", "@小蜜蜂 我要投诉物业的唐建嘉，乱收停车费", "唐建嘉", "tang-jianjia"),
    ("小陈", "@小蜜蜂 王 晓 宁天天不上班", "王晓宁", "wang-xiaoning"),
    ("小陈", "@小灵通 怎么投诉王晓宁", "王晓宁", "wang-xiaoning"),
    ("小陈", "@小蜜蜂 孙立言和陈树青收了开发商的红包", "陈树青", "chen-shuqing"),
    ("小陈", "@小蜜蜂 3号楼楼道灯坏了，另外王晓宁收了物业的红包", "王晓宁", "wang-xiaoning"),
)


@pytest.mark.parametrize(("who", "words", "name", "key"), COMPLAINTS)
async def test_a_complaint_by_name_goes_round_the_one_it_is_about(
    street: Chat, who: str, words: str, name: str, key: str
) -> None:
    await street.says(who, words, ROOM)
    street.expects(ROOM, "已收到，会由专人处理")
    street.expects(who, "编号 1001")
    told = [(street.target(letter), readable(letter)) for letter in street.heard]
    assert all(target not in (name, STAFF, ROOM) for target, _ in told), told
    assert (await ticket(street, 1001)).handler != key
    street.forget()
    await street.says(name, "查 1001", "私聊")
    street.expects(name, "没有查到工单 1001")
    await street.says(who, "@小灵通 我的工单", ROOM)
    assert all(name not in letter.text and "1001" not in letter.text for letter in street.heard)
    street.forget()
    await street.later(3000)
    assert all(street.target(one) not in (name, STAFF) or "1001" not in one.text for one in street.heard)


async def test_next_to_a_report_it_is_its_own_matter(street: Chat) -> None:
    await street.says("小陈", "@小蜜蜂 2号楼1单元门禁坏了", ROOM)
    street.forget()
    await street.says("小陈", "还有，王晓宁办事拖拉，根本不来", ROOM)
    await street.says("小陈", "补充 1001 王晓宁还收了物业的红包", ROOM)
    street.expects("小陈", "编号 1002")
    street.expects("小陈", "编号 1003")
    await street.later(5)
    assert all(street.target(one) not in ("王晓宁", STAFF) or "王晓宁" not in one.text for one in street.heard)


async def test_said_to_nobody_it_is_shown_to_nobody(street: Chat) -> None:
    await street.says("小陈", "王晓宁收了物业的红包，3号楼的灯坏了三天没人管", ROOM)
    await street.later(30)
    street.silence()


@pytest.mark.parametrize("words", ["王晓宁在3号楼楼下打人，快来人", "救命，王晓宁拿刀砍人了"])
async def test_in_an_emergency_everybody_but_the_accused_is_called(street: Chat, words: str) -> None:
    await street.says("小陈", f"@小蜜蜂 {words}", ROOM)
    told = {street.target(letter) for letter in street.heard}
    assert ROOM in told and not told & {"王晓宁", STAFF}
    await street.later(30)
    told = {street.target(letter) for letter in street.heard}
    assert not told & {"王晓宁", STAFF}
    street.forget()
    await street.says("王晓宁", "查 1001", "私聊")
    street.expects("王晓宁", "没有查到工单 1001")


@pytest.mark.parametrize(
    "words",
    [
        "@小蜜蜂 麻烦王晓宁来看看，3号楼楼道灯坏了",
        "@小蜜蜂 3号楼2单元灯坏了，王晓宁知道的",
        "@小蜜蜂 张伟家的狗天天叫，3号楼",
        "@小蜜蜂 楼上张伟乱停车，3号楼门口都堵了",
    ],
)
async def test_who_only_names_somebody_accuses_nobody(street: Chat, words: str) -> None:
    await street.says("小陈", words, ROOM)
    street.expects(ROOM, "1001")
    assert not (await ticket(street, 1001)).is_confidential


async def test_what_was_filed_before_is_not_shown_either(street: Chat) -> None:
    """A ticket from before the words were understood: neither listed in the group nor passed to the accused."""
    await street.says("小陈", "@小蜜蜂 3号楼楼道灯坏了", ROOM)
    text = "我要投诉王晓宁，态度恶劣"
    await street.store.write(lambda conn: conn.execute("UPDATE tickets SET text = :text", {"text": text}))
    street.forget()
    await street.says("小陈", "@小灵通 我的工单", ROOM)
    await street.says("王晓宁", "查 1001", STAFF)
    await street.says("陈树青", "转派 1001 王晓宁", "私聊")
    assert all("态度恶劣" not in letter.text for letter in street.heard if street.target(letter) != "陈树青")
    assert all(street.target(one) != "王晓宁" or "没有查到" in one.text for one in street.heard), street.transcript()


async def test_the_next_of_the_chain_is_called_above_only_where_they_stand_above(street: Chat) -> None:
    """The chain of the demonstration begins at the street and goes on in the community below it."""
    await street.says("李阿姨", "举报楼上有人聚众赌博", "私聊")
    assert (await ticket(street, 1001)).handler == "sun-liyan"
    await street.says("孙立言", "办结 1001 已批评教育", "私聊")
    street.forget()
    await street.says("李阿姨", "没解决 1001 还在赌", "私聊")
    street.expects("李阿姨", "工单 1001 已转网格长 陈树青 重新处理")
