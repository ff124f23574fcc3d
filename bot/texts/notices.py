"""Everything that is said about notices: the notices themselves, and to those who make and steer them."""

from __future__ import annotations

from collections.abc import Sequence

from bot.texts.common import shortened

SHOWN_ROOMS = 10


def heading(title: str) -> str:
    return f"【{title}】"


def message(title: str, text: str) -> str:
    return f"{heading(title)}\n{text}"


def cut_with_link(title: str, text: str, url: str) -> str:
    return f"{heading(title)}\n{text}\n……全文：{url}"


def part_of(text: str, place: int, count: int) -> str:
    return f"{text}\n（{place}/{count}）"


def please_confirm() -> str:
    return "看到请回复：收到"


def correction(title: str, words: str) -> str:
    said = words or "刚才的通知已撤回，请以社区最新通知为准。"
    return f"【更正】{title}\n{said}"


# Making one.


def name_of(number: int, title: str) -> str:
    return f"通知{number}“{shortened(title, 20)}”"


def preview(
    number: int, rooms: int, names: str, when: str, marks: Sequence[str], shown: str, quiet_until: str, second: bool
) -> str:
    kind = f"（{'，'.join(marks)}）" if marks else ""
    later = f"\n这个时间是安静时段，{quiet_until} 才开始发；要马上发请在最前面加 紧急。" if quiet_until else ""
    who = "要另一位管理员或网格长回复" if second else "回复"
    return (
        f"通知{number} 预览{kind}：发到 {rooms} 个群（{names}），{_at(when)}发出。{later}\n{shown}\n"
        f"{who} 确认 通知{number} 才会发；不发请回复 取消 通知{number}"
    )


def marks(urgent: bool, receipt: bool) -> list[str]:
    return [*(["紧急"] if urgent else []), *(["需回执"] if receipt else [])]


def someone_must_confirm(number: int, maker: str, title: str, rooms: int, when: str) -> str:
    return (
        f"{maker} 做了{name_of(number, title)}，发到 {rooms} 个群，{_at(when)}发出，要另一位管理员或网格长确认。\n"
        f"请回复 确认 通知{number} 或 取消 通知{number}"
    )


def now() -> str:
    return "马上"


def _at(when: str) -> str:
    return when if when == now() else f"{when} "


def no_audience(words: str, close: str | None) -> str:
    hint = f"是不是 {close}？" if close else "请写网格名、标签:标签名、群:群名，或 全部。"
    return f"没看懂发给谁（{shortened(words, 20)}），{hint}\n例如：发通知 青禾社区 明早8点 周六停水"


def audience_without_rooms(names: str) -> str:
    return f"{names} 还没有绑定任何居民群，发不出去。请先在群里发：绑定 网格名"


def how_to_announce() -> str:
    return "请写发给谁、什么时候、说什么。\n例如：发通知 青禾社区 明早8点 【停水通知】周六停水"


def when_please() -> str:
    return "请在受众后面写什么时候发：现在、明早8点、周五下午3点、11-25 09:00。"


def which_half(hour: int) -> str:
    return f"{hour} 点是上午还是晚上？请写成 早上{hour}点、晚上{hour}点，或 {hour:02d}:00 这样。"


def which_time(day: str) -> str:
    return f"{day} 几点发？请写明，例如 上午9点。"


def time_passed() -> str:
    return "这个时间已经过了，请写以后的时间，或写 现在。"


def no_such_time() -> str:
    return "没有这样的日期或时间，请再看一下。"


def text_please() -> str:
    return "还没有写通知的内容。"


def holes(names: Sequence[str], grids: Sequence[str]) -> str:
    where = "、".join(grids[:5]) + ("等" if len(grids) > 5 else "")
    return f"花括号里的 {'、'.join(names)} 在{where}没有内容，请补全 grid.yaml 或改掉。"


def unknown_placeholder(names: Sequence[str], known: Sequence[str]) -> str:
    return f"不认识 {'、'.join(names)}，花括号里能写：{'、'.join(known)}。"


def not_here() -> str:
    return "发通知请在私聊、管理员群或员工群里说，免得居民看到预览。"


def only_admins() -> str:
    return "只有管理员能发通知。"


def only_admins_steer() -> str:
    return "只有管理员和网格长能确认、暂停、撤销和补发通知。"


def not_your_grids(number: int) -> str:
    return f"通知{number} 也发到您的网格以外，请管理员或上级网格长来定。"


def confirmed(number: int, title: str, rooms: int, when: str) -> str:
    return f"{name_of(number, title)}已确认，{_at(when)}发到 {rooms} 个群。想知道进展请发：通知进度"


def dropped(number: int, title: str) -> str:
    return f"{name_of(number, title)}已作废，不会发。"


def nothing_to_confirm() -> str:
    return "现在没有等着确认的通知。请写编号，例如：确认 通知7"


def nothing_to_cancel() -> str:
    return "现在没有可以取消的通知。已经在发的请用：撤销 通知7"


def another_must_confirm(number: int) -> str:
    return f"通知{number} 要另一位管理员或网格长确认，自己不能确认自己的。"


def maker_must_confirm(number: int, maker: str) -> str:
    return f"通知{number} 要 {maker} 自己确认。"


def preview_too_old(number: int) -> str:
    return f"通知{number} 的预览已经过了一天，请重新发一次。"


# Steering it.


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


def resend_changed() -> str:
    return "情况有变化，请再发一次：补发"


def over(number: int) -> str:
    return f"通知{number} 已过截止时间，不再发。"


def trouble(topic: str, state: str, reason: str, part: int) -> str:
    name = topic or "没有群名的群"
    what = {
        "hole": "没有发：花括号里的内容在这个群的网格里没有",
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


def ended(number: int, title: str, sent: int, rooms: int, again: int, lines: Sequence[str]) -> str:
    done = f"{name_of(number, title)}已发完：{sent}/{rooms} 个群。"
    if not lines:
        return done
    mend = f"\n再发一次请回复：补发 通知{number}" if again else ""
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
    return f"{topic}：{read}/{lately} 人（近来说过话的人）" if lately >= read > 0 or lately else f"{topic}：{read} 人"


def no_receipts(number: int) -> str:
    return f"通知{number} 没有要求回执。"


def no_receipt_notices() -> str:
    return "最近没有要求回执的通知。"


def remind_worker(number: int, title: str, topics: Sequence[str]) -> str:
    rooms = "、".join(topics[:5]) + (f"等 {len(topics)} 个群" if len(topics) > 5 else "")
    return f"{name_of(number, title)}要求回执，{rooms} 还没有人回复收到，请在群里提醒一下。"


# The page.


_ANYWHERE = {"社区": "本社区", "网格员电话": "社区服务电话", "民警电话": "110", "服务电话": "社区服务电话"}


def anywhere(placeholder: str) -> str:
    """What stands on a page that people of many grids read, in place of a name or number of one of them."""
    return _ANYWHERE.get(placeholder, f"本网格的{placeholder}")
