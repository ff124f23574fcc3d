"""Somebody is taken out of grid.yaml while they still have tickets."""

from __future__ import annotations

from tests.chat import Chat


async def test_what_somebody_had_goes_to_whoever_is_on_duty(chat: Chat) -> None:
    await chat.says("李阿姨", "@小蜜蜂 3号楼2单元楼道灯坏了")
    await chat.says("小王", "接单 1001")
    chat.forget()
    file = chat.folder / "data" / "grid.yaml"
    lines = file.read_text("utf-8").splitlines()
    file.write_text("\n".join(line for line in lines if "编号: xiaowang" not in line), "utf-8")
    assert chat.desk.read().faults == ()
    await chat.later(0.1)
    letter = chat.expects("陈主任", "原处理人 xiaowang 已不在人员里", "工单 1001")
    assert "李阿姨" in letter.text
    chat.expects("员工群", "1001")
    await chat.later(0.1)
    chat.silence()
