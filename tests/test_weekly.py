"""The weekly list of what nothing answered comes once for each Monday, also after a pause."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.domain.tickets.deadline import to_ms
from bot.weekly import WeeklyMisses, last_due
from tests.chat import Chat

ZONE = ZoneInfo("Asia/Shanghai")


def at(text: str) -> int:
    return to_ms(datetime.fromisoformat(text).replace(tzinfo=ZONE))


def test_the_newest_monday_at_nine() -> None:
    assert last_due(at("2027-03-01 09:00"), ZONE) == at("2027-03-01 09:00")
    assert last_due(at("2027-03-01 08:59"), ZONE) == at("2027-02-22 09:00")
    assert last_due(at("2027-03-07 23:59"), ZONE) == at("2027-03-01 09:00")


async def test_a_first_start_waits_for_monday(chat: Chat) -> None:
    weekly = WeeklyMisses(chat.store, lambda: chat.desk.office, chat.desk.knowledge, chat.clock, committed=lambda: None)
    chat.clock.now = at("2027-03-06 13:57")
    await chat.says("李阿姨", "@小灵通 社区合唱团周末还招人吗")
    chat.forget()
    for moment in ("2027-03-06 13:58", "2027-03-07 20:00", "2027-03-08 08:59"):
        chat.clock.now = at(moment)
        await weekly.tick()
        await chat.settle()
        chat.silence()
    chat.clock.now = at("2027-03-08 09:00")
    await weekly.tick()
    await chat.settle()
    chat.expects("管理员群", "合唱团")


async def test_the_admins_read_it_once_a_week(chat: Chat) -> None:
    weekly = WeeklyMisses(chat.store, lambda: chat.desk.office, chat.desk.knowledge, chat.clock, committed=lambda: None)
    chat.clock.now = at("2027-03-01 10:00")
    await weekly.tick()
    chat.clock.now = at("2027-03-03 10:00")
    await chat.says("李阿姨", "@小灵通 社区合唱团周末还招人吗，我电话 13800000000")
    chat.forget()
    await weekly.tick()
    await chat.settle()
    chat.silence()
    chat.clock.now = at("2027-03-08 09:05")
    await weekly.tick()
    await weekly.tick()
    await chat.settle()
    letter = chat.expects("管理员群", "合唱团", "居民群")
    assert "13800000000" not in letter.text
    chat.silence()


async def test_who_asked_in_private_is_not_named(chat: Chat) -> None:
    weekly = WeeklyMisses(chat.store, lambda: chat.desk.office, chat.desk.knowledge, chat.clock, committed=lambda: None)
    chat.clock.now = at("2027-03-01 10:00")
    await weekly.tick()
    chat.clock.now = at("2027-03-03 10:00")
    await chat.says("李阿姨", "社区合唱团周末还招人吗", "私聊")
    chat.forget()
    chat.clock.now = at("2027-03-08 09:05")
    await weekly.tick()
    await chat.settle()
    letter = chat.expects("管理员群", "合唱团", "私聊")
    assert "李阿姨" not in letter.text
