"""What whoever handles or checks a ticket hears at its end: checks, rework, refusals, appeals, who has not heard."""

from __future__ import annotations

from collections.abc import Sequence

from bot.texts.common import photos_follow, shortened


def names(people: Sequence[str]) -> str:
    return "、".join(name for name in people if name) or "报事人"


def sent_to_check(number: int, leader: str) -> str:
    return f"工单 {number} 已报 {leader} 核查，核查通过后告知居民。"


def to_check(number: int, kind: str, place: str, words: str, handler: str, result: str, photos: int) -> str:
    """For the leader, in private."""
    shown = f"（照片 {photos_follow(photos)}）" if photos else "（没有照片）"
    return (
        f"请核查工单 {number}（{kind}，{place}）：{shortened(words, 60)}\n"
        f"{handler} 办结：{shortened(result, 100)}{shown}\n"
        f"通过请回复：核查 {number}；没办好请回复：返工 {number} 原因"
    )


def checked(number: int, told: bool = True) -> str:
    """`told`: somebody besides the handler hears of it."""
    return f"工单 {number} 核查通过，已办结{'，已通知居民' if told else ''}。"


def checked_for_handler(number: int, name: str, words: str) -> str:
    return f"工单 {number} 经 {name} 核查通过" + (f"：{shortened(words, 60)}" if words else "。")


def nobody_above() -> str:
    return "上面没有网格长，视为已核查"


def not_the_checker(number: int, own: bool, who: str) -> str:
    """`own`: they have handled it. `who`: the name of whoever checks it, "" where nobody does."""
    why = "，办理的人不能核查自己办的事" if own else ""
    return f"工单 {number} 要由上一级网格长{f'（{who}）' if who else ''}核查{why}，没有改动。"


def sounds_undone(offers: str) -> str:
    """`offers`: to have it done once more, and to let it pass."""
    return f"还没有核查：您说的听着像没办好。{offers}"


def nothing_to_check(number: int, state: str) -> str:
    return f"工单 {number} {state}，现在不用核查。"


def which_to_check(numbers: Sequence[int]) -> str:
    if not numbers:
        return "没有等您核查的工单。"
    return f"有 {len(numbers)} 件等您核查，请带上编号，如：核查 {numbers[0]}"


def say_why_rework(number: int) -> str:
    return f"请写明哪里没办好，处理人会看到。例：返工 {number} 墙面没有恢复"


def too_late_to_rework(number: int, state: str) -> str:
    return f"工单 {number} {state}，不能返工：待核查的，和办结 7 天内还没评价的才可以。"


def rework(number: int, name: str, why: str, due: str, again: bool) -> str:
    """`again`: the residents had been told that it was done."""
    told = "居民已得知要重新办理。" if again else ""
    return f"工单 {number} 被 {name} 退回返工：{why}\n{told}办理时限 {due}，改好后请再发：办结 {number} 结果"


def rework_ordered(number: int, handler: str) -> str:
    return f"工单 {number} 已退回 {handler} 返工。"


def again_needs_leader(number: int) -> str:
    return f"{number} 说过办结、又要重新办，不予受理要由网格长定。办不了请发：上报 {number} 理由"


def accept_first(number: int, name: str, verb: str) -> str:
    return f"{number} 派给了 {name}，还没有人接单。您来办请先发：接单 {number}，再发 {verb}"


def not_ended_by_word(number: int, said: str, handler: str = "") -> str:
    """`handler`: who has it, where that is somebody else."""
    why = f"在 {handler} 名下" if handler else "还没有接单"
    steps = "" if handler else f"接单请发：接单 {number}；"
    return f"工单 {number} {why}，这样说没有办结。{steps}确实办好了请发：办结 {number} {said}"


def with_another(number: int, name: str, role: str, verb: str, own: str) -> str:
    """Who has accepted it, and how it could become theirs."""
    return (
        f"{number} 在 {name}（{role}）手上，没有{verb}。编号写错了请重发；要由您办，请他或网格长发：转派 {number} {own}"
    )


def say_why_refused(number: int) -> str:
    return f"请写明不予受理的原因，居民会看到。例：不予受理 {number} 属于邻里民事纠纷，建议向法院起诉"


def refused(number: int) -> str:
    return f"工单 {number} 不予受理，已把原因告知居民。"


def refused_by(number: int, name: str, why: str) -> str:
    return f"工单 {number} 由 {name} 定为不予受理：{shortened(why, 60)}"


def urgent_needs_leader(number: int) -> str:
    return f"工单 {number} 是紧急情况，只有网格长能定为不予受理，没有改动。"


def still_in_danger(matter: str, words: str) -> str:
    said = f"：{shortened(words, 40)}" if words else ""
    return f"居民说还有危险{said}（原事项：{shortened(matter, 40)}）"


def appealed(
    number: int, kind: str, place: str, words: str, why: str, handler: str, result: str, accept_due: str, due: str
) -> str:
    """For the leader who now has it, in private."""
    said = f"：{shortened(why, 60)}" if why else ""
    before = (
        f"{f'{handler} ' if handler else '原处理人'}的结果：{shortened(result, 60)}"
        if result
        else f"原处理人 {handler}"
    )
    return (
        f"办不成事：工单 {number}（{kind}，{place}）居民说没解决{said}\n"
        f"原事项：{shortened(words, 60)}；{before}\n"
        f"现在由您办理，办理时限 {due}。请在 {accept_due} 前回复：接单 {number}"
    )


