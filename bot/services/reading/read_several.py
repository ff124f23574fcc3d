"""Whether a message is a worker's word on several tickets at once, and what it says of each."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.commands.clauses import (
    Clause,
    clauses_in,
    command_of,
    listed_with,
    named_anew,
    numbers_in,
    tells_of_several,
    tells_of_work,
)
from bot.domain.commands.near import begins_with_number, near_command
from bot.domain.commands.parse import Command
from bot.domain.commands.party import spelled_out
from bot.domain.commands.table import Verb
from bot.domain.commands.work_words import is_of_work, tells_progress
from bot.domain.message import MessageKind
from bot.domain.places.place import Purpose
from bot.domain.situation import Situation
from bot.domain.speech.named import accuses_here
from bot.domain.talk.own_matter import is_own_matter_of_handler
from bot.domain.words.plain import half_width
from bot.services.context import Context
from bot.services.reading.find_ticket import current, may_act

ORDERED = frozenset({
    Verb.ACCEPT, Verb.FINISH, Verb.REPLY, Verb.REASSIGN, Verb.RETURN, Verb.PASS_UP, Verb.JOIN, Verb.INTERIM, Verb.CLASSIFY,
    Verb.REFUSE, Verb.EXTEND, Verb.SUSPEND, Verb.RESUME, Verb.SUPERVISE, Verb.VERIFY, Verb.REWORK, Verb.TOLD,
})  # fmt: skip
"""What a worker orders of several tickets in one message."""
_TOLD = frozenset({Verb.ADD, Verb.SECOND, Verb.APPEAL, Verb.SATISFIED, Verb.FAIRLY, Verb.DISSATISFIED, Verb.STATUS})
"""补充 1001 …, and what only residents order (1002没修好): of a worker it is told, and kept with the ticket."""
_LISTED = tuple("（(：:由")
"""1005（安全生产）…, 工单 1005 由 …: as we write it."""


def several_in(situation: Situation, context: Context) -> tuple[Clause, ...]:
    """Nothing unless at least two tickets are named: of those they may act on, or at least command something of."""
    if not situation.handles_tickets or situation.message.kind is not MessageKind.TEXT:
        return ()
    command, numbers = situation.command, numbers_in(situation.words)
    if len(numbers) < 2 or not _may_mean(command):
        return ()
    words = spelled_out(situation.words, context.places)
    situation = replace(situation, words=words)
    if not (situation.addressed or command or _may_be_of_work(situation)):
        return ()
    known = {number for number in numbers if _is_theirs(situation, context, number)}
    if not known and command is not None:
        known = {number for number in numbers if current(context, number) is not None}
    beside = (*listed_with(words, known), *(named_anew(words) if command is not None else ()))
    # 1018到1021: of those between, too, whoever says it hears which are not theirs.
    between = [number for number in numbers if known and str(number) not in half_width(words)]
    known |= {number for number in (*beside, *between) if current(context, number) is not None}
    clauses = clauses_in(words, known) if known else ()
    if not (situation.addressed or command or _is_written_as_list(words, clauses)):
        return ()
    if len({_ticket_of(context, number) for clause in clauses for number in clause.numbers}) < 2:
        return ()
    return () if command is None and _is_of_something_else(words, clauses, context) else clauses


def _may_mean(command: Command | None) -> bool:
    """记 1001 和 1002 都走访了, 合并 1002 到 1001: other commands have their own way with numbers."""
    return command is None or (command.number is not None and (command.verb in ORDERED | _TOLD))


def _may_be_of_work(situation: Situation) -> bool:
    """Among colleagues, as with a single number, and of residents only what tells of progress: what is passed on or put
    to somebody is not for the bot."""
    among = situation.room.purpose
    if among not in (Purpose.STAFF, Purpose.RESIDENTS) or situation.message.quote is not None:
        return False
    if situation.to_others or situation.late:
        return False
    words = situation.words
    if among is Purpose.RESIDENTS:
        return tells_progress(words)
    return (
        near_command(words) is not None or tells_progress(words) or tells_of_several(words) or begins_with_number(words)
    )


def _is_written_as_list(words: str, clauses: tuple[Clause, ...]) -> bool:
    """In several lines, each must tell of the work on a ticket of its own: a list of ours passed on does not."""
    if "\n" not in words:
        return True
    lines = [line for line in words.splitlines() if line.strip()]
    told = len(lines) == len(clauses) and not any(clause.head.strip() for clause in clauses)
    return told and all(tells_of_work(clause.tail) and clause.tail.lstrip()[:1] not in _LISTED for clause in clauses)


def _is_theirs(situation: Situation, context: Context, number: int) -> bool:
    ticket = current(context, number)
    if ticket is None or not may_act(context, situation.speaker, ticket):
        return False
    # Of what has ended people talk among themselves.
    return ticket.is_open or situation.addressed or situation.command is not None


def _ticket_of(context: Context, number: int) -> int:
    ticket = current(context, number)
    return ticket.number if ticket else number


def _is_of_something_else(words: str, clauses: tuple[Clause, ...], context: Context) -> bool:
    """A new matter, an accusation: heard like any other words."""
    if any(command_of(clause.head, clause.numbers[0], clause.tail) for clause in clauses):
        return False
    if not is_of_work(words) and accuses_here(context.places, words):
        return True
    tickets = [(clause, current(context, number)) for clause in clauses for number in clause.numbers]
    return any(
        ticket and is_own_matter_of_handler(clause.text, ticket.text, ticket.place) for clause, ticket in tickets
    )
