"""The whole bot in real groups: it comes in, is bound, works, and finds everything again under other ids.

One bot lives through all of this file; the tests are told in the order of its life.
"""

from __future__ import annotations

import base64
import time
from collections.abc import Iterator

import pytest

from tests.gateway.whole import PEOPLE, SELF, Town, a_town, number_in, readable
from tests.pictures import CAMERA, located, opened, photo, picture

HOME, STAFF, ADMINS = "青禾居民群", "青禾员工群", "青禾管理群"
JPEG = photo(1100, 820, **located())


@pytest.fixture(scope="module")
def town(node_path: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    with a_town(node_path, tmp_path_factory.mktemp("talk")) as town:
        yield town


@pytest.fixture(scope="module")
def at_home(town: Town) -> Town:
    """Every room and everybody in a role is bound."""
    town.settle_people()
    return town


@pytest.fixture(autouse=True)
def quiet(town: Town) -> Iterator[None]:
    """Every test begins with nothing said, and leaves nothing unexpected behind."""
    town.forget()
    yield
    town.silence()


def test_from_nothing_bound_to_a_ticket(town: Town) -> None:
    kept = town.says("李阿姨", "@小蜜蜂 23号楼2单元楼道灯坏了", HOME)
    taken_back = town.says("张大爷", "@小蜜蜂 24号楼门坏了", HOME)
    town.says("张大爷", taken_back, HOME, type=13)
    assert (town.state_of(kept), town.state_of(taken_back)) == ("aside", "aside")
    town.says("李阿姨", "居住证怎么办", HOME)
    town.silence()
    town.says("吴奶奶", "救命，25号楼着火了", HOME)
    town.expects(HOME, "119")

    listed = town.call("rooms").stdout
    assert "青禾居民群" in listed and "还没有绑定" in listed and "2 条 @ 机器人的话" in listed
    assert "wechaty:main" in listed

    the_admin_binds_himself_and_his_rooms(town)
    the_worker_binds_himself(town)

    bound = town.call("rooms", "bind", HOME, "银杏 1 号微网格")
    assert bound.returncode == 0, bound.stderr
    number = number_in(town.expects(HOME, "@李阿姨", "已受理"))
    town.expects(STAFF, "@小王", str(number))
    town.expects("小王", str(number), "李阿姨")
    assert town.until_handled(taken_back) == "handled"
    town.silence()
    assert town.query("SELECT COUNT(*) FROM tickets") == [(1,)]


def the_admin_binds_himself_and_his_rooms(town: Town) -> None:
    town.says("老周的微信", "绑定 管理员群", ADMINS)
    town.says("老周的微信", "@小蜜蜂 绑定 管理员群", ADMINS)
    town.expects("老周的微信", "只有管理员")
    town.says("老周的微信", f"绑定 {town.code_for('laozhou')}")
    assert "管理员老周" in readable(town.expects("老周的微信", "绑定成功"))
    town.says("老周的微信", "绑定 管理员群", ADMINS)
    town.expects(ADMINS, "本群已绑定", "管理员群")
    town.says("老周的微信", "绑定 员工群 银杏社区二级网格", STAFF)
    town.expects(STAFF, "本群已绑定", "员工群")


def the_worker_binds_himself(town: Town) -> None:
    """The code works once, and only in private."""
    code = town.code_for("xiaowang")
    town.says("小王", f"绑定 {code}", STAFF)
    town.expects("小王", "私聊")
    town.says("小王", f"绑定 {code}")
    town.expects("小王", "绑定成功", "小王（网格员）")
    town.says("张大爷", f"绑定 {code}")
    town.expects("张大爷", "不对或已过期")


def test_an_unbound_room_is_told_to_the_admins_once(town: Town) -> None:
    for words in ("@小蜜蜂 26号楼漏水", "@小蜜蜂 27号楼漏水"):
        town.says("李阿姨", words, "new@chatroom")
    town.expects(ADMINS, "还没有绑定", "绑定 网格名")
    town.silence()


def test_a_private_report_belongs_to_the_grid_where_the_resident_speaks(town: Town) -> None:
    town.says("李阿姨", "我家28号楼下水道堵了")
    number = number_in(town.expects("李阿姨", "已受理"))
    town.expects(STAFF, "@小王", str(number))
    town.expects("小王", str(number))


def report(town: Town, text: str, who: str = "李阿姨", **more: object) -> int:
    """A resident reports; everybody who must know is told."""
    town.says(who, text, HOME, **more)
    number = number_in(town.expects(HOME, f"@{who}", "已受理"))
    town.expects(STAFF, "@小王", str(number))
    town.expects("小王", str(number))
    return number


def test_a_report_from_beginning_to_end(at_home: Town) -> None:
    at_home.says("李阿姨", "@小蜜蜂\u2005 3号楼2单元楼道灯坏了", HOME)
    told = at_home.expects(HOME, "@李阿姨", "已受理")
    assert told["mentions"] == ["li"]
    number = number_in(told)
    ping = at_home.expects(STAFF, "@小王", str(number))
    assert ping["mentions"] == ["wang"]
    assert "李阿姨" in readable(at_home.expects("小王", str(number)))
    at_home.says("小王", f"接单 {number}", STAFF)
    at_home.expects(STAFF, "由 小王 接单")
    at_home.says("小王", f"办结 {number} 灯泡已更换", STAFF)
    assert at_home.expects(HOME, "@李阿姨", "已办结", "灯泡已更换")["mentions"] == ["li"]
    at_home.expects(STAFF, "已通知居民")
    at_home.says("李阿姨", f"满意 {number}", HOME)
    at_home.expects(HOME, "谢谢")


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("@任意名字\u2005 4号楼下水道堵了", [SELF]),
        ("@小蜂\u2005 5号楼下水道堵了", []),
        ("@小蜂 6号楼单元门坏了", ["", "@all"]),
        ("「小蜜蜂：您好」\n- - - - - - -\n7号楼电梯坏了", []),
    ],
    ids=["by id", "by alias", "by alias with useless ids", "by quote"],
)
def test_however_the_bot_is_mentioned(at_home: Town, text: str, mentions: list[str]) -> None:
    report(at_home, text, mentionIdList=mentions)


