"""Whatever is written wrongly on the command line is answered in Chinese, with the mend."""

from __future__ import annotations

import re

import pytest

from bot.cli.ledger import _for_everybody
from bot.cli.main import build_parser

ENGLISH = re.compile(r"argument|required|invalid|usage|expected|choose|match|allowed|option")


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("ledgr", "是不是要写 ledger？"),
        ("weather", "没有“weather”这个命令"),
        ("--hlep", "是不是要写 --help？"),
        ("ledger", "还缺：--format"),
        ("ledger --fromat csv", "“--fromat”是不是要写 --format？"),
        ("ledger --format pdf", "--format 不能写“pdf”。可用的写法：csv、jsonl、xlsx"),
        ("ledger --format", "--format 后面要写内容"),
        ("ledger --format csv --form 2026-11-01", "--form"),
        ("ledger --format csv --unti 2026-11-01", "看不懂多出来的“--unti 2026-11-01”"),
        ("stats --f 2026-11-01", "可能是 --from、--format"),
        ("ask 居住证 怎么 办", "用引号把一句话括起来"),
        ("rebind --apply 一", "--apply 要写数字，不能写“一”"),
        ("people cod 小王", "是不是要写 code？"),
        ("people code", "还缺：姓名"),
        ("rooms bind 居民群", "还缺：网格"),
        ("faq", "还缺：命令"),
        ("faq imprt a.xlsx", "是不是要写 import？"),
        ("report", "还缺：报告种类"),
        ("report 日抱", "是不是要写 日报？"),
        ("erase 小王 --apply=1", "--apply 后面不用写“1”"),
    ],
)
def test_a_mistake_is_told_in_chinese(line: str, says: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        build_parser().parse_args(line.split())
    told = capsys.readouterr().err
    assert stopped.value.code == 2
    assert says in told
    assert told.startswith("用法：run_bot.py") and "看写法请运行：python run_bot.py" in told
    assert not ENGLISH.search(told), told


@pytest.mark.parametrize("line", ["nosuch", "ledger --format xml"])
def test_what_is_like_nothing_is_taken_for_no_slip(line: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        build_parser().parse_args(line.split())
    told = capsys.readouterr().err
    assert "可用的" in told and "是不是要写" not in told


@pytest.mark.parametrize("line", ["--help", "ledger --help", "rooms bind --help", "faq import -h"])
def test_help_is_chinese(line: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        build_parser().parse_args(line.split())
    told = capsys.readouterr().out
    assert stopped.value.code == 0
    assert "用法：run_bot.py" in told and "显示这份说明" in told
    assert not any(word in told for word in ("usage:", "options:", "positional", "show this"))


def test_what_is_right_is_read_as_ever() -> None:
    options = build_parser().parse_args(["ledger", "--format", "csv", "--from", "2026-11-01"])
    assert (options.format, options.since) == ("csv", "2026-11-01")


def test_a_ledger_tells_nothing_of_an_accusation() -> None:
    step = {"at": "2026-11-21T14:56:40+08:00", "who": "李阿姨", "what": "受理", "text": "我要举报小王收红包"}
    record = {
        "number": 1001, "text": step["text"], "kind": "商户经营", "speech": "举报", "grid": "q1",
        "grid_name": "青禾 1 号微网格", "rating": "满意", "photos": 7, "opened_at": step["at"], "room": "李阿姨", "reporter": "李阿姨",
        "handler": "何知岸", "state": "待接单", "late": False, "steps": [step],
    }  # fmt: skip
    shown = _for_everybody(record)
    assert (shown["number"], shown["speech"], shown["state"]) == (1001, "举报", "待接单")
    assert not any(word in str(shown) for word in ("李阿姨", "小王", "红包", "何知岸", "商户", "q1", "青禾", "满意"))
    assert shown["opened_at"] == step["at"] and shown["photos"] == ""
    ordinary = _for_everybody({**record, "speech": "求助"})
    assert ordinary["reporter"] == "李阿姨" and "红包" in str(ordinary["steps"])
    assert shown.keys() == record.keys() and shown["steps"][0]["what"] == "受理"
