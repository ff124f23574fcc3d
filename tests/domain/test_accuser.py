"""What somebody who has accused somebody asks of it afterwards."""

from __future__ import annotations

import time

import pytest

from bot.domain.talk.accuser import (
    asks_beside,
    asks_how_accusing_works,
    asks_of_accusing,
    asks_of_own_accusation,
    asks_of_procedure,
    asks_to_give,
    asks_to_give_us,
    asks_to_sign,
    asks_who_sees,
)


@pytest.mark.parametrize(
    "text", ["我能不能发视频", "我能发照片不", "那要不要我写个材料", "还需要别的证据吗", "照片发哪"]
)
def test_how_to_give_what_it_rests_on(text: str) -> None:
    assert asks_to_give(text) and not asks_to_give_us(text)


@pytest.mark.parametrize(
    "text", ["有录音能发给你们不", "我有录像 怎么给你们", "他收钱的照片能发给你们吗", "图片发在这里行吗"]
)
def test_to_give_us(text: str) -> None:
    assert asks_to_give_us(text)


@pytest.mark.parametrize(
    "text",
    ["办居住证要照片吗", "体检材料交哪", "物业费发票丢了怎么办", "小区监控坏了没人管吗", "我有录音", "录音" * 5_000],
)
def test_not_of_what_it_rests_on(text: str) -> None:
    assert not asks_to_give(text)


@pytest.mark.parametrize(
    ("text", "sees"),
    [
        ("我举报的保安那个咋样了", False),
        ("上次举报的事有人管没", False),
        ("举报都一个礼拜了", False),
        ("我跟你们举报的那个人怎么还在上班", False),
        ("谁能看到我的举报", True),
        ("举报的事会不会让唐建嘉知道", True),
        ("我举报的材料都给谁看了", True),
    ],
)
def test_of_their_own(text: str, sees: bool) -> None:
    assert asks_of_own_accusation(text) and asks_who_sees(text) is sees


@pytest.mark.parametrize(
    "text",
    [
        "怎么举报邻居违建",
        "举报电话多少",
        "我要举报物业吃回扣",
        "我被举报的事怎么处理",
        "谁举报我的",
        "别人举报我家的事怎么样了",
    ],
)
def test_what_is_none_of_theirs(text: str) -> None:
    assert not asks_of_own_accusation(text) and not asks_of_accusing(text)


def test_what_is_asked_of_accusing() -> None:
    assert asks_of_accusing("举报需要证据吗") and asks_of_accusing("我举报错人了怎么办")
    assert not asks_of_accusing("举报楼下半夜打牌，你们管不管")


def test_a_question_with_nothing_else_in_it() -> None:
    assert all(map(asks_of_procedure, ("多久能给我答复", "要不要我来一趟社区", "我还能补充材料不")))
    assert not any(map(asks_of_procedure, ("考研报名在哪", "居住证怎么办理", "医保卡补办去哪", "谢谢")))
    assert asks_to_sign("那我还用签名不") and not asks_to_sign("我签名了")


def test_how_accusing_works() -> None:
    assert all(map(asks_how_accusing_works, ("举报要不要写真名", "举报物业谁能看见", "匿名举报行不行", "怎么举报")))
    assert not any(
        map(asks_how_accusing_works, ("我要举报", "举报物业", "举报了没人管", "谁举报我的", "举报保安打人吗"))
    )


def test_something_else_is_asked_beside() -> None:
    assert asks_beside("对了垃圾分类的绿桶归谁发")
    assert not any(map(asks_beside, ("对了他还收了楼下超市的钱", "还有每天下午几点都在打牌", "举报要证据吗")))


@pytest.mark.parametrize("text", ["我举报" * 3_500, "我刚才" * 3_500, "举报的" * 3_500, "被人" * 5_000, "不会" * 5_000])
def test_a_long_text_is_read_in_no_time(text: str) -> None:
    started = time.process_time()
    asks_who_sees(text + "吗")
    asks_of_accusing(text + "吗")
    assert time.process_time() - started < 1.0
