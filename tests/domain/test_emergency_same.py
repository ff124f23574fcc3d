"""Another danger of the same person is another emergency; the same one told again is not."""

from __future__ import annotations

import pytest

from bot.domain.danger.emergency import recognise_emergency
from bot.domain.danger.same import is_of_others, is_of_own_people, is_same_danger


@pytest.mark.parametrize(
    ("earlier", "text"),
    [
        ("楼道里有人晕倒了", "有人在楼下拿着刀转悠"),
        ("楼道里有人晕倒了", "隔壁老奶奶敲门三天没人应，屋里有臭味"),
        ("隔壁老奶奶敲门三天没人应，屋里有臭味", "孩子吞了一颗纽扣电池怎么办"),
        ("我胸口闷得慌喘不上气", "我不想活了"),
        ("我不想活了", "我老伴走丢了，老年痴呆"),
        ("3号楼着火了", "我老娘吓得犯心脏病倒地上了"),
        ("3号楼着火了", "2号楼着火了"),
        ("厨房油锅着火了", "手指切断了，血止不住"),
        ("厨房油锅着火了", "电线掉地上了，还在滋滋响"),
        ("我妈晕倒了", "我奶奶也晕倒了"),
        ("孩子不见了", "我妈走丢了"),
        ("我孙子在河边玩 书包在岸上人不见了", "我妈在河边走丢了"),
        ("我爸走丢了", "有小孩掉河里了"),
        ("刚才又有个娃掉坑里了", "5号楼有人晕倒了"),
        (
            "有个娃掉坑里了（说的是工单 1002：幼儿园门口有个坑）",
            "砖又掉下来了 砸到人（说的是工单 1003：9号楼外墙掉砖）",
        ),
        ("有人触电了", "5号楼有个老人摔倒了 起不来"),
    ],
)
def test_another_danger_is_not_taken_for_the_last_one(earlier: str, text: str) -> None:
    assert not _same(earlier, text)


@pytest.mark.parametrize(
    ("earlier", "text"),
    [
        ("3号楼着火了", "火越来越大了，快来"),
        ("3号楼着火了", "里面还有人没出来"),
        ("2号楼有人晕倒了", "快来人，有人受伤了"),
        ("我妈晕倒了", "我妈叫不醒，没反应了"),
        ("我妈晕倒了", "快打120啊"),
        ("我被车撞了", "腿断了动不了"),
        ("孩子掉河里了", "孩子捞上来没呼吸了"),
        ("有人要跳楼", "他站在楼顶边上要跳下来了"),
        ("孩子不见了", "我儿子走丢了，穿红衣服"),
        ("有人拿刀砸我家门", "快报警"),
        ("救命啊", "我妈晕倒了"),
        ("我孙子在河边玩 书包在岸上人不见了", "小孩在水塘那儿玩 鞋在岸上 人找不着"),
        ("孩子在池塘边不见了", "孩子掉池塘里了"),
        ("2号楼地库里浓烟冒出来了", "地库烟特别大"),
        ("有人打架", "打晕了 叫不应"),
        ("有人晕倒了", "5号楼有人晕倒了 快来"),
        ("我爸倒地上没呼吸了", "6号楼2单元 我爸没呼吸了啊"),
        ("我被车撞了", "5号楼门口 腿断了动不了"),
        ("孩子掉河里了", "5号楼旁边 捞上来没呼吸了"),
        ("有人拿刀砍人", "5号楼下面 砍到人了 流血"),
    ],
)
def test_the_same_danger_told_again_is_one(earlier: str, text: str) -> None:
    assert _same(earlier, text)


def _same(earlier: str, text: str) -> bool:
    before, now = recognise_emergency(earlier), recognise_emergency(text)
    assert before and now
    return is_same_danger(text, now, earlier, before)


@pytest.mark.parametrize(
    ("earlier", "text"),
    [
        ("我在9号楼楼梯上滚下来了 腰动不了", "我女儿放学现在还没到家 问她同学也说没见 11岁"),
        ("我爸早上出去遛弯到现在没回来 78了", "我女儿放学现在还没到家 问她同学也说没见 11岁"),
    ],
)
def test_somebody_else_is_missed(earlier: str, text: str) -> None:
    before, now = recognise_emergency(earlier), recognise_emergency(text)
    assert before and now
    assert is_of_others(text, now, earlier, before)


@pytest.mark.parametrize(
    ("earlier", "text"),
    [
        ("3号楼着火了", "联系不上我妈 她在3楼"),
        ("3号楼着火了", "我妈没出来 找不到人"),
        ("我家孩子放学没回来", "孩子还没找到 天黑了"),
    ],
)
def test_the_same_one_is_missed(earlier: str, text: str) -> None:
    before, now = recognise_emergency(earlier), recognise_emergency(text)
    assert before and now
    assert not is_of_others(text, now, earlier, before)


def test_ones_own_people_are_others_than_those_of_a_neighbour() -> None:
    mother = "我妈晕倒了 叫不醒"
    now, fallen = recognise_emergency(mother), recognise_emergency("我在9号楼楼梯上滚下来了 腰动不了")
    stranger = recognise_emergency("有个老太太晕倒在花坛")
    assert now and fallen and stranger
    assert is_of_own_people(mother, now, "我在9号楼楼梯上滚下来了 腰动不了", fallen)
    assert not is_of_own_people(mother, now, "有个老太太晕倒在花坛", stranger)
