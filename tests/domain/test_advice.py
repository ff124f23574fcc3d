"""Which advice goes with the number to call."""

import pytest

from bot.domain.danger.advice import Advice, advice_for
from bot.domain.danger.kinds import Emergency, EmergencyKind

INJURY, CRIME, FRAUD = EmergencyKind.INJURY, EmergencyKind.CRIME, EmergencyKind.FRAUD


@pytest.mark.parametrize(
    ("words", "emergency", "advice"),
    [
        ("都是为了我 别打了 我心口疼", Emergency(CRIME, (INJURY,)), Advice.ILL),
        ("喘不上气", Emergency(CRIME, (INJURY,)), Advice.ILL),
        ("我爸胸口闷 冒汗", Emergency(INJURY), Advice.ILL),
        ("他打我 我心口疼", Emergency(CRIME, (INJURY,)), None),
        ("老头吃枣噎住了 喘不上气", Emergency(INJURY), None),
        ("摔了一跤 胸口疼", Emergency(INJURY), None),
        ("楼上着火了 我喘不上气", Emergency(EmergencyKind.FIRE, (INJURY,)), None),
        ("门口来了个穿制服的 讲是派出所的 要看我的银行卡", Emergency(FRAUD), Advice.AT_DOOR),
        ("穿警服的男的在敲门 说来收保证金", Emergency(CRIME), Advice.AT_DOOR),
        ("自称经侦的在我家客厅 要我转账", Emergency(FRAUD), Advice.IN_FLAT),
        ("有个陌生男的坐在我家客厅不走", Emergency(CRIME), Advice.IN_FLAT),
        ("我躲在衣柜里 有人进了我家", Emergency(CRIME), None),
        ("我妈在银行门口 非要给公安局转钱", Emergency(FRAUD), None),
        ("我妈在家跟公安视频 要转钱", Emergency(FRAUD), None),
        ("公安局打电话叫我转账", Emergency(FRAUD), None),
        ("水从门缝里灌进来了 我抱着孩子站凳子上", Emergency(EmergencyKind.WATER), Advice.FLOODED),
        ("水灌进来了 我抱着孩子站凳子上", Emergency(EmergencyKind.SUICIDE), Advice.FLOODED),
        ("他站在凳子上要上吊", Emergency(EmergencyKind.SUICIDE), None),
        ("俺屋头都淹了 老伴瘫在床上", Emergency(EmergencyKind.WATER), Advice.FLOODED),
        ("地下室水到胸口了 还有两个人", Emergency(EmergencyKind.WATER), Advice.FLOODED),
        ("桥洞底下车淹了 门打不开", Emergency(EmergencyKind.WATER), Advice.CAR_FLOODED),
        ("孩子掉河里了", Emergency(EmergencyKind.WATER), None),
        ("我家鱼塘边有人落水", Emergency(EmergencyKind.WATER), None),
        ("澡盆里娃呛水了", Emergency(EmergencyKind.WATER), None),
        ("我不想活了", Emergency(EmergencyKind.SUICIDE), Advice.OWN_LIFE),
        ("我妈不想活了", Emergency(EmergencyKind.SUICIDE), None),
    ],
)
def test_what_is_to_be_done_goes_by_what_is_told(words: str, emergency: Emergency, advice: Advice | None) -> None:
    assert advice_for(words, emergency) is advice


def test_what_was_told_before_is_still_so() -> None:
    assert (
        advice_for("俺一个人在屋里 不晓得咋整", Emergency(EmergencyKind.WATER), "门口的水进来咯 屋头都淹了")
        is Advice.FLOODED
    )
    assert advice_for("他还在扑腾", Emergency(EmergencyKind.WATER), "有人掉河里了") is None


def test_whoever_came_to_the_door_is_still_there() -> None:
    before = "门口来了个穿制服的 讲是派出所的 要看我的银行卡"
    assert advice_for("他还问我要身份证", Emergency(FRAUD), before) is Advice.AT_DOOR
    assert advice_for("他在我家坐着呢", Emergency(FRAUD), before) is Advice.IN_FLAT
    assert advice_for("他打电话叫我转账", Emergency(FRAUD), before) is None
