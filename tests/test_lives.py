"""Random lives of tickets, said by random people: whatever they say, the promises of the product hold.

No illegal state; every open ticket has somebody responsible; every reporter of an ended ticket has been told, and
whoever still had a part in it; no word of a confidential ticket and no phone number reaches a room.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest

from bot.domain.message import Letter
from bot.domain.speech.kinds import Speech, speech_of
from bot.domain.speech.neighbours import speech_said
from bot.domain.tickets.ticket import ENDED_STATES, MOVES, State, Ticket
from tests.chat import Chat, readable

SECRET = "收红包"
ABOUT_A_NEIGHBOUR = "聚众赌博"
PHONE = "13800138000"
MATTERS = (
    "@小蜜蜂 {n}号楼2单元楼道灯坏了",
    "@小蜜蜂 {n}号楼水管爆了，水漫出来了",
    "@小蜜蜂 {n}号楼门口垃圾没人清",
    "@小灵通 {n}号楼什么时候装充电桩",
    "@小蜜蜂 举报网格员小王" + SECRET + "，{n}号楼的人都知道",
    "@小蜜蜂 {n}号楼502的老钱在家" + ABOUT_A_NEIGHBOUR,
    "@小蜜蜂 建议{n}号楼门口加个灯",
    "{n}号楼又停水了，没人管吗",
    "@小蜜蜂 {n}号楼楼道堆满杂物，联系电话王五" + PHONE,
    "@小蜜蜂 {n}号楼门禁坏了，另外北门井盖没了，联系电话王五" + PHONE,
)
ORDINARY = ("小王", "老赵", "王警官", "物业小刘", "邻长老钱")
RESIDENTS = ("李阿姨", "张大爷", "王奶奶")
OFFICIALS = ("小王", "老赵", "陈主任", "孙书记", "王警官", "物业小刘", "邻长老钱", "监督员老孙", "管理员老周")
COMMANDS = (
    "接单 {t}", "办结 {t} 已经修好", "答 {t} 周一上班就办", "查 {t}", "转派 {t} 老赵 我在外面", "转派 {t} 物业 该他们修",
    "退回 {t} 不是我的", "上报 {t} 处理不了", "联动 {t} 物业 民警", "临时措施 {t} 已拉警戒线", "分类 {t} 水电气暖",
    "核查 {t}", "返工 {t} 没修好", "不予受理 {t} 不归社区管", "延期 {t} 2天 等配件", "挂账 {t} 等签字", "恢复办理 {t}",
    "同意 {t}", "不同意 {t} 抓紧", "督办 {t} 抓紧", "合并 {t} 到 {u}", "回访 {t} 满意",
    "请假 明天", "销假",
)  # fmt: skip
WORDS_OF_RESIDENTS = (
    "满意 {t}", "不满意 {t} 没修好", "基本满意 {t}", "没解决 {t}", "撤回 {t}", "补充 {t} 在二楼", "催办 {t}", "附议 {t}",
    "查 {t}", "1", "0", "是", "还有门也坏了",
)  # fmt: skip


@pytest.mark.parametrize("seed", range(6))
async def test_whatever_people_say_the_promises_hold(chat: Chat, seed: int) -> None:
    chance = random.Random(seed)
    letters: list[Letter] = []
    states: dict[int, State] = {}
    for _ in range(70):
        who, words = _something(chance, sorted(states))
        await chat.says(who, words, chance.choice((None, None, "私聊")))
        if chance.random() < 0.3:
            await chat.later(chance.choice((1, 3, 30, 600, 3000)))
        letters += chat.heard
        chat.forget()
        for ticket in await _tickets(chat):
            _moves_legally(states, ticket)
            assert not ticket.is_open or await _somebody_is_responsible(chat, ticket), f"{who}: {words}: {ticket}"
    await chat.later(30)
    letters += chat.heard
    assert len(states) >= 5, "this life is too quiet to prove anything"
    for ticket in await _tickets(chat):
        _reporter_was_told(chat, ticket, letters)
        await _parties_were_told(chat, ticket, letters)
    _nothing_leaks(chat, letters)


def _something(chance: random.Random, known: list[int]) -> tuple[str, str]:
    numbers = {"t": chance.choice(known or [1001]), "u": chance.choice(known or [1002]), "n": chance.randint(1, 4)}
    kind = chance.random()
    if kind < 0.25 or len(known) < 2:
        return chance.choice(RESIDENTS), chance.choice(MATTERS).format(**numbers)
    if kind < 0.8:
        return chance.choice((*OFFICIALS, "小王", "小王", "陈主任")), chance.choice(COMMANDS).format(**numbers)
    return chance.choice(RESIDENTS), chance.choice(WORDS_OF_RESIDENTS).format(**numbers)


async def _tickets(chat: Chat) -> list[Ticket]:
    numbers = await chat.store.query(lambda conn: [row[0] for row in conn.execute("SELECT number FROM tickets")])
    found = [await chat.store.read(lambda read, number=number: read.ticket(number)) for number in numbers]
    return [ticket for ticket in found if ticket is not None]


def _moves_legally(states: dict[int, State], ticket: Ticket) -> None:
    """From each state seen before to the present one by moves of the table (several may lie between two looks)."""
    before = states.get(ticket.number, State.DISPATCHED)
    assert ticket.state is before or ticket.state in _reachable(before), f"{before} → {ticket.state}"
    states[ticket.number] = ticket.state


def _reachable(state: State) -> Iterator[State]:
    first = MOVES[state]
    return iter(first | {after for one in first for after in MOVES[one]})


async def _somebody_is_responsible(chat: Chat, ticket: Ticket) -> bool:
    """A handler who exists, and a next moment at which the clocks look at it again."""
    due = await chat.store.query(
        lambda conn: conn.execute("SELECT next_due FROM tickets WHERE number = :n", {"n": ticket.number}).fetchone()
    )
    return ticket.handler in chat.desk.office.places.officials and due[0] is not None


def _reporter_was_told(chat: Chat, ticket: Ticket, letters: list[Letter]) -> None:
    """The reporter heard of the end, where they asked or in private; who withdrew knows by themselves."""
    if ticket.state not in ENDED_STATES - {State.WITHDRAWN}:
        return
    name = ticket.reporter_name
    heard = [
        letter
        for letter in letters
        if str(ticket.number) in letter.text and (chat.target(letter) == name or f"@{name}" in readable(letter))
    ]
    assert len(heard) >= 2, f"{name} 没有听到 {ticket.number} 的结果"


async def _parties_were_told(chat: Chat, ticket: Ticket, letters: list[Letter]) -> None:
    """Nobody goes on working on their part of a matter that is refused or withdrawn."""
    if not ticket.joint or ticket.state not in (State.REFUSED, State.WITHDRAWN):
        return
    parts = await chat.store.read(lambda read: read.parts(ticket.number))
    for part in parts:
        if part.ended_at is not None or part.official == ticket.handler:
            continue
        name = chat.desk.office.places.officials[part.official].name
        heard = [one for one in letters if chat.target(one) == name and str(ticket.number) in one.text]
        assert any("不用再" in one.text or "不予受理" in one.text for one in heard), f"{name}: {ticket.number}"


def _nothing_leaks(chat: Chat, letters: list[Letter]) -> None:
    for letter in letters:
        for secret in (SECRET, ABOUT_A_NEIGHBOUR):
            assert not (letter.room_id and secret in letter.text), f"{chat.target(letter)}: {letter.text}"
        assert not (letter.room_id and PHONE[:7] in letter.text), f"{chat.target(letter)}: {letter.text}"
    accused = [letter for letter in letters if chat.target(letter) == "小王" and SECRET in letter.text]
    assert not accused, "the accused read what was said about them"
    ordinary = [one for one in letters if chat.target(one) in ORDINARY and ABOUT_A_NEIGHBOUR in one.text]
    assert not ordinary, "an ordinary handler read what was said about a neighbour"


def test_the_secret_is_an_accusation() -> None:
    assert speech_of(MATTERS[4]) is Speech.ACCUSATION
    assert speech_said(MATTERS[5]) is Speech.ACCUSATION
