"""谁举报我了 is refused; how and where to report, and a matter of one's own, are none of that."""

from __future__ import annotations

import pytest

from bot.domain.talk.who_reported import asks_who_reported


@pytest.mark.parametrize(
    "words",
    [
        "谁举报的楼上赌博",
        "谁举报我了",
        "是谁投诉我家的？",
        "举报人是谁",
        "举报我的人是谁啊",
        "到底是哪个告的状",
        "谁举报的啊",
        "能不能告诉我是谁举报的",
        "谁打的12345",
        "谁反映的我家养鸡",
        "帮我查一下谁投诉的",
        "你好，谁举报我的？",
        "谁举报的王建国",
        "谁投诉的老钱家",
        "这是谁报的",
        "谁说的",
        "到底是谁说的啊",
        "这事谁捅出去的",
        "谁打的小报告",
        "谁跟你们说的",
        "谁告诉你们的",
        "电梯是谁报的",
        "有人说我坏话没",
        "谁在群里说我坏话了",
        "有没有人打我小报告",
    ],
)
def test_refused(words: str) -> None:
    assert asks_who_reported(words)


@pytest.mark.parametrize(
    "words",
    [
        "我要举报楼上赌博",
        "邻居老说我坏话",
        "有人说我坏话怎么办",
        "向谁举报",
        "举报找谁",
        "赌博跟谁举报",
        "谁举报谁有奖励吗",
        "谁举报有奖吗",
        "谁举报我了，楼上天天聚众赌博",
        "匿名举报会泄露吗",
        "谁家又在装修，投诉",
        "谁把垃圾扔楼道了",
        "谁能反映一下电梯的事",
        "不知道谁告诉他的",
        "谁反映过电梯坏了",
        "举报电话是多少",
        "谁举报都可以吗",
        "谁报的名",
        "1001 是谁报的",
        "谁说的不能停车",
        "谁报的电梯修好没",
        "谁报名了",
        "谁说了算",
    ],
)
def test_heard_as_ever(words: str) -> None:
    assert not asks_who_reported(words)


NAMES = ("徐一岸", "小王", "陈主任")


@pytest.mark.parametrize(
    "words",
    [
        "有人举报徐一岸吗",
        "有没有人举报一岸",
        "是不是有人举报小王了",
        "徐一岸被投诉过没有",
        "小王是不是让人告了",
        "举报陈主任的有几个",
        "这两天有没有居民举报网格员",
        "有没有人举报物业",
        "有人举报小徐吗",
        "小徐有没有被举报",
        "小徐被人举报过没",
        "有没有人告老陈的状",
        "我们这边有没有举报徐一岸的呀",
        "有没有谁告徐一岸的状",
        "徐网格员被投诉过没有",
        "你们小区是不是有人举报王姐",
        "姓徐的被人告了吗",
        "听说小徐被举报了 真的吗",
    ],
)
def test_whether_anybody_is_accused_is_refused_too(words: str) -> None:
    assert asks_who_reported(words, NAMES)


@pytest.mark.parametrize(
    "words",
    [
        "我举报徐一岸了，有人管吗",
        "我要举报徐一岸",
        "有没有人举报徐一岸收红包",
        "徐一岸被人举报了",
        "有人举报赌博吗",
        "怎么举报网格员",
        "有没有人告诉徐一岸",
        "有人跟小王反映过没有",
        "物业被投诉几次",
        "举报的事陈主任知道不",
        "我们这边有没有举报电话",
        "我们小区有没有人举报噪音",
        "小徐收红包有人举报吗",
        "有没有人举报小广告",
        "有没有人投诉小区绿化",
        "我要告小徐的状",
        "我们这边有没有人反映",
    ],
)
def test_what_is_no_such_question(words: str) -> None:
    assert not asks_who_reported(words, NAMES)
