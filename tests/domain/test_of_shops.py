"""What is asked of shops and of the town, and what is the community's own."""

import pytest

from bot.domain.speech.of_shops import asks_of_shops

OF_SHOPS = (
    "永辉几点关门 附近哪有修鞋的 妇女节放半天假吗 图书馆周末开不开门 门口那个超市几点开门 附近有没有配钥匙的 "
    "附近哪里有卖粽叶的 国庆放几天假 五一怎么调休 楼下药店晚上几点关门 肯德基现在开门吗"
)
OURS = (
    "社区图书馆周末开不开门 超市半夜几点卸货吵死了 物业几点下班 社区食堂几点开门 永辉卖过期牛奶 附近有人打架 "
    "附近哪有卖假烟的 图书馆门坏了 国庆加班工资怎么算 附近哪有充电桩 附近哪有公厕 妇女节社区有活动吗"
)


@pytest.mark.parametrize("text", OF_SHOPS.split())
def test_is_of_shops(text: str) -> None:
    assert asks_of_shops(text)


@pytest.mark.parametrize("text", OURS.split())
def test_is_ours(text: str) -> None:
    assert not asks_of_shops(text)
