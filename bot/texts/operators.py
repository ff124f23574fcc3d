"""What operators read on the command line: why a question was judged the way it was."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

NO_ENTRY = "没有相近的条目"
NOT_A_QUESTION = "不像提问"

MANNERS = {
    "statement": "像陈述",
    "rhetorical": "像反问",
    "invitation": "像邀约或转让",
    "addressed": "像问某个人",
    "long": "太长",
    "passed_on": "像转发",
}
"""By the name that bot.knowledge.speech gives a manner which wants no answer."""


def certainty(told: float, answer: float, choices: float) -> str:
    return f"把握 {told}（直接回答需 {answer}，给出选项需 {choices}）"


def certainty_unasked(unasked: float, sure: float) -> str:
    return f"主动回答的把握 {unasked}（需 {sure}）"


def tone(value: float, least: float) -> str:
    return f"听起来像问办事的话 {value}（低于 {least} 算邻居闲谈）"


def not_mentioned(words: Iterable[str]) -> str:
    return "条目没有提到：" + "、".join(words)


def other_matter(matters: Iterable[str]) -> str:
    return "条目没有讲：" + "、".join(matters)


def encoder_missing(name: str) -> str:
    return f"编码器用不了（{name}），现在只按词找答案，口语问法会少答一些。请安装它，或把 matching.encoder 设为 none。"


def embedding(done: int, total: int) -> str:
    return f"编码器已读 {done}/{total} 条文字，读完之前不主动回答。"


def embedded(total: int, seconds: float) -> str:
    return f"编码器读完了 {total} 条文字，用时 {seconds:.0f} 秒。"


def already_running(holder: str) -> str:
    who = f"（进程 {holder}）" if holder else ""
    return f"小灵通已经在运行{who}，一个状态文件夹只能有一个。请先停掉它，或用 BOT_STATE_DIR 换一个文件夹。"


def started(base: str, sandbox: bool) -> str:
    lines = ["小灵通已启动。按 Ctrl-C 停止。"]
    if sandbox:
        lines.append(f"演示群聊：{base}/sandbox")
    lines.append(f"运行状况：{base}/healthz")
    return "\n".join(lines)


def three_things_to_try(name: str, report_name: str) -> str:
    return (
        "可以先试三件事：\n"
        f"1. 以“李阿姨”的身份在青禾 1 号微网格居民群里说：@{name} 居住证怎么办\n"
        f"2. 再说：@{report_name} 3号楼2单元楼道灯坏了，然后换成被派到的网格员，在工作群里回复：接单 工单号\n"
        "3. 打开 faq 文件夹里的任意一个文件，改一条答案并保存，再问一次，看到的就是新答案"
    )


def other_network(network: str, folder: str) -> str:
    return (
        f"{folder} 里是另一个聊天网络的数据，不能和 gateway: {network} 混用。"
        "请把 state_dir（或 BOT_STATE_DIR）换成一个新的文件夹。"
    )


def stopping() -> str:
    return "正在停止……"


def stopped() -> str:
    return "已停止，收到的消息都已保存。"


def state_folder_unusable(folder: str, reason: str) -> str:
    return f"状态文件夹 {folder} 用不了（{reason}）。请检查路径和权限，或用 BOT_STATE_DIR 换一个文件夹。"


def database_unusable(file: str, reason: str) -> str:
    return f"数据库 {file} 打不开（{reason}）。请检查权限，或从备份中恢复这个文件。"


def cannot_store() -> str:
    return "数据库写不进去，消息存不下。请查看磁盘是否已满。"


CLI_DESCRIPTION = "小灵通：居民群里的助手。不写命令就是运行。"
CLI_CONFIG = "设置文件，默认是项目里的 config.yaml"
CLI_COMMANDS = "命令"
CLI_RUN = "运行（默认）"
CLI_CHECK = "检查所有文件，列出每一处错误"
CLI_ASK = "看看机器人会怎样回答一个问题"
CLI_ASK_QUESTION = "要问的话"
CLI_ASK_GRID = "在哪个网格问，编号或名称"
CLI_ASK_BATCH = '一次问很多：每行一个 {"qid": …, "text": …}，- 表示标准输入'
CLI_ASK_OUT = "--batch 的结果写到这个文件，不写就显示出来"
CLI_ASK_FAQ = "改用另一个常见问题文件夹"
CLI_ROOMS = "列出所有群和它们绑定的网格"
CLI_ROOMS_BIND = "把一个群绑定到网格"
CLI_ROOM = "群名，或群在聊天网络里的编号"
CLI_GRID = "网格的编号或名称"
CLI_AS = "群的用途：residents 居民群，staff 员工群，admins 管理员群"
CLI_PEOPLE = "列出有身份的人和他们的绑定"
CLI_PEOPLE_CODE = "给一个人生成一次性的绑定码"
CLI_PEOPLE_UNBIND = "解除一个人的绑定：账号恢复为普通居民"
CLI_ACCOUNT = "只解除这一个账号（昵称或编号），不写就是全部"
CLI_PERSON = "姓名，或 grid.yaml 里的编号"
CLI_LEDGER = "导出工单台账"
CLI_FROM = "从这一天起，如 2026-11-01"
CLI_TO = "到这一天为止（含当天），如 2026-11-30"
CLI_FORMAT = "xlsx 是表格文件，csv 供其他表格软件打开，jsonl 供程序读取"
CLI_LEDGER_OUT = "写到哪个文件；xlsx 必须写明，csv 和 jsonl 不写就输出到屏幕"

LEDGER_COLUMNS = {
    "number": "工单号",
    "opened_at": "受理时间",
    "speech": "类型",
    "kind": "类别",
    "grid_name": "网格",
    "room": "来自",
    "reporter": "诉求人",
    "text": "内容",
    "photos": "照片数",
    "handler": "处理人",
    "state": "状态",
    "accept_due": "接单时限",
    "handle_due": "办理时限",
    "ended_at": "办结时间",
    "rating": "评价",
    "late": "消息晚到",
    "steps": "经过",
}


LEDGER_SHEET = "台账"


def out_needed() -> str:
    return "xlsx 要写明文件，例如：ledger --format xlsx --out 台账.xlsx"


def cannot_write(path: str, reason: str) -> str:
    return f"写不了 {path}：{reason}。请换一个文件，或先关闭打开着它的程序"


def ledger_written(count: int, path: str) -> str:
    return f"已写出 {count} 件工单：{path}"


def yes(value: bool) -> str:
    return "是" if value else ""


def all_right(grids: int, people: int, entries: int, notices: int) -> str:
    return f"文件都没有错误：{grids} 个网格，{people} 个人，{entries} 条常见问题，{notices} 个通知。"


def unfilled(file: str, line: int, question: str, name: str, grids: Sequence[str]) -> str:
    places = "、".join(grids[:5]) + (f" 等 {len(grids)} 个网格" if len(grids) > 5 else "")
    return (
        f"提醒：{file}:{line}：“{question}”用了 {{{name}}}，在 {places} 没有内容可填，"
        "那里的居民问到时会转给网格员。请在 grid.yaml 中补上。"
    )


def ask_what() -> str:
    return '请写上问题，如：python run_bot.py ask "居住证怎么办"；或用 --batch 指定文件。'


def cannot_read_or_write(detail: str) -> str:
    return f"文件读不了或写不了：{detail}"


def bad_batch_line(source: str, line: str) -> str:
    return f'{source}:{line}：应是一个 {{"qid": …, "text": …}}'


def progress(count: int, total: int) -> str:
    done = count * 30 // max(total, 1)
    return f"[{'█' * done}{' ' * (30 - done)}] {count}/{total}"


def ends_before_it_begins(since: str, until: str) -> str:
    return f"--from {since} 晚于 --to {until}，请对调。"


def no_such_grid(name: str) -> str:
    return f"没有网格“{name}”，请对照 grid.yaml 写编号或名称。"


def would_be_an_emergency(line: str) -> str:
    return f"会当作紧急情况，先说：{line}"


def would_be_a_ticket(kind: str) -> str:
    return f"被 @ 时会当作报事，开工单（{kind}）；下面是只当作提问时的回答"


def when_mentioned(said: str) -> str:
    return f"被 @ 时：{said}"


def when_unprompted(sure: bool) -> str:
    return "没有 @ 时：" + ("同样回答" if sure else "不说话")


def would_pass_on() -> str:
    return "答不上来，转给网格员"


def unfilled_here() -> str:
    return "这条答案有占位符在这个网格没有内容，转给网格员"


def best_entries() -> str:
    return "最相近的五条："


def candidate(place: int, score: float, question: str, matched: str, entry: str, signals: str) -> str:
    also = "" if matched == question else f"（像“{matched}”）"
    return f"{place}. {score:.4f} {question}{also} [{entry}] {signals}"


def took(milliseconds: float, encoder: str) -> str:
    return f"用时 {milliseconds:.1f} 毫秒，" + (f"编码器 {encoder}" if encoder else "只按词")


def room(topic: str, channel_room: str, channel: str, purpose: str, grid: str | None, waiting: int) -> str:
    bound = f"{grid or '未指定网格'}，{purpose}" if purpose != "unbound" else "还没有绑定"
    kept = f"，{waiting} 条 @ 机器人的话等着绑定后受理" if waiting else ""
    return f"{topic or '（没有群名）'}  {bound}{kept}  [{channel_room}，{channel}]"


def no_rooms() -> str:
    return "还没有任何群。机器人进群后，群里有人说话就会出现在这里。"


def no_such_room(name: str) -> str:
    return f"没有群“{name}”。用 run_bot.py rooms 看有哪些。"


def several_rooms(name: str, ids: Sequence[str]) -> str:
    return f"有 {len(ids)} 个群叫“{name}”，请改用编号：" + "、".join(ids)


def room_bound(topic: str, grid: str, purpose: str) -> str:
    return f"“{topic}”已绑定：{grid}（{purpose}）。"


def person(name: str, key: str, role: str, grids: Sequence[str], contacts: Sequence[str]) -> str:
    bound = "已绑定：" + "、".join(contacts) if contacts else "还没有绑定"
    return f"{name}（{role}，{'、'.join(grids) or '全部网格'}）  {bound}  [{key}]"


def no_such_person(name: str) -> str:
    return f"grid.yaml 里没有“{name}”。用 run_bot.py people 看有哪些人。"


def several_people(name: str, keys: Sequence[str]) -> str:
    return f"有 {len(keys)} 个人叫“{name}”，请改用编号：" + "、".join(keys)


def code(name: str, number: str) -> str:
    return f"{name} 的绑定码：{number}，24 小时内有效，只能用一次。请 {name} 私聊机器人发送：绑定 {number}"


def unbound(name: str, key: str, accounts: Sequence[str]) -> str:
    return (
        f"已解除 {name} 的绑定：{'、'.join(accounts)}，恢复为普通居民。"
        f"要绑定新账号，请运行：python run_bot.py people code {key}"
    )


def you_were_unbound(name: str) -> str:
    return f"这个账号已解除“{name}”的身份，从现在起是普通居民。有疑问请问管理员。"


def no_such_account(name: str, account: str) -> str:
    if not account:
        return f"{name} 没有绑定账号，不用解除。"
    return f"{name} 没有叫“{account}”的账号。用 run_bot.py people 看绑定了哪些账号。"


def account_left(account: str, at: datetime) -> str:
    return f"    原来的账号：{account}，{at:%Y-%m-%d %H:%M} 起不再有这个身份"


def not_a_date(text: str) -> str:
    return f"{text} 不是日期，应写成 2026-11-21"


CLI_DOCTOR = "检查网关、群和人的绑定，说明哪里不对、怎样修好"
CLI_DOCTOR_QR = "在终端里显示等待扫描的登录二维码"
CLI_REBIND = "机器人账号重新登录后，找出换了编号的群和人"
CLI_REBIND_APPLY = "按列出的建议重新绑定；后面可以写序号，不写就是全部"


def finding(ok: bool, sentence: str, mend: str) -> str:
    return f"{'正常' if ok else '要处理'}  {sentence}" + (f"\n        {mend}" if mend else "")


def words_alone() -> str:
    return "没有用编码器，只按词找答案：说法和条目不一样的问题会少答一些，不会多答错。"


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


def no_grid() -> str:
    return "没有指定网格"


def people_bound(count: int) -> str:
    return f"有身份的人已绑定 {count} 个。"


def mend_room(room: str, purpose: str = "residents") -> str:
    return f"请运行：python run_bot.py rooms bind {room} 网格 --as {purpose}；或由管理员在群里发 绑定 网格名"


def no_room_for(purpose: str) -> str:
    names = {"staff": "员工群，工单没有地方提醒", "admins": "管理员群，出错没有地方通知"}
    return f"还没有{names.get(purpose, purpose)}。"


def person_unbound(name: str) -> str:
    return f"{name} 还没有绑定，私聊提醒送不到，也不能接单。"


def mend_person(key: str) -> str:
    return f"请运行：python run_bot.py people code {key}，并请本人私聊机器人发送绑定码"


def nothing_to_scan() -> str:
    return "没有等待扫描的登录二维码。"


def login_page(url: str) -> str:
    return f"机器人账号登录页（只供运行人员，不要转发）：{url}"


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


CLI_STATS = "工单的各项指标，每个数字带算法"
CLI_STATS_GRID = "只算这个网格和它下面的，编号或名称"
CLI_STATS_FROM = "从哪一天，如 2026-11-01；默认本月 1 日"
CLI_STATS_TO = "到哪一天，含当天；默认到现在"
CLI_STATS_FORMAT = "text 给人看，json 给程序用"


def no_font(named: str) -> str:
    if named:
        return f"font_file 设的字体“{named}”打不开，投票结果只发文字，不发图片"
    return "系统里没有中文字体，投票结果只发文字，不发图片"


def mend_font() -> str:
    return "安装中文字体（apt install fonts-noto-cjk），或在 config.yaml 的 font_file 里写字体文件"


def font_found(path: str) -> str:
    return f"画图用的中文字体：{path}"
