"""What residents hear while a matter is taken in: what is missing, whether it is known, what joined it."""

from __future__ import annotations

from collections.abc import Sequence

from bot.texts.common import shortened

_NEIGHBOURS = "（邻居说："


def opened(number: int, kind: str, due: str, handler: str, last_line: str) -> str:
    """An acknowledgement whose last line asks something."""
    who = f"{handler} 会处理" if handler else "社区会安排人处理"
    return f"已受理，工单 {number}（{kind}），{who}，最迟 {due} 前回复。\n{last_line}"


def where_is_it() -> str:
    return "请再说一下在哪栋楼、什么位置。"


def send_photos(number: int) -> str:
    return f"可以，请在两分钟内把照片发到这里，会记到工单 {number}。"


def whereabouts() -> str:
    """In a market or a park, where nobody lives in a building."""
    return "请再说一下在什么位置，比如哪个门、哪一排、几号。"


def which_building(unit_told: bool) -> str:
    return "请再说一下是哪栋楼。" if unit_told else "请再说一下是哪栋楼、几单元。"


def in_which_community(building_told: bool) -> str:
    """Asked in private of somebody of whom we know no grid."""
    return "请再说一下在哪个社区。" if building_told else "请再说一下在哪个社区、哪栋楼。"


def of_which_community(numbers: Sequence[int]) -> str:
    return f"工单 {'、'.join(map(str, numbers))} 请再说一下在哪个社区、哪栋楼。"


def added_and_passed_on(numbers: Sequence[int], who: str, question: str) -> str:
    """`who`: their role and name."""
    return f"已补充到工单 {'、'.join(map(str, numbers))}，由 {who} 处理。{question}"


def added_and(number: int, question: str) -> str:
    return f"已补充到工单 {number}。{question}"


def thanks(noted: str) -> str:
    """To somebody who has told more of what a neighbour has reported."""
    return f"谢谢，{noted}"


def added_after_end(number: int, state: str, appeals: bool) -> str:
    """`appeals`: said to somebody who may want it done again."""
    how = f"还没办好请回复：没解决 {number}" if appeals else ""
    return f"工单 {number} {state}，您的话已转告处理人。{how}"


def offer_same(number: int, what: str) -> str:
    """`what`: as much of the other ticket as everybody here may know."""
    return f"是不是同一件事：{number}（{what}）？\n回复 1 一起跟进，回复 0 另开一件"


def only_one_or_none() -> str:
    return "请回复 1（同一件，一起跟进）或 0（另开一件）。"


def kind_and_subjects(kind: str, subjects: Sequence[str]) -> str:
    told = [one for one in subjects if one not in kind]
    return f"{kind}：{'、'.join(told)}" if told else kind


def followed(number: int) -> str:
    return f"好的，您的事并到工单 {number}，办理结果也会告诉您。"


def kept_apart(number: int) -> str:
    return f"好的，另按工单 {number} 办理。"


def ended_meanwhile(other: int, state: str, number: int) -> str:
    return f"工单 {other} {state}，您的事仍按工单 {number} 办理。"


def seconded(number: int) -> str:
    return f"已记下您的附议，工单 {number} 的办理结果也会告诉您。"


def seconded_of(number: int, what: str, stands: str = "") -> str:
    """They did not say of what: it stands beside the number. `stands`: how far it is."""
    now = f"现在：{stands}。\n" if stands else ""
    return (
        f"已记下您的附议，工单 {number}（{what}）的办理结果也会告诉您。\n{now}不是这件的，请 @我 说是什么事、在哪里。"
    )


def state_and_handler(state: str, handler: str) -> str:
    return f"{state}，{handler} 负责" if handler else state


def nobody_has_reported() -> str:
    """Who is at it is asked of what there is no ticket of."""
    return "没有查到在办的这件事。要报请说地点和事情，例如：3号楼1单元楼道灯不亮"


def of_neighbour(what: str, status: str) -> str:
    """Asked by somebody who has not reported it."""
    return f"{status}\n这是邻居报的：{what}。别的事请 @我 说是什么、在哪里。"


def as_neighbour_says(words: str, said: str) -> str:
    """The report of somebody who has only said 我家也是."""
    return f"{words}{_NEIGHBOURS}{said}）"


def is_neighbours(said: str) -> bool:
    """Whether it says no more than that it is theirs too."""
    return _NEIGHBOURS in said


def as_said_of(words: str, number: int, text: str) -> str:
    """The report of somebody who only answers to what was said of a ticket that has ended."""
    return f"{words}（说的是工单 {number}：{text}）"


def seconded_already(number: int) -> str:
    return f"工单 {number} 您已经在跟进，办理结果会告诉您。"


def cannot_second(number: int, state: str) -> str:
    return f"工单 {number} {state}，不能附议。还有问题请重新报：@小蜜蜂 加上地点和事情"


def withdrawn_already(number: int, state: str) -> str:
    return f"工单 {number} {state}，不再办理。还有问题请重新报：@小蜜蜂 加上地点和事情"


