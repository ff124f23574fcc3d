"""The end of a ticket where a talk cannot reach: letters that do not arrive, crashes, files that cannot be written."""

from __future__ import annotations

import pytest

from bot.domain.faults import PermanentSendError
from bot.domain.tickets.ticket import State, What
from tests.chat import MINUTE, Chat

DAY = 24 * 60


async def steps(chat: Chat, number: int = 1001) -> list[tuple[str, str]]:
    found = await chat.store.read(lambda reader: reader.steps(number))
    return [(step.what.value, step.text) for step in found]


async def state(chat: Chat, number: int = 1001) -> State:
    ticket = await chat.store.read(lambda reader: reader.ticket(number))
    assert ticket is not None
    return ticket.state


async def ends_unheard(chat: Chat) -> None:
    """The ticket is done, and the room cannot be reached."""
    await chat.says("李阿姨", "@小蜜蜂 3号楼楼道灯坏了")
    await chat.says("小王", "接单 1001", "私聊")
    chat.forget()
    chat.gateway.troubles.append(PermanentSendError("群不存在"))
    await chat.says("小王", "办结 1001 换好了", "私聊")


async def test_the_telling_is_a_step_once_it_is_sent(chat: Chat) -> None:
    await chat.says("李阿姨", "@小蜜蜂 3号楼楼道灯坏了")
    await chat.says("小王", "办结 1001 换好了")
    assert (await steps(chat))[-2:] == [("办结", "换好了"), ("告知", "李阿姨")]


async def test_what_was_not_sent_is_no_step_and_the_handler_hears_of_it_once(chat: Chat) -> None:
    await ends_unheard(chat)
    assert (await steps(chat))[-1] == ("办结", "换好了")
    await chat.tick()
    chat.expects("小王", "1001 的结果没能送到 李阿姨", "已告知 1001")
    chat.forget()
    await chat.later(10)
    assert "没能送到" not in chat.transcript()
    chat.forget()
    await chat.says("小王", "查 1001", "私聊")
    chat.expects("小王", "待告知：李阿姨（没有送达）")


async def test_told_by_a_person_counts_as_told(chat: Chat) -> None:
    await ends_unheard(chat)
    chat.forget()
    await chat.says("老赵", "已告知 1001", "私聊")
    chat.expects("老赵", "不在您负责的网格")
    await chat.says("小王", "已告知 1001 打电话说了", "私聊")
    chat.expects("小王", "已告知居民")
    assert (await steps(chat))[-1] == ("告知", "打电话说了")
    await chat.says("小王", "已告知 1001", "私聊")
    chat.expects("小王", "没有待告知的居民")


async def test_nothing_is_closed_that_the_reporter_has_not_heard_of(chat: Chat) -> None:
    """五步法: nothing ends before the person who reported it has been told."""
    await ends_unheard(chat)
    await chat.later(8 * DAY)
    assert await state(chat) is State.DONE
    await chat.says("小王", "已告知 1001", "私聊")
    await chat.later(1)
    assert await state(chat) is State.CLOSED
    assert (await steps(chat))[-1] == (What.CLOSED.value, "")


