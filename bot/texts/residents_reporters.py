"""What residents hear who ask about those who report something."""

from __future__ import annotations

from collections.abc import Sequence


def nobody_learns_who() -> str:
    return "谁反映、谁举报都要保密，我不能告诉任何人。您对处理有意见，可以 @小蜜蜂 说明情况，或找网格长。"


def private_to_them() -> str:
    return (
        "别人的电话和住址要保密，我不能告诉您。\n"
        "有事要找对方，请 @小蜜蜂 说是什么事，由网格员去联系；找网格员请发：联系卡。"
    )


def stays_between_us(number: int) -> str:
    return f"编号 {number} 要保密，只交给专人，我不会告诉任何人是谁反映的。\n您的话已记在里面。有人威胁您，请打 110。"


def no_signature(number: int) -> str:
    return f"编号 {number} 只交给专人。在这里举报不用签名；专人要核实时，会私下联系您。"


def give_it_here(number: int) -> str:
    return (
        f"编号 {number} 只交给专人。文字、照片、截图请直接在这里发，只有专人看得到。\n"
        "录音、视频、材料原件我收不了，请留好，专人私下联系您时再给。"
    )


def asked_of_it(number: int) -> str:
    return f"您问的已转给办编号 {number} 的专人，别人看不到。要补充，请在这里接着说或发照片。"


def who_has_it(number: int, name: str) -> str:
    return (
        f"编号 {number} 只交给了 {name}，由 {name} 来办，我不会告诉别人是谁反映的。\n"
        f"要反映的人里也有 {name}，请在这里说是什么事，会换人来办。"
    )


def who_sees_accusations() -> str:
    return "举报要保密，只交给专人，我不会告诉别人是谁反映的，不用签名。要举报请在这里说。"


def no_accusation_of_yours() -> str:
    return "没有查到您在我这里的举报。举报只交给专人，要举报请在这里说。"


def withdraw_accusation(number: int, waiting: bool) -> str:
    """`waiting`: nobody has taken it up yet."""
    if waiting:
        return f"要撤回请在这里发：撤回 {number}，就不再查了。"
    return f"{number} 已有专人在查。不想再查请在这里发：撤回 {number}，我转告专人。"


def take_it_back(lines: Sequence[str]) -> str:
    told = "\n".join(lines)
    return f"{told}\n这件事只有专人看得到，我不会告诉任何人是您说的。有人威胁您，请打 110。"


def question_stays() -> str:
    return "您来问的事，我不会告诉别人，也没有登记成工单。"


def only_in_private() -> str:
    return "好的，您在这里说的，我只在私聊里回。"


def say_it_here() -> str:
    return "好的，请在这里说，我只在私聊里回。\n您在群里报的事，办结了会在群里告诉您。"


def nothing_waits_here() -> str:
    return "您私聊里说的，没有还等着答复的。想问什么、要报什么，请在这里再说一遍。"


def ask_here(topic: str) -> str:
    return f"群里的话大家看得到，您想问的请在这里说，如：{topic}怎么办\n您来问的事，我不会告诉别人。"


def pass_it_on() -> str:
    return (
        "这个问题没有现成的答案。您来问的事，我不会告诉别人。\n要转给网格员吗？网格员会看到您的名字。请回复 是 或 不用"
    )


def name_is_kept() -> str:
    return "您的名字只有办理的工作人员看得到，已写明不要告诉对方。"


def name_said_in_group() -> str:
    return "已写明不要把您的名字告诉对方。群里的话大家看得到，不想让人知道的事请私聊我说。"


def name_may_be_kept() -> str:
    return "您私聊我反映的事，名字只有办理的工作人员看得到；我会写明不要告诉对方。请说是什么事、在哪里。"
