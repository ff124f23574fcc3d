"""地下室那个: which of somebody's own tickets is pointed at."""

from __future__ import annotations

import pytest

from bot.domain.speech.kinds import Speech
from bot.domain.talk.which_own import is_at_another, may_point, meant_among, named_among, pointed_at
from bot.domain.tickets.ticket import State, Ticket


def ticket(number: int, text: str, place: str = "") -> Ticket:
    whose = ("qh", 1, 1, "李阿姨", None)
    return Ticket(number, text, "楼盘问题", Speech.HELP, State.DISPATCHED, *whose, 0, 0, 0, place=place)


CELLAR, DOOR = ticket(1001, "地下室积水了", "14栋地下室"), ticket(1002, "我们单元门禁卡刷不开")
LIFT = ticket(1003, "2号楼电梯又停了", "2栋")
OPEN = [CELLAR, DOOR, LIFT]


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("14号楼那个水抽了没", CELLAR),
        ("那地下室呢", CELLAR),
        ("地下室那个又漫上来了", CELLAR),
        ("积水那件有人看过没有", CELLAR),
        ("那个门禁卡修了吗", DOOR),
        ("门禁那个", DOOR),
        ("2号楼那部电梯那个事咋样了", LIFT),
        ("那个电梯还来不来修", LIFT),
    ],
)
def test_what_is_pointed_at(words: str, meant: Ticket) -> None:
    assert pointed_at(words, OPEN) is meant


@pytest.mark.parametrize(
    "words",
    [
        "地下室积水了",
        "8号楼那个电梯坏了",
        "小区那个保安亭几点关门",
        "楼上那个太吵",
        "那个钱什么时候能下来",
        "那个时候电梯还是好的",
        "那天门禁还能刷",
        "1003那个电梯好了没",
        "撤回电视那个",
    ],
)
def test_what_points_at_none(words: str) -> None:
    assert pointed_at(words, OPEN) is None


def test_two_that_may_be_meant_are_none() -> None:
    assert pointed_at("那个电梯好了没", [LIFT, ticket(1004, "5号楼电梯有异响", "5栋")]) is None


def test_a_place_that_is_no_building_tells_which() -> None:
    assert named_among("地下室那个 ", OPEN) == ([CELLAR], False)


def test_long_words_point_at_nothing() -> None:
    assert not may_point("地下室那个" * 2_000)


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("门禁卡重新录好了", [DOOR]),
        ("地下室的积水抽干了", [CELLAR]),
        ("电梯那个我去看", [LIFT]),
        ("马上过去", []),
        ("中午吃什么", []),
    ],
)
def test_which_are_meant(words: str, meant: list[Ticket]) -> None:
    assert meant_among(words, OPEN) == meant


def test_another_building() -> None:
    assert is_at_another("8号楼的门换好了", [CELLAR, LIFT])
    assert not is_at_another("2号楼电梯好了", OPEN)
    assert not is_at_another("换好了", OPEN)
    assert not is_at_another("8号楼的门换好了", [DOOR])
