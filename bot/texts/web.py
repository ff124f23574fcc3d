"""What the web server says: refusals of the sandbox, for whoever uses its page or its interface, and lines for operators."""

from __future__ import annotations

from collections.abc import Sequence

from bot.texts.values import value_text

LOGGED_IN = "已登录，不用扫码。"

SANDBOX_UP = ""
SANDBOX_NOT_STARTED = "演示网络还没有启动。"
SANDBOX_STOPPED = "演示网络已经停止。"

NOT_RUNNING = "小灵通正在启动或停止，请稍后再发。"
CANNOT_KEEP = "消息暂时存不下，请稍后再发；若一直这样，请查看磁盘是否已满。"
EMPTY = "消息没有内容，text 和 image 至少要有一个。"
BOT_AS_SENDER = "不能以机器人的身份说话，请在 sender 里换一个人。"
FOREIGN_PRIVATE_CHAT = "这是别人的私聊，只有本人能在里面说话。"
NOT_A_PICTURE = "图片读不出来，请发 JPEG、PNG、GIF 或 WebP 格式的照片。"
TOO_MANY_PIXELS = "图片太大，超过了 5000 万像素，请缩小或截图后再发。"
BAD_TEXT = "文字里有不成对的代理字符，请去掉后再发。"
RESERVED_ID = "以 out- 开头的 id 留给机器人，请换一个。"

NOT_JSON = '请求的内容不是 JSON 对象，请写成 {"room": …, "sender": …, "text": …}，用 UTF-8 编码。'
NOT_JSON_TYPE = "请把请求头 Content-Type 设为 application/json。"
DATA_URL = "image 只写 base64 部分，请去掉前面的 “data:…,”。"
NOT_BASE64 = "image 不是有效的 base64，请把照片的字节按标准 base64 编码。"
NO_ROOM_GIVEN = "缺少参数 room，请写成 messages?room=群编号。"

FOREIGN_PEER = "沙盒只供运行小灵通的这台机器访问。请在这台机器上打开，或用 SSH 隧道转发端口。"
FOREIGN_HOST = "沙盒只接受本机地址。请用 http://127.0.0.1 加端口打开。"
FOREIGN_ORIGIN = "沙盒不接受从别的网站发来的请求。请直接打开沙盒页面。"

NO_SUCH_ADDRESS = "没有这个地址，请核对网址。"
WRONG_METHOD = "这个地址不支持这种请求方法，请核对接口说明。"
BROKEN = "服务器出了错，请稍后再试；详情见日志。"
BAD_REQUEST = "请求不完整或格式不对，请核对接口说明。"

HEALTH_UNKNOWN = "查不到运行状况，请查看日志。"
NO_GATEWAY = "没有接入任何聊天网络。"
GATEWAY_NOT_UP = "聊天网络没有连上。"


def part_missing(names: Sequence[str]) -> str:
    return f"程序有一部分停了（{'、'.join(names)}），几秒后自动重来；一直这样，请查看日志。"


LETTER_EMPTY = "消息没有内容，没有发出。请检查生成它的通知或模板。"
LETTER_PICTURE_GONE = "要发的照片已不在，消息没有发出。"
LETTER_NOT_KEPT = "演示网络没有存下这条消息，稍后再试。请查看磁盘是否已满。"


def unknown_key(key: str, nearest: str | None) -> str:
    hint = f"，是不是想写“{nearest}”" if nearest else "，请删去"
    return f"不认识“{value_text(key)}”这一项{hint}。"


def missing(key: str) -> str:
    return f"缺少“{key}”这一项，请补上。"


def not_text(key: str) -> str:
    return f"“{key}”应是文字，请加引号。"


def not_a_list(key: str) -> str:
    return f'“{key}”应是文字的列表，写成 ["甲", "乙"]。'


def unknown_room(room: str) -> str:
    return f"没有“{value_text(room)}”这个群或私聊，请刷新页面，或对照 sandbox.yaml。"


def unknown_person(person: str) -> str:
    return f"没有“{value_text(person)}”这个人，请刷新页面，或对照 sandbox.yaml。"


def unknown_mention(person: str) -> str:
    return f"@ 的人里没有“{value_text(person)}”，mentions 要写人的编号。"


def not_a_member(name: str, topic: str) -> str:
    return f"{value_text(name)}不在“{value_text(topic)}”里，不能在这里说话。"


def unknown_quote(message: str) -> str:
    return f"这里没有编号为“{value_text(message)}”的消息，不能引用。"


def unknown_after(message: str) -> str:
    return f"这里没有编号为“{value_text(message)}”的消息，请去掉 after 重新读取。"


def unknown_last_event(message: str) -> str:
    return f"没有编号为“{value_text(message)}”的消息，接不上。请去掉 Last-Event-ID 重新连接，再用 messages 读取各群的消息。"


def id_is_taken(message: str) -> str:
    return f"id“{value_text(message)}”已经是另一条消息的：群、发的人或内容不一样。这一条没有收下，请换一个 id 再发。"


def bad_id(longest: int) -> str:
    return f"id 只能用字母、数字和 . _ : + / = @ -，1 至 {longest} 个字符。"


def text_too_long(length: int, longest: int) -> str:
    return f"文字有 {length} 个字符，最多 {longest} 个，请分几次发。"


def too_large(max_photo_mb: int) -> str:
    return f"内容太大，一张照片最多 {max_photo_mb} MB，请缩小后再发。"


def letter_address_unknown(address: str) -> str:
    return f"演示网络里没有“{value_text(address)}”，消息没有发出。请对照 sandbox.yaml。"


def port_taken(host: str, port: int) -> str:
    return f"端口 {port}（{host}）已被别的程序占用。请关掉那个程序，或{_other_port(port)}"


def port_forbidden(host: str, port: int) -> str:
    return f"没有权限使用端口 {port}（{host}），1024 以下的端口通常只给管理员用。请{_other_port(port)}"


def cannot_listen(host: str, port: int, detail: str) -> str:
    return (
        f"网页不能在 {host} 的端口 {port} 上监听（{detail}）。"
        f"请核对 config.yaml 的 web.host 和 web.port，或环境变量 BOT_WEB__HOST 和 BOT_WEB__PORT。"
    )


def _other_port(port: int) -> str:
    other = port + 1 if 1024 <= port < 65535 else 8080
    return f"换一个端口：改 config.yaml 的 web.port，或设置环境变量 BOT_WEB__PORT={other}。"


def sandbox_only_here(host: str) -> str:
    return f"网页监听在 {host}，但沙盒只供本机访问，从别的机器打开会被拒绝。"


def not_redelivered(room: str) -> str:
    return f"演示网络里“{room}”有消息还没有交给小灵通，稍后再试。"


def letter_file(name: str) -> str:
    return f"[文件] {name}"
