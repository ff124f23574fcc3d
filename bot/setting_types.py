"""What the value of a setting may be: a port, a time of day, an address; a wrong one says in Chinese what is wanted."""

from __future__ import annotations

import re
from ipaddress import ip_address
from typing import Annotated, Any
from zoneinfo import available_timezones

from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, StringConstraints

from bot.domain.notices.notice import is_cron
from bot.domain.tickets.hours import parse_time_of_day
from bot.texts import faults_settings as say

MAIN_ACCOUNT = "main"

MOST = 10_000_000
"""Of anything that is counted: more is a slip, and no number to compute times with."""


def _port(value: Any) -> Any:
    number = int(value) if isinstance(value, str) and value.strip().isdigit() else value
    if isinstance(number, bool) or not isinstance(number, int) or not 1 <= number <= 65535:
        raise ValueError(say.not_a_port(value))
    return number


def _time_of_day(value: Any) -> Any:
    """`8:30`; without quotes YAML makes a number of base 60 of it."""
    text = f"{value // 60}:{value % 60:02d}" if isinstance(value, int) and not isinstance(value, bool) else value
    try:
        parse_time_of_day(text)
    except (ValueError, AttributeError):
        raise ValueError(say.not_a_time_of_day(text)) from None
    return text


def _whole(value: Any) -> Any:
    """Python counts true as 1, and reads 1_0 as ten."""
    if isinstance(value, bool) or (isinstance(value, str) and "_" in value):
        raise ValueError(say.not_a_whole_number(value))
    return value


def _host(value: str) -> str:
    """An address, or a name as the net knows them."""
    try:
        ip_address(value.removeprefix("[").removesuffix("]"))
    except ValueError:
        if not _HOST_NAME.fullmatch(value):
            raise ValueError(say.not_a_host(value)) from None
    return value


_HOST_NAME = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]{0,252})")


def _timezone(value: str) -> str:
    if value not in available_timezones():
        raise ValueError(say.not_a_timezone(value))
    return value


def _endpoint(value: str) -> str:
    host, colon, port = value.rpartition(":")
    if value and not (colon and host and port.isascii() and port.isdigit() and 0 < int(port) < 65536):
        raise ValueError(say.not_an_endpoint(value))
    return value


def _url(value: str) -> str:
    if value and not value.startswith(("http://", "https://")):
        raise ValueError(say.not_a_url(value))
    return value


def _cron(value: str) -> str:
    if value and not is_cron(value):
        raise ValueError(say.not_a_cron(value))
    return value


def _secret(value: Any) -> Any:
    """A fault must not show what was written here."""
    if not isinstance(value, str | SecretStr):
        raise ValueError(say.not_text())
    return value


def _account_name(value: str) -> str:
    plain = value.replace("_", "").replace("-", "")
    if value == MAIN_ACCOUNT or not (plain.isascii() and plain.isalnum()) or value != value.lower():
        raise ValueError(say.not_an_account_name(value, MAIN_ACCOUNT))
    return value


Port = Annotated[int, BeforeValidator(_port)]
TimeOfDay = Annotated[str, BeforeValidator(_time_of_day)]
TimeZone = Annotated[str, AfterValidator(_timezone)]
Text = Annotated[str, StringConstraints(strip_whitespace=True)]
Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Host = Annotated[Name, AfterValidator(_host)]
Positive = Annotated[int, BeforeValidator(_whole), Field(ge=1, le=MOST)]
Count = Annotated[int, BeforeValidator(_whole), Field(ge=0, le=MOST)]
Endpoint = Annotated[Text, AfterValidator(_endpoint)]
Url = Annotated[Text, AfterValidator(_url)]
Cron = Annotated[Text, AfterValidator(_cron)]
Secret = Annotated[SecretStr, BeforeValidator(_secret)]
AccountName = Annotated[str, AfterValidator(_account_name)]
