"""小徐明天在不在, 王晓宁几点下班: who is asked after, and what asks for nobody."""

from __future__ import annotations

import pytest

from bot.domain.places.place import Role
from bot.domain.talk.duty_question import asks_whether_anybody_is, asks_who_is, asks_who_is_on_duty
from tests.domain.street import official

XU = official("xu", "徐一岸", Role.WORKER, "ys")
CHEN = official("chen", "陈树青", Role.LEADER, "ys")
PEOPLE = (XU, CHEN)


@pytest.mark.parametrize(
    "words",
    [
        "小徐明天在不在",
        "徐一岸几点下班",
        "徐师傅几点到几点上班",
        "一岸今天上班没",
        "网格员小徐平时什么时候在？",
        "小徐下班没",
        "徐师傅这会儿还在吗",
        "徐师傅明天在吗",
        "小徐今儿个上不上班",
        "徐师傅周末休息吗",
    ],
)
def test_a_worker_is_known_as_people_say_around_here(words: str) -> None:
    assert asks_who_is_on_duty(words, PEOPLE) is XU


def test_a_leader_is_called_by_the_title() -> None:
    assert asks_who_is_on_duty("陈主任明天在不在", PEOPLE) is CHEN
    assert asks_who_is_on_duty("小陈明天在不在", PEOPLE) is None
    assert asks_who_is("小徐是谁", PEOPLE) is XU


@pytest.mark.parametrize(
    "words",
    [
        "小徐几点来修灯",
        "小徐说明天在家",
        "老公几点下班",
        "小徐和陈主任谁在",
        "徐一岸收钱了吗",
        "几点下班",
        "小徐在忙吗",
        "小徐在",
    ],
)
def test_something_else(words: str) -> None:
    assert asks_who_is_on_duty(words, PEOPLE) is None


def test_where_two_may_be_meant_nobody_is() -> None:
    other = official("xu2", "徐明远", Role.PROPERTY, "ys")
    assert asks_who_is_on_duty("小徐明天在不在", (*PEOPLE, other)) is None
    assert asks_who_is_on_duty("徐一岸明天在不在", (*PEOPLE, other)) is XU


def test_the_office_as_such() -> None:
    assert asks_whether_anybody_is("你们几点下班啊")
    assert not asks_whether_anybody_is("小徐几点下班")
