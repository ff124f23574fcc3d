"""What operators read about the line to a Wechaty gateway: reasons, alerts, log lines, findings of the doctor."""

from __future__ import annotations

INTERRUPTED = "发送时机器人停止了"
CONNECTING = "正在连接网关。"
STOPPED = "机器人已经停止连接网关。"
NOT_STARTED = "还没有开始连接网关。"
WAITING_FOR_LOGIN = "网关已连上，机器人账号还没有登录。请用机器人账号的手机扫码登录。"
LINE_LOST = "和网关的连接断开了，正在重新连接。"
STREAM_DEAD = "网关还有回应，但收不到群消息，正在重新连接。"
PROBE_UNANSWERED = "网关没有回应，可能卡住了，正在重新连接。"
STREAM_ENDED = "网关结束了消息推送（可能正在重启，或另一个机器人接管了账号），正在重新连接。"

TIMED_OUT = "超时没有回应"
NOBODY_LISTENS = "连接被拒绝"
NO_SUCH_HOST = "找不到这个主机名"

TOKEN_REFUSED = "网关不接受令牌。请核对 BOT_WECHATY__TOKEN 和网关启动时用的令牌是否一致。"
SECOND_BOT = "网关上已有另一个机器人连着（也可能是上次异常退出留下的旧连接），正在等它断开。"
TLS_NAME = "网关证书上的名字和 BOT_WECHATY__ENDPOINT 里的主机名不一致。请改用证书上的主机名，或换一张证书。"
TLS_DEFAULT = (
    "网关用的是安装包自带的默认证书，它的私钥人人可得，不能证明网关的身份。"
    "请给网关换上自己的证书并设置 BOT_WECHATY__CA_FILE；"
    "如果网关和机器人在同一台机器或同一内网，也可以设置 BOT_WECHATY__TLS_DEFAULT_CERTIFICATE=true 表示接受。"
)
TLS_PLAIN_GATEWAY = "网关没有开启 TLS。请设置 BOT_WECHATY__TLS=false，或在网关一侧开启 TLS。"
TLS_NEEDED = "网关开启了 TLS，机器人却用明文连接。请设置 BOT_WECHATY__TLS=true。"

ALERT_LOGOUT = "机器人账号已退出登录，群消息收不到，也发不出去。请尽快扫码重新登录。"
ALERT_SCAN = "机器人账号需要扫码登录。请用机器人账号的手机扫描二维码。"
NO_LOGIN_REPORTED = "网关没有报告登录状态，已请它启动账号。"


def unreachable(endpoint: str, detail: str) -> str:
    return f"连不上网关 {endpoint}（{detail}）。请确认网关已启动，地址和端口正确，防火墙已放行。"


def tls_untrusted(detail: str) -> str:
    return f"不信任网关的证书（{detail}）。请把签发它的 CA 证书文件设置到 BOT_WECHATY__CA_FILE。"


def tls_failed(detail: str) -> str:
    return f"和网关建立 TLS 连接失败（{detail}）。请核对 BOT_WECHATY__TLS 和 BOT_WECHATY__CA_FILE。"


def ca_file_unreadable(path: str, detail: str) -> str:
    return f"读不了 CA 证书文件 {path}（{detail}）。请核对 BOT_WECHATY__CA_FILE。"


def gateway_refused(detail: str) -> str:
    return f"网关拒绝了连接（{detail}），稍后再试。请查看网关的日志。"


def unexpected(detail: str) -> str:
    return f"连接网关时出错（{detail}），稍后再试。"


def alert_login(name: str) -> str:
    return f"机器人账号“{name}”已登录，恢复收发消息。"


def alert_other_account(old: str, new: str) -> str:
    return f"登录的机器人账号变了：原来是“{old}”，现在是“{new}”。群和人员可能需要重新绑定。"


def alert_back(minutes: int) -> str:
    return f"和网关的连接已恢复，中断约 {minutes} 分钟。这段时间的群消息可能没有收到。"


def alert_second_bot(seconds: int | None) -> str:
    if seconds is None:
        return f"{SECOND_BOT}没有设置自动接管，请停掉另一个机器人，或重启网关。"
    return f"{SECOND_BOT}如果 {seconds} 秒后还连着，将接管这个账号。"


def alert_takeover(seconds: int) -> str:
    return f"另一个连接占用账号已 {seconds} 秒，现在接管：网关会重新启动账号，可能需要重新扫码。"


def alert_message_lost(message_id: str) -> str:
    return f"网关报告了消息，却取不到内容（例如编号 {message_id}），可能有群消息遗漏。"


