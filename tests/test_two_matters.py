"""Several matters in one message: exactly once each, whatever happens to the message or the process."""

from __future__ import annotations

from collections import deque

import pytest

from bot.domain.message import MessageKind
from bot.services.context import Context
from bot.services.taking.open_several import some_numbers
from tests.chat import Chat, readable

TWO = "@小灵通 3号楼电梯坏了，另外5号楼门口路灯也不亮"
MOST_LINES = 4


async def test_delivered_twice_it_is_still_two_tickets(chat: Chat) -> None:
    for _ in range(2):
        await chat.says("李阿姨", TWO, id="m-again")
    assert [row.number for row in await chat.ledger()] == [1001, 1002]
    chat.forget()
    await chat.restart()
    await chat.says("李阿姨", TWO, id="m-again")
    assert [row.number for row in await chat.ledger()] == [1001, 1002]
    chat.silence()


async def test_each_ticket_is_told_once_and_keeps_everything_that_was_said(chat: Chat) -> None:
    await chat.says("李阿姨", TWO)
    for number in ("新工单 1001", "新工单 1002"):
        for target in ("小王", "员工群"):
            told = [one for one in chat.heard if chat.target(one) == target and number in one.text]
            assert len(told) == 1
    for row in await chat.ledger():
        assert row.steps[0].text == TWO.removeprefix("@小灵通 ")


@pytest.mark.parametrize("count", [2, 3, 4, 5])
async def test_the_acknowledgement_names_every_number_in_at_most_four_lines(chat: Chat, count: int) -> None:
    items = [f"{place}、{10 + place}号楼楼道灯坏了" for place in range(1, count + 1)]
    await chat.says("李阿姨", "@小蜜蜂 " + "\n".join(items))
    (said,) = [readable(one) for one in chat.heard if chat.target(one) == "居民群"]
    assert all(str(1001 + place) in said for place in range(count))
    assert len(said.splitlines()) <= MOST_LINES


async def test_a_place_that_is_missing_is_asked_in_the_same_four_lines(chat: Chat) -> None:
    await chat.says("李阿姨", "@小蜜蜂 电梯坏了，另外北门路灯不亮")
    said = chat.expects("居民群", "1001", "1002", "工单 1001 请再说一下在哪栋楼")
    assert len(said.text.splitlines()) <= MOST_LINES
    await chat.says("李阿姨", "6号楼")
    chat.expects("居民群", "已补充到工单 1001")


async def test_one_answer_tells_where_both_are(chat: Chat) -> None:
    await chat.says("李阿姨", "@小蜜蜂 电梯坏了，另外楼道里堆满杂物")
    chat.expects("居民群", "1001", "1002", "工单 1001、1002 请再说一下在哪栋楼")
    chat.forget()
    await chat.says("李阿姨", "6号楼2单元")
    chat.expects("居民群", "已补充到工单 1001、1002")
    await chat.later(1)
    chat.expects("小王", "1001 有补充", "6号楼2单元")
    chat.expects("小王", "1002 有补充", "6号楼2单元")
    places = await chat.store.query(lambda conn: [row[0] for row in conn.execute("SELECT place FROM tickets")])
    assert all(place.startswith("6栋2单元") for place in places)


async def test_recalled_both_are_withdrawn(chat: Chat) -> None:
    said = await chat.says("李阿姨", TWO)
    chat.forget()
    await chat.says("李阿姨", kind=MessageKind.RECALL, recalls=said)
    assert [row.state for row in await chat.ledger()] == ["已撤回", "已撤回"]


async def test_what_was_open_before_is_added_to_and_the_rest_opened(chat: Chat) -> None:
    await chat.says("李阿姨", "@小蜜蜂 3号楼电梯坏了")
    await chat.later(30)
    chat.forget()
    await chat.says("李阿姨", TWO)
    chat.expects("居民群", "工单 1002", "工单 1001 之前已受理，已再次转告处理人")
    assert len(await chat.ledger()) == 2


async def test_with_too_few_numbers_left_it_is_one_ticket_with_everything(chat: Chat) -> None:
    context = Context(0, None, chat.desk.office, deque([1001]).popleft)  # type: ignore[arg-type]
    assert some_numbers(context, 2) == [1001]


async def test_every_number_of_a_long_row_of_reports_is_used_once(chat: Chat) -> None:
    """The fifty numbers that are reserved at a time end in the middle of a message now and then."""
    for building in range(1, 40):
        await chat.says("李阿姨", f"@小蜜蜂 {building}号楼水管漏水，另外{building + 100}号楼楼道灯坏了")
        chat.expects("居民群", "受理")
        await chat.later(3)
        chat.forget()
    numbers = [row.number for row in await chat.ledger()]
    assert len(numbers) == len(set(numbers)) and len(numbers) >= 76
