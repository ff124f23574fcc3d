"""Reports: figures counted by hand, each sent once whatever the clock and the process do, paper and spreadsheet."""

from __future__ import annotations

import os
import sqlite3
from collections import Counter
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from bot.config import Reports
from bot.domain.changes.poll import NoteReview
from bot.domain.faults import NotFound, UnknownSendError
from bot.domain.notices.poll import Review, ReviewKind
from bot.domain.outcome import Outcome
from bot.domain.tickets.deadline import to_ms
from bot.domain.tickets.periods import ReportKind, period_of
from bot.reports import paper
from bot.reports.page import page
from bot.reports.plain import lines
from bot.reports.sheet import write_sheets
from bot.services.context import Context, no_number
from bot.services.reports.write_report import Report, write_report
from tests.chat import MINUTE, Chat

DAILY, WEEKLY, MONTHLY, QUARTERLY, YEARLY = ReportKind
HOUR, DAY = 60 * MINUTE, 24 * 60 * MINUTE
FIRST = date(2027, 3, 1)


def at(chat: Chat, text: str) -> int:
    return to_ms(datetime.fromisoformat(text).replace(tzinfo=chat.settings.zone))


async def lived(chat: Chat) -> None:
    """Two weeks, counted by hand.

    First week: 1001 李阿姨, taken and done by 小王 within limits, liked. 1002 王奶奶, taken late by 老赵, done, disliked
    and redone: open. Second week: 1003 张大爷, waiting. 1004 an accusation, which is nowhere. One question unanswered.
    """
    await chat.says("李阿姨", "@小蜜蜂 3号楼2单元楼道灯坏了")
    chat.clock.now += 2 * MINUTE
    await chat.says("小王", "接单 1001")
    chat.clock.now += 3 * HOUR
    await chat.says("小王", "办结 1001 换了灯泡")
    await chat.says("李阿姨", "满意 1001")
    await chat.says("王奶奶", "@小蜜蜂 8号楼1单元门锁坏了")
    chat.clock.now += 2 * HOUR
    await chat.says("老赵", "接单 1002")
    await chat.says("老赵", "办结 1002 换了锁芯")
    await chat.says("王奶奶", "不满意 1002 还是打不开")
    chat.clock.now = at(chat, "2027-03-08 10:00")
    await chat.says("张大爷", "@小蜜蜂 5号楼门口的路灯不亮")
    await chat.says("张大爷", "@小蜜蜂 我要举报网格员小王收居民红包", "私聊")
    await chat.says("李阿姨", "@小灵通 几点能看见彩虹")
    chat.forget()


async def written(chat: Chat, kind: ReportKind, day: date, grid: str | None = None) -> tuple[Report, Context]:
    now, office = chat.clock.now, chat.desk.office

    def take(reader: Any) -> tuple[Report, Context]:
        context = Context(now, reader, office, no_number)
        return write_report(context, period_of(kind, day), grid), context

    return await chat.store.read(take)


async def review(chat: Chat, person: int, score: int, kind: ReviewKind, words: str, when: str) -> None:
    note = NoteReview(0, person, "居民", 1, "yinxing-1", Review(score, kind, words), at(chat, when), True)
    await chat.store.commit(None, Outcome((note,)), chat.clock())


# What it says.


async def test_a_week_counted_by_hand(chat: Chat) -> None:
    await lived(chat)
    report, _ = await written(chat, WEEKLY, FIRST)
    counts = report.figures.counts
    assert report.is_over and report.place == "银杏街道一级网格"
    assert (counts.received, counts.ended, counts.in_time, counts.open, counts.overdue) == (2, 1, 1, 1, 1)
    assert (counts.responded, counts.responded_in_time, counts.rated, counts.satisfied) == (2, 1, 2, 1)
    assert [(one.period.first.day, one.came, one.ended) for one in report.columns[:2]] == [(1, 2, 1), (2, 0, 0)]
    assert len(report.columns) == 7
    assert report.before.counts.received == 0
    assert [(one.name, one.counts.received) for one in report.grids] == [("银杏社区二级网格", 2)]
    assert [(late.number, late.handler) for late in report.late] == [(1002, "laozhao")]


async def test_the_week_before_stands_beside_it_and_a_running_week_is_compared_with_as_many_days(chat: Chat) -> None:
    await lived(chat)
    report, _ = await written(chat, WEEKLY, date(2027, 3, 8))
    assert not report.is_over
    assert (report.figures.counts.received, report.before.counts.received) == (2, 1), "until ten: only 1001 by then"
    chat.clock.now = at(chat, "2027-03-15 09:00")
    report, _ = await written(chat, WEEKLY, date(2027, 3, 8))
    assert (report.figures.counts.received, report.before.counts.received) == (2, 2)
    assert report.figures.missed == 1


