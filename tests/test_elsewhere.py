"""People of another community: not proposed for a ticket, and taken only with a word about it."""

from __future__ import annotations

from pathlib import Path

from tests.chat import Chat, copy_office


async def test_somebody_of_another_community_is_named_in_full_and_with_a_word_about_it(chat: Chat) -> None:
    file = chat.folder / "data" / "grid.yaml"
    grids = (
        "  - {编号: qiu, 名称: 秋叶社区二级网格, 级别: 二级, 上级: yinxing-jd, 社区: 秋叶社区}\n"
        "  - {编号: qiu-a, 名称: 秋叶社区第一网格, 级别: 三级, 上级: qiu}\n人员:\n"
        "  - {编号: donghuan, 姓名: 董环湖, 身份: 物业, 网格: [qiu-a]}\n"
    )
    file.write_text(file.read_text("utf-8").replace("人员:\n", grids, 1), "utf-8")
    assert chat.desk.read().faults == ()
    await chat.says("李阿姨", "@小蜜蜂 3号楼门口垃圾没人清")
    await chat.says("小王", "接单 1001")
    chat.forget()
    await chat.says("小王", "转派1001给环卫")
    letter = chat.expects("小王", "没有“环卫”这个人或身份")
    assert "董环湖" not in letter.text
    await chat.says("小王", "转派 1001 董环湖")
    chat.expects("员工群", "已转派给 董环湖", "董环湖 属于秋叶社区第一网格，不在这件工单的社区")
    chat.forget()
    await chat.says("陈主任", "转派 1001 老赵", "私聊")
    assert "不在这件工单的社区" not in chat.expects("陈主任", "已转派给 老赵").text


async def test_whoever_is_of_another_community_reads_it_in_their_own_staff_room(tmp_path: Path) -> None:
    data, _ = copy_office(tmp_path)
    grid, net = data / "grid.yaml", data / "sandbox.yaml"
    grids = (
        "  - {编号: qiu, 名称: 秋叶社区二级网格, 级别: 二级, 上级: yinxing-jd, 社区: 秋叶社区}\n人员:\n"
        "  - {编号: donghuan, 姓名: 董环湖, 身份: 物业, 网格: [qiu]}\n"
    )
    grid.write_text(grid.read_text("utf-8").replace("人员:\n", grids, 1), "utf-8")
    rooms = "群:\n  - {编号: qiu-staff, 群名: 秋叶员工群, 网格: qiu, 用途: 员工群, 成员: [donghuan]}\n"
    net.write_text(net.read_text("utf-8").replace("群:\n", rooms, 1), "utf-8")
    chat = await Chat(tmp_path).open()
    try:
        await chat.says("李阿姨", "@小蜜蜂 3号楼门口垃圾没人清")
        await chat.says("小王", "接单 1001")
        chat.forget()
        await chat.says("小王", "转派 1001 董环湖")
        chat.expects("秋叶员工群", "@董环湖 新工单 1001")
        chat.expects("员工群", "已转派给 董环湖")
        assert not any(chat.target(one) == "员工群" for one in chat.heard)
    finally:
        await chat.close()


async def test_a_building_alone_is_no_place_for_whoever_looks_after_two_communities(chat: Chat) -> None:
    file = chat.folder / "data" / "grid.yaml"
    grids = "  - {编号: qiu, 名称: 秋叶社区二级网格, 级别: 二级, 上级: yinxing-jd, 社区: 秋叶社区}\n人员:\n"
    file.write_text(file.read_text("utf-8").replace("人员:\n", grids, 1), "utf-8")
    assert chat.desk.read().faults == ()
    await chat.says("孙书记", "代报 4号楼张奶奶家楼道灯坏了", "私聊")
    chat.expects("孙书记", "还没有登记", "哪个社区", "银杏社区、秋叶社区", "代报 银杏社区4号楼张奶奶")
    chat.silence()
    await chat.says("孙书记", "代报 银杏社区4号楼张奶奶家楼道灯坏了", "私聊")
    chat.expects("孙书记", "工单 1001")
    chat.forget()
    await chat.says("孙书记", "代报 4号楼着火了", "私聊")
    chat.expects("孙书记", "119")
    chat.forget()
    await chat.says("孙书记", "代报 街道门口的路灯坏了", "私聊")
    chat.expects("孙书记", "工单 1003")
