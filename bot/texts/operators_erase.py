"""What the operator reads who exports or erases the data of one person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

ERASED = "已删除"
"""Stands wherever a name or words of somebody stood."""

CLI_ERASE = "清除一个居民的个人资料；先只列出会清除什么，加 --apply 才清除"
CLI_ERASE_APPLY = "真的清除，不能恢复"
CLI_EXPORT = "导出一个人的全部资料"
CLI_WHO = "姓名、在聊天网络里的编号，或 erase 列出的编号"
CLI_EXPORT_OUT = "写到这个 JSON 文件"

_KINDS = {
    "messages": "消息",
    "photos": "照片",
    "tickets": "报过的工单",
    "followed": "附议的工单",
    "letters": "发给本人的话",
    "suspects": "疑似诉求",
    "reviews": "评议",
    "ballots": "投票",
    "contacts": "聊天账号",
}


def nobody(words: str) -> str:
    return f"没有找到“{words}”，请写群里的昵称、在聊天网络里的编号，或 erase 列出的编号"


def several(words: str, lines: Sequence[str]) -> str:
    return "\n".join([f"“{words}”有 {len(lines)} 个人，请改用编号：", *lines])


def found(person: int, name: str, contacts: Sequence[str], rooms: Sequence[str], tickets: Sequence[int]) -> str:
    parts = [f"{person}  {name or '（没有名字）'}"]
    parts += [f"账号 {'、'.join(contacts)}"] if contacts else []
    parts += [f"群 {'、'.join(rooms[:3])}"] if rooms else []
    parts += [f"工单 {'、'.join(map(str, tickets[:5]))}"] if tickets else []
    return "；".join(parts)


def is_official(name: str) -> str:
    return (
        f"{name} 是有身份的人，办过的工单要留着经手人，不能清除。\n"
        f"从没办过工单的（商户、共建单位、邻长等）：先 run_bot.py people unbind {name}，再清除。\n"
        "不再担任的，请从 data/grid.yaml 里删去。"
    )


def has_open_tickets(name: str, numbers: Sequence[int]) -> str:
    listed = "、".join(map(str, numbers[:10]))
    return f"{name} 还有没办结的工单：{listed}。请先办结，或由本人撤回，再清除。"


def already_erased(person: int) -> str:
    return f"{person} 的资料已经清除过了。"


def would_erase(counts: Mapping[str, int]) -> str:
    lines = [f"  {_KINDS[kind]}：{count}" for kind, count in counts.items() if count]
    return "\n".join(["将清除：", *(lines or ["  没有内容"])])


def names_replaced(names: Sequence[str]) -> str:
    return f"别人的话、随手记和机器人说过的话里，这些名字也换成“{ERASED}”：{'、'.join(names)}"


def kept() -> str:
    return "工单的编号、类别、时间、状态和评价留着，台账的数字不变；名字和内容换成“已删除”。"


def erase_how() -> str:
    return "以上只是预览。确认后加上 --apply 清除，不能恢复。备份里的资料要另行处理。"


def erased(name: str, files: int) -> str:
    return f"已清除 {name} 的个人资料，删除照片文件 {files} 个。正在运行的机器人几秒内生效。"


def exported(name: str, file: str) -> str:
    return f"{name} 的资料已导出到 {file}，里面有原话和账号，请妥善保管。"
