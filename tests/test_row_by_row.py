"""One row that cannot be looked at costs the clocks of the others nothing."""

from __future__ import annotations

import pytest

from bot.domain.tickets.ticket import What
from bot.services.context import Context
from bot.services.handling import run_clocks
from bot.services.taking import repeat_alarms
from bot.store.questions.clock import DueTicket
from bot.store.questions.taking import AlarmRow
from tests.chat import Chat


async def reminded(chat: Chat, number: int) -> list[What]:
    steps = await chat.store.read(lambda reader: reader.steps(number))
    return [step.what for step in steps if step.what in (What.REMINDED, What.ESCALATED)]


def told(chat: Chat, words: str) -> int:
    return sum(words in letter.text for letter in chat.told)


async def test_an_odd_ticket_stops_no_other_clock(chat: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    look = run_clocks._look_at

    def odd(due: DueTicket, context: Context) -> object:
        if due.ticket.number == 1001:
            raise KeyError
        return look(due, context)

    monkeypatch.setattr(run_clocks, "_look_at", odd)
    await chat.says("李阿姨", "@小蜜蜂 3号楼楼道灯坏了")
    await chat.says("张大爷", "@小蜜蜂 5号楼电梯坏了，按钮没反应")
    await chat.later(180)
    assert await reminded(chat, 1001) == []
    assert await reminded(chat, 1002) != []
    assert told(chat, "KeyError") == 1


async def test_an_odd_alarm_silences_no_other(chat: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    look = repeat_alarms._look_at

    def odd(alarm: AlarmRow, context: Context) -> object:
        if alarm.ticket == 1001:
            raise KeyError
        return look(alarm, context)

    monkeypatch.setattr(repeat_alarms, "_look_at", odd)
    await chat.says("李阿姨", "@小蜜蜂 3号楼着火了")
    await chat.says("张大爷", "@小蜜蜂 5号楼有人晕倒了")
    await chat.later(5)
    assert await reminded(chat, 1002) != []
    assert told(chat, "KeyError") == 1
