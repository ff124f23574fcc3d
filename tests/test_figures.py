"""The figures of a small street, counted by hand: what happened in the chat is what stats prints."""

from __future__ import annotations

from typing import Any

from bot.domain.tickets.figures import Counts
from bot.services.context import Context, no_number
from bot.services.reports.take_figures import Figures, slice_of, take_figures
from bot.store.questions.counts import Slice
from tests.chat import Chat

DAY = 24 * 3_600_000


async def figures(chat: Chat, grid: str | None = None, days: int = 40) -> Figures:
    now, office = chat.clock.now, chat.desk.office

    def take(reader: Any) -> Figures:
        context = Context(now, reader, office, no_number)
        return take_figures(context, slice_of(context, grid, now - days * DAY, now + 1), "全部")

    return await chat.store.read(take)


async def lived(chat: Chat) -> None:
    """Three matters on the first day: one done in time and liked, one not accepted, one done, disliked and redone."""
    await chat.says("李阿姨", "@小蜜蜂 3号楼2单元楼道灯坏了")
    await chat.says("小王", "接单 1001")
    chat.clock.now += 3 * 3_600_000
    await chat.says("小王", "办结 1001 换了灯泡")
    await chat.says("李阿姨", "满意 1001")
    await chat.says("张大爷", "@小蜜蜂 5号楼门口的路灯不亮")
    await chat.says("王奶奶", "@小蜜蜂 8号楼1单元门锁坏了")
    chat.clock.now += 2 * 3_600_000
    await chat.says("老赵", "接单 1003")
    await chat.says("老赵", "办结 1003 换了锁芯")
    await chat.says("王奶奶", "不满意 1003 还是打不开")


async def test_counts_are_what_happened(chat: Chat) -> None:
    await lived(chat)
    found = await figures(chat)
    counts = found.counts
    assert (counts.received, counts.ended, counts.open) == (3, 1, 2)
    assert (counts.responded, counts.in_time, counts.rated, counts.satisfied) == (2, 1, 2, 1)
    assert (counts.solved, counts.reworked, counts.acknowledged) == (1, 0, 3)
    assert counts.responded_in_time == 1, "老赵 accepted two hours later"


async def test_the_last_word_of_the_reporter_counts(chat: Chat) -> None:
    """不满意 is a rating while the work is done again, and until something else is said; 没解决 takes a 满意 back."""
    await lived(chat)
    await chat.says("老赵", "接单 1003")
    await chat.says("老赵", "办结 1003 又换了一把锁")
    counts = (await figures(chat)).counts
    assert (counts.rated, counts.satisfied) == (2, 1)
    await chat.says("王奶奶", "满意 1003")
    counts = (await figures(chat)).counts
    assert (counts.rated, counts.satisfied, counts.solved) == (2, 2, 1), "done again is not solved"
    await chat.says("李阿姨", "没解决 1001 灯又不亮了")
    counts = (await figures(chat)).counts
    assert (counts.rated, counts.satisfied, counts.solved) == (1, 1, 0)


async def test_nobody_rates_their_own_work(chat: Chat) -> None:
    await chat.says("小王", "巡查 3号楼西侧路面塌陷")
    await chat.says("小王", "办结 1001 已用沙石填平")
    assert not [said for said in chat.heard if "满意" in said.text]
    await chat.says("小王", "满意 1001")
    counts = (await figures(chat)).counts
    assert (counts.ended, counts.rated, counts.solved) == (1, 0, 1)


async def test_a_subtree_counts_only_its_own(chat: Chat) -> None:
    await lived(chat)
    first, second = await figures(chat, "yinxing-a"), await figures(chat, "yinxing-b")
    assert (first.counts.received, second.counts.received) == (2, 1)
    whole = await figures(chat)
    assert {key: counts.received for key, counts in whole.groups["worker"].items()} == {"xiaowang": 2, "laozhao": 1}
    assert sum(counts.received for counts in whole.groups["grid"].values()) == 3
    assert set((await figures(chat, "yinxing")).groups["grid"]) == {"yinxing-a", "yinxing-b"}


async def test_withdrawn_matters_are_not_counted(chat: Chat) -> None:
    await chat.says("李阿姨", "@小蜜蜂 3号楼2单元楼道灯坏了")
    await chat.says("李阿姨", "撤回 1001")
    assert (await figures(chat)).counts == Counts()


async def test_what_asks_for_a_look(chat: Chat) -> None:
    """The same lamp three times is a hot spot; closed within a minute, and reported again, are doubts."""
    for number in (1001, 1002, 1003):
        await chat.says("李阿姨", "@小蜜蜂 3号楼2单元楼道灯坏了")
        await chat.says("小王", f"接单 {number}")
        await chat.says("小王", f"办结 {number} 换了灯泡")
        chat.clock.now += 5 * 3_600_000
    found = await figures(chat)
    assert [(one.place, one.times) for one in found.hot_spots] == [("3栋2单元楼道", 3)]
    assert [one.number for one in found.doubts if one.again is None] == [1003, 1002, 1001]
    assert [(one.number, one.again) for one in found.doubts if one.again] == [(1002, 1003), (1001, 1002)]


async def report_locks(chat: Chat, first: int, last: int) -> None:
    for house in range(first, last + 1):
        await chat.says("李阿姨", f"@小蜜蜂 {house}号楼1单元门锁坏了")
        chat.clock.now += 3 * 60_000


async def test_what_comes_more_often_than_before(chat: Chat) -> None:
    """Compared with the weeks that the office has known: in its first there is nothing to compare with."""
    await report_locks(chat, 1, 6)
    assert not (await figures(chat)).rising, "six on the first day are no rise"
    chat.clock.now += 8 * DAY
    await report_locks(chat, 7, 13)
    assert not (await figures(chat)).rising, "seven after six"
    chat.clock.now += 15 * DAY
    await report_locks(chat, 14, 27)
    (found,) = (await figures(chat)).rising
    assert (found.now, found.before) == (14, 6), "thirteen in the 16 days before"


async def test_who_is_not_heard(chat: Chat) -> None:
    for house in (3, 5, 7):
        await chat.says("李阿姨", f"@小蜜蜂 {house}号楼2单元楼道灯坏了")
        chat.clock.now += 3_600_000
    assert (await figures(chat)).unheard == (), "just reported"
    chat.clock.now += 7 * DAY
    found = await figures(chat)
    assert [(one.name, one.tickets) for one in found.unheard] == [("李阿姨", 3)]


async def test_a_slice_of_no_grid_is_empty(chat: Chat) -> None:
    await lived(chat)
    piece = Slice(0, chat.clock.now + 1, chat.clock.now, frozenset())
    assert await chat.store.read(lambda read: read.ticket_counts(piece)) == {}
