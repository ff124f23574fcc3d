"""What workers and leaders read when a ticket changes hands, is shared, or is sorted anew."""

from __future__ import annotations

from collections.abc import Sequence

from bot.texts.common import shortened

CORRECTED = "更正："
_MENDED = {True: "更正", False: "补充"}


def because(number: int, words: Sequence[str], keyword: bool) -> str:
    said = "、".join(f"“{shortened(word, 16)}”" for word in words[:3])
    return f"分类依据：{'有' if keyword else '近似'}{said}，不对请发：分类 {number} 类别"


def said_since(
    number: int, added: Sequence[str], seconded: Sequence[str], progress: Sequence[str], left_out: int
) -> str:
    """For whoever gets it later: additions, that it may be over, what followers said, and how far others came with it.
    `left_out`: how many more the ledger has."""
    told = (("补充", added), ("附议", seconded), ("进展", progress))
    lines = [f"{name}：{'；'.join(shortened(line, 100) for line in words)}" for name, words in told if words]
    more = f"（前面还有 {left_out} 条，看全部请发：查 {number}）" if left_out else ""
    return "\n".join(lines) + more if lines else ""


def said_by(who: str, words: str) -> str:
    return f"{who}：{words}"


def with_place(text: str, place: str) -> str:
    """A report that names another place than the one it was corrected to."""
    return f"{text}（{CORRECTED}{place}）"


def wants_it_withdrawn(words: str) -> str:
    return "报事人想撤回" + (f"（{words}）" if words else "")


def passed_on(number: int, name: str, role: str, due: str) -> str:
    return f"工单 {number} 已转派给 {name}（{role}），{_to_accept(due)}"


def _to_accept(due: str) -> str:
    """Of an emergency there is no limit to tell."""
    return f"请其在 {due} 前接单。" if due else "请其马上接单。"


def from_elsewhere(name: str, grid: str) -> str:
    return f"请留意：{name} 属于{grid}，不在这件工单的社区。"


def passed_on_by(by: str, reason: str) -> str:
    return f"{by} 转派给您" + (f"：{reason}" if reason else "。")


def passed_from_you(number: int, by: str, name: str) -> str:
    return f"工单 {number} 已由 {by} 转给 {name}，您不用再处理。"


def belongs_elsewhere(number: int, grid: str, name: str, corrected: bool = True) -> str:
    return f"工单 {number} 报事人{_MENDED[corrected]}了地点，属于{grid}，已转给 {name}，您不用再处理。"


def corrected_to_you(grid: str, corrected: bool = True) -> str:
    """`corrected` False: the place was not told before."""
    return f"报事人{_MENDED[corrected]}了地点，属于{grid}。"


def same_hands(number: int, words: str) -> str:
    return f"工单 {number} 有更正：{words}"


def say_to_whom(number: int) -> str:
    return f"请写明转给谁，写名字或身份都行。例：转派 {number} 物业 要找维修工"


def to_one_only(number: int, names: Sequence[str]) -> str:
    """They named several."""
    each = [f"转派 {number} {name}" for name in names]
    return "\n".join(
        ["转派只能给一个，没有改动。请发其中一条，一起办发最后一条：", *each, f"联动 {number} {' '.join(names)}"]
    )


def unknown_party(word: str, close: Sequence[str], verb: str, number: int) -> str:
    if not close:
        return f"没有“{shortened(word, 12)}”这个人或身份。例：{verb} {number} 物业"
    return f"没有“{shortened(word, 12)}”这个人或身份，是不是 {'、'.join(close)}？请发：{verb} {number} {close[0]}"


def several_of_that_name(word: str, keys: Sequence[str], verb: str, number: int) -> str:
    return f"叫 {word} 的有 {len(keys)} 位，请写编号：{'、'.join(keys)}。例：{verb} {number} {keys[0]}"


def handles_nothing(name: str, role: str) -> str:
    return f"{name} 是{role}，不能接单办结，请换一个人。"


def on_leave(name: str, other: str, verb: str, number: int) -> str:
    hint = f"可以给代班的 {other}：{verb} {number} {other}" if other else "请换一个人。"
    return f"{name} 在请假，{hint}"