def alert_error_event(detail: str) -> str:
    return f"网关报告了一个错误：{detail}"


def log_state(channel: str, reason: str) -> str:
    return f"{channel}：{reason}"


def log_up(channel: str, name: str) -> str:
    return f"{channel}：已连上，账号“{name}”在线。"


def log_take_failed(message_id: str, wait_s: float) -> str:
    return f"消息 {message_id} 没有存下来，{wait_s:.1f} 秒后再试。"


def log_picture_missing(message_id: str, detail: str) -> str:
    return f"消息 {message_id} 的图片没有取到（{detail}），只记录文字。"


SEND_NOT_UP = "网关没有连上或账号没有登录，消息没有发出。"
SEND_EMPTY = "消息没有内容，没有发出。请检查生成它的通知或模板。"
SEND_NO_ADDRESS = "消息没有写明发给哪个群或哪个人，没有发出。"
SEND_TIMEOUT = "网关在规定时间内没有答复，不知道消息是否已发出。"
SEND_CUT = "发送时连接中断，不知道消息是否已发出。"


def send_picture_missing(path: str) -> str:
    return f"找不到要发送的图片 {path}，没有发出。请检查附件文件夹。"


def send_too_big(name: str, size: int, limit: int) -> str:
    return (
        f"文件 {name} 有 {size / 1_000_000:.1f} MB，网关一次最多能发 {limit / 1_000_000:.0f} MB，没有发出。"
        "请压缩后再发，或改发链接。"
    )


def send_refused(detail: str) -> str:
    return f"网关说发送失败：{detail}。消息没有发出，稍后再试。"


def send_forbidden(detail: str) -> str:
    return f"网关不允许这次发送：{detail}。消息没有发出，再试也没有用，请查看账号是否还在群里、是否被限制。"


def send_unsupported(detail: str) -> str:
    return f"这种网关不支持这样发送：{detail}。消息没有发出，请改用文字或更换网关。"


def send_uncertain(detail: str) -> str:
    return f"网关的答复说不准（{detail}），不知道消息是否已发出。"


BAD_ENDPOINT_MEND = "请把 BOT_WECHATY__ENDPOINT 写成“主机:端口”，例如 127.0.0.1:8788。"
LOOK_AT_GATEWAY = "请查看网关的日志，必要时重启网关。"
CHECK_NETWORK = "请确认网关已启动，地址和端口正确，防火墙已放行。"
TLS_OK = "TLS 连接正常，证书可信。"
TLS_OK_DEFAULT = "TLS 连接正常，但网关用的是自带的默认证书，只能防旁听，不能证明网关的身份。"
TLS_OFF_OK = "没有使用 TLS，网关也没有开启。"
TLS_OFF_MEND = "如果网关不在同一台机器或同一内网，请开启 TLS。"
TOKEN_OK = "令牌正确。"
ACCOUNT_BUSY = "网关上已有一个机器人连着，所以看不到登录的是谁。"
ACCOUNT_BUSY_MEND = "如果就是正在运行的本机器人，一切正常；否则请停掉另一个机器人。"
ACCOUNT_NONE = "机器人账号没有登录。"
ACCOUNT_NONE_MEND = "请用机器人账号的手机扫码登录，二维码在管理页面上，也可以在终端里显示。"


def endpoint_bad(endpoint: str) -> str:
    return f"网关地址“{endpoint}”写得不对。"


def endpoint_answers(endpoint: str) -> str:
    return f"网关 {endpoint} 连得上。"


def endpoint_silent(endpoint: str, detail: str) -> str:
    return f"网关 {endpoint} 连不上（{detail}）。"


def version_ok(version: str) -> str:
    return f"网关有答复，版本 {version}。"


def version_failed(detail: str) -> str:
    return f"网关没有正常答复（{detail}）。"


def account_is(name: str, contact_id: str) -> str:
    return f"登录的账号是“{name}”（{contact_id}）。"


def log_not_accepted(channel: str, contact: str) -> str:
    return f"{channel}：{contact} 的邀请或好友申请没有接受（不在 known_inviters 里，也没有暗号）"


def log_accepted(channel: str, contact: str) -> str:
    return f"{channel}：已接受 {contact} 的邀请或好友申请"


def log_not_possible(channel: str, error: str) -> str:
    return f"{channel}：邀请或好友申请接受不了（{error}），请在机器人账号的手机上处理"


def log_invitation_lost(invitation_id: str, detail: str) -> str:
    return f"邀请或好友申请 {invitation_id} 的内容取不到（{detail}）。"