async def test_a_grid_has_only_its_own(chat: Chat) -> None:
    await lived(chat)
    first, _ = await written(chat, MONTHLY, FIRST, "yinxing-a")
    second, _ = await written(chat, MONTHLY, FIRST, "yinxing-b")
    assert (first.figures.counts.received, second.figures.counts.received) == (3, 1)
    assert [late.number for late in first.late] == []


async def test_an_accusation_is_in_no_figure_and_in_no_word(chat: Chat) -> None:
    await lived(chat)
    await review(chat, 1, 1, ReviewKind.PROBLEM, "网格员小王收了居民的红包", "2027-03-08 12:00")
    await review(chat, 2, 5, ReviewKind.WORD, "楼道干净多了，谢谢 13800000000", "2027-03-08 12:00")
    chat.clock.now = at(chat, "2027-03-20 12:00")
    report, context = await written(chat, MONTHLY, FIRST)
    assert report.figures.counts.received == 4, "1001 to 1003 and the question that a worker must answer"
    text = "\n".join(lines(report, context)) + page(report, context)
    assert "红包" not in text and "1004" not in text
    assert "楼道干净多了" in text and "13800000000" not in text
    assert report.figures.reviews.people == 2 and report.figures.reviews.mean == 3.0


async def test_every_figure_has_its_definition_and_so_many_of_so_many(chat: Chat) -> None:
    await lived(chat)
    report, context = await written(chat, MONTHLY, FIRST)
    found = page(report, context)
    for one in report.figures.rates:
        assert one.metric.value in found and f"{one.part}/{one.whole}" in found
    assert found.count("÷") >= len(report.figures.rates)
    assert "<script" not in found and "http" not in found.replace("http://www.w3.org", "")


async def test_names_from_files_do_not_become_markup(chat: Chat) -> None:
    grid = chat.folder / "data" / "grid.yaml"
    grid.write_text(grid.read_text("utf-8").replace("姓名: 小王", "姓名: '<b>=小王'"), "utf-8")
    assert chat.desk.read().faults == ()
    await chat.says("李阿姨", "@小蜜蜂 3号楼2单元楼道灯坏了")
    report, context = await written(chat, DAILY, FIRST)
    assert "<b>=小王" not in page(report, context) and "&lt;b&gt;=小王" in page(report, context)


# When it is said.


def reports(chat: Chat) -> Counter[tuple[str, str]]:
    """(who, first line) of every report that was sent."""
    return Counter((chat.target(one), one.text.splitlines()[0]) for one in chat.told if one.text.startswith("【"))


async def test_each_goes_out_once_whatever_the_clock_and_the_process_do(chat: Chat) -> None:
    """Five weeks hour by hour, with restarts before anything was sent, and a clock that is set back and put right."""
    await chat.use(reports=Reports(quiet_days=False))
    chat.clock.now = at(chat, "2027-03-01 08:45")
    for step in range(5 * 7 * 24):
        if step % 24 < 12:
            await chat.clockwork.tick()
        if step % 21 == 9:
            await chat.restart()
        if step % 70 == 69:
            chat.clock.now -= 10 * HOUR
            await chat.clockwork.tick()
            chat.clock.now += 10 * HOUR
        await chat.settle()
        chat.clock.now += HOUR
    found = reports(chat)
    assert set(found.values()) == {1}
    people = {"小王", "老赵", "陈主任", "孙书记", "新人小孙"}
    told = {
        kind: Counter(who for who, line in found if kind in line) for kind in ("日报", "周评议", "月研讨", "季评比")
    }
    # 小孙 has duty on Sundays only. The month of February and that of March; the quarter on the second working day.
    assert told["日报"] == {**dict.fromkeys(people, 35), "新人小孙": 5}
    assert told["周评议"] == dict.fromkeys(people, 5)
    assert told["月研讨"] == dict.fromkeys(people, 2)
    assert told["季评比"] == dict.fromkeys(people, 1)


async def test_a_clock_that_runs_ahead_and_comes_back_repeats_nothing(chat: Chat) -> None:
    await chat.use(reports=Reports(quiet_days=False))
    for moment in ("2027-03-01 17:31", "2027-04-05 17:31", "2027-03-01 17:45", "2027-04-05 17:50", "2027-03-02 17:40"):
        chat.clock.now = at(chat, moment)
        for _ in range(6):
            await chat.clockwork.tick()
    await chat.settle()
    assert set(reports(chat).values()) == {1}


