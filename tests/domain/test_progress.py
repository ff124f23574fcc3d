"""修好了吗, 1001怎么样了, 不用了: what asks after a matter that was reported, and what is a matter of its own."""

from __future__ import annotations

import pytest

from bot.domain.talk.progress import asks_for_all_own, asks_progress, is_about, is_not_needed, may_be_over, number_asked


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("1001怎么样了", 1001),
        ("帮我看看1001办好了没有", 1001),
        ("工单1001处理得怎么样", 1001),
        ("1001室漏水怎么样了", None),
        ("2026年医保结果", None),
        ("查一下1001", None),
    ],
)
def test_a_ticket_is_asked_for_by_its_number(words: str, number: int | None) -> None:
    assert number_asked(words) == number


@pytest.mark.parametrize(
    "words",
    [
        *("修好了吗", "还没人来", "什么时候能修好", "我那个工单办了没", "有消息了吗", "电梯还没修好"),
        *("电梯有人来看了没", "有人去检查过没有", "暖气啥时候能热", "几点能来水", "电梯看过了吗"),
    ],
)
def test_what_asks_after_a_report(words: str) -> None:
    assert asks_progress(words)


@pytest.mark.parametrize(
    "words",
    [
        "居住证怎么办",
        "水电费什么时候交",
        "3号楼灯坏了",
        "怎么处理",
        "派出所几点能办身份证",
        "人出来了没事",
        "师傅来了没带配件",
    ],
)
def test_what_does_not(words: str) -> None:
    assert not asks_progress(words)


@pytest.mark.parametrize(
    ("words", "report", "same"),
    [
        ("电梯修好了吗", "3号楼电梯坏了", True),
        ("修好了吗", "3号楼电梯坏了", True),
        ("3号楼的修好了吗", "3号楼电梯坏了", True),
        ("5号楼电梯修好了吗", "3号楼电梯坏了", False),
        ("垃圾一直没人管", "3号楼电梯坏了", False),
        ("社保卡办好了吗", "3号楼电梯坏了", False),
    ],
)
def test_it_is_about_the_report_only_where_nothing_else_is_named(words: str, report: str, same: bool) -> None:
    assert is_about(words, report) is same


@pytest.mark.parametrize(
    "words",
    [
        "不用了",
        "刚才那个不用了",
        "我报的那件事不用修了",
        "取消吧",
        "算了",
        "已经好了，谢谢",
        "没事了，水停了",
        "水来了",
        "不用修了水来了",
        "刚那个地下室的不用管了",
        "刚才5号楼的火灭了",
        "不用来人了，自己修好了",
        "虚惊一场，没事了",
        "我那个拍球的撤了吧 他家道歉了",
        "我报的漏水取消吧",
    ],
)
def test_no_longer_needed(words: str) -> None:
    assert is_not_needed(words)


@pytest.mark.parametrize(
    "words",
    ["不用交钱吗", "取消医保怎么办", "灯坏了不用了", "水来了但是发黄", "火还没灭", "电来了又停了", "火灭了但有人受伤"],
)
def test_still_something_else(words: str) -> None:
    assert not is_not_needed(words)


@pytest.mark.parametrize(
    ("words", "report", "same"),
    [
        ("刚才5号楼的火灭了", "5号楼着火了", True),
        ("不用修了水来了", "3号楼2单元停水了", True),
        ("不用修了水来了", "3号楼2单元楼道灯不亮", False),
        ("楼道的不用修了", "3号楼2单元楼道灯不亮", True),
        ("5号楼的不用修了", "3号楼2单元楼道灯不亮", False),
        ("不用修了", "3号楼2单元楼道灯不亮", True),
        ("我家水龙头那事不用来了 我自己拧好了", "3号楼楼上空调滴水", False),
        ("我家水龙头那事不用来了 我自己拧好了", "3号楼水龙头漏水", True),
        ("不用来了老公弄好了", "3号楼水龙头漏水", True),
        ("师傅来过了 不用再派人了", "3号楼水管爆了", True),
        ("厨房灯不用修了", "3号楼厨房漏水", False),
        ("门锁不用修了", "3号楼单元门关不上", True),
        ("把我报的单子撤了吧", "配电箱旁边一根裸电线搭在摊子上", True),
    ],
)
def test_which_report_may_be_over(words: str, report: str, same: bool) -> None:
    assert may_be_over(words, report) is same


@pytest.mark.parametrize(
    "words", ["我都报了哪几个", "我一共报了几件", "我有几个单子", "我报的事都有哪些", "帮我查一下我报了啥"]
)
def test_asks_for_all_own(words: str) -> None:
    assert asks_for_all_own(words)


@pytest.mark.parametrize("words", ["我报修了没", "我有什么问题", "我报了什么时候来", "我家有哪些补贴", "我报哪个社区"])
def test_asks_for_something_else(words: str) -> None:
    assert not asks_for_all_own(words)
