"""What admins hear about answers of people on their way into the FAQ."""

from __future__ import annotations

from collections.abc import Sequence

from bot.texts.common import shortened

TOPIC = "网格员答复"
"""The FAQ file that accepted answers go into, without .yaml."""


def entry_id(ticket: int) -> str:
    """The same ticket always gives the same 编号, so that nothing is written twice."""
    return f"dafu-{ticket}"


def offered(drafts: Sequence[tuple[int, str, str]]) -> str:
    """`drafts`: (ticket, question, answer)."""
    lines = [
        f"新问答草稿 {number}：问：{shortened(question, 60)}\n答：{shortened(answer, 200)}"
        for number, question, answer in drafts
    ]
    first = drafts[0][0]
    which = f"采纳 {first}" if len(drafts) == 1 else "采纳 编号"
    return "\n".join([*lines, f"收进常见问题请回复：{which}；要改答案：采纳 {first} 改为：…；不要：不采纳 {first}"])


def accepted(ticket: int, grid: str) -> str:
    where = f"，在{grid}有效" if grid else ""
    return f"已采纳 {ticket}，几秒后收进 faq/{TOPIC}.yaml{where}。"


def rejected(ticket: int) -> str:
    return f"好的，{ticket} 不收进常见问题。"


def decided_already(ticket: int, accepted: bool) -> str:
    return f"草稿 {ticket} 已经{'采纳' if accepted else '决定不采纳'}，要改请编辑 faq 文件夹里的文件。"


def no_such_draft(ticket: int) -> str:
    return f"没有问答草稿 {ticket}，请核对编号。"


def no_draft_waits() -> str:
    return "没有等待决定的问答草稿。"


def waiting(drafts: Sequence[tuple[int, str, str]], count: int) -> str:
    """`drafts`: (ticket, question, answer), of `count`."""
    lines = [
        f"{number}：问：{shortened(question, 40)}\n答：{shortened(answer, 80)}" for number, question, answer in drafts
    ]
    first, more = drafts[0][0], f"，先列 {len(drafts)} 条" if count > len(drafts) else ""
    head = f"等决定的问答草稿 {count} 条{more}："
    return "\n".join([head, *lines, f"收进常见问题：采纳 {first}；改答案：采纳 {first} 改为：…；不要：不采纳 {first}"])


def only_admins() -> str:
    return "只有管理员能决定哪些答复收进常见问题。"


def has_private_data(ticket: int) -> str:
    return f"草稿 {ticket} 里有遮盖的号码，不能原样收进。请写明可以公开的答案：采纳 {ticket} 改为：…"


def has_private_question(ticket: int) -> str:
    return f"草稿 {ticket} 的问题里有遮盖的号码，请换一个问法：采纳 {ticket} 问：… 改为：…"


def how_to_word(ticket: int) -> str:
    return f"没有采纳。原样采纳请发：采纳 {ticket}；要改请发：采纳 {ticket} 改为：新的答案"


def cannot_write(ticket: int, faults: Sequence[str]) -> str:
    why = "\n".join(faults[:3])
    return f"草稿 {ticket} 没有收进常见问题：\n{why}\n改好再发：采纳 {ticket} 问：… 改为：…；或者：不采纳 {ticket}"


def waits_to_be_written(ticket: int, why: str) -> str:
    return f"草稿 {ticket} 暂时写不进 faq 文件夹（{why}），修好后自动写入。"
