"""One row that cannot be looked at costs the clocks of the others nothing."""

from __future__ import annotations

from typing import Any

import pytest

from bot.domain.outcome import Say
from bot.domain.places.place import Official, Role
from bot.domain.tickets.ticket import What
from bot.services import tell
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


async def test_a_reminder_of_an_accusation_is_nothing_for_a_room(chat: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    await chat.says("张大爷", "举报小王收了装修队的烟", "私聊")
    await chat.says("李阿姨", "@小蜜蜂 3号楼楼道灯坏了")
    say = tell.to_official

    def unbound(context: Context, official: Official, *more: Any, **named: Any) -> tuple[Say, ...]:
        return () if official.role is Role.LEADER else say(context, official, *more, **named)

    monkeypatch.setattr(tell, "to_official", unbound)
    chat.told.clear()
    await chat.later(180)
    told_to = {chat.target(letter) for letter in chat.told if "还没有绑定，收不到" in letter.text}
    assert told_to == {"管理员群", "管理员老周"}
    assert not [
        one for one in chat.told if "举报" in one.text and (chat.target(one) != "管理员老周" or "1001" in one.text)
    ]


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
