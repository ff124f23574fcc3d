"""What is said right after a report and means it, without a place or 还有."""

from __future__ import annotations

import pytest

from bot.domain.talk.accuser import asks_for_secrecy, asks_how_it_stands, speaks_of_him
from bot.domain.talk.continues import continues, is_of_another, is_of_same_thing, is_other_thing, tells_of_harm

LAMP = "12号楼2单元楼道灯不亮"


@pytest.mark.parametrize(
    "words",
    [
        "哦对了 是四楼到五楼那盏",
        "哦，是靠左手那个灯",
        "喔 左手边那个",
        "就是靠窗户的那一个",
        "应该是灯座松了",
        "都坏了一个多星期了",
        "每天晚上都这样",
        "对，还有五楼那盏也不亮",
        "里面那根",
    ],
)
def test_more_of_it(words: str) -> None:
    assert continues(words, LAMP)


@pytest.mark.parametrize(
    "words",
    [
        "是的",
        "是啊",
        "是不是要下雨了",
        "哦",
        "哦 知道了",
        "哈哈 就是那个",
        "是谁家的猫",
        "是什么意思",
        "今天中午包饺子了",
        "那个视频你看了吗",
        "抖音上那个舞我学会了",
        "谢谢",
        "是我的错",
        "5号楼也是",
    ],
)
def test_talk_among_neighbours(words: str) -> None:
    assert not continues(words, "小区路灯不亮")


def test_what_it_is_of() -> None:
    assert is_of_same_thing("晚上黑灯瞎火的看不见", LAMP)
    assert not is_of_same_thing("灯修好了谢谢", LAMP)
    assert is_other_thing("电梯也坏了", LAMP)
    assert not is_other_thing("裂口正对着门，小孩容易划着", "8号楼门厅的镜子裂了")


@pytest.mark.parametrize(
    "words",
    [
        "孩子差点掉进去",
        "老人差点绊倒",
        "娃险些踩空",
        "万一谁掉下去咋办",
        "电动车过去差点翻了",
        "昨天就有个老太太摔了一跤",
        "太危险了",
        "早晚出人命",
        "昨天在门口差点摔一跤",
        "我妈在楼下差点绊倒",
        "实在太黑差点摔了",
    ],
)
def test_what_came_of_it_or_nearly_did(words: str) -> None:
    assert tells_of_harm(words, "9号楼前面地砖塌了一块")


@pytest.mark.parametrize(
    "words",
    [
        "差点忘了买菜",
        "我昨天打球崴了脚",
        "上班路上摔了一跤",
        "我手机摔了",
        "股票又跌了",
        "5号楼门口也差点摔了人",
        "天太冷了 差点冻死",
        "哈哈差点笑倒",
        "我昨天在菜场差点摔一跤",
        "上回在别处差点摔一跤",
        "买菜差点滑倒",
    ],
)
def test_what_has_nothing_to_do_with_it(words: str) -> None:
    assert not tells_of_harm(words, "9号楼前面地砖塌了一块")


def test_a_fall_elsewhere_is_none_of_it() -> None:
    assert not tells_of_harm("门口那个坑老太太绊了一跤", "4号楼地下室有积水")
    assert not tells_of_harm("我妈摔了一跤", "楼上装修太吵")
    assert tells_of_harm("我昨天在菜场差点摔一跤", "菜场门口地砖翘了")


@pytest.mark.parametrize(
    "words", ["谁的车堵我摊位前面了", "我刚看见有人在楼下烧纸", "谁家的狗在电梯里拉屎了", "上个月在超市门口差点滑倒"]
)
def test_what_somebody_does_is_of_another(words: str) -> None:
    assert is_of_another(words, "5号楼门口招牌歪了")


@pytest.mark.parametrize("words", ["有人差点被砸到", "谁家的招牌啊 这么大", "有人拿绳子绑那儿了", "裂口正对着门"])
def test_what_may_be_of_the_same(words: str) -> None:
    assert not is_of_another(words, "5号楼门口招牌歪了")


@pytest.mark.parametrize("words", ["他今天来我家骂我了", "那个人又来了", "他老婆来我家闹", "昨晚他在楼下堵我"])
def test_him_without_a_name(words: str) -> None:
    assert speaks_of_him(words)


@pytest.mark.parametrize(
    "words",
    [
        "其他楼道灯都亮",
        "我老公住院了，他的医保怎么报",
        "他们什么时候来修",
        "这个人脸识别门禁坏了",
        "邻居说他家漏水",
        "居住证怎么办",
    ],
)
def test_somebody_else(words: str) -> None:
    assert not speaks_of_him(words)


@pytest.mark.parametrize(
    "words", ["他知道是我说的吗", "会不会查到是我", "别让他知道", "你们会保密吗", "他会报复我吗", "别告诉别人"]
)
def test_fear_of_being_known(words: str) -> None:
    assert asks_for_secrecy(words)


@pytest.mark.parametrize(
    "words", ["居住证怎么办", "怎么知道是我家的水表坏了", "不要让别人停我的车位", "告诉他是我家漏水"]
)
def test_no_fear(words: str) -> None:
    assert not asks_for_secrecy(words)


@pytest.mark.parametrize("words", ["处理得怎么样了", "有结果了吗", "查到哪一步了", "我举报的事有进展吗", "怎么样了"])
def test_how_it_stands(words: str) -> None:
    assert asks_how_it_stands(words)


@pytest.mark.parametrize("words", ["办", "有人", "怎么办居住证", "社保怎么查", "有没有通水的师傅", "办完了"])
def test_no_question_after_it(words: str) -> None:
    assert not asks_how_it_stands(words)


@pytest.mark.parametrize("words", ["我妈退休金这个月没到账", "补贴这个月没发", "快递柜那个小门打不开了"])
def test_another_matter_that_says_this_or_that_is_no_more_of_it(words: str) -> None:
    assert not continues(words, "楼道声控灯瞎了")
