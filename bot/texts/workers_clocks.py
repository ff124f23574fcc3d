"""What workers and leaders hear of limits, extensions, suspensions and supervision."""

from __future__ import annotations

from collections.abc import Sequence

from bot.texts.common import shortened


def the_bot() -> str:
    return "小灵通"


def step(clock: str, name: str, early: bool) -> str:
    return f"{clock}时限快到，提醒 {name}" if early else f"{clock}时限已到，提醒 {name}"


def digest(lines: Sequence[str], count: int) -> str:
    head = "工单提醒：" if count == 1 else f"工单提醒，共 {count} 件："
    more = f"\n还有 {count - len(lines)} 件，请发：待办" if count > len(lines) else ""
    return head + "\n" + "\n".join(lines) + more


def take_it_instead(numbers: Sequence[int]) -> str:
    """For whoever stands in: "" where they are reminded as a leader, or of their own."""
    if not numbers:
        return ""
    return "\n您是替班，可以先接过来办，请发：接单 " + "、".join(map(str, numbers[:8]))


_SAID = {
    "接单": ("快到接单时限", "还没有人接单"),
    "办理": ("快到办理时限", "超过办理时限"),
    "核查": ("快到核查时限", "等待核查"),
}


def line(number: int, kind: str, words: str, clock: str, early: bool, handler: str) -> str:
    said = _SAID[clock][0 if early else 1]
    who = f"（{handler}）" if handler else ""
    return f"{number}（{kind}）{said}{who}" + (f"：{shortened(words, 30)}" if words else "")


def of_accusation() -> str:
    """In place of its kind, which tells what it is about."""
    return "举报"


def unreachable(name: str, text: str) -> str:
    return f"{name} 还没有绑定，收不到提醒：\n{text}"


def unreachable_for_accusation(name: str) -> str:
    return f"{name} 还没有绑定，收不到举报的提醒，请让他绑定。"


def say_how_long(number: int) -> str:
    return f"请写明延多久和理由，居民会知道新的期限。例：延期 {number} 2天 等配件"


def say_how_many_days(number: int) -> str:
    """They have named a day."""
    return f"延期要写延多久，不能写延到哪一天，没有改动。例：延期 {number} 2天 等配件"


def limit_is_over(number: int, due: str) -> str:
    return f"工单 {number} 的时限 {due} 已过，不能再申请延期。请尽快办结，或发：挂账 {number} 理由"


def extension_words(span: str, until: str, reason: str) -> str:
    return f"{span}，到 {until}：{reason}"


def reason_of_extension(rest: str) -> str:
    """Of the words after the span: `到 3 月 5 日 17:00：等配件` → `等配件`."""
    return rest.partition("：")[2] or rest


def cannot_be_suspended(number: int, state: str) -> str:
    return f"工单 {number} 现在是{state}，不能挂账。"


def say_why_suspended(number: int) -> str:
    return f"请写明理由。例：挂账 {number} 要等全楼签字"


def urgent_is_never_suspended(number: int) -> str:
    return f"工单 {number} 是紧急的，不能挂账。"


def nobody_to_grant(number: int, kind: str) -> str:
    """Of what is confidential: no word of who would have decided."""
    return f"工单 {number} 只由专人处理，没有能批的上级，{kind}没有办成，请按原来的时限办。"


def asked_already(number: int) -> str:
    return f"工单 {number} 已有申请在等上级决定。"


def request(number: int, kind: str, name: str, words: str) -> str:
    return f"{name} 申请{kind}工单 {number}：{words}\n请回复：同意 {number}，或 不同意 {number} 理由"


def request_waits(number: int, kind: str, name: str, words: str, due: str) -> str:
    return (
        f"{name} 申请{kind}工单 {number}，还在等您决定：{shortened(words, 60)}\n"
        f"现在的时限 {due}。请回复：同意 {number}，或 不同意 {number} 理由"
    )


def request_unread(number: int, kind: str, name: str) -> str:
    return f"工单 {number} 申请{kind}，但 {name} 还没有绑定，收不到。请联系本人。"


def asked(number: int, kind: str, approver: str) -> str:
    return f"工单 {number} 的{kind}申请已交 {approver} 决定，在同意之前时限不变。"


def no_request(number: int) -> str:
    return f"工单 {number} 没有等待决定的申请。"


def which_request(verb: str, numbers: Sequence[int]) -> str:
    if not numbers:
        return "没有等您决定的申请。"
    return "有几件申请，请带上编号，如：" + "、".join(f"{verb} {number}" for number in numbers[:3])


def not_yours_to_decide(number: int) -> str:
    return f"工单 {number} 的申请要由上一级网格长决定。"


def granted(number: int, kind: str) -> str:
    return f"工单 {number} 的{kind}申请已同意，已告诉居民。"


def declined_words(kind: str, words: str) -> str:
    return kind + (f"：{words}" if words else "")


def say_why_declined(number: int) -> str:
    return f"请写明为什么不同意，申请人会看到。例：不同意 {number} 今天必须办完"


def declined(number: int, kind: str, words: str, due: str) -> str:
    reason = f"：{words}" if words else ""
    return f"工单 {number} 的{kind}申请没有同意{reason}。办理时限仍是 {due}。"


def resumed(number: int, due: str) -> str:
    return f"工单 {number} 恢复办理，时限 {due}。"


_CHECK = "通过请回复：核查 {number}；没办好请回复：返工 {number} 原因"


def urged(number: int, words: str, due: str, said: str = "") -> str:
    """`said`: what they urged with. `due`: "" of an emergency."""
    told = f"\n居民说：{shortened(said, 100)}" if said else ""
    return f"居民催办工单 {number}{f'（时限 {due}）' if due else ''}：{shortened(words, 40)}{told}\n请尽快处理，或先回复进展：答 {number} 内容"


def urged_to_check(number: int, words: str, said: str = "") -> str:
    """Of what is done and waits for whoever reads this to check it."""
    told = f"\n居民说：{shortened(said, 100)}" if said else ""
    return f"居民催办工单 {number}，等您核查：{shortened(words, 40)}{told}\n{_CHECK.format(number=number)}"


def supervised_to_check(number: int, name: str, words: str) -> str:
    reason = f"：{words}" if words else ""
    return f"{name} 督办工单 {number}{reason}。已办结，等您核查。\n{_CHECK.format(number=number)}"


def checks_themselves(number: int) -> str:
    return f"工单 {number} 已办结，等您核查，督办没有别人收到。\n{_CHECK.format(number=number)}"


def supervised_by(number: int, name: str, words: str, due: str) -> str:
    reason = f"：{words}" if words else ""
    return f"{name} 督办工单 {number}{reason}。时限 {due}，请尽快办结并说明进展。"


def supervision_noted(number: int, checks: bool = False) -> str:
    return f"工单 {number} 已督办，{'核查的人' if checks else '处理人'}已收到。"


def supervises_themselves(number: int) -> str:
    return f"工单 {number} 现在由您办理，督办没有别人收到。要交给别人办，请发：转派 {number} 姓名 理由"


def only_leaders_supervise() -> str:
    return "督办要由这个网格的网格长来发。"


def suspended_review(lines: Sequence[str], count: int) -> str:
    more = f"\n共 {count} 件" if count > len(lines) else ""
    return "挂账每周一看：\n" + "\n".join(lines) + more + "\n能办了请发：恢复办理 工单号"


def suspended_line(number: int, kind: str, since: str, words: str) -> str:
    return f"{number}（{kind}，{since} 起）{shortened(words, 24)}"
