"""What could not be sent, in the little street: who is called, where, how often, and what the admins read."""

from __future__ import annotations

from collections import deque

from bot.domain.faults import PermanentSendError, UnknownSendError
from tests.chat import Chat

REFUSED = PermanentSendError("不是好友")


async def test_a_worker_is_called_in_the_staff_room_and_not_before_the_residents(chat: Chat) -> None:
    chat.gateway.troubles = deque([None, None, REFUSED])
    await chat.says("李阿姨", "@小蜜蜂 3号楼楼道灯坏了")
    chat.expects("居民群", "已受理")
    chat.expects("员工群", "@小王", "1001")
    line = chat.expects("员工群", "@小王", "没能送达", "加我为好友")
    assert "1001" not in line.text
    assert chat.expects("管理员群", "没有送达", "小王", "不是好友")
    chat.silence()


async def test_everybody_is_called_and_told_once_in_ten_minutes(chat: Chat) -> None:
    for number in (1, 2):
        chat.gateway.troubles = deque([None, None, REFUSED])
        await chat.says("李阿姨", f"@小蜜蜂 {number}号楼楼道灯坏了")
    chat.expects("员工群", "没能送达")
    chat.expects("管理员群", "没有送达")
    assert not [letter for letter in chat.heard if "送达" in letter.text]
    chat.forget()
    await chat.later(11)
    chat.gateway.troubles = deque([None, None, REFUSED])
    await chat.says("李阿姨", "@小蜜蜂 9号楼楼道灯坏了")
    chat.expects("员工群", "没能送达")
    chat.expects("管理员群", "没有送达")


async def test_a_resident_is_called_where_they_spoke_and_nobody_learns_about_what(chat: Chat) -> None:
    chat.gateway.troubles = deque([None, REFUSED])
    await chat.says("李阿姨", "@小蜜蜂 我要举报社区工作人员收红包")
    chat.expects("居民群", "专人处理")
    line = chat.expects("居民群", "@李阿姨", "没能送达")
    assert "举报" not in line.text and "1001" not in line.text


async def test_nobody_is_called_for_what_may_have_arrived(chat: Chat) -> None:
    chat.gateway.troubles = deque([None, None, UnknownSendError("超时")])
    await chat.says("李阿姨", "@小蜜蜂 3号楼楼道灯坏了")
    chat.gateway.troubles = deque([UnknownSendError("超时")])
    await chat.later(1)
    assert not [letter for letter in chat.heard if "加我为好友" in letter.text]
    chat.expects("管理员群", "超时")


async def test_a_photo_alone_is_no_question_of_being_friends(chat: Chat) -> None:
    await chat.says("李阿姨", "@小蜜蜂 3号楼楼道有杂物")
    chat.forget()
    chat.gateway.troubles = deque([None, PermanentSendError("文件太大")])
    await chat.says("李阿姨", photo=True)
    await chat.later(1)
    chat.expects("小王", "有补充", "照片 1 张")
    chat.expects("管理员群", "文件太大")
    chat.silence()


async def test_what_the_admins_room_cannot_get_is_not_told_to_the_admins_room(chat: Chat) -> None:
    chat.gateway.troubles = deque([REFUSED])
    await chat.says("李阿姨", "@小蜜蜂 9号楼楼道灯坏了", "新的群")
    chat.silence()


async def test_the_admins_hear_of_an_unbound_room_as_soon_as_they_have_a_room(chat: Chat) -> None:
    await chat.store.write(lambda conn: conn.execute("UPDATE rooms SET purpose = 'unbound' WHERE purpose = 'admins'"))
    await chat.says("李阿姨", "@小蜜蜂 9号楼楼道灯坏了", "新的群")
    chat.silence()
    await chat.store.write(
        lambda conn: conn.execute("UPDATE rooms SET purpose = 'admins' WHERE channel_room = 'admins'")
    )
    await chat.says("李阿姨", "@小蜜蜂 7号楼楼道灯坏了", "新的群")
    chat.expects("管理员群", "新的群", "还没有绑定")
    await chat.says("李阿姨", "@小蜜蜂 6号楼楼道灯坏了", "新的群")
    chat.silence()
