"""Buildings, units, floors and spots as residents write them."""

from __future__ import annotations

import pytest

from bot.domain.places.at_home import is_only_inside, is_only_which
from bot.domain.places.words import (
    apart,
    building_in,
    is_at_landmark,
    is_bare_place,
    may_be_nearer,
    may_be_one_place,
    place_in,
    place_key,
    tells_only_where,
)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("3号楼2单元楼道灯坏了", "3号楼2单元楼道"),
        ("在5栋电梯口", "5栋电梯口"),
        ("北门的路灯不亮", "北门"),
        ("地下车库积水", "地下车库"),
        ("北门进来3幢那边灯坏", "3幢"),
        ("2-3-501漏水", "2-3-501"),
        ("３＃楼2单元501漏水", "３＃楼2单元501"),
        ("市场3排下水道堵了 臭", "市场3排"),
        ("3排12号摊位漏电", "3排12号摊位"),
        ("市场门口井盖翘了", "市场门口"),
        ("10号楼排水管裂了", "10号楼"),
        ("前3排座位坏了", ""),
        ("家里停水", ""),
        ("物业不管", ""),
        ("12月5号停水", ""),
        ("桌上一层灰", ""),
        ("", ""),
    ],
)
def test_the_place_as_written(text: str, place: str) -> None:
    assert place_in(text) == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("5号楼，不对，6号楼路灯坏了", "6号楼"),
        ("不是5号楼，是6号楼电梯坏了", "6号楼"),
        ("5号楼……哦说错了6号楼有个坑", "6号楼"),
        ("5号楼路灯坏了，不对，是6号楼", "6号楼"),
        ("5号楼路灯坏了不对是6号楼", "6号楼"),
        ("3栋，哎呀不是，4栋门口有水", "4栋"),
        ("5号楼2单元，不对，3单元灯坏了", "5号楼"),
        ("6号楼不是5号楼的灯坏了", "6号楼"),
        ("5号楼的水压不对，6号楼也没水", "5号楼"),
        ("5号楼是不是和6号楼一起停水", "5号楼"),
        ("5号楼路灯坏了，物业说不对，6号楼没坏", "5号楼"),
    ],
)
def test_a_place_that_is_taken_back_is_not_meant(text: str, place: str) -> None:
    assert place_in(text) == place


@pytest.mark.parametrize(
    "texts",
    [
        ("三号楼", "3号楼", "3栋", "3幢", "３＃楼", "3座"),
        ("3号楼2单元", "三栋二单元", "3号楼 2单元", "3幢，2单元", "3号2门"),
        ("十二号楼", "12栋"),
        ("A座", "a栋"),
        ("负一楼", "B1", "地下一层"),
        ("2-3-501", "2栋3单元501室"),
    ],
)
def test_ways_of_writing_one_place(texts: tuple[str, ...]) -> None:
    assert len({place_key(text) for text in texts}) == 1
    assert place_key(texts[0])


def test_different_places_stay_different() -> None:
    assert len({place_key(text) for text in ("3号楼", "13号楼", "3单元", "3楼", "3号院")}) == 5


@pytest.mark.parametrize("text", ["3号楼2单元", "在北门", "我家是3号楼2单元501室", "就在垃圾桶旁边", "三号楼 二单元"])
def test_a_bare_place(text: str) -> None:
    assert is_bare_place(text)


@pytest.mark.parametrize("text", ["3号楼2单元楼道灯坏了", "在", "", "北门路灯不亮", "501"])
def test_more_or_less_than_a_place(text: str) -> None:
    assert not is_bare_place(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("3号楼楼道", "3号楼2单元楼道"),
        ("3号楼", "3号楼501"),
        ("三栋2单元三楼", "3号楼2单元楼道"),
        ("2-3-501", "2号楼"),
        ("北门", "北门"),
    ],
)
def test_places_that_may_be_one(one: str, other: str) -> None:
    assert may_be_one_place(place_key(one), place_key(other))
    assert may_be_one_place(place_key(other), place_key(one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("3号楼2单元", "3号楼5单元"),
        ("3号楼501", "3号楼502"),
        ("3号楼501", "3号楼楼道"),
        ("3号楼楼道", "3号楼电梯口"),
        ("3号楼", "13号楼"),
        ("3号楼", ""),
        ("", ""),
        ("北门", "南门"),
        ("楼道", "3号楼楼道"),
    ],
)
def test_places_that_are_two(one: str, other: str) -> None:
    assert not may_be_one_place(place_key(one), place_key(other))
    assert not may_be_one_place(place_key(other), place_key(one))


