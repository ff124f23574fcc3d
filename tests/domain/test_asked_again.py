"""Short words that go on with what was said before: hands wanted, what to do now, one matter or two."""

from __future__ import annotations

import pytest

from bot.domain.commands.send_it import says_send_it
from bot.domain.danger.what_now import asks_what_now
from bot.domain.speech.work_wanted import wants_hands
from bot.domain.talk.same_answer import same_matter_said


@pytest.mark.parametrize(
    "words",
    [
        "负二层车库进水了，刚没过鞋面，物业能不能开泵抽一下",
        "我家地下储藏室泡水了 东西都湿了 水不深 找谁",
        "地下室进水了咋办",
        "物业能不能把楼道扫扫",
    ],
)
def test_hands_are_wanted(words: str) -> None:
    assert wants_hands(words, reported=False)


@pytest.mark.parametrize(
    "words",
    [
        "下暴雨车库会不会进水",
        "车库进水车险赔吗",
        "地下室进水怎么办",
        "能不能开个证明",
        "我能不能自己封阳台",
        "能不能换个社保卡",
        "居住证怎么办",
    ],
)
def test_rules_are_asked_for(words: str) -> None:
    assert not wants_hands(words, reported=False)


def test_the_reporting_name_hears_a_plea() -> None:
    assert wants_hands("楼下井盖响 能不能垫一下", reported=True)
    assert not wants_hands("居住证怎么办", reported=True)


@pytest.mark.parametrize(
    "words", ["要不要我们先把摊撤了", "我们能不能先进屋", "咱们现在咋办", "能不能先把电断了", "我们该不该报警"]
)
def test_what_to_do_meanwhile(words: str) -> None:
    assert asks_what_now(words)


@pytest.mark.parametrize(
    "words",
    [
        "我们先把摊撤了",
        "能不能派人来修",
        "我们楼怎么申请装电梯",
        "居住证怎么办",
        "我爸能替我去不",
        "我没简历能去不",
        "我50要钱不",
    ],
)
def test_not_what_to_do_meanwhile(words: str) -> None:
    assert not asks_what_now(words)


def test_another_thing_is_asked_for_itself() -> None:
    assert not asks_what_now("电动车能推上楼不", "电梯困人了")
    assert asks_what_now("电动车能推上楼不", "我家电动车冒烟")
    assert asks_what_now("家里老人要不要先搬出来", "我家着火了")


@pytest.mark.parametrize(
    ("words", "same"),
    [
        ("1", True),
        ("是同一件事", True),
        ("一回事", True),
        ("就是这个", True),
        ("0", False),
        ("不是一回事", False),
        ("不是同一个", False),
        ("两码事", False),
        ("是两件事", False),
        ("没有", None),
        ("对了", None),
        ("还没来人", None),
    ],
)
def test_same_matter(words: str, same: bool | None) -> None:
    assert same_matter_said(words) is same


@pytest.mark.parametrize(
    ("words", "sends"),
    [("好的发吧", True), ("就这样发出去吧", True), ("好的", False), ("发红包吧", False), ("发票", False)],
)
def test_send_it(words: str, sends: bool) -> None:
    assert says_send_it(words) is sends
