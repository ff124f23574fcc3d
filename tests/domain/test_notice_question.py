"""Which question a notice answers, and with which of its sentences."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.talk.notice_question import answering, asks_of_notice, is_about, still_holds

WATER = ("停水通知", "今天9点到12点，3号楼停水检修，请储水。咨询电话 000-0200。")
PLAIN = ("社区通知", "今晚8点楼道消毒，请关好门窗。有事联系物业。")
VACCINE = ("疫苗接种提醒", "周六上午9点到11点在社区活动室接种流感疫苗。请带身份证和接种本。60岁以上免费。")


@pytest.mark.parametrize(
    ("notice", "words", "said"),
    [
        (WATER, "停水停到几点", "今天9点到12点，3号楼停水检修，请储水。"),
        (WATER, "什么时候来水", "今天9点到12点，3号楼停水检修，请储水。"),
        (WATER, "停水找谁", "咨询电话 000-0200。"),
        (WATER, "停水是什么原因", "今天9点到12点，3号楼停水检修，请储水。"),
        (PLAIN, "几点消毒", "今晚8点楼道消毒，请关好门窗。"),
        (VACCINE, "打疫苗在哪里", "周六上午9点到11点在社区活动室接种流感疫苗。"),
        (VACCINE, "打疫苗要带什么", "请带身份证和接种本。"),
        (VACCINE, "打疫苗要钱吗", "60岁以上免费。"),
        (WATER, "明天还停水吗", ""),
    ],
)
def test_the_sentence_that_answers(notice: tuple[str, str], words: str, said: str) -> None:
    assert is_about(*notice, words)
    assert answering(notice[1], words) == said


@pytest.mark.parametrize(
    ("notice", "words"),
    [
        (WATER, "怎么又停水了"),
        (WATER, "家里没水了什么时候来"),
        (PLAIN, "停水是什么原因"),
        (WATER, "居住证在哪办"),
        (PLAIN, "物业几点下班"),
        (VACCINE, "狂犬疫苗咬伤怎么处理"),
        (("电梯检修", "5号楼电梯检修到18点。"), "电梯坏了几点修好"),
        (("电梯检修", "5号楼电梯检修到18点。"), "加装电梯补助多少钱"),
    ],
)
def test_another_question_or_a_report(notice: tuple[str, str], words: str) -> None:
    assert not is_about(*notice, words)


def test_most_questions_ask_nothing_that_notices_tell() -> None:
    assert not asks_of_notice("居住证怎么办")


def test_today_of_yesterday_is_over() -> None:
    assert still_holds("今天9点停水", date(2027, 3, 2), date(2027, 3, 2))
    assert not still_holds("今天9点停水", date(2027, 3, 2), date(2027, 3, 3))
    assert still_holds("明天9点停水", date(2027, 3, 2), date(2027, 3, 3))
    assert still_holds("3月5日停水", date(2027, 3, 2), date(2027, 3, 5))
