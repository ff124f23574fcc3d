"""The whole bot in real groups: from an unbound room to a ticket that is ended."""

from __future__ import annotations

import base64
import time
from collections.abc import Iterator

import pytest

from tests.gateway.whole import SELF, Town, a_town, number_in, readable
from tests.pictures import CAMERA, located, opened, photo, picture

HOME, STAFF, ADMINS = "青禾居民群", "青禾员工群", "青禾管理群"
JPEG = photo(1100, 820, **located())


@pytest.fixture(scope="module")
def town(node_path: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    with a_town(node_path, tmp_path_factory.mktemp("talk")) as town:
        yield town


@pytest.fixture(autouse=True)
def quiet(town: Town) -> Iterator[None]:
    """Every test begins with nothing said, and leaves nothing unexpected behind."""
    town.forget()
    yield
    town.silence()


def report(town: Town, text: str, who: str = "李阿姨", **more: object) -> int:
    """A resident reports; everybody who must know is told."""
    town.says(who, text, HOME, **more)
    number = number_in(town.expects(HOME, f"@{who}", "已受理"))
    town.expects(STAFF, "@小王", str(number))
    town.expects("小王", str(number))
    return number


def test_a_report_from_beginning_to_end(town: Town) -> None:
    town.says("李阿姨", "@小蜜蜂\u2005 3号楼2单元楼道灯坏了", HOME)
    told = town.expects(HOME, "@李阿姨", "已受理")
    assert told["mentions"] == ["li"]
    number = number_in(told)
    ping = town.expects(STAFF, "@小王", str(number))
    assert ping["mentions"] == ["wang"]
    assert "李阿姨" in readable(town.expects("小王", str(number)))
    town.says("小王", f"接单 {number}", STAFF)
    town.expects(STAFF, "由 小王 接单")
    town.says("小王", f"办结 {number} 灯泡已更换", STAFF)
    assert town.expects(HOME, "@李阿姨", "已办结", "灯泡已更换")["mentions"] == ["li"]
    town.expects(STAFF, "已通知居民")
    town.says("李阿姨", f"满意 {number}", HOME)
    town.expects(HOME, "谢谢")


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
def test_however_the_bot_is_mentioned(town: Town, text: str, mentions: list[str]) -> None:
    report(town, text, mentionIdList=mentions)


def test_a_quote_of_the_ping_accepts_the_ticket(town: Town) -> None:
    number = report(town, "@小蜜蜂 8号楼门禁坏了")
    quote = f"「小蜜蜂：新工单 {number}（维修）」\n- - - - - - -\n收到"
    town.says("小王", quote, STAFF)
    town.expects(STAFF, "由 小王 接单", str(number))


def test_a_photo_of_300_kb_joins_the_report_and_reaches_the_handler_without_its_place(town: Town) -> None:
    """The gateway hands it in as it was sent; what is kept and forwarded is the cleaned picture."""
    assert 250_000 < len(JPEG) < 400_000 and opened(JPEG).getexif()
    town.says("吴奶奶", room=HOME, photo=JPEG)
    number = report(town, "@小蜜蜂 9号楼楼道有一堆杂物", "吴奶奶")
    first = base64.b64decode(town.expects("小王", "[照片]")["base64"])
    town.says("吴奶奶", room=HOME, photo=picture(seed=2))
    town.expects("小王", "照片", str(number), within=60)
    assert base64.b64decode(town.expects("小王", "[照片]")["base64"]) == picture(seed=2)
    assert opened(first).size == (1100, 820) and len(first) > 250_000
    assert not opened(first).getexif() and CAMERA.encode() not in first
    town.settle()
    files = [path.read_bytes() for path in (town.bot.folder / "state").rglob("*") if path.is_file()]
    assert not any(CAMERA.encode() in content for content in files), "the original was never on disk"


def test_a_recalled_report_is_withdrawn_until_somebody_has_accepted_it(town: Town) -> None:
    said = town.says("李阿姨", "@小蜜蜂 10号楼水管漏水", HOME)
    number = number_in(town.expects(HOME, "已受理"))
    town.settle()
    town.heard.clear()
    town.says("李阿姨", said, HOME, type=13)
    town.expects("李阿姨", str(number), "已撤回")
    town.expects("小王", str(number), "撤回")
    again = town.says("李阿姨", "@小蜜蜂 11号楼窗户坏了", HOME)
    number = number_in(town.expects(HOME, "已受理"))
    town.settle()
    town.heard.clear()
    town.says("小王", f"接单 {number}", STAFF)
    town.expects(STAFF, "由 小王 接单")
    town.says("李阿姨", again, HOME, type=13)
    town.expects("小王", str(number), "仍在办理")
    assert town.query("SELECT state FROM tickets WHERE number = ?", number) == [("处置中",)]


def test_the_same_message_twice_is_one_ticket(town: Town) -> None:
    said = town.says("张大爷", "@小蜜蜂 12号楼路灯坏了", HOME, wait=False)
    town.says("张大爷", "@小蜜蜂 12号楼路灯坏了", HOME, id=said)
    number = number_in(town.expects(HOME, "已受理"))
    town.expects(STAFF, str(number))
    town.expects("小王", str(number))


def test_what_a_human_types_on_the_account_is_stored_and_never_a_command(town: Town) -> None:
    number = report(town, "@小蜜蜂 13号楼栏杆松动")
    typed = town.says(SELF, f"接单 {number}", STAFF)
    assert town.query("SELECT own, text FROM messages WHERE message_id = ?", typed) == [(1, f"接单 {number}")]
    town.silence()
    assert town.query("SELECT state FROM tickets WHERE number = ?", number) == [("待接单",)]


def test_forwarded_and_unknown_kinds_and_strangers(town: Town) -> None:
    town.says("李阿姨", "<msg><appmsg><title>群聊的聊天记录</title></appmsg></msg>", HOME, type=99)
    town.says("nobody", "在吗", "r1@chatroom")
    town.silence()
    town.says("nobody", "@小蜜蜂 14号楼楼道灯坏了", "r1@chatroom")
    number = number_in(town.expects(HOME, "已受理"))
    town.expects(STAFF, str(number))
    town.expects("小王", str(number))


def test_every_echo_is_stored_as_our_own(town: Town) -> None:
    town.says("李阿姨", "@小灵通 居住证怎么办", HOME)
    answer = town.expects(HOME, "派出所")
    town.until_handled(answer["id"])
    assert town.query("SELECT own FROM messages WHERE message_id = ?", answer["id"]) == [(1,)]


def test_who_cannot_be_reached_in_private_is_called_once_where_they_read_it(town: Town) -> None:
    """Two private letters and a photo are refused for good: one neutral line, one word to the admins, no second try."""
    town.gateway.do("mood", refuses={"wang": "Error: not friend"})
    before = town.gateway.do("calls")["send"]
    try:
        town.says("孙叔叔", room=HOME, photo=JPEG)
        town.says("孙叔叔", "@小蜜蜂 15号楼楼道堆着旧家具", HOME)
        number = number_in(town.expects(HOME, "@孙叔叔", "已受理"))
        town.expects(STAFF, "@小王", str(number))
        line = town.expects(STAFF, "@小王", "有一条私聊消息没能送达", "加我为好友")
        assert line["mentions"] == ["wang"] and str(number) not in readable(line)
        town.expects(ADMINS, "没有送达", "小王")
        town.settle()
        time.sleep(2.5)
        town.silence()
        assert town.gateway.do("calls")["send"] - before == 6
    finally:
        town.gateway.do("mood", refuses={})
    assert town.bot.counts()["unsent"] == 2


def test_a_resident_who_cannot_be_reached_is_called_in_their_room(town: Town) -> None:
    town.gateway.do("mood", refuses={"wu": "Error: not friend"})
    try:
        town.says("吴奶奶", "@小蜜蜂 我要举报社区工作人员收红包", HOME)
        town.expects(HOME, "@吴奶奶", "专人处理")
        line = readable(town.expects(HOME, "@吴奶奶", "有一条私聊消息没能送达"))
        assert "举报" not in line
        town.settle()
        town.heard.clear()
    finally:
        town.gateway.do("mood", refuses={})


def test_invitations_and_friend_requests(town: Town) -> None:
    """Of a bound worker: accepted. Of somebody unknown: left, and the admins learn the id to add to the list."""
    invitation = {"topic": "青禾3号微网格", "memberCount": 9, "memberIdList": [], "timestamp": 1}
    town.gateway.do("invite", id="i1", inviterId="li", **invitation)
    assert "known_inviters" in readable(town.expects(ADMINS, "李阿姨", "没有接受", "编号 li"))
    town.gateway.do("friendship", id="f1", contactId="li", hello="我是 3 栋的", type=2, timestamp=1, ticket="t")
    town.expects(ADMINS, "李阿姨", "好友", "没有接受")
    town.gateway.do("invite", id="i2", inviterId="wang", **invitation)
    town.expects(ADMINS, "已接受 小王 的邀请", "青禾3号微网格")
    calls = town.gateway.do("calls")
    assert "accept-room:i2" in calls and "accept-room:i1" not in calls and "accept-friend:f1" not in calls


def test_a_late_message_opens_a_ticket_and_gets_no_answer_from_the_faq(town: Town) -> None:
    said_at = int(time.time() * 1000) - 20 * 60_000
    town.says("张大爷", "@小灵通 水费怎么交", HOME, timestamp=said_at)
    number = number_in(town.expects(HOME, "@张大爷", "已转给网格员"))
    assert town.query("SELECT late FROM tickets WHERE number = ?", number) == [(1,)]
    town.expects(STAFF, str(number))
    town.expects("小王", str(number))


def test_leaving_a_room_is_told_by_its_name(town: Town) -> None:
    town.gateway.do("room", id="r8@chatroom", topic="八号群", members=[SELF])
    town.gateway.do("emit", event="room-join", payload=_change("inviteeIdList", "inviterId"))
    town.expects(ADMINS, "已进入群“八号群”")
    town.gateway.do("emit", event="room-leave", payload=_change("removeeIdList", "removerId"))
    town.expects(ADMINS, "移出了群“八号群”")


def _change(whom: str, by: str) -> dict[str, object]:
    return {"roomId": "r8@chatroom", whom: [SELF], by: "wang", "timestamp": 1}
