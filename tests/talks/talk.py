"""Reads a talk file and plays it: a chat as a grid worker would write it down.

李阿姨: @小蜜蜂 3号楼灯坏了        somebody says something, in the room where they usually speak
小王（私聊）: 接单 1001            … or somewhere else
张大爷 [照片]: 你看                with a photo
张大爷 [坏照片]:                   with something that is no picture
新邻居（居民群） [进群]:           somebody joins a room
李阿姨 [晚到 15 分钟]: …           delivered late
李阿姨 [引用 工单 1001]: …         quoting the newest message of the bot that holds these words
小王 [引用 李阿姨：灯坏了]: …      … or what a person said
小王 [转发]: …                     a forwarded record of a chat
→ 居民群: 已受理 ｜ 1001           the bot says something there that holds all of these words
→ 小王: 工单 1001                  … or in private
→ （没有）                         the bot says nothing at all
→ （其他不管）                     whatever else it said is of no interest here
过了 3 分钟                        time passes
现在是 2027-03-02 08:59            … until then
重启                               the bot stops and starts again
编号都换了                         the account logged in anew: every room and person has another id
管理员老周 的绑定码是 382914       the operator made a code for somebody
报告照常发                         … and sends the reports by the clock, which other talks do without
# a remark
What the bot says beyond the lines that are written down is a fault.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from bot.config import Reports
from bot.domain.message import MessageKind, Picture, Quote
from bot.domain.notices.notice import parse_moment
from tests.chat import MINUTE, Chat, quote_of

_SAYS = re.compile(r"([^\s（\[:：]+)(?:（(.+?)）)?(?:\s*\[(.+?)\])?[:：]\s?(.*)")
_EXPECTS = re.compile(r"→\s*([^:：]+?)[:：]\s*(.+)")
_LATER = re.compile(r"过了\s*([\d.]+)\s*分钟")
_NOW = re.compile(r"现在是\s*(.+)")
_LATE = re.compile(r"晚到\s*(\d+)\s*分钟")
_CODE = re.compile(r"(\S+) 的绑定码是 (\d{6})")
_QUOTED = re.compile(r"引用\s*(?:([^，：]+)：)?([^，]+)")


@dataclass(frozen=True)
class Line:
    number: int
    text: str


def read(path: Path) -> list[Line]:
    lines = (Line(number, text.strip()) for number, text in enumerate(path.read_text("utf-8").splitlines(), 1))
    return [line for line in lines if line.text and not line.text.startswith("#")]


async def play(path: Path, chat: Chat) -> None:
    for line in read(path):
        try:
            await _step(line.text, chat)
        except AssertionError as error:
            raise AssertionError(f"{path.name}:{line.number}: {line.text}\n{error}") from None
    chat.silence()


async def _step(text: str, chat: Chat) -> None:
    if text.startswith("→"):
        _hear(text, chat)
        return
    chat.silence()
    if found := _LATER.fullmatch(text):
        await chat.later(float(found[1]))
    elif found := _NOW.fullmatch(text):
        chat.clock.now = parse_moment(found[1], chat.settings.zone)
        await chat.tick()
    elif text == "重启":
        await chat.restart()
        await chat.settle()
    elif text == "编号都换了":
        chat.log_in_again()
    elif found := _CODE.fullmatch(text):
        await chat.gets_code(found[1], found[2])
    elif text == "报告照常发":
        await chat.use(reports=Reports())
    else:
        found = _SAYS.fullmatch(text)
        assert found, "读不懂这一行"
        who, room, how, words = found.groups()
        await chat.says(who, words.replace("⏎", "\n"), room, **_manner(how or "", chat))


def _manner(how: str, chat: Chat) -> dict[str, object]:
    late = _LATE.search(how)
    sent_at = {"sent_at": chat.clock() - int(late[1]) * MINUTE} if late else {}
    photo = "照片" in how and "坏照片" not in how
    return {"photo": photo, **sent_at, **_quote(how, chat), **_other_kind(how)}


def _other_kind(how: str) -> dict[str, object]:
    if "坏照片" in how:
        return {"kind": MessageKind.IMAGE, "picture": Picture(b"GIF89a, says who sent it", "image/gif")}
    kinds = {"转发": MessageKind.OTHER, "进群": MessageKind.JOIN}
    return next(({"kind": kind} for word, kind in kinds.items() if word in how), {})


def _quote(how: str, chat: Chat) -> dict[str, object]:
    found = _QUOTED.search(how)
    if not found:
        return {}
    return {"quote": Quote(found[2], found[1]) if found[1] else quote_of(chat.last_said(found[2]))}


def _hear(text: str, chat: Chat) -> None:
    if text == "→ （没有）":
        chat.silence()
    elif text == "→ （其他不管）":
        chat.forget()
    else:
        found = _EXPECTS.fullmatch(text)
        assert found, "读不懂这一行"
        chat.expects(found[1].strip(), *(part.strip() for part in found[2].split("｜")))
