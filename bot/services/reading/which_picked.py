"""路灯那个, 第一个, 1002: what somebody answers who was asked which of several tickets they mean; it counts as if they had
said it again with its number, as they were asked to."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.domain.changes.talk import Awaits, Expect
from bot.domain.commands.parse import Command
from bot.domain.commands.table import Verb
from bot.domain.outcome import Change, Outcome
from bot.domain.situation import Expectation, Situation
from bot.domain.speech.kinds import likely_report
from bot.domain.talk.which_own import may_point, pointed_at
from bot.domain.units import MINUTE_MS
from bot.domain.words.choosing import read_choice
from bot.domain.words.plain import bare
from bot.domain.words.privacy import mask
from bot.services import tell
from bot.services.context import Context
from bot.services.reading.read_danger import danger_in

_ANSWER_MS = 5 * MINUTE_MS
_LONGEST, _MOST = 14, 9
_NUMBER = re.compile(r"\d{4,9}")


def ask_which(situation: Situation, context: Context, text: str, lines: Sequence[str]) -> Outcome:
    """`lines`: what each answer stands for, with the number of its ticket: 催办 1002."""
    return Outcome(expect_which(situation, context, lines), (tell.to_speaker(situation, text),))


def expect_which(situation: Situation, context: Context, lines: Sequence[str]) -> tuple[Change, ...]:
    person, expires = situation.speaker.person, context.now + _ANSWER_MS
    return (Expect(person, situation.room.id, Awaits.WHICH, tuple(lines[:_MOST]), expires),)


def with_number(command: Command, numbers: Sequence[int]) -> list[str]:
    """催办 1002 都三天了 of 催办 都三天了."""
    return [f"{command.verb.value} {number} {command.words}".strip() for number in numbers]


def added_to(numbers: Sequence[int], words: str) -> list[str]:
    return [f"{Verb.ADD.value} {number} {words}" for number in numbers]


def line_picked(words: str, expected: Expectation | None, context: Context) -> str:
    """The line that is meant; "" where none is, more than one may be, or something new is told."""
    if expected is None or expected.awaits is not Awaits.WHICH or not 0 < len(words) <= _LONGEST:
        return ""
    if danger_in(words) or (likely_report(words) and not may_point(words)):
        return ""
    by_number = {int(found[0]): line for line in expected.options if (found := _NUMBER.search(line))}
    if bare(words).isdecimal() and int(bare(words)) in by_number:
        return by_number[int(bare(words))]
    tickets = [one for number in by_number if (one := context.read.ticket(number))]
    choice = read_choice(words, [mask(f"{one.place} {one.text}") for one in tickets])
    if choice is not None and len(choice.places) == 1:
        return by_number[tickets[choice.places[0] - 1].number]
    meant = pointed_at(words, tickets) if choice is None else None
    return by_number[meant.number] if meant else ""
