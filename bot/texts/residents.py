"""Everything the bot says to residents: short, plain, polite."""

from __future__ import annotations

from collections.abc import Sequence

from bot.texts.common import numbered, shortened


def in_danger_call() -> str:
    """Before an acknowledgement, where it is not clear whether somebody is in danger."""
    return "如果现在有危险，请先拨打 110、119 或 120。"


def keep_off_the_hole() -> str:
    return "请先绕开，能用显眼的东西挡一下、提醒路人更好。有人掉进去请马上打 119 和 120。"


def keep_off_the_battery() -> str:
    return "鼓包的电池别再充电、别按别扎、别扔垃圾桶，放到室外空地或阳台砖地上，离能烧的东西远些。冒烟起火就走开，马上打 119。"


def swindled_call() -> str:
    """The same, where it is not clear whether money can still be held back."""
    return "如果钱是刚转的，请马上打 110，请民警止付。别再转账，说能帮您追款的也不要信。"


def perhaps_swindle() -> str:
    """Before an acknowledgement, where it is asked whether somebody is a swindler."""
    return "先别转账、别点链接、别报验证码，不要照他说的做，挂断电话。拿不准请打 110 问民警。"


def emergency_passed_on(number: int, roles: Sequence[str]) -> str:
    told = "和".join(dict.fromkeys(roles)) or "社区管理员"
    return f"已同时通知{told}，工单 {number}。"


def ticket_opened(number: int, kind: str, due: str, handler: str) -> str:
    who = f"{handler} 会处理" if handler else "社区会安排人处理"
    return f"已受理，工单 {number}（{kind}），{who}，最迟 {due} 前回复。\n想知道进展请发：查 {number}"


def question_passed_on(number: int, due: str, role: str) -> str:
    return f"这个问题我不能确定，已转给{role or '社区工作人员'}，编号 {number}，最迟 {due} 前回复您。"


def handed_over(number: int, due: str, role: str) -> str:
    return f"已转给{role or '社区工作人员'}，编号 {number}，最迟 {due} 前回复您。"


def ask_what_for_the_worker() -> str:
    return "请说说是什么事，我转给网格员。"


def confidential_received() -> str:
    return "已收到，会由专人处理。"


def confidential_number(number: int, due: str) -> str:
    return f"您反映的情况已登记，编号 {number}，只交给专人处理，最迟 {due} 前回复您。"


def withdrawn(number: int) -> str:
    return f"工单 {number} 已撤回。还要办请说：别撤"


def which_to_withdraw(numbers: Sequence[int]) -> str:
    if not numbers:
        return "没有可以撤回的工单。"
    return "您有几件工单，请带上编号，如：" + "、".join(f"撤回 {number}" for number in numbers[:3])


def already_opened(number: int) -> str:
    return f"这件事已经受理，工单 {number}。要补充请发：补充 {number} 内容"


def added(number: int) -> str:
    return f"已补充到工单 {number}。"


def late_note() -> str:
    return "（这条消息晚到，现在才收到。）"


def not_of_the_community() -> str:
    """To a question of shops or of the town."""
    return "店家和外面单位的事我这里没有，请问他们或邻居。要转给网格员问一下吗？请回复 是 或 不用"


def choices(questions: Sequence[str]) -> str:
    if len(questions) == 1:
        return f"您想问的是“{shortened(questions[0], 30)}”吗？请回复 是 或 不是"
    return f"您想问的是：\n{numbered([shortened(question, 30) for question in questions])}\n请回复数字，都不是回复 0。"


def ask_for_matter() -> str:
    return "照片收到了。请再发一句：什么事、在哪里。"


def what_is_there() -> str:
    return "请再说一下是什么事。"


def which_matter() -> str:
    return "请连事情一起问，例如：居住证要带什么材料\n想报事，请说地点和事情，例如：3号楼1单元楼道灯不亮"


def offer_the_worker() -> str:
    return "抱歉没有帮上忙。要把您的问题转给网格员吗？请回复 是 或 不用"


def that_is_all() -> str:
    """Somebody asks on about what was just answered in full."""
    return "这件事我知道的都在上面了。要转给网格员问清楚吗？请回复 是 或 不用"


