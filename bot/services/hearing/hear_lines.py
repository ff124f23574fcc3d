"""接单 1056⏎延期 1056 2天 等车: several commands of one message, each carried out by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from bot.domain.changes.ticket import AddStep
from bot.domain.commands.table import USAGES, Verb
from bot.domain.outcome import Change, Outcome, Say, Urgency
from bot.domain.situation import Situation
from bot.services import tell
from bot.services.context import Context
from bot.services.each import wait_for_one_photo
from bot.services.reading.find_ticket import current
from bot.texts import workers_slips

_WITH_PHOTOS = frozenset({Verb.FINISH, Verb.INTERIM, Verb.ON_BEHALF, Verb.FOUND, Verb.NOTE})


def hear_lines(situation: Situation, context: Context, hear: Callable[[Situation, Context], Outcome]) -> Outcome:
    """What is clear is done; what is of a ticket that a line before it has just changed is listed, to be sent next.
    Photos belong to the first that can have any."""
    done = Outcome()
    left: list[str] = []
    changed: set[int] = set()
    photos_used = False
    for line in situation.lines:
        number = _number_of(line, context, changed)
        if number in changed:
            left.append(_to_send(line, number))
            continue
        outcome = hear(replace(line, loose_photos=()) if photos_used else line, context)
        if line.command is not None:
            outcome = wait_for_one_photo(line, context, line.command, done.changes, outcome)
            photos_used = photos_used or line.command.verb in _WITH_PHOTOS
        changed |= set(_changed(outcome.changes))
        done = Outcome((*done.changes, *outcome.changes), (*done.say, *outcome.say))
    return Outcome(done.changes, (*_at_once(situation, done.say), *_ask(situation, left)))


def _number_of(line: Situation, context: Context, changed: set[int]) -> int | None:
    """办结 换了灯, below 接单: of what that was of."""
    command = line.command
    if command is None or not USAGES[command.verb].numbered:
        return None
    if command.number is None:
        return min(changed) if len(changed) == 1 else None
    ticket = current(context, command.number)
    return ticket.number if ticket else command.number


def _to_send(line: Situation, number: int | None) -> str:
    command = line.command
    assert command is not None and number is not None  # it is of a ticket that was changed
    return workers_slips.command(command.verb.value, number, command.words)


def _changed(changes: Iterable[Change]) -> Iterable[int]:
    """The tickets that stand otherwise now than they were read; a line more in the ledger is nothing."""
    for change in changes:
        of = getattr(change, "number", None) or getattr(change, "ticket", None)
        if isinstance(of, int) and not isinstance(change, AddStep):
            yield of


def _at_once(situation: Situation, says: Iterable[Say]) -> tuple[Say, ...]:
    """What the speaker alone is told stands in one message."""
    theirs: list[Say] = []
    others: list[Say] = []
    for say in says:
        here = say.person == situation.speaker.person or (situation.is_private and say.room == situation.room.id)
        plain = say.urgency is Urgency.REPLY and say.photo is None and say.file is None and not say.verbatim
        (theirs if here and plain else others).append(say)
    if len(theirs) < 2:
        return (*others, *theirs)
    text = "\n".join(dict.fromkeys(say.text for say in theirs))
    of = {say.ticket for say in theirs}
    return (*others, replace(theirs[-1], text=text, ticket=of.pop() if len(of) == 1 else None))


def _ask(situation: Situation, left: list[str]) -> tuple[Say, ...]:
    if not left:
        return ()
    return (tell.in_private(situation, workers_slips.not_done_yet(left)),)
