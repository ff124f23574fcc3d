"""run_bot.py stats on the state folder of a stopped bot: every figure against a street counted by hand."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bot.cli.main import main
from tests.chat import MINUTE, MONDAY_MORNING, Chat

HOUR = 60 * MINUTE
SPAN = ("--from", "2027-03-01", "--to", "2027-03-07")
Stats = Callable[..., tuple[int, str, str]]


async def _live(folder: Path) -> None:
    """Six matters of one week, on both sides of the street; what becomes of each stands in the tests below."""
    chat = await Chat(folder).open()

    async def later(hours: float) -> None:
        await chat.later(hours * 60)

    # 1001: accepted in time, done in time, liked. 1002: the same lamp again, joined by a neighbour.
    await chat.says("李阿姨", "@小蜜蜂 3号楼2单元楼道灯坏了")
    await later(0.05)
    await chat.says("小王", "接单 1001")
    await later(2)
    await chat.says("小王", "办结 1001 换了灯泡")
    await chat.says("李阿姨", "满意 1001")
    await later(24)
    await chat.says("张大爷", "@小蜜蜂 3号楼2单元楼道灯又坏了")
    await chat.says("李阿姨", "附议 1002")
    await later(1)
    await chat.says("小王", "接单 1002")
    # 1003: withdrawn, counted nowhere. 1004: given back, passed on, done late, disliked and done again.
    await chat.says("张大爷", "@小蜜蜂 7号楼的垃圾没人清")
    await chat.says("张大爷", "撤回 1003")
    await chat.says("王奶奶", "@小蜜蜂 8号楼1单元门锁坏了")
    await chat.says("老赵", "退回 1004 不归我")
    await chat.says("陈主任", "转派 1004 老赵 还是你去")
    await chat.says("老赵", "接单 1004")
    # 1005: more time was granted. 1006: refused.
    await chat.says("王奶奶", "@小蜜蜂 6号楼2单元楼道灯坏了")
    await chat.says("老赵", "接单 1005")
    await chat.says("老赵", "延期 1005 1天 等配件")
    await chat.says("陈主任", "同意 1005")
    await chat.says("李阿姨", "@小蜜蜂 9号楼门口的石墩歪了")
    await chat.says("小王", "不予受理 1006 属于市政，已转告")
    await later(96)
    await chat.says("老赵", "办结 1004 换了锁芯")
    await chat.says("王奶奶", "不满意 1004 还是打不开")
    await chat.says("小王", "记 3号楼张大爷家走访，一切正常")
    await later(8)
    await chat.close()


@pytest.fixture(scope="module")
def street(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("stats")
    asyncio.run(_live(folder))
    return folder


@pytest.fixture
def stats(street: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Stats:
    def call(*arguments: str) -> tuple[int, str, str]:
        for name in ("data", "faq", "state"):
            monkeypatch.setenv(f"BOT_{name.upper()}_DIR", str(street / name))
        monkeypatch.setattr("bot.cli.stats.system_clock", lambda: MONDAY_MORNING + 8 * 24 * HOUR)
        capsys.readouterr()
        try:
            status = main(["stats", *arguments])
        except SystemExit as leaving:
            status = int(leaving.code or 0)
        said = capsys.readouterr()
        return status, said.out, said.err

    return call


def taken(stats: Stats, *arguments: str) -> dict[str, Any]:
    status, out, err = stats(*arguments, "--format", "json")
    assert status == 0, err
    return dict(json.loads(out))


def test_every_count_is_what_happened(stats: Stats) -> None:
    """Of six, one was withdrawn. The span is judged at its end, when every limit of the week is over."""
    counts = taken(stats, *SPAN)["counts"]
    wanted = {
        "received": 5, "responded": 4, "due": 3, "dispatched": 5, "passed": 1, "ended": 1, "in_time": 1, "solved": 1,
        "rated": 2, "satisfied": 1, "extended": 1, "repeated": 1, "followers": 1, "notes": 1, "acknowledged": 5,
    }  # fmt: skip
    assert {name: counts[name] for name in wanted} == wanted


def test_metrics_carry_their_parts_and_their_definition(stats: Stats) -> None:
    metrics = taken(stats, *SPAN)["metrics"]
    parts = {name: (one["part"], one["whole"]) for name, one in metrics.items()}
    assert parts["响应率"] == (4, 5)
    assert parts["满意率"] == (1, 2)
    assert parts["准确派遣率"] == (4, 5)
    assert parts["重复诉求率"] == (2, 6)
    assert metrics["重复诉求率"]["value"] == 0.3333
    assert all(one["definition"] for one in metrics.values())


def test_the_waits_are_medians(stats: Stats) -> None:
    waits = taken(stats, *SPAN)["waits"]
    assert waits["receipt_seconds"] == 0
    # 接单 after 3, 60, 0 and 0 minutes; one matter was ended, two hours after it was accepted.
    assert waits["acceptance_minutes"] == 1.5
    assert waits["end_minutes"] == 123


def test_a_grid_is_counted_with_everything_below_it(stats: Stats) -> None:
    first, second = taken(stats, *SPAN, "--grid", "银杏社区第一网格"), taken(stats, *SPAN, "--grid", "yinxing-2")
    assert (first["counts"]["received"], second["counts"]["received"]) == (3, 2)
    assert first["place"] == "银杏社区第一网格"
    whole = taken(stats, *SPAN)
    assert sum(one["received"] for one in whole["by_grid"]) == 5
    assert {one["name"]: one["received"] for one in whole["by_worker"]} == {"小王": 3, "老赵": 2}


def test_text_prints_the_definition_beside_every_figure(stats: Stats) -> None:
    status, out, _ = stats(*SPAN)
    assert status == 0
    assert out.startswith("银杏街道一级网格，2027-03-01 至 2027-03-07\n受理 5，")
    assert "响应率 80.00%（4/5）  有人接单的 ÷ 受理的" in out
    assert "重复诉求率 33.33%（2/6）" in out
    assert "机器人回执 5 件（不算接单）" in out and "受理后 1.5 分钟有人接单" in out
    assert "已撤回和已合并的工单不计" in out


def test_one_day_is_one_day(stats: Stats) -> None:
    assert taken(stats, "--from", "2027-03-01", "--to", "2027-03-01")["counts"]["received"] == 1
    assert taken(stats, "--from", "2027-03-02", "--to", "2027-03-02")["counts"]["received"] == 4


def test_an_empty_span_has_no_figures(stats: Stats) -> None:
    found = taken(stats, "--from", "2020-01-01", "--to", "2020-01-31")
    assert found["counts"]["received"] == 0
    assert {one["value"] for one in found["metrics"].values()} == {None}
    assert found["ranking"] == [] and found["by_kind"] == []
    status, out, _ = stats("--from", "2020-01-01", "--to", "2020-01-31")
    assert status == 0 and "响应率 –（0/0）" in out


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--grid", "没有的网格"), "没有的网格"),
        (("--from", "上周"), "上周"),
        (("--to", "2027-02-30"), "2027-02-30"),
        (("--from", "2027-03-07", "--to", "2027-03-01"), "2027-03-07"),
    ],
)
def test_what_is_wrong_is_told_in_chinese(stats: Stats, arguments: tuple[str, ...], says: str) -> None:
    status, out, err = stats(*arguments)
    assert (status, out) == (1, "")
    assert says in err and "Traceback" not in err