@pytest.mark.parametrize(
    ("text", "building"), [("3号楼2单元楼道", "3号楼"), ("2-3-501漏水", "2号楼"), ("A座大厅", "A座"), ("北门", "")]
)
def test_the_building_alone(text: str, building: str) -> None:
    assert building_in(text) == building


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("5号楼门口路灯不亮", "5号楼 门口路灯不亮"),
        ("５号楼门前堆垃圾", "５号楼 门前堆垃圾"),
        ("A座门口", "A座 门口"),
        ("5号楼门坏了", "5号楼门坏了"),
        ("5号楼门禁坏了", "5号楼门禁坏了"),
        ("楼门口", "楼门口"),
    ],
)
def test_the_front_of_a_building_is_no_door(text: str, said: str) -> None:
    assert apart(text) == said


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("地库", "2号楼地库", True),
        ("地下车库", "2号楼地库", True),
        ("楼道", "3号楼", True),
        ("2单元", "3号楼", True),
        ("2单元楼道", "3号楼2单元", True),
        ("3号楼地下室", "3号楼地库", True),
        ("楼顶", "6号楼", True),
        ("5号楼地库", "2号楼地库", False),
        ("5单元", "3号楼2单元", False),
        ("地库", "3号楼", False),
        ("楼道", "3号楼501", False),
        ("垃圾房", "地库", False),
        ("西门", "3号楼", False),
        ("", "3号楼", False),
    ],
)
def test_place_told_without_its_building(one: str, other: str, near: bool) -> None:
    assert may_be_nearer(place_key(one), place_key(other)) is near
    assert may_be_nearer(place_key(other), place_key(one)) is near


@pytest.mark.parametrize(
    "text",
    [
        "幼儿园那个路口",
        "3号楼2单元",
        "就是3号楼门口那儿",
        "小区北门那边",
        "菜市场门口",
        "5号楼后面",
        "学校对面",
        "5号楼和6号楼中间",
        "学校旁边那条路",
        "幼儿园拐弯那儿",
        "菜市场后头",
    ],
)
def test_where_and_nothing_else(text: str) -> None:
    assert tells_only_where(text)


@pytest.mark.parametrize("text", ["学校旁边那条路", "幼儿园拐弯那儿", "超市旁边"])
def test_where_no_building_has_it(text: str) -> None:
    assert is_at_landmark(text, "9号楼雨水管断了")


def test_where_it_was_said_to_be() -> None:
    assert not is_at_landmark("学校旁边那条路", "学校门口路灯坏了")


@pytest.mark.parametrize("text", ["楼道口那边", "二单元三楼", "3号楼前头", "学校旁边那盏", "幼儿园"])
def test_where_in_or_at_the_same_building(text: str) -> None:
    assert not is_at_landmark(text, "9号楼雨水管断了")


@pytest.mark.parametrize(
    "text",
    [
        "3号楼楼道灯",
        "小区北门路灯",
        "有人在楼顶",
        "3号楼门口有个坑",
        "5号楼后面那棵树",
        "社区服务中心",
        "派出所",
        "幼儿园",
        "这条路怎么走",
        "6号楼谁管",
        "老人在路口",
    ],
)
def test_something_there(text: str) -> None:
    assert not tells_only_where(text)


@pytest.mark.parametrize(
    "text",
    [
        "就是厨房里头那个",
        "就是卫生间里头那个",
        "在我家里呀",
        "厨房水龙头下面那根软管",
        "就是马桶后头那根管子",
        "卧室床头靠窗那面墙",
    ],
)
def test_inside_a_home(text: str) -> None:
    assert is_only_inside(text)


@pytest.mark.parametrize(
    "text", ["楼上厨房里头那个", "就是他家厨房里那个", "就是保安室里头那个", "厨房里头那个男的", "厨房在漏水"]
)
def test_somebody_or_something_inside(text: str) -> None:
    assert not is_only_which(text)
