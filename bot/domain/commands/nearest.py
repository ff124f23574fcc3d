"""公告发布, 看下1001: the command that somebody who leads or administers has most likely meant; always one that parses."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from bot.domain.commands.parse import Command, parse
from bot.domain.commands.table import TABLE, USAGES, Verb
from bot.domain.commands.withheld import is_withheld
from bot.domain.places.place import Role
from bot.domain.words.plain import clean, half_width

EVERY_VERB = frozenset(Verb)
_LONGEST = 400
_POLITE = r"(?:帮我|帮忙|麻烦|请|给我|我要|我想|你|您|再|把)*"
_ANOTHER_WORD = (
    (
        re.compile(
            rf"{_POLITE}(?:查[查看询]*|看[看一]*|查看|瞧瞧)(?:一?下|看)?\s*(?:工单|单子|编号)?\s*#?(\d{{4,9}})(?!\d)"
            r"(?:号?(?:工单|单子)?的?(?:情况|进度|进展|状态|怎么样了?|办得?怎么样了?)?)[。.]?"
        ),
        r"查 \1",
    ),
    (
        re.compile(
            rf"{_POLITE}(?:公告|通告|通知|消息)\s*(?:发布|发送|推送|群发|下发|发出|发)(?:一下|一条|一个|吧)?(?:[\s：:，,]+(.*))?",
            re.DOTALL,
        ),
        r"发通知 \1",
    ),
    (
        re.compile(
            rf"{_POLITE}(?:发布|发送|推送|群发|下发|发起|发)(?:一下|一?条|一?个|份)?(?:公告|通告|通知|消息)(?:[\s：:，,]+(.*))?",
            re.DOTALL,
        ),
        r"发通知 \1",
    ),
    (
        re.compile(rf"{_POLITE}(?:撤消|撤下|撤掉|收回|召回|取回|删除|删掉|作废)\s*通知\s*(\d{{1,6}})[。.]?"),
        r"撤销 通知\1",
    ),
    (re.compile(rf"{_POLITE}(?:重发|再发|重新发)(?:一?遍|一?次)?\s*通知\s*(\d{{1,6}})[。.]?"), r"补发 通知\1"),
    (re.compile(rf"{_POLITE}(?:停止|停发|停掉|停)\s*通知\s*(\d{{1,6}})[。.]?"), r"暂停 通知\1"),
    (
        re.compile(rf"{_POLITE}(?:查[查看询]*|看[看一]*)下?\s*通知\s*(\d{{1,6}})(?:的?(?:情况|进度|进展))?[。.]?"),
        r"查 通知\1",
    ),
    (
        re.compile(
            rf"{_POLITE}(?:查[查看询]*|看[看一]*)?下?(?:所有|全部)?通知的?(?:情况|列表|进展|状态|发送情况|记录)"
        ),
        "通知进度",
    ),
    (re.compile(rf"{_POLITE}(?:今日|今天)的?(?:工单|单子|数据|统计|报告|进展)(?:情况|统计)?"), "今日"),
    (re.compile(rf"{_POLITE}(?:本周|这周)的?(?:工单|单子|数据|统计|报告|进展)(?:情况|统计)?"), "本周"),
)
_MAY_BE = re.compile(r"\d{4}|通知|公告|通告|消息|今[日天]|[本这]周")
_AFTER = re.compile(r"[\s：:，,#\d]|\Z")
_NUMBER_AFTER = re.compile(r"\s*#?\d{4}")


def _slips() -> dict[str, str]:
    """Every verb under what is left of it when one sign is another one, and under its signs in whatever order."""
    found: dict[str, str] = {}
    for usage in TABLE:
        for word in (usage.verb.value, *usage.synonyms):
            if len(word) > 2 or (len(word) > 1 and usage.numbered):
                found |= {f"{word[:at]}*{word[at + 1 :]}": word for at in range(len(word))}
                found["".join(sorted(word))] = word
    return found


_SLIPS = _slips()
_LENGTHS = sorted({len(word) for word in _SLIPS.values()})


def nearest_command(words: str, verbs: Collection[Verb]) -> str | None:
    """The text to send instead, one of these verbs; 发通知 alone where nothing follows it. None for what is a command
    already, or is none by far."""
    words = half_width(clean(words))
    if len(words) > _LONGEST or is_withheld(words) or words.endswith(("?", "吗", "没", "没有")):
        return None
    for meant in _meant(words):
        command = parse(meant)
        if command is not None and command.verb in verbs and _is_meant(command):
            return meant if parse(words) is None else None
    return None


def _is_meant(command: Command) -> bool:
    """没有吧 is no 没有用: what anybody says, and not of a ticket, is ordinary talk where it is not said rightly."""
    return command.number is not None or Role.RESIDENT not in USAGES[command.verb].who


def _meant(words: str) -> Iterator[str]:
    for sign, instead in _ANOTHER_WORD if _MAY_BE.search(words) else ():
        if found := sign.fullmatch(words):
            yield found.expand(instead).rstrip()
    yield from _mistyped(words)


def _mistyped(words: str) -> Iterator[str]:
    """One sign of the verb is another one, or two have changed places: 发通只 青禾社区 …, 通知进渡."""
    for length in _LENGTHS:
        if len(words) < length or not _AFTER.match(words, length):
            continue
        said, rest = words[:length], words[length:]
        if length < 3 and not _NUMBER_AFTER.match(rest):
            continue
        keys = (*(f"{said[:at]}*{said[at + 1 :]}" for at in range(length)), "".join(sorted(said)))
        word = next((_SLIPS[key] for key in keys if key in _SLIPS), "")
        if len(word) == length:
            yield f"{word}{rest}"
