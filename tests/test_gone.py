"""Somebody is taken out of grid.yaml while they still have tickets."""

from __future__ import annotations

from sqlite3 import Connection

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
    chat.expects("管理员群", "小王 已不在 grid.yaml 的人员里", "1 件", "10 分钟后改派")
    await chat.later(5)
    chat.silence()
    await chat.later(6)
    letter = chat.expects("陈主任", "原处理人 小王 已不在人员里", "工单 1001")
    assert "李阿姨" in letter.text
    chat.expects("员工群", "1001")
    await chat.later(0.1)
    chat.silence()


async def without(chat: Chat, *lines: str) -> str:
    """grid.yaml as it was, and without the lines that hold one of these words from now on."""
    file = chat.folder / "data" / "grid.yaml"
    before = file.read_text("utf-8")
    file.write_text("\n".join(line for line in before.splitlines() if not any(word in line for word in lines)), "utf-8")
    assert chat.desk.read().faults == ()
    return before


async def test_who_was_lost_by_mistake_and_put_back_keeps_everything(chat: Chat) -> None:
    await chat.says("李阿姨", "@小蜜蜂 3号楼2单元楼道灯坏了")
    before = await without(chat, "编号: xiaowang")
    await chat.later(1)
    chat.expects("管理员群", "小王 已不在 grid.yaml 的人员里")
    (chat.folder / "data" / "grid.yaml").write_text(before, "utf-8")
    chat.desk.read()
    chat.forget()
    await chat.later(15)
    ticket = await chat.store.read(lambda reader: reader.ticket(1001))
    assert ticket is not None and ticket.handler == "xiaowang"


async def test_an_emergency_does_not_wait(chat: Chat) -> None:
    await chat.says("李阿姨", "@小蜜蜂 3号楼着火了")
    await without(chat, "编号: xiaowang")
    chat.forget()
    await chat.later(0.1)
    chat.expects("陈主任", "原处理人 小王 已不在人员里", "工单 1001")


async def test_a_room_whose_grid_is_gone_is_told_of_and_goes_on(chat: Chat) -> None:
    """Somebody takes a grid out and forgets its room."""

    def to_nowhere(conn: Connection) -> None:
        conn.execute("UPDATE rooms SET grid = 'gone' WHERE topic = '居民群'")

    await chat.store.write(to_nowhere)
    await chat.later(0.1)
    chat.expects("管理员群", "“居民群”绑定的是 gone")
    chat.forget()
    await chat.says("李阿姨", "@小蜜蜂 3号楼2单元楼道灯坏了")
    chat.expects("居民群", "已受理，工单 1001")
    ticket = await chat.store.read(lambda reader: reader.ticket(1001))
    assert ticket is not None and ticket.grid == chat.desk.office.places.root
