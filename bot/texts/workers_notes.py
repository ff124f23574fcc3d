"""What is said about quick notes (随手记)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.texts.common import shortened

_NUMBER = re.compile(r"随手记 (\d{1,9})")


def noted(photos: int) -> str:
    """`{number}` is filled in when the note has one."""
    return "已记下，随手记 {number}" + (f"，照片 {photos} 张" if photos else "") + "。"


def say_what(example: str) -> str:
    return f"请写明记什么。例：{example}"


def number_in(text: str) -> int | None:
    """The note that one of these sentences is about."""
    found = _NUMBER.search(text)
    return int(found[1]) if found else None


def line(number: int, at: str, name: str, text: str, photos: int, ticket: int | None) -> str:
    more = (f"，照片 {photos} 张" if photos else "") + (f"，已转工单 {ticket}" if ticket else "")
    return f"随手记 {number}（{at} {name}{more}）{shortened(text, 40)}"


def found(lines: Sequence[str], may_be_tickets: bool = True) -> str:
    """`may_be_tickets`: whether whoever reads it makes tickets of notes."""
    return "\n".join([*lines, "转成工单请发：转工单 编号"] if may_be_tickets else lines)


def none_found(words: str) -> str:
    about = f"没有查到“{shortened(words, 20)}”的记录" if words else "还没有记录"
    return f"{about}。记一条请发：记 3号楼走访，一切正常"


def which_note() -> str:
    return "请引用“已记下”那条消息回复，或带上编号，如：转工单 12"


def no_such_note(number: int) -> str:
    return f"没有查到您网格里的随手记 {number}，请先发 查记录 看编号。"


def became_already(number: int, ticket: int) -> str:
    return f"随手记 {number} 已经转成工单 {ticket}。"


def became(number: int, ticket: int, kind: str, handler: str) -> str:
    return f"随手记 {number} 已转成工单 {ticket}（{kind}）" + (
        f"，由 {handler} 处理。" if handler else "，请等待派单。"
    )


CLI_NOTES = "导出随手记"
CLI_NOTES_GRID = "只要这个网格和下面各级的，编号或名称"

COLUMNS = {
    "number": "随手记编号",
    "at": "时间",
    "name": "记录人",
    "role": "身份",
    "grid_name": "网格",
    "text": "内容",
    "photos": "照片数",
    "ticket": "转成的工单",
}


def became_yours(note: int, number: int, kind: str, due: str) -> str:
    return f"随手记 {note} 已转成工单 {number}（{kind}），由您办理，最迟 {due} 办结。办完请发：办结 {number} 结果"


def nothing_to_do(note: int) -> str:
    """Of a note that says that all is well."""
    return f"随手记 {note} 记的是没有问题，没有建工单。有事要办请发：巡查 地点和情况"