def test_a_quote_of_the_ping_accepts_the_ticket(at_home: Town) -> None:
    number = report(at_home, "@小蜜蜂 8号楼门禁坏了")
    quote = f"「小蜜蜂：新工单 {number}（维修）」\n- - - - - - -\n收到"
    at_home.says("小王", quote, STAFF)
    at_home.expects(STAFF, "由 小王 接单", str(number))


def test_a_photo_of_300_kb_joins_the_report_and_reaches_the_handler_without_its_place(at_home: Town) -> None:
    """The gateway hands it in as it was sent; what is kept and forwarded is the cleaned picture."""
    assert 250_000 < len(JPEG) < 400_000 and opened(JPEG).getexif()
    at_home.says("吴奶奶", room=HOME, photo=JPEG)
    number = report(at_home, "@小蜜蜂 9号楼楼道有一堆杂物", "吴奶奶")
    first = base64.b64decode(at_home.expects("小王", "[照片]")["base64"])
    at_home.says("吴奶奶", room=HOME, photo=picture(seed=2))
    at_home.let_additions_rest()
    at_home.expects("小王", "照片", str(number))
    assert base64.b64decode(at_home.expects("小王", "[照片]")["base64"]) == picture(seed=2)
    assert opened(first).size == (1100, 820) and len(first) > 250_000
    assert not opened(first).getexif() and CAMERA.encode() not in first
    at_home.settle()
    files = [path.read_bytes() for path in (at_home.bot.folder / "state").rglob("*") if path.is_file()]
    assert not any(CAMERA.encode() in content for content in files), "the original was never on disk"


def test_a_recalled_report_is_withdrawn_until_somebody_has_accepted_it(at_home: Town) -> None:
    said = at_home.says("李阿姨", "@小蜜蜂 10号楼水管漏水", HOME)
    number = number_in(at_home.expects(HOME, "已受理"))
    at_home.settle()
    at_home.heard.clear()
    at_home.says("李阿姨", said, HOME, type=13)
    at_home.expects("李阿姨", str(number), "已撤回")
    at_home.expects("小王", str(number), "撤回")
    again = at_home.says("李阿姨", "@小蜜蜂 11号楼窗户坏了", HOME)
    number = number_in(at_home.expects(HOME, "已受理"))
    at_home.settle()
    at_home.heard.clear()
    at_home.says("小王", f"接单 {number}", STAFF)
    at_home.expects(STAFF, "由 小王 接单")
    at_home.says("李阿姨", again, HOME, type=13)
    at_home.expects("小王", str(number), "仍在办理")
    assert at_home.query("SELECT state FROM tickets WHERE number = ?", number) == [("处置中",)]