async def test_many_are_closed_in_portions(chat: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.services.handling.close_tickets.PORTION", 2)
    for number in range(1001, 1004):
        await chat.says("李阿姨", f"@小蜜蜂 {number - 1000}号楼楼道灯坏了")
        await chat.says("小王", f"办结 {number} 换好了", "私聊")
        chat.clock.now += 3 * MINUTE
    chat.forget()
    chat.clock.now += 8 * DAY * MINUTE
    await chat.clockwork.tick()
    assert [await state(chat, number) for number in (1001, 1002, 1003)].count(State.CLOSED) == 2
    await chat.clockwork.tick()
    assert await state(chat, 1003) is State.CLOSED


# Answers on their way into the FAQ.


async def accepted(chat: Chat) -> None:
    await chat.says("李阿姨", "@小灵通 社区的乒乓球室几点开门")
    await chat.says("小王", "答 1001 每天上午九点到晚上八点")
    await chat.clockwork.tick()
    await chat.says("管理员老周", "采纳 1001")
    chat.forget()


def entries(chat: Chat) -> list[str]:
    return [entry.id for entry in chat.desk.knowledge.entries if entry.id.startswith("dafu-")]


async def test_an_accepted_answer_is_written_once_also_after_a_crash_before_the_note(chat: Chat) -> None:
    await accepted(chat)
    await chat.drafts.tick()
    file = chat.folder / "faq" / "网格员答复.yaml"
    before = file.read_text("utf-8")
    assert entries(chat) == ["dafu-1001"]
    await chat.store.write(lambda conn: conn.execute("UPDATE faq_drafts SET written_at = NULL"))
    await chat.drafts.tick()
    await chat.drafts.tick()
    assert file.read_text("utf-8") == before
    draft = await chat.store.read(lambda reader: reader.draft_of(1001))
    assert draft is not None and draft.written


async def test_what_the_admins_change_in_the_file_afterwards_stays(chat: Chat) -> None:
    await accepted(chat)
    await chat.drafts.tick()
    file = chat.folder / "faq" / "网格员答复.yaml"
    file.write_text("# 老周改过\n" + file.read_text("utf-8").replace("晚上八点", "晚上九点"), "utf-8")
    chat.desk.read()
    await chat.store.write(lambda conn: conn.execute("UPDATE faq_drafts SET written_at = NULL"))
    await chat.drafts.tick()
    assert "晚上九点" in file.read_text("utf-8")


async def test_a_question_that_stands_there_already_is_decided_again(chat: Chat) -> None:
    await chat.says("李阿姨", "@小灵通 社区的乒乓球室几点开门")
    await chat.says("小王", "答 1001 带身份证")
    await chat.clockwork.tick()
    await chat.says("管理员老周", "采纳 1001 问：居住证怎么办 改为：带身份证来")
    chat.forget()
    await chat.tick()
    chat.expects("管理员群", "草稿 1001 没有收进", "采纳 1001")
    chat.forget()
    await chat.says("管理员老周", "采纳 1001 问：乒乓球室怎么预约")
    await chat.tick()
    assert entries(chat) == ["dafu-1001"]


async def test_a_broken_folder_is_told_once_and_waited_for(chat: Chat) -> None:
    await accepted(chat)
    broken = chat.folder / "faq" / "坏的.yaml"
    broken.write_text("- 标准问: [\n", "utf-8")
    await chat.tick()
    chat.expects("管理员群", "草稿 1001 暂时写不进")
    await chat.tick()
    chat.silence()
    broken.unlink()
    await chat.drafts.tick()
    assert entries(chat) == ["dafu-1001"]


async def followed_by_namesakes(chat: Chat) -> None:
    """Two neighbours are called 开心, and both follow a ticket that is done."""
    await chat.says("李阿姨", "@小蜜蜂 3号楼楼道灯坏了")
    for one in ("wx_a", "wx_b"):
        await chat.says("开心", "附议 1001", "居民群", sender_id=one)
    await chat.says("小王", "办结 1001 换好了", "私聊")
    chat.forget()


async def test_neighbours_of_one_name_each_have_their_own_rating(chat: Chat) -> None:
    await followed_by_namesakes(chat)
    for one in ("wx_a", "wx_b"):
        await chat.says("开心", "满意 1001", "居民群", sender_id=one)
        chat.expects("居民群", "您对工单 1001 的评价已记下")
        chat.forget()
    assert (await steps(chat))[-2:] == [("评价", "满意"), ("评价", "满意")]


async def test_under_a_new_name_nobody_rates_a_second_time(chat: Chat) -> None:
    await followed_by_namesakes(chat)
    await chat.says("开心", "满意 1001", "居民群", sender_id="wx_a")
    chat.forget()
    await chat.says("改名了", "满意 1001", "居民群", sender_id="wx_a")
    assert "评价过工单 1001" in chat.transcript()
    assert [what for what, _ in await steps(chat)].count("评价") == 1


async def test_the_rating_of_a_namesake_is_not_that_of_whoever_reported_it_too(chat: Chat) -> None:
    await followed_by_namesakes(chat)
    await chat.says("开心", "满意 1001", "居民群", sender_id="wx_a")
    await chat.store.write(
        lambda conn: conn.execute(
            """UPDATE followers SET reported = 1
            WHERE person = (SELECT person FROM contacts WHERE contact = 'wx_b')"""
        )
    )
    await chat.later(8 * DAY)
    ticket = await chat.store.read(lambda reader: reader.ticket(1001))
    assert ticket is not None and (ticket.state, ticket.rating) == (State.CLOSED, None)
