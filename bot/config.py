"""Every setting of the operator: its name, type, default and meaning. Takes parsed data; reads no file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo, available_timezones

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field

from bot.texts import faults as say

PREFIX = "BOT_"


def _port(value: Any) -> Any:
    number = int(value) if isinstance(value, str) and value.strip().isdigit() else value
    if isinstance(number, bool) or not isinstance(number, int) or not 1 <= number <= 65535:
        raise ValueError(say.not_a_port(value))
    return number


def _timezone(value: str) -> str:
    if value not in available_timezones():
        raise ValueError(say.not_a_timezone(value))
    return value


Port = Annotated[int, BeforeValidator(_port)]
TimeZone = Annotated[str, AfterValidator(_timezone)]
Name = Annotated[str, Field(min_length=1)]
Positive = Annotated[int, Field(ge=1)]


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Web(_Section):
    host: Name = Field("127.0.0.1", description="网页监听的地址；127.0.0.1 只供本机访问")
    port: Port = Field(8080, description="网页监听的端口")


class Talk(_Section):
    repeat_window_seconds: Positive = Field(60, description="同一个人在这么多秒内第三次说几乎相同的话，不再回应")
    quiet_after_answer_minutes: Positive = Field(10, description="没有人 @ 时，同一条答案在同一个群里隔这么多分钟才会再说")
    join_minutes: Positive = Field(2, description="报事前后这么多分钟内同一个人发的照片算作同一件事")
    late_minutes: Positive = Field(10, description="晚到超过这么多分钟的消息不再自动答复，报事照样受理")
    answer_expires_minutes: Positive = Field(2, description="答案排队超过这么多分钟就不再发出")
    max_photo_mb: Positive = Field(10, description="一张照片最大多少 MB")


class Notices(_Section):
    grace_minutes: Positive = Field(120, description="通知因停机错过后，多少分钟之内仍然补发")


class Keeping(_Section):
    talk_days: Positive = Field(7, description="没有形成工单的聊天文字保留多少天")
    loose_photo_minutes: Positive = Field(60, description="不属于任何工单的照片保留多少分钟")


class Settings(_Section):
    """The whole of config.yaml."""

    gateway: Literal["sandbox", "wechaty"] = Field("sandbox", description="聊天网络：sandbox 是自带的演示网络")
    names: tuple[Name, ...] = Field(("小灵通",), min_length=1, description="居民用来 @ 机器人的名字，可以有几个")
    report_names: tuple[Name, ...] = Field(("小蜜蜂",), description="居民专门用来 @ 报事的名字，可以有几个")
    ignored_bots: tuple[Name, ...] = Field((), description="群里其他机器人的昵称或编号，它们说的话一律不理")
    timezone: TimeZone = Field("Asia/Shanghai", description="时区")
    data_dir: Name = Field("data", description="网格、工作类别、通知等资料所在的文件夹")
    faq_dir: Name = Field("faq", description="常见问题文件所在的文件夹")
    state_dir: Name = Field("data/state", description="数据库和照片等一切会变化的东西所在的文件夹")
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field("INFO", description="日志的详细程度")
    web: Web = Field(Web(), description="网页")
    talk: Talk = Field(Talk(), description="对话的分寸")
    notices: Notices = Field(Notices(), description="通知")
    keeping: Keeping = Field(Keeping(), description="资料保留多久")

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.timezone)


def from_environment(environment: Mapping[str, str]) -> dict[tuple[str, ...], str]:
    """`BOT_WEB__PORT=9000` → {("web", "port"): "9000"}; other variables are left alone."""
    return {
        tuple(part.lower() for part in name.removeprefix(PREFIX).split("__")): value
        for name, value in environment.items()
        if name.startswith(PREFIX)
    }


def variable(where: tuple[str, ...]) -> str:
    """The environment variable of a setting."""
    return PREFIX + "__".join(part.upper() for part in where)
