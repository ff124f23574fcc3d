"""Questions on the work in the words of people in office, as the commands that answer them."""

from __future__ import annotations

import time

import pytest

from bot.domain.commands.table import Verb
from bot.domain.commands.work_questions import asks_of_numbers, work_question
from bot.domain.places.place import Grid, Level, Official, Places, Role

GRIDS = (
    Grid("street", "青禾街道一级网格", Level.FIRST),
    Grid("yunshan", "云杉社区二级网格", Level.SECOND, "street", "云杉社区"),
    Grid("yunshan-1", "云杉 1 号微网格", Level.MICRO, "yunshan"),
    Grid("wanghu", "望湖社区二级网格", Level.SECOND, "street", "望湖社区"),
)
LEADER = Official("lin", "林若川", Role.LEADER, ("yunshan",))
ABOVE = Official("sun", "孙立言", Role.LEADER, ("street",))
WORKER = Official("liu", "刘小屿", Role.WORKER, ("yunshan-1",))
PLACES = Places({grid.id: grid for grid in GRIDS}, {one.key: one for one in (LEADER, ABOVE, WORKER)})


def asked(words: str, official: Official = LEADER) -> tuple[Verb, str] | None:
    command = work_question(words, official, PLACES)
    return (command.verb, command.words) if command else None


@pytest.mark.parametrize(
    ("words", "verb", "told"),
    [
        ("今天云杉还有几件没办", Verb.UNDONE, ""),
        ("云杉社区今天怎么样", Verb.TODAY, ""),
        ("我们社区还有哪些没接单", Verb.UNDONE, "待接单"),
        ("望湖还有几件没办完", Verb.UNDONE, "望湖"),
        ("云杉1号微网格有哪些没办完", Verb.UNDONE, "云杉1号微网格"),
        ("超时的有几件", Verb.UNDONE, "超时"),
        ("有没有超期的", Verb.UNDONE, "超时"),
        ("哪几件快超时了", Verb.UNDONE, ""),
        ("哪些是今天新来的", Verb.UNDONE, "今天受理"),
        ("今天新报的有哪些", Verb.UNDONE, "今天受理"),
        ("今天新来了几件", Verb.TODAY, ""),
        ("刘小屿手上有几件", Verb.UNDONE, "刘小屿"),
        ("刘小屿有几件超时的", Verb.UNDONE, "刘小屿 超时"),
        ("本周怎么样", Verb.WEEK, ""),
    ],
)
def test_what_a_leader_asks(words: str, verb: Verb, told: str) -> None:
    assert asked(words) == (verb, told)


def test_whoever_leads_the_street_asks_of_one_community() -> None:
    assert asked("云杉还有几件没办", ABOVE) == (Verb.UNDONE, "云杉")
    assert asked("青禾街道今天怎么样", ABOVE) == (Verb.TODAY, "")
    assert asked("云杉今天怎么样", ABOVE) is None


@pytest.mark.parametrize(
    "words", ["居住证怎么办", "刘小屿", "今天停水吗", "哪些证要年审", "今天来的人多不多", "这几件我看过了", "云杉"]
)
def test_what_asks_of_something_else(words: str) -> None:
    assert asked(words) is None


def test_a_worker_asks_only_for_their_own() -> None:
    assert asked("我手上还有几件", WORKER) == (Verb.TO_DO, "")
    assert asked("云杉还有几件没办", WORKER) is None


@pytest.mark.parametrize("words", ["刘小屿今天办了几件", "一共办了多少单", "哪几件还在拖", "工单怎么这么多？"])
def test_numbers_are_asked_for(words: str) -> None:
    assert asks_of_numbers(words)


@pytest.mark.parametrize(
    "words",
    ["办身份证要带几件材料", "这几件都好了", "楼下丢了几件衣服", "好几件了", "有几件事要跟您说", "工单 1001 修好了"],
)
def test_no_numbers_are_asked_for(words: str) -> None:
    assert not asks_of_numbers(words)


def test_long_texts_take_no_time() -> None:
    began = time.perf_counter()
    for text in ("几件" * 5_000, "今天哪些" * 2_500, "超时的" * 4_000):
        work_question(text, LEADER, PLACES)
        asks_of_numbers(text)
    for text in (
        "今天哪些有的是都又今天哪些有的是都又",
        "还都有的是还都有的是还都有的是还都有",
        "没人接没人接没人接没人接没人接没人",
    ):
        work_question(text, LEADER, PLACES)
    assert time.perf_counter() - began < 1
