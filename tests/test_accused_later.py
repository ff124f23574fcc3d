"""What somebody says later of whom they have accused: neither the accused nor the ordinary handlers read it."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.chat import OFFICE, PROJECT, Chat, readable

ROOM, STAFF = "青禾 1 号微网格居民群", "青禾社区工作群"
ALONE = "私聊"
ACCUSED = "王晓宁"


@pytest.fixture
async def street(tmp_path: Path) -> AsyncIterator[Chat]:
    shutil.copytree(PROJECT / "data", tmp_path / "data", ignore=shutil.ignore_patterns("state"))
    shutil.copytree(OFFICE / "faq", tmp_path / "faq")
    chat = await Chat(tmp_path).open()
    await chat.says("李阿姨", "@小蜜蜂 我要投诉王晓宁，态度恶劣，还收了物业的红包", ROOM)
    chat.expects("李阿姨", "编号 1001")
    await chat.later(1)
    chat.forget()
    yield chat
    await chat.close()


async def heard_by_others(chat: Chat) -> list[str]:
    """What anybody but the reporter and the confidential chain has heard, then and in the hours after it."""
    told = list(chat.heard)
    chat.forget()
    await chat.later(1)
    told += chat.heard
    chat.forget()
    await chat.later(600)
    told += chat.heard
    chat.forget()
    chain = ("李阿姨", "孙立言", "陈树青")
    lines = [f"{chat.target(one)}: {readable(one)}" for one in told if chat.target(one) not in chain]
    return [line for line in lines if "：通知“" not in line and ": 通知“" not in line]


LATER = (
    "王晓宁知道是我说的吗",
    "他今天来我家骂我了",
    "王晓宁昨晚又来敲我家的门",
    "晓宁是不是看到我写的了",
    "他会不会报复我",
    "你们会替我保密吧",
    "那个人今天在楼下等我",
    "小王网格员今天问我是不是对他有意见",
    "千万别让他知道是我",
    "他拿走我的东西不还",
    "王晓宁今天没上班吧",
    "我怕他找我麻烦",
)


@pytest.mark.parametrize(("words", "minutes"), [*((words, 60) for words in LATER), (LATER[0], 0), (LATER[1], 4320)])
async def test_said_in_private_it_stays_between_them(street: Chat, words: str, minutes: int) -> None:
    await street.later(minutes)
    street.forget()
    await street.says("李阿姨", words, ALONE)
    assert street.heard, "nothing that is said to the bot stays without a word"
    assert await heard_by_others(street) == []
    rows = await street.ledger()
    assert [row.speech for row in rows] == ["举报"] * len(rows), rows


@pytest.mark.parametrize("words", LATER)
async def test_said_in_the_room_it_stays_between_them(street: Chat, words: str) -> None:
    await street.later(30)
    street.forget()
    await street.says("李阿姨", f"@小灵通 {words}", ROOM)
    assert street.heard
    told = [line for line in await heard_by_others(street) if not line.startswith(ROOM)]
    assert told == []


@pytest.mark.parametrize("words", ["王晓宁又来骂我了，没人管吗，3号楼都听见了", "他又来我家门口骂人了，没人管吗"])
async def test_said_to_nobody_it_is_shown_to_nobody(street: Chat, words: str) -> None:
    await street.says("李阿姨", words, ROOM)
    assert await heard_by_others(street) == []


@pytest.mark.parametrize(
    "words", ["他拿刀来我家了，救命", "他又来了，在砸我家的门，快来人", "王晓宁在我家打我，快来人"]
)
async def test_an_alarm_goes_round_the_accused(street: Chat, words: str) -> None:
    await street.says("李阿姨", words, ALONE)
    street.expects("李阿姨", "110")
    told = await heard_by_others(street)
    assert not [line for line in told if line.startswith((ACCUSED, STAFF))], told
    await street.says(ACCUSED, "查 1002", ALONE)
    assert not [one for one in street.heard if "我家" in one.text]


async def test_after_it_has_ended_it_still_does(street: Chat) -> None:
    await street.says("孙立言", "接单 1001", ALONE)
    await street.says("孙立言", "办结 1001 已约谈当事人", ALONE)
    await street.later(9 * 24 * 60)
    street.forget()
    await street.says("李阿姨", "王晓宁知道是我说的吗", ALONE)
    assert await heard_by_others(street) == []


async def test_a_report_beside_it_goes_its_ordinary_way(street: Chat) -> None:
    await street.says("李阿姨", "@小蜜蜂 3号楼2单元楼道灯坏了", ROOM)
    street.expects(ROOM, "工单 1002")
    street.forget()
    await street.says("李阿姨", "我家水管爆了，3号楼2单元501", ALONE)
    street.expects("李阿姨", "工单 1003")
    street.forget()


async def test_right_after_a_report_it_does_not_join_that(street: Chat) -> None:
    await street.says("李阿姨", "@小蜜蜂 3号楼2单元楼道灯坏了", ROOM)
    street.forget()
    await street.says("李阿姨", "还有，王晓宁知道是我说的吗", ROOM)
    await street.says("李阿姨", "补充 1002 他知道是我投诉的，故意不来", ROOM)
    told = await heard_by_others(street)
    assert not [line for line in told if "知道是我" in line], told


async def test_what_others_say_of_the_accused_goes_its_ordinary_way(street: Chat) -> None:
    await street.says("小陈", "@小灵通 王晓宁今天在社区上班吗，我要盖个章", ROOM)
    assert any("1002" in one.text for one in street.heard)
    street.forget()


async def test_whom_he_may_be_is_not_written_into_it_and_he_does_not_get_it(street: Chat) -> None:
    await street.says("小陈", "我要举报孙立言收红包", ALONE)
    street.forget()
    await street.says("小陈", "我还要举报，他昨天又收了楼下商户的红包", ALONE)
    told = [one for one in street.heard if "红包" in one.text]
    assert told and all("内容：我还要举报，他昨天又收了楼下商户的红包" in one.text for one in told)
    assert not [one for one in street.heard if street.target(one) == "孙立言"]
    await street.later(600)
    assert not [one for one in street.heard if street.target(one) == "孙立言" and "1003" in one.text]
    street.forget()
