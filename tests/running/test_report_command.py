"""run_bot.py report beside a running bot: to read, to print, as a spreadsheet, and what it says of a wrong wish."""

from __future__ import annotations

import openpyxl
import pytest

from bot.reports.paper import find_chromium
from tests.process import RunningBot


@pytest.fixture(scope="module")
def bot(little_bot: RunningBot) -> RunningBot:
    """With one matter."""
    little_bot.says("李阿姨", "@小蜜蜂 3号楼2单元楼道灯坏了", "居民群")
    little_bot.expects("居民群", "已受理")
    return little_bot


def test_to_read(bot: RunningBot) -> None:
    told = bot.call("report", "日报").stdout
    assert "银杏街道一级网格　日报告（" in told and "有人接单的 ÷ 受理的" in told
    [received] = [line.split() for line in told.splitlines() if line.startswith("受理 ") and "这一时期" in line]
    assert received[1:3] == ["1", "0"]


def test_of_one_grid_as_a_page(bot: RunningBot) -> None:
    out = bot.folder / "日报.html"
    done = bot.call("report", "日报", "--grid", "银杏社区第二网格", "--format", "html", "--out", str(out))
    assert done.returncode == 0 and str(out) in done.stdout
    assert "银杏社区第二网格" in out.read_text("utf-8")


def test_as_a_spreadsheet(bot: RunningBot) -> None:
    out = bot.folder / "周报.xlsx"
    assert bot.call("report", "周报", "--format", "xlsx", "--out", str(out)).returncode == 0
    assert openpyxl.load_workbook(out).sheetnames[:2] == ["概况", "指标"]


@pytest.mark.parametrize(
    ("wish", "says"),
    [
        (("周报", "--format", "pdf"), "要写明文件"),
        (("周报", "--grid", "没有的网格"), "没有的网格"),
        (("周报", "--date", "昨天"), "昨天"),
        (("月报", "--date", "2999-01-01"), "还没有开始"),
        (("月报", "--format", "xlsx", "--out", "/没有/月报.xlsx"), "写不了"),
        (("月报", "--format", "html", "--out", "/没有/月报.html"), "写不了"),
    ],
)
def test_a_wrong_wish(bot: RunningBot, wish: tuple[str, ...], says: str) -> None:
    done = bot.call("report", *wish)
    assert done.returncode == 1 and says in done.stderr and "Traceback" not in done.stderr


@pytest.mark.skipif(find_chromium() is None, reason="Chromium is missing: apt install chromium fonts-noto-cjk")
def test_printed(bot: RunningBot) -> None:
    out = bot.folder / "年报.pdf"
    done = bot.command("report", "年报", "--date", "2026-11-01", "--format", "pdf", "--out", str(out))
    assert done.returncode == 0, done.stderr
    assert out.read_bytes().startswith(b"%PDF")