def off_duty(name: str, other: str, verb: str, number: int) -> str:
    hint = f"今天值班的是 {other}：{verb} {number} {other}" if other else "请换一个人。"
    return f"{name} 今天不值班，{hint}"


def nobody_in_role(role: str) -> str:
    return f"这个网格今天没有值班的{role}，请写另一个身份或名字。"


def has_it_already(number: int, name: str) -> str:
    return f"工单 {number} 已经在 {name} 名下，没有改动。"


def passed_up_by_holder(number: int, name: str, leader: str) -> str:
    """`leader`: who asks, where they lead; they may take it over."""
    held = f"{number} 现在在 {name} 手上，要不要上报由他定，没有改动。"
    return f"{held}\n要由您来上报，先发：转派 {number} {leader}，再发：上报 {number} 理由" if leader else held


def only_in_chain(number: int, names: Sequence[str]) -> str:
    """Of what is confidential. No names: whoever has it is the only one left."""
    to = f"只能交给 {'、'.join(names)}" if names else "没有别人可以交，要换人请管理员改 grid.yaml 的“举报受理”"
    return f"工单 {number} 只由专人处理，{to}，没有改动。其实不是举报的，请发：不是举报 {number}"


def speaks_of(number: int, name: str) -> str:
    return f"工单 {number} 的话里说到了 {name}，不能交给他，请换一个人。"


def is_no_accusation(number: int) -> str:
    return f"工单 {number} 本来就不是举报，没有改动。"


def names_somebody(number: int, names: Sequence[str]) -> str:
    return f"{number} 说到了{'、'.join(names)}，仍只由专人处理，没有改动。另有要办的事，请发：代报 事情"


def nobody_for_it(number: int) -> str:
    return f"{number} 没有能接手的处理人，没有改动。请先看看值班和请假，或者交给其他网格长：转派 {number} 名字"


def made_ordinary(number: int, kind: str, name: str) -> str:
    return f"工单 {number} 不再按举报处理（{kind}），已交给 {name}。"


def ordinary_step(kind: str) -> str:
    return f"不是举报，按{kind}处理"


def ordinary_to_you(name: str) -> str:
    return f"{name} 看过，不是举报，请按普通工单处理："


def cannot_be_confidential(number: int, joint: bool) -> str:
    why = "是联动办理的，几家都看过了" if joint else "已经是举报"
    return f"工单 {number} {why}，没有改动。"


def made_confidential(number: int) -> str:
    return f"工单 {number} 改按举报办，只交给专人处理，请不要在群里说起。"


def confidential_step(why: str = "") -> str:
    return f"是举报，改由专人处理{f'：{why}' if why else ''}"


def confidential_by(number: int, handler: str) -> str:
    """To somebody whom its reporter has gone past."""
    return f"工单 {number} 居民反映没有解决，现在由 {handler or '网格长'} 办理，没有改动。是举报的，请他发：是举报 {number}"


def confidential_to_you() -> str:
    return "有人看过，是举报，请您处理："


def no_more_for_you(number: int) -> str:
    return f"工单 {number} 已改由专人处理，您不用再处理。"


def not_now(number: int, state: str, verb: str) -> str:
    return f"工单 {number} 现在是{state}，不能{verb}，没有改动。"


def say_why_returned(number: int) -> str:
    return f"退回要写明理由，网格长会看到。例：退回 {number} 不属于本网格"


def not_in_your_name(number: int, name: str) -> str:
    who = f"在 {name} 名下" if name else "还没有处理人"
    return f"工单 {number} {who}，不能由您退回。要换人请发：转派 {number} 名字或身份"


def no_more_yours(number: int) -> str:
    """Of what is confidential: nobody is told who has it now."""
    return f"工单 {number} 您已经交出，不在您名下了，没有改动。"


def given_away(number: int, name: str) -> str:
    return f"工单 {number} 您已经交出，现在由 {name} 办理，没有改动。"


def returned_already(number: int, name: str) -> str:
    return f"工单 {number} 您已经退回，现在由 {name} 决定，没有改动。"


