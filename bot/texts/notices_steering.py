"""What is said to those who steer the sending of notices."""

from __future__ import annotations

from collections.abc import Sequence

from bot.texts.common import shortened
from bot.texts.notices import name_of

SHOWN_ROOMS = 10


def only_admins_steer() -> str:
    return "只有管理员和网格长能确认、暂停、撤销和补发通知。"


def not_your_grids(number: int) -> str:
    return f"通知{number} 也发到您的网格以外，请管理员或上级网格长来定。"


def no_such_notice(number: int) -> str:
    return f"没有通知{number}。看有哪些请发：通知进度"


def nothing_running(word: str) -> str:
    return f"现在没有正在发的通知。已经发完的请写编号，例如：{word} 通知7"


def paused(number: int, title: str, left: int) -> str:
    return f"{name_of(number, title)}已暂停，还有 {left} 个群没发。接着发请说：继续 通知{number}"


def goes_on(number: int, title: str, left: int) -> str:
    return f"{name_of(number, title)}继续发，还有 {left} 个群。"


def not_paused(number: int) -> str:
    return f"通知{number} 没有暂停。"


def is_paused_already(number: int) -> str:
    return f"通知{number} 已经暂停着。接着发请说：继续 通知{number}"


def has_ended(number: int) -> str:
    return f"通知{number} 已经发完了。"


def withdrawn(number: int, title: str, cancelled: int, corrected: int) -> str:
    told = f"已收到的 {corrected} 个群收到一条更正。" if corrected else "还没有群收到，不用更正。"
    return f"{name_of(number, title)}已撤销：没发的 {cancelled} 个群不再发，{told}"


def withdrawn_already(number: int) -> str:
    return f"通知{number} 已经撤销过了。"


def resend_question(number: int, title: str, rooms: int, unknown: int, lines: Sequence[str]) -> str:
    twice = f"其中 {unknown} 个不清楚有没有收到，可能会收到两次。" if unknown else ""
    return (
        f"{name_of(number, title)}有 {rooms} 个群没有确定收到：\n"
        + "\n".join(lines)
        + f"\n{twice}只给这些群再发，请回复 确认"
    )


def resent(number: int, title: str, rooms: int) -> str:
    return f"{name_of(number, title)}正在给 {rooms} 个群补发。"


def nothing_to_resend(number: int | None) -> str:
    which = f"通知{number} " if number else ""
    return f"{which}没有要补发的群。"


def still_holes(number: int) -> str:
    return f"通知{number} 没发的群还缺花括号里的内容，请先补全 grid.yaml，再发：补发 通知{number}"


def resend_changed() -> str:
    return "情况有变化，请再发一次：补发"


def over(number: int) -> str:
    return f"通知{number} 已过截止时间，不再发。"


def trouble(topic: str, state: str, reason: str, part: int) -> str:
    name = topic or "没有群名的群"
    what = {
        "hole": "没有发，grid.yaml 里没有花括号要填的内容",
        "filled": "缺的内容已经补上，可以发",
        "unknown": "不清楚有没有收到",
        "expired": "没有发，过了截止时间",
        "failed": "没有发成",
    }.get(state, state)
    about = f"附件{part}" if part else ""
    return f"{name}：{about}{what}{f'（{reason}）' if reason else ''}"


def and_more(count: int) -> str:
    return f"……共 {count} 处"


# How it goes.


def progress(
    number: int,
    title: str,
    sent: int,
    rooms: int,
    failed: int,
    unknown: int,
    state: str,
) -> str:
    parts = [
        f"已发 {sent}/{rooms}",
        *([f"失败 {failed}"] if failed else []),
        *([f"不清楚 {unknown}"] if unknown else []),
    ]
    return f"{name_of(number, title)}：{'，'.join([*parts, state])}"


def minutes_left(minutes: int) -> str:
    if minutes >= 120:
        return f"预计还需 {minutes // 60} 小时 {minutes % 60} 分钟"
    return f"预计还需 {minutes} 分钟" if minutes else "马上发完"


def state_paused() -> str:
    return "已暂停"


def state_quiet(until: str) -> str:
    return f"安静时段，{until} 接着发"


def state_withdrawn() -> str:
    return "已撤销"


def state_done(when: str) -> str:
    return f"{when} 发完"


def waiting(number: int, title: str, when: str) -> str:
    return f"{name_of(number, title)}：等着 {when} 发"


def unconfirmed(number: int, title: str) -> str:
    return f"{name_of(number, title)}：还没有确认"


def coming(title: str, when: str) -> str:
    return f"“{shortened(title, 20)}”：{when} 发（文件）"


def nothing_at_all() -> str:
    return "现在没有在发的通知，一周内也没有要发的。"


def ended(number: int, title: str, sent: int, rooms: int, again: int, holes: int, lines: Sequence[str]) -> str:
    done = f"{name_of(number, title)}已发完：{sent}/{rooms} 个群。"
    if not lines:
        return done
    when = "再发一次请回复" if again else "补全以后请回复" if holes else ""
    mend = f"\n{when}：补发 通知{number}" if when else ""
    return f"{done}没有确定发到的：\n" + "\n".join(lines) + mend


def unknown_room(title: str, topic: str) -> str:
    return f"通知“{title}”的受众里没有叫“{topic}”的群，这个群没有发。"


def missed_more(title: str, count: int) -> str:
    return f"通知“{title}”还有更早的 {count} 次因停机错过，没有发送。"


# Receipts.


def receipts(number: int, title: str, people: int, lines: Sequence[str], silent: int) -> str:
    quiet = f"，{silent} 个群还没有人回" if silent else ""
    return f"{name_of(number, title)}：{people} 人回了收到{quiet}。\n" + "\n".join(lines)


def room_receipts(topic: str, read: int, members: int | None, lately: int) -> str:
    if members:
        return f"{topic}：{read}/{members} 人（群成员）"
    return f"{topic}：{read}/{lately} 人（近来说过话的人）" if lately else f"{topic}：{read} 人"


def no_receipts(number: int) -> str:
    return f"通知{number} 没有要求回执。"


def no_receipt_notices() -> str:
    return "最近没有要求回执的通知。"


def remind_worker(number: int, title: str, topics: Sequence[str]) -> str:
    rooms = "、".join(topics[:5]) + (f"等 {len(topics)} 个群" if len(topics) > 5 else "")
    return f"{name_of(number, title)}要求回执，{rooms} 还没有人回复收到，请在群里提醒一下。"
