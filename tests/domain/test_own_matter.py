"""After a report: more of it, or a matter of its own."""

from __future__ import annotations

import pytest

from bot.domain.talk.own_matter import is_own_matter, is_own_matter_of_handler


@pytest.mark.parametrize(
    ("words", "earlier"),
    [
        ("就在垃圾桶旁边那根杆", "3号楼旁边的路灯不亮"),
        ("就在5号楼对面那根杆", "3号楼旁边的路灯不亮"),
        ("在一单元门口快递柜对面", "14号楼一单元信报箱坏了"),
        ("二楼那一户旁边", "2号楼防盗门关不严"),
        ("门上的弹簧掉在快递柜边上了", "2号楼防盗门关不严"),
        ("就在三楼电梯门口", "23号楼走廊的地毯卷边了"),
        ("下雨就倒灌进地下室", "18号楼西侧排水沟堵了"),
        ("一楼门口的灯也不亮", "3号楼2单元楼道灯坏了"),
    ],
)
def test_more_of_it(words: str, earlier: str) -> None:
    assert not is_own_matter(words, earlier)


@pytest.mark.parametrize(
    ("words", "earlier"),
    [
        ("5号楼门口的井盖没了", "2号楼防盗门关不严"),
        ("还有三单元门口堆了好些破沙发", "7号楼一单元那个电梯按了没反应"),
        ("8号楼楼道灯也不亮", "7号楼西侧排水沟堵了"),
        ("小区北门垃圾满了没人清", "3号楼楼道灯坏了"),
    ],
)
def test_a_matter_of_its_own(words: str, earlier: str) -> None:
    assert is_own_matter(words, earlier)


@pytest.mark.parametrize(
    ("words", "other"),
    [
        ("1001 水管爆了在抢修 两点前能来水", False),
        ("1001 下水道也堵了，一起疏通", False),
        ("1001 5号楼的总阀在修", False),
        ("1001 5号楼门禁坏了", True),
        ("不是1001，门禁坏了", True),
    ],
)
def test_what_its_handler_says_of_a_ticket(words: str, other: bool) -> None:
    assert is_own_matter_of_handler(words, "3号楼没水") is other
