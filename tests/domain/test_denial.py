"""没有着火，是邻居在做饭: nothing but that there is no danger."""

from __future__ import annotations

import pytest

from bot.domain.danger.denial import denies_danger, denies_what, explains_away, is_false_alarm


@pytest.mark.parametrize(
    "words",
    [
        "没有着火，是邻居在做饭",
        "没着火",
        "不是着火，是水蒸气",
        "虚惊一场",
        "误报了，不好意思",
        "大家别慌，没着火，是隔壁炒菜",
        "没有人受伤",
        "没事了，是邻居在做饭",
        "闻错了，是楼下熏肉的味道",
        "我说的是猫 不是人",
        "撞的是我家狗，没人被撞",
        "是只小猫被压了 没伤着人",
    ],
)
def test_no_danger(words: str) -> None:
    assert denies_danger(words)


@pytest.mark.parametrize(
    "words",
    [
        "没有着火吗",
        "没有着火，楼道全是烟",
        "没火",
        "没煤气",
        "电梯坏了没困人",
        "3号楼没有着火，电梯坏了",
        "没有着火，可是老人晕倒了",
        "没事了",
        "没有人管",
        "他不是人",
        "我说的是猫",
        "狗被撞了 人也被撞了 不是人开的车",
        "是邻居在做饭",
    ],
)
def test_something_else(words: str) -> None:
    assert not denies_danger(words)


def test_what_is_denied_must_have_been_told() -> None:
    assert denies_what("没有着火", "3号楼着火了")
    assert denies_what("虚惊一场", "3号楼着火了")
    assert not denies_what("没有打架", "3号楼着火了")


@pytest.mark.parametrize("words", ["没事 是看电视剧", "没事了 原来是人家在排练小品", "没事没事 看错了"])
def test_what_it_was_instead(words: str) -> None:
    assert explains_away(words)


@pytest.mark.parametrize("words", ["没事吧 是看电视剧吗", "是看电视剧", "没事 你忙", "没事找事"])
def test_what_explains_nothing(words: str) -> None:
    assert not explains_away(words)


@pytest.mark.parametrize(
    "words",
    [
        "看过了 是人家在烧烤",
        "是按错了警铃",
        "老人不小心碰到报警按钮了",
        "误触了报警器",
        "不是火 是蒸包子的汽",
        "去现场看了，没着火",
        "是施工的坑 已经围好了",
        "核实了 是误报",
        "不是煤气，是熬药的味",
    ],
)
def test_false_alarm_told_at_work(words: str) -> None:
    assert is_false_alarm(words)


@pytest.mark.parametrize(
    "words",
    [
        "看过了",
        "看过了 是电线短路",
        "老人碰着了",
        "已经围好了",
        "不是火 是电线短路",
        "现场看了 火不大",
        "误触电了",
        "看了 没人管",
    ],
)
def test_no_false_alarm(words: str) -> None:
    assert not is_false_alarm(words)
