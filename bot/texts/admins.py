"""Everything the bot says in the admins' room and to operators on the command line."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo

from bot.domain.places.place import Mode
from bot.domain.units import MINUTE_MS
from bot.texts.common import moment, span


def files_faulty(faults: Sequence[str]) -> str:
    """ "" where nothing is wrong."""
    if not faults:
        return ""
    lines = "\n".join(faults[:10])
    more = f"\n……共 {len(faults)} 处" if len(faults) > 10 else ""
    return f"文件有误，仍在使用上一次正确的内容：\n{lines}{more}"


def files_mended(file_names: Sequence[str]) -> str:
    return "已改好并生效：" + "、".join(file_names) if file_names else ""


def files_gone(file_names: Sequence[str]) -> str:
    return "有错的文件已经删去，不再提醒：" + "、".join(file_names) if file_names else ""


def files_waiting(file_names: Sequence[str]) -> str:
    """Right again, but taken only together with others that are not."""
    return "已改好，等下面的文件也改好后一起生效：" + "、".join(file_names) if file_names else ""


def files_still_faulty(file_names: Sequence[str]) -> str:
    return "还没有改好的文件：" + "、".join(file_names)


def nobody_on_duty(number: int, grid: str) -> str:
    return f"工单 {number}（{grid}）找不到值班的处理人，请在 grid.yaml 中补上网格员或值班安排。"


def nobody_but_the_leader(number: int, grid: str, leader: str) -> str:
    return (
        f"{grid}今天没有值班的处理人，工单 {number} 已逐级交给网格长 {leader}，今天这里的新工单都先由他接。"
        "要换人请在 grid.yaml 中补上替班或值班安排。"
    )


def unfilled_answer(entry: str, grid: str, passed_on: bool = True) -> str:
    """`grid` is "" for somebody who is in no room of ours."""
    instead = "已转网格员" if passed_on else "没有答上"
    if not grid:
        return f"问题条目 {entry} 的答案要按网格填写，私聊提问的人不在任何已绑定的群里，填不上，{instead}。"
    return f"问题条目 {entry} 的答案有占位符在{grid}没有内容，{instead}，请补全 grid.yaml。"


def message_failed(message: int, error: str) -> str:
    return f"消息 {message} 处理失败（{error}），已向对方致歉。原文保留在收件记录中，请告诉维护人员。"


def part_ended(name: str) -> str:
    return f"程序有一部分（{name}）出错停了，会自动重来。收到的消息都留着，请把日志交给维护人员看。"


def work_failed(work: str, error: str) -> str:
    return f"定时要做的事里有一项出错（{work}，{error}），别的照常。请把日志交给维护人员看。"


def guesses_codes(name: str, wrong: int) -> str:
    return f"{name} 一小时里连着发错了 {wrong} 个绑定码，已经停用一小时。是自己人的，请核对绑定码；不认识的，请留意。"


def gone_from_grid(name: str, tickets: int, minutes: int) -> str:
    return (
        f"{name} 已不在 grid.yaml 的人员里，名下 {tickets} 件没办完的工单 {minutes} 分钟后改派（紧急的马上改派）。"
        "删错了，或者文件没有存全，请在这之前改回。"
    )


def rooms_without_grid(rooms: Sequence[tuple[str, str]]) -> str:
    """`rooms`: topic and the grid each was bound to."""
    lines = "\n".join(f"“{topic}”绑定的是 {grid}" for topic, grid in rooms[:10])
    return (
        f"grid.yaml 里没有了这些群绑定的网格：\n{lines}\n"
        "请改回，或在群里重新绑定（绑定 网格名）。在这之前，群里的事按一级网格办。"
    )


def notice_missed(title: str, due: str) -> str:
    return f"通知“{title}”原定 {due} 发出，因停机错过，超过补发期限，没有发送。"


def notice_without_rooms(title: str) -> str:
    return f"通知“{title}”的受众没有任何已绑定的居民群，没有发送。"


def unreachable(name: str) -> str:
    return f"{name} 还没有绑定，私聊通知送不到。请用 run_bot.py people code {name} 生成绑定码。"


def unbound_room(topic: str) -> str:
    return (
        f"“{topic}”里有人 @ 机器人，这个群还没有绑定，消息先留着。\n"
        "请在那个群里发：绑定 网格名（居民群），或 绑定 员工群 网格名。绑定后自动受理。"
    )


def room_bound(grid: str, purpose: str) -> str:
    return f"本群已绑定：{grid}（{purpose}）。"


def no_such_grid(words: str, close: str | None) -> str:
    hint = f"是不是 {close}？" if close else "请对照 grid.yaml 写编号或名称。"
    return f"没有网格“{words}”，{hint}"


def only_admins_bind() -> str:
    return "只有管理员能绑定群。"


def offline(since: int, until: int, zone: tzinfo) -> str:
    """Less than a minute is told in seconds: 10:02–10:02 says nothing."""
    missed = "这段时间的群消息可能没有收到，请到各群看一看。"
    if until - since < MINUTE_MS:
        return f"{moment(since, zone)} 前后机器人离线约 {round((until - since) / 1000)} 秒，{missed}"
    return f"{span(since, until, zone)} 机器人离线，{missed}"


def invitation_accepted(inviter: str, topic: str) -> str:
    return f"已接受 {inviter} 的邀请，进入群“{topic}”。请在那个群里发：绑定 网格名"


def invitation_left(inviter: str, contact: str, topic: str) -> str:
    return (
        f"{inviter} 邀请机器人进群“{topic}”，邀请人不在名单上，没有接受。\n"
        f"如果认识，请让维护人员把编号 {contact} 加进 config.yaml 的 known_inviters，再请对方邀请一次。"
    )


def invitation_stuck(inviter: str, topic: str) -> str:
    return f"{inviter} 邀请机器人进群“{topic}”，网关没有办成，请在机器人账号的手机上接受。"


def friend_accepted(name: str) -> str:
    return f"已接受 {name} 的好友申请。"


def friend_left(name: str, contact: str) -> str:
    return (
        f"{name} 申请加机器人为好友，没有写对暗号，也不在名单上，没有接受。\n"
        f"如果认识，请让维护人员把编号 {contact} 加进 config.yaml 的 known_inviters，或告诉对方暗号，再申请一次。"
    )


def friend_stuck(name: str) -> str:
    return f"{name} 申请加机器人为好友，网关没有办成，请在机器人账号的手机上接受。"


def account_label(account: str) -> str:
    return f"账号 {account}："


def joined_room(topic: str) -> str:
    return f"机器人已进入群“{topic}”。请在那个群里发：绑定 网格名，或 绑定 员工群 网格名"


def left_room(topic: str) -> str:
    return f"机器人被移出了群“{topic}”，那里的消息收不到了。"


def letter_failed(whom: str, reason: str) -> str:
    return f"有消息没有送达{f'（发给 {whom}）' if whom else ''}：{reason}"


_MODES = {
    Mode.ON: "有把握的问题会主动回答。",
    Mode.MENTIONED: "只回答 @ 机器人的问题。",
    Mode.QUIET: "不回答常见问题，@ 机器人的问题转给网格员。",
}


def mode_set(mode: Mode, topic: str = "") -> str:
    """`topic`: of the room that was named from elsewhere."""
    where = f"“{topic}”" if topic else "本群"
    return f"{where}的自动回答已改：{_MODES[mode]}报事和紧急情况照常受理。"


def mode_of_which_room(words: str, topics: Sequence[str]) -> str:
    if not topics:
        return "这里不是居民群，也没有归您管的居民群，自动回答没有改。"
    return f"这里不是居民群，没有改。请写明是哪个居民群，例：自动回答 {words} {topics[0]}{_rooms_listed(topics)}"


def no_such_room(name: str, topics: Sequence[str], found: int) -> str:
    if not topics:
        return "没有归您管的居民群，自动回答没有改。"
    if found > 1:
        return "有几个群叫这个名字，没有改。请写全群名，或到那个群里发：自动回答 开"
    return f"没有找到“{name}”这个群，或不归您管，没有改。例：自动回答 开 {topics[0]}{_rooms_listed(topics)}"


def _rooms_listed(topics: Sequence[str]) -> str:
    return f"\n居民群有：{'、'.join(topics[:9])}{' 等' if len(topics) > 9 else ''}" if len(topics) > 1 else ""


def unknown_mode(words: str, known: tuple[str, ...]) -> str:
    return f"没有“{words}”这种设置，请发：" + " 或 ".join(f"自动回答 {name}" for name in known)


def only_leaders_set_mode() -> str:
    return "只有网格长和管理员能改群里的自动回答。"


def hushed_in_its_room() -> str:
    return "请在那个群里说这句话，在哪个群里说，就是哪个群。"


def hushed() -> str:
    return "好的，本群我不再主动说话；@我的照常回答，报事和紧急情况照常受理。要恢复请发：小灵通说话"


def speaks() -> str:
    return "好的，本群有把握的问题我会主动回答。"


def only_the_rooms_own_hush() -> str:
    return "只有本群的网格员、网格长和管理员能让我安静或说话。"


def person_unbound() -> str:
    return "这个人还没有绑定，无法私聊"


def photo_received() -> str:
    return "照片收到了。两分钟内发 发通知 …，照片会跟着通知一起发"
