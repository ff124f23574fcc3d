"""What residents hear beside their reports: the contact card, their own list, a welcome, a photo that did not work."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.texts.common import shortened

_NAME = 10


@dataclass(frozen=True, slots=True)
class Post:
    """One line of the card: who holds the post, each with a public number or none, who stands in today, and whether
    none of them is there."""

    post: str
    people: tuple[tuple[str, str], ...]
    stand_in: str = ""
    is_away: bool = False


def card(grid: str, posts: Sequence[Post], phone: str) -> str:
    """Seven lines at most: title, five posts, the service number."""
    lines = [f"【{grid}】便民服务连心卡", *(post(one) for one in posts)]
    if phone:
        lines.append(f"服务电话：{phone}")
    return "\n".join(lines)


def post(post: Post) -> str:
    """Who holds it, with their numbers."""
    people = "、".join(f"{name} {phone}".rstrip() for name, phone in post.people)
    if post.stand_in:
        return f"{post.post}：{people}（今天由 {post.stand_in} 代班）"
    return f"{post.post}：{people}" + ("（今天不在）" if post.is_away else "")


def no_notices_passed_on() -> str:
    return "这是转来的通知，没有登记成工单，我也不代发通知。有要办的事，请直接说地点和事情。"


def no_card() -> str:
    return "还不知道您住在哪个网格。请在您的居民群里发：联系卡"


def which_community(communities: Sequence[str], known: bool = True) -> str:
    """Asked in private of somebody who is in no residents' room. `known` False: what they said is no place of ours."""
    asked = "您住在哪个社区、几号楼？" if known else "没有找到这个地方。您住在哪个社区？"
    examples = f"可以回：{'、'.join(communities[:8])}" if communities else ""
    return f"{asked}{examples}。不清楚就回：不知道" if examples else f"{asked}不清楚就回：不知道"


def today() -> str:
    return "今天"


def who_it_is(name: str, grid: str, role: str) -> str:
    return f"{name} 是{grid}的{role}。联系方式请发：联系卡"


def duty_of(name: str, days: Sequence[str]) -> str:
    """`days`: from on_duty and off_duty, one or more."""
    return f"{name}{_beside('；'.join(days))}。有事请说明楼号和情况，我来转告。"


def on_duty(day: str, start: int, end: int, is_over: bool) -> str:
    return f"{day}值班，{_span(start, end)}{_not_now(is_over)}"


def off_duty(day: str, other: str) -> str:
    instead = f"，由 {other} 负责" if other else ""
    return f"{day}不值班{instead}"


def duty_hours(start: int, end: int, who: str, day: str, is_over: bool) -> str:
    today = f"，{day}是{who}" if who else ""
    return f"每天 {_span(start, end)} 有人值班{today}{_not_now(is_over)}。有事随时可以说，我来转告。"


def _not_now(is_over: bool) -> str:
    return "，现在不在值班时间" if is_over else ""


def _beside(day: str) -> str:
    """3 月 2 日 behind a name."""
    return f" {day}" if day[:1].isdigit() else day


def _span(start: int, end: int) -> str:
    return f"{start // 60:02d}:{start % 60:02d}–{end // 60:02d}:{end % 60:02d}"


def empty_card(grid: str) -> str:
    return f"{grid}的联系卡还没有填好，请直接 @我 说事，会转给社区工作人员。"


def my_ticket(number: int, kind: str, state: str, text: str, follows: bool, merged: bool = False) -> str:
    """`follows`: somebody else reported it first; `merged`: what the reader reported became part of it."""
    how = "，您报的已并入" if merged else "，一起跟进" if follows else ""
    return f"{number}（{kind}，{state}{how}）{shortened(text, 18)}"


def my_tickets(lines: Sequence[str], count: int) -> str:
    more = f"共 {count} 件，先列 {len(lines)} 件。" if count > len(lines) else ""
    return "\n".join([*lines, f"{more}看详情请发：查 工单号"])


def no_tickets(in_group: bool) -> str:
    where = "在这个群里" if in_group else ""
    return f"您{where}没有进行中的工单，最近 7 天也没有办完的。报事请发：@小蜜蜂 加地点和事情"


def welcome(names: Sequence[str], count: int, name: str, report_name: str) -> str:
    """Two lines. `names`: the first few of the `count` people who are new."""
    who = "、".join(shortened(one, _NAME) for one in names)
    more = f" 等 {count} 位邻居" if count > len(names) else ""
    ask = f"问事 @{name}"
    report = f"，报事 @{report_name} 加地点和事情" if report_name else "，报事也 @它，加上地点和事情"
    return f"欢迎 {who}{more}。\n{ask}{report}，找网格员发：联系卡"


def photo_not_kept() -> str:
    return "这张照片打不开，没有收下。请发 JPG 或 PNG 格式的照片，再试一次，或用文字说明。"


def good_to_hear() -> str:
    return "那就好，有事再 @我。"


def all_have_read() -> str:
    """What somebody has arranged."""
    return "好的，知道了。要登记什么事，请说地点和事情。"


def greeting(private: bool) -> str:
    how = "直接说" if private else "@我 直接说"
    return f"您好！有事想问、有东西坏了，{how}就行；都能说什么，请说：帮助"


def how_to(example: str) -> str:
    number = "（数字换成您的工单号）" if "1001" in example else ""
    return f"请发：{example}{number}\n都能说什么，请说：帮助"


def help_all() -> str:
    """帮助 全部 for residents."""
    return (
        "问事：@小灵通 加问题，如 居住证怎么办\n"
        "报事：@小蜜蜂 加地点和事情，可以发照片\n"
        "补充：补充 1001 在二楼\n"
        "看进展：查 1001，或 我的工单\n"
        "催一催：催办 1001\n"
        "不报了：撤回 1001\n"
        "评价：满意 1001，或 不满意 1001 原因\n"
        "找人：联系卡，或 转人工\n"
        "答得不对：没用"
    )


def what_i_am_for() -> str:
    """To somebody who talks with the bot as one talks with a person."""
    return "我是社区的机器人，只会答社区的常见问题、登记大家报的事。\n问事如：居住证怎么办；报事如：3号楼2单元灯坏了"


def sorry_for_nothing() -> str:
    return "抱歉没有帮上忙。把事情再说一遍，我转给网格员；或回复：转人工"


def nothing_to_pick() -> str:
    """A number with no question of ours that it could answer."""
    return "现在没有等您选的问题，我不知道您回复的是哪件事。要问的或要报的，请用一句话再说一遍。"