def test_the_same_message_twice_is_one_ticket(at_home: Town) -> None:
    said = at_home.says("张大爷", "@小蜜蜂 12号楼路灯坏了", HOME, wait=False)
    at_home.says("张大爷", "@小蜜蜂 12号楼路灯坏了", HOME, id=said)
    number = number_in(at_home.expects(HOME, "已受理"))
    at_home.expects(STAFF, str(number))
    at_home.expects("小王", str(number))


def test_what_a_human_types_on_the_account_is_stored_and_never_a_command(at_home: Town) -> None:
    number = report(at_home, "@小蜜蜂 13号楼栏杆松动")
    typed = at_home.says(SELF, f"接单 {number}", STAFF)
    assert at_home.query("SELECT own, text FROM messages WHERE message_id = ?", typed) == [(1, f"接单 {number}")]
    at_home.silence()
    assert at_home.query("SELECT state FROM tickets WHERE number = ?", number) == [("待接单",)]


def test_forwarded_and_unknown_kinds_and_strangers(at_home: Town) -> None:
    at_home.says("李阿姨", "<msg><appmsg><title>群聊的聊天记录</title></appmsg></msg>", HOME, type=99)
    at_home.says("nobody", "在吗", "r1@chatroom")
    at_home.silence()
    at_home.says("nobody", "@小蜜蜂 14号楼楼道灯坏了", "r1@chatroom")
    number = number_in(at_home.expects(HOME, "已受理"))
    at_home.expects(STAFF, str(number))
    at_home.expects("小王", str(number))


def test_every_echo_is_stored_as_our_own(at_home: Town) -> None:
    at_home.says("李阿姨", "@小灵通 居住证怎么办", HOME)
    answer = at_home.expects(HOME, "派出所")
    at_home.until_handled(answer["id"])
    assert at_home.query("SELECT own FROM messages WHERE message_id = ?", answer["id"]) == [(1,)]


def test_who_cannot_be_reached_in_private_is_called_once_where_they_read_it(at_home: Town) -> None:
    """Two private letters and a photo are refused for good: one neutral line, one word to the admins, no second try."""
    at_home.gateway.do("mood", refuses={"wang": "Error: not friend"})
    before = at_home.gateway.do("calls")["send"]
    try:
        at_home.says("孙叔叔", room=HOME, photo=JPEG)
        at_home.says("孙叔叔", "@小蜜蜂 15号楼楼道堆着旧家具", HOME)
        number = number_in(at_home.expects(HOME, "@孙叔叔", "已受理"))
        at_home.expects(STAFF, "@小王", str(number))
        line = at_home.expects(STAFF, "@小王", "有一条私聊消息没能送达", "加我为好友")
        assert line["mentions"] == ["wang"] and str(number) not in readable(line)
        at_home.expects(ADMINS, "没有送达", "小王")
        at_home.silence()
        assert at_home.bot.counts()["outbox"] == 0, "nothing waits for a second try"
        assert at_home.gateway.do("calls")["send"] - before == 6
    finally:
        at_home.gateway.do("mood", refuses={})
    assert at_home.bot.counts()["unsent"] == 2


def test_a_resident_who_cannot_be_reached_is_called_in_their_room(at_home: Town) -> None:
    at_home.gateway.do("mood", refuses={"wu": "Error: not friend"})
    try:
        at_home.says("吴奶奶", "@小蜜蜂 我要举报社区工作人员收红包", HOME)
        at_home.expects(HOME, "@吴奶奶", "专人处理")
        line = readable(at_home.expects(HOME, "@吴奶奶", "有一条私聊消息没能送达"))
        assert "举报" not in line
        at_home.settle()
        at_home.heard.clear()
    finally:
        at_home.gateway.do("mood", refuses={})