def merged(number: int, into: int) -> str:
    return f"您反映的事（工单 {number}）与工单 {into} 是同一件事，已合并办理，结果会一起告诉您。"


def passed_on_again(number: int, state: str) -> str:
    return f"这件事已经受理，工单 {number}（{state}），已再次转告处理人。"


def asked_already(number: int, state: str) -> str:
    return f"这个问题已经转给网格员，编号 {number}（{state}），有答复就告诉您。"


def asked_by_another(number: int, state: str) -> str:
    """A neighbour waits for the same answer."""
    return f"这个问题已经有人问过，编号 {number}（{state}），答复也会告诉您。"


def suspect_taken(number: int, kind: str, handler: str, words: str) -> str:
    """Said once to somebody who had put it to nobody."""
    who = f"，{handler} 会处理" if handler else ""
    what = f"“{shortened(words, 20)}”" if words else "事"
    return f"您说的{what}已受理，工单 {number}（{kind}）{who}。\n想知道进展请发：查 {number}"


def suspect_taken_as(numbers: Sequence[int], words: str) -> str:
    """The same for several matters in one message."""
    what = f"“{shortened(words, 20)}”" if words else "事"
    return f"您说的{what}已受理，工单 {'、'.join(map(str, numbers))}。\n想知道进展请发：查 {numbers[0]}"


def too_many() -> str:
    return "您发得有点快，请把事情写在一条里。接下来几分钟我先不回复，急事和报修照常受理。"


def press_or_appeal(number: int, is_open: bool) -> str:
    return f"要催一下请发：催办 {number}" if is_open else f"没解决请发：没解决 {number}"


def how_to_withdraw(numbers: Sequence[int]) -> str:
    if len(numbers) == 1:
        return f"不用办了请发：撤回 {numbers[0]}"
    return "您有几件工单，不用办的请带上编号，如：" + "、".join(f"撤回 {number}" for number in numbers[:3])


def several_opened(lines: Sequence[str], question: str = "") -> str:
    """Several matters of one message, a line each; more than three in one line. At most four lines."""
    head, last = f"已分成 {len(lines)} 件受理", question or "想知道进展请发：查 编号"
    if len(lines) > 3:
        return f"{head}：{'；'.join(lines)}。\n{last}"
    if len(lines) == 3:
        return "\n".join([f"{head}。{last}", *lines])
    return "\n".join([f"{head}。", *lines, last])


def beside_alarm(line: str) -> str:
    """Stands below whom to call."""
    return f"另一件已受理：{line}。"


def opened_one(line: str, number: int, question: str = "") -> str:
    return f"已受理，{line}。\n{question or f'想知道进展请发：查 {number}'}"


def one_of_several(number: int, kind: str, place: str, handler: str, due: str) -> str:
    where = f"，{place}" if place else ""
    who = f"{handler} 会处理，" if handler else "社区会安排人处理，"
    return f"工单 {number}（{kind}{where}），{who}最迟 {due} 前回复"


def question_of_several(number: int, role: str, due: str) -> str:
    return f"问的那件我不能确定，已转给{role or '社区工作人员'}，编号 {number}，最迟 {due} 前回复"


def short_of_several(number: int, kind: str) -> str:
    return f"{number}（{kind}）"


def where_are(numbers: Sequence[int]) -> str:
    return f"工单 {'、'.join(map(str, numbers))} 请再说一下在哪栋楼、什么位置。"


def added_to_all(numbers: Sequence[int]) -> str:
    return f"已补充到工单 {'、'.join(map(str, numbers))}。"


def several_again(numbers: Sequence[int]) -> str:
    told = "、".join(str(number) for number in numbers)
    return f"这些事已经受理，工单 {told}，已再次转告处理人。"


def again_beside(number: int) -> str:
    return f"工单 {number} 之前已受理，已再次转告处理人"


def only_your_own() -> str:
    return "别人反映的事要保密，我不能说。您自己报的请发：我的工单"


def photos_are_here(number: int) -> str:
    """Of photos that had joined the report before."""
    return f"刚才发的照片记在工单 {number} 里。"


def is_a_neighbours(number: int, ended: str) -> str:
    """To somebody who may see it, and says more of it. `ended`: its state, where nobody can join it any more."""
    if ended:
        return f"工单 {number} 是邻居报的，{ended}。您那里也有的，请另报：@小蜜蜂 加上地点和事情"
    return f"工单 {number} 是邻居报的。您也遇到了，请先发：附议 {number}，再说什么都会记上。"


def say_what_to_add(number: int) -> str:
    return f"请写明补充什么。例：补充 {number} 在二楼"


def in_plain_words(number: int, handler: str, is_open: bool) -> str:
    """What a resident is told who has not understood what was said of a ticket."""
    if is_open:
        return f"意思是：这件事已经记下来了，号码是 {number}，交给 {handler} 去办，办完会告诉您。\n想知道办得怎样了，请发：查 {number}"
    return f"意思是：{handler} 说这件事（{number}）已经办完了。\n要是还没办好，请发：没解决 {number}"
