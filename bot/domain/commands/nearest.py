"""公告发布, 看下1001: the command that somebody who leads or administers has most likely meant; always one that parses."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from operator import add

from bot.domain.commands.alike import misspelt
from bot.domain.commands.near import report_mistyped, slip_of_command
from bot.domain.commands.parse import Command, parse
from bot.domain.commands.table import TABLE, USAGES, Verb
from bot.domain.commands.withheld import is_withheld
from bot.domain.places.place import Role
from bot.domain.tickets.ticket import FIRST_NUMBER
from bot.domain.words.plain import clean, half_width

_BY_THEMSELVES = tuple(
    word
    for usage in TABLE
    if usage.alone and not (usage.numbered or usage.argument) and Role.RESIDENT not in usage.who
    if usage.verb not in (Verb.CONFIRM, Verb.CANCEL, Verb.PAUSE, Verb.GO_ON, Verb.POLL, Verb.NOTE)
    for word in (usage.verb.value, *usage.synonyms)
)
_SLIPS_ALONE = misspelt(_BY_THEMSELVES)
_BEGINNINGS = frozenset(word[:2] for word in (*_BY_THEMSELVES, *_SLIPS_ALONE))
_OF_A_LINE = (Verb.TAKE_SUSPECT.value, Verb.LEAVE_SUSPECT.value)
EVERY_VERB = frozenset(Verb)
_LONGEST = 400
_LONGEST_ALONE = 16
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
    (re.compile(rf"{_POLITE}回访(?:一?下|[吧呢了啊呀\s])*"), f"回访 {FIRST_NUMBER} 满意"),
    (re.compile(rf"{_POLITE}(?:今日|今天)的?(?:工单|单子|数据|统计|报告|进展)(?:情况|统计)?"), "今日"),
    (re.compile(rf"{_POLITE}(?:本周|这周)的?(?:工单|单子|数据|统计|报告|进展)(?:情况|统计)?"), "本周"),
)
_ONLY_THAT = re.compile(
    r"(?:帮我|帮忙|麻烦|请|给我|我要|我想|看看?|查看?|说|报|发|来|拉|列|一?下|个|[\s，,])*"
    rf"(?:(?P<word>{'|'.join(sorted(map(re.escape, _BY_THEMSELVES), key=len, reverse=True))})|(?P<said>[一-鿿]{{2,4}}?))"
    r"(?:一?下|\d{1,2}(?:[\s、，,和]{1,2}\d{1,2})+|\d{1,2}[件个条]|[吧呢了啊呀哈啦嘛\s]){0,3}[。.！!~～]*"
)
"""销假吧, 给我看下今日, 抽查3件, 消假: a command that needs nothing beside it, with a word or a sign too many."""
_MAY_BE = re.compile(r"^回访|\d{4}|通知|公告|通告|消息|今[日天]|[本这]周")
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
    if len(words) > _LONGEST or words.endswith(("?", "吗", "没", "没有")):
        return None
    for meant in _meant(words):
        command = parse(meant)
        if command is not None and command.verb in verbs and _is_meant(command):
            return meant if parse(words) is None and not is_withheld(words) else None
    return None


def _is_meant(command: Command) -> bool:
    """没有吧 is no 没有用: what anybody says, and not of a ticket, is ordinary talk where it is not said rightly."""
    return command.number is not None or Role.RESIDENT not in USAGES[command.verb].who


def _meant(words: str) -> Iterator[str]:
    for sign, instead in _ANOTHER_WORD if _MAY_BE.search(words) else ():
        if found := sign.fullmatch(words):
            yield found.expand(instead).rstrip()
    if _may_stand_alone(words) and (found := _ONLY_THAT.fullmatch(words)):
        word = found["word"] or _SLIPS_ALONE.get(found["said"], "")
        of_line = re.search(r"\d+", words) if word in _OF_A_LINE else None
        yield f"{word} {of_line[0]}" if of_line else word
    if slip := slip_of_command(words):
        yield f"{slip[0].value} {slip[1]} {slip[2]}".strip()
        return
    yield report_mistyped(words)
    yield from _mistyped(words)


def _may_stand_alone(words: str) -> bool:
    """Whether it is short, and any two signs of it begin such a word, written rightly or not."""
    return len(words) <= _LONGEST_ALONE and not _BEGINNINGS.isdisjoint(map(add, words, words[1:]))


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
