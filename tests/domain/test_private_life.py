"""Which words of an answer speak of somebody's life, or are to stay inside."""

from __future__ import annotations

import pytest

from bot.domain.words.private_life import Delicate, delicate


@pytest.mark.parametrize(
    "words",
    [
        "这户是精神病人 别惹他",
        "那家孩子有自闭症",
        "601业主李桂芳得癌住院了 先关总阀",
        "业主化疗去了",
        "她老公刚坐牢出来，联系不上",
        "两口子闹离婚没人管",
        "302 老人痴呆，自己开的水",
        "小刘家欠了一屁股债，物业费收不上来",
        "他爸去世了，家里没人",
        "租客酗酒，劝不动",
    ],
)
def test_somebodys_life(words: str) -> None:
    assert delicate(words, "楼上太吵") is Delicate.LIFE


@pytest.mark.parametrize(
    "words",
    [
        "家长求别说出去",
        "内部先别跟居民说",
        "下周才有钱修，不要对外公开",
        "这是内部情况",
        "先处理着，别告诉业主",
        "请保密",
        "勿外传",
        "是开发商的问题，咱们知道就行",
        "不方便在群里说",
    ],
)
def test_to_stay_inside(words: str) -> None:
    assert delicate(words, "楼上太吵") is Delicate.INSIDE


@pytest.mark.parametrize(
    "words",
    [
        "灯泡换好了",
        "别让孩子靠近电箱",
        "不要给电动车在楼道充电",
        "树生了病虫害，已经打药",
        "残疾证到政务大厅二楼办",
        "住院报销到医保窗口，带发票",
        "电梯内部零件换了",
        "内部线路老化，已更换",
        "业主已把车挪走",
        "和楼上住户说好了，晚上十点以后不再弹琴",
        "请大家别在楼道抽烟",
        "癌症筛查周三在卫生站",
        "别跟车太近，这里在施工",
        "不让住户停车的牌子已撤",
    ],
)
def test_what_may_be_read_by_all(words: str) -> None:
    assert delicate(words, "楼上太吵") is None


def test_what_the_resident_said_in_the_room_is_no_secret() -> None:
    assert delicate("老人有心脏病，先送医院了", "老人心脏病犯了") is None
