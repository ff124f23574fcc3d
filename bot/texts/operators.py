"""What operators read on the command line and in the log."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime


def cost_of_words_alone() -> str:
    """As measured in docs/answers.md."""
    return (
        "实测：口语问法头一条找对的，每百问少 8 到 22 问；被 @ 时直接答错的，每百问多 1 到 2 问，常常就是翻倍；"
        "意思相近的别的问题被当成会答的，是原来的一倍多到三倍"
    )


def _without_encoder(why: str, mend: str) -> str:
    return f"编码器用不了：{why}。现在只按词找答案，{cost_of_words_alone()}。{mend}，或把 matching.encoder 设为 none。"


def encoder_missing(name: str) -> str:
    return _without_encoder(f"没有装 {name}", "请安装它（pip install）")


def model_missing(folder: str, is_there: bool) -> str:
    lacks = f"文件夹 {folder} 里没有 model.onnx 和 tokenizer.json" if is_there else f"没有文件夹 {folder}"
    return _without_encoder(lacks, "请改好 matching.folder")


def endpoint_silent(url: str, status: int | None, answered: bool) -> str:
    if status is not None:
        return _without_encoder(f"接口 {url} 答复 HTTP {status}", _MEND_STATUS.get(status, "请问提供接口的人"))
    if answered:
        return _without_encoder(f"接口 {url} 的答复里没有向量", "请核对 matching.url 和 matching.model")
    return _without_encoder(f"接口 {url} 连不上", "请看服务开了没有、matching.url 对不对、网络通不通")


_MEND_STATUS = {
    401: "请核对 matching.key",
    403: "请核对 matching.key",
    404: "请核对 matching.url（写到 /embeddings 前面为止）和 matching.model",
}


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


def stopped_without(why: str) -> str:
    return f"已停止，但收到的消息没有都保存下来。{why}"


def state_folder_unusable(folder: str, reason: str) -> str:
    return f"状态文件夹 {folder} 用不了（{reason}）。请检查路径和权限，或用 BOT_STATE_DIR 换一个文件夹。"


def database_unusable(file: str, reason: str) -> str:
    return f"数据库 {file} 打不开（{reason}）。请检查权限，或从备份中恢复这个文件。"


def database_lost(file: str) -> str:
    return (
        f"数据库 {file} 不见了或者是空的，可这个文件夹用过：工单和记录都在数据库里。"
        "请从备份中恢复这个文件；确实要从头开始，请换一个文件夹，或删去这个文件夹里的全部内容。"
    )


def database_gone(file: str, replaced: bool) -> str:
    what = "被换成了别的文件" if replaced else "被删去或移走了"
    return (
        f"运行着的时候，数据库 {file} {what}，从那时起什么也存不下，消息不再受理。"
        "请停止小灵通，把原来的文件放回去或从备份中恢复，再启动。"
    )


def journal_gone(file: str) -> str:
    return (
        f"运行着的时候，数据库旁边的 {file} 被删去或移走了，消息不再受理。"
        "请马上停止小灵通（停止时会把内容写回数据库），先备份，再启动；停止以前不要运行别的命令。"
    )


def cannot_store() -> str:
    return "数据库写不进去，消息存不下。请查看磁盘是否已满。"


def cannot_store_yet(seconds: float) -> str:
    return (
        f"数据库 {seconds:.0f} 秒还没有写进去，消息在等着存：多半有别的程序（备份、数据库工具）锁着 bot.db，"
        "或者硬盘太慢。请关掉那个程序，过后自动恢复。"
    )


CLI_DESCRIPTION = "小灵通：居民群里的助手。不写命令就是运行。"
CLI_CONFIG = "设置文件，默认是项目里的 config.yaml"
CLI_COMMANDS = "命令"
CLI_RUN = "运行（默认）"
CLI_CHECK = "检查所有文件，列出每一处错误"
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
CLI_FORMAT_PLAIN = "csv 供表格软件打开，jsonl 供程序读取"
CELL_CUT = "……（一格写不下，后面的请看 csv 或 jsonl）"
CLI_CONFIDENTIAL = "也写出举报的内容和人；不写就只有编号、时间和状态"
CONFIDENTIAL = "（举报，只给受理的人看）"
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


def passed_over(fault: str) -> str:
    return f"注意，不影响这条命令：{fault}"


def no_database(folder: str) -> str:
    return (
        f"{folder} 里还没有数据库（bot.db）：机器人没有用这个文件夹运行过，这条命令没有做。"
        "机器人用的是别的文件夹的，请把 BOT_STATE_DIR 或 --config 写得和它一样，再来一次；"
        "还没有运行过的，请先启动一次。"
    )


def ledger_written(count: int, path: str) -> str:
    return f"已写出 {count} 件工单：{path}"


def yes(value: bool) -> str:
    return "是" if value else ""


def all_right(grids: int, people: int, entries: int, notices: int) -> str:
    return f"文件都没有错误：{grids} 个网格，{people} 个人，{entries} 条常见问题，{notices} 个通知。"


def same_name(name: str, keys: Sequence[str]) -> str:
    return (
        f"提醒：grid.yaml 里有 {len(keys)} 个人都叫“{name}”（编号 {'、'.join(keys)}），转派、替班写这个姓名分不清是谁。"
        "写错了请改姓名；真的同名，请在姓名后面加字分开。"
    )


def unfilled(file: str, line: int, question: str, name: str, grids: Sequence[str]) -> str:
    places = "、".join(grids[:5]) + (f" 等 {len(grids)} 个网格" if len(grids) > 5 else "")
    return (
        f"提醒：{file}:{line}：“{question}”用了 {{{name}}}，在 {places} 没有内容可填，"
        "那里的居民问到时会转给网格员。请在 grid.yaml 中补上。"
    )


def progress(count: int, total: int) -> str:
    done = count * 30 // max(total, 1)
    return f"[{'█' * done}{' ' * (30 - done)}] {count}/{total}"


def ends_before_it_begins(since: str, until: str) -> str:
    return f"--from {since} 晚于 --to {until}，请对调。"


def no_such_grid(name: str) -> str:
    return f"没有网格“{name}”，请对照 grid.yaml 写编号或名称。"


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


def login_page(url: str) -> str:
    return f"机器人账号登录页（只供运行人员，不要转发）：{url}"


CLI_STATS = "工单的各项指标，每个数字带算法"
CLI_STATS_GRID = "只算这个网格和它下面的，编号或名称"
CLI_STATS_FROM = "从哪一天，如 2026-11-01；默认本月 1 日"
CLI_STATS_TO = "到哪一天，含当天；默认到现在"
CLI_STATS_FORMAT = "text 给人看，json 给程序用"
