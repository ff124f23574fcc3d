"""What `doctor` and `rebind` tell: what is wrong around the bot, and how to mend it."""

from __future__ import annotations

from collections.abc import Sequence

from bot.texts.operators import cost_of_words_alone

CLI_DOCTOR = "检查网关、群和人的绑定，说明哪里不对、怎样修好"
CLI_DOCTOR_QR = "在终端里显示等待扫描的登录二维码"
CLI_REBIND = "机器人账号重新登录后，找出换了编号的群和人"
CLI_REBIND_APPLY = "按列出的建议重新绑定；后面可以写序号，不写就是全部"


def finding(ok: bool, sentence: str, mend: str) -> str:
    return f"{'正常' if ok else '要处理'}  {sentence}" + (f"\n        {mend}" if mend else "")


def words_alone() -> str:
    return f"没有用编码器（matching.encoder 是 none），只按词找答案。{cost_of_words_alone()}。"


def only_sandbox() -> str:
    return "聊天网络是自带的演示网络，没有接真实的群。"


def room_unbound(topic: str) -> str:
    return f"群“{topic}”还没有绑定，那里 @ 机器人的消息先留着。"


def room_is_bound(topic: str, purpose: str, grid: str, channel: str) -> str:
    return f"群“{topic}”已绑定：{grid}（{purpose}），由账号 {channel} 服务。"


def room_of_nobody(topic: str, channel: str) -> str:
    return f"群“{topic}”由账号 {channel} 服务，但 config.yaml 里没有这个账号，那里的消息收不到也发不出。"


def mend_account() -> str:
    return "请把这个账号加回 config.yaml；如果换了账号，让新账号进同名的群，再运行：python run_bot.py rebind，或请管理员对机器人发：接回"


def room_grid_gone(topic: str, grid: str) -> str:
    return f"群“{topic}”绑定的网格 {grid} 不在 grid.yaml 里了，那里的事先按一级网格办。"


def no_grid() -> str:
    return "没有指定网格"


def people_bound(count: int) -> str:
    return f"有身份的人已绑定 {count} 个。"


def mend_room(room: str, purpose: str = "residents") -> str:
    return f"请运行：python run_bot.py rooms bind {room} 网格 --as {purpose}；或由管理员在群里发 绑定 网格名"


def last_admins_room(topic: str) -> str:
    return f"注意：“{topic}”原来是唯一的管理员群，现在一个也没有了，出错没有地方通知。请再绑定一个：rooms bind 群 网格 --as admins"


def no_room_for(purpose: str) -> str:
    names = {"staff": "员工群，工单没有地方提醒", "admins": "管理员群，出错没有地方通知"}
    return f"还没有{names.get(purpose, purpose)}。"


def person_unbound(name: str) -> str:
    return f"{name} 还没有绑定，私聊提醒送不到，也不能接单。"


def mend_person(key: str) -> str:
    return f"请运行：python run_bot.py people code {key}，并请本人私聊机器人发送绑定码"


def nothing_to_scan() -> str:
    return "没有等待扫描的登录二维码。"


def same_room(topic: str, before: str, now: str) -> str:
    if before == now:
        return f"群“{topic}”换了编号，可以接回原来的绑定和工单。"
    return f"群“{topic}”原来由账号 {before} 服务，现在账号 {now} 在里面，可以由它接过绑定和工单。"


def same_person(name: str, before: str, now: str) -> str:
    if before == now:
        return f"“{name}”换了编号，可以接回原来的身份和工单。名字谁都能改，请先确认是本人。"
    return f"“{name}”在账号 {now} 那里是新编号，可以接回账号 {before} 那里的身份和工单。名字谁都能改，请先确认是本人。"


def nothing_to_rebind() -> str:
    return "没有发现换了编号的群或人。"


def rebind_how() -> str:
    return "确认无误后运行：python run_bot.py rebind --apply；只接回其中几项就在后面写序号，如 --apply 1 3"


def not_listed(numbers: Sequence[int], most: int) -> str:
    wrong = "、".join(map(str, numbers))
    return f"名单里没有第 {wrong} 项，序号是 1 到 {most}，没有接回任何一项"


def rebind_changed() -> str:
    return "名单刚刚变了，没有接回任何一项，请再运行一次：python run_bot.py rebind"


def rebound(rooms: int, people: int) -> str:
    return f"已接回 {rooms} 个群、{people} 个人。"


def no_font(named: str) -> str:
    if named:
        return f"font_file 设的字体“{named}”打不开，投票结果只发文字，不发图片"
    return "系统里没有中文字体，投票结果只发文字，不发图片"


def mend_font() -> str:
    return "安装中文字体（apt install fonts-noto-cjk），或在 config.yaml 的 font_file 里写字体文件"


def font_found(path: str) -> str:
    return f"画图用的中文字体：{path}"
