"""What those who handle tickets hear while matters are taken in."""

from __future__ import annotations

from collections.abc import Sequence

from bot.texts import workers
from bot.texts.common import photos_follow, shortened


def also_there(told: str, words: str) -> str:
    """我这也有点 我13号楼, after a smell of gas in another building: what there is of it, for whoever is called."""
    return f"{words}（跟“{told}”一样）"


def of_ticket(number: int, matter: str, words: str) -> str:
    """The text of an alarm that was said of a ticket, which tells where it is."""
    return f"{words}（说的是工单 {number}：{shortened(matter, 60)}）"


def additions(number: int, words: Sequence[str], photos: int, over: bool = False) -> str:
    """Everything that was added since the last message, in one. `over`: it was said before the ticket ended."""
    told = "；".join(shortened(line, 120) for line in words)
    pictures = f"照片 {photos_follow(photos)}" if photos else ""
    return f"工单 {number} {'办结之前' if over else ''}有补充：" + "；".join(part for part in (told, pictures) if part)


def accused_before(number: int) -> str:
    return f"原话没有写名字；报事人在这之前举报过 {number}，是不是同一个人请问本人。"


def maybe_same(other: int) -> str:
    return f"可能与工单 {other} 是同一件事，已请居民确认"


def one_of_several(others: Sequence[int], whole: str, photos_at: int | None) -> str:
    """Stands before a ticket that is one of several matters of one message."""
    numbers = "、".join(str(number) for number in others)
    photos = f"，照片在工单 {photos_at}" if photos_at else ""
    return f"一条消息说了几件事，另有工单 {numbers}{photos}\n{said_in_full(whole)}"


def said_in_full(whole: str) -> str:
    return f"原话：{shortened(whole, 300)}"


def same_matter(number: int, into: int, who: str) -> str:
    return f"{who} 确认：工单 {number} 与 {into} 是同一件事，已并入 {into}，不用另办。"


def seconded(number: int, who: str, words: str) -> str:
    return f"工单 {number} 又有一人附议（{who}）" + (f"：{shortened(words, 60)}" if words else "。")


def merged(number: int, into: int) -> str:
    return f"工单 {number} 已并入 {into}，报事人和照片都保留，已告诉报事人。"


def merged_by(number: int, into: int, name: str) -> str:
    return f"{name} 已把工单 {number} 并入 {into}。"


def merged_into(number: int) -> str:
    return f"并入 {number}"


def merged_from(number: int, words: str) -> str:
    return f"{number} 并入：{words}"


def merge_into_which(number: int) -> str:
    return f"请写明并入哪一件。例：合并 {number} 到 {number - 1}"


def merge_with_itself(number: int) -> str:
    return f"{number} 就是同一件工单，不用合并。"


def merged_already(number: int) -> str:
    return f"已经并成一件了，就是工单 {number}，不用再合并。"


def cannot_merge(number: int, state: str) -> str:
    return f"工单 {number} {state}，不能合并。"


def urgent_stays(number: int, into: int) -> str:
    return f"{number} 是紧急的，不能并入 {into}：并了就没人叫了。是同一件事请反过来发：合并 {into} 到 {number}"


def alarms_apart(number: int, into: int) -> str:
    return f"{number} 和 {into} 都是紧急的，又不在一个地方，只有网格长能合并。都要有人去，请各发：接单 {number}"


def merge_unlike(number: int, what: str, into: int, what_there: str) -> str:
    """Nothing parts them again, and a number is soon mistyped."""
    return (
        f"{number}（{what}）和 {into}（{what_there}）看不出是同一件事，合并了就不能再分开。"
        f"编号没写错、确实是一件，请发：合并 {number} 到 {into} 确认"
    )


def merge_is_theirs(number: int, into: int, handlers: list[str]) -> str:
    names = "、".join(handlers)
    return f"{number} 和 {into} 都不在您手上，没有合并。由{names}，或上面的网格长说：合并 {number} 到 {into}"


def confidential_stays(number: int) -> str:
    return f"工单 {number} 不能合并。"


def may_be_merged(number: int, other: int, what: str) -> str:
    return f"可能与工单 {other}（{what}）是同一件事，合并请发：合并 {number} 到 {other}"


def seems_one(other: int) -> str:
    """The step that says why an emergency is not called out any more."""
    return f"像是 {other} 那一起，先不再催"


def is_another(other: int) -> str:
    """The step that says why it is called out all the same."""
    return f"和 {other} 不是一起"


def offer_one(number: int, reporter: str, words: str, other: int, handler: str) -> str:
    told = f"工单 {number}（{reporter}：{words}）像是 {handler} 已接的 {other} 那一起，先不再催。"
    return f"{told}\n是同一件请回复：合并 {number}\n是另一件请回复：接单 {number}"


def emergency_repeated(
    number: int, minutes: int, place: str, words: str, reporter: str, hotlines: Sequence[str]
) -> str:
    """Nobody has accepted it yet."""
    what = f"【紧急】工单 {number} 已 {minutes} 分钟无人接单，{place}，{reporter}：{shortened(words, 80)}"
    return f"{what}\n{workers.call_and_accept(number, hotlines)}"


