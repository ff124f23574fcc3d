"""Random changes of hands: no clock stops, every open ticket is looked at again, and 延期 moves what it says."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.tickets.deadline import to_local, to_ms
from bot.domain.tickets.spans import parse_span
from tests.chat import Chat, copy_office

ZONES = (ZoneInfo("Asia/Shanghai"), timezone(timedelta(hours=8)), UTC)
HOUR = 3_600_000
DAY = 24 * HOUR
MOMENTS = st.integers(
    to_ms(datetime(2026, 1, 1, tzinfo=UTC)) // 1000, to_ms(datetime(2029, 12, 31, tzinfo=UTC)) // 1000
).map(lambda second: second * 1000)
HOLIDAYS = st.frozensets(st.dates(date(2026, 1, 1), date(2030, 6, 1)), max_size=40)


@given(st.integers(1, 90), st.sampled_from(["天", "日"]), MOMENTS, st.sampled_from(ZONES))
def test_days_are_days_of_the_calendar(days: int, unit: str, at: int, zone: ZoneInfo) -> None:
    found = parse_span(f"{days}{unit} 等配件")
    assert found is not None and found[1] == "等配件"
    assert found[0].after(at, zone, lambda day: False) == at + days * DAY


@given(st.integers(1, 999), st.sampled_from(["小时", "个小时", "钟头"]), MOMENTS)
def test_hours_run_through_nights_and_holidays(hours: int, unit: str, at: int) -> None:
    found = parse_span(f"{hours}{unit}：等配件")
    assert found is not None
    assert found[0].after(at, ZONES[0], lambda day: False) == at + hours * HOUR


@given(st.integers(1, 90), MOMENTS, HOLIDAYS)
def test_working_days_leave_out_just_the_others(days: int, at: int, holidays: frozenset[date]) -> None:
    """Between the old limit and the new one lie exactly so many working days, at the same time of day."""

    def works(day: date) -> bool:
        return day.weekday() < 5 and day not in holidays

    found = parse_span(f"{days}个工作日，等配件")
    assert found is not None
    until = found[0].after(at, ZONES[0], works)
    first, last = to_local(at, ZONES[0]), to_local(until, ZONES[0])
    passed = (last.date() - first.date()).days
    assert sum(works(first.date() + timedelta(days=n)) for n in range(1, passed + 1)) == days
    assert works(last.date()) and first.time() == last.time()


@given(MOMENTS, HOLIDAYS, st.integers(1, 30), st.integers(1, 30))
def test_a_longer_span_ends_later(at: int, holidays: frozenset[date], days: int, more: int) -> None:
    def works(day: date) -> bool:
        return day not in holidays

    short, long = parse_span(f"{days}个工作日 x"), parse_span(f"{days + more}个工作日 x")
    assert short and long
    assert short[0].after(at, ZONES[0], works) < long[0].after(at, ZONES[0], works)


HANDS: tuple[str, ...] = (
    "转派 1001 老赵 我在外面", "转派 1001 小王 顺路", "转派 1001 物业 该他们修", "转派 1001 民警", "退回 1001 不归我",
    "上报 1001 处理不了", "接单 1001", "联动 1001 物业 民警", "退回 1001 没有工具",
)  # fmt: skip
WHO = ("小王", "老赵", "陈主任", "孙书记", "物业小刘", "王警官")


@pytest.mark.parametrize("seed", range(4))
async def test_no_change_of_hands_stops_the_clock(chat: Chat, seed: int) -> None:
    """Two tickets of one moment: one lies where it is, the other goes through all hands. Both fall due alike."""
    chance = random.Random(seed)
    await chat.says("李阿姨", "@小蜜蜂 3号楼2单元自来水管漏水")
    await chat.says("张大爷", "@小蜜蜂 9号楼1单元自来水管漏水")
    await chat.says("小王", "接单 1002")
    first = await _limit(chat, 1001)
    assert first == await _limit(chat, 1002)
    changed = 0
    for _ in range(25):
        before = await _hands(chat)
        await chat.says(chance.choice(WHO), chance.choice(HANDS))
        changed += before != await _hands(chat)
        await chat.later(chance.choice((1, 20, 200, 900)))
        assert await _limit(chat, 1001) == first
        assert await _unlooked(chat) == []
    assert changed >= 5, "too quiet to prove anything"
    moved, still = await _reminded(chat, 1001), await _reminded(chat, 1002)
    both = min(len(moved), len(still))
    assert moved[:both] == still[:both] and both >= 3, "of handling, both were reminded at the same moments"


async def _limit(chat: Chat, number: int) -> int:
    ticket = await chat.store.read(lambda read: read.ticket(number))
    assert ticket is not None
    return ticket.handle_due


async def _hands(chat: Chat) -> tuple[str, str | None]:
    ticket = await chat.store.read(lambda read: read.ticket(1001))
    assert ticket is not None
    return ticket.state.value, ticket.handler


async def _reminded(chat: Chat, number: int) -> list[int]:
    """The moments of the first reminders of the clock of handling; how far up it goes depends on who has it."""
    return await chat.store.query(
        lambda conn: [
            row[0]
            for row in conn.execute(
                "SELECT at FROM reminders WHERE ticket = :n AND clock = '办理' AND rung < 3 GROUP BY at ORDER BY at",
                {"n": number},
            )
        ][:3]
    )


async def _unlooked(chat: Chat) -> list[int]:
    """Open tickets without a moment ahead at which the clocks look at them."""
    return await chat.store.query(
        lambda conn: [
            row[0]
            for row in conn.execute(
                """SELECT number FROM tickets WHERE state IN ('待接单', '处置中', '挂账', '待核查')
                AND (next_due IS NULL OR next_due <= :now)""",
                {"now": chat.clock.now},
            )
        ]
    )


@pytest.mark.parametrize(
    ("words", "moves"),
    [
        ("2天", lambda due: due + 2 * DAY),
        ("24小时", lambda due: due + DAY),
        ("半天", lambda due: due + DAY // 2),
        ("一周", lambda due: due + 7 * DAY),
    ],
)
async def test_an_approved_extension_moves_the_limit_by_what_it_says(
    chat: Chat, words: str, moves: Callable[[int], int]
) -> None:
    await chat.says("李阿姨", "@小蜜蜂 3号楼2单元自来水管漏水")
    await chat.says("小王", "接单 1001")
    due = await _limit(chat, 1001)
    await chat.says("小王", f"延期 1001 {words} 等配件")
    assert await _limit(chat, 1001) == due, "not before it is approved"
    await chat.later(90)
    await chat.says("陈主任", "同意 1001")
    assert await _limit(chat, 1001) == moves(due)


async def test_an_extension_moves_the_limit_that_holds_when_it_is_approved(chat: Chat) -> None:
    """挂账 and 恢复 lie between: the limit has moved meanwhile, and still the extension adds just what it says."""
    await chat.says("李阿姨", "@小蜜蜂 3号楼2单元自来水管漏水")
    await chat.says("小王", "接单 1001")
    due = await _limit(chat, 1001)
    await chat.says("小王", "挂账 1001 等签字")
    await chat.says("陈主任", "同意 1001")
    await chat.later(60)
    await chat.says("小王", "恢复办理 1001")
    await chat.says("小王", "延期 1001 2天 等配件")
    moved = await _limit(chat, 1001)
    assert moved == due + HOUR
    await chat.says("小王", "联动 1001 物业")
    await chat.says("孙书记", "同意 1001")
    assert await _limit(chat, 1001) == moved + 2 * DAY


async def test_what_is_done_waits_for_no_word_of_the_leader(chat: Chat) -> None:
    """办结 while a request is open: it is void, and after 重办 a new one can be made."""
    await chat.says("李阿姨", "@小蜜蜂 3号楼2单元自来水管漏水")
    await chat.says("小王", "接单 1001")
    await chat.says("小王", "延期 1001 2天 等配件")
    await chat.says("小王", "办结 1001 换了灯泡")
    chat.forget()
    await chat.says("陈主任", "同意 1001")
    chat.expects("陈主任", "1001 没有等待决定的申请")
    await chat.says("李阿姨", "不满意 1001 还是不亮")
    await chat.says("小王", "接单 1001")
    chat.forget()
    await chat.says("小王", "延期 1001 1天 等配件")
    chat.expects("员工群", "1001", "申请已交 陈主任")


async def test_what_several_parties_handle_has_a_limit_of_its_own(tmp_path: Path) -> None:
    """联动办理时限: once, only later, and the reporter hears the new limit in the same message."""
    data, _ = copy_office(tmp_path)
    (data / "categories.yaml").write_text(
        "- {名称: 楼盘问题, 关键词: [楼道水管], 联动办理时限: 5 个工作日}\n- {名称: 其他事项}\n", encoding="utf-8"
    )
    chat = await Chat(tmp_path).open()
    try:
        await chat.says("李阿姨", "@小蜜蜂 3号楼2单元楼道水管漏水")
        await chat.says("小王", "接单 1001")
        before = await _limit(chat, 1001)
        chat.forget()
        await chat.says("小王", "联动 1001 物业")
        assert await _limit(chat, 1001) == before + 5 * DAY, "2 个工作日 → 5 个工作日, a weekend between"
        chat.expects("居民群", "物业", "最迟 3 月 8 日 09:00")
        await chat.says("小王", "联动 1001 民警")
        assert await _limit(chat, 1001) == before + 5 * DAY
        chat.expects("居民群", "社区民警")
        ticket = await chat.store.read(lambda read: read.ticket(1001))
        assert ticket is not None and ticket.extended == 0, "no 延期"
    finally:
        await chat.close()
