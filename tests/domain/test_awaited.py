"""小刘啥辰光来呀, 热水都两点了还没来: what waits for something reported, and for which report."""

from __future__ import annotations

import pytest

from bot.domain.talk.awaited import Fit, awaits_coming, calls, has_not_come, is_awaited, only_waits, without_name

RAIL, WATER, DRAIN, NOISE = "3号楼楼梯扶手松了", "5号楼没有热水", "8号楼底下下水返上来了", "楼上半夜装修吵得睡不着"


@pytest.mark.parametrize(
    ("words", "report"),
    [
        ("扶手啥人来弄 啥辰光", RAIL),
        ("扶手到底啥时候来弄啊 等了三天了", RAIL),
        ("阿拉屋里扶手侬啥辰光来弄伐", RAIL),
        ("热水都两点了还没来 你们说话算话不", WATER),
        ("热水都两点了还没来你们说话算话不", WATER),
        ("热水还没来 骗人", WATER),
        ("说好两点的热水呢", WATER),
        ("热水到底几点能有啊", WATER),
        ("刚才我说的下水你记了没", DRAIN),
        ("下水道啥子时候来通嘛", DRAIN),
        ("装修那家你们去管了没", NOISE),
    ],
)
def test_what_is_waited_for_is_named(words: str, report: str) -> None:
    assert awaits_coming(words)
    fits = {one: is_awaited(words, one) for one in (RAIL, WATER, DRAIN, NOISE)}
    assert [one for one, fit in fits.items() if fit is Fit.YES] == [report]
    assert all(fit is not Fit.MAYBE for fit in fits.values())


@pytest.mark.parametrize(
    "words",
    [
        "小刘啥辰光来呀 我要午睡的",
        "刘师傅几点钟到啦 我老等",
        "师傅咋还没来呀",
        "不是说下午来吗 人呢",
        "等了一上午了也没见人",
        "他们今天还来不来了",
        "今天能来不",
        "好久来修嘛",
        "几时有人来睇下",
        "到现在影子都没见到一个",
        "你们派人了没有啊",
        "到底还修不修了",
        "什么时候能来人啊我一个老太婆在家等着",
    ],
)
def test_nothing_is_named(words: str) -> None:
    assert awaits_coming(words)
    assert is_awaited(words, RAIL) is Fit.MAYBE


@pytest.mark.parametrize(
    "words",
    [
        "厨房漏水了 什么时候来人修",
        "社区医生什么时候来",
        "快递还没到",
        "居住证几天能办好",
        "5号楼扶手什么时候来修",
        "燃气安检什么时候来",
        "收废品的什么时候来",
        "公交车多久来一趟",
        "校车还没来",
    ],
)
def test_it_is_something_else(words: str) -> None:
    assert is_awaited(words, RAIL) is Fit.NO


@pytest.mark.parametrize(
    "words",
    [
        "什么时候来电",
        "养老金什么时候到账",
        "疫苗什么时候打",
        "网格员几点上班",
        "谁管垃圾分类",
        "3号楼灯坏了",
        "居住证怎么办",
        "快递还没收到",
        "办证要几天",
    ],
)
def test_nobody_is_waited_for(words: str) -> None:
    assert not awaits_coming(words)


@pytest.mark.parametrize(
    ("words", "reproaches"),
    [
        ("热水还没来 骗人", True),
        ("说好两点的热水呢", True),
        ("等了一上午了", True),
        ("人影都没有", True),
        ("小刘啥辰光来呀", False),
        ("今天能来不", False),
        ("派人了没有", False),
    ],
)
def test_a_reproach_is_no_question(words: str, reproaches: bool) -> None:
    assert has_not_come(words) is reproaches


@pytest.mark.parametrize(
    ("name", "words", "called"),
    [
        ("刘小屿", "小刘啥辰光来呀", True),
        ("刘小屿", "刘师傅几时来", True),
        ("刘小屿", "小屿什么时候来", True),
        ("物业小刘", "小刘什么时候来", True),
        ("刘小屿", "小王什么时候来", False),
        ("", "小刘什么时候来", False),
    ],
)
def test_who_is_waited_for(name: str, words: str, called: bool) -> None:
    assert calls(name, words) is called


def test_the_name_is_not_what_is_waited_for() -> None:
    assert without_name("小刘啥辰光来呀", "刘小屿") == "啥辰光来呀"


@pytest.mark.parametrize(
    "words",
    [
        *("还要多久", "到底几点能好", "还得等多久啊", "得等到啥时候", "快好了吗", "好了没", "今天能修好不", "有信儿没"),
        *("办到哪了", "处理得怎样了", "现在情况怎么样", "怎么还没好", "什么时候好"),
    ],
)
def test_who_only_waits(words: str) -> None:
    assert only_waits(words)
    assert awaits_coming(words)


@pytest.mark.parametrize(
    "words",
    [
        *("办护照要多久", "核酸几点能做", "医院几点能挂号", "几点上班", "还要多久能领养老金", "施工到几点", "多久一次"),
        *("这样可以吗", "好不好", "好了", "能办吗", "怎么样", "那个怎么样", "什么时候办", "怎么样才算低保"),
    ],
)
def test_who_asks_something_else(words: str) -> None:
    assert not only_waits(words)


def test_whether_one_may_and_whom_to_ask_is_nothing_that_is_waited_for() -> None:
    assert not awaits_coming("同学拉我进群 点关注一个给五块 说做大单要先垫钱 能搞不")
    assert not awaits_coming("干了仨月一分钱没见着 包工头电话也不接 找谁去")
    assert awaits_coming("今天能弄好不")
    assert awaits_coming("今天能弄不")
    assert awaits_coming("师傅今天能来不")
    assert awaits_coming("谁去弄啊")