def emergency_with(number: int, to: str, place: str, words: str, reporter: str, hotlines: Sequence[str]) -> str:
    """It has changed hands; for everybody but `to`."""
    what = f"【紧急】工单 {number} 已转给 {to}，{place}，{reporter}：{shortened(words, 80)}"
    return f"{what}\n{workers.call_and_accept(number, hotlines)}"


def repeat(count: int) -> str:
    return f"第 {count} 次"


def own_ticket(number: int, kind: str, due: str) -> str:
    return f"工单 {number}（{kind}）已建，由您办理，最迟 {due} 办结。办完请发：办结 {number} 结果；办不了请发：上报 {number} 理由"


def passed_ticket(number: int, kind: str, handler: str, due: str) -> str:
    who = f"，已派给 {handler}" if handler else "，暂时没有找到处理人，已告诉管理员"
    return f"工单 {number}（{kind}）已建{who}，最迟 {due} 办结。有结果会告诉您。"


def say_what_was_found(verb: str) -> str:
    return f"请写明地点和事情。例：{verb} 3 号楼西侧围墙开裂"


def only_helpers(verb: str) -> str:
    return f"“{verb}”只有网格员、邻长等有身份的人能用。要报事请发：@小蜜蜂 加上地点和事情"


def ping_on_behalf(number: int, kind: str, place: str, source: str, accept_due: str) -> str:
    """For the staff room: who called and how to reach them is nobody else's business."""
    where = f"，{place}" if place else ""
    return f"新工单 {number}（{source}，{kind}{where}），内容已私发处理人\n请在 {accept_due} 前回复：接单 {number}"


def maybe_danger() -> str:
    return "【请先核实】可能有人有危险，请马上联系居民。"


def look_first(number: int | None, where: str, who: str, words: str) -> str:
    """Of what was said in `where`, "" in private; `number`: what it seems to go on with."""
    ticket = f"工单 {number}" if number else ""
    return f"{maybe_danger()}\n{' '.join(filter(None, (ticket, where, who)))}：{shortened(words, 120)}"


def open_hole() -> str:
    return "【请尽快围挡】井口可能敞着，怕有人掉进去，请先去围挡再联系产权单位。"


def bearing_wall(number: int) -> str:
    return f"【请今天去看】可能在动承重墙，关系整栋楼，请马上叫物业一起到场制止：联动 {number} 物业"


def swollen_battery() -> str:
    return "【请尽快联系】电池鼓包可能起火，请先看看放在哪里，教他移到室外空地，再联系回收。"


def cannot_get_down(number: int, words: str) -> str:
    """Of a lift that does not go."""
    return f"【请尽快联系】工单 {number} 有补充，家里有人行动不便，请马上问要不要帮忙：{shortened(words, 120)}"


def asked_whether_to_flee(number: int) -> str:
    return f"【请尽快联系】居民听说有灾情，问是不是真的、要不要撤，请马上核实，在群里说清楚：答 {number} 内容"


def suspects(lines: Sequence[str], first: int) -> str:
    """Matters that residents mentioned without putting them to the bot."""
    how = f"建单 请回复：建单 {first}；不用管 请回复：忽略 {first}"
    return "\n".join(["疑似诉求（居民没有 @ 我，群里没有回复）：", *lines, how])


def suspect_line(line: int, who: str, room: str, words: str) -> str:
    return f"{line}. {who}（{room}）：{shortened(words, 60)}"


def no_such_suspect() -> str:
    return "没有这一条疑似诉求，可能已经处理。请看最近一次疑似诉求的序号，如：建单 1"


def which_suspect(verb: str, lines: Sequence[int]) -> str:
    numbers = "、".join(map(str, lines))
    return f"还有 {len(lines)} 条疑似诉求（{numbers}），请带上序号，如：{verb} {lines[0]}"


def suspect_has_ticket(line: int, number: int) -> str:
    return f"第 {line} 条已有工单 {number}，不用再建。"


def suspect_joined(line: int, number: int, words: str, state: str) -> str:
    return f"同一个人已报过工单 {number}（{shortened(words, 20)}，{state}），第 {line} 条记进去了，不用再建。"


def mentioned_before(words: str) -> str:
    """Stands before a ticket whose reporter had said it in the room."""
    return f"报事人之前在群里说过：{shortened(words, 60)}"


def suspect_left(line: int) -> str:
    return f"好的，第 {line} 条不建单。"


def no_answer_for_you() -> str:
    """To somebody in a role whose own work it would be to answer."""
    return "没有找到现成的答案，已记到没答上的问题里，管理员可以补充。"


def said_of(number: int, handler: str, words: str) -> str:
    """What somebody said against a person while they rated or urged that ticket."""
    by = f"，由 {handler} 办理" if handler else ""
    return f"{words}（说的是工单 {number}{by}）"


def photos_moved(count: int, into: int) -> str:
    return f"照片 {count} 张是工单 {into} 的，已移过去"


def in_which_community(verb: str, communities: list[str], words: str) -> str:
    """Nothing has been registered yet."""
    return f"还没有登记：是哪个社区的？（{'、'.join(communities)}）\n请说一声是哪个社区的，或写上社区再发一次，如：{verb} {communities[0]}{words}"
