"""What is said in the benchmark of the main job: 70 % chatter, 15 % questions, 10 % commands, 5 % reports."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

DATA = Path(__file__).resolve().parents[1] / "data"
SHARES = {"chatter": 70, "question": 15, "command": 10, "report": 5}
ANSWER_NAME, REPORT_NAME = "小灵通", "小蜜蜂"

_REACTIONS = (
    "好的",
    "收到谢谢",
    "哈哈哈",
    "[呲牙][呲牙]",
    "👍",
    "同意",
    "是的",
    "嗯嗯",
    "辛苦了",
    "不客气",
    "来了来了",
    "+1",
)
_OPENINGS = ("", "", "", "", "哈哈 ", "唉，", "话说", "对了，", "邻居们，", "嗯嗯，", "刚看到，", "诶 ")
_ENDINGS = ("", "", "", "", "～", "[强]", "[呲牙]", "，哈哈", "。", "！", "，真是的", " 😄")
_PLACES = tuple(f"{building}号楼{unit}单元" for building in range(1, 31) for unit in (1, 2, 3))
_TROUBLES = (
    "楼道灯坏了",
    "电梯又停了",
    "下水道堵了往外冒水",
    "门禁刷不开",
    "墙皮掉下来了",
    "单元门关不上",
    "垃圾桶满了没人收",
    "水管漏水",
    "楼下井盖松动了",
    "消防通道被车堵住了",
    "路灯不亮",
    "顶楼漏雨",
)
_DONE = ("灯泡已更换", "已联系电梯公司修好", "已疏通", "已现场处理", "已清理干净")


@dataclass(frozen=True, slots=True)
class Line:
    """One message before it takes the form of any framework; `room` None: in private."""

    kind: str
    room: str | None
    person: str
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Filed:
    """A ticket that can be spoken about. `handler` is whoever must act next, in the room where they do."""

    number: int
    state: str
    reporter: str
    room: str
    handler: str
    handler_room: str | None


@dataclass(frozen=True, slots=True)
class Town:
    """`rooms` of residents with `people` spread over them; with more rooms than people everybody is in several."""

    rooms: int
    people: int

    def room(self, number: int) -> str:
        return f"room-{number}"

    def resident(self, chance: random.Random) -> tuple[str, str, str]:
        """(room, contact, name) of somebody who may speak."""
        room = chance.randrange(self.rooms)
        each = max(1, self.people // self.rooms)
        person = (room * each + chance.randrange(each)) % self.people
        return self.room(room), f"p{person}", f"邻居{person}"


def talk() -> list[str]:
    """What neighbours say to each other."""
    lines = (DATA / "faq" / "talk.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("【")]


def mix(
    town: Town, questions: Sequence[str], tickets: Sequence[Filed], count: int, seed: int, distinct: bool = False
) -> list[Line]:
    """`count` lines in the shares above, in an order that the seed decides; half of the commands are a handler's.

    `distinct`: nothing is said twice, so that nothing that is remembered of a text can help; a number behind the
    words changes nothing else.
    """
    chance = random.Random(seed)
    kinds = [kind for kind, share in SHARES.items() for _ in range(count * share // 100)]
    chance.shuffle(kinds)
    lines, orders = talk(), iter([ticket for ticket in tickets if ticket.handler])
    found = []
    for kind in kinds:
        speaker = town.resident(chance)
        if kind == "chatter":
            line = Line(kind, *speaker, _chatter(lines, chance))
        elif kind == "question":
            line = Line(kind, *speaker, f"@{ANSWER_NAME}\u2005{chance.choice(questions)}")
        elif kind == "report":
            line = Line(kind, *speaker, f"@{REPORT_NAME} {chance.choice(_PLACES)}{chance.choice(_TROUBLES)}")
        elif (ticket := next(orders, None) if chance.random() < 0.5 else None) is not None:
            line = _order(ticket, chance)
        elif tickets:
            ticket = chance.choice(tickets)
            line = Line(kind, ticket.room, ticket.reporter, "", f"查 {ticket.number}")
        else:
            line = Line(kind, *speaker, f"@{ANSWER_NAME} 帮助")
        if distinct and kind != "command":
            line = replace(line, text=f"{line.text} {seed * count + len(found)}")
        found.append(line)
    return found


def _chatter(lines: list[str], chance: random.Random) -> str:
    """A fifth of group talk are short reactions."""
    if chance.random() < 0.2:
        return chance.choice(_REACTIONS)
    return chance.choice(_OPENINGS) + chance.choice(lines) + chance.choice(_ENDINGS)


def _order(ticket: Filed, chance: random.Random) -> Line:
    """What a handler says next about a ticket."""
    accepts = ticket.state == "待接单"
    text = f"接单 {ticket.number}" if accepts else f"办结 {ticket.number} {chance.choice(_DONE)}"
    return Line("command", ticket.handler_room, ticket.handler, "", text)
