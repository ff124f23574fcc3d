"""Votes and reviews as people write them."""

from __future__ import annotations

import pytest

from bot.domain.notices.poll import (
    Asked,
    Poll,
    ReviewKind,
    asked_of_poll,
    asks_when_it_ends,
    names_another,
    option_alone,
    poll_quoted,
    read_question,
    read_review,
    tally,
    vote_in,
    winners,
)


@pytest.mark.parametrize(
    ("words", "title", "options", "until"),
    [
        ("最好吃的餐厅：A；B；C 截至周五", "最好吃的餐厅", ("A", "B", "C"), "周五"),
        ("最好吃的餐厅: A;B;C（截止11-25 18:00）", "最好吃的餐厅", ("A", "B", "C"), "11-25 18:00"),
        ("去哪里：公园、湖边", "去哪里", ("公园", "湖边"), ""),
        ("去哪里：公园，湖边", "去哪里", ("公园", "湖边"), ""),
        ("去哪里：公园 湖边", "去哪里", ("公园", "湖边"), ""),
        ("去哪里\n1. 公园\n2. 湖边\n截至明天", "去哪里", ("公园", "湖边"), "明天"),
        ("谁来：张三；张三；李四", "谁来", ("张三", "李四"), ""),
        ("去哪里：公园", "去哪里", ("公园",), ""),
    ],
)
def test_a_question_with_its_options_and_its_end(words: str, title: str, options: tuple[str, ...], until: str) -> None:
    found = read_question(words)
    assert found is not None
    assert (found.title, found.options, found.until) == (title, options, until)


@pytest.mark.parametrize("words", ["去哪里", "：公园；湖边"])
def test_without_a_title_or_a_list_it_is_none(words: str) -> None:
    assert read_question(words) is None


@pytest.mark.parametrize(
    ("text", "choice"),
    [
        ("投1", 1),
        ("投 1", 1),
        ("投１号", 1),
        ("我投二", 2),
        ("投给3号！", 3),
        ("投票1", 1),
        ("投第2个", 2),
        ("投十", 10),
        ("投诉", None),
        ("投1002", None),
        ("投1和2", None),
        ("我投哪个", None),
        ("投3块钱", None),
        ("1", None),
    ],
)
def test_a_vote(text: str, choice: int | None) -> None:
    assert vote_in(text) == choice


def test_the_poll_behind_a_quote() -> None:
    assert poll_quoted("投票 3：最好吃的餐厅\n1. A") == 3
    assert poll_quoted("今天投票吗") is None


def test_counting() -> None:
    poll = Poll(1, 1, "t", ("A", "B", "C"), 0, "x", 0)
    votes = tally(poll, {2: 3, 3: 3})
    assert votes == [("B", 3), ("C", 3), ("A", 0)]
    assert winners(votes) == ["B", "C"]
    assert winners(tally(poll, {})) == []


@pytest.mark.parametrize(
    ("words", "score", "kind", "text"),
    [
        ("5 楼道干净多了", 5, ReviewKind.WORD, "楼道干净多了"),
        ("5", 5, ReviewKind.WORD, ""),
        ("五分", 5, ReviewKind.WORD, ""),
        ("打3分，楼道太脏没人管", 3, ReviewKind.PROBLEM, "楼道太脏没人管"),
        ("4 希望多几把长椅", 4, ReviewKind.NEED, "希望多几把长椅"),
        ("4 建议把快递柜挪到东门", 4, ReviewKind.IDEA, "建议把快递柜挪到东门"),
        ("路灯坏了半个月", None, ReviewKind.PROBLEM, "路灯坏了半个月"),
        ("10 分好评", None, ReviewKind.WORD, "10 分好评"),
    ],
)
def test_a_review_has_a_score_and_a_kind(words: str, score: int | None, kind: ReviewKind, text: str) -> None:
    found = read_review(words)
    assert found is not None
    assert (found.score, found.kind, found.text) == (score, kind, text)


def test_nothing_said_is_no_review() -> None:
    assert read_review("！") is None


def test_what_is_none_of_the_five_scores_is_no_review() -> None:
    assert read_review("9") is None
    assert read_review("打 10 分") is None
    assert read_review("2027 年更好") is not None


@pytest.mark.parametrize(
    ("words", "choice"),
    [
        ("东门", 1),
        ("西门吧", 2),
        ("我投错了 改西门", 2),
        ("我改投广场行不行", 3),
        ("支持东门+1", 1),
        ("东门路灯不亮", None),
        ("东门那家店关了", None),
        ("在东门", None),
        ("大门", None),
    ],
)
def test_an_option_alone_is_its_whole_name(words: str, choice: int | None) -> None:
    assert option_alone(words, ("东门", "西门", "广场")) == choice


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("投票到什么时候", Asked.END),
        ("投票截止到几号", Asked.END),
        ("投票啥时候结束", Asked.END),
        ("现在还能投吗", Asked.END),
        ("现在谁领先", Asked.STANDING),
        ("有多少人投了", Asked.STANDING),
        ("我投的是哪个", Asked.OWN),
        ("我投上了没", Asked.OWN),
        ("能改票吗", Asked.CHANGE),
        ("我投错了", Asked.CHANGE),
        ("我投了西门 改成南门", Asked.CHANGE),
        ("怎么投票", Asked.HOW),
        ("怎么投诉物业", None),
        ("投诉什么时候有结果", None),
        ("电动车票丢了怎么补", None),
        ("彩票店几点开", None),
    ],
)
def test_what_is_asked_of_a_poll(words: str, asked: Asked | None) -> None:
    assert asked_of_poll(words) is asked


@pytest.mark.parametrize(
    ("words", "another"),
    [
        ("投票到什么时候", False),
        ("我们这次投票几号截止", False),
        ("凉亭的投票啥时候结束", False),
        ("现在东门领先吗", False),
        ("业主大会投票几号截止", True),
        ("业委会选举几号投票", True),
        ("换届投票是几号", True),
        ("物业费投票什么时候截止", True),
    ],
)
def test_another_poll_than_this_one(words: str, another: bool) -> None:
    poll = Poll(1, 1, "凉亭修在哪儿", ("东门", "西门"), 0, "", 0)
    assert names_another(words, poll) is another


@pytest.mark.parametrize(
    ("words", "asks"),
    [
        ("啥时候截止", True),
        ("截止日期是几号", True),
        ("几号结束啊", True),
        ("报名几号截止", False),
        ("几点下班", False),
    ],
)
def test_when_it_ends_and_not_what(words: str, asks: bool) -> None:
    assert asks_when_it_ends(words) is asks
