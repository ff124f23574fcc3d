"""What one message says of several tickets: each with its own words."""

from __future__ import annotations

import pytest

from bot.domain.commands.bits import bits_of, result_in
from bot.domain.commands.clauses import clauses_in, command_of, verb_left_out
from bot.domain.commands.one_matter import says_one_matter
from bot.domain.commands.table import Verb
from bot.services.hearing.hear_several import ACTS
from bot.services.reading.read_several import ORDERED

KNOWN = frozenset({*range(1001, 1020)})


def said(words: str) -> list[tuple[tuple[int, ...], str]]:
    return [(clause.numbers, clause.text) for clause in clauses_in(words, KNOWN)]


def ordered(words: str) -> dict[int, tuple[Verb, str] | None]:
    commands = {
        number: command_of(clause.head, number, clause.tail)
        for clause in clauses_in(words, KNOWN)
        for number in clause.numbers
    }
    return {number: (one.verb, one.words) if one else None for number, one in commands.items()}


@pytest.mark.parametrize(
    ("words", "texts"),
    [
        ("1001接单，1012也接了，1008不是我的", ["1001接单", "1012也接了", "1008不是我的"]),
        (
            "1010门禁修好了，换了锁芯，1011井盖物业在弄，1003热水还要等",
            ["1010门禁修好了，换了锁芯", "1011井盖物业在弄", "1003热水还要等"],
        ),
        ("1010修好了1011物业在弄1003还要等", ["1010修好了", "1011物业在弄", "1003还要等"]),
        ("门禁1010修好了，井盖1011物业在弄", ["门禁1010修好了", "井盖1011物业在弄"]),
        ("接单1001办结1002换了灯", ["接单1001", "办结1002换了灯"]),
        ("办结 1001，1002还在等配件", ["办结 1001", "1002还在等配件"]),
        ("办结 1001 灯换了，1002 明天去", ["办结 1001 灯换了", "1002 明天去"]),
        ("我接1001，1002归物业", ["我接1001", "1002归物业"]),
        ("1001接单\n1012也接了", ["1001接单", "1012也接了"]),
        ("刚去看过1001，老人住院了，1002也去了", ["刚去看过1001，老人住院了", "1002也去了"]),
        ("1001弄好了 1002也拖干净了", ["1001弄好了", "1002也拖干净了"]),
        ("1001弄好了还有1002也擦过了", ["1001弄好了", "还有1002也擦过了"]),
        ("1001办结 换了灯 还有1002也办结 拉走了", ["1001办结 换了灯", "1002也办结 拉走了"]),
        ("1001办结 换了灯 顺便1002也好了 换了锁", ["1001办结 换了灯", "顺便1002也好了 换了锁"]),
        ("1001的阀门 还有1002的一起换了", ["1001的阀门 还有1002的一起换了"]),
        ("1001弄好了 垃圾房1002也拖干净了", ["1001弄好了", "垃圾房1002也拖干净了"]),
        ("1001换好了，顺手把1002也调好了", ["1001换好了", "顺手把1002也调好了"]),
        ("办结 1001 换了灯1002的地也拖干净了", ["办结 1001 换了灯", "1002的地也拖干净了"]),
    ],
)
def test_each_has_its_words(words: str, texts: list[str]) -> None:
    assert [text for _, text in said(words)] == texts


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("1013 1014 1015都接了", (1013, 1014, 1015)),
        ("1009和1016我下午一起去", (1009, 1016)),
        ("办结 1001、1002 都弄好了", (1001, 1002)),
        ("退回 1001、1002 不归我管", (1001, 1002)),
        ("1010的阀门和1011的一起换了", (1010, 1011)),
        ("接单 1001，1002 明天去", (1001, 1002)),
        ("1001和1099都好了", (1001, 1099)),
        ("1013到1015都接了", (1013, 1014, 1015)),
    ],
)
def test_what_is_said_of_all(words: str, numbers: tuple[int, ...]) -> None:
    assert [clause.numbers for clause in clauses_in(words, KNOWN)] == [numbers]


@pytest.mark.parametrize(
    "words",
    [
        "退回 1001 不归我管，他正在弄1002",
        "转派 1001 物业 跟1002一起",
        "办结 1001 95598 来人换了灯",
        "合并 1002 到 1001",
        "1001弄好了 跟1002一样换了灯",
        "1001弄好了，是1002那个师傅弄的",
        "答 1001 师傅说1002也坏了",
        "1001处理好了 费用1500也付了",
        "1001约了1430上门",
        "1004 槐树街道不归我们管，让她打12345",
    ],
)
def test_another_number_among_the_words(words: str) -> None:
    assert [text for _, text in said(words)] == [words]


def test_what_is_ordered() -> None:
    assert ordered("1001接单，1012也接了，1008不是我的") == {
        1001: (Verb.ACCEPT, ""),
        1012: (Verb.ACCEPT, ""),
        1008: None,
    }
    assert ordered("1001 办结 灯换了，1002 也办结 桶清了") == {
        1001: (Verb.FINISH, "灯换了"),
        1002: (Verb.FINISH, "桶清了"),
    }
    assert ordered("1001接单，老赵说：1002他接了") == {1001: (Verb.ACCEPT, ""), 1002: None}
    assert ordered("小王说：1001接单，1002不接") == {1001: None, 1002: None}
    assert ordered("1001接单，1012接了吗") == {1001: (Verb.ACCEPT, ""), 1012: None}
    assert ordered("今天情况：1010接单，1098也接了") == {1010: (Verb.ACCEPT, ""), 1098: (Verb.ACCEPT, "")}


def test_words_of_all_go_where_they_belong() -> None:
    (clause,) = clauses_in("1001和1007都好了，水龙头换了，电梯师傅来过，钥匙还了", KNOWN)
    told = bits_of(clause, {1001: "3号楼2单元水龙头漏水", 1007: "5号楼电梯坏了"})
    assert told == {1001: "都好了，水龙头换了，钥匙还了", 1007: "都好了，电梯师傅来过，钥匙还了"}
    assert result_in(told[1001]) == "水龙头换了，钥匙还了"


def test_what_may_be_ordered_can_be_done() -> None:
    assert set(ACTS) == ORDERED


def test_a_verb_that_was_left_out() -> None:
    clauses = clauses_in("转派 1006 小王，1007 王警官，1008 老赵", KNOWN)
    assert [verb_left_out(one, one.numbers[0], one.tail) for one in clauses] == [None, Verb.REASSIGN, Verb.REASSIGN]
    _, waiting = clauses_in("办结 1001 换了灯，1002 还在等配件", KNOWN)
    assert verb_left_out(waiting, 1002, waiting.tail) is None


@pytest.mark.parametrize(
    ("words", "one"),
    [
        ("1005和1002是一件事 水已经来了", True),
        ("1004 1001 重复了", True),
        ("1004跟1001同一个问题", True),
        ("1002跟1003不是一回事", False),
        ("1002和1003是不是一件事", False),
        ("1002和1003是一个小区的", False),
        ("1002和1003都修好了", False),
    ],
)
def test_two_tickets_that_are_one(words: str, one: bool) -> None:
    assert says_one_matter(words) is one