async def test_a_report_that_may_have_been_sent_is_not_sent_again(chat: Chat) -> None:
    await chat.use(reports=Reports(kinds=("日报",), quiet_days=False))
    chat.gateway.troubles.extend([UnknownSendError("?")] * 4)
    chat.clock.now = at(chat, "2027-03-01 17:31")
    await chat.tick()
    await chat.restart()
    await chat.later(5)
    assert reports(chat) == Counter()


async def test_days_with_nothing_to_say_are_quiet(chat: Chat) -> None:
    await chat.use(reports=Reports())
    await chat.later(10)
    chat.clock.now = at(chat, "2027-03-01 17:31")
    await chat.tick()
    assert reports(chat) == Counter()
    # What comes later that day belongs to the next day: nobody is written to a second time.
    await chat.says("李阿姨", "@小蜜蜂 3号楼2单元楼道灯坏了")
    await chat.later(10)
    assert reports(chat) == Counter()
    chat.clock.now = at(chat, "2027-03-02 17:31")
    await chat.tick()
    letter = next(one for one in chat.told if one.text.startswith("【日报】小王"))
    assert "3 月 1 日 17:30 到 3 月 2 日 17:30：新增 1 件" in letter.text
    assert {who for who, _ in reports(chat)} == {"小王", "陈主任", "孙书记"}


async def test_a_missed_day_is_told_by_the_next(chat: Chat) -> None:
    """The bot was down all evening: the next report goes on where the last one ended."""
    await chat.use(reports=Reports(kinds=("日报",)))
    await chat.says("李阿姨", "@小蜜蜂 3号楼2单元楼道灯坏了")
    chat.clock.now = at(chat, "2027-03-01 17:31")
    await chat.tick()
    await chat.says("张大爷", "@小蜜蜂 5号楼门口的路灯不亮")
    chat.clock.now = at(chat, "2027-03-03 17:31")
    await chat.tick()
    letters = [one.text for one in chat.told if one.text.startswith("【日报】小王")]
    assert len(letters) == 2
    assert "3 月 1 日 17:30 到 3 月 3 日 17:30：新增 1 件" in letters[1]


@pytest.mark.parametrize(
    ("daily", "now", "sent"),
    [
        ("17:30", "17:29", False),
        ("17:30", "17:30", True),
        ("17:30", "17:59", True),
        ("17:30", "18:30", False),
        ("19:00", "19:10", True),
        ("19:00", "19:31", False),
    ],
)
async def test_in_duty_hours_or_right_at_its_own_hour(chat: Chat, daily: str, now: str, sent: bool) -> None:
    await chat.use(reports=Reports(kinds=("日报",), daily=daily, quiet_days=False))
    chat.clock.now = at(chat, f"2027-03-01 {now}")
    await chat.tick()
    assert bool(reports(chat)) is sent


async def test_whoever_is_on_leave_or_off_that_day_has_peace(chat: Chat) -> None:
    await chat.use(reports=Reports(kinds=("日报",), quiet_days=False))
    await chat.says("小王", "请假 今天")
    chat.clock.now = at(chat, "2027-03-01 17:31")
    await chat.tick()
    assert {who for who, _ in reports(chat)} == {"老赵", "陈主任", "孙书记"}


async def test_a_quarter_ranks_for_leaders_and_tells_a_worker_only_the_own_place(chat: Chat) -> None:
    await chat.use(reports=Reports(kinds=("季报",)))
    rules = chat.folder / "data" / "assessment.yaml"
    rules.write_text("最少件数: 1\n", "utf-8")
    assert chat.desk.read().faults == ()
    await lived(chat)
    chat.clock.now = at(chat, "2027-04-02 09:05")
    await chat.tick()
    texts = {chat.target(one): one.text for one in chat.told if one.text.startswith("【季评比】")}
    assert "您的考评" in texts["小王"] and "老赵" not in texts["小王"]
    assert "排名（共 2 人）：1. 小王" in texts["陈主任"]
    assert all(len(text.splitlines()) <= 8 for text in texts.values())


async def test_kinds_can_be_left_out(chat: Chat) -> None:
    await chat.use(reports=Reports(kinds=("周报",), quiet_days=False))
    chat.clock.now = at(chat, "2027-03-01 17:31")
    await chat.tick()
    assert {line[:5] for _, line in reports(chat)} == {"【周评议】"}


