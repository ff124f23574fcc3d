"""What is said to those who make a notice in a chat."""

from __future__ import annotations

from collections.abc import Sequence

from bot.texts.common import shortened
from bot.texts.notices import name_of


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


def seen_by_all(private: Sequence[str]) -> str:
    """Of numbers that are shown as they are."""
    return f"（请注意：{'、'.join(private)} 会原样发到群里，人人看得到；像是私人的号码，请改了重发一遍。）"


def marks(urgent: bool, receipt: bool, pictures: int) -> list[str]:
    return [
        *(["紧急"] if urgent else []),
        *(["需回执"] if receipt else []),
        *([f"附 {pictures} 张图"] if pictures else []),
    ]


def someone_must_confirm(number: int, maker: str, title: str, rooms: int, when: str, looks: str) -> str:
    """Whoever confirms must have read what goes out."""
    return (
        f"{maker} 做了{name_of(number, title)}，发到 {rooms} 个群，{_at(when)}发出，要另一位管理员或网格长确认。\n"
        f"{looks}\n"
        f"请回复 确认 通知{number} 或 取消 通知{number}"
    )


def now() -> str:
    return "马上"


def _at(when: str) -> str:
    return when if when == now() else f"{when} "


def of_room(topic: str) -> str:
    return f"群:{topic}"


def no_audience(words: str, close: str | None, rest: str = "") -> str:
    """`rest`: what they wrote behind it, which stays."""
    hint = f"是不是 {close}？" if close else "请写网格名、标签:标签名、群:群名，或 全部。"
    return f"没看懂发给谁（{shortened(words, 20)}），{hint}\n例如：发通知 {close or '青禾社区'} {shortened(rest, 60) or '明早8点 周六停水'}"


def audience_without_rooms(names: str) -> str:
    return f"{names} 还没有绑定任何居民群，发不出去。请先在群里发：绑定 网格名"


def how_to_announce() -> str:
    return "请写发给谁、什么时候、说什么。\n例如：发通知 青禾社区 明早8点 【停水通知】周六停水"


def say_it_so(line: str, question: str, is_example: bool = False) -> str:
    """A notice was wished for in own words. `line`: the command to send; `question`: what it leaves open."""
    how = "请照这样发，我先给您看预览" if not is_example else "请照这样的格式发，例如"
    return "\n".join(filter(None, (f"通知还没有发。{how}：", line, question)))


def not_sent(question: str) -> str:
    return f"通知还没有发。{question}"


def not_now() -> str:
    return "不是现在发的，请把“现在”改成要发的时间。"


def how_to_change(number: int, text: str, later: str, line: str) -> str:
    """`text`, `later`: the line with another text, and the one for another time; "" where it could not be told. `line`: as
    it stands."""
    unchanged = f"通知{number} 还没有发，这句话没有改动它，旧的请回复 取消 通知{number}。"
    return f"{unchanged}\n{_ways(text, later, line)}"


def send_anew(text: str, later: str, line: str) -> str:
    return f"要改了再发的话，{_ways(text, later, line)}"


def _ways(text: str, later: str, line: str) -> str:
    if text and later:
        return f"改正文的请发：\n{text}\n改发送时间的请发：\n{later}"
    if text or later:
        return f"改好的是这一句，请看过再发：\n{text or later}"
    return f"下面还是原来的话，请改好再发：\n{line}"


def when_please() -> str:
    return "请在受众后面写什么时候发，或直接回复时间：现在、明早8点、周五下午3点、11-25 09:00。"


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


def confirmed(number: int, title: str, rooms: int, when: str) -> str:
    return f"{name_of(number, title)}已确认，{_at(when)}发到 {rooms} 个群。想知道进展请发：通知进度"


def dropped(number: int, title: str) -> str:
    return f"{name_of(number, title)}已作废，不会发。"


def not_made() -> str:
    return "好的，这个通知没有做，不会发。"


def confirm_or_drop(number: int) -> str:
    return f"还没有发。要发请回复：确认 通知{number}；不发请回复：取消 通知{number}"


def nothing_to_confirm(waiting: Sequence[int]) -> str:
    if waiting:
        return "请写明是哪个通知：" + "、".join(f"确认 通知{number}" for number in waiting[:3])
    return "现在没有等着确认的通知。请写编号，例如：确认 通知7"


def nothing_to_cancel() -> str:
    return "现在没有可以取消的通知。已经在发的请用：撤销 通知7"


def another_must_confirm(number: int) -> str:
    return f"通知{number} 要另一位管理员或网格长确认，自己不能确认自己的。"


def maker_must_confirm(number: int, maker: str) -> str:
    return f"通知{number} 要 {maker} 自己确认。"


def preview_too_old(number: int) -> str:
    return f"通知{number} 的预览已经过了一天，请重新发一次。"
