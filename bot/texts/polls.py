"""Everything that is said about polls and the weekly review."""

from __future__ import annotations

from collections.abc import Sequence

from bot.texts.common import shortened

SHOWN_NAMES = 5


def name_of(number: int, title: str) -> str:
    return f"投票 {number}：{title}"


def choices(options: Sequence[str], until: str) -> str:
    lines = "\n".join(f"{place}. {option}" for place, option in enumerate(options, 1))
    return f"{lines}\n想投第 1 个就发：投1。每人一票，{until} 截止，截止前可以改。"


def opened(number: int, title: str, options: Sequence[str], until: str) -> str:
    return f"{name_of(number, title)}\n{choices(options, until)}"


def how_to_poll() -> str:
    return "请写题目和选项，选项用分号分开。\n例如：发起投票 最好吃的餐厅：甲店；乙店；丙店 截至周五"


def count_of_options(least: int, most: int) -> str:
    return f"选项要有 {least} 到 {most} 个，用分号分开。\n例如：发起投票 最好吃的餐厅：甲店；乙店；丙店"


def no_private_options() -> str:
    return "选项里有门牌号或电话，群里大家都看得到。请换成不带号码的说法再发。"


def too_long(what: str, limit: int) -> str:
    return f"“{shortened(what, 20)}”太长，最多 {limit} 个字。"


def when_does_it_end() -> str:
    return "没看懂截止时间，请写 截至周五、截至11-25 18:00 这样，要晚于现在。"


def in_a_group_please() -> str:
    return "投票请在要投票的群里发起。"


def only_workers() -> str:
    return "只有网格员、网格长和管理员能发起投票。"


def no_such_choice(count: int) -> str:
    return f"这个投票只有 1 到 {count}，例如：投1"


def not_counted(options: Sequence[str], until: str) -> str:
    lines = "\n".join(f"{place}. {option}" for place, option in enumerate(options, 1))
    return f"您的票还没有算上：每人一票，只能选一个。请在群里只发“投”加编号，例如：投1。{until} 截止。\n{lines}"


def voted(option: str, until: str) -> str:
    return f"已记下您投的是：{option}。{until} 截止前可以改，再投一次就行。"


def your_vote(option: str, until: str) -> str:
    return f"您投的是：{option}。{until} 截止前可以改，在群里再投一次就行。"


def no_vote_yet(until: str) -> str:
    return f"还没有收到您的票。{until} 截止前在群里发“投”加编号，例如：投1"


def how_to_change(options: Sequence[str], until: str) -> str:
    lines = "\n".join(f"{place}. {option}" for place, option in enumerate(options, 1))
    return f"可以改。想改成哪个就再投一次，以最后一次为准，例如：投2。{until} 截止。\n{lines}"


def open_until(title: str, until: str) -> str:
    return f"“{shortened(title, 20)}”的投票 {until} 截止，截止前可以改。"


def still_open(title: str, voters: int, until: str) -> str:
    return f"“{shortened(title, 20)}”已有 {voters} 人投票，{until} 截止后公布结果。"


def over_already(number: int, title: str) -> str:
    return f"投票 {number}“{shortened(title, 20)}”已经结束，这次的票不算了，谢谢参与。"


def ending(number: int, title: str) -> str:
    return f"投票 {number}“{shortened(title, 20)}”到此结束，马上公布结果。"


def no_open_poll() -> str:
    return "这个群现在没有进行中的投票。"


def not_your_poll() -> str:
    return "只有发起投票的人、网格长和管理员能结束投票。"


def so_far(number: int, title: str, voters: int, names: Sequence[str], until: str) -> str:
    shown = "、".join(names[:SHOWN_NAMES]) + (" 等" if len(names) > SHOWN_NAMES else "")
    return f"投票 {number}“{shortened(title, 20)}”已有 {voters} 人投票，刚记下：{shown}。还没投的请发“投”加编号，{until} 截止。"


def result(number: int, title: str, votes: Sequence[tuple[str, int]], voters: int, best: Sequence[str]) -> str:
    return f"投票 {number}“{title}”{outcome(votes, voters, best)}"


def outcome(votes: Sequence[tuple[str, int]], voters: int, best: Sequence[str]) -> str:
    if not voters:
        return "结束，没有人投票。"
    lines = "\n".join(f"{name}：{count} 票（{percent(count, voters)}）" for name, count in votes)
    return f"结束，共 {voters} 人投票。\n{lines}\n得票最多：{'、'.join(best)}"


def percent(count: int, voters: int) -> str:
    return f"{round(100 * count / voters)}%" if voters else "0%"


def votes(count: int) -> str:
    return f"{count} 票"


def picture_foot(voters: int, when: str) -> str:
    return f"共 {voters} 人投票，每人一票，{when} 截止"


# The weekly review.


def review_title() -> str:
    return "一周一评议"


def review_question() -> str:
    return (
        "各位邻居，这一周社区的工作您打几分？1 分最低，5 分最高。\n"
        "请回复：评议 5，也可以加上需求、问题或点子，例如：评议 4 希望多几把长椅。\n"
        "不想在群里说就私聊我。每人每周一次，以最后一次为准。"
    )


def review_kept(score: int | None, kind: str) -> str:
    said = [*([f"{score} 分"] if score is not None else []), *([kind] if kind else [])]
    return f"已记下您的评议（{'，'.join(said)}），谢谢。"


def review_matter() -> str:
    return "要我们马上处理的事，请 @小蜜蜂 写清楼号和情况，会有工单和编号。"


def reviews_kept(names: Sequence[str]) -> str:
    shown = "、".join(names[:SHOWN_NAMES]) + (f" 等 {len(names)} 位邻居" if len(names) > SHOWN_NAMES else " ")
    return f"已记下 {shown}的评议，谢谢。"


def how_to_review() -> str:
    return "请打 1 到 5 分，可以加几句话。例如：评议 5 楼道干净多了"


def no_review_now() -> str:
    return "现在不在评议的时间。有事请 @小蜜蜂 说明楼号和情况。"