async def test_the_review_of_residents_is_in_the_week(chat: Chat) -> None:
    await chat.use(reports=Reports(kinds=("周报",)))
    for person, score in ((1, 5), (2, 4), (3, 3)):
        await review(chat, person, score, ReviewKind.NEED, "加个充电桩", "2027-03-05 19:00")
    chat.clock.now = at(chat, "2027-03-08 09:01")
    await chat.tick()
    letter = next(one for one in chat.told if one.text.startswith("【周评议】银杏社区二级"))
    assert "居民评议 3 人，平均 4.0 分（满分 5 分），需求 3 条" in letter.text


# On paper.


def needs_chromium() -> None:
    if paper.find_chromium() is None:
        message = "没有找到 Chromium，PDF 没有检查。请先安装：apt install chromium fonts-noto-cjk"
        if os.environ.get("CI") == "true":
            pytest.fail(message, pytrace=False)
        pytest.skip(message)


async def test_the_pdf_holds_the_text_on_a4(chat: Chat, tmp_path: Path) -> None:
    needs_chromium()
    import pypdfium2  # noqa: PLC0415 - only where there is a PDF to read

    await lived(chat)
    report, context = await written(chat, WEEKLY, FIRST)
    out = tmp_path / "周报.pdf"
    paper.print_pdf(page(report, context), out)
    document = pypdfium2.PdfDocument(out)
    text = "".join(one.get_textpage().get_text_range() for one in document)
    assert "银杏街道一级网格" in text and "周评议报告" in text and "有人接单的 ÷ 受理的" in text
    assert [round(side) for side in document[0].get_size()] == [595, 842]
    picture = document[0].render(scale=0.5).to_pil().convert("L")
    assert picture.getextrema()[0] < 80, "something dark is printed"


async def test_without_chromium_or_fonts_the_mend_is_told(chat: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paper, "find_chromium", lambda: None)
    with pytest.raises(NotFound, match="apt install chromium fonts-noto-cjk"):
        paper.print_pdf("", chat.folder / "x.pdf")
    monkeypatch.setattr(paper, "find_chromium", lambda: "/bin/true")
    monkeypatch.setattr(paper, "find_font", lambda named: None)
    with pytest.raises(NotFound, match="fonts-noto-cjk"):
        paper.print_pdf("", chat.folder / "x.pdf")
    monkeypatch.setattr(paper, "find_font", lambda named: Path("font"))
    with pytest.raises(NotFound, match="--format html"):
        paper.print_pdf("", chat.folder / "x.pdf")
    assert not (chat.folder / "x.pdf").exists()


async def test_the_spreadsheet_reads_back(chat: Chat, tmp_path: Path) -> None:
    grid = chat.folder / "data" / "grid.yaml"
    grid.write_text(grid.read_text("utf-8").replace("姓名: 老赵", "姓名: '=1+1'"), "utf-8")
    assert chat.desk.read().faults == ()
    await lived(chat)
    await review(chat, 1, 4, ReviewKind.NEED, '=HYPERLINK("x")', "2027-03-05 19:00")
    report, context = await written(chat, WEEKLY, FIRST)
    out = tmp_path / "周报.xlsx"
    write_sheets(out, report, context)
    book = openpyxl.load_workbook(out)
    assert book.sheetnames[:2] == ["概况", "指标"] and "居民的话" in book.sheetnames
    counts = {row[0]: row[1:3] for row in book["概况"].iter_rows(min_row=5, values_only=True) if row[1] is not None}
    assert counts["受理"] == (2, 0) and counts["结案"] == (1, 0)
    figures = {row[0].value: row for row in book["指标"].iter_rows(min_row=2) if row[0].value}
    assert (figures["及时响应率"][1].value, figures["及时响应率"][2].value) == (0.5, "1/2")
    assert figures["及时响应率"][1].number_format == "0.00%"
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert {"=1+1", '=HYPERLINK("x")'} <= {cell.value for cell in cells}
    assert all(cell.data_type != "f" and cell.hyperlink is None for cell in cells)


# The rows.


async def test_the_second_of_two_that_write_at_once_is_refused(chat: Chat) -> None:
    await chat.use(reports=Reports(kinds=("日报",), quiet_days=False))
    chat.clock.now = at(chat, "2027-03-01 17:31")
    await chat.tick()

    def rows(conn: sqlite3.Connection) -> list[Any]:
        return conn.execute("SELECT official, said FROM reports ORDER BY official").fetchall()

    found = await chat.store.query(rows)
    assert [row[0] for row in found] == ["", "chenzhuren", "laozhao", "sunshuji", "xiaowang"]