def supervised(
    number: int, kind: str, place: str, words: str, why: str, handler: str, result: str, accept_due: str, due: str
) -> str:
    """For the leader who now has it, in private: the second time that it was not solved."""
    said = f"：{shortened(why, 60)}" if why else ""
    before = f"；{f'{handler} ' if handler else '原处理人'}的结果：{shortened(result, 60)}" if result else ""
    return (
        f"督办：工单 {number}（{kind}，{place}）居民再次反映没有办好{said}\n"
        f"原事项：{shortened(words, 60)}{before}\n"
        f"请您亲自办理，办理时限 {due}。请在 {accept_due} 前回复：接单 {number}"
    )


def appealed_past_you(number: int, handler: str) -> str:
    who = f"由 {handler} 办理" if handler else "由网格长办理"
    return f"工单 {number} 居民反映没有解决，现在{who}，没有改动。要您办时会转派给您。"


def passed_over(number: int, why: str, leader: str) -> str:
    """For the handler it was taken from."""
    said = f"：{shortened(why, 60)}" if why else ""
    return f"工单 {number} 居民反映没有解决{said}。已转 {leader} 办理，请配合。"


def follower_dissatisfied(number: int, name: str, words: str) -> str:
    said = f"：{shortened(words, 60)}" if words else ""
    return f"工单 {number} 的附议人 {name} 不满意{said}"


def back_after_end(number: int, matter: str, words: str) -> str:
    """The text of a new alarm: 他又来了 after the one before has been ended."""
    return f"{words}（工单 {number} 办结以后又发生，当时报的是：{shortened(matter, 60)}）"


def report_passed_on(number: int, name: str, follower: str) -> str:
    return f"工单 {number} 的报事人 {name} 撤回了，{follower} 还在跟进，请继续办理。"


def goes_on_with(follower: str) -> str:
    return f"由 {follower} 继续跟进"


def not_heard(number: int, people: str) -> str:
    return (
        f"工单 {number} 的结果没能送到 {people}，居民还不知道（待告知）。\n"
        f"请打电话或当面告知，告知后请发：已告知 {number} 怎样告知的"
    )


def still_to_tell(people: str, queued: bool) -> str:
    return f"待告知：{people}（{'正在发送' if queued else '没有送达'}）"


def told_by_hand(number: int) -> str:
    return f"已记下：工单 {number} 已告知居民。"


def nothing_to_tell(number: int) -> str:
    return f"工单 {number} 没有待告知的居民。"


def which_to_tell() -> str:
    return "请带上编号，如：已告知 1001 电话告知"


def told_in_person() -> str:
    return "处理人告知"


def photo_needed_too(number: int, kind: str, words: str) -> str:
    """While the photo of another ticket is waited for."""
    return f"{kind}办结要附照片，工单 {number} 还没有办结：请先发照片，再发：办结 {number} {words or '结果'}"


def photo_still_needed(number: int, kind: str) -> str:
    return (
        f"{kind}办结要附照片，结果我先记着：2 分钟内发来照片，工单 {number} 就办结。\n"
        f"过了 2 分钟，请先发照片，再发：办结 {number} 结果"
    )


def which_ended(number: int, lines: str) -> str:
    """The result sounds like that of another ticket."""
    return f"这个结果像是别的工单的，{number} 还没有办结，居民还没有听到。\n{lines}"


def end_taken_back(number: int, told: bool) -> str:
    return f"工单 {number} 已改回处置中{'，已告诉居民还在办' if told else ''}。"


def whose_photo(numbers: list[int]) -> str:
    """After several were ended in one message."""
    ways = "、".join(f"补充 {number}" for number in numbers)
    return f"照片收到了。是哪一件的？两分钟内请发：{ways}"


def photo_joined(number: int, checker: str) -> str:
    """`checker`: who gets it to check the work; "" where nobody checks."""
    shown = f"，{checker} 核查时看得到" if checker else ""
    return f"照片已记到刚办结的工单 {number}{shown}。别的工单的，请和 办结 一起再发一次。"


def photo_to_check(number: int) -> str:
    return f"工单 {number} 补来了照片，请核查：\n核查 {number} 或 返工 {number} 哪里没办好"


def yours_to_end(number: int) -> str:
    """To whoever takes back what they have reported and accepted themselves."""
    return (
        f"工单 {number} 在您自己手上，已记下想撤回。与来电的人核实后请发：办结 {number} 结果，或 不予受理 {number} 原因"
    )


def leader_decides(number: int, leader: str) -> str:
    """After 退回 or 上报, to somebody else who says 接单."""
    return f"工单 {number} 交给了 {leader} 决定由谁办，没有改动。要您办时会转派给您。"


def accept_again(number: int) -> str:
    return f"请先回复：接单 {number}"


def told_already(number: int, with_photo: bool) -> str:
    photo = "，照片已记到这件" if with_photo else ""
    return f"工单 {number} 已办结，这个结果已经告诉过居民，没有再发{photo}。"
