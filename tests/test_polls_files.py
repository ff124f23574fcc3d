"""Polls from files: announced once in every room of theirs, counted together, told to every room."""

from __future__ import annotations

from pathlib import Path

from bot.domain.notices.notice import parse_moment
from tests.chat import MINUTE, Chat

FILE = """标题: 最好吃的餐厅
选项: [老王烩面, 张记胡辣汤]
受众: [yinxing]
开始: 2027-03-01 10:00
截止: 2027-03-03
"""


async def save(chat: Chat, text: str = FILE, name: str = "canting") -> None:
    path = chat.folder / "data" / "polls" / f"{name}.yaml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, "utf-8")
    for other in (chat.folder / "data" / "notices").glob("*.md"):
        other.unlink()
    assert chat.desk.read().faults == ()
    chat.notices.look_again()


async def at(chat: Chat, moment: str) -> None:
    chat.clock.now = parse_moment(moment, chat.settings.zone)
    await chat.tick()
    await chat.tick()


async def test_many_rooms_vote_together(chat: Chat) -> None:
    await save(chat)
    await at(chat, "2027-03-01 09:59")
    chat.silence()
    await at(chat, "2027-03-01 10:00")
    chat.expects("居民群", "【投票 1：最好吃的餐厅】", "1. 老王烩面", "投1", "3 月 3 日 20:00 截止")
    chat.expects("二号群", "【投票 1：最好吃的餐厅】")
    chat.silence()
    await chat.says("李阿姨", "投1")
    await chat.says("王奶奶", "投2")
    await chat.says("张大爷", "投 张记胡辣汤")
    chat.silence()
    await chat.later(1)
    chat.expects("居民群", "已有 3 人投票，刚记下：李阿姨、张大爷。")
    chat.expects("二号群", "已有 3 人投票，刚记下：王奶奶。")
    chat.silence()
    await chat.says("李阿姨", "投2", "二号群")
    await at(chat, "2027-03-02 21:00")
    chat.forget()
    await at(chat, "2027-03-03 20:00")
    for room in ("居民群", "二号群"):
        chat.expects(room, "【投票 1：最好吃的餐厅】", "共 3 人投票", "张记胡辣汤：3 票（100%）")
    assert sum("[照片]" in line for line in chat.transcript().splitlines()) == len(chat.heard) in (0, 2)
    chat.forget()
    await chat.says("王奶奶", "投1")
    chat.expects("二号群", "已经结束")


async def test_announced_once_whatever_happens(chat: Chat, tmp_path: Path) -> None:
    await save(chat)
    await at(chat, "2027-03-01 10:00")
    chat.forget()
    await chat.restart()
    await at(chat, "2027-03-01 10:01")
    await save(chat, FILE.replace("10:00", "11:00").replace("最好吃", "最干净"))
    await at(chat, "2027-03-01 11:00")
    (chat.folder / "data" / "polls" / "canting.yaml").unlink()
    chat.desk.read()
    await save(chat)
    await at(chat, "2027-03-01 11:30")
    chat.silence()
    await at(chat, "2027-03-03 20:00")
    await chat.restart()
    await at(chat, "2027-03-03 20:01")
    assert sum("没有人投票" in letter.text for letter in chat.heard) == 2
    assert len(chat.heard) == 2


async def test_what_is_over_is_not_begun_and_a_late_start_is(chat: Chat) -> None:
    await save(chat, FILE.replace("2027-03-03", "2027-03-01 12:00"), "a")
    await save(chat, FILE, "b")
    await at(chat, "2027-03-01 15:00")
    assert {letter.text.splitlines()[0] for letter in chat.heard} == {"【投票 1：最好吃的餐厅】"}
    assert len(chat.heard) == 2


async def test_only_the_rooms_named_vote_and_the_admin_ends_it(chat: Chat) -> None:
    await save(chat, FILE.replace("[yinxing]", "群:二号群"))
    await at(chat, "2027-03-01 10:00")
    chat.expects("二号群", "投票 1")
    chat.silence()
    await chat.says("李阿姨", "投1")
    await chat.says("王奶奶", "投1")
    await chat.says("老赵", "结束投票", "二号群")
    chat.expects("老赵", "只有发起投票的人")
    await chat.says("管理员老周", "结束投票", "二号群")
    chat.expects("二号群", "到此结束")
    chat.clock.now += MINUTE
    await chat.tick()
    await chat.tick()
    chat.expects("二号群", "共 1 人投票", "老王烩面：1 票")


async def test_a_poll_that_begins_at_night_waits_for_the_morning(chat: Chat) -> None:
    await save(chat, FILE.replace("2027-03-01 10:00", "2027-03-01 23:00"))
    await at(chat, "2027-03-01 23:00")
    chat.silence()
    await at(chat, "2027-03-02 08:00")
    assert len(chat.heard) == 2


async def test_a_poll_whose_announcement_is_withdrawn_is_over(chat: Chat) -> None:
    await save(chat)
    await at(chat, "2027-03-01 10:00")
    await chat.says("李阿姨", "投1")
    chat.forget()
    await chat.says("管理员老周", "撤销 通知1", "管理员群")
    await chat.tick()
    chat.expects("管理员群", "已撤销")
    chat.expects("居民群", "更正")
    chat.expects("二号群", "更正")
    chat.silence()
    await chat.says("王奶奶", "投2")
    chat.expects("二号群", "已经结束")
    await at(chat, "2027-03-03 20:00")
    await chat.restart()
    await at(chat, "2027-03-03 20:01")
    chat.silence()


async def test_another_notice_that_is_withdrawn_ends_no_poll(chat: Chat) -> None:
    await save(chat)
    await at(chat, "2027-03-01 10:00")
    await chat.says("管理员老周", "发通知 居民群 现在 今晚停水，请存水", "管理员群")
    await chat.says("管理员老周", "确认", "管理员群")
    await chat.tick()
    await chat.says("管理员老周", "撤销 通知2", "管理员群")
    await chat.tick()
    chat.forget()
    await chat.says("李阿姨", "投1")
    await chat.later(1)
    chat.expects("居民群", "已有 1 人投票")
