"""sandbox.yaml: the network inside the process, and what is said about every mistake."""

from __future__ import annotations

import pytest

from bot.content.sandbox import load_sandbox
from bot.domain.places.place import Grid, Level, Official, Places, Purpose, Role
from bot.domain.sandbox_net import SandboxPerson

from .conftest import Write

PLACES = Places(
    {"qh1": Grid("qh1", "青禾 1 号微网格", Level.MICRO)}, {"wang": Official("wang", "小王", Role.WORKER, ("qh1",))}
)
TEXT = """\
机器人: {编号: bot, 名称: 小灵通}
居民:
  - {编号: li, 姓名: 李阿姨}
  - {编号: luren, 姓名: 路人}
群:
  - {编号: r1, 群名: 青禾 1 号群, 网格: 青禾 1 号微网格, 用途: 居民群, 成员: [li, wang, li]}
  - {编号: r2, 群名: 管理员群, 用途: 管理员群}
"""


def told(write: Write, text: str) -> list[str]:
    net, faults = load_sandbox(write("sandbox.yaml", text), PLACES)
    assert net is None
    return [str(fault) for fault in faults]


def test_everything_is_read_and_officials_join_the_people(write: Write) -> None:
    net, faults = load_sandbox(write("sandbox.yaml", TEXT), PLACES)
    assert net, faults
    assert net.bot == SandboxPerson("bot", "小灵通", None, Role.BOT)
    assert net.people == (
        SandboxPerson("li", "李阿姨", None, Role.RESIDENT),
        SandboxPerson("luren", "路人", None, Role.RESIDENT),
        SandboxPerson("wang", "小王", "wang", Role.WORKER),
    )
    first, second = net.rooms
    assert (first.grid, first.purpose, first.members) == ("qh1", Purpose.RESIDENTS, ("li", "wang"))
    assert (second.grid, second.purpose, second.members) == (None, Purpose.ADMINS, ())


@pytest.mark.parametrize(
    ("room", "fault"),
    [
        (
            "{编号: r3, 群名: 甲, 用途: 居民群, 成员: [li, wnag]}",
            "sandbox.yaml:8：群.第3项.成员.第2项：没有“wnag”这个人，是不是想写“wang”",
        ),
        (
            "{编号: r3, 群名: 甲, 用途: 居民群, 成员: [qqqqq]}",
            "sandbox.yaml:8：群.第3项.成员.第1项：没有“qqqqq”这个人，请对照",
        ),
        (
            "{编号: r3, 群名: 甲, 用途: 居民群, 网格: qh2}",
            "sandbox.yaml:8：群.第3项.网格：没有网格“qh2”，是不是想写“qh1”",
        ),
        ("{编号: r3, 群名: 甲, 用途: 邻居群}", "sandbox.yaml:8：群.第3项.用途：邻居群 不是群的用途"),
        ("{编号: r1, 群名: 甲, 用途: 居民群}", "sandbox.yaml:8：群.第3项.编号：群的编号“r1”重复，已见于 第 6 行"),
        (
            "{编号: r3, 群名: 管理员群, 用途: 居民群}",
            "sandbox.yaml:8：群.第3项.群名：群名“管理员群”重复，已见于 第 7 行",
        ),
        ("{编号: r3, 用途: 居民群}", "sandbox.yaml:8：群.第3项.群名：缺少这一项，请补上"),
        ("{编号: r3, 群名: 甲, 用途: 居民群, 人员: []}", "sandbox.yaml:8：群.第3项.人员：不认识“人员”"),
    ],
)
def test_a_wrong_room_is_told_with_its_line(write: Write, room: str, fault: str) -> None:
    (said,) = told(write, f"{TEXT}  - {room}\n")
    assert said.startswith(fault)


@pytest.mark.parametrize(
    ("person", "fault"),
    [
        ("li", "sandbox.yaml:5：居民.第3项.编号：编号“li”重复，已见于 第 3 行"),
        ("bot", "sandbox.yaml:5：居民.第3项.编号：编号“bot”重复，已见于 第 1 行"),
        ("wang", "sandbox.yaml:5：居民.第3项.编号：编号“wang”重复，已见于 grid.yaml 的人员"),
    ],
)
def test_the_same_id_twice_names_both_places(write: Write, person: str, fault: str) -> None:
    (said,) = told(write, TEXT.replace("群:\n", f"  - {{编号: {person}, 姓名: 甲}}\n群:\n", 1))
    assert said.startswith(fault)


def test_all_faults_are_told_at_once(write: Write) -> None:
    text = TEXT + "  - {编号: r1, 群名: 管理员群, 网格: x, 用途: y, 成员: [z]}\n"
    assert len(told(write, text)) == 5
