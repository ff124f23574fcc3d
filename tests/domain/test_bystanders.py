"""快打120, 我马上到: what bystanders say of somebody else's alarm, and what is an alarm of its own."""

from __future__ import annotations

import time

import pytest

from bot.domain.danger.bystanders import calls_only, comes, has_called


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("奶奶快打120", "120"),
        ("@李阿姨 先打120 你家几号楼", "120"),
        ("赶紧叫救护车啊 别等了", "120"),
        ("有没有人打119", "119"),
        ("快报警", "110"),
        ("我帮你打120了", "120"),
        ("救护车叫了没有", "120"),
        ("快打120 我马上到", "120"),
    ],
)
def test_advice_names_the_number_and_nothing_else(words: str, number: str) -> None:
    assert calls_only(words) == {number}


@pytest.mark.parametrize(
    "words",
    [
        "快打120 我爸也倒了",
        "快打120 5号楼有人摔了",
        "我家着火了快打119",
        "老头不行了打120",
        "帮我打120",
        "我要报警",
        "有人打我 快报警",
        "打120 他没气了",
        "救命快打120",
        "打电话给物业",
    ],
)
def test_a_danger_of_its_own_is_no_advice(words: str) -> None:
    assert not calls_only(words)


def test_who_has_called() -> None:
    assert has_called("已经打了120")
    assert not has_called("快打120")


@pytest.mark.parametrize(
    "words", ["我马上到", "到现场了", "我去看看", "快打120 我这就下楼", "好的马上去", "我在路上了"]
)
def test_who_comes(words: str) -> None:
    assert comes(words)


@pytest.mark.parametrize("words", ["我下午去社区开会", "大爷您慢点走", "我马上来拿快递", "来了", "马上到吗"])
def test_who_does_not(words: str) -> None:
    assert not comes(words)


@pytest.mark.parametrize(
    "words",
    [
        "打" * 40,
        "快打120快快快快快快快快快快快快快快快快快快快快快快快",
        "我现在已经马上这就也就先在从" * 3,
        "打120" * 3_000,
    ],
)
def test_it_is_quick(words: str) -> None:
    begun = time.perf_counter()
    calls_only(words)
    comes(words)
    assert time.perf_counter() - begun < 0.05