def returned_before(number: int) -> str:
    return f"工单 {number} 您已退回过一次，由网格长决定。办不了请发：上报 {number} 理由"


def returned_before_to_leader(number: int, by: str, reason: str, leader: str) -> str:
    return (
        f"{by} 又想退回工单 {number}：{reason}\n每人只能退回一次，工单仍在 {by} 名下，请您决定，换人请发：转派 {number} 名字或身份\n"
        f"要往上报，先发：转派 {number} {leader}，再发：上报 {number} 理由"
    )


def nobody_to_decide(number: int) -> str:
    return f"上面没有别的网格长，工单 {number} 不能退回。可以请人一起办：联动 {number} 职能部门"


def returned(number: int, leader: str) -> str:
    return f"工单 {number} 已退回，由 {leader} 决定。办理时限不变。"


def returned_to_you(by: str, number: int, reason: str) -> str:
    return f"{by} 退回工单 {number}：{reason}\n请决定：转派 {number} 名字或身份；接单 {number}；不予受理 {number} 理由"


def say_why_passed_up(number: int) -> str:
    return f"请写明为什么要上报，上级会看到。例：上报 {number} 要街道协调"


def passed_up(number: int, grid: str, leader: str, due: str) -> str:
    return f"工单 {number} 已上报{grid}，由 {leader} 处理，{_to_accept(due)}"


def passed_up_to_you(by: str, grid: str, reason: str) -> str:
    return f"{by}（{grid}）上报给您：{reason}"


def hop(start: str, end: str, reason: str) -> str:
    return f"{start} → {end}：{reason}"


def at_the_top(number: int) -> str:
    return f"工单 {number} 已到最上一级，不能再上报。可以请人一起办：联动 {number} 职能部门；或先发：临时措施 {number} 做了什么"


def accept_first(number: int) -> str:
    return f"这件还没有接单，接单请发：接单 {number}"


def say_the_measure(number: int) -> str:
    return f"请写明做了什么，居民会看到。例：临时措施 {number} 已拉警戒线"


def interim_of_own(number: int) -> str:
    """Of what they have found themselves: nobody else waits for it."""
    return f"工单 {number} 的临时措施已记下，工单继续办理。"


def interim_noted(number: int) -> str:
    return f"工单 {number} 的临时措施已记下，已告诉居民，工单继续办理。"


def sorted_by_hand(who: str, change: str) -> str:
    return f"分类依据：{who} 改的（{change}）"


def say_the_kind(number: int, kinds: Sequence[str]) -> str:
    return f"请写明改成哪一类：{'、'.join(kinds)}。例：分类 {number} {kinds[0]}"


def unknown_kind(number: int, word: str, close: Sequence[str], kinds: Sequence[str]) -> str:
    if close:
        return f"没有“{shortened(word, 12)}”这一类，是不是 {'、'.join(close)}？请发：分类 {number} {close[0]}"
    return f"没有“{shortened(word, 12)}”这一类，可用的有：{'、'.join(kinds)}。例：分类 {number} {kinds[0]}"


def kind_stays(number: int, state: str, kind: str) -> str:
    """After the end a ticket keeps the kind that it was counted under."""
    return f"工单 {number} {state}，类别按“{kind}”统计，不能再改；统计时要更正的，请告诉管理员。"


def is_that_kind(number: int, kind: str) -> str:
    return f"工单 {number} 已经是{kind}，没有改动。"


def classified(number: int, before: str, after: str, moved_to: str) -> str:
    moved = f"，已改派 {moved_to}" if moved_to else ""
    return f"工单 {number} 的分类已改：{before} → {after}{moved}。"


def kind_step(before: str, after: str) -> str:
    return f"{before} → {after}"


def sorted_anew(number: int, kind: str, name: str) -> str:
    return f"工单 {number} 改为{kind}，已转给 {name}，您不用再处理。"


def sorted_to_you(by: str, kind: str) -> str:
    return f"{by} 把分类改为{kind}，转给您。"


def kind_and_triage(kind: str, triage: str) -> str:
    return f"{kind}，{triage}"
