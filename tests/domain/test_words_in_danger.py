"""Short words that mean something beside a danger only, and what looks like them."""

from __future__ import annotations

import pytest

from bot.domain.commands.repaired import says_done, says_repaired
from bot.domain.danger.all_out import beside_all_out
from bot.domain.danger.how_it_went import tells_of_part
from bot.domain.danger.kinds import EmergencyKind
from bot.domain.danger.lost_name import name_found, name_lost, says_is_person
from bot.domain.danger.needs import Need, need_asked, tells_worse_beside
from bot.domain.danger.overhead import may_come_down_soon, tells_who_passes
from bot.domain.danger.stuck_upstairs import is_stuck_upstairs
from bot.domain.danger.visited import only_found_nobody
from bot.domain.danger.which_way import says_where_fled, says_which_way


@pytest.mark.parametrize(
    "words", ["楼里人都疏散了", "居民全部撤离到广场了", "2单元的人都疏散完了", "三楼以上都疏散了 没人受伤"]
)
def test_everybody_has_left(words: str) -> None:
    assert beside_all_out(words) is not None


@pytest.mark.parametrize("words", ["人都疏散了 就剩三楼老太太", "楼里人都疏散了没", "投诉都撤了", "昨天演习人都疏散了"])
def test_not_everybody_has_left(words: str) -> None:
    assert beside_all_out(words) is None


@pytest.mark.parametrize(
    "words", ["我妈腿不好下不来", "我爸坐轮椅出不去", "我婆婆八十了 下不了楼 咋办", "我爸瘫痪在床 明天要去透析 下不来"]
)
def test_somebody_has_to_be_helped_down(words: str) -> None:
    assert is_stuck_upstairs(words)


@pytest.mark.parametrize(
    "words", ["我妈摔倒了 下不来", "我妈关在里面出不来了", "我爸喘不上气 下不来楼", "奶奶在窗台上下不来", "车出不去"]
)
def test_somebody_is_in_danger_there(words: str) -> None:
    assert not is_stuck_upstairs(words)


@pytest.mark.parametrize("words", ["往南门跑了", "往东边去了", "刚从北门出去了", "有个男的往东门跑了"])
def test_which_way(words: str) -> None:
    assert says_which_way(words) and says_where_fled(words)


@pytest.mark.parametrize(
    "words", ["往河边去了", "他拿着刀往3号楼去了", "孩子往马路上跑了", "那个男的抱着孩子往东门跑了", "火往三楼去了"]
)
def test_more_than_which_way(words: str) -> None:
    assert not says_which_way(words) and not says_where_fled(words)


def test_who_fled() -> None:
    assert says_where_fled("打人的往南门跑了") and not says_which_way("打人的往南门跑了")


@pytest.mark.parametrize(
    ("words", "kind", "need"),
    [
        ("孩子要尿尿怎么办", EmergencyKind.LIFT, Need.TOILET),
        ("里面好闷 会不会缺氧", EmergencyKind.LIFT, Need.AIR),
        ("会不会掉下去", EmergencyKind.LIFT, Need.FALLS),
        ("能开油烟机排一排吗", EmergencyKind.GAS, Need.FAN),
        ("能不能扶起来", EmergencyKind.INJURY, Need.MOVE),
        ("能不能喝水", EmergencyKind.INJURY, Need.BY_MOUTH),
        ("能不能喝水", EmergencyKind.LIFT, Need.SIPS),
        ("去派出所报案要不要等24小时", EmergencyKind.MISSING, Need.WAIT),
        ("我该在家等还是出去找", EmergencyKind.MISSING, Need.SEARCH),
        ("孩子晕了 会不会缺氧", EmergencyKind.LIFT, None),
        ("他晕过去了 能不能动", EmergencyKind.INJURY, None),
        ("能不能把车挪开", EmergencyKind.INJURY, None),
        ("救护车几点到", EmergencyKind.INJURY, None),
        ("会不会缺氧", EmergencyKind.TRAPPED, None),
    ],
)
def test_what_is_asked_meanwhile(words: str, kind: EmergencyKind, need: Need | None) -> None:
    assert need_asked(words, (kind,)) is need


def test_what_is_worse_comes_first() -> None:
    assert tells_worse_beside("晕过去了 能不能扶起来") and not tells_worse_beside("能不能扶起来")


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("豆豆丢了", "豆豆"),
        ("谁看见我家乐乐了 跑出去了", "乐乐"),
        ("轩轩不见了 谁看见了", "轩轩"),
        ("咪咪不见了", ""),
        ("我家轩轩不见了 五岁", ""),
        ("钥匙丢了", ""),
        ("妈妈不见了", ""),
        ("常常找不到", ""),
    ],
)
def test_a_name_alone_is_lost(words: str, name: str) -> None:
    assert name_lost(words) == name


def test_who_it_is() -> None:
    assert says_is_person("是我孙子 五岁") and not says_is_person("是狗") and name_found("咪咪找到了") == "咪咪"


@pytest.mark.parametrize("words", ["敲门没人应", "送米送油 老太太不在家", "走访3号楼独居老人 张奶奶不在家"])
def test_nobody_was_home(words: str) -> None:
    assert only_found_nobody(words)


@pytest.mark.parametrize(
    "words", ["独居的王大爷敲门没人应", "几天没见了 敲门没人应", "敲门没人应 电话也打不通", "老太太有痴呆 不在家"]
)
def test_there_is_reason_to_fear(words: str) -> None:
    assert not only_found_nobody(words)


def test_what_is_about_to_come_down() -> None:
    assert may_come_down_soon("那堵墙摇摇欲坠") and not may_come_down_soon("墙上贴的画要掉了")
    assert tells_who_passes("小孩都从那走") and not tells_who_passes("底下没人")


def test_what_is_repaired() -> None:
    assert (
        says_repaired("换好了") and says_done("弄好了") and not says_repaired("弄好了") and not says_repaired("没修好")
    )


def test_a_part_of_somebody() -> None:
    assert tells_of_part("鼻子没事") and not tells_of_part("人没事") and not tells_of_part("腿没事 胳膊疼")
