"""What residents hear at the end of a ticket: done again, refused, appealed."""

from __future__ import annotations

from collections.abc import Sequence


def done_again(number: int) -> str:
    return f"工单 {number} 抽查发现没有办好，已要求重新办理，办完再告诉您。"


def asked_back(number: int, words: str) -> str:
    """Whoever handles it needs to know something."""
    return f"工单 {number} 处理人想问您：{words}\n请引用这条回答，或发：补充 {number} 您的回答"


def not_ended(number: int) -> str:
    """Its handler had ended the wrong one, or too soon."""
    return f"更正：工单 {number} 刚才说办结是弄错了，还在办，办完再告诉您。"


def again_for_another(number: int) -> str:
    """To the others who reported or follow it."""
    return f"工单 {number} 一起报的邻居说还没办好，正在重新办理，办完再告诉您。"


def refused(number: int, why: str) -> str:
    return f"您反映的事（工单 {number}）不予受理：{why}\n不同意可以请上一级处理，请回复：没解决 {number}"


def appealed(number: int, leader: str, due: str, above: bool = True) -> str:
    """`above`: an accusation may go to the next of its chain instead, who stands no higher."""
    who = f"{'上一级' if above else ''}网格长 {leader} " if leader else "上一级"
    return f"抱歉没能解决，工单 {number} 已转{who}重新处理，最迟 {due} 前回复您。"


def urgent_goes_on(number: int) -> str:
    return f"紧急的事总要有人去看，工单 {number} 不能撤回，您说的已转告处理人。"


def not_well(number: int) -> str:
    return f"工单 {number} 还没办好吗？请回复：\n不满意 {number}（重新办）\n没解决 {number}（换上一级办）"


def supervised(number: int, leader: str, due: str) -> str:
    who = f"网格长 {leader} " if leader else "网格长"
    return f"抱歉没有办好，工单 {number} 已交{who}督办，由网格长办理，最迟 {due} 前回复您。"


def with_the_top(number: int) -> str:
    return f"抱歉没能解决，工单 {number} 已报街道管理员督促，会有人联系您。"


def by_when(due: str, suspended: bool = False, urgent: bool = False) -> str:
    """`due`: the day that may be promised, "" where it is past. `urgent`: an emergency, which has none."""
    if urgent:
        return "正在处置，有结果告诉您。"
    if due:
        return f"最迟 {due} 前回复您。"
    return "现在挂账，能办的时候接着办。" if suspended else "已超过答复期限，会继续提醒处理人。"


def still_open(number: int, when: str) -> str:
    return f"工单 {number} 还没有办结，{when}"


def welcome_and_rate(number: int) -> str:
    return f"不客气。工单 {number} 已办结，请评价，回：满意 {number}，或 基本满意 {number}、不满意 {number}"


def noted_before_end(number: int) -> str:
    return f"您的话已记到工单 {number}，会转告处理人。这件事还没有办结，办结后再请您评价。"


def noted_meanwhile(number: int, when: str) -> str:
    return f"您的话已记到工单 {number}，会转告处理人。这件事还没有办结，{when}"


def which_is_open(numbers: Sequence[int]) -> str:
    few = "、".join(f"补充 {number} 您要说的话" for number in numbers[:3])
    return f"您有几件还没有办结的事，请带上编号再说一次，如：{few}"


def own_work(number: int) -> str:
    return f"工单 {number} 是您自己办的，不用自己评价。还没有办好，请再报一次，例：巡查 3 号楼路灯又不亮"


def too_late(number: int) -> str:
    return f"工单 {number} 办结已超过 30 天，请 @小蜜蜂 把现在的情况重新说一遍。"


def nothing_to_appeal() -> str:
    return "没有找到您办结不久的工单。还没解决的事，请 @小蜜蜂 说一下地点和情况。"


def which_to_appeal(numbers: Sequence[int]) -> str:
    return "您有几件办结的事，请带上编号，如：" + "、".join(f"没解决 {number}" for number in numbers[:3])


def follower_rated(number: int) -> str:
    return f"谢谢您，您对工单 {number} 的评价已记下。"


def follower_dissatisfied(number: int) -> str:
    return f"您对工单 {number} 的意见已记下，已告诉处理人。要重新处理请回复：没解决 {number}"


def rated_already(number: int) -> str:
    return f"您已经评价过工单 {number}。"


def not_to_be_rated(number: int, state: str, solved: bool) -> str:
    """`solved`: it was done, and has been closed without a rating."""
    if solved:
        return f"工单 {number} {state}，评价的时间已过。还没办好请发：没解决 {number}"
    return f"工单 {number} {state}，不用评价。"


def withdrawn_for_you(number: int, others: str) -> str:
    return f"好的，工单 {number} 以后不再通知您。{others}还在跟进，会继续办理。"


def other_followers() -> str:
    return "其他邻居"


def how_to_rate(number: int) -> str:
    return f"好的，工单 {number} 已办结。请评价，回：满意 {number}，或 基本满意 {number}、不满意 {number}"


def taken_as(rating: str, number: int) -> str:
    """Beside the answer to what they said in own words. What is done once more can only be taken back."""
    others = [f"{one} {number}" for one in ("满意", "基本满意", "不满意") if one != rating]
    else_say = f"撤回 {number}" if rating == "不满意" else " 或 ".join(others)
    return f"记的是“{rating}”，不是这个意思请回复：{else_say}"


def done_in_part(number: int) -> str:
    return f"工单 {number} 还有没办好的吗？请回复：\n基本满意 {number}（就这样）\n没解决 {number}（还要办）"


def offer_to_ask() -> str:
    return "这个要问网格员才清楚。帮您转过去吗？请回复 是 或 不用"


def result_corrected(number: int, words: str) -> str:
    return f"工单 {number} 已办结，结果更正为：{words}"