def test_invitations_and_friend_requests(at_home: Town) -> None:
    """Of a bound worker: accepted. Of somebody unknown: left, and the admins learn the id to add to the list."""
    invitation = {"topic": "青禾3号微网格", "memberCount": 9, "memberIdList": [], "timestamp": 1}
    at_home.gateway.do("invite", id="i1", inviterId="li", **invitation)
    assert "known_inviters" in readable(at_home.expects(ADMINS, "李阿姨", "没有接受", "编号 li"))
    at_home.gateway.do("friendship", id="f1", contactId="li", hello="我是 3 栋的", type=2, timestamp=1, ticket="t")
    at_home.expects(ADMINS, "李阿姨", "好友", "没有接受")
    at_home.gateway.do("invite", id="i2", inviterId="wang", **invitation)
    at_home.expects(ADMINS, "已接受 小王 的邀请", "青禾3号微网格")
    calls = at_home.gateway.do("calls")
    assert "accept-room:i2" in calls and "accept-room:i1" not in calls and "accept-friend:f1" not in calls


def test_a_late_message_opens_a_ticket_and_gets_no_answer_from_the_faq(at_home: Town) -> None:
    said_at = int(time.time() * 1000) - 20 * 60_000
    at_home.says("张大爷", "@小灵通 水费怎么交", HOME, timestamp=said_at)
    number = number_in(at_home.expects(HOME, "@张大爷", "已转给网格员"))
    assert at_home.query("SELECT late FROM tickets WHERE number = ?", number) == [(1,)]
    at_home.expects(STAFF, str(number))
    at_home.expects("小王", str(number))


def test_leaving_a_room_is_told_by_its_name(at_home: Town) -> None:
    at_home.gateway.do("room", id="r8@chatroom", topic="八号群", members=[SELF])
    at_home.gateway.do("emit", event="room-join", payload=_change("inviteeIdList", "inviterId"))
    at_home.expects(ADMINS, "已进入群“八号群”")
    at_home.gateway.do("emit", event="room-leave", payload=_change("removeeIdList", "removerId"))
    at_home.expects(ADMINS, "移出了群“八号群”")


def test_after_a_new_login_rooms_and_people_are_joined_again(at_home: Town) -> None:
    """Every id is another one; topics and names are the same."""
    at_home.says("张大爷", "@小蜜蜂 29号楼电梯坏了", HOME)
    number = number_in(at_home.expects(HOME, "@张大爷", "已受理"))
    at_home.forget()
    for id, topic in (("new-r1@chatroom", HOME), ("new-staff@chatroom", STAFF)):
        at_home.gateway.do("room", id=id, topic=topic, members=[SELF, *PEOPLE])
    at_home.gateway.do("contact", id="new-wang", name="小王")
    kept = at_home.says("李阿姨", "@小灵通 水费怎么交", "new-r1@chatroom")
    at_home.says("new-wang", "大家好", "new-staff@chatroom")
    at_home.expects(ADMINS, "青禾居民群", "还没有绑定")
    at_home.silence(besides="看着是换了编号")

    listed = at_home.call("rebind").stdout
    assert "1. 群“青禾居民群”换了编号" in listed and "2. 群“青禾员工群”换了编号" in listed
    assert "3. “小王”换了编号" in listed and "--apply" in listed
    assert at_home.state_of(kept) == "aside"
    assert "已接回 1 个群、0 个人" in at_home.call("rebind", "--apply", "1").stdout
    at_home.expects("new-r1@chatroom", "@李阿姨", "营业厅")
    at_home.says("老周的微信", "接回")
    at_home.expects("老周的微信", "1. 群“青禾员工群”", "2. 网格员小王（微信名“小王”）")
    at_home.says("老周的微信", "接回 全部")
    at_home.expects("老周的微信", "已接回：群“青禾员工群”、小王")
    assert "没有发现" in at_home.call("rebind").stdout

    at_home.says("new-wang", f"接单 {number}", "new-staff@chatroom")
    at_home.expects("new-staff@chatroom", "由 小王 接单")
    at_home.says("new-wang", f"办结 {number} 电梯修好了", "new-staff@chatroom")
    at_home.expects("new-staff@chatroom", "已通知居民")
    at_home.expects("new-r1@chatroom", "@张大爷", "电梯修好了")
    at_home.silence(besides="看着是换了编号")


def _change(whom: str, by: str) -> dict[str, object]:
    return {"roomId": "r8@chatroom", whom: [SELF], by: "wang", "timestamp": 1}
