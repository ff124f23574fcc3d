"""A bot that has just come into real rooms: nothing is bound yet, nothing is lost, and binding takes a minute."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from tests.gateway.whole import PEOPLE, SELF, Town, a_town, number_in, readable

HOME, STAFF, ADMINS = "青禾居民群", "青禾员工群", "青禾管理群"


@pytest.fixture(scope="module")
def town(node_path: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    with a_town(node_path, tmp_path_factory.mktemp("binding"), bound=False) as town:
        yield town


def test_from_nothing_bound_to_a_ticket(town: Town) -> None:
    kept = town.says("李阿姨", "@小蜜蜂 3号楼2单元楼道灯坏了", HOME)
    taken_back = town.says("张大爷", "@小蜜蜂 4号楼门坏了", HOME)
    town.says("张大爷", taken_back, HOME, type=13)
    assert (town.state_of(kept), town.state_of(taken_back)) == ("aside", "aside")
    town.says("李阿姨", "居住证怎么办", HOME)
    town.silence()
    town.says("吴奶奶", "救命，5号楼着火了", HOME)
    town.expects(HOME, "119")

    listed = town.call("rooms").stdout
    assert "青禾居民群" in listed and "还没有绑定" in listed and "2 条 @ 机器人的话" in listed
    assert "wechaty:main" in listed

    the_admin_binds_himself_and_his_rooms(town)
    the_worker_binds_himself(town)

    bound = town.bot.command("rooms", "bind", HOME, "银杏 1 号微网格")
    assert bound.returncode == 0, bound.stderr
    began = time.monotonic()
    number = number_in(town.expects(HOME, "@李阿姨", "已受理"))
    assert time.monotonic() - began < 2
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
    for words in ("@小蜜蜂 6号楼漏水", "@小蜜蜂 7号楼漏水"):
        town.says("李阿姨", words, "new@chatroom")
    town.expects(ADMINS, "还没有绑定", "绑定 网格名")
    town.silence()


def test_a_private_report_belongs_to_the_grid_where_the_resident_speaks(town: Town) -> None:
    town.says("李阿姨", "我家8号楼下水道堵了")
    number = number_in(town.expects("李阿姨", "已受理"))
    town.expects(STAFF, "@小王", str(number))
    town.expects("小王", str(number))


def test_after_a_new_login_rooms_and_people_are_joined_again(town: Town) -> None:
    """Every id is another one; topics and names are the same."""
    town.says("张大爷", "@小蜜蜂 9号楼电梯坏了", HOME)
    number = number_in(town.expects(HOME, "@张大爷", "已受理"))
    town.forget()
    for id, topic in (("new-r1@chatroom", HOME), ("new-staff@chatroom", STAFF)):
        town.gateway.do("room", id=id, topic=topic, members=[SELF, *PEOPLE])
    town.gateway.do("contact", id="new-wang", name="小王")
    kept = town.says("李阿姨", "@小灵通 居住证怎么办", "new-r1@chatroom")
    town.says("new-wang", "大家好", "new-staff@chatroom")
    town.expects(ADMINS, "青禾居民群", "还没有绑定")
    town.silence()

    listed = town.call("rebind").stdout
    assert "1. 群“青禾居民群”换了编号" in listed and "2. 群“青禾员工群”换了编号" in listed
    assert "3. “小王”换了编号" in listed and "--apply" in listed
    assert town.state_of(kept) == "aside"
    assert "已接回 1 个群、0 个人" in town.call("rebind", "--apply", "1").stdout
    town.expects("new-r1@chatroom", "@李阿姨", "派出所")
    assert "已接回 1 个群、1 个人" in town.call("rebind", "--apply").stdout
    assert "没有发现" in town.call("rebind").stdout

    time.sleep(1.2)
    town.says("new-wang", f"接单 {number}", "new-staff@chatroom")
    town.expects("new-staff@chatroom", "由 小王 接单")
    town.says("new-wang", f"办结 {number} 电梯修好了", "new-staff@chatroom")
    town.expects("new-staff@chatroom", "已通知居民")
    town.expects("new-r1@chatroom", "@张大爷", "电梯修好了")
    town.silence()