def report_all_the_same() -> str:
    """Under an answer to what was told as a report."""
    return "还要登记下来、转给网格员吗？请回复 是 或 不用"


def you_are_welcome() -> str:
    return "不客气，有事再 @我。"


def all_right() -> str:
    return "好的，有事再 @我。"


def goodbye() -> str:
    return "再见，有事再 @我。"


def help_text() -> str:
    return (
        "想问事：@小灵通 加上问题，如 居住证怎么办\n"
        "想报事：@小蜜蜂 加上地点和事情，可以发照片\n"
        "看进展：查 工单号，或 我的工单；办完后请回复 满意 或 不满意\n"
        "找网格员：联系卡；还能说什么：帮助 全部"
    )


def words_please() -> str:
    return "抱歉，我只看得懂文字和照片，请打字告诉我。"


def too_long() -> str:
    return "内容较长，已原文转给网格员。"


def done(number: int, words: str) -> str:
    return f"您反映的事（工单 {number}）已办结：{words}{_rate_please(number)}"


def answered(number: int, words: str, asked: bool = True) -> str:
    return f"您问的事（编号 {number}）答复如下：{words}" + (_rate_please(number) if asked else "")


def _rate_please(number: int) -> str:
    return f"\n满意请回复：满意 {number}；不满意请回复：不满意 {number}"


def note_from_handler(number: int, words: str) -> str:
    return f"工单 {number} 有新进展：{words}"


def not_reached_in_private() -> str:
    return "有一条私聊消息没能送达，请先加我为好友，再私聊我一次。"


def thanks_for_rating(*numbers: int) -> str:
    return f"谢谢您的评价，工单 {'、'.join(map(str, numbers))} 已结案。"


def redo(number: int, due: str) -> str:
    return f"抱歉没有办好，工单 {number} 已要求重办，最迟 {due} 前回复您。"


def status(
    number: int, kind: str, state: str, handler: str, due: str, last: str, late: bool = False, urgent: bool = False
) -> str:
    """`due`: the day that may be promised; `late`: it is past; `urgent`: an emergency that is open, which has none."""
    lines = [f"工单 {number}（{kind}）：{state}" + (f"，{handler} 负责" if handler else "")]
    if due:
        lines.append(f"最迟 {due} 前回复")
    if urgent:
        lines.append("还有危险请马上打 110、119 或 120")
    if late:
        lines.append("已超过答复期限，会继续提醒处理人")
    if last:
        lines.append(f"最近进展：{shortened(last, 60)}")
    return "\n".join(lines)


def to_do_again() -> str:
    return "要求重新办理"


def status_line(number: int, kind: str, state: str, words: str) -> str:
    return f"{number}（{kind}，{state}）{shortened(words, 20)}"


def open_tickets(lines: Sequence[str], count: int) -> str:
    more = f"\n共 {count} 件" if count > len(lines) else ""
    return "\n".join(lines) + more + "\n看详情请发：查 工单号"


def no_open_tickets() -> str:
    return "没有进行中的工单。"


def accepted_already(number: int) -> str:
    return f"工单 {number} 已有人在办，撤不回了，已转告处理人。"


def handlers_do_that(number: int) -> str:
    return f"工单由处理人办理。看进展请发：查 {number}；想催一催：催办 {number}；您报的事不用办了：撤回 {number}"


def only_reporters_rate(number: int) -> str:
    return f"工单 {number} 由报事人和一起跟进的人评价。"


def no_such_ticket(number: int) -> str:
    return f"没有查到工单 {number}，请核对编号。"


def nothing_to_rate() -> str:
    return "没有等待您评价的工单。"


def rated_already(number: int, rating: str) -> str:
    return f"工单 {number} 已经记了{rating}。"


def which_to_rate(numbers: Sequence[int], verb: str = "满意") -> str:
    return "您有几件办结的事，请带上编号，如：" + "、".join(f"{verb} {number}" for number in numbers[:3])


def trouble() -> str:
    return "抱歉，这条消息没能处理好，已经告诉管理员。"
