"""Taking matters in: what a talk cannot show well, because it takes an hour, a crash or another office."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.domain.changes.suspect import DropSuspect, TakeSuspect
from bot.domain.changes.taking import EndAlarm, RepeatAlarm, TellAdditions
from bot.domain.faults import Conflict
from bot.domain.message import MessageKind
from bot.domain.outcome import Outcome
from tests.chat import Chat, copy_office, readable


async def test_an_emergency_is_called_out_thirty_times_and_then_the_admins_hear(chat: Chat) -> None:
    await chat.says("张大爷", "3号楼着火了，快来人")
    chat.forget()
    for _ in range(30):
        await chat.later(2)
    heard = [readable(letter) for letter in chat.heard if chat.target(letter) == "小王" and "无人接单" in letter.text]
    assert len(heard) == 30
    chat.forget()
    await chat.later(2)
    chat.expects("管理员群", "1001", "已提醒 30 次")
    chat.forget()
    await chat.later(2)
    assert not [letter for letter in chat.heard if "无人接单" in letter.text]


async def test_a_withdrawn_or_answered_emergency_is_not_called_out_again(chat: Chat) -> None:
    await chat.says("张大爷", "3号楼着火了，快来人")
    await chat.says("小王", "答 1001 消防已到，请大家让开通道")
    chat.forget()
    await chat.later(2)
    assert not [letter for letter in chat.heard if "无人接单" in letter.text]


async def test_every_call_is_in_the_ledger_once(chat: Chat) -> None:
    await chat.says("张大爷", "3号楼着火了，快来人")
    await chat.later(2)
    await chat.restart()
    await chat.tick()
    await chat.later(2)
    (row,) = await chat.ledger()
    assert [step.text for step in row.steps if step.text.startswith("第 ")] == ["第 1 次", "第 2 次"]


async def test_additions_outlive_a_restart_and_are_told_once(chat: Chat) -> None:
    await chat.says("李阿姨", "@小蜜蜂 3号楼2单元楼道灯坏了")
    await chat.says("李阿姨", "还有一楼的灯也不亮")
    chat.forget()
    await chat.restart()
    await chat.later(1)
    chat.expects("小王", "1001 有补充", "一楼的灯")
    await chat.tick()
    chat.silence()


@pytest.mark.parametrize(
    "change", [TellAdditions(1001, 9), RepeatAlarm(1001, 3, 0), EndAlarm(1001), TakeSuspect(1, 1001), DropSuspect(1, 0)]
)
async def test_what_was_done_by_somebody_else_is_a_conflict(chat: Chat, change: object) -> None:
    await chat.says("李阿姨", "@小蜜蜂 3号楼2单元楼道灯坏了")
    with pytest.raises(Conflict):
        await chat.store.commit(None, Outcome((change,)), chat.clock())  # type: ignore[arg-type]


@pytest.fixture
def another_office(tmp_path: Path) -> Callable[[str, str], Chat]:
    """The little street with something changed in grid.yaml."""

    def build(old: str, new: str) -> Chat:
        copy_office(tmp_path)
        grid = tmp_path / "data" / "grid.yaml"
        text = grid.read_text("utf-8")
        assert old in text
        grid.write_text(text.replace(old, new), "utf-8")
        return Chat(tmp_path)

    return build


async def test_the_configured_chain_takes_accusations(another_office: Callable[[str, str], Chat]) -> None:
    chat = await another_office("人员:", "举报受理: [王警官, sunshuji]\n人员:").open()
    try:
        await chat.says("张大爷", "@小蜜蜂 举报网格员小王收红包")
        chat.expects("王警官", "1001", "举报")
        await chat.says("张大爷", "@小蜜蜂 举报王警官收红包，陈主任也收")
        chat.expects("孙书记", "1002")
        assert "王警官" not in {chat.target(letter) for letter in chat.heard}
        await chat.says("王警官", "接单 1001")
        chat.expects("王警官", "1001 由 王警官 接单")
    finally:
        await chat.close()


async def test_what_is_confidential_stays_with_the_configured(another_office: Callable[[str, str], Chat]) -> None:
    """By whatever command: the leader of whom it is about is no more of the chain than anybody else."""
    chat = await another_office("人员:", "举报受理: [王警官, sunshuji]\n人员:").open()
    try:
        await chat.says("张大爷", "@小蜜蜂 举报网格员小王收红包")
        chat.forget()
        for said in ("转派 1001 陈主任 核实", "转派 1001 网格长", "联动 1001 陈主任", "转派 1001 小王"):
            await chat.says("王警官", said, "私聊")
            chat.expects("王警官", "只能交给 孙书记，没有改动")
            chat.silence()
        await chat.says("王警官", "上报 1001 要回避", "私聊")
        chat.expects("孙书记", "1001", "要回避")
        chat.forget()
        await chat.says("孙书记", "转派 1001 王警官", "私聊")
        chat.expects("王警官", "1001")
        chat.forget()
        await chat.says("孙书记", "请假 今天", "私聊")
        await chat.says("王警官", "请假 今天", "私聊")
        assert "陈主任" not in {chat.target(letter) for letter in chat.told if "1001" in letter.text}
    finally:
        await chat.close()


async def test_where_everybody_is_accused_each_admin_hears_of_it_alone(chat: Chat) -> None:
    await chat.says("张大爷", "@小蜜蜂 举报陈主任和孙书记一起收红包")
    letter = chat.expects("管理员老周", "有一件举报没有可以受理的人")
    assert not any(word in letter.text for word in ("红包", "陈主任", "1001"))
    chat.expects("居民群", "已收到")
    chat.expects("张大爷", "编号 1001")
    await chat.later(600)
    assert not [letter for letter in chat.heard if "红包" in letter.text or chat.target(letter) == "管理员群"]


async def test_a_digest_goes_to_the_leader_where_no_contact_is_bound(chat: Chat) -> None:
    await chat.store.write(
        lambda conn: conn.execute(
            "DELETE FROM contacts WHERE person = (SELECT id FROM people WHERE official = 'xiaowang')"
        )
    )
    await chat.says("李阿姨", "3号楼又没水了，没人管吗")
    await chat.later(1)
    chat.expects("陈主任", "疑似诉求", "3号楼又没水了")
    await chat.says("陈主任", "建单 1", "私聊")
    chat.expects("居民群", "李阿姨", "工单 1001")


async def test_nothing_is_made_of_words_that_were_erased(chat: Chat) -> None:
    await chat.says("李阿姨", "3号楼又没水了，没人管吗")
    await chat.later(1)
    await chat.store.write(lambda conn: conn.execute("UPDATE suspects SET text = '', name = ''"))
    chat.forget()
    await chat.says("小王", "建单 1", "私聊")
    chat.expects("小王", "没有这一条")


async def test_an_answer_to_is_it_the_same_comes_after_the_other_has_ended(chat: Chat) -> None:
    await chat.says("李阿姨", "@小蜜蜂 3号楼停水了")
    await chat.says("张大爷", "@小蜜蜂 3号楼停水了，怎么没人管")
    chat.expects("居民群", "是不是同一件事：1001")
    await chat.says("李阿姨", "撤回 1001")
    await chat.says("张大爷", "1")
    chat.expects("居民群", "仍按工单 1002 办理")


async def test_what_its_writer_takes_back_is_shown_to_nobody(chat: Chat) -> None:
    said = await chat.says("李阿姨", "3号楼又没水了，没人管吗")
    await chat.says("李阿姨", kind=MessageKind.RECALL, recalls=said)
    await chat.later(1)
    chat.silence()
