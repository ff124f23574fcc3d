"""How each command is shown to people: an example, what it does, a line for 帮助, and the table of docs/commands.md."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.domain.command_table import ADMINS, TABLE, Usage, Verb
from bot.domain.place import Role


@dataclass(frozen=True, slots=True)
class How:
    """`example` is what one would really send; `who` may, in words; `effect` is a sentence for the page of commands.

    `brief` is the line of 帮助 for those roles that may give the command (or for `helps` alone); "" leaves it out there.
    """

    example: str
    who: str
    effect: str = ""
    brief: str = ""
    helps: frozenset[Role] | None = None


HOW: Mapping[Verb, How] = {
    Verb.ACCEPT: How(
        "接单 1001",
        "处理人",
        "先说的人接下，后说的人会得知是谁；只有一件时可以只说 `接单`",
        "接下工单",
    ),
    Verb.FINISH: How(
        "办结 1001 灯泡已更换",
        "处理人",
        "要写结果，居民会看到；有的类别要先发照片，两分钟内再办结",
        "办完并告诉居民",
    ),
    Verb.REPLY: How("答 1001 周一到周五都可以办", "处理人", "转给居民；咨询到此办结，其他算进展", "把答复转给居民"),
    Verb.STATUS: How(
        "查 1001",
        "报事人、同群的人、负责这个网格的人、监督员、管理员",
        "处理人看到每一步，其他人看到状态和最近进展。对机器人只说 `查`：居民看到自己没办完的工单，处理人看到自己名下的",
        "看工单到哪一步",
    ),
    Verb.ADD: How("补充 1001 在二楼", "报事人", "加进工单，转告处理人"),
    Verb.WITHDRAW: How("撤回 1001", "报事人", "还没人接单的工单不再办；已接单的转告处理人，由处理人核实"),
    Verb.SATISFIED: How("满意 1001", "报事人", "只有一件待评价时可以不写编号"),
    Verb.FAIRLY: How("基本满意 1001", "报事人"),
    Verb.DISSATISFIED: How("不满意 1001 还是不亮", "报事人", "第一次重办，第二次由网格长督办"),
    Verb.USELESS: How("没用", "刚得到答案的人", "记在那条答案上，并问要不要转网格员，回复 `是` 或 `不用`"),
    Verb.HANDOVER: How("转人工", "刚得到答案的人", "直接转网格员"),
    Verb.MODE: How(
        "自动回答 开",
        "网格长、管理员，在群里",
        "这个群的常见问题答到什么程度：`自动回答 开` 有把握就主动答；`自动回答 只答@` 只答 @ 它的；"
        "`自动回答 关` 都不答，@ 它的转网格员。报事和紧急情况不受影响",
        "在群里发，定这个群答到什么程度：开、只答@、关",
    ),
    Verb.BIND: How(
        "绑定 青禾1号微网格",
        "有身份的人在私聊里，管理员在群里",
        "私聊里发绑定码（`绑定 382914`）认领身份；管理员在群里发网格名，可加 `居民群`、`员工群`、`管理员群`",
        "在群里发，绑定居民群；员工群发 绑定 员工群 网格名",
        ADMINS,
    ),
    Verb.HELP: How("帮助", "所有人", "按身份列出能说的话；在群里要 @ 机器人"),
}


def help_lines(role: Role) -> list[str]:
    """One line for each command that this role is likely to need: example and what it does."""
    return [f"{HOW[usage.verb].example}：{HOW[usage.verb].brief}" for usage in TABLE if _is_for(usage, role)]


def _is_for(usage: Usage, role: Role) -> bool:
    how = HOW[usage.verb]
    return bool(how.brief) and role in (usage.who if how.helps is None else how.helps)


def command_rows() -> Iterable[str]:
    """The table of docs/commands.md, line by line."""
    yield "| 命令 | 同样有效的说法 | 谁能说 | 说明 |"
    yield "|---|---|---|---|"
    for usage in TABLE:
        how = HOW[usage.verb]
        yield f"| `{how.example}` | {_spellings(usage)} | {how.who} | {how.effect} |"


def _spellings(usage: Usage) -> str:
    strict = "、".join(f"`{word}`" for word in usage.synonyms)
    loose = " ".join(("带编号或引用时还有", "、".join(f"`{word}`" for word in usage.loose))) if usage.loose else ""
    return "；".join(part for part in (strict, loose) if part)
