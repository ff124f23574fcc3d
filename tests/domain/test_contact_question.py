"""Whose number is asked for, and which words only sound like it."""

from __future__ import annotations

import pytest

from bot.domain.places.place import Official, Role
from bot.domain.talk.contact_question import asks_for_number_of, asks_for_number_of_post

DOCTOR = Official("d", "沈慧禾", Role.DOCTOR)
WORKER = Official("w", "王晓宁", Role.WORKER)


@pytest.mark.parametrize(
    "words", ["沈医生电话", "沈大夫的手机号是多少啊", "请问沈慧禾怎么联系", "谁有沈医生的联系方式"]
)
def test_whoever_is_named(words: str) -> None:
    assert asks_for_number_of(words, [DOCTOR, WORKER]) is DOCTOR


@pytest.mark.parametrize(
    "words", ["王医生电话", "沈医生电话没人接", "沈医生让我打电话问", "沈医生几点上班", "小刘电话"]
)
def test_nobody_elses_number(words: str) -> None:
    assert asks_for_number_of(words, [DOCTOR, WORKER]) is None


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("社区医生电话", Role.DOCTOR),
        ("咱们社区的大夫怎么联系啊", Role.DOCTOR),
        ("片警手机号多少", Role.POLICE),
        ("网格员电话打不通", None),
        ("医生电话", None),
        ("社区医生上门吗", None),
    ],
)
def test_which_post(words: str, role: Role | None) -> None:
    assert asks_for_number_of_post(words) is role
