"""别说是我讲的: whoever reports something would not be named."""

from __future__ import annotations

import pytest

from bot.domain.talk.unnamed import besides_the_wish, wishes_not_named


@pytest.mark.parametrize(
    "words",
    [
        "楼上半夜有拖椅子的声音，我不想让人知道是我说的",
        "别写我名字",
        "我反映楼上的事 你们别说是我讲的",
        "对面烧烤店油烟大得很，千万莫讲是我说的，我还要做他生意",
        "不想让人知道是我",
        "千万莫讲",
        "不要告诉他是我",
        "别跟物业说是我",
        "能不能匿名",
        "帮我保密",
        "别提我",
        "他会知道是我说的吗",
        "我的名字会公开吗",
        "我怕得罪人",
        "名字不要写",
        "就说是别人反映的",
        "你们别把我供出来",
        "不要暴露我的身份",
        "我不想透露姓名",
        "侬覅讲是我讲个",
        "不要说是谁说的",
    ],
)
def test_the_wish(words: str) -> None:
    assert wishes_not_named(words)


@pytest.mark.parametrize(
    "words",
    [
        "别说了",
        "别说是我，谁都能看出来路灯坏了",
        "我的名字写错了怎么改",
        "不知道是谁乱扔垃圾",
        "不要让小孩知道",
        "我怕楼上漏水到我家",
        "不要让人看到这么脏的垃圾",
        "这事是我反映的",
        "3号楼灯坏了 别说是明天修",
        "你别说我没提醒你",
        "不要打我电话",
        "不用给我保密",
        "我不怕他知道",
    ],
)
def test_no_wish(words: str) -> None:
    assert not wishes_not_named(words)


def test_what_is_said_beside_it() -> None:
    assert besides_the_wish("楼上半夜有拖椅子的声音，我不想让人知道是我说的") == "楼上半夜有拖椅子的声音"
    assert besides_the_wish("我反映楼上的事 你们别说是我讲的") == "我反映楼上的事"
    assert besides_the_wish("别写我名字") == ""


@pytest.mark.parametrize(
    "words", ["别让物业知道", "别叫物业晓得", "对了别让我们班长晓得", "可别让居委会知道是谁讲的", "别跟保安队长讲哈"]
)
def test_whoever_is_not_to_know(words: str) -> None:
    assert wishes_not_named(words) and not besides_the_wish(words)


@pytest.mark.parametrize(
    "words", ["别告诉我去找社区", "别让居民最后才知道", "别跟我说没办法", "停水了 别让我等", "不要给业主提条件"]
)
def test_no_wish_of_secrecy(words: str) -> None:
    assert not wishes_not_named(words)
