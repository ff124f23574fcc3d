"""What people in roles say of their own work, and what is a matter all the same."""

from __future__ import annotations

import time

import pytest

from bot.domain.commands.table import Verb
from bot.domain.commands.work_words import (
    accepts_all,
    is_of_work,
    is_report,
    is_sent_again,
    is_under_way,
    likely_verb,
    nods,
    number_said,
    says_other_matter,
    to_pass_on,
    told_with,
)


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
        ("1003 换热站在抢修 下午两点前能有 你们跟居民说一下", Verb.REPLY),
        ("1003 告诉李阿姨明天来修", Verb.REPLY),
        ("1003 已经跟居民解释过了", None),
        ("1003 已通知居民", None),
        ("1003 明天才能修好", None),
        ("1003 还没弄完", None),
        ("1003 杂物清走了", Verb.FINISH),
        ("1003都好了", Verb.FINISH),
        ("1003 跟他约好了下午", None),
        ("1004 槐树街道不归我们管，让她打12345", Verb.REFUSE),
        ("1004 这个归槐树街道管", Verb.REFUSE),
        ("1004 属于民事纠纷，让他去法院", Verb.REFUSE),
        ("1004 这个归银杏街道管", Verb.RETURN),
        ("1004 这事归街道管", Verb.RETURN),
        ("1020 要上报街道 楼顶防水得大修", Verb.PASS_UP),
        ("1020 得往上报", Verb.PASS_UP),
        ("1020 已上报街道", None),
        ("1020 不用上报", None),
        ("1027 联动物业和疾控", Verb.JOIN),
        ("1027 已联动物业", None),
        ("1027 跟物业联动处理", None),
        ("跟1015的居民说一声 配件到了", Verb.REPLY),
        ("1015 跟居民说一声就走了", None),
        ("1016抽完了", Verb.FINISH),
        ("1016快抽完了", None),
        ("1016快修好了", None),
    ],
)
def test_the_command_that_was_likely_meant(words: str, verb: Verb | None) -> None:
    assert number_said(words)
    assert likely_verb(words, "银杏街道一级网格") is verb


def test_what_residents_are_to_hear() -> None:
    words = "1003 换热站在抢修 下午两点前能有 你们跟居民说一下"
    assert is_under_way(words)
    assert to_pass_on(words) == "换热站在抢修 下午两点前能有"
    assert to_pass_on("1003 麻烦跟大家说一声，下午来水，有事打12345") == "下午来水，有事打12345"
    assert not is_under_way("1003 我这边弄好了")


@pytest.mark.parametrize("words", ["收到", "收到！", "好的 马上去", "ok", "好嘞，我来", "嗯嗯 知道了", "行"])
def test_a_nod_says_no_more_than_that_it_will_be_done(words: str) -> None:
    assert nods(words)


@pytest.mark.parametrize(
    "words", ["谢谢", "收到钱了吗", "好的，李阿姨那边先不去", "1001 收到", "在路上了", "行不行", ""]
)
def test_no_nod(words: str) -> None:
    assert not nods(words)


@pytest.mark.parametrize(
    ("words", "other"),
    [
        ("不是1001，5号楼门禁坏了", True),
        ("跟1001不是一件事，门禁坏了", True),
        ("1001 水管爆了在抢修", False),
        ("1001 另一个阀门也坏了", False),
        ("1001跟1002不是一回事", False),
    ],
)
def test_a_ticket_named_only_to_say_that_it_is_another(words: str, other: bool) -> None:
    assert says_other_matter(words) is other


def test_somebody_was_sent_again() -> None:
    assert all(map(is_sent_again, ("1013 又派人去了", "1013 再去一趟", "又去看了", "重新安排了师傅")))
    assert not any(map(is_sent_again, ("1013 派人去了 换好了", "去看了", "再见")))


def test_what_stands_beside_a_verb_that_was_meant() -> None:
    assert told_with(Verb.PASS_UP, "1020 要上报街道 楼顶防水得大修") == "楼顶防水得大修"
    assert told_with(Verb.PASS_UP, "楼顶漏水要上报") == "楼顶漏水"
    assert told_with(Verb.JOIN, "1027 联动物业和疾控") == "物业和疾控"
    assert to_pass_on("跟1015的居民说一声 配件到了") == "配件到了"


def test_all_that_waits_is_accepted() -> None:
    assert all(map(accepts_all, ("都接了", "全接了", "这些我都接了", "全部接单", "几件都接了！", "都收到了")))
    assert not any(map(accepts_all, ("接了", "都接了吗", "都修了", "电话都接了没人说话", "都来了", "全部", "")))


def test_long_texts_take_no_time() -> None:
    began = time.perf_counter()
    for text in ("要上" * 5_000, "跟1000" * 2_000, "联动" * 5_000, "报电" * 5_000, "都接" * 5_000):
        likely_verb(text)
        accepts_all(text)
    assert time.perf_counter() - began < 1
