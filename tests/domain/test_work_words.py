"""What people in roles say of their own work, and what is a matter all the same."""

from __future__ import annotations

import pytest

from bot.domain.command_table import Verb
from bot.domain.work_words import is_of_work, is_report, likely_verb, number_said


@pytest.mark.parametrize(
    "words",
    ["在路上了，五分钟到", "明天上午十点去修", "好的发吧", "下午去3号楼看看", "师傅在3号楼修着呢", "已经联系师傅了"],
)
def test_of_work_and_no_report(words: str) -> None:
    assert is_of_work(words)
    assert not is_report(words)


@pytest.mark.parametrize(
    "words", ["东门井盖没了", "3号楼2单元门锁坏了", "楼道灯坏了", "小区北门路灯不亮", "垃圾桶满了没人清"]
)
def test_a_matter_stays_one(words: str) -> None:
    assert is_report(words)


@pytest.mark.parametrize(
    ("words", "verb"),
    [
        ("1003接单了，燃气公司再去一趟", Verb.ACCEPT),
        ("1013 这个不归我管", Verb.RETURN),
        ("1005我这边弄好了，桶已清", Verb.FINISH),
        ("1003 在路上", None),
    ],
)
def test_the_command_that_was_likely_meant(words: str, verb: Verb | None) -> None:
    assert number_said(words)
    assert likely_verb(words) is verb
