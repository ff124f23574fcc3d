"""What workers and leaders hear of lists, campaigns and deliberations."""

from __future__ import annotations

from collections.abc import Sequence

from bot.texts.common import shortened


def list_begun(number: int, title: str, items: int) -> str:
    apart = "几项请用；隔开，要改请重新发。" if items == 1 else ""
    return f"清单 {number}（{title}）已建，共 {items} 项。{apart}办好一项发：销号 {number}-1 结果"


def how_to_write_a_list() -> str:
    return "请写明是谁的清单和每一项。例：清单 青禾餐饮：办证咨询；停车位；招工"


def deliberation_begun(number: int, title: str, items: int) -> str:
    more = f"分工 {items} 项，交人去办发：交办 {number}-1" if items else "没有写分工。"
    return f"议事 {number}（{title}）已记下。{more}"


def how_to_write_a_deliberation() -> str:
    return (
        "请写明谁参加、议定什么。例：议事 加装电梯：参加 李阿姨、物业；议定 五月前出方案；分工 物业出方案；社区征求意见"
    )


def campaign_begun(number: int, title: str) -> str:
    return f"专项 {number}（{title}）已开始。把工单算进来发：归入 1001 {title}"


def campaign(number: int, title: str, tickets: int, ended: int, overdue: int) -> str:
    return f"专项 {number}（{title}）：共 {tickets} 件，办结 {ended}，在办 {tickets - ended}，超时 {overdue}"


def counted_in(ticket: int, title: str, tickets: int) -> str:
    return f"工单 {ticket} 已归入专项“{title}”，共 {tickets} 件。"


def which_campaign(titles: Sequence[str]) -> str:
    known = "、".join(titles) if titles else "还没有，先发：专项 名称"
    return f"请写明归入哪个专项。正在进行的：{known}"


def which_campaign_ends(titles: Sequence[str]) -> str:
    if not titles:
        return "没有正在进行的专项。"
    return f"请写明结束哪个专项，例：结束专项 {titles[0]}\n正在进行的：{'、'.join(titles)}"


def project_line(kind: str, number: int, title: str, done: int, count: int) -> str:
    return f"{kind} {number}（{title}）：{done}/{count} 项已销号"


def item_line(number: int, text: str, done_by: str, words: str, ticket: int | None) -> str:
    if done_by:
        return f"{number}. {shortened(text, 24)}：已销号，{done_by}" + (f"，{shortened(words, 20)}" if words else "")
    return f"{number}. {shortened(text, 24)}" + (f"：工单 {ticket}" if ticket else "")


def deliberation(people: str, agreed: str) -> str:
    return f"参加：{people}\n议定：{agreed}"


def struck_off(project: int, item: int, left: int) -> str:
    rest = f"还有 {left} 项。" if left else "全部办完，清单已了结。"
    return f"{project}-{item} 已销号，{rest}"


def how_to_strike_off() -> str:
    return "请写明第几项，例：销号 3-1 已办好（清单 3 的第 1 项）"


def no_such_item(project: int, item: int) -> str:
    return f"没有 {project}-{item} 这一项，或不在您负责的网格。看清单请发：清单 {project}"


def struck_off_already(project: int, item: int, done_by: str) -> str:
    return f"{project}-{item} 已由 {done_by} 销号。"


def no_such_project(words: str) -> str:
    return f"没有找到“{shortened(words, 20)}”，或不在您负责的网格。"


def nothing_open(kind: str) -> str:
    return f"没有进行中的{kind}。"


def how_to_hand_out() -> str:
    return "请写明第几项，例：交办 4-1（议事 4 的第 1 项），可在后面写姓名"


def handed_out(project: int, item: int, ticket: int, handler: str) -> str:
    return f"{project}-{item} 已转为工单 {ticket}，交 {handler or '社区'} 办理。"


def handed_out_already(project: int, item: int, ticket: int) -> str:
    return f"{project}-{item} 已是工单 {ticket}。"


def campaign_ended(title: str, count: str) -> str:
    return f"专项“{title}”已结束。{count}"
