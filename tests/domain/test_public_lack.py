"""What all may use and does not do what it is there for is a report, though nothing is broken."""

from __future__ import annotations

import pytest

from bot.domain.speech.kinds import likely_report
from bot.domain.speech.public_lack import dislikes_meals
from bot.services.hearing.reaction import wants_something_done


@pytest.mark.parametrize(
    "text",
    [
        "旧衣回收箱满了衣服掉一地",
        "旧衣箱爆满了没人清",
        "捐衣箱塞满了 塞都塞不进去",
        "回收箱都溢出来了",
        "食堂菜里吃出头发",
        "食堂的菜是馊的",
        "食堂今天的米饭是夹生的",
        "食堂饭太咸了 提个意见",
        "物业办公室天天没人 有事找谁",
        "居委会窗口去三回都没人",
        "加装电梯收了钱半年不开工",
        "改造工程停在那 半年没动静",
        "说好上个月完工 现在工地连个人影都没",
        "电梯加装打了个坑就不干了",
    ],
)
def test_heard_unasked(text: str) -> None:
    assert likely_report(text)


@pytest.mark.parametrize(
    "text",
    [
        "我家冰箱满了",
        "名额满了",
        "桶满了拿盖盖上就行",
        "垃圾桶满了再换个袋",
        "我做的菜太咸了",
        "外卖里吃出头发",
        "办公室没人 我等会再去",
        "装修公司收了钱不开工",
        "我家装修半年了还没完",
        "食堂的饭挺好吃",
        "旧衣回收箱已经清空了",
        "物业几点下班啊",
    ],
)
def test_no_report(text: str) -> None:
    assert not likely_report(text)


def test_taste_is_for_the_worker_only_where_it_is_put_to_the_bot() -> None:
    assert not likely_report("食堂的饭太咸了") and wants_something_done("食堂的饭太咸了", reported=False)
    assert not dislikes_meals("我妈做饭太咸了")
