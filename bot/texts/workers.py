"""Everything the bot says to grid workers, leaders and others who handle tickets."""

from __future__ import annotations

from collections.abc import Sequence

from bot.texts.common import photos_follow, shortened
from bot.texts.workers_slips import with_number


def ping_in_group(number: int, kind: str, place: str, words: str, accept_due: str) -> str:
    """For the staff room: short, masked by the outbox. Without words where they are for the handler alone."""
    where = f"，{place}" if place else ""
    told = f"：{shortened(words, 60)}" if words else "，内容已私发处理人"
    return f"新工单 {number}（{kind}{where}）{told}\n请在 {accept_due} 前回复：接单 {number}"


def ping_in_private(
    number: int,
    kind: str,
    speech: str,
    place: str,
    words: str,
    reporter: str,
    accept_due: str,
    due: str,
    photos: int,
    added: str = "",
    taken: bool = False,
    shared: bool = False,
) -> str:
    """Everything needed to act. `added`: what has been said about it since. `taken`: by whoever reads it. `shared`: they
    only have a part in it, and accept nothing."""
    lines = [
        f"{'' if taken else '新'}工单 {number}（{speech}，{kind}）",
        f"来自：{place}，{reporter}",
        f"内容：{words}",
    ]
    if added:
        lines.append(added)
    if photos:
        lines.append(f"照片：{photos_follow(photos)}")
    reply = f"回答：答 {number} 内容" if speech == "咨询" else f"办完：办结 {number} 结果"
    lines.append(f"办理时限 {due}" if taken or shared else f"接单时限 {accept_due}，办理时限 {due}")
    if shared:
        return "\n".join(lines)
    lines.append(reply if taken else f"接单：接单 {number}；{reply}")
    return "\n".join(lines)


def emergency(number: int, place: str, words: str, reporter: str, hotlines: Sequence[str]) -> str:
    """`hotlines`: the numbers that the resident was told to call."""
    what = f"【紧急】工单 {number}，{place}，{reporter}：{shortened(words, 100)}"
    return f"{what}\n{call_and_accept(number, hotlines)}"


def call_and_accept(number: int, hotlines: Sequence[str]) -> str:
    """`hotlines`: as far as they are known."""
    told = f"已提示拨打 {'、'.join(hotlines)}。" if hotlines else ""
    return f"{told}请马上联系并回复：接单 {number}"


def emergency_again(number: int, words: str, hotlines: Sequence[str], waiting: bool = False) -> str:
    """`waiting`: nobody has accepted it yet."""
    told = f"【紧急】工单 {number} 再次求助：{shortened(words, 100)}\n已提示拨打 {'、'.join(hotlines)}。"
    return f"{told}请马上联系并回复：接单 {number}" if waiting else told


def accepted(number: int, name: str, question: bool = False) -> str:
    return f"工单 {number} 由 {name} 接单。{_how_to_end(number, question)}"


def _how_to_end(number: int, question: bool) -> str:
    return f"回答请发：答 {number} 内容" if question else f"办完请发：办结 {number} 结果"


def taken_by(number: int, name: str) -> str:
    return f"工单 {number} 已由 {name} 接单。"


def ended_by(number: int, name: str, words: str) -> str:
    return f"工单 {number} 已由 {name} 办结：{shortened(words, 60)}"


def redo_for_leader(number: int, handler: str, words: str, due: str) -> str:
    reason = f"：{words}" if words else ""
    return f"居民对工单 {number} 不满意{reason}。已请 {handler} 重办，最迟 {due} 前办结，请关注。"


def yours_already(number: int, question: bool = False) -> str:
    return f"工单 {number} 您已接单。{_how_to_end(number, question)}"


def ended_already(number: int, state: str) -> str:
    return f"工单 {number} {state}，不用再处理。"


def finished(number: int, masked: bool = False, told: bool = True) -> str:
    """`told`: there is somebody besides the speaker to hear of it."""
    return f"工单 {number} 已办结，已通知居民。{not_shown(masked)}" if told else f"工单 {number} 已办结。"


