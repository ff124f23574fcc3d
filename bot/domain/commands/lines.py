"""接单 1056⏎延期 1056 2天 等车, 接单1027办结1027 疏通了: several commands in one message, each with its own words."""

from __future__ import annotations

import re

from bot.domain.commands.near import short_command
from bot.domain.commands.parse import Command, parse
from bot.domain.commands.table import HELPERS, TABLE, USAGES, Verb
from bot.domain.places.place import Role
from bot.domain.speech.kinds import is_chatter
from bot.domain.words.plain import clean, half_width

MOST = 10
_WITH_A_BODY = frozenset({
    Verb.ANNOUNCE, Verb.POLL, Verb.LIST, Verb.CAMPAIGN, Verb.DELIBERATE, Verb.TAKE_BACK, Verb.ADOPT, Verb.HELP, Verb.BIND,
    Verb.REJOIN, Verb.MODE, Verb.VOTE, Verb.REVIEW, Verb.CONFIRM, Verb.CANCEL, Verb.USELESS, Verb.HANDOVER,
})  # fmt: skip
"""Whatever stands below them is theirs, or they begin no line."""
_TELLS = frozenset({Verb.REPLY, Verb.ADD, Verb.SECOND})
"""答 1001 办法如下：⏎上报 社区: what residents are to do may read like a command."""
_RATES = frozenset({Verb.SATISFIED, Verb.FAIRLY, Verb.DISSATISFIED, Verb.APPEAL})
_TOLD_FREELY = frozenset({Verb.ON_BEHALF, Verb.FOUND, Verb.NOTE, Verb.LEAVE})
_OF_WORK = "|".join(
    sorted(
        (
            re.escape(word)
            for usage in TABLE
            if usage.numbered and (usage.who <= HELPERS or usage.verb in (Verb.WITHDRAW, Verb.URGE))
            for word in (usage.verb.value, *usage.synonyms)
        ),
        key=len,
        reverse=True,
    )
)


def commands_in(words: str) -> tuple[str, ...]:
    """Each command with its own words, as it is to be read; () where there are fewer than two. A command that says no
    number is of the ticket before it."""
    words = half_width(clean(words))
    lines = [line.strip() for line in words.split("\n") if line.strip()]
    while lines and is_chatter(lines[0]):
        lines = lines[1:]
    first = _read(lines[0]) if lines else None
    if first is None or first.verb in _WITH_A_BODY:
        return ()
    groups: list[str] = []
    before = first
    for at, line in enumerate(lines):
        command = first if at == 0 else _begun(line, before)
        if command is None:
            groups[-1] = f"{groups[-1]}\n{line}"
            continue
        number, said = before.number, line
        if at and command.number is None and number is not None and USAGES[command.verb].numbered:
            said = f"{command.verb.value} {number} {command.words}".strip()
            command = Command(command.verb, number, command.words)
        groups.append(said)
        before = command
    groups = list(dict.fromkeys(part for group in groups for part in _one_behind_another(group)))
    verbs = {command.verb for group in groups if (command := _read(group))}
    return tuple(groups) if len(groups) > 1 and not verbs <= _RATES else ()


def _read(text: str) -> Command | None:
    return parse(text) or short_command(text)


def _begun(line: str, before: Command) -> Command | None:
    """The command that a line begins, below another one."""
    command = _read(line)
    if command is None or command.verb in _WITH_A_BODY:
        return None
    usage = USAGES[command.verb]
    taught = before.verb in _TELLS and (command.number in (None, before.number)) and Role.RESIDENT in usage.who
    if command.number is not None:
        return None if taught else command
    if before.verb in _TELLS or (Role.RESIDENT in usage.who and (usage.numbered or command.words)):
        return None
    if usage.numbered and before.number is not None:
        return command if usage.alone and (command.words or not usage.argument) else None
    return command if not command.words or command.verb in _TOLD_FREELY else None


def _one_behind_another(text: str) -> list[str]:
    """接单1027办结1027 疏通了: of the same ticket; of another it may be what was done (跟 1002 一起办结)."""
    command = _read(text)
    if command is None or command.number is None or command.verb in _TELLS | {Verb.STATUS}:
        return [text]
    again = re.compile(rf"(?<=[\s，,。；;！!、\d])(?:{_OF_WORK})(?:一?下)?\s?[：:]?\s?#?{command.number}(?!\d)")
    starts = [0, *(found.start() for found in again.finditer(text) if found.start())]
    if len(starts) == 1:
        return [text]
    parts = [text[start:end].strip(" ，,；;、\n") for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]
    read = [_read(part) for part in parts]
    return parts if all(one is not None and one.number == command.number for one in read) else [text]
