"""Two accounts in one process: each serves its rooms, and a room that both are in is served once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.gateway.real import TOKEN, RealGateway
from tests.gateway.whole import PEOPLE, SELF, Town, furnish, number_in, running, wechaty_bot

HOME, STAFF, ADMINS = "青禾居民群", "青禾员工群", "青禾管理群"
TWO = "bot-two"
OWN_ROOM = "r2@chatroom"


@pytest.fixture(scope="module")
def towns(node_path: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Town, Town]]:
    main, second = furnish(RealGateway(node_path).start()), furnish(RealGateway(node_path, LOGIN=TWO).start())
    for gateway in (main, second):
        gateway.do("contact", id=TWO, name="小蜂二号")
    second.do("room", id=OWN_ROOM, topic="二号群", members=[TWO, *PEOPLE])
    more = {"BOT_WECHATY__ACCOUNTS__SECOND__ENDPOINT": second.endpoint, "BOT_WECHATY__ACCOUNTS__SECOND__TOKEN": TOKEN}
    with running(wechaty_bot(tmp_path_factory.mktemp("accounts"), main, **more), main, second) as bot:
        towns = Town(main, bot), Town(second, bot, "wechaty:second")
        towns[0].settle_people()
        towns[1].bind_room(OWN_ROOM, "二号群", "yinxing-1", "residents")
        yield towns


@pytest.fixture(autouse=True)
def quiet(towns: tuple[Town, Town]) -> Iterator[None]:
    yield
    for town in towns:
        town.silence()


def test_each_account_answers_in_its_own_rooms(towns: tuple[Town, Town]) -> None:
    main, second = towns
    main.says("李阿姨", "@小灵通 居住证怎么办", HOME)
    main.expects(HOME, "派出所")
    second.says("李阿姨", "@小灵通 居住证怎么办", OWN_ROOM)
    second.expects(OWN_ROOM, "派出所")
    listed = main.call("rooms").stdout.splitlines()
    assert [line.rpartition("，")[2] for line in listed] == ["wechaty:main]"] * 3 + ["wechaty:second]"]


def test_a_report_through_the_second_account_reaches_the_staff_through_the_first(towns: tuple[Town, Town]) -> None:
    main, second = towns
    second.says("李阿姨", "@小蜜蜂 3号楼楼道灯坏了", OWN_ROOM)
    number = number_in(second.expects(OWN_ROOM, "@李阿姨", "已受理"))
    main.expects(STAFF, "@小王", str(number))
    main.expects("小王", str(number))
    main.says("小王", f"接单 {number}", STAFF)
    main.expects(STAFF, "由 小王 接单")
    main.says("小王", f"办结 {number} 灯泡已更换", STAFF)
    main.expects(STAFF, "已通知居民")
    second.expects(OWN_ROOM, "@李阿姨", "灯泡已更换")


def test_what_both_hear_is_handled_once_whoever_hears_it_first(towns: tuple[Town, Town]) -> None:
    main, second = towns
    for text, first, other in (("@小蜜蜂 4号楼门禁坏了", main, second), ("@小蜜蜂 5号楼电梯坏了", second, main)):
        said = first.says("张大爷", text, HOME)
        other.says("张大爷", text, HOME, id=said)
        number = number_in(main.expects(HOME, "@张大爷", "已受理"))
        main.expects(STAFF, str(number))
        main.expects("小王", str(number))
    assert main.query("SELECT COUNT(*) FROM rooms WHERE channel_room = 'r1@chatroom'") == [(1,)]


def test_a_talk_goes_on_through_the_other_account(towns: tuple[Town, Town]) -> None:
    main, second = towns
    main.says("吴奶奶", "@小蜜蜂 6号楼水管漏水", HOME)
    number = number_in(main.expects(HOME, "@吴奶奶", "已受理"))
    main.expects(STAFF, str(number))
    main.expects("小王", str(number))
    second.says("吴奶奶", f"补充 {number} 在二楼", HOME)
    main.expects(HOME, "@吴奶奶", "已补充")
    main.let_additions_rest()
    main.expects("小王", "在二楼")


def test_a_mention_of_one_account_is_heard_by_the_other(towns: tuple[Town, Town]) -> None:
    main, _ = towns
    main.says("张大爷", "@小蜂二号\u2005 7号楼路灯坏了", HOME, mentionIdList=[TWO])
    number = number_in(main.expects(HOME, "@张大爷", "已受理"))
    main.expects(STAFF, str(number))
    main.expects("小王", str(number))


def test_our_accounts_never_answer_each_other(towns: tuple[Town, Town]) -> None:
    main, second = towns
    second.says(SELF, "@小灵通 水费怎么交", HOME)
    main.says(TWO, "@小灵通 大件垃圾怎么扔", HOME)
    main.says(TWO, "绑定 员工群", STAFF)


def test_a_new_room_of_both_is_one_room(towns: tuple[Town, Town]) -> None:
    main, second = towns
    for gateway, own in ((main.gateway, SELF), (second.gateway, TWO)):
        gateway.do("room", id="r9@chatroom", topic="九号群", members=[SELF, TWO, "li"])
        payload = {"roomId": "r9@chatroom", "inviteeIdList": [own], "inviterId": "wang", "timestamp": 1}
        gateway.do("emit", event="room-join", payload=payload)
    main.expects(ADMINS, "账号 main：", "已进入群“九号群”")
    main.expects(ADMINS, "账号 second：", "已进入群“九号群”")
    said = second.says("李阿姨", "@小蜜蜂 9号楼窗户坏了", "r9@chatroom")
    main.says("李阿姨", "@小蜜蜂 9号楼窗户坏了", "r9@chatroom", id=said)
    main.expects(ADMINS, "九号群", "还没有绑定")
    assert main.query("SELECT COUNT(*) FROM rooms WHERE channel_room = 'r9@chatroom'") == [(1,)]


def test_the_log_out_of_one_account_is_told_through_the_other(towns: tuple[Town, Town]) -> None:
    main, second = towns
    second.gateway.do("logout")
    main.expects(ADMINS, "账号 second：", "已退出登录")
    assert main.bot.get("/readyz").status == 503
    main.says("李阿姨", "@小灵通 居民医保怎么缴费", HOME)
    main.expects(HOME, "12366")
    second.gateway.do("login", id=TWO)
    main.expects(ADMINS, "账号 second：", "恢复收发消息")


def test_whoever_is_put_out_of_a_room_leaves_it_to_the_other(towns: tuple[Town, Town]) -> None:
    """The last test: the room stays with the second account."""
    main, second = towns
    main.says("孙叔叔", "@小蜜蜂 8号楼门铃坏了", HOME)
    number = number_in(main.expects(HOME, "@孙叔叔", "已受理"))
    main.expects(STAFF, str(number))
    main.expects("小王", str(number))
    payload = {"roomId": "r1@chatroom", "removeeIdList": [SELF], "removerId": "wang", "timestamp": 1}
    main.gateway.do("emit", event="room-leave", payload=payload)
    main.expects(ADMINS, "账号 main 被移出了群“青禾居民群”", "账号 second")
    main.says("小王", f"接单 {number}", STAFF)
    main.expects(STAFF, "由 小王 接单")
    main.says("小王", f"办结 {number} 门铃已更换", STAFF)
    main.expects(STAFF, "已通知居民")
    second.expects(HOME, "@孙叔叔", "门铃已更换")
    second.says("孙叔叔", "@小灵通 居住证怎么办", HOME)
    second.expects(HOME, "@孙叔叔", "派出所")
    assert main.query("SELECT channel FROM rooms WHERE channel_room = 'r1@chatroom'") == [("wechaty:second",)]