def relayed(number: int, masked: bool = False) -> str:
    return f"工单 {number} 的答复已转给居民。{not_shown(masked)}"


def not_shown(masked: bool) -> str:
    """`masked`: the resident reads it in a group, with *** where a number stood."""
    return "群里不显示电话和门牌号，居民要用请私下告诉本人。" if masked else ""


def say_the_result(number: int) -> str:
    return f"请写明办理结果，居民会看到。例：办结 {number} 灯泡已更换"


def say_the_answer(number: int) -> str:
    return f"请写明答复内容，居民会看到。例：答 {number} 周一到周五都可以办理"


def withdrawn(number: int) -> str:
    return f"工单 {number} 已由报事人撤回，不用再处理。"


def recalled(number: int, words: str = "") -> str:
    why = f"（{shortened(words, 60)}）" if words else ""
    return f"工单 {number} 的报事人想撤回{why}，工单仍在办理，请与报事人核实。"


def photo_received(notes: bool) -> str:
    """`notes`: they may keep notes, too."""
    also = "，或：记 看到的情况" if notes else ""
    return f"照片收到了。两分钟内请发：办结 工单号 结果{also}"


def not_yours(number: int, handles: bool = True) -> str:
    """`handles`: the role may, the grid is another one."""
    why = "不在您负责的网格" if handles else "要由网格员等处理人办，您的身份不能改"
    return f"工单 {number} {why}，没有改动。"


def no_such_ticket(number: int) -> str:
    return f"没有工单 {number}，请核对编号。"


def which_ticket(verb: str, numbers: Sequence[int], lines: Sequence[str] = ()) -> str:
    """`lines`: what each of them is about."""
    if not numbers:
        return "您名下没有进行中的工单。"
    asked = f"您有 {len(numbers)} 件工单，{with_number(f'{verb} {numbers[0]}')}"
    return f"{asked}\n{some_lines(lines)}"


def some_lines(lines: Sequence[str]) -> str:
    """As many as a phone shows."""
    return "\n".join([*lines[:_WHICH], *(["……"] if len(lines) > _WHICH else [])])


def in_short(number: int, what: str, urgent: bool = False) -> str:
    return f"{'【紧急】' if urgent else ''}{number}（{shortened(what, 24)}）"


def redo(number: int, words: str, due: str) -> str:
    reason = f"：{words}" if words else ""
    return f"居民对工单 {number} 不满意{reason}。请重办：先回复 接单 {number}，最迟 {due} 前办结。"


def status(number: int, kind: str, state: str, handler: str, place: str, due: str, steps: Sequence[str]) -> str:
    lines = [f"工单 {number}（{kind}）：{state}，{handler or '尚无人负责'}", f"来自：{place}；办理时限 {due}"]
    if len(steps) > _STEPS:
        lines.append(f"前面还有 {len(steps) - _STEPS} 步，在台账里")
    return "\n".join([*lines, *steps[-_STEPS:]])


_WHICH = 6
_STEPS = 10
"""As many as a phone shows."""


def bound(name: str, role: str) -> str:
    return f"绑定成功：{name}（{role}）。发 帮助 看能做什么。"


def old_account_left(names: Sequence[str]) -> str:
    called = "、".join(f"“{name}”" for name in names if name)
    return f"原来的账号{called}不再有这个身份，恢复为普通居民。"


def role_moved(name: str) -> str:
    return f"“{name}”的身份已换到另一个账号，这个账号从现在起是普通居民。不是本人换的，请告诉管理员。"


def wrong_code() -> str:
    return "绑定码不对或已过期，请向管理员要一个新的。"


def too_many_codes() -> str:
    return "绑定码错了太多次，请过一小时再试。"


def bind_in_private() -> str:
    return "请私聊我发送绑定码，不要发在群里。"


def private_chat() -> str:
    return "私聊"


def photos(count: int) -> str:
    return f"照片 {count} 张"


def the_bot() -> str:
    return "小灵通"


def step(at: str, who: str, what: str, text: str) -> str:
    return f"{at} {who} {what}" + (f"：{shortened(text, 40)}" if text else "")
